"""All pictures of a port in a window of their own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QWidget

from studio.experiment.values import Figure
from studio.gui.controls import headed, label, open_at, tool_button
from studio.gui.pictures.saving import PictureSaver
from studio.gui.pictures.strip import PictureStrip
from studio.gui.reading_order import InReadingOrder
from studio.gui.strip import Strip

SMALL = QSize(220, 150)


class Gallery(InReadingOrder, QWidget):
    """A grid of pictures. Enter or a double click asks for one (`wanted`), Escape closes."""

    wanted = Signal(int)

    def __init__(self, parent: QWidget, tell: Callable[[str], object]) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("gallery")
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.strip = PictureStrip(SMALL)
        self.strip.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.strip.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.strip.setSpacing(6)
        self.strip.itemActivated.connect(lambda item: self.wanted.emit(self.strip.row(item)))
        self.saver = PictureSaver(self)
        self.saver.told.connect(tell)
        self.about = label(role="quiet")
        self.outside = tool_button(
            "popout",
            self.tr("Open the selected pictures, or all, in the system's viewer"),
            self.open_outside,
            text=self.tr("System's viewer"),
        )
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self.about, 1)
        row.addWidget(self.outside)
        headed(self, Strip(row), self.strip)
        open_at(self, 820, 600)

    def show_figures(self, figures: tuple[Figure, ...], title: str, row: int = 0) -> None:
        """Show the pictures of a port, with one of them chosen."""
        self.setWindowTitle(title)
        count = len(figures)
        text = self.tr("{0} pictures · Enter shows one in the pane").format(f"{count:,}")
        if count == 1:
            text = self.tr("1 picture · Enter shows it in the pane")
        self.about.setText(text)
        if figures is not self.strip.figures:
            self.strip.show_figures(figures)
        self.strip.setCurrentRow(min(row, count - 1))

    def open_outside(self) -> None:
        """Open what is selected, or all, in the system's viewer."""
        rows = sorted({each.row() for each in self.strip.selectedIndexes()})
        figures = self.strip.figures
        chosen = tuple(figures[each] for each in rows) if len(rows) > 1 else figures
        if chosen:
            self.saver.open_outside(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
