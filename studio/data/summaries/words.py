"""How positions and notes are written."""

from __future__ import annotations

import math
from contextlib import suppress
from typing import Any

from studio.data.summaries.model import MOMENT, SPAN, ColumnSummary, Note, Scale

_PER_SECOND = {"s": 1, "ms": 10**3, "us": 10**6, "ns": 10**9}
_STEPS = (("d", 86_400), ("h", 3600), ("min", 60), ("s", 1))

_NOTES = {
    "infinite": "{0} infinite values are left out of everything but Minimum, Maximum and Unique.",
    "estimate": "The number of different values is an estimate, right to about 1 %.",
    "at_least": "Different values were counted up to a million.",
    "uncountable": "Different values were not counted: the cells hold what cannot be compared.",
    "kinds": "The cells hold values of several kinds: {0}.",
    "huge": "{0} whole numbers beyond 10^308 are left out of the statistics and pictures.",
    "periods": "Periods are drawn at their beginning.",
    "times": "These dates and times do not go together on one scale: some have a time zone or lie "
    "outside the calendar.",
    "unused": "{0} categories occur in no row.",
    "far": "The values lie too far apart for a standard deviation.",
}


def note_text(note: Note) -> str:
    """Return the sentence of a note."""
    return _NOTES[note.code].format(*note.values)


def position_text(value: Any, scale: Scale | None, *, digits: int = 6) -> str:
    """Return a position as a reader of the column expects it."""
    if value is None:
        return ""
    if isinstance(value, float) and math.isinf(value):
        return "∞" if value > 0 else "−∞"
    if scale is None:
        return number_text(value, digits)
    if scale.kind == MOMENT:
        return moment_text(value, scale)
    if scale.kind == SPAN:
        return span_text(value, scale)
    return number_text(value, digits)


def number_text(value: float, digits: int = 6) -> str:
    """Return a number: whole ones with all digits, others with so many that count."""
    if isinstance(value, int):
        if abs(value) < 10**15:
            return f"{value:,}"
        return f"{value:.6e}" if abs(value) < 10**300 else f"about 2^{value.bit_length()}"
    if value == int(value) and abs(value) < 1e15:
        return f"{int(value):,}"
    size = abs(value)
    if size < 1e-4 or size >= 1e15:
        return f"{value:.{digits - 1}e}"
    whole = len(str(int(size)))
    if whole >= digits:
        return f"{value:,.0f}"
    return f"{value:,.{digits - whole}f}".rstrip("0").rstrip(".")


def moment_text(value: float, scale: Scale) -> str:
    """Return a moment as date and time, in its own zone."""
    import pandas as pd

    per = _PER_SECOND[scale.unit]
    if not isinstance(value, int):
        value = round(value)
    try:
        moment = pd.Timestamp(value, unit=scale.unit, tz="UTC" if scale.zone else None)
        if scale.zone:
            with suppress(Exception):  # the name of a zone that only its maker understands
                moment = moment.tz_convert(scale.zone)
        text = moment.strftime("%Y-%m-%d %H:%M:%S") if 1000 <= moment.year <= 9999 else str(moment)
        part = value % per
        if part:
            text += f".{part:0{len(str(per)) - 1}d}".rstrip("0")
        return text.removesuffix(" 00:00:00")
    except (ValueError, OverflowError):
        import numpy as np

        return str(np.asarray(value).astype(f"datetime64[{scale.unit}]")).replace("T", " ")


def span_text(value: float, scale: Scale) -> str:
    """Return a span of time in days, hours, minutes and seconds; two parts of it at most."""
    seconds = abs(value) / _PER_SECOND[scale.unit]
    sign = "−" if value < 0 else ""
    if seconds < 60:
        return f"{sign}{seconds:.4g} s"
    parts: list[str] = []
    rest = round(seconds)
    for word, size in _STEPS:
        number, rest = divmod(rest, size)
        if number or parts:
            parts.append(f"{number:,} {word}" if number else "")
        if len(parts) == 2:
            break
    return sign + " ".join(each for each in parts if each)


def deviation_text(summary: ColumnSummary) -> str:
    """Return the standard deviation in the column's measure."""
    if summary.deviation is None:
        return ""
    if summary.scale is not None and summary.scale.kind in (MOMENT, SPAN):
        return span_text(summary.deviation, summary.scale)
    return number_text(summary.deviation)


def unique_text(summary: ColumnSummary) -> str:
    """Return how many different values there are, with a sign where the number is not exact."""
    if summary.unique is None:
        return "–"
    sign = {"estimate": "≈ ", "at least": "> "}.get(summary.unique_is, "")
    return f"{sign}{summary.unique:,}"


def statistics(summary: ColumnSummary) -> list[tuple[str, str]]:
    """Return the statistics that a column has, each a word and a text, in the order to show."""
    rows = [
        ("Type", f"{summary.kind} ({summary.dtype})"),
        ("Rows", f"{summary.rows:,}"),
    ]
    if summary.problem:  # nothing else is known
        return [("Type", summary.dtype), rows[1]]
    rows += [
        ("Missing", _with_share(summary.missing, summary.rows)),
        ("Unique", unique_text(summary)),
    ]
    if summary.scale is not None and summary.minimum is not None:
        if summary.infinite:
            rows.append(("Infinite", _with_share(summary.infinite, summary.rows)))
        rows += [
            ("Mean", position_text(summary.mean, summary.scale)),
            ("Median", position_text(summary.median, summary.scale)),
            ("Minimum", position_text(summary.minimum, summary.scale)),
            ("Maximum", position_text(summary.maximum, summary.scale)),
            ("Standard deviation", deviation_text(summary)),
        ]
        rows += [
            (f"{share:.0%}", position_text(at, summary.scale))
            for share, at in summary.quantiles
            if share != 0.5
        ]
    if summary.longest is not None:
        lengths = (summary.shortest, summary.longest)
        rows += [
            (f"{word} (letters)", f"{n:,}") for word, n in zip(("Shortest", "Longest"), lengths)
        ]
    return [(word, text) for word, text in rows if text]


def _with_share(number: int, rows: int) -> str:
    return f"{number:,} ({number / rows:.1%})" if number else "0"
