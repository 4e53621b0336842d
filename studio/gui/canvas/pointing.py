"""What the mouse shows while no button is held: highlights, cursor, tooltips."""

from __future__ import annotations

import itertools
import textwrap
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QToolTip

from studio.gui.canvas.finding import Hit
from studio.gui.canvas.tips import rich
from studio.gui.canvas.tool import Pointer
from studio.gui.session import Session

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView

_WIDEST = 70  # letters in a line


def hover(view: CanvasView, at: Pointer) -> None:
    """Mark what is under the mouse; a port tells at once what it is."""
    hit = view.canvas.hit(at.scene, view.zoom)
    before = view.canvas.hovered
    view.canvas.set_hovered(hit)
    show_cursor(view)
    if hit.port is not before.port:
        text = rich(view.tip(hit)) if hit.port is not None else ""
        place = view.viewport().mapToGlobal(at.view)
        QToolTip.showText(place, text, view.viewport())
        if hit.port is not None and not hit.port.is_input:
            view.peek.look(hit.port, view.session.output(*hit.port.end), place)


def show_cursor(view: CanvasView) -> None:
    """Show the cursor that tells what a press would do."""
    hit = view.canvas.hovered
    shape = Qt.CursorShape.ArrowCursor
    if view.space_held:
        shape = Qt.CursorShape.OpenHandCursor
    elif hit.port is not None:
        shape = Qt.CursorShape.CrossCursor
    elif hit.frame is not None:
        corner = hit.frame.part_at(view.exact(view.mapFromGlobal(QCursor.pos()).toPointF()))
        fdiag = Qt.CursorShape.SizeFDiagCursor
        shape = fdiag if corner == "corner" else Qt.CursorShape.SizeAllCursor
    elif hit.connection is not None or hit.stub is not None:
        shape = Qt.CursorShape.PointingHandCursor
    view.viewport().setCursor(shape)


def tip(session: Session, hit: Hit) -> str:
    """Describe what lies at a place, for a tooltip; empty where nothing does."""
    if hit.port is not None:
        output = None
        if not hit.port.is_input:
            output = session.output(*hit.port.end)
        return wrapped(hit.port.text(output))
    if hit.frame is not None:
        return wrapped(hit.frame.frame.text)
    told = hit.connection or hit.stub or hit.node
    return wrapped(told.text()) if told is not None else ""


def wrapped(text: str) -> str:
    """Break long lines of a tooltip: Qt would make it as wide as the longest one."""
    lines = (textwrap.wrap(each, _WIDEST) or [""] for each in text.split("\n"))
    return "\n".join(itertools.chain.from_iterable(lines))


def plain(text: str) -> str:
    """Return a text that a menu shows as it is; of a very long one both ends."""
    if len(text) > _WIDEST:
        text = f"{text[: _WIDEST - 25]}…{text[-24:]}"
    return text.replace("&", "&&")
