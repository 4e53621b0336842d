"""Drawing a connection from port to port."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem, QToolTip

from studio.gui.canvas import metrics as m
from studio.gui.canvas import outer_inputs
from studio.gui.canvas.connection_item import curve
from studio.gui.canvas.finding import Hit
from studio.gui.canvas.links import LinkCheck
from studio.gui.canvas.node_item import NodeItem
from studio.gui.canvas.paint import port_colour
from studio.gui.canvas.pointing import wrapped
from studio.gui.canvas.port_item import PortItem
from studio.gui.canvas.tool import Pointer, Tool
from studio.gui.language import told


class ConnectTool(Tool):
    """Draws a line from a port; where it is let go decides what happens.

    On a port that fits, or a card with one: connects (a filled input is replaced). On one that
    does not fit: says why. On empty canvas: offers the modules that fit. Without a drag it is a
    click: an output shows what stands at it.
    """

    def __init__(self, view, at: Pointer, port: PortItem) -> None:
        super().__init__(view, at)
        self._port = port
        self._line: QGraphicsPathItem | None = None
        self._link: LinkCheck | None = None
        self._card: NodeItem | None = None
        self._refused: PortItem | NodeItem | None = None  # what a tooltip tells about

    def move(self, at: Pointer) -> None:
        """Let the line follow the mouse; ports near it pull it."""
        if self._link is None:
            if not self.is_far(at):
                return
            self._begin()
        link = self._link
        assert link is not None
        target = self._target(at)
        if link.snapped is not target:
            for each in (link.snapped, target):
                if each is not None:
                    each.node.update()
            link.snapped = target
        card = target.node if target is not None else None
        if card is not self._card:
            for each, on in ((self._card, False), (card, True)):
                if each is not None:
                    each.set_marks(target=on)
            self._card = card
        self._explain(at, target)
        self._draw(target.scene_place if target is not None else at.scene)

    def _explain(self, at: Pointer, target: PortItem | None) -> None:
        """Tell in a tooltip why the line may not end at what is under the mouse."""
        link = self._link
        assert link is not None
        hit = Hit() if target is not None else self.scene.hit(at.scene, self.view.zoom)
        place = hit.port or hit.node
        if place is self._refused:
            return
        self._refused = place
        reason: str | None = ""
        if hit.port is not None and hit.port is not self._port:
            reason = link.reason(hit.port)
        elif hit.node is not None and hit.port is None:
            reason = link.reason_for_card(hit.node)
        viewport = self.view.viewport()
        QToolTip.showText(viewport.mapToGlobal(at.view), wrapped(told(reason or "")), viewport)

    def _begin(self) -> None:
        self._link = self._check()
        self.scene.set_linking(self._link)
        self._line = QGraphicsPathItem()
        pen = QPen(port_colour(self._port.spec.type), 2.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._line.setPen(pen)
        self._line.setZValue(5)
        self.scene.addItem(self._line)

    def _check(self) -> LinkCheck:
        return LinkCheck(self.session, self._port)

    def _from(self) -> QPointF:
        """Return where the line begins."""
        return self._port.scene_place

    def _target(self, at: Pointer) -> PortItem | None:
        """Return the port that a release here would connect to."""
        assert self._link is not None
        near = self.scene.nearest_fit(at.scene)
        if near is not None:
            return near
        hit = self.scene.hit(at.scene, self.view.zoom)
        if hit.port is not None or hit.node is None:
            return None
        return self._link.best_port(hit.node)

    def _draw(self, end: QPointF) -> None:
        assert self._line is not None
        here = self._from()
        path: QPainterPath = curve(end, here) if self._port.is_input else curve(here, end)
        path.addEllipse(end, m.PORT_RADIUS - 2, m.PORT_RADIUS - 2)
        self._line.setPath(path)

    def release(self, at: Pointer) -> None:
        """Connect, refuse with the reason, or offer modules."""
        link = self._link
        if link is None:
            self._click()
            return
        target, hit = self._target(at), self.scene.hit(at.scene, self.view.zoom)
        self.cancel()
        if target is not None:
            self._tell(link.connect(target), at)
        elif hit.port is not None and hit.port is not self._port:
            self._tell(link.connect(hit.port) or link.reason(hit.port), at)
        elif hit.node is not None and hit.port is None:
            reason = link.reason_for_card(hit.node)
            self.session.message.emit(reason)
            self._tell(reason, at)
        elif hit.stub is not None and self._port.is_input:
            self._tell(outer_inputs.take(self.session, hit.stub, self._port), at)
        elif hit.node is None:
            self.view.open_quick_add(at.view, link=link)

    def _click(self) -> None:
        node = self._port.node.node_id
        self.session.select([node])
        if not self._port.is_input:
            self.session.show_port(*self._port.end)

    def _tell(self, reason: str | None, at: Pointer) -> None:
        if reason:
            self.view.bubble.tell(reason, at.view)

    def cancel(self) -> None:
        """Take the line away."""
        if self._refused is not None:
            self._refused = None
            QToolTip.hideText()
        self._link = None
        if self._card is not None:
            self._card.set_marks(target=False)
            self._card = None
        if self._line is not None:
            self.scene.removeItem(self._line)
            self._line = None
        self.scene.set_linking(None)
