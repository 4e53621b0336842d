"""Does a script's text ask for positions by plain brackets?"""

from __future__ import annotations

import re

from studio.scripting.compat.shims.scan import Source

# An integer in brackets, but not after what takes positions today or is no series.
_NUMBER = re.compile(
    r"(?<!iloc)(?<!iat)(?<!shape)(?<!columns)(?<!index)(?<!values)(?<!argv)(?<!\()(?<!=)(?<!\s)"
    r"(?<!,)(?<!\[)\[\s*-?\s*\d+\s*\]"
)


def wanted(source: Source) -> bool:
    """Could the script ask a series for a position by plain brackets?"""
    return source.old or _NUMBER.search(source.text) is not None
