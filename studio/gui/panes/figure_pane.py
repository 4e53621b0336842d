"""The pane that shows what a script drew and printed, together."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from studio.experiment.values import Figure, PythonDevice
from studio.gui.background import Background
from studio.gui.controls import label, separator, tool_button
from studio.gui.panes.console import ConsoleView
from studio.gui.panes.picture_view import STEP, PictureView
from studio.gui.panes.port_pane import PortPane

if TYPE_CHECKING:
    from studio.engine.events import Output
    from studio.gui.session import Session

THUMBNAIL = QSize(96, 64)


class FigurePane(PortPane):
    """Shows the pictures and the console text of a Python device.

    The PNG is what is drawn on screen: Qt's SVG renderer leaves clipping out, so that a curve
    would run across its axes. The SVG is there to be saved.
    """

    image = "figure"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setObjectName("figurePane")
        self.figures: tuple[Figure, ...] = ()
        self.picture = PictureView()
        self.picture.step_wanted.connect(self.step)
        self.picture.zoomed.connect(self._show_zoom)
        self.thumbnails = QListWidget()
        self.thumbnails.setAccessibleName(self.tr("Pictures"))
        self.thumbnails.setIconSize(THUMBNAIL)
        self.thumbnails.setFixedWidth(136)
        self.thumbnails.setViewMode(QListWidget.ViewMode.IconMode)
        self.thumbnails.setMovement(QListWidget.Movement.Static)
        self.thumbnails.setFlow(QListWidget.Flow.TopToBottom)
        self.thumbnails.setWrapping(False)
        self.thumbnails.currentRowChanged.connect(self._show_picture)
        self.console = ConsoleView()
        self.console.line_wanted.connect(self._line_wanted)
        self.place = label(role="quiet")
        self.zoom_text = label(role="quiet")
        self._saving = Background(self)
        self._saving.done.connect(self._saved)
        self._saving.failed.connect(self._not_saved)
        self.tools = self._tools()

        top = QWidget()
        top_column = QVBoxLayout(top)
        top_column.setContentsMargins(0, 0, 0, 0)
        top_column.setSpacing(0)
        top_column.addWidget(self.tools)
        top_column.addWidget(separator())
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.thumbnails)
        row.addWidget(self.picture, 1)
        top_column.addLayout(row, 1)
        self.pictures = top
        self.text = QWidget()
        text_column = QVBoxLayout(self.text)
        text_column.setContentsMargins(0, 6, 0, 0)
        text_column.setSpacing(2)
        head = label(self.tr("Console"), "quiet")
        head.setContentsMargins(12, 0, 0, 0)
        text_column.addWidget(head)
        text_column.addWidget(self.console, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.pictures)
        self.splitter.addWidget(self.text)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.set_content(self.splitter)

    def _tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(12, 2, 8, 2)
        row.setSpacing(0)
        self.previous = tool_button("back", self.tr("Previous picture"), lambda: self.step(-1))
        self.following = tool_button("forward", self.tr("Next picture"), lambda: self.step(1))
        row.addWidget(self.previous)
        row.addWidget(self.place)
        row.addWidget(self.following)
        row.addStretch(1)
        row.addWidget(self.zoom_text)
        row.addSpacing(8)
        view = self.picture
        for image, tip, action in (
            ("zoom-out", self.tr("Smaller (-)"), lambda: view.zoom(1 / STEP)),
            ("zoom-in", self.tr("Larger (+)"), lambda: view.zoom(STEP)),
            ("fit", self.tr("Fit to the pane (0)"), view.fit),
            ("actual", self.tr("100 % (1)"), view.actual_size),
            ("copy", self.tr("Copy the picture"), self.copy),
            ("save", self.tr("Save the picture as PNG or SVG…"), self.save_as),
        ):
            row.addWidget(tool_button(image, tip, action))
        return tools

    # -- showing -------------------------------------------------------------------------

    def show_output(self, output: Output) -> None:
        """Show a Python device."""
        self.show_device(output.value if isinstance(output.value, PythonDevice) else None)

    def keeps_card(self, output: Output) -> bool:
        """Show the card when there is neither a picture nor a word."""
        device = output.value
        if isinstance(device, PythonDevice) and (device.figures or device.console):
            return False
        title = self.tr("The script drew and printed nothing")
        text = self.tr("Pictures of matplotlib and what the script prints appear here.")
        if not isinstance(device, PythonDevice):
            title, text = self.tr("This port holds no pictures"), ""
        self.card.tell("figure", title, text)
        return True

    def forget_output(self) -> None:
        """Let go of the pictures."""
        self.show_device(None)

    def show_device(self, device: PythonDevice | None) -> None:
        """Show pictures and console text; the same picture stays in front when it can."""
        row = max(0, self.thumbnails.currentRow())
        self.figures = device.figures if device is not None else ()
        self.thumbnails.blockSignals(True)
        self.thumbnails.clear()
        for each in self.figures if len(self.figures) > 1 else ():
            pixmap = QPixmap()
            pixmap.loadFromData(each.png)
            small = pixmap.scaled(
                THUMBNAIL,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self.thumbnails.addItem(QListWidgetItem(QIcon(small), each.name))
        self.thumbnails.blockSignals(False)
        self.thumbnails.setVisible(len(self.figures) > 1)
        self.pictures.setVisible(bool(self.figures))
        self.console.clear_text()
        console = device.console if device is not None else ()
        self.console.append(console, self.node_id or "")
        self.text.setVisible(bool(console))
        self.thumbnails.setCurrentRow(min(row, len(self.figures) - 1))
        self._show_picture(min(row, len(self.figures) - 1))

    @property
    def current(self) -> Figure | None:
        """The picture in front."""
        row = max(0, self.thumbnails.currentRow())
        return self.figures[row] if row < len(self.figures) else None

    def step(self, by: int) -> None:
        """Go to another picture."""
        if self.figures:
            row = (max(0, self.thumbnails.currentRow()) + by) % len(self.figures)
            self.thumbnails.setCurrentRow(row)

    def _show_picture(self, row: int) -> None:
        several = len(self.figures) > 1
        for each in (self.previous, self.following, self.place):
            each.setVisible(several)
        if not 0 <= row < len(self.figures):
            self.picture.show_image(b"")
            return
        figure = self.figures[row]
        self.picture.show_image(figure.png)
        self.picture.setAccessibleDescription(figure.name)
        self.place.setText(self.tr("{0} of {1}").format(row + 1, len(self.figures)))

    def _show_zoom(self, scale: float) -> None:
        self.zoom_text.setText(f"{scale:.0%}")

    def _line_wanted(self, node_id: str, line: int) -> None:
        self.session.go_to_line(node_id, "script", line)

    # -- taking away ---------------------------------------------------------------------

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        if self.current is not None:
            QGuiApplication.clipboard().setImage(self.picture.image)
            self.session.message.emit(self.tr("Picture copied."))

    def save_as(self) -> None:
        """Ask for a file name and write the picture there."""
        figure = self.current
        if figure is None:
            return
        patterns = ["PNG (*.png)"] + (["SVG (*.svg)"] if figure.svg else [])
        folder = self.session.experiment.path
        start = (folder.parent if folder else Path.home()) / f"{figure.name}.png"
        name, chosen = QFileDialog.getSaveFileName(
            self, self.tr("Save picture"), str(start), ";;".join(patterns)
        )
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() not in (".png", ".svg"):
            path = path.with_name(path.name + (".svg" if "svg" in chosen else ".png"))
        if path.suffix.lower() == ".svg" and not figure.svg:
            text = self.tr("This picture has no SVG. Save it as a PNG file.")
            self.session.message.emit(text)
            return
        svg = path.suffix.lower() == ".svg" and figure.svg
        data = svg.encode("utf-8") if svg else figure.png
        self._saving.start(lambda: _write(path, data))

    def _saved(self, path: Path) -> None:
        self.session.message.emit(self.tr("Saved {0}.").format(path))

    def _not_saved(self, error: Exception) -> None:
        self.session.message.emit(self.tr("The picture was not saved. {0}").format(error))


def _write(path: Path, data: bytes) -> Path:
    from studio.experiment.files import write_atomically

    write_atomically(path, data)
    return path
