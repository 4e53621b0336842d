"""How single values of a table are written: short in the cell, in full in the tooltip."""

from __future__ import annotations

import math
from typing import Any

from studio.data.view.number_format import shortest
from studio.data.view.values import brief

LONGEST = 300  # characters of a text that a cell shows
FULL = 4000  # characters of a text that a tooltip shows

_MISSING_TYPES = {"NAType", "NaTType"}
_PLAIN = (str, int)  # and truths: what most values are that are no floats
_BYTES = (bytes, bytearray, memoryview)
_PICTURES = ((b"\x89PNG\r\n\x1a\n", "PNG"), (b"\xff\xd8\xff", "JPEG"), (b"GIF8", "GIF"),
             (b"BM", "BMP"), (b"RIFF", "WebP"))  # fmt: skip


def is_missing(value: Any) -> bool:
    """Tell whether a value is missing: None, NaN, NaT or NA. The text "nan" is not."""
    if value is None:
        return True
    if isinstance(value, float):
        return math.isnan(value)
    if isinstance(value, _PLAIN):
        return False
    if type(value).__name__ in _MISSING_TYPES:
        return True
    if getattr(value, "ndim", None) == 0 and getattr(value, "dtype", None) is not None:
        return bool(value != value)  # NumPy's scalars; only NaN and NaT differ from themselves
    return False


def listed(array: Any) -> list[Any]:
    """Return the values of a column's array; Python's own numbers where they say the same."""
    from pandas.arrays import NumpyExtensionArray

    if isinstance(array, NumpyExtensionArray):
        bare = array.to_numpy()
        if bare.dtype.kind in "iubO" or (bare.dtype.kind == "f" and bare.dtype.itemsize == 8):
            return bare.tolist()  # type: ignore[no-any-return]
    elif array.dtype.name in ("str", "string"):
        return array.to_numpy(dtype=object).tolist()  # type: ignore[no-any-return]
    return list(array)


def is_number(value: Any) -> bool:
    """Tell whether a value is written at the right edge of its cell."""
    if isinstance(value, (int, float, complex)):
        return not isinstance(value, bool)
    return getattr(getattr(value, "dtype", None), "kind", "") in ("i", "u", "f", "c")


def picture_kind(value: Any) -> str:
    """Return what picture the bytes of a cell are ("PNG"...), by how they begin; "" for none."""
    if not isinstance(value, _BYTES):
        return ""
    start = bytes(value[:12])
    for magic, name in _PICTURES:
        if start.startswith(magic) and (name != "WebP" or start[8:] == b"WEBP"):
            return name if name != "BMP" or len(value) > 54 else ""
    return ""


def short(value: Any) -> str:
    """Return a value as a cell shows it: numbers with up to six digits after the point."""
    if isinstance(value, float):
        return _float(float(value))
    if isinstance(value, str):
        text = value if len(value) <= LONGEST else value[:LONGEST] + "…"
        if text.isprintable():
            return text
        return text.replace("\r\n", " ⏎ ").replace("\n", " ⏎ ").replace("\t", " → ")
    if getattr(getattr(value, "dtype", None), "kind", "") == "f":
        return _float(float(value))
    if type(value).__name__ == "Timestamp":
        text = str(value)
        return text.removesuffix(" 00:00:00")
    if isinstance(value, _BYTES):
        kind = picture_kind(value)
        return f"{kind}, {len(value):,} bytes" if kind else f"{len(value):,} bytes"
    text = brief(value, LONGEST + 1).replace("\n", " ")
    return text if len(text) <= LONGEST else text[:LONGEST] + "…"


def _float(value: float) -> str:
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    return shortest(value)


def full(value: Any) -> str:
    """Return a value with all its digits or letters (a long text up to 4,000)."""
    if isinstance(value, _BYTES):
        return short(value)
    text = repr(float(value)) if isinstance(value, float) else brief(value, FULL + 1)
    return text if len(text) <= FULL else text[:FULL] + "…"
