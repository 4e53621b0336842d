"""How the nodes of a sub-experiment stand, taken together."""

from __future__ import annotations

from collections.abc import Sequence

from studio.gui.runbridge import IDLE, NodeState

_GOOD = ("done", "cached")


def summed(states: Sequence[NodeState]) -> NodeState:
    """Return one state for several nodes: the one that a user has to know of first.

    A failure comes before a run that is under way, that before nodes that wait; it is done when
    all are, and out of date when one is. `fraction` tells how many of them are through.
    """
    known = [each for each in states if each.status != "idle"]
    if not known:
        return IDLE
    seconds = sum(each.seconds or 0.0 for each in known)
    by_status: dict[str, NodeState] = {}
    for each in known:
        by_status.setdefault(each.status, each)
    if "failed" in by_status:
        failed = by_status["failed"]
        return NodeState("failed", seconds, message=failed.message, error=failed.error)
    through = sum(each.status in _GOOD and not each.stale for each in states)
    moving = [each for each in ("running", "waiting") if each in by_status]
    if "running" in moving or ("waiting" in moving and 0 < through < len(states)):
        rest = sum(each.fraction or 0.0 for each in known if each.status == "running")
        return NodeState("running", fraction=(through + rest) / len(states))
    if moving:
        return NodeState("waiting")
    for status in ("cancelled", "skipped"):
        if status in by_status:
            return NodeState(status, seconds, message=by_status[status].message)
    if len(known) < len(states):
        return IDLE
    stale = any(each.stale for each in states)
    status = "cached" if all(each.status == "cached" for each in states) else "done"
    return NodeState(status, seconds, stale=stale)
