"""Facts as JSON can hold them."""

from __future__ import annotations

import math
from typing import Any


def json_ready(value: Any) -> Any:
    """Return a value of dicts, lists, tuples and scalars with null for NaN and infinities."""
    if isinstance(value, dict):
        return {key: json_ready(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [json_ready(each) for each in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value
