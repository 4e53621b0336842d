"""Puts what a session knows of its nodes together as the result of a run."""

from __future__ import annotations

from studio.engine.executor import NodeResult, RunResult
from studio.engine.report.content import RunFacts
from studio.gui.session import Session


def result_of(session: Session) -> tuple[RunResult | None, RunFacts]:
    """Return the results that the window shows, and what else is known; None before a run."""
    nodes: dict[str, NodeResult] = {}
    stale: set[str] = set()
    for node in session.experiment:
        state = session.state(node.id)
        if state.status == "idle":
            continue
        outputs = {}
        for port in node.spec.outputs:
            output = session.output(node.id, port.name)
            if output is not None:
                outputs[port.name] = output
        reason = state.message if state.status in ("skipped", "cancelled") else ""
        nodes[node.id] = NodeResult(
            state.status, state.seconds or 0.0, outputs, state.error, reason,
            tuple(session.log(node.id)),
        )  # fmt: skip
        if state.stale:
            stale.add(node.id)
    if not nodes:
        return None, RunFacts()
    bridge = session.bridge
    status, seconds = bridge.last_run or ("running", 0.0)
    status = "running" if session.running else status
    return RunResult("", status, seconds, nodes), RunFacts(bridge.began, frozenset(stale))
