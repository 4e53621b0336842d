"""The console text of a script, as it arrives and as it is kept, both within bounds."""

from __future__ import annotations

import codecs
import threading
from collections.abc import Callable

from studio.experiment.values import LogText

MAX_CONSOLE = 8 * 1024**2  # characters of one script's console


class Console:
    """Passes text on to a log and keeps it; what comes after the limit is only counted.

    Bytes of one stream may be cut anywhere, also within a character. Safe to use from threads.
    """

    def __init__(self, log: Callable[[str, str], None]) -> None:
        self._log = log
        self._lock = threading.Lock()
        self._decoders: dict[str, codecs.IncrementalDecoder] = {}
        self._kept: list[LogText] = []
        self._size = 0
        self.left_out = 0

    def feed(self, stream: str, data: bytes) -> None:
        """Take bytes of a stream (`"stdout"` or `"stderr"`)."""
        decoder = self._decoders.get(stream)
        if decoder is None:
            decoder = codecs.getincrementaldecoder("utf-8")("replace")
            self._decoders[stream] = decoder
        self.write(stream, decoder.decode(data))

    def write(self, stream: str, text: str) -> None:
        """Take text."""
        text = text.replace("\r\n", "\n")
        with self._lock:
            if stream != "studio":  # remarks of the studio are few and always shown
                room = max(0, MAX_CONSOLE - self._size)
                self.left_out += max(0, len(text) - room)
                text = text[:room]
                self._size += len(text)
            if not text:
                return
            last = self._kept[-1] if self._kept else None
            if last is not None and last.stream == stream and len(last.text) < 65536:
                self._kept[-1] = LogText(stream, last.text + text)
            else:
                self._kept.append(LogText(stream, text))
        self._log(text, stream)

    def finish(self) -> tuple[LogText, ...]:
        """Return all that was kept; says in the log how much was left out."""
        if self.left_out:
            note = f"\n{self.left_out:,} more characters were printed and left out.\n"
            self._kept.append(LogText("studio", note))
            self._log(note, "studio")
        return tuple(self._kept)
