"""The view: which gesture a press begins, and what menus, keys and drops lead to."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget

from studio.gui.canvas import accessible, backdrop, keys, menus, pointing, splicing, verbs
from studio.gui.canvas import metrics as m
from studio.gui.canvas.arranging import Arranging, align, spread
from studio.gui.canvas.band_tool import BandTool
from studio.gui.canvas.bubble import Bubble
from studio.gui.canvas.connect_tool import ConnectTool
from studio.gui.canvas.drops import DropTarget
from studio.gui.canvas.edge_scroll import EdgeScroll
from studio.gui.canvas.finding import Hit
from studio.gui.canvas.frame_tool import FrameTool
from studio.gui.canvas.framing import Framing
from studio.gui.canvas.inline_edit import InlineEdit
from studio.gui.canvas.interrupts import Interrupts
from studio.gui.canvas.levels import Levels
from studio.gui.canvas.links import LinkCheck
from studio.gui.canvas.minimap import Minimap
from studio.gui.canvas.move_tool import MoveTool
from studio.gui.canvas.pan_tool import PanTool
from studio.gui.canvas.paper_view import PaperView
from studio.gui.canvas.peek import Peek
from studio.gui.canvas.placing import Placing
from studio.gui.canvas.scene import CanvasScene
from studio.gui.canvas.stub_tool import StubTool
from studio.gui.canvas.tool import Pointer, Tool
from studio.gui.canvas.trail import Trail
from studio.gui.palette.quickadd import QuickAdd
from studio.gui.session import Session

_BUDGET = 0.006  # seconds of drawing cards exactly in one turn, after the zoom changed


class CanvasView(PaperView):
    """Shows a session's experiment and lets it be edited with mouse and keyboard.

    Ctrl+wheel and pinching zoom around the mouse; the wheel scrolls (with Shift sideways); the
    middle button, or Space and the left one, pan. `port_actions` are called as
    `(menu, node id, port name)` when the menu of an output port is made, to add to it.
    """

    properties_wanted = Signal(str)  # node id: Enter on a selected node
    help_wanted = Signal(str)  # node id
    file_dropped = Signal(str)  # path of an experiment that was dropped

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.canvas = CanvasScene(session, self)
        self.port_actions: list[Callable[[QMenu, str, str], object]] = []
        self.drag_distance = QApplication.startDragDistance()
        self.tool: Tool | None = None
        self._button = Qt.MouseButton.NoButton  # the one that holds the tool
        self.space_held = False
        self.menu: QMenu | None = None
        self.setObjectName("canvas")
        self.setAccessibleName(self.tr("Canvas"))
        self.setScene(self.canvas)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.bubble = Bubble(self.viewport())
        self.quick_add = QuickAdd(session, self)
        self.inline = InlineEdit(self)
        self.framing = Framing(self)
        self.placing = Placing(self)
        self._drops = DropTarget(self)
        self._edge = EdgeScroll(self)
        session.experiment_replaced.connect(self._on_replaced)
        session.flush_requested.connect(self.inline.finish)
        self.canvas.contents_changed.connect(self._on_contents)
        self._arranging = Arranging(self)
        self.trail = Trail(self)
        self._interrupts = Interrupts(self)
        self.levels = Levels(self)
        self.peek = Peek(self)
        self.minimap = Minimap(self)
        self._to_draw: list[str] = []  # cards whose pictures are not exact yet
        self._calm = QTimer(self, interval=140, singleShot=True)
        self._calm.timeout.connect(self._calmed)
        self.zoom_changed.connect(self._hurry)
        accessible.install(self)
        self._on_contents()

    # -- showing -----------------------------------------------------------------------------------

    def contents(self) -> QRectF:
        """Return the area that all cards cover."""
        return self.canvas.contents()

    def covered_top(self) -> float:
        """Return how far the path of the open sub-experiment reaches down."""
        path = self.levels.path
        return float(path.geometry().bottom()) if path.isVisibleTo(self.viewport()) else 0.0

    def is_empty(self) -> bool:
        """Tell whether there is no node."""
        return not self.canvas.nodes

    def about_to_move(self) -> None:
        """Finish what is being typed on a card before the card goes elsewhere."""
        self.inline.finish()

    def arrange(self) -> None:
        """Arrange the selected cards, or all of them, in layers."""
        self._arranging.start()

    def _hurry(self, *_: object) -> None:
        """Draw quickly while the zoom changes, exactly when it rests."""
        self.canvas.hurried = True
        self._calm.start()

    def _calmed(self) -> None:
        """Draw the cards in sight exactly, some in each turn; then show them."""
        sight = self.mapToScene(self.viewport().rect()).boundingRect()
        self._to_draw = self.canvas.nodes_in(sight)
        self._draw_some()

    def _draw_some(self) -> None:
        if self._calm.isActive():  # the zoom changes again
            self._to_draw = []
            return
        started, sharp = perf_counter(), self.devicePixelRatioF()
        while self._to_draw and perf_counter() - started < _BUDGET:
            item = self.canvas.nodes.get(self._to_draw.pop())
            if item is not None:
                item.prepare(self.zoom, sharp)
        if self._to_draw:
            QTimer.singleShot(0, self, self._draw_some)
        else:
            self.canvas.hurried = False
            self.viewport().update()

    def reveal(self, node_ids: tuple[str, ...]) -> None:
        """Scroll, if need be, until these nodes are in sight."""
        area = QRectF()
        for each in node_ids:
            if item := self.canvas.nodes.get(each):
                area |= item.body().translated(item.pos())
        if not area.isEmpty():
            self.ensureVisible(area, 24, 24)

    def _on_replaced(self) -> None:
        self.cancel_tool()
        self.inline.close_edit()
        self.fit_when_shown()

    def _on_contents(self) -> None:
        self.viewport().update()
        self.inline.close_if_gone()
        accessible.describe(self)

    # -- pressing, moving, letting go ------------------------------------------------------------

    def _pointer(self, event: QMouseEvent) -> Pointer:
        return Pointer(self.exact(event.position()), event.position().toPoint(), event.modifiers())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin the gesture for what is under the mouse."""
        self.bubble.hide()
        self.stop_fitting()
        if not self.inline.finish() or self.tool is not None:
            return
        at = self._pointer(event)
        if event.button() == Qt.MouseButton.MiddleButton:
            self.tool = PanTool(self, at)
        elif event.button() == Qt.MouseButton.LeftButton:
            self.tool = PanTool(self, at) if self.space_held else self._tool_for(at)
        self._button = event.button()
        event.accept()

    def _tool_for(self, at: Pointer) -> Tool | None:
        hit = self.canvas.hit(at.scene, self.zoom)
        if hit.port is not None:
            return ConnectTool(self, at, hit.port)
        if hit.node is not None:
            return MoveTool(self, at, hit.node)
        if hit.connection is not None:
            self._select_connection(hit, at)
            return None
        if hit.stub is not None:
            return StubTool.for_stub(self, at, hit.stub)
        if hit.frame is not None:
            return FrameTool(self, at, hit.frame)
        if not at.adds:
            self.canvas.select_frames([])
        return BandTool(self, at)

    def _select_connection(self, hit: Hit, at: Pointer) -> None:
        assert hit.connection is not None
        lines = hit.connection.twins
        chosen = self.canvas.selected_connections if at.adds else []
        if not at.adds:
            self.session.select(())
        more = [each for each in lines if each not in chosen]
        self.canvas.select_connections([*(e for e in chosen if e not in lines), *more])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the gesture, or show what is under the mouse."""
        at = self._pointer(event)
        if self.tool is None:
            pointing.hover(self, at)
            return
        self.tool.move(at)
        self._edge.watch(at.view)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the gesture, when it is its own button that is let go."""
        event.accept()
        if event.button() != self._button:
            return
        tool, self.tool = self.tool, None
        self._edge.stop()
        if tool is not None:
            at = self._pointer(event)
            tool.move(at)
            tool.release(at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit a card's comment, open a sub-experiment; take a line off; else offer modules.

        On a port it is a press as ever.
        """
        at = self._pointer(event)
        hit = self.canvas.hit(at.scene, self.zoom)
        if event.button() != Qt.MouseButton.LeftButton or hit.port is not None or self.space_held:
            self.mousePressEvent(event)
            return
        if hit.node is not None and hit.node.is_group:
            self.session.open_level(hit.node.node_id)
        elif hit.node is not None:
            self.inline.edit_comment(hit.node.node_id)
        elif hit.connection is not None:
            self.session.disconnect_ports(hit.connection.connection)
        elif hit.stub is not None:
            self.levels.go_beyond(hit.stub.beyond)
        elif hit.frame is not None:
            self.framing.editor.edit(hit.frame.frame.id)
        elif hit == Hit():
            self.open_quick_add(at.view)
        event.accept()

    def cancel_tool(self) -> bool:
        """Stop the gesture that is under way, without effect; tell whether there was one."""
        tool, self.tool = self.tool, None
        self._edge.stop()
        if tool is None:
            return False
        tool.cancel()
        return True

    def show_cursor(self) -> None:
        """Show the cursor that tells what a press would do."""
        pointing.show_cursor(self)

    def tip(self, hit: Hit) -> str:
        """Describe what lies under the mouse."""
        text = pointing.tip(self.session, hit)
        if hit.port is None or hit.port.is_input:
            return text
        return self.peek.text(text, self.session.output(*hit.port.end))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        self.canvas.set_hovered(Hit())
        super().leaveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Answer the wish for a tooltip."""
        if isinstance(event, QHelpEvent):
            hit = self.canvas.hit(self.exact(QPointF(event.pos())), self.zoom)
            QToolTip.showText(event.globalPos(), pointing.rich(self.tip(hit)), self.viewport())
            return True
        return super().viewportEvent(event)

    # -- keys ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key stands for; a letter offers modules."""
        if not keys.press(self, event):
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Stop panning with Space."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.space_held = False
            self.show_cursor()
        super().keyReleaseEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab walk from node to node, and leave the canvas after the last one."""
        return keys.walk(self, forward) or super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys act here."""
        super().focusInEvent(event)
        self.canvas.set_focused(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that keys act elsewhere."""
        super().focusOutEvent(event)
        self.space_held = False
        self.canvas.set_focused(False)

    # -- what menus, keys and buttons call ---------------------------------------------------------

    def select_all(self) -> None:
        """Select every node."""
        self.session.select(self.canvas.nodes)

    def select_upstream(self) -> None:
        """Select also all that the selected nodes depend on."""
        self._select_more(self.session.experiment.upstream(self.session.selected_nodes))

    def select_downstream(self) -> None:
        """Select also all that depends on the selected nodes."""
        self._select_more(self.session.experiment.downstream(self.session.selected_nodes))

    def _select_more(self, found: set[str]) -> None:
        chosen = self.session.selection
        cards = {self.canvas.shown.holder(each) for each in found}
        self.session.select([*chosen, *(each for each in self.canvas.nodes if each in cards)])

    def connect_selected(self) -> None:
        """Connect the selected nodes one after the other, in the order of the selection."""
        splicing.connect_in_order(self.session, self.session.selection)

    def toggle_disabled(self) -> None:
        """Let runs pass by the selected nodes, or not."""
        if self.session.selection:
            self.session.toggle_disabled(self.session.selection)

    def comment_selected(self) -> None:
        """Edit the comment of the selected node on its card."""
        if len(self.session.selection) == 1:
            self.inline.edit_comment(self.session.selection[0])

    def align(self, edge: str) -> None:
        """Put the selected cards in a column (`"left"`) or a row (`"top"`)."""
        if len(self.session.selection) > 1:
            align(self, edge)

    def spread(self, *, across: bool) -> None:
        """Leave equal gaps between the selected cards."""
        if len(self.session.selection) > 2:
            spread(self, across=across)

    def zoom_selection(self) -> None:
        """Show the selected cards as large as they fit."""
        area = QRectF()
        for item in map(self.canvas.nodes.__getitem__, self.session.selection):
            area |= item.body().translated(item.pos())
        if not area.isEmpty():
            self.show_area(area)

    def detach(self) -> None:
        """Take the selected nodes out of their lines; what fed them feeds what they fed."""
        splicing.detach(self.session, self.session.selection)

    def delete_selected(self) -> None:
        """Delete what is selected: nodes and connections as one undo step."""
        verbs.delete(self)

    def paste(self, at: QPointF | None = None) -> None:
        """Paste beside the originals, or with the top left corner at a place of the scene."""
        if at is None:
            self.session.paste()
        else:
            self.session.paste(m.snap(at.x()), m.snap(at.y()))
        self.reveal(self.session.selection)

    def duplicate(self) -> None:
        """Place copies of the selected nodes beside them."""
        self.session.duplicate(self.session.selection)
        self.reveal(self.session.selection)

    def rename_selected(self) -> None:
        """Edit the name of the selected node on its card."""
        if len(self.session.selection) == 1:
            self.inline.edit_name(self.session.selection[0])

    def add_module(self, module_id: str, at: QPointF | None = None) -> str | None:
        """Place a module with its middle at a place of the scene, or where there is room.

        Returns the node's id; None, with a message, when there is no such module.
        """
        return self.placing.add(module_id, at)

    def add_files(self, paths: Iterable[Path]) -> None:
        """Add the node that reads each file, where there is room."""
        for each in paths:
            self._drops.add_file(each, None)

    def add_module_at_center(self, module_id: str) -> str | None:
        """Place a module where there is room in sight, and let the keys act here."""
        node = self.add_module(module_id)
        self.setFocus()
        return node

    def open_quick_add(
        self, at: QPoint | None = None, text: str = "", link: LinkCheck | None = None
    ) -> None:
        """Offer modules at a place of the viewport; the one chosen comes there.

        Without a place they are offered at the mouse (or else in the middle), and the module comes
        there only if it covers no card. With `link` only modules are offered to which the line can
        be connected, and it is connected.
        """
        inside = self.viewport().rect()
        place: QPointF | None = None  # a free place in sight
        if at is not None:
            place = self.exact(QPointF(at))
        else:
            at = self.viewport().mapFromGlobal(QCursor.pos())
            if not (self.underMouse() and inside.contains(at)):
                at = inside.center()
            elif self.placing.has_room(self.exact(QPointF(at))):
                place = self.exact(QPointF(at))
        fits = None if link is None else self.placing.filter_for(link)
        self.quick_add.open_at(
            self.viewport().mapToGlobal(at),
            lambda module: self.placing.chosen(module, place, link),
            text,
            fits,
            None if link is None else self.placing.order_for(link),
        )

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of what is under the mouse, or of the selection (Menu key)."""
        if self.cancel_tool():
            return
        menus.open_menu(self, event)
        event.accept()

    # -- drops -----------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take modules and files."""
        self._drops.consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take modules and files everywhere."""
        self._drops.consider(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show the canvas as before."""
        self._drops.leave(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Place what was dropped."""
        self._drops.drop(event, self.exact(event.position()))

    # -- painting --------------------------------------------------------------------------------

    def drawForeground(self, painter: QPainter, area: QRectF) -> None:
        """Say what to do where nothing is yet; show that a drop is taken."""
        if self._drops.hovering:
            painter.save()
            painter.resetTransform()
            backdrop.draw_target(painter, QRectF(self.viewport().rect()), self._drops.hint)
            painter.restore()
        elif not self.canvas.nodes:
            painter.save()
            painter.resetTransform()
            backdrop.draw_empty(painter, QRectF(self.viewport().rect()))
            painter.restore()
