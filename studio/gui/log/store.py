"""Keeps the lines of a log, a million and more, so that any of them is at hand."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from studio.experiment import ansi
from studio.gui.log.levels import TRACE, WITHIN, Level, is_telling, level_of, usual_level

SHIFT = 10
CHUNK = 1 << SHIFT  # lines kept together
MOST_TEXT = 256 * 1024**2  # characters; beyond them the oldest lines go


class Entry(NamedTuple):
    """One line: its text, whose it is, what kind, when it arrived, and its colours."""

    text: str
    source: str
    level: Level
    when: float
    runs: tuple[ansi.Run, ...]


class _Chunk:
    __slots__ = ("levels", "lines", "runs", "size", "sources", "text", "times")

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.text = ""  # the lines, put together once the chunk is full
        self.levels = bytearray()
        self.sources = array("H")
        self.times = array("d")
        self.runs: dict[int, tuple[ansi.Run, ...]] = {}
        self.size = 0


class LogStore:
    """Lines by number. Numbers never change; the oldest lines may be gone (`first`).

    `add` takes text as it arrives, in pieces cut anywhere. `changed_from` is the number of the
    first line that is not what it was when `take_change` was called last.
    """

    def __init__(self, most_text: int = MOST_TEXT) -> None:
        self._most = most_text
        self._chunks: list[_Chunk] = []
        self._gone = 0  # chunks dropped at the start
        self._size = 0
        self._sources: list[str] = []
        self._source_numbers: dict[str, int] = {}
        self._split: OrderedDict[int, list[str]] = OrderedDict()
        self._open: list[str] | None = None  # the parts of the last line, while it has no end
        self._open_key = ("", "")
        self._writer: ansi.LineWriter | None = None
        self._pens: dict[tuple[str, str], ansi.Pen] = {}
        self._trace = -1  # where a traceback began that has not ended yet
        self._trace_source = ""
        self.count = 0
        self.longest = 0
        self.level_counts = [0] * len(Level)
        self.changed_from = 0
        self.folds: dict[int, int] = {}  # tracebacks: first line → last line
        self.fold_ends: dict[int, int] = {}  # and the other way round
        self.failures: set[int] = set()  # lines in which the studio tells why a node failed
        self._fold_starts: list[int] = []

    # -- taking --------------------------------------------------------------------------

    def add(self, source: str, stream: str, text: str, when: float) -> None:
        """Add text of a node (`source`) at the end."""
        if not text:
            return
        key = (source, stream)
        goes_on = self._open is not None and self._open_key == key
        if not goes_on:
            self._end_open()
        if "\r\n" in text:
            text = text.replace("\r\n", "\n")
        lines = text.split("\n")
        rest = lines.pop()
        if goes_on and lines:
            self._append_open(lines[0])
            self._end_open()
            del lines[0]
        if lines:
            self._take(key, lines, text, when)
        if rest:
            self._begin_or_append(key, rest, when)

    def add_heading(self, source: str, text: str, when: float) -> None:
        """Add a line that says whose lines follow."""
        self._end_open()
        self._trace = -1
        self._store([text], bytes((Level.HEAD,)), self._number(source), when)

    def _take(self, key: tuple[str, str], lines: list[str], text: str, when: float) -> None:
        """Add whole lines of one stream; `text` holds them all."""
        source, stream = key
        number, usual = self._number(source), usual_level(stream)
        runs: dict[int, tuple[ansi.Run, ...]] = {}
        pen = self._pens.get(key, ansi.PLAIN)
        if pen is not ansi.PLAIN or ansi.is_special(text):
            for place, raw in enumerate(lines):
                read = ansi.read_line(raw, pen)
                lines[place], pen = read.text, read.pen
                if read.runs:
                    runs[place] = read.runs
            self._pens[key] = pen
        if stream == "error":
            self.failures.update(range(self.count, self.count + len(lines)))
        if stream in ("studio", "error") or not self._is_telling(source, text):
            self._store(lines, bytes((usual,)) * len(lines), number, when, runs)
            return
        levels = bytearray()
        for place, line in enumerate(lines):
            levels.append(self._level(source, line, usual))
            self._follow_trace(source, line, self.count + place)
        self._store(lines, levels, number, when, runs)

    def _is_telling(self, source: str, text: str) -> bool:
        """Tell whether lines have to be looked at one by one."""
        return self._trace >= 0 or is_telling(text)

    def _level(self, source: str, line: str, usual: Level) -> Level:
        if self._trace >= 0 and self._trace_source == source:
            return Level.ERROR
        return level_of(line, usual)

    def _follow_trace(self, source: str, line: str, number: int) -> None:
        """Note where tracebacks begin and end; `line` has just got its number."""
        if self._trace >= 0 and source == self._trace_source:
            if line.startswith(WITHIN) or not line:
                return
            self.folds[self._trace] = number
            self.fold_ends[number] = self._trace
            self._fold_starts.append(self._trace)
            self.changed_from = min(self.changed_from, self._trace)
            self._trace = -1
        elif line.lstrip().startswith(TRACE):
            self._trace, self._trace_source = number, source

    def _store(
        self, lines: list[str], levels: bytes | bytearray, source: int, when: float,
        runs: dict[int, tuple[ansi.Run, ...]] | None = None,
    ) -> None:  # fmt: skip
        done = 0
        self.longest = max(self.longest, *map(len, lines))
        for level in set(levels):
            self.level_counts[level] += levels.count(level)
        while done < len(lines):
            if not self._chunks or len(self._chunks[-1].levels) == CHUNK:
                self._seal()
                self._chunks.append(_Chunk())
            chunk = self._chunks[-1]
            have = len(chunk.levels)
            part = lines[done : done + CHUNK - have] if done or len(lines) > CHUNK - have else lines
            count = len(part)
            chunk.lines.extend(part)
            chunk.levels += levels[done : done + count]
            chunk.sources.extend((source,) * count)
            chunk.times.extend((when,) * count)
            size = sum(map(len, part)) + count
            chunk.size += size
            self._size += size
            if runs:
                for place, each in runs.items():
                    if done <= place < done + count:
                        chunk.runs[have + place - done] = each
            done += count
        self.count += len(lines)
        while self._size > self._most and len(self._chunks) > 1:
            self._drop_oldest()

    def _seal(self) -> None:
        if self._chunks:
            chunk = self._chunks[-1]
            chunk.text = "\n".join(chunk.lines)
            chunk.lines = []

    def _drop_oldest(self) -> None:
        chunk = self._chunks.pop(0)
        self._gone += 1
        self._size -= chunk.size
        for level in Level:
            self.level_counts[level] -= chunk.levels.count(level)
        known = bisect_left(self._fold_starts, self.first)
        for start in self._fold_starts[:known]:
            self.fold_ends.pop(self.folds.pop(start), None)
        del self._fold_starts[:known]
        if self._trace < self.first:
            self._trace = -1

    def _number(self, source: str) -> int:
        number = self._source_numbers.get(source)
        if number is None:
            number = self._source_numbers[source] = len(self._sources)
            self._sources.append(source)
        return number

    # -- the last line, while it grows -----------------------------------------------------

    def _begin_or_append(self, key: tuple[str, str], text: str, when: float) -> None:
        if self._open is not None:
            self._append_open(text)
            return
        self._open, self._open_key = [], key
        pen = self._pens.get(key, ansi.PLAIN)
        self._writer = ansi.LineWriter(pen) if pen is not ansi.PLAIN else None
        level = usual_level(key[1])
        self._store([""], bytes((level,)), self._number(key[0]), when)
        self._append_open(text)

    def _append_open(self, text: str) -> None:
        assert self._open is not None
        if self._writer is None and ansi.is_special(text):
            self._writer = ansi.LineWriter(self._pens.get(self._open_key, ansi.PLAIN))
            self._writer.feed("".join(self._open))
        if self._writer is not None:
            self._writer.feed(text)
        else:
            self._open.append(text)
        self.changed_from = min(self.changed_from, self.count - 1)

    def _settle(self) -> None:
        """Write the last line as it stands now into its place."""
        if self._open is None:
            return
        chunk = self._chunks[-1]
        if self._writer is not None:
            read = self._writer.line()
            text = read.text
            self._pens[self._open_key] = read.pen
            if read.runs:
                chunk.runs[len(chunk.lines) - 1] = read.runs
            else:
                chunk.runs.pop(len(chunk.lines) - 1, None)
        else:
            text = "".join(self._open)
            self._open = [text]
        grown = len(text) - len(chunk.lines[-1])
        chunk.lines[-1] = text
        chunk.size += grown
        self._size += grown
        self.longest = max(self.longest, len(text))
        source, stream = self._open_key
        if stream == "error":
            self.failures.add(self.count - 1)
        elif stream != "studio":
            usual = usual_level(stream)
            level = self._level(source, text, usual) if self._is_telling(source, text) else usual
            self.level_counts[chunk.levels[-1]] -= 1
            self.level_counts[level] += 1
            chunk.levels[-1] = level

    def _end_open(self) -> None:
        if self._open is None:
            return
        self._settle()
        source, stream = self._open_key
        if stream not in ("studio", "error"):
            line = self._chunks[-1].lines[-1]
            if self._trace >= 0 or TRACE in line:
                self._follow_trace(source, line, self.count - 1)
        self._open = self._writer = None

    def take_change(self) -> int:
        """Return the first line that is not what it was at the last call, and settle the end."""
        self._settle()
        result = min(self.changed_from, self.count)
        self.changed_from = self.count
        return result

    # -- reading -------------------------------------------------------------------------

    @property
    def first(self) -> int:
        """The number of the oldest line that is still there."""
        return self._gone << SHIFT

    @property
    def ended(self) -> bool:
        """Whether the last line has its end."""
        return self._open is None

    def text(self, line: int) -> str:
        """Return the text of a line."""
        place = (line >> SHIFT) - self._gone
        return self._lines(place)[line & (CHUNK - 1)]

    def entry(self, line: int) -> Entry:
        """Return all that is known of a line."""
        chunk = self._chunks[(line >> SHIFT) - self._gone]
        place = line & (CHUNK - 1)
        return Entry(
            self.text(line),
            self._sources[chunk.sources[place]],
            Level(chunk.levels[place]),
            chunk.times[place],
            chunk.runs.get(place, ()),
        )

    def level(self, line: int) -> int:
        """Return the level of a line."""
        return self._chunks[(line >> SHIFT) - self._gone].levels[line & (CHUNK - 1)]

    def levels(self, chunk: int) -> bytearray:
        """Return the levels of the lines from `chunk * CHUNK` on."""
        return self._chunks[chunk - self._gone].levels

    def lines(self, chunk: int) -> list[str]:
        """Return the lines from `chunk * CHUNK` on; not to be changed."""
        return self._lines(chunk - self._gone)

    def holds(self, chunk: int, lowered: str) -> bool:
        """Tell whether a chunk may hold a text, which is given in small letters."""
        there = self._chunks[chunk - self._gone]
        return lowered in (there.text or "\n".join(there.lines)).lower()

    def chunk_sizes(self) -> list[int]:
        """Return how many characters each chunk holds."""
        return [each.size for each in self._chunks]

    def folds_between(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the tracebacks that begin in these lines: first and last line."""
        low, high = bisect_left(self._fold_starts, start), bisect_left(self._fold_starts, end)
        return [(each, self.folds[each]) for each in self._fold_starts[low:high]]

    def fold_at(self, line: int) -> tuple[int, int] | None:
        """Return the traceback to which a line belongs."""
        place = bisect_left(self._fold_starts, line + 1) - 1
        if place < 0:
            return None
        start = self._fold_starts[place]
        return (start, self.folds[start]) if line <= self.folds[start] else None

    def snapshot(self, lines: Iterable[int]) -> Iterator[tuple[float, str]]:
        """Return when lines arrived and their texts; may be read on another thread.

        Only whole chunks of what is there now are touched, which no longer change.
        """
        self._settle()
        kept = {
            number + self._gone: (each.text or "\n".join(each.lines), each.times[:])
            for number, each in enumerate(self._chunks)
        }
        return _read(kept, lines)

    def _lines(self, place: int) -> list[str]:
        chunk = self._chunks[place]
        if not chunk.text and chunk.lines:
            return chunk.lines
        key = place + self._gone
        found = self._split.get(key)
        if found is None:
            found = self._split[key] = chunk.text.split("\n")
            if len(self._split) > 8:
                self._split.popitem(last=False)
        return found


def _read(
    kept: dict[int, tuple[str, array[float]]], lines: Iterable[int]
) -> Iterator[tuple[float, str]]:
    number, texts = -1, [""]
    for line in lines:
        chunk = line >> SHIFT
        if chunk not in kept:
            continue
        text, times = kept[chunk]
        if chunk != number:
            number, texts = chunk, text.split("\n")
        place = line & (CHUNK - 1)
        yield times[place], texts[place]
