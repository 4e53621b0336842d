"""Says which lines of a log are shown, in what order, and where a text is found in them."""

from __future__ import annotations

import time
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from studio.gui.log.levels import Level
from studio.gui.log.store import CHUNK, SHIFT, LogStore

ALL_LEVELS = frozenset(Level)


class LogIndex:
    """The rows of a view on a store, made bit by bit: `advance` works on for a few milliseconds.

    Rows are numbers of lines. A traceback is one row (its last line) unless it is expanded. A
    heading has a row where a line of its node has one.
    """

    def __init__(self, store: LogStore) -> None:
        self.store = store
        self.levels: frozenset[int] = ALL_LEVELS
        self.needle = ""
        self.only_matches = False
        self.fold = True
        self.expanded: set[int] = set()
        self.rows: array[int] = array("Q")
        self.match_lines: array[int] = array("Q")
        self.match_ends: array[int] = array("Q")  # matches up to and with that line
        self.done = 0  # lines looked at
        self.version = 0  # grows whenever rows may have changed
        self._heading = -1  # a heading that waits for a line of its node

    # -- what is wanted ------------------------------------------------------------------

    def restart(self) -> None:
        """Begin anew: what is wanted has changed."""
        self.rows = array("Q")
        self.match_lines, self.match_ends = array("Q"), array("Q")
        self.done = self.store.first
        self._heading = -1
        self.version += 1

    def want_levels(self, levels: frozenset[int]) -> None:
        """Show lines of these levels only."""
        if levels != self.levels:
            self.levels = levels
            self.restart()

    def want_text(self, text: str, *, only: bool) -> None:
        """Count where a text is found; with `only`, show nothing but those lines."""
        needle = text.lower()
        if (needle, only) != (self.needle, self.only_matches):
            rows_stay = not (only or self.only_matches)
            self.needle, self.only_matches = needle, only
            if rows_stay and needle == "":
                self.match_lines, self.match_ends = array("Q"), array("Q")
            else:
                self.restart()

    @property
    def filtered(self) -> bool:
        """Whether some lines are not shown."""
        return bool(self.only_matches and self.needle) or self.levels != ALL_LEVELS

    @property
    def complete(self) -> bool:
        """Whether every line was looked at."""
        return self.done >= self.store.count

    # -- working -------------------------------------------------------------------------

    def advance(self, seconds: float = 0.008) -> bool:
        """Look at lines for about so long; return whether every line was looked at."""
        until = time.perf_counter() + seconds
        self._rewind(self.store.take_change())
        self._forget_gone()
        while self.done < self.store.count:
            chunk = self.done >> SHIFT
            end = min((chunk + 1) << SHIFT, self.store.count)
            self._look_at(chunk, self.done, end)
            self.done = end
            self.version += 1
            if time.perf_counter() > until:
                break
        return self.complete

    def _look_at(self, chunk: int, start: int, end: int) -> None:
        base = chunk << SHIFT
        searching = bool(self.needle) and self.store.holds(chunk, self.needle)
        hits = dict(self._hits(chunk, start, end)) if searching else {}
        levels = self.store.levels(chunk)
        if self.only_matches and self.needle:
            wanted = set(hits)
            self._add_some(levels, base, start, end, wanted)
            return
        place = start
        for first, last in self._folds(start, end):
            self._add_plain(levels, base, place, min(first, end))
            if Level.ERROR in self.levels and start <= last < end:
                self._open_heading()
                self.rows.append(last)
            place = max(place, last + 1)
        self._add_plain(levels, base, place, end)

    def _folds(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the folded tracebacks that lie in these lines, also partly."""
        if not self.fold:
            return
        over = self.store.fold_at(start)
        if over is not None and over[0] < start and over[0] not in self.expanded:
            yield over
        for first, last in self.store.folds_between(start, end):
            if first not in self.expanded:
                yield first, last

    def _add_plain(self, levels: bytearray, base: int, start: int, end: int) -> None:
        """Add the lines of a stretch that holds no folded traceback."""
        if start >= end:
            return
        if self.levels == ALL_LEVELS:
            self.rows.extend(range(start, end))
            self._heading = -1
            return
        self._add_some(levels, base, start, end, None)

    def _add_some(
        self, levels: bytearray, base: int, start: int, end: int, wanted: set[int] | None
    ) -> None:
        allowed = self.levels
        for line in range(start, end):
            level = levels[line - base]
            if level == Level.HEAD:
                self._heading = line
            elif level in allowed and (wanted is None or line in wanted):
                self._open_heading()
                self.rows.append(line)

    def _open_heading(self) -> None:
        if self._heading >= 0:
            self.rows.append(self._heading)
            self._heading = -1

    def _hits(self, chunk: int, start: int, end: int) -> Iterator[tuple[int, int]]:
        base, levels, lines = chunk << SHIFT, self.store.levels(chunk), self.store.lines(chunk)
        needle = self.needle
        for place in range(start - base, end - base):
            lowered = lines[place].lower()
            if needle in lowered and levels[place] in self.levels:
                if self.only_matches and levels[place] == Level.HEAD:
                    continue
                count = lowered.count(needle)
                before = self.match_ends[-1] if self.match_ends else 0
                self.match_lines.append(base + place)
                self.match_ends.append(before + count)
                yield base + place, count

    def _rewind(self, line: int) -> None:
        """Take back what was made of lines from `line` on."""
        if line >= self.done:
            return
        cut = bisect_left(self.rows, line)
        del self.rows[cut:]
        cut = bisect_left(self.match_lines, line)
        del self.match_lines[cut:]
        del self.match_ends[cut:]
        self.done = max(line, self.store.first)
        self.version += 1
        # A heading without rows that stood last waits again.
        if self.filtered and self._heading < 0:
            self._heading = self._last_heading(self.done)

    def _last_heading(self, before: int) -> int:
        low = max(self.store.first, before - CHUNK)
        for line in range(before - 1, low - 1, -1):
            if self.store.level(line) == Level.HEAD:
                place = bisect_left(self.rows, line)
                there = place < len(self.rows) and self.rows[place] == line
                return -1 if there else line
        return -1

    def _forget_gone(self) -> None:
        first = self.store.first
        if self.done < first:
            self.done = first
        if self.rows and self.rows[0] < first:
            del self.rows[: bisect_left(self.rows, first)]
            self.version += 1
        if self.match_lines and self.match_lines[0] < first:
            cut = bisect_left(self.match_lines, first)
            gone = self.match_ends[cut - 1]
            del self.match_lines[:cut]
            self.match_ends = array("Q", (each - gone for each in self.match_ends[cut:]))

    # -- folding -------------------------------------------------------------------------

    def is_folded(self, line: int) -> tuple[int, int] | None:
        """Return the traceback that a row stands for, if it stands for one."""
        if not self.fold or (self.only_matches and self.needle):
            return None
        start = self.store.fold_ends.get(line)
        return None if start is None or start in self.expanded else (start, line)

    def toggle(self, start: int) -> None:
        """Expand a traceback that is folded, fold one that is expanded; `start` is its first line.

        Works on the rows that are there: a long log is not looked at again.
        """
        end = self.store.folds.get(start)
        if end is None or not self.fold or (self.only_matches and self.needle):
            return
        low, high = bisect_left(self.rows, start), bisect_right(self.rows, end)
        if start in self.expanded:
            self.expanded.discard(start)
            lines = [end]
        else:
            self.expanded.add(start)
            lines = list(range(start, end + 1))
        if end < self.done and Level.ERROR in self.levels:
            self.rows[low:high] = array("Q", lines)
        self.version += 1

    # -- finding -------------------------------------------------------------------------

    @property
    def match_count(self) -> int:
        """How often the text was found so far."""
        return self.match_ends[-1] if self.match_ends else 0

    def places(self, line: int) -> list[int]:
        """Return where the text begins in a line."""
        if not self.needle:
            return []
        text, result, place = self.store.text(line).lower(), [], -1
        place = text.find(self.needle)
        while place >= 0:
            result.append(place)
            place = text.find(self.needle, place + len(self.needle))
        return result

    def next_match(self, line: int, column: int, *, back: bool) -> tuple[int, int, int] | None:
        """Return the match after (or before) a place, going round: line, column, its number from 1.

        `column` itself counts when looking forward.
        """
        if not self.match_lines:
            return None
        at = bisect_left(self.match_lines, line)
        here = at < len(self.match_lines) and self.match_lines[at] == line
        if here:
            places = self.places(line)
            fitting = [p for p in places if (p < column if back else p >= column)]
            if fitting:
                return self._match(at, places, fitting[-1] if back else fitting[0])
        at = at - 1 if back else at + here
        at %= len(self.match_lines)
        places = self.places(self.match_lines[at])
        return self._match(at, places, places[-1] if back else places[0]) if places else None

    def _match(self, at: int, places: list[int], place: int) -> tuple[int, int, int]:
        before = self.match_ends[at - 1] if at else 0
        return self.match_lines[at], place, before + places.index(place) + 1

    def row_of(self, line: int) -> int:
        """Return the row of a line, or of the next one that has a row."""
        return min(bisect_left(self.rows, line), max(0, len(self.rows) - 1))

    def has_row(self, line: int) -> bool:
        """Tell whether a line is shown."""
        place = bisect_left(self.rows, line)
        return place < len(self.rows) and self.rows[place] == line
