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
    QResizeEvent,
)
from PySide6.QtWidgets import (
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
from studio.gui.asking import box
from studio.gui.background import Background
from studio.gui.cardgrid import CardGrid
from studio.gui.dropped import usable
from studio.gui.experimentcard import ExperimentCard
from studio.gui.language import word
from studio.gui.look.icons import icon
from studio.gui.look.tokens import SPACE
from studio.gui.places import homely
from studio.gui.samples import Sample

_CARD = 480  # pixels of a card's width, at most
_LEAST = 360  # and at least, where there is a second one beside it
_COLUMNS = 3
_BORDER = SPACE * 4


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
        outer.setContentsMargins(_BORDER, SPACE * 5, _BORDER, SPACE * 4)
        self._middle = column = QWidget()
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        outer.addStretch(1)
        outer.addWidget(column, 100)
        outer.addStretch(1)
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE * 2)
        self._add_welcome()
        # Who comes back goes on with what is open already; who is new begins with a sample.
        self.recent = CardGrid(self.tr("Recent"), rows=2)
        self.samples = CardGrid(self.tr("Samples"))
        for grid in (self.recent, self.samples):
            self._column.addSpacing(SPACE * 2)
            self._column.addWidget(grid)
        for sample in samples:
            card = SampleCard(sample)
            card.clicked.connect(lambda *_, s=sample: self.sample_chosen.emit(s))
            self.samples.add(card)
        self.samples.arrange()
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the cards in as many columns as there is room for."""
        super().resizeEvent(event)
        room = self.viewport().width() - 2 * _BORDER
        gap = SPACE * 2
        many = _COLUMNS * (_CARD - 80) + (_COLUMNS - 1) * gap
        columns = _COLUMNS if room >= many else 2 if room >= 2 * _LEAST + gap else 1
        self._middle.setMaximumWidth(columns * _CARD + (columns - 1) * gap)
        for grid in (self.recent, self.samples):
            grid.use_columns(columns)

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
        self.recent.clear()
        for path in paths:
            card = RecentCard(Path(path))
            card.clicked.connect(lambda *_, c=card, p=path: self._choose_recent(c, p))
            card.unwanted.connect(lambda c=card, p=path: self._drop_recent(c, p))
            self.recent.add(card)
        self.recent.arrange()
        self._soon.start()

    def _choose_recent(self, card: RecentCard, path: str) -> None:
        """Open a recent file; tell when it is known to be gone."""
        if not card.gone:
            self.recent_chosen.emit(path)
            return
        asked = box(
            self, "recentGone", self.tr("This file is not there any more."),
            self.tr("“{}” is not there any more.").format(card.path.name),
            self.tr("It was moved, renamed or deleted. It was last at {}.").format(path),
        )  # fmt: skip
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        remove = asked.addButton(self.tr("Remove from the list"), QMessageBox.ButtonRole.AcceptRole)
        asked.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        remove.clicked.connect(lambda *_: self._drop_recent(card, path))
        asked.open()

    def _drop_recent(self, card: RecentCard, path: str) -> None:
        """Take a card off the page; the one that comes to its place has the focus then."""
        if card not in self.recent.cards:
            return
        self._reader.forget()
        self.recent.remove(card)
        self.recent_unwanted.emit(path)
        self._soon.start()  # what was being read may be missing

    def _draw(self) -> None:
        """Read what the cards look like, beside the GUI thread."""
        self._cards = [*self.recent.cards, *self.samples.cards]
        paths = [each.path for each in self._cards]
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
        super().__init__(
            sample.path, word(sample.title), word(sample.text), sample.icon, parent
        )  # fmt: skip
        self.setObjectName(f"sample-{sample.path.stem}")
        self.setToolTip(
            self.tr("Open “{}” as an experiment of your own").format(word(sample.title))
        )


class RecentCard(ExperimentCard):
    """A file that was open: picture, name, where it lies. Delete takes it off the list."""

    unwanted = Signal()

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(path, path.stem, homely(path.parent), "studio", parent)
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
