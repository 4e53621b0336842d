"""Whether a script asks NumPy for something that is gone; NumPy need not be loaded for that."""

from __future__ import annotations

import re

from studio.scripting.compat.shims.scan import Source

_GONE = re.compile(
    r"\b(?:np|numpy|N)\.(?:float|int|bool|object|str|complex|long|unicode|product|cumproduct|"
    r"alltrue|sometrue|rank|in1d|trapz|row_stack|NaN|NAN|Inf|Infinity|infty|PINF|NINF|float_|"
    r"complex_|unicode_|string_|round_|mat|find_common_type|cast|typeDict|asscalar|msort)\b"
    r"|from\s+numpy\s+import"
)


def wanted(source: Source) -> bool:
    """Tell whether it does."""
    return _GONE.search(source.text) is not None
