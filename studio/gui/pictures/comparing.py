"""Compares the picture on screen with the one of the previous run: by blinking, or by a slider."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from studio.experiment.values import Figure
from studio.gui.background import Background
from studio.gui.controls import tool_button
from studio.gui.look.icons import icon
from studio.gui.look.theme import theme
from studio.gui.panes.elided import ElidedLabel
from studio.gui.panes.picture_view import PictureView
from studio.gui.pictures.decoding import Picture, read_picture

SLIDER, BLINK = "slider", "blink"
_BLINK = 700  # milliseconds for each picture
_GRIP = 10  # pixels beside the line in which it can be taken
_STEP, _LEAP = 0.02, 0.1  # shares of the width for an arrow key, and with Shift


class Comparison(QObject):
    """Lays the previous picture over a view's, and moves between the two.

    Slider: drag the line, or Left and Right (Shift: further), Home and End. Blink: by itself;
    Space changes the picture by hand. `changed` says that something about it is different.
    """

    changed = Signal()

    def __init__(self, view: PictureView) -> None:
        super().__init__(view)
        self.view = view
        self.mode = SLIDER
        self.active = False
        self.error = ""
        self._times: tuple[datetime | None, datetime | None] = (None, None)
        self._dragging = False
        self._reading = Background(self)
        self._reading.done.connect(self._show)
        self._reading.failed.connect(lambda error: self._show(Picture(error=str(error))))
        self.timer = QTimer(self, interval=_BLINK)
        self.timer.timeout.connect(self.turn)

    def start(self, figure: Figure, before: datetime | None, now: datetime | None) -> None:
        """Compare with an earlier picture, once it has been read."""
        self.active, self.error = True, ""
        self._times = before, now
        self._reading.start(lambda: read_picture(figure))
        self.changed.emit()

    def stop(self) -> None:
        """Show the picture of this run alone."""
        self._reading.forget()
        self.timer.stop()
        if self.active:
            self.active = False
            if self.error:
                self.view.tell()
            self.view.set_guest(None)
            self.view.compare(None)
            self.changed.emit()

    def _show(self, picture: Picture) -> None:
        self.error = picture.error
        if picture.error:
            self.view.tell("error", self.tr("The previous picture cannot be shown"), picture.error)
            return
        self.view.compare(picture)
        self.view.set_guest(self)
        self.set_mode(self.mode)

    def set_mode(self, mode: str) -> None:
        """Compare by `SLIDER` or by `BLINK`."""
        self.mode = mode
        self.timer.stop()
        if mode == BLINK:
            self.view.item.set_split(1.0)
            self.timer.start()
        else:
            self.view.item.set_split(0.5)
        self._tell()

    def turn(self) -> None:
        """Show the other of the two pictures (blink)."""
        self.view.item.set_split(0.0 if self.view.item.split > 0.5 else 1.0)
        self._tell()

    def play(self, on: bool) -> None:
        """Let the pictures change by themselves, or only by hand (blink)."""
        self.timer.start() if on else self.timer.stop()
        self.changed.emit()

    def move_to(self, split: float) -> None:
        """Move the line of the slider to a share of the width."""
        self.view.item.set_split(split)
        self._tell()

    def _tell(self) -> None:
        self.view.viewport().update()
        shown = self.names[0 if self.view.item.split > 0.5 else 1]
        if self.mode == BLINK:
            self.view.setAccessibleDescription(shown)
        self.changed.emit()

    @property
    def names(self) -> tuple[str, str]:
        """What the two pictures are called: the previous one, this one."""
        texts = []
        for name, when in zip((self.tr("Previous run"), self.tr("This run")), self._times):
            texts.append(f"{name} · {when:%H:%M:%S}" if when is not None else name)
        return texts[0], texts[1]

    # -- mouse and keys ------------------------------------------------------------------

    def line(self) -> int:
        """Return where the line of the slider is on screen, in pixels from the left."""
        area = self.view.item.boundingRect()
        x = area.left() + area.width() * self.view.item.split
        return self.view.mapFromScene(x, area.center().y()).x()

    def mouse(self, event: QMouseEvent) -> bool:
        """Let the line be dragged; return whether the event was for it."""
        if self.mode != SLIDER:
            return False
        at = event.position().toPoint()
        near = abs(at.x() - self.line()) <= _GRIP
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and near:
            if event.button() == Qt.MouseButton.LeftButton:
                self._dragging = True
                self.view.setFocus()
                return True
        elif kind == QEvent.Type.MouseMove and self._dragging:
            area = self.view.item.boundingRect()
            x = self.view.mapToScene(at).x()
            self.move_to((x - area.left()) / max(1.0, area.width()))
            return True
        elif kind == QEvent.Type.MouseButtonRelease and self._dragging:
            self._dragging = False
            return True
        if kind == QEvent.Type.MouseMove and not event.buttons():
            shape = Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.OpenHandCursor
            self.view.viewport().setCursor(shape)
        return False

    def key(self, event: QKeyEvent) -> bool:
        """Move the line, or change the picture; return whether the key was for that."""
        key = event.key()
        if self.mode == BLINK:
            if key == Qt.Key.Key_Space:
                self.timer.stop()
                self.turn()
                return True
            return False
        step = _LEAP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
        places = {
            Qt.Key.Key_Left: self.view.item.split - step,
            Qt.Key.Key_Right: self.view.item.split + step,
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: 1.0,
        }
        if key not in places:
            return False
        self.move_to(places[Qt.Key(key)])
        return True

    # -- painting ------------------------------------------------------------------------

    def paint(self, painter: QPainter, room: QRect) -> None:
        """Draw over the view which side is which run, and the line between them."""
        before, now = self.names
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.mode == BLINK:
            old = self.view.item.split > 0.5
            token = "warning" if old else "accent"
            _pill(painter, room, before if old else now, token, room.width() // 2, 0)
            return
        x = self.line()
        _pill(painter, room, before, "warning", x - 12, -1)
        _pill(painter, room, now, "accent", x + 12, 1)
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawLine(x, 0, x, room.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        middle = room.height() // 2
        painter.drawEllipse(QPoint(x, middle), 11, 11)
        paper = theme.colour("on_accent")
        painter.setPen(QPen(paper, 1.6))
        for side in (-1, 1):
            tip = x + side * 6
            painter.drawLine(tip, middle, tip - side * 3, middle - 3)
            painter.drawLine(tip, middle, tip - side * 3, middle + 3)


def _pill(painter: QPainter, room: QRect, text: str, token: str, x: int, side: int) -> None:
    """Draw a text on a coloured ground: left of a place (-1), right of it (1), around it (0)."""
    size = painter.fontMetrics().size(0, text) + QSize(18, 8)
    left = {-1: x - size.width(), 1: x}.get(side, x - size.width() // 2)
    left = max(4, min(left, room.width() - size.width() - 4))
    where = QRect(QPoint(left, 8), size)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(token))
    painter.drawRoundedRect(QRectF(where), size.height() / 2, size.height() / 2)
    painter.setPen(theme.colour("on_accent"))
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text)


class CompareBar(QWidget):
    """How to compare: slider or blink, and whether blinking goes on by itself."""

    def __init__(self, comparison: Comparison) -> None:
        super().__init__()
        self._comparison = comparison
        self.setProperty("role", "surface")
        self.slider = tool_button(
            "compare", self.tr("Slider: drag the line, or press Left and Right"),
            lambda: comparison.set_mode(SLIDER), text=self.tr("Slider"), checkable=True,
        )  # fmt: skip
        self.blink = tool_button(
            "reused", self.tr("Blink: Space changes the picture by hand"),
            lambda: comparison.set_mode(BLINK), text=self.tr("Blink"), checkable=True,
        )  # fmt: skip
        group = QButtonGroup(self)
        for each in (self.slider, self.blink):
            group.addButton(each)
        self.playing = tool_button("pause", self.tr("Stop blinking"), self._play)
        self.hint = ElidedLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 8, 2)
        row.setSpacing(4)
        for each in (self.slider, self.blink, self.playing):
            row.addWidget(each)
        row.addSpacing(8)
        row.addWidget(self.hint, 1)
        comparison.changed.connect(self._show)
        self._show()

    def _play(self) -> None:
        self._comparison.play(not self._comparison.timer.isActive())

    def _show(self) -> None:
        comparison = self._comparison
        self.setVisible(comparison.active)
        blinks = comparison.mode == BLINK
        self.slider.setChecked(not blinks)
        self.blink.setChecked(blinks)
        self.playing.setVisible(blinks)
        plays = comparison.timer.isActive()
        self.playing.setIcon(icon("pause" if plays else "run"))
        tip = self.tr("Stop blinking") if plays else self.tr("Blink by itself")
        self.playing.setToolTip(tip)
        self.playing.setAccessibleName(tip)
        text = self.tr("Left: {0}   Right: {1}").format(*comparison.names)
        if blinks:
            text = comparison.names[0 if comparison.view.item.split > 0.5 else 1]
        self.hint.setText(text)
