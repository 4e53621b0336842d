"""The console text of a script, as it arrives and as it is kept, both within bounds."""

from __future__ import annotations

import codecs
import threading
from collections import deque
from collections.abc import Callable

from studio.experiment.values import LogText

MAX_CONSOLE = 128 * 1024**2  # characters of one script's console: a million lines and more
_PIECE = 65_536  # small writes are put together up to this length


class KeptText:
    """Text within bounds: its beginning and its end are kept, the middle is counted.

    `add` returns the part that belongs to the beginning; what comes after it is held back until
    `finish`, because only then it is known whether it belongs to the end. Not thread-safe.
    """

    def __init__(self, limit: int, end: int) -> None:
        self._room = max(0, limit - end)
        self._end_room = end
        self._done: list[LogText] = []
        self._stream = ""
        self._parts: list[str] = []
        self._length = 0
        self._end: deque[LogText] = deque()
        self._end_length = 0
        self.left_out = 0

    def add(self, text: LogText) -> LogText | None:
        """Keep text; return the part that is part of the beginning, None when none is."""
        begun = text
        if len(text.text) > self._room:
            begun = LogText(text.stream, text.text[: self._room])
            self._hold(LogText(text.stream, text.text[self._room :]))
        if not begun.text:
            return None
        self._room -= len(begun.text)
        if begun.stream != self._stream or self._length >= _PIECE:
            self._seal()
            self._stream = begun.stream
        self._parts.append(begun.text)
        self._length += len(begun.text)
        return begun

    def remark(self, text: LogText) -> None:
        """Keep a remark of the studio at the place where it is now, whatever the bounds."""
        if self._end:
            self._end.append(text)
            return
        self._seal()
        self._done.append(text)

    def _hold(self, text: LogText) -> None:
        last = self._end[-1] if self._end else None
        if last is not None and last.stream == text.stream and len(last.text) < 4096:
            self._end[-1] = LogText(text.stream, last.text + text.text)
        else:
            self._end.append(text)
        self._end_length += len(text.text)
        while self._end_length > self._end_room:
            first = self._end.popleft()
            over = min(self._end_length - self._end_room, len(first.text))
            self.left_out += over
            self._end_length -= over
            if over < len(first.text):
                self._end.appendleft(LogText(first.stream, first.text[over:]))

    def finish(self) -> tuple[LogText, ...]:
        """End the text; return what was held back, after a remark on what was left out."""
        self._seal()
        told = tuple(self._end)
        self._end.clear()
        if self.left_out:
            note = f"\n{self.left_out:,} more characters were printed here and left out.\n"
            told = (LogText("studio", note), *told)
        self.left_out = self._end_length = self._end_room = self._room = 0
        self._done.extend(told)
        return told

    def pieces(self) -> tuple[LogText, ...]:
        """Return all that was kept, in pieces of one stream each."""
        self._seal()
        return (*self._done, *self._end)

    def _seal(self) -> None:
        if self._parts:
            self._done.append(LogText(self._stream, "".join(self._parts)))
            self._parts, self._length = [], 0


class Console:
    """Passes text on to a log and keeps it; of very much the middle is left out.

    Bytes of one stream may be cut anywhere, also within a character. Safe to use from threads.
    """

    def __init__(self, log: Callable[[str, str], None]) -> None:
        self._log = log
        self._lock = threading.Lock()
        self._decoders: dict[str, codecs.IncrementalDecoder] = {}
        self._kept = KeptText(MAX_CONSOLE, MAX_CONSOLE // 8)

    @property
    def left_out(self) -> int:
        """How many characters have been left out so far."""
        return self._kept.left_out

    def feed(self, stream: str, data: bytes) -> None:
        """Take bytes of a stream (`"stdout"` or `"stderr"`)."""
        decoder = self._decoders.get(stream)
        if decoder is None:
            decoder = codecs.getincrementaldecoder("utf-8")("replace")
            self._decoders[stream] = decoder
        self.write(stream, decoder.decode(data))

    def write(self, stream: str, text: str) -> None:
        """Take text."""
        piece = LogText(stream, text.replace("\r\n", "\n"))
        if not piece.text:
            return
        told: LogText | None = piece
        with self._lock:
            if stream == "studio":  # remarks of the studio are few and always shown
                self._kept.remark(piece)
            else:
                told = self._kept.add(piece)
        if told is not None:
            self._log(told.text, told.stream)

    def finish(self) -> tuple[LogText, ...]:
        """Return all that was kept; tells the log how much was left out, and what came last."""
        with self._lock:
            held = self._kept.finish()
        for each in held:
            self._log(each.text, each.stream)
        return self._kept.pieces()
