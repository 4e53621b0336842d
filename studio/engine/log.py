"""The console text of one node, within bounds however much it prints."""

from __future__ import annotations

from studio.experiment.values import LogText
from studio.scripting.console import MAX_CONSOLE

# A little more than a script's console holds, so that the script host's own remark about what
# it left out always finds room.
LIMIT = MAX_CONSOLE + 65_536
_PIECE = 65_536  # small writes are put together up to this length


class NodeLog:
    """Keeps text up to `limit` characters; what comes after it is only counted.

    Not thread-safe: the run that owns it holds its lock.
    """

    def __init__(self, limit: int = LIMIT) -> None:
        self._room = limit
        self._done: list[LogText] = []
        self._stream = ""
        self._parts: list[str] = []
        self._length = 0
        self._left_out = 0

    def add(self, text: LogText) -> LogText | None:
        """Keep text; return the part that found room, None when nothing did."""
        if len(text.text) > self._room:
            self._left_out += len(text.text) - self._room
            text = LogText(text.stream, text.text[: self._room])
        if not text.text:
            return None
        self._room -= len(text.text)
        if text.stream != self._stream or self._length >= _PIECE:
            self._seal()
            self._stream = text.stream
        self._parts.append(text.text)
        self._length += len(text.text)
        return text

    def finish(self) -> LogText | None:
        """End the log; return a remark on what was left out, None when nothing was."""
        self._seal()
        if not self._left_out:
            return None
        note = LogText(
            "studio", f"\n{self._left_out:,} more characters were printed and left out.\n"
        )
        self._left_out = 0
        self._done.append(note)
        return note

    def pieces(self) -> tuple[LogText, ...]:
        """Return all that was kept, in pieces of one stream each."""
        self._seal()
        return tuple(self._done)

    def _seal(self) -> None:
        if self._parts:
            self._done.append(LogText(self._stream, "".join(self._parts)))
            self._parts, self._length = [], 0
