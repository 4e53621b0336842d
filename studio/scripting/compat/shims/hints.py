"""One line in the log for each old interface a script uses: what to write today."""

from __future__ import annotations

from collections.abc import Callable

from studio.scripting.compat.shims.callers import line_of_script


class Hints:
    """Tells `note` once per interface, with the script's line."""

    def __init__(self, note: Callable[[str], None]) -> None:
        self._note = note
        self._said: set[str] = set()

    def say(self, old: str, modern: str) -> None:
        """Say once that `old` ran with its old meaning, and how it is written today."""
        if old in self._said:
            return
        self._said.add(old)
        line = line_of_script()
        place = f"line {line}: " if line is not None else ""
        self._note(f"Compatibility: {place}{old} works as it once did; today: {modern}")
