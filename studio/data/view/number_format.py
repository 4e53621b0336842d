"""How numbers of a column are written for people."""

from __future__ import annotations

import math
from dataclasses import dataclass

PLAIN, PERCENT, SCIENTIFIC = "plain", "percent", "scientific"
MOST_DIGITS = 15


@dataclass(frozen=True)
class NumberFormat:
    """Digits after the point (None: as many as needed, six at most), thousands apart, style."""

    digits: int | None = None
    grouped: bool = False
    style: str = PLAIN

    def write(self, value: float) -> str:
        """Return a number as text."""
        if isinstance(value, float) and not math.isfinite(value):
            return "∞" if value > 0 else ("−∞" if value < 0 else "NaN")
        comma = "," if self.grouped else ""
        if self.style == SCIENTIFIC:
            return f"{value:.{6 if self.digits is None else self.digits}e}"
        if self.style == PERCENT:
            digits = 1 if self.digits is None else self.digits
            return f"{value * 100:{comma}.{digits}f} %"
        if self.digits is not None:
            return f"{value:{comma}.{self.digits}f}"
        if isinstance(value, int):
            return f"{value:{comma}}"
        return shortest(value, comma)


def shortest(value: float, comma: str = "") -> str:
    """Return a finite number with up to six digits after the point."""
    size = abs(value)
    if size and (size < 1e-4 or size >= 1e15):
        return f"{value:.6g}"
    text = f"{value:{comma}.{6 if size < 1e6 else 2}f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
