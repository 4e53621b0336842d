"""Frequencies by their old letters: 'M' for the month's end, 'H' for hours, 'T' for minutes."""

from __future__ import annotations

import re
import sys
from typing import Any

from studio.scripting.compat.shims.scan import Source
from studio.scripting.compat.shims.session import Session

_FINE = {"H": "h", "BH": "bh", "CBH": "cbh", "T": "min", "S": "s", "L": "ms", "U": "us", "N": "ns"}
_OFFSETS = {
    "M": "ME", "Q": "QE", "Y": "YE", "A": "YE", "BM": "BME", "BQ": "BQE", "BA": "BYE",
    "BY": "BYE", "CBM": "CBME", "SM": "SME", "AS": "YS", "BAS": "BYS", "d": "D", "w": "W",
    **_FINE,
}  # fmt: skip
_PERIODS = {"A": "Y", "d": "D", "w": "W", **_FINE}
_PART = re.compile(r"\s*([+-]?\s*\d*\.?\d*)\s*([A-Za-z]+)(-[A-Z]{3})?")
_QUOTED = re.compile(
    r"""['"]\s*-?\d*\s*(?:M|Q|Y|A|BM|BQ|BA|BY|CBM|SM|AS|BAS|H|BH|CBH|T|S|L|U|N|d|w)(?:-[A-Z]{3})?['"]
    |['"](?:\d+[A-Za-z]+)+['"]""",
    re.VERBOSE,
)


def wanted(source: Source) -> bool:
    """Is there an old letter in quotes?"""
    return _QUOTED.search(source.text) is not None


def modern_freq(freq: Any, period: bool = False) -> Any:
    """Return a frequency as it is written today; what is no text stays."""
    if not isinstance(freq, str):
        return freq
    names = _PERIODS if period else _OFFSETS
    return _PART.sub(lambda part: f"{part[1]}{names.get(part[2], part[2])}{part[3] or ''}", freq)


def install(session: Session) -> None:
    """Let pandas read the old letters wherever it reads frequencies."""
    import pandas as pd
    from pandas._libs.tslibs import to_offset as original  # type: ignore[attr-defined]

    def understood(freq: Any, is_period: bool = False) -> Any:
        modern = modern_freq(freq, is_period)
        if modern != freq:
            session.hint(f"the frequency {freq!r}", repr(modern))
        return modern

    def to_offset(freq: Any, is_period: bool = False) -> Any:
        return original(understood(freq, is_period), is_period)

    for name, module in list(sys.modules.items()):
        if name.startswith("pandas.") and vars(module).get("to_offset") is original:
            session.patches.set(module, "to_offset", to_offset)

    def first(original: Any, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        if len(args) > 1:
            args = (args[0], understood(args[1]), *args[2:])
        if "freq" in keywords:
            keywords["freq"] = understood(keywords["freq"])
        return original(*args, **keywords)

    for name in ("floor", "ceil", "round"):
        if session.source.has(name):
            session.wrap(pd.Timestamp, name, first)

    def units(original: Any, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        if len(args) > 1:
            args = (args[0], understood_unit(args[1]), *args[2:])
        if "unit" in keywords:
            keywords["unit"] = understood_unit(keywords["unit"])
        return original(*args, **keywords)

    def understood_unit(unit: Any) -> Any:
        modern = _FINE.get(unit, unit) if isinstance(unit, str) else unit
        if modern != unit:
            session.hint(f"the unit {unit!r}", repr(modern))
        return modern

    if session.source.has("to_timedelta"):
        session.wrap(pd, "to_timedelta", units)

    def period(original: Any, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        if len(args) > 1:
            args = (args[0], understood(args[1], True), *args[2:])
        if "freq" in keywords:
            keywords["freq"] = understood(keywords["freq"], True)
        return original(*args, **keywords)

    if session.source.has("to_period"):
        for owner in (pd.DataFrame, pd.Series, pd.DatetimeIndex, pd.Timestamp):
            session.wrap(owner, "to_period", period)
