"""Tooltips of the canvas: the first line in bold, the others quiet, all wrapped where long."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QToolTip

from studio.gui.look.theme import theme

_WIDEST = 380  # pixels of a line; Qt wraps rich text by itself where a width is given


def rich(plain: str) -> str:
    """Return a tooltip's lines as rich text; what is rich or empty already stays as it is."""
    if not plain or plain.startswith("<"):
        return plain
    head, *rest = plain.split("\n")
    quiet = theme.colour("quiet").name()
    lines = [f"<b>{escape(head)}</b>"]
    lines += [f"<span style='color:{quiet}'>{escape(each)}</span>" for each in rest]
    body = "<br>".join(lines)
    return _within(body, [f"{head}    ", *rest])  # in bold the first line is wider


def wrapped(plain: str) -> str:
    """Return a sentence as a tooltip that is no wider than others; empty if it is."""
    return _within(escape(plain), [plain]) if plain else ""


def _within(body: str, lines: list[str]) -> str:
    metrics = QFontMetrics(QToolTip.font())
    widest = max(metrics.horizontalAdvance(each) for each in lines)
    if widest <= _WIDEST:
        return f"<p style='white-space:pre'>{body}</p>"
    inside = f"<tr><td>{body}</td></tr>"
    return f"<table width='{_WIDEST}' cellspacing='0' cellpadding='0'>{inside}</table>"
