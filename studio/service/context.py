"""The context of a module that runs for a request, and what a request prints."""

from __future__ import annotations

from pathlib import Path

from studio.engine.context import CancelToken, NodeContext
from studio.experiment.context import ScriptRunner
from studio.experiment.values import LogText

MAX_LOG = 65_536  # characters of one request


class RequestLog:
    """What the modules of one request printed, within bounds."""

    def __init__(self) -> None:
        self.pieces: list[tuple[str, LogText]] = []
        self._room = MAX_LOG

    def add(self, node: str, text: LogText) -> None:
        """Keep a piece of a node's text."""
        kept = text.text[: self._room]
        self._room -= len(kept)
        if kept:
            self.pieces.append((node, LogText(text.stream, kept)))


def context_for(
    node: str,
    folder: Path,
    scripts: ScriptRunner,
    token: CancelToken,
    log: RequestLog,
    *,
    trusted: bool = False,
    environment: str = "",
) -> NodeContext:
    """Return the context for one node (by name) of one request."""
    return NodeContext(
        folder,
        lambda: scripts,
        token,
        lambda text: log.add(node, text),
        _no_progress,
        trusted=trusted,
        environment=environment,
    )


def _no_progress(fraction: float, text: str) -> None:
    """A request shows no progress."""
