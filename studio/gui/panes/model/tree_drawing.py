"""A decision tree that can be moved, zoomed, and folded up node by node."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from studio.gui.look.theme import theme
from studio.gui.panes.evaluation.drawing import Drawing
from studio.gui.panes.evaluation.styles import group_style
from studio.gui.panes.model.tree_layout import (
    DOWN,
    HIGH,
    WIDE,
    Place,
    children,
    first_closed,
    parents,
    places,
)

if TYPE_CHECKING:
    from studio.scripting.inspection.facts import Tree, TreeNode

STEP = 1.25
SMALLEST, LARGEST = 0.03, 3.0
EDGE = 24.0
OPEN_DEPTH = 3  # levels that are open at first in a large tree
SMALL_TREE = 40  # nodes


class TreeDrawing(Drawing):
    """Draws a tree: yes to the left, no to the right, leaves in the colour of their class.

    Drag moves, the wheel zooms, a click on a node folds it. `chosen` carries a node's number.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree: Tree | None = None
        self.closed: set[int] = set()
        self.current = 0
        self.scale = 1.0
        self.offset = QPointF(0, 0)
        self.fits = True
        self._places: dict[int, Place] = {}
        self._parents: dict[int, int] = {}
        self._press: QPointF | None = None
        self._moved = False
        self.setObjectName("treeDrawing")
        self.setAccessibleName(self.tr("Decision tree"))
        self.setMinimumSize(200, 140)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(
            self.tr("Drag to move, wheel to zoom, click a node to fold it; arrow keys and Space.")
        )

    def show_tree(self, tree: Tree | None) -> None:
        """Show another tree; a large one is folded up below its first levels."""
        self.tree = tree
        self.current = 0
        self.closed = set()
        self._parents = {}
        if tree is not None:
            self._parents = parents(tree)
            if len(tree.nodes) > SMALL_TREE:
                self.closed = first_closed(tree, OPEN_DEPTH)
            self.setAccessibleDescription(tree.as_text()[:3000])
        self.fits = True
        self._lay_out()

    def _lay_out(self) -> None:
        self._places = places(self.tree, self.closed) if self.tree is not None else {}
        if self.fits:
            self.fit()
        self.changed()

    # -- the view ------------------------------------------------------------------------

    def _bounds(self) -> QRectF:
        if not self._places:
            return QRectF(0, 0, WIDE, HIGH)
        xs = [place.x for place in self._places.values()]
        deepest = max(place.y for place in self._places.values())
        return QRectF(min(xs) - WIDE / 2, 0, max(xs) - min(xs) + WIDE, deepest + HIGH)

    def fit(self) -> None:
        """Show the whole tree."""
        bounds = self._bounds()
        room = QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
        if room.width() > 10 and room.height() > 10:
            scale = min(room.width() / bounds.width(), room.height() / bounds.height(), 1.0)
            self.scale = max(SMALLEST, scale)
        self.fits = True
        middle = QPointF(self.width() / 2, EDGE)
        self.offset = middle - QPointF(bounds.center().x(), 0) * self.scale
        spare = self.height() - EDGE * 2 - bounds.height() * self.scale
        self.offset += QPointF(0, max(0.0, spare / 2))
        self.changed()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Make the tree larger or smaller; the place `at` stays where it is."""
        at = at or QPointF(self.rect().center())
        scale = min(LARGEST, max(SMALLEST, self.scale * factor))
        self.offset = at + (self.offset - at) * (scale / self.scale)
        self.scale = scale
        self.fits = False
        self.changed()

    def fold(self, number: int) -> None:
        """Fold a node up, or open it; it stays where it is on screen."""
        if self.tree is None or self.tree.nodes[number].left < 0:
            return
        before = self.on_screen(number)
        self.closed ^= {number}
        self.fits = False
        self._places = places(self.tree, self.closed)
        self.offset += before.center() - self.on_screen(number).center()
        self.changed()

    def open_all(self) -> None:
        """Open every node."""
        self.closed.clear()
        self.fits = True
        self._lay_out()

    def on_screen(self, number: int) -> QRectF:
        """Return where a node is in the widget."""
        place = self._places[number]
        left = self.offset + QPointF(place.x - WIDE / 2, place.y) * self.scale
        return QRectF(left.x(), left.y(), WIDE * self.scale, HIGH * self.scale)

    def in_sight(self) -> list[int]:
        """Return the numbers of the nodes that are not folded away."""
        return list(self._places)

    def picture_size(self) -> QSize:
        """Return the size of the whole tree."""
        bounds = self._bounds()
        return QSize(int(bounds.width() + 2 * EDGE), int(bounds.height() + 2 * EDGE))

    def _draw_all(self, device, size: QSize) -> None:
        """Draw the whole tree in its own size, wherever the view is."""
        before = self.scale, self.offset
        bounds = self._bounds()
        self.scale, self.offset = 1.0, QPointF(EDGE - bounds.left(), EDGE)
        try:
            super()._draw_all(device, size)
        finally:
            self.scale, self.offset = before

    # -- painting ------------------------------------------------------------------------

    def draw_base(self, painter: QPainter, area: QRectF) -> None:
        """Paint the branches and the nodes that are in the area."""
        tree = self.tree
        if tree is None:
            return
        painter.save()
        painter.setClipRect(area)
        painter.translate(self.offset)
        painter.scale(self.scale, self.scale)
        seen = QRectF(-self.offset / self.scale, area.size() / self.scale)
        words = self.scale > 0.28
        for number, place in self._places.items():
            for child in children(tree, number, self.closed):
                self._draw_branch(painter, number, place, child, seen, words)
        for number, place in self._places.items():
            box = QRectF(place.x - WIDE / 2, place.y, WIDE, HIGH)
            if box.intersects(seen):
                self._draw_node(painter, box, number, tree.nodes[number], words)
        painter.restore()

    def _draw_branch(
        self, painter: QPainter, number: int, place: Place, child: int, seen: QRectF, words: bool
    ) -> None:
        tree = self.tree
        assert tree is not None
        to = self._places[child]
        start, end = QPointF(place.x, place.y + HIGH), QPointF(to.x, to.y)
        if not QRectF(start, end).normalized().adjusted(-9, -9, 9, 9).intersects(seen):
            return
        share = tree.nodes[child].rows / max(1, tree.nodes[0].rows)
        painter.setPen(QPen(theme.colour("faint"), 1.2 + 5 * share))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        path = QPainterPath(start)
        half = QPointF(0, DOWN / 2)
        path.cubicTo(start + half, end - half, end)
        painter.drawPath(path)
        if words and place.depth < 2:
            yes = child == tree.nodes[number].left
            painter.setPen(theme.colour("quiet"))
            word = self.tr("yes") if yes else self.tr("no")
            at = QRectF(end.x() - 50, end.y() - 20, 44, 16) if yes else QRectF(
                end.x() + 6, end.y() - 20, 44, 16)  # fmt: skip
            side = Qt.AlignmentFlag.AlignRight if yes else Qt.AlignmentFlag.AlignLeft
            painter.drawText(at, side | Qt.AlignmentFlag.AlignVCenter, word)

    def colour_of(self, node: TreeNode) -> QColor:
        """Return the colour of a node: its class, the fuller the surer; or its number."""
        back = theme.colour("surface")
        full = theme.colour("accent") if node.winner < 0 else group_style(node.winner).colour
        share = 0.12 + 0.5 * node.sure
        if node.winner >= 0:
            kinds = max(2, len(self.tree.classes)) if self.tree is not None else 2
            share = 0.1 + 0.55 * max(0.0, node.sure - 1 / kinds) / (1 - 1 / kinds)
        mixed = (round(a + (b - a) * share) for a, b in zip(back.getRgb()[:3], full.getRgb()[:3]))
        return QColor(*mixed)

    def _draw_node(
        self, painter: QPainter, box: QRectF, number: int, node: TreeNode, words: bool
    ) -> None:
        folded = number in self.closed or node.cut
        line = theme.colour("quiet") if node.leaf else theme.colour("faint")
        painter.setPen(QPen(line, 1.6 if node.leaf else 1.0))
        painter.setBrush(self.colour_of(node))
        if folded:
            painter.drawRoundedRect(box.translated(4, 4), 6, 6)
        painter.drawRoundedRect(box, 14 if node.leaf else 5, 14 if node.leaf else 5)
        if not words:
            return
        metrics = QFontMetricsF(painter.font())
        middle = Qt.AlignmentFlag.AlignCenter
        inner = box.adjusted(7, 5, -7, -5)
        upper = QRectF(inner.left(), inner.top(), inner.width(), inner.height() / 2)
        lower = upper.translated(0, inner.height() / 2)
        painter.setPen(theme.colour("text"))
        text = node.answer if node.leaf else node.question
        font = painter.font()
        font.setBold(node.leaf)
        painter.setFont(font)
        elide = Qt.TextElideMode.ElideMiddle
        bold = QFontMetricsF(font)
        painter.drawText(upper, middle, bold.elidedText(text, elide, upper.width()))
        font.setBold(False)
        painter.setFont(font)
        weighed = self.tree is not None and self.tree.counted == "weight"
        rows = self.tr("weight {0}") if weighed else self.tr("{0} rows")
        rows = rows.format(f"{node.rows:,}")
        if not node.leaf and node.answer:
            rows = f"{rows} · {node.answer}"
        if node.winner >= 0:
            rows += f" {node.sure:.0%}"
        painter.setPen(theme.colour("text"))
        painter.drawText(lower, middle, metrics.elidedText(rows, elide, lower.width()))
        if folded:
            painter.drawText(
                QRectF(box.left(), box.bottom() + 2, box.width(), 16), middle, "⋯"
            )  # fmt: skip

    def draw_over(self, painter: QPainter, area: QRectF) -> None:
        """Paint the frame of the node that the keyboard is at."""
        if self.tree is None or self.current not in self._places:
            return
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.on_screen(self.current).adjusted(-3, -3, 3, 3), 8, 8)

    # -- the hand ------------------------------------------------------------------------

    def node_at(self, at: QPointF) -> int | None:
        """Return the node at a place of the widget."""
        for number in self._places:
            if self.on_screen(number).contains(at):
                return number
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._press, self._moved = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the tree along with a drag."""
        if self._press is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        way = event.position() - self._press
        if self._moved or way.manhattanLength() >= QApplication.startDragDistance():
            self._moved = True
            self.fits = False
            self.offset += way
            self._press = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.changed()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Fold the node that was clicked."""
        self.unsetCursor()
        if self._press is not None and not self._moved:
            number = self.node_at(event.position())
            if number is not None:
                self._go(number)
                self.fold(number)
        self._press = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom towards the pointer."""
        self.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP, event.position())
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a fitted tree fitted."""
        super().resizeEvent(event)
        if self.fits:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, fold with Space, zoom with + and -, 0 fits."""
        key = Qt.Key(event.key())
        actions = {
            Qt.Key.Key_Plus: lambda: self.zoom(STEP),
            Qt.Key.Key_Equal: lambda: self.zoom(STEP),
            Qt.Key.Key_Minus: lambda: self.zoom(1 / STEP),
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_Space: lambda: self.fold(self.current),
            Qt.Key.Key_Return: lambda: self.fold(self.current),
            Qt.Key.Key_Enter: lambda: self.fold(self.current),
        }
        target = self._neighbour(key)
        if target is not None:
            self._go(target)
        elif key in actions:
            actions[key]()
        else:
            super().keyPressEvent(event)

    def _neighbour(self, key: Qt.Key) -> int | None:
        """Return the node to which an arrow key leads; None for other keys."""
        if self.tree is None:
            return None
        below = children(self.tree, self.current, self.closed)
        if key == Qt.Key.Key_Up:
            return self._parents.get(self.current, self.current)
        if key == Qt.Key.Key_Down:
            return below[0] if below else self.current
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            here = self._places[self.current]
            row = sorted(
                (place.x, number) for number, place in self._places.items()
                if place.depth == here.depth
            )  # fmt: skip
            at = [number for _, number in row].index(self.current)
            at += 1 if key == Qt.Key.Key_Right else -1
            return row[min(len(row) - 1, max(0, at))][1]
        return None

    def _go(self, number: int) -> None:
        """Make a node the current one, and bring it into sight."""
        self.current = number
        box = self.on_screen(number)
        room = QRectF(self.rect()).adjusted(8, 8, -8, -8)
        x = max(0.0, room.left() - box.left()) - max(0.0, box.right() - room.right())
        y = max(0.0, room.top() - box.top()) - max(0.0, box.bottom() - room.bottom())
        if x or y:
            self.offset += QPointF(x, y)
            self.fits = False
            self.changed()
        self.update()
        self.chosen.emit(number)
