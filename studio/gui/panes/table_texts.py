"""What is said about a table in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from studio.gui.panes.cells import is_missing
from studio.gui.panes.table_model import MOST_ROWS, TableModel

if TYPE_CHECKING:
    from studio.data.view.query import Query


def size(model: TableModel, query: Query, hidden: int) -> str:
    """Return how large the table is, and what of it is seen in which order."""
    assert model.frame is not None
    rows, columns = model.frame.shape
    text = _tr("{0} rows × {1} columns").format(f"{rows:,}", f"{columns:,}")
    seen = rows if model.rows is None else len(model.rows)
    parts = []
    if query.filters:
        parts.append(_tr("rows that pass the filter: {0}").format(f"{seen:,}"))
    if query.sort:
        names = ", ".join(
            f"{model.short_name(key.column)[:30]} {'↑' if key.ascending else '↓'}"
            for key in query.sort
        )
        parts.append(_tr("sorted by {0}").format(names))
    if hidden:
        parts.append(_tr("hidden columns: {0}").format(f"{hidden:,}"))
    if seen > MOST_ROWS:
        shown = _tr("the first {0} are shown; filter or sort to reach the others")
        parts.append(shown.format(f"{MOST_ROWS:,}"))
    return " · ".join([text, *parts])


def empty(model: TableModel, query: Query) -> str:
    """Return what stands in place of the cells when there are none."""
    if not model.columnCount():
        return _tr("This table has no columns")
    return _tr("No row passes the filter") if query.filters else _tr("This table has no rows")


def condition(value: Any) -> str:
    """Return the filter that values like this one pass."""
    if is_missing(value):
        return "is missing"
    if isinstance(value, str):
        return f'= "{value}"'
    if isinstance(value, float):
        return f"= {float(value)!r}"
    return f"= {value}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Table", text)
