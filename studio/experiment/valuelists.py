"""Lists of values as people write them: on a command line, or pasted from elsewhere."""

from __future__ import annotations

import math
import re
from typing import Any


def split_values(text: str, item: str) -> list[str]:
    """Return the values in a text: one a line, or by commas; blank ones are left out.

    Numbers (`item` is `"int"` or `"float"`) may also be divided by semicolons, tabs and spaces.
    Texts on several lines keep their commas.
    """
    if item != "text":
        parts = re.split(r"[\s,;]+", text)
    elif "\n" in text.strip():
        parts = text.splitlines()
    else:
        parts = text.split(",")
    return [each.strip() for each in parts if each.strip()]


def read_value(text: str, item: str) -> Any:
    """Return one value; what is no number stays text, so that it can be shown with the reason."""
    if item == "text":
        return text
    plain = text.strip().replace("\u2212", "-")
    try:
        if item == "int":
            return int(plain)
        value = float(plain.replace(",", ".") if plain.count(",") == 1 else plain)
    except ValueError:
        return text.strip()
    return value if math.isfinite(value) else text.strip()
