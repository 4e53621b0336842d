"""The start page: sample experiments one click away, recent files, New and Open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from studio.experiment.sketch import Sketch, read_sketch
from studio.gui.background import Background
from studio.gui.dropped import usable
from studio.gui.experimentcard import ExperimentCard
from studio.gui.language import word
from studio.gui.look.icons import icon
from studio.gui.look.tokens import SPACE
from studio.gui.samples import Sample

_WIDTH = 880


class StartPage(QScrollArea):
    """What a person sees first. Tells by signals what was chosen."""

    sample_chosen = Signal(object)
    recent_chosen = Signal(str)
    recent_unwanted = Signal(str)  # a path that is to leave the list
    new_wanted = Signal()
    open_wanted = Signal()
    import_wanted = Signal()
    files_dropped = Signal(list)  # their paths

    def __init__(self, samples: list[Sample], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sample_cards: list[SampleCard] = []
        self._recent_cards: list[RecentCard] = []
        self._cards: list[ExperimentCard] = []
        self._soon = QTimer(self, interval=80, singleShot=True)  # the page is painted first
        self._soon.timeout.connect(self._draw)
        self._reader = Background(self)
        self._reader.done.connect(self._drawn)
        self.setObjectName("startPage")
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Start page"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what lies on it is reached by Tab
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        body.setProperty("role", "surface")
        outer = QHBoxLayout(body)
        outer.setContentsMargins(SPACE * 4, SPACE * 5, SPACE * 4, SPACE * 4)
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        outer.addStretch(1)
        outer.addWidget(column, 100)
        outer.addStretch(1)
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE * 2)
        self._add_welcome()
        self._column.addSpacing(SPACE * 2)
        self._add_samples(samples)
        self._column.addSpacing(SPACE * 2)
        self._recent_title = _label(self.tr("Recent"), "heading")
        self._column.addWidget(self._recent_title)
        self._recent = QGridLayout()
        self._recent.setSpacing(SPACE * 2)
        self._recent.setColumnStretch(0, 1)
        self._recent.setColumnStretch(1, 1)
        self._column.addLayout(self._recent)
        self._column.addStretch(1)
        self.setWidget(body)

    def _add_welcome(self) -> None:
        title = _label(self.tr("Experiment Studio"), "title")
        text = _label(
            self.tr(
                "Drag modules to a canvas, connect their ports, write azureml_main, press Run: "
                "tables, figures and logs at once, on your own computer."
            ),
            "quiet",
        )
        text.setWordWrap(True)
        self._column.addWidget(title)
        self._column.addWidget(text)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        new = QPushButton(icon("plus", "on_accent"), self.tr("New experiment"))
        new.setObjectName("startNew")
        new.setProperty("accent", True)
        new.setToolTip(self.tr("Start with an empty canvas"))
        new.clicked.connect(lambda *_: self.new_wanted.emit())
        open_file = QPushButton(icon("open"), self.tr("Open…"))
        open_file.setObjectName("startOpen")
        open_file.setToolTip(self.tr("Open an experiment from a file"))
        open_file.clicked.connect(lambda *_: self.open_wanted.emit())
        row.addWidget(new)
        import_files = QPushButton(icon("import"), self.tr("Import…"))
        import_files.setObjectName("startImport")
        import_files.setToolTip(
            self.tr("Begin with a table, a zip archive or a Python script; or drop it here")
        )
        import_files.clicked.connect(lambda *_: self.import_wanted.emit())
        row.addWidget(open_file)
        row.addWidget(import_files)
        row.addStretch(1)
        self._column.addLayout(row)

    def _add_samples(self, samples: list[Sample]) -> None:
        self._column.addWidget(_label(self.tr("Samples"), "heading"))
        grid = QGridLayout()
        grid.setSpacing(SPACE * 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for number, sample in enumerate(samples):
            card = SampleCard(sample)
            card.clicked.connect(lambda *_, s=sample: self.sample_chosen.emit(s))
            grid.addWidget(card, number // 2, number % 2)
            self._sample_cards.append(card)
        self._column.addLayout(grid)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take experiments, and files that become modules."""
        if usable(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take them everywhere."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped."""
        self.files_dropped.emit([str(each) for each in usable(event.mimeData())])
        event.acceptProposedAction()

    def show_recent(self, paths: list[str]) -> None:
        """Show the recent files, the latest first; nothing at all when there are none."""
        for card in self._recent_cards:
            self._recent.removeWidget(card)
            card.hide()  # till it is deleted
            card.deleteLater()
        self._recent_cards = []
        self._recent_title.setVisible(bool(paths))
        for number, path in enumerate(paths):
            card = RecentCard(Path(path))
            card.clicked.connect(lambda *_, c=card, p=path: self._choose_recent(c, p))
            card.unwanted.connect(lambda c=card, p=path: self._drop_recent(c, p))
            self._recent.addWidget(card, number // 2, number % 2)
            self._recent_cards.append(card)
        self._soon.start()

    def _choose_recent(self, card: RecentCard, path: str) -> None:
        """Open a recent file; tell when it is known to be gone."""
        if not card.gone:
            self.recent_chosen.emit(path)
            return
        box = QMessageBox(self)
        box.setObjectName("recentGone")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(self.tr("This file is not there any more."))
        box.setText(self.tr("“{}” is not there any more.").format(card.path.name))
        box.setInformativeText(
            self.tr("It was moved, renamed or deleted. It was last at {}.").format(path)
        )
        remove = box.addButton(self.tr("Remove from the list"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        remove.clicked.connect(lambda *_: self._drop_recent(card, path))
        box.open()

    def _drop_recent(self, card: RecentCard, path: str) -> None:
        """Take a card off the page; the one that comes to its place has the focus then."""
        if card not in self._recent_cards:
            return
        self._reader.forget()
        place = self._recent_cards.index(card)
        focused = card.hasFocus()
        self._recent_cards.remove(card)
        self._recent.removeWidget(card)
        for number, each in enumerate(self._recent_cards):
            self._recent.addWidget(each, number // 2, number % 2)
        if focused and self._recent_cards:
            self._recent_cards[min(place, len(self._recent_cards) - 1)].setFocus()
        card.hide()
        card.deleteLater()
        self._recent_title.setVisible(bool(self._recent_cards))
        self.recent_unwanted.emit(path)
        self._soon.start()  # what was being read may be missing

    def _draw(self) -> None:
        """Read what the cards look like, beside the GUI thread."""
        cards: list[ExperimentCard] = [*self._sample_cards, *self._recent_cards]
        paths = [each.path for each in (*self._sample_cards, *self._recent_cards)]
        self._cards = cards
        self._reader.start(lambda: _read(paths))

    def _drawn(self, found: tuple[list[tuple[Sketch | None, bool]], dict[str, str]]) -> None:
        sketches, categories = found
        for card, (sketch, there) in zip(self._cards, sketches, strict=True):
            card.show_sketch(sketch, categories)
            if isinstance(card, RecentCard):
                card.gone = not there
            if not there:
                card.show_text(self.tr("This file is not there any more."))


class SampleCard(ExperimentCard):
    """A sample: picture, title, one sentence."""

    def __init__(self, sample: Sample, parent: QWidget | None = None) -> None:
        super().__init__(word(sample.title), word(sample.text), sample.icon, parent)
        self.path = sample.path
        self.setObjectName(f"sample-{sample.path.stem}")
        self.setToolTip(
            self.tr("Open “{}” as an experiment of your own").format(word(sample.title))
        )


class RecentCard(ExperimentCard):
    """A file that was open: picture, name, where it lies. Delete takes it off the list."""

    unwanted = Signal()

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(path.stem, str(path.parent), "studio", parent)
        self.path = path
        self.gone = False  # known when the page has looked
        self.setObjectName("recentCard")
        self.setToolTip(str(path))
        self.setAccessibleName(self.tr("Open {}").format(path))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the list with Delete."""
        if event.key() == Qt.Key.Key_Delete:
            self.unwanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to open the file, and to take it off the list; the file itself stays."""
        menu = QMenu(self)
        menu.setObjectName("recentMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open")).triggered.connect(lambda *_: self.click())
        remove = menu.addAction(self.tr("Remove from the list") + "\tDel")
        remove.triggered.connect(lambda *_: self.unwanted.emit())
        menu.popup(event.globalPos())
        event.accept()


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    return label


def _read(paths: list[Path]) -> tuple[list[tuple[Sketch | None, bool]], dict[str, str]]:
    """Return the sketch of each file and whether it is there; the categories of the modules."""
    from studio.experiment.registry import installed

    return (
        [(read_sketch(path), path.exists()) for path in paths],
        {spec.id: spec.category for spec in installed()},
    )
