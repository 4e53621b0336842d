"""The pane that shows what a script drew and printed, together."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QSplitter, QVBoxLayout, QWidget

from studio.experiment.values import Figure, PythonDevice
from studio.gui.controls import label, separator, tool_button
from studio.gui.panes.console import ConsoleView
from studio.gui.panes.picture_view import STEP, PictureView
from studio.gui.panes.port_pane import PortPane
from studio.gui.pictures.comparing import CompareBar, Comparison
from studio.gui.pictures.gallery import Gallery
from studio.gui.pictures.saving import PictureSaver
from studio.gui.pictures.strip import PictureStrip
from studio.gui.strip import Strip

if TYPE_CHECKING:
    from studio.engine.events import Output
    from studio.gui.session import Session

THUMBNAIL = QSize(96, 64)


class FigurePane(PortPane):
    """Shows the pictures and the console text of a Python device.

    One picture is large, all of them are in a strip beside it. The large one can be compared with
    that of the previous run.
    """

    image = "figure"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setObjectName("figurePane")
        self.figures: tuple[Figure, ...] = ()
        self.gallery: Gallery | None = None
        self.picture = PictureView()
        self.picture.step_wanted.connect(self.step)
        self.picture.zoomed.connect(self._show_zoom)
        self.picture.loaded.connect(self._loaded)
        self.comparison = Comparison(self.picture)
        self.compare_bar = CompareBar(self.comparison)
        self.thumbnails = PictureStrip(THUMBNAIL)
        self.thumbnails.setFixedWidth(136)
        self.thumbnails.setMinimumHeight(40)
        self.thumbnails.setFlow(QListWidget.Flow.TopToBottom)
        self.thumbnails.setWrapping(False)
        self.thumbnails.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.thumbnails.currentRowChanged.connect(self._show_picture)
        self.console = ConsoleView()
        self.console.line_wanted.connect(self._line_wanted)
        self.place = label(role="quiet")
        self.zoom_text = label(role="quiet")
        self.note = label(role="quiet")
        self.note.setContentsMargins(12, 2, 12, 4)
        self.saver = PictureSaver(self)
        self.saver.told.connect(session.message)
        self.tools = self._tools()

        top = QWidget()
        top_column = QVBoxLayout(top)
        top_column.setContentsMargins(0, 0, 0, 0)
        top_column.setSpacing(0)
        top_column.addWidget(Strip(self.tools))
        top_column.addWidget(self.compare_bar)
        top_column.addWidget(separator())
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.thumbnails)
        row.addWidget(self.picture, 1)
        top_column.addLayout(row, 1)
        top_column.addWidget(self.note)
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
        ):
            row.addWidget(tool_button(image, tip, action))
        row.addSpacing(8)
        self.compare_button = tool_button("compare", "", self._toggle_compare, checkable=True)
        self.all_button = tool_button("gallery", self.tr("Open all pictures"), self.open_all)
        self.copy_button = tool_button("copy", self.tr("Copy the picture"), self.copy)
        self.save_button = tool_button(
            "save", self.tr("Save the picture as PNG, SVG or PDF…"), self.save_as
        )
        for each in (self.compare_button, self.all_button, self.copy_button, self.save_button):
            row.addWidget(each)
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
        if self.gallery is not None:
            self.gallery.close()

    def show_device(self, device: PythonDevice | None) -> None:
        """Show pictures and console text; the same picture stays in front when it can."""
        row = max(0, self.thumbnails.currentRow())
        self.figures = device.figures if device is not None else ()
        several = len(self.figures) > 1
        self.thumbnails.blockSignals(True)
        self.thumbnails.show_figures(self.figures if several else ())
        self.thumbnails.blockSignals(False)
        self.thumbnails.setVisible(several)
        self.pictures.setVisible(bool(self.figures))
        self.console.clear_text()
        console = device.console if device is not None else ()
        self.console.append(console, self.node_id or "")
        self.text.setVisible(bool(console))
        row = min(row, len(self.figures) - 1)
        self.thumbnails.blockSignals(True)
        self.thumbnails.setCurrentRow(row if several else -1)
        self.thumbnails.blockSignals(False)
        self._show_picture(row)
        if self.gallery is not None and self.gallery.isVisible() and self.figures:
            self._fill_gallery()

    @property
    def row(self) -> int:
        """The place of the picture in front, from 0."""
        return max(0, self.thumbnails.currentRow())

    @property
    def current(self) -> Figure | None:
        """The picture in front."""
        return self.figures[self.row] if self.row < len(self.figures) else None

    def step(self, by: int) -> None:
        """Go to another picture."""
        if len(self.figures) > 1:
            self.thumbnails.setCurrentRow((self.row + by) % len(self.figures))

    def _show_picture(self, row: int) -> None:
        several = len(self.figures) > 1
        for each in (self.previous, self.following, self.place):
            each.setVisible(several)
        comparing = self.comparison.active
        self.comparison.stop()
        self.note.hide()
        if not 0 <= row < len(self.figures):
            self.picture.show_figure(None)
            return
        figure = self.figures[row]
        self.picture.show_figure(figure)
        self.picture.setAccessibleDescription(figure.name)
        self.place.setText(self.tr("{0} of {1}").format(row + 1, len(self.figures)))
        self._offer_comparison()
        if comparing and self.compare_button.isEnabled():
            self._compare()

    def _loaded(self) -> None:
        """Say what there is to know of the picture, and offer to copy it."""
        picture = self.picture.picture
        self.note.setText(picture.note)
        self.note.setVisible(bool(picture.note))
        self.copy_button.setEnabled(not picture.image.isNull())
        self.save_button.setEnabled(self.current is not None and bool(self.current.png))

    def _show_zoom(self, scale: float) -> None:
        self.zoom_text.setText(f"{scale:.0%}")

    def _line_wanted(self, node_id: str, line: int) -> None:
        self.session.go_to_line(node_id, "script", line)

    # -- comparing -----------------------------------------------------------------------

    def _earlier(self) -> Figure | None:
        """The picture of the previous run that belongs to the one in front."""
        before = self.session.bridge.pictures.before(self.node_id or "", self.port)
        current = self.current
        return before.like(current, self.row) if before is not None and current else None

    def _offer_comparison(self) -> None:
        before = self.session.bridge.pictures.before(self.node_id or "", self.port)
        possible = self._earlier() is not None
        tip = self.tr("Compare with the previous run")
        if before is None:
            tip = self.tr("Compare with the previous run: there is none with other pictures yet")
        elif not possible:
            tip = self.tr("Compare with the previous run: it drew no such picture")
        self.compare_button.setEnabled(possible)
        self.compare_button.setChecked(self.comparison.active)
        self.compare_button.setToolTip(tip)
        self.compare_button.setAccessibleName(tip)

    def _toggle_compare(self) -> None:
        if self.comparison.active:
            self.comparison.stop()
        else:
            self._compare()
        self.picture.setFocus()

    def _compare(self) -> None:
        earlier = self._earlier()
        if earlier is not None:
            memory, key = self.session.bridge.pictures, (self.node_id or "", self.port)
            before, now = memory.before(*key), memory.now(*key)
            self.comparison.start(earlier, before.at if before else None, now.at if now else None)
        self.compare_button.setChecked(self.comparison.active)

    # -- taking away ---------------------------------------------------------------------

    def open_all(self) -> None:
        """Show all pictures of the port in a window of their own."""
        if not self.figures:
            return
        if self.gallery is None:
            self.gallery = Gallery(self, self.session.message.emit)
            self.gallery.wanted.connect(self._show_wanted)
        self._fill_gallery()
        self.gallery.show()
        self.gallery.raise_()
        self.gallery.activateWindow()
        self.gallery.strip.setFocus()

    def _fill_gallery(self) -> None:
        assert self.gallery is not None
        node = self.session.experiment.node(self.node_id) if self.node_id else None
        title = f"{node.name} › {self.port}" if node is not None else self.tr("Pictures")
        self.gallery.show_figures(self.figures, title, self.row)

    def _show_wanted(self, row: int) -> None:
        if len(self.figures) > 1:
            self.thumbnails.setCurrentRow(row)
        self.window().activateWindow()
        self.picture.setFocus()

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        if self.current is not None and not self.picture.image.isNull():
            self.saver.copy(self.current, self.picture.image)

    def save_as(self) -> None:
        """Ask for a file name and write the picture there."""
        if self.current is not None:
            path = self.session.experiment.path
            self.saver.save_as(self.current, path.parent if path else Path.home())
