"""The tour at the first start: five stops, a minute, and it never comes back by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QDockWidget, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from studio.gui.controls import label
from studio.gui.look.theme import theme

if TYPE_CHECKING:
    from studio.gui.window import MainWindow

SEEN = "tour/seen"
_WIDTH, _GAP = 340, 16


@dataclass
class Stop:
    """One stop: what it points at, and what it says."""

    target: Callable[[], QWidget | None]
    title: str
    text: str


class Tour(QWidget):
    """Covers the window, leaves a light on one part of it, and says what the part is for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("tour")
        self.setAccessibleName(self.tr("Tour"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.stops = self._stops()
        self.here = 0
        self.card = QFrame(self)
        self.card.setObjectName("tourCard")
        self.card.setProperty("role", "surface")
        self.card.setFixedWidth(_WIDTH)
        self.title = label("", "heading")
        self.text = label("", wrap=True)
        self.count = label("", "quiet")
        self.back = QPushButton(self.tr("Back"))
        self.back.setObjectName("tourBack")
        self.back.clicked.connect(lambda *_: self.go(self.here - 1))
        self.next = QPushButton()
        self.next.setObjectName("tourNext")
        self.next.setProperty("accent", "true")
        self.next.clicked.connect(lambda *_: self.go(self.here + 1))
        self.skip = QPushButton(self.tr("Skip"))
        self.skip.setObjectName("tourSkip")
        self.skip.setFlat(True)
        self.skip.clicked.connect(lambda *_: self.end())
        row = QHBoxLayout()
        row.addWidget(self.count)
        row.addStretch(1)
        for button in (self.skip, self.back, self.next):
            row.addWidget(button)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addLayout(row)
        theme.changed.connect(self._style)
        self._style()
        window.installEventFilter(self)
        self.hide()

    def _stops(self) -> list[Stop]:
        window = self._window
        run = window.toolbar.widgetForAction(window.actions_.run)
        return [
            Stop(lambda: window.palette_, self.tr("Modules"),
                 self.tr("Drag a module from here to the canvas, or double-click it. Typing on the "
                         "canvas finds modules, too.")),
            Stop(lambda: window.canvas, self.tr("The canvas"),
                 self.tr("Draw a line from a port to another one: data flows along it. Files can "
                         "be dropped here: tables, zips, scripts, experiments.")),
            Stop(lambda: window.properties, self.tr("Properties"),
                 self.tr("What is selected is set here. Execute Python Script takes your "
                         "azureml_main as it is; F1 shows the page of a module.")),
            Stop(lambda: run, self.tr("Run"),
                 self.tr("F5 runs the experiment. What did not change is not run again; scripts "
                         "run in a sandbox, without network and without your files.")),
            Stop(lambda: window.panes, self.tr("Results"),
                 self.tr("Click an output port to see its table or its figures; the log shows what "
                         "scripts print. Ctrl+Shift+P finds every command.")),
        ]  # fmt: skip

    def _style(self) -> None:
        colours = theme.tokens
        self.card.setStyleSheet(
            f"#tourCard {{ background: {colours.raised}; border: 1px solid {colours.line};"
            " border-radius: 10px; }"
        )
        self.update()

    # -- going -----------------------------------------------------------------------------

    def offer(self) -> None:
        """Begin, unless it was seen before."""
        if self._window.settings.value(SEEN) is None:
            self.begin()

    def begin(self) -> None:
        """Begin at the first stop."""
        self._window.settings.set_value(SEEN, "yes")
        if not self._window.working:
            self._window.show_workspace()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.go(0)

    def go(self, stop: int) -> None:
        """Go to a stop; behind the last one it ends."""
        if not 0 <= stop < len(self.stops):
            self.end()
            return
        self.here = stop
        last = stop == len(self.stops) - 1
        self.title.setText(self.stops[stop].title)
        self.text.setText(self.stops[stop].text)
        self.count.setText(f"{stop + 1} / {len(self.stops)}")
        self.back.setEnabled(stop > 0)
        self.next.setText(self.tr("Done") if last else self.tr("Next"))
        self.skip.setVisible(not last)
        self.setAccessibleDescription(f"{self.title.text()}. {self.text.text()}")
        self._bring_up()
        self._place()
        self.next.setFocus()

    def end(self) -> None:
        """Go away."""
        self.hide()
        if self._window.working:
            self._window.canvas.setFocus()

    def _bring_up(self) -> None:
        """Show the dock with what is lit, if it lies under another one."""
        target = self.stops[self.here].target()
        while target is not None and not isinstance(target, QDockWidget):
            target = target.parentWidget()
        if target is not None and target.isVisible():
            target.raise_()
            self.raise_()

    # -- places ----------------------------------------------------------------------------

    def light(self) -> QRect:
        """Return what is lit, in the window's coordinates; empty when it does not show."""
        target = self.stops[self.here].target()
        if target is None or not target.isVisible():
            return QRect()
        corner = target.mapTo(self._window, QPoint(0, 0))
        return QRect(corner, target.size()).adjusted(-4, -4, 4, 4).intersected(self.rect())

    def _place(self) -> None:
        self.card.adjustSize()
        light, size = self.light(), self.card.size()
        inside = self.rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        spots = [
            light.topRight() + QPoint(_GAP, 0),
            light.topLeft() - QPoint(size.width() + _GAP, 0),
            light.bottomLeft() + QPoint(0, _GAP),
            light.topLeft() - QPoint(0, size.height() + _GAP),
        ]
        middle = QRect(QPoint(0, 0), size).center()
        found = next((spot for spot in spots if inside.contains(QRect(spot, size))), None)
        if light.isEmpty():
            found = self.rect().center() - middle
        elif found is None and inside.contains(QRect(light.center() - middle, size)):
            found = light.center() - middle
        elif found is None:  # the window is small: where least of the light is covered
            within = [self._inside(spot, size) for spot in spots]
            found = min(within, key=lambda spot: _area(QRect(spot, size) & light))
        self.card.move(self._inside(found, size))
        self.update()

    def _inside(self, spot: QPoint, size: QSize) -> QPoint:
        x = max(0, min(spot.x(), self.width() - size.width()))
        return QPoint(x, max(0, min(spot.y(), self.height() - size.height())))

    def sizeHint(self) -> QSize:
        """Return the window's size."""
        return self._window.size()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
            self._place()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Stay on the card: what lies under the shade cannot be used."""
        buttons = [each for each in (self.skip, self.back, self.next)
                   if each.isVisible() and each.isEnabled()]  # fmt: skip
        if not buttons or not self.isVisible():  # it is going away
            return super().focusNextPrevChild(forward)
        here = self.window().focusWidget()
        place = buttons.index(here) if here in buttons else -1
        step = 1 if forward else -1
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        buttons[(place + step) % len(buttons)].setFocus(reason)
        return True

    def paintEvent(self, event: object) -> None:
        """Darken all but what is lit."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRect(QRectF(self.rect()))
        light = QRectF(self.light())
        hole = QPainterPath()
        hole.addRoundedRect(light, 8, 8)
        shade = (
            theme.colour("text") if not theme.tokens.dark else theme.colour("canvas").darker(300)
        )
        shade.setAlpha(120 if not theme.tokens.dark else 170)
        painter.fillPath(path.subtracted(hole), shade)
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawPath(hole)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep clicks from what is covered."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go with the arrows, end with Escape."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif step is not None:
            self.go(max(0, self.here + step))
        else:
            super().keyPressEvent(event)


def _area(place: QRect) -> int:
    return place.width() * place.height()
