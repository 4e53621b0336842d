"""What the mouse shows while no button is held: highlights, cursor, tooltips."""

from __future__ import annotations

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
        return hit.port.text(output)
    if hit.connection is not None:
        return hit.connection.text()
    if hit.stub is not None:
        return hit.stub.text()
    if hit.frame is not None:
        return hit.frame.frame.text
    return hit.node.text() if hit.node is not None else ""
