"""How single values of a table are written: short in the cell, in full in the tooltip."""

from __future__ import annotations

import math
from typing import Any

LONGEST = 300  # characters of a text that a cell shows

_MISSING_TYPES = {"NAType", "NaTType"}


def is_missing(value: Any) -> bool:
    """Tell whether a value is missing: None, NaN, NaT or NA. The text "nan" is not."""
    if value is None or type(value).__name__ in _MISSING_TYPES:
        return True
    if isinstance(value, float):
        return math.isnan(value)
    if getattr(value, "ndim", None) == 0 and getattr(value, "dtype", None) is not None:
        return bool(value != value)  # NumPy's scalars; only NaN and NaT differ from themselves
    return False


def is_number(value: Any) -> bool:
    """Tell whether a value is written at the right edge of its cell."""
    kind = getattr(getattr(value, "dtype", None), "kind", "")
    return kind in ("i", "u", "f", "c") or (
        isinstance(value, (int, float, complex)) and not isinstance(value, bool)
    )


def short(value: Any) -> str:
    """Return a value as a cell shows it: numbers with up to six digits after the point."""
    if isinstance(value, float) or getattr(getattr(value, "dtype", None), "kind", "") == "f":
        return _float(float(value))
    if isinstance(value, str):
        text = value if len(value) <= LONGEST else value[:LONGEST] + "…"
        return text.replace("\r\n", " ⏎ ").replace("\n", " ⏎ ").replace("\t", " → ")
    if type(value).__name__ == "Timestamp":
        text = str(value)
        return text.removesuffix(" 00:00:00")
    if isinstance(value, (bytes, bytearray, memoryview)):
        return f"{len(value):,} bytes"
    text = str(value)
    return text if len(text) <= LONGEST else text[:LONGEST] + "…"


def _float(value: float) -> str:
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    size = abs(value)
    if size and (size < 1e-4 or size >= 1e15):
        return f"{value:.6g}"
    text = f"{value:.{6 if size < 1e6 else 2}f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def full(value: Any) -> str:
    """Return a value with all its digits or letters (a long text up to 4,000)."""
    text = repr(float(value)) if isinstance(value, float) else str(value)
    return text if len(text) <= 4000 else text[:4000] + "…"
