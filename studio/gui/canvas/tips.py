"""Tooltips of the canvas: the first line in bold, the others quiet."""

from __future__ import annotations

from html import escape

from studio.gui.look.theme import theme


def rich(plain: str) -> str:
    """Return a tooltip's lines as rich text; what is rich or empty already stays as it is."""
    if not plain or plain.startswith("<"):
        return plain
    head, *rest = plain.split("\n")
    quiet = theme.colour("quiet").name()
    lines = [f"<b>{escape(head)}</b>"]
    lines += [f"<span style='color:{quiet}'>{escape(each)}</span>" for each in rest]
    return f"<p style='white-space:pre'>{'<br>'.join(lines)}</p>"
