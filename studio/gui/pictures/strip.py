"""Small pictures in a row or a grid: each is read when it comes in sight."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from studio.experiment.values import Figure
from studio.gui.background import Background
from studio.gui.look.icons import icon
from studio.gui.pictures.decoding import read_small

_AT_ONCE = 4  # pictures that are read before what is in sight is looked at again


class PictureStrip(QListWidget):
    """Shows pictures as small ones with their names. Hundreds of them cost no more than a few."""

    def __init__(self, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pictures"))
        self.setIconSize(size)
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setMovement(QListWidget.Movement.Static)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._figures: tuple[Figure, ...] = ()
        self._ready: set[int] = set()
        self._reading = Background(self)
        self._reading.done.connect(self._read)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._read_next)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(lambda *_: self._soon.start())

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The pictures."""
        return self._figures

    @property
    def ready(self) -> int:
        """How many small pictures have been read."""
        return len(self._ready)

    def show_figures(self, figures: tuple[Figure, ...]) -> None:
        """Show other pictures; nothing is read in this call."""
        self._reading.forget()
        self._ready.clear()
        self._figures = figures
        self.clear()
        blank = _icon(QImage(), self.iconSize())
        cell = self.iconSize() + QSize(20, 34)
        for number, each in enumerate(figures, 1):
            item = QListWidgetItem(blank, each.name)
            item.setSizeHint(cell)
            item.setToolTip(each.name)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                self.tr("{0}, picture {1} of {2}").format(each.name, number, len(figures)),
            )
            self.addItem(item)
        self._soon.start()

    def _in_sight(self) -> list[int]:
        port = self.viewport().rect()
        near = port.adjusted(0, -port.height() // 2, 0, port.height() // 2)
        return [
            row for row in range(self.count())
            if row not in self._ready and near.intersects(self._place(row))
        ]  # fmt: skip

    def _place(self, row: int) -> QRect:
        return self.visualItemRect(self.item(row))

    def _read_next(self) -> None:
        if self._reading.busy or not self.isVisible():
            return
        rows = self._in_sight()[:_AT_ONCE]
        if rows:
            figures, size = self._figures, self.iconSize()
            self._reading.start(lambda: [(row, read_small(figures[row], size)) for row in rows])

    def _read(self, answer: list[tuple[int, QImage]]) -> None:
        for row, image in answer:
            self._ready.add(row)
            item = self.item(row)
            if item is None:
                continue
            if image.isNull():
                item.setIcon(icon("missing", "failed"))
                item.setToolTip(self.tr("{0}: damaged, or no picture").format(item.text()))
            else:
                item.setIcon(_icon(image, self.iconSize()))
        self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Read what has come in sight."""
        super().resizeEvent(event)
        self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what is in sight."""
        super().showEvent(event)
        self._soon.start()


def _icon(image: QImage, size: QSize) -> QIcon:
    """Return a small picture as an icon that keeps its colours when it is selected."""
    pixmap = _framed(image, size)
    result = QIcon(pixmap)
    result.addPixmap(pixmap, QIcon.Mode.Selected)
    return result


def _framed(image: QImage, size: QSize) -> QPixmap:
    """Return a small picture in the middle of a cell, so that all cells are alike."""
    pixmap = QPixmap(size)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    if image.isNull():
        painter.fillRect(pixmap.rect(), QColor(128, 128, 128, 30))
    else:
        where = image.rect()
        where.moveCenter(pixmap.rect().center())
        painter.fillRect(where, Qt.GlobalColor.white)
        painter.drawImage(where, image)
    painter.end()
    return pixmap
