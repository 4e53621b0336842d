"""A context for a script that is no part of a run: the command line and tests use it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from studio.experiment.context import ScriptRunner


class StandaloneContext:
    """Implements `studio.experiment.context.Context` with a callback for the log."""

    def __init__(
        self,
        scripts: ScriptRunner,
        on_log: Callable[[str, str], None] | None = None,
        folder: Path | None = None,
        *,
        trusted: bool = True,
    ) -> None:
        self.scripts = scripts
        self.folder = folder or Path.cwd()
        self.cancelled = False
        self.trusted = trusted
        self.environment = ""
        self._on_log = on_log
        self._actions: list[Callable[[], object]] = []

    def on_cancel(self, action: Callable[[], object]) -> Callable[[], None]:
        """Call `action` at `cancel`; return a function that forgets it."""
        self._actions.append(action)
        if self.cancelled:
            action()
        return lambda: self._actions.remove(action)

    def cancel(self) -> None:
        """Stop the script at once."""
        self.cancelled = True
        for action in list(self._actions):
            action()

    def log(self, text: str, stream: str = "stdout") -> None:
        """Pass text on to the callback as `(text, stream)`."""
        if self._on_log is not None:
            self._on_log(text, stream)

    def progress(self, fraction: float, message: str = "") -> None:
        """Scripts tell no progress."""
