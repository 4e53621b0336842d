"""The first rows at an output port, in its tooltip; they are read beside the GUI thread."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QToolTip

from studio.gui.background import Background
from studio.gui.look.theme import theme

if TYPE_CHECKING:
    from studio.engine.events import Output
    from studio.gui.canvas.port_item import PortItem
    from studio.gui.canvas.view import CanvasView

_ROWS, _COLUMNS, _LETTERS = 5, 6, 16


class Peek(QObject):
    """Remembers the rows of the port that was looked at last."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._reader = Background(self)
        self._reader.done.connect(self._arrived)
        self._output: Output | None = None
        self._port: PortItem | None = None
        self._at = QPoint()
        self.rows: list[list[str]] = []  # the first one holds the names

    def text(self, plain: str, output: Output | None) -> str:
        """Return a tooltip with the rows in it, or the plain one where they are not known."""
        if output is None or output is not self._output or not self.rows:
            return plain
        return as_html(plain, self.rows, more=(output.columns or 0) > _COLUMNS)

    def look(self, port: PortItem, output: Output | None, at: QPoint) -> None:
        """Have the tooltip at a place show the first rows as soon as they are there."""
        self._port, self._at = port, at
        if output is None or output is self._output:
            return
        self._output, self.rows = output, []
        value = output.value
        self._reader.start(lambda: first_rows(value))

    def _arrived(self, rows: list[list[str]]) -> None:
        self.rows = rows
        port, output = self._port, self._output
        if rows and port is not None and self._view.canvas.hovered.port is port:
            text = self.text(port.text(output), output)
            QToolTip.showText(self._at, text, self._view.viewport())


def first_rows(value: Any) -> list[list[str]]:
    """Return names and first rows of a table as texts; nothing for another value."""
    frame = getattr(value, "table", value)
    if not hasattr(frame, "iloc"):
        return []
    head = frame.iloc[:_ROWS, :_COLUMNS]
    rows = [[_short(each) for each in head.columns]]
    for row in head.itertuples(index=False, name=None):
        rows.append([_short(each) for each in row])
    return rows


def _short(value: Any) -> str:
    text = f"{value:.6g}" if isinstance(value, float) else " ".join(str(value).split())
    return text if len(text) <= _LETTERS else text[: _LETTERS - 1] + "…"


def as_html(plain: str, rows: list[list[str]], *, more: bool) -> str:
    """Return a tooltip in rich text: the plain lines, and a small table."""
    name, _, rest = plain.partition("\n")
    quiet = theme.colour("quiet").name()
    head, *body = rows
    after = "<td>…</td>" if more else ""
    lines = [
        f"<tr>{''.join(f'<td><b>{escape(each)}</b></td>' for each in head)}{after}</tr>",
        *(f"<tr>{''.join(f'<td>{escape(each)}</td>' for each in row)}{after}</tr>" for row in body),
    ]
    styles = "td { padding: 3px 14px 3px 0; white-space: nowrap; }"
    return (
        f"<style>{styles}</style>"
        f"<b>{escape(name)}</b><br><span style='color:{quiet}'>{escape(rest)}</span>"
        f"<table cellspacing='0' style='margin-top:5px'>{''.join(lines)}</table>"
    )
