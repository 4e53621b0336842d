"""The figures of two runs, side by side."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSplitter, QVBoxLayout, QWidget

from studio.engine.runs.codecs import read_figure
from studio.engine.runs.compare import Picture, RunComparison
from studio.engine.runs.store import RunStore
from studio.experiment.values import Figure
from studio.gui.background import Background
from studio.gui.controls import label
from studio.gui.language import told
from studio.gui.look.theme import theme
from studio.gui.panes.picture_view import PictureView
from studio.gui.panes.state_card import StateCard


class FiguresPage(QWidget):
    """A list of the figures, and the one chosen as both runs drew it."""

    def __init__(self, store: RunStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._pictures: list[Picture] = []
        self.list = QListWidget()
        self.list.setObjectName("comparedFigures")
        self.list.setAccessibleName(self.tr("Figures"))
        self.list.currentRowChanged.connect(self._choose)
        self.views = PictureView(), PictureView()
        self.notes = label(role="quiet", wrap=True), label(role="quiet", wrap=True)
        sides = QSplitter(Qt.Orientation.Horizontal)
        heads = (self.tr("First run"), self.tr("Second run"))
        for view, note, head in zip(self.views, self.notes, heads, strict=True):
            side = QWidget()
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 6, 0, 0)
            column.setSpacing(4)
            title = label(head, "quiet")
            for each in (title, note):
                each.setContentsMargins(12, 0, 12, 0)
            view.setAccessibleName(head)
            column.addWidget(title)
            column.addWidget(note)
            column.addWidget(view, 1)
            sides.addWidget(side)
            sides.setStretchFactor(sides.count() - 1, 1)
        sides.setSizes([420, 420])
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        split.addWidget(sides)
        split.setSizes([240, 840])
        self.nothing = StateCard()
        self.nothing.tell("figure", self.tr("Neither run drew a figure."))
        self._split = split
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.nothing, 1)
        column.addWidget(split, 1)
        self._readers = Background(self), Background(self)
        for side, reader in enumerate(self._readers):
            reader.done.connect(lambda figure, side=side: self._show(side, figure))
            reader.failed.connect(lambda error, side=side: self._tell(side, told(error)))
        self.setFocusProxy(self.list)

    def show_comparison(self, found: RunComparison) -> None:
        """List the figures, those that differ first."""
        self._pictures = sorted(found.pictures, key=lambda each: each.same)
        for each in self._pictures:
            state = self.tr("the same") if each.same else self.tr("different")
            item = QListWidgetItem(f"{each.node} › {each.name}\n{state}")
            if each.same:
                item.setForeground(theme.colour("faint"))
            item.setSizeHint(QSize(0, self.list.fontMetrics().height() * 2 + 22))
            self.list.addItem(item)
        self.nothing.setVisible(not self._pictures)
        self._split.setVisible(bool(self._pictures))
        if self._pictures:
            self.list.setCurrentRow(0)

    def _choose(self, row: int) -> None:
        if not 0 <= row < len(self._pictures):
            return
        picture, objects = self._pictures[row], self._store.objects
        for side, raw in enumerate((picture.first, picture.second)):
            if raw is None:
                self._readers[side].forget()
                self._tell(side, self.tr("This run has no such figure."))
                continue
            self._tell(side, self.tr("Reading…"))
            self._readers[side].start(lambda raw=raw: read_figure(raw, objects))

    def _show(self, side: int, figure: Figure) -> None:
        self.notes[side].hide()
        self.views[side].show_figure(figure)

    def _tell(self, side: int, text: str) -> None:
        self.notes[side].setText(text)
        self.notes[side].show()
        self.views[side].show_figure(None)
