"""The canvas of a run that is over: to look at, to select and to copy from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from studio.gui.canvas.band_tool import BandTool
from studio.gui.canvas.finding import Hit
from studio.gui.canvas.framing import Framing
from studio.gui.canvas.node_item import NodeItem
from studio.gui.canvas.tool import Pointer, Tool
from studio.gui.canvas.view import CanvasView
from studio.gui.look.icons import icon

if TYPE_CHECKING:
    from studio.gui.runs.kept_session import KeptSession


class _Pick(Tool):
    """Selects a card; a drag explains why the card stays where it is."""

    def __init__(self, view: KeptCanvas, at: Pointer, node: str, port: str | None = None) -> None:
        super().__init__(view, at)
        self._node, self._port, self._told = node, port, False
        chosen = self.session.selection
        if at.adds and node in chosen:
            self.session.select(each for each in chosen if each != node)
        elif at.adds:
            self.session.select([*chosen, node])
        elif node not in chosen or port is not None:
            self.session.select([node])

    def move(self, at: Pointer) -> None:
        """Explain, once."""
        if not self._told and self.is_far(at):
            self._told = True
            self.view.explain(at.view)

    def release(self, at: Pointer) -> None:
        """Show what stood at the port that was clicked."""
        if self._port is not None and not self._told:
            self.session.show_port(self._node, self._port)


class _Framing(Framing):
    """Goes from frame to frame, and adds none."""

    def __init__(self, view: KeptCanvas) -> None:
        super().__init__(view)
        self._kept = view

    def add(self, at: QPointF | None = None) -> None:
        """Add nothing."""
        self._kept.explain()

    def edit(self) -> None:
        """Edit nothing."""
        self._kept.explain()


class KeptCanvas(CanvasView):
    """Shows a run that is over; whatever would change it explains that it stays as it is."""

    session: KeptSession

    def __init__(self, session: KeptSession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.framing = _Framing(self)

    def _on_replaced(self) -> None:
        super()._on_replaced()
        self.bubble.hide()

    def explain(self, at: QPoint | None = None) -> None:
        """Say that nothing can be changed here."""
        self.session.refuse()
        text = self.tr("This run is over: it can be looked at, but not changed.")
        self.bubble.tell(text, at or self.viewport().rect().center())

    def _refuse(self, *_: Any, **__: Any) -> None:
        self.explain()

    # -- the mouse ---------------------------------------------------------------------------

    def _tool_for(self, at: Pointer) -> Tool | None:
        hit = self.canvas.hit(at.scene, self.zoom)
        if hit.port is not None:
            shown = None if hit.port.is_input else hit.port.spec.name
            return _Pick(self, at, hit.port.node.node_id, shown)
        if hit.node is not None:
            return _Pick(self, at, hit.node.node_id)
        return BandTool(self, at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Explain: a double click would edit something."""
        hit = self.canvas.hit(self.exact(event.position()), self.zoom)
        if hit.port is not None or event.button() != Qt.MouseButton.LeftButton:
            self.mousePressEvent(event)
        elif hit != Hit():
            self.explain(event.position().toPoint())
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take nothing."""
        event.ignore()
        self.explain(event.position().toPoint())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take nothing."""
        event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take nothing."""
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done: look, select, copy."""
        if self.cancel_tool():
            return
        event.accept()
        hit = self.canvas.hit(self.exact(QPointF(event.pos())), self.zoom)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        node = hit.port.node if hit.port is not None else hit.node
        if node is not None:
            if node.node_id not in self.session.selection:
                self.session.select([node.node_id])
            self._add_ports(menu, node)
            copy = menu.addAction(icon("copy"), self.tr("Copy"), self._copy)
            copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
            menu.addAction(
                icon("help"), self.tr("Help"), lambda: self.help_wanted.emit(node.node_id)
            )
        else:
            menu.addAction(self.tr("Select all"), self.select_all)
            menu.addAction(icon("fit"), self.tr("Fit to window"), self.zoom_fit)
        menu.addSeparator()
        menu.addAction(icon("reset"), self.tr("Restore this run"), self.session.restore_wanted.emit)
        self.menu = menu
        menu.popup(event.globalPos())

    def _add_ports(self, menu: QMenu, node: NodeItem) -> None:
        for port in node.outputs:
            name = port.spec.name
            entry = menu.addAction(
                icon("chart"),
                self.tr("Visualize “{0}”").format(name).replace("&", "&&"),
                lambda name=name: self.session.show_port(node.node_id, name),
            )
            entry.setEnabled(self.session.recorded(node.node_id, name) is not None)
        if node.outputs:
            menu.addSeparator()

    def _copy(self) -> None:
        self.session.copy(self.session.selection)

    # -- what menus, keys and buttons call ---------------------------------------------------

    arrange = align = spread = detach = duplicate = paste = _refuse
    connect_selected = toggle_disabled = comment_selected = rename_selected = _refuse
    delete_selected = open_quick_add = _refuse

    def add_module(self, module_id: str, at: QPointF | None = None) -> str | None:
        """Add nothing."""
        self.explain()
        return None
