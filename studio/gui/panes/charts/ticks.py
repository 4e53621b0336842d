"""Where the marks of an axis stand, and how they are written."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from studio.data.summaries.model import MOMENT, SPAN, Scale
from studio.data.summaries.words import number_text, position_text

_PER_SECOND = {"s": 1, "ms": 10**3, "us": 10**6, "ns": 10**9}
_MINUTE, _HOUR, _DAY = 60, 3600, 86_400
_YEAR = 365.2425 * _DAY
_TIMES = (
    1, 2, 5, 10, 15, 30, _MINUTE, 2 * _MINUTE, 5 * _MINUTE, 10 * _MINUTE, 15 * _MINUTE,
    30 * _MINUTE, _HOUR, 2 * _HOUR, 3 * _HOUR, 6 * _HOUR, 12 * _HOUR, _DAY, 2 * _DAY, 7 * _DAY,
)  # fmt: skip


@dataclass(frozen=True)
class Axis:
    """Places a range of values along so many pixels."""

    low: float
    high: float
    log: bool = False
    scale: Scale | None = None

    def share(self, value: float) -> float:
        """Return where a value lies: 0 at the low end, 1 at the high one."""
        low, high = self._pair
        at = math.log10(value) if self.log and value > 0 else low if self.log else float(value)
        if high <= low:
            return 0.5
        # Halves: the distance itself may be larger than any number.
        return (at * 0.5 - low * 0.5) / (high * 0.5 - low * 0.5)

    def shares(self, values: Iterable[float]) -> list[float]:
        """Return where many values lie."""
        low, high = self._pair
        if self.log or high <= low:
            return [self.share(value) for value in values]
        start, wide = low * 0.5, high * 0.5 - low * 0.5
        return [(float(value) * 0.5 - start) / wide for value in values]

    @cached_property
    def _pair(self) -> tuple[float, float]:
        if self.log:
            return math.log10(self.low), math.log10(self.high)
        return float(self.low), float(self.high)

    def ticks(self, most: int) -> list[tuple[float, str]]:
        """Return at most so many values with their texts, at round numbers."""
        most = max(2, most)
        if self.log:
            return [(value, number_text(value, 3)) for value in _powers(self.low, self.high, most)]
        if self.scale is not None and self.scale.kind in (MOMENT, SPAN):
            return _times(float(self.low), float(self.high), most, self.scale)
        values = nice(float(self.low), float(self.high), most)
        return [(value, short(value)) for value in values]


def nice(low: float, high: float, most: int) -> list[float]:
    """Return round numbers between two, evenly spaced."""
    if not low < high:
        return [low]
    step = _round_step(high / most - low / most)
    if not step or not math.isfinite(step):
        return [low, high]
    first = math.ceil(low / step - 1e-9)
    found = []
    while len(found) < most + 2:
        value = (first + len(found)) * step
        if value > high + step * 1e-9:
            break
        found.append(0.0 if abs(value) < step * 1e-9 else value)
    return found


def _round_step(least: float) -> float:
    if least <= 0 or not math.isfinite(least):
        return 0.0
    power = 10.0 ** math.floor(math.log10(least))
    for factor in (1, 2, 2.5, 5, 10):
        if factor * power >= least * (1 - 1e-9):
            return factor * power
    return 10 * power


def _powers(low: float, high: float, most: int) -> list[float]:
    first, last = math.ceil(math.log10(low) - 1e-9), math.floor(math.log10(high) + 1e-9)
    if last <= first:
        return [low, high]
    step = max(1, -(-(last - first + 1) // most))
    return [10.0**power for power in range(first, last + 1, step)]


def short(value: float) -> str:
    """Return a number as briefly as an axis needs it: 1,200 or 3.4M or 1e-07."""
    size = abs(value)
    if size >= 1e15:
        return f"{value:.3g}"
    for limit, sign in ((1e12, "T"), (1e9, "G"), (1e6, "M")):
        if size >= limit:
            return f"{value / limit:.4g}{sign}"
    if size and size < 1e-4:
        return f"{value:.3g}"
    return number_text(value, 4)


def _times(low: float, high: float, most: int, scale: Scale) -> list[tuple[float, str]]:
    """Return moments or spans at round times; years where the range is long."""
    per = _PER_SECOND[scale.unit]
    least = (high - low) / per / most
    if least <= 0:
        return [(low, position_text(int(low), scale))]
    if scale.kind == MOMENT and least > 7 * _DAY:
        return _calendar(low, high, least / _YEAR, per, scale)
    step = next((each for each in _TIMES if each >= least), 0) or _round_step(least / _DAY) * _DAY
    if least < 1:
        step = _round_step(least)
    step *= per
    first = math.ceil(low / step)
    values = [(first + i) * step for i in range(most + 2) if (first + i) * step <= high]
    return [(value, _time_text(round(value), scale, step / per)) for value in values]


def _time_text(value: int, scale: Scale, step: float) -> str:
    text = position_text(value, scale)
    if scale.kind == SPAN or " " not in text:
        return text
    day, clock = text.split(" ", 1)
    return clock[:5] if step >= _MINUTE and step < _DAY else clock if step < _MINUTE else day


def _calendar(
    low: float, high: float, years: float, per: int, scale: Scale
) -> list[tuple[float, str]]:
    """Return the first days of months or years."""
    import numpy as np

    def month_of(value: float) -> int:
        whole = np.asarray(int(value)).astype(f"datetime64[{scale.unit}]")
        return int(whole.astype("datetime64[M]").astype(np.int64))

    def start_of(month: int) -> float:
        day = np.asarray(month).astype("datetime64[M]").astype("datetime64[s]")
        return float(int(day.astype(np.int64)) * per)

    step = next((each for each in (1, 2, 3, 6) if each / 12 >= years), 0)
    step = step or 12 * max(1, round(_round_step(years)))
    first = -(-month_of(low) // step) * step
    found = []
    for month in range(first, month_of(high) + 1, step):
        year, number = divmod(month, 12)
        text = str(1970 + year) if step % 12 == 0 else f"{1970 + year}-{number + 1:02d}"
        if low <= start_of(month) <= high:
            found.append((start_of(month), text))
    return found
