"""The run as a module sees it: folder, log, progress, cancel, script host."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable
from pathlib import Path
from threading import Lock

from studio.experiment.context import ScriptRunner
from studio.experiment.values import LogText


class CancelToken:
    """Set once, by the user; whoever must act at once registers an action. Thread-safe."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._actions: dict[int, Callable[[], object]] = {}
        self._next = 0
        self.set = False

    def on_cancel(self, action: Callable[[], object]) -> Callable[[], None]:
        """Call `action` when the token is set (at once if it is); return how to forget it."""
        with self._lock:
            if not self.set:
                key = self._next = self._next + 1
                self._actions[key] = action
                return lambda: self._forget(key)
        action()
        return lambda: None

    def _forget(self, key: int) -> None:
        with self._lock:
            self._actions.pop(key, None)

    def cancel(self) -> None:
        """Set the token and call the actions, each once."""
        with self._lock:
            if self.set:
                return
            self.set = True
            actions = list(self._actions.values())
            self._actions.clear()
        for action in actions:
            try:
                action()
            except Exception:  # the others must be stopped all the same
                logging.getLogger(__name__).exception("something could not be stopped")


class NodeContext:
    """Implements `studio.experiment.context.Context` for one node of one run."""

    def __init__(
        self,
        folder: Path,
        host: Callable[[], ScriptRunner],
        token: CancelToken,
        on_log: Callable[[LogText], None],
        on_progress: Callable[[float, str], None],
        *,
        trusted: bool = False,
        environment: str = "",
    ) -> None:
        self.trusted = trusted
        self.environment = environment
        self.folder = folder
        self._host = host
        self._token = token
        self._on_log = on_log
        self._on_progress = on_progress
        self._told: tuple[int, str] | None = None

    @property
    def scripts(self) -> ScriptRunner:
        """The host that runs scripts; it is started when the first module asks for it."""
        return self._host()

    @property
    def cancelled(self) -> bool:
        """Whether the user cancelled the run."""
        return self._token.set

    def on_cancel(self, action: Callable[[], object]) -> Callable[[], None]:
        """Call `action()` at once when the run is cancelled; return a function that forgets it."""
        return self._token.on_cancel(action)

    def log(self, text: str, stream: str = "stdout") -> None:
        """Add text to the node's log."""
        if text:
            self._on_log(LogText(stream, text))

    def progress(self, fraction: float, message: str = "") -> None:
        """Tell how much of the work is done, from 0 to 1; steps below 0.001 are not passed on."""
        fraction = min(max(fraction, 0.0), 1.0) if math.isfinite(fraction) else 0.0
        news = (int(fraction * 1000), message)
        if news != self._told:
            self._told = news
            self._on_progress(fraction, message)
