"""A closer look at a script's text for matplotlib."""

from __future__ import annotations

import re

from studio.scripting.compat.shims.scan import Source

_AXES = re.compile(r"[(,]\s*axes\s*=(?!=)")


def axes(source: Source) -> bool:
    """Is an argument `axes=` given to some call?"""
    return _AXES.search(source.text) is not None
