"""Finds what F1 is asked about: what has the focus, lies under the mouse, or is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from studio.gui.canvas import by_keys
from studio.gui.canvas.view import CanvasView
from studio.gui.help.topics import Subject, find, topic_of
from studio.gui.language import word
from studio.gui.palette.palette import PaletteWidget
from studio.gui.properties.node_page import NodePage
from studio.gui.properties.row import ParameterRow

if TYPE_CHECKING:
    from studio.experiment.spec import ModuleSpec
    from studio.gui.canvas.finding import Hit
    from studio.gui.window import MainWindow


def subject(window: MainWindow) -> Subject:
    """Return what a user of the main window asks about."""
    if not window.working:
        return Subject(topic=find("start"))
    experiment, current = window.session.experiment, window.session.current
    spec = experiment.node(current).spec if current is not None else None
    canvas = window.canvas
    if canvas.quick_add.isVisible():
        item = canvas.quick_add.list.currentItem()
        offered = window.session.registry.find(item.text()) if item is not None else None
        return Subject(offered or spec)
    focus = window.focusWidget()
    place: QWidget | None = focus
    while place is not None and place is not window:
        if isinstance(place, PaletteWidget):
            return Subject(place.tree.current_spec(), topic=find("palette"))
        if isinstance(place, ParameterRow) and spec is not None:
            return Subject(spec, f"{word(place.spec.label)} ({place.spec.name})")
        if isinstance(place, NodePage) and spec is not None:
            return Subject(spec)
        if isinstance(place, CanvasView):
            return _on_canvas(place, spec)
        place = place.parentWidget()
    topic = find(topic_of(focus))
    return Subject(topic=topic) if topic is not None else Subject(spec)


def _on_canvas(canvas: CanvasView, spec: ModuleSpec | None) -> Subject:
    """Return what is under the mouse, if that is a port, else what is selected."""
    hovered = canvas.canvas.hovered
    hit: Hit = hovered if hovered.port is not None else by_keys.chosen(canvas)
    if hit.port is not None:
        node = canvas.session.experiment.node(hit.port.end[0])
        return Subject(node.spec, hit.port.spec.name)
    if spec is None or hit.connection is not None:
        return Subject(topic=find("canvas"))
    return Subject(spec)
