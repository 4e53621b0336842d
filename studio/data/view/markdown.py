"""A table as Markdown, as GitHub and most others read it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from studio.data import tables
from studio.data.view.values import brief

if TYPE_CHECKING:
    from pandas import DataFrame

LONGEST_CELL = 10_000  # characters


def as_markdown(frame: DataFrame) -> str:
    """Return the frame as a Markdown table; numbers on the right, missing values empty."""
    columns = [frame.iloc[:, place] for place in range(frame.shape[1])]
    names = [_cell(str(name)) for name in frame.columns]
    cells = [
        [
            "" if none else _cell(_text(value))
            for value, none in zip(column.array, column.isna().to_numpy(), strict=True)
        ]
        for column in columns
    ]
    widths = [
        max(3, len(name), *map(len, texts)) if max(map(len, [name, *texts])) <= 40 else 0
        for name, texts in zip(names, cells, strict=True)
    ]
    right = [tables.type_word(column) == tables.NUMERIC for column in columns]
    rules = [
        "-" * (max(3, wide) - 1) + (":" if side else "-")
        for wide, side in zip(widths, right, strict=True)
    ]
    rows = [names, rules, *zip(*cells, strict=True)]
    return "\n".join(_line(row, widths, right) for row in rows) + "\n"


def _line(row: Any, widths: list[int], right: list[bool]) -> str:
    parts = (
        text.rjust(wide) if side else text.ljust(wide)
        for text, wide, side in zip(row, widths, right, strict=True)
    )
    return "| " + " | ".join(parts) + " |"


def _text(value: Any) -> str:
    item = getattr(value, "item", None)
    if item is not None and getattr(value, "ndim", None) == 0:
        value = item()
    if isinstance(value, float):
        return repr(value)
    if isinstance(value, (bytes, bytearray)):
        return f"{len(value):,} bytes"
    return brief(value, LONGEST_CELL)


def _cell(text: str) -> str:
    text = text[:LONGEST_CELL].replace("\\", "\\\\").replace("|", "\\|")
    return text.replace("\r\n", "<br>").replace("\n", "<br>").replace("\r", "<br>").strip()
