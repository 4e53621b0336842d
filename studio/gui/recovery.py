"""After a crash: offers the work that journals kept."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from studio.experiment.document import Experiment
from studio.experiment.errors import StudioError
from studio.experiment.fileformat import loads
from studio.experiment.registry import installed
from studio.gui.background import Background
from studio.gui.controls import label, open_at
from studio.gui.language import moment, told
from studio.gui.reading_order import InReadingOrder
from studio.gui.shelf import Lost

if TYPE_CHECKING:
    from studio.gui.window import MainWindow


class Recovery(QObject):
    """Looks for lost work beside the GUI thread and asks what to do with it."""

    looked = Signal(int)  # how many experiments were found
    restored = Signal()  # all that was chosen is on desks

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: RecoveryDialog | None = None
        self._left: list[tuple[Lost, Experiment]] = []  # chosen, and not yet on a desk
        self._finder = Background(self)
        self._finder.done.connect(self._found)
        self._finder.failed.connect(lambda _: self.looked.emit(0))

    def look(self) -> None:
        """Look for work that a crash left behind."""
        self._finder.start(lambda: [(each, _read(each)) for each in self._window.shelf.lost()])

    def _found(self, found: list[tuple[Lost, Experiment | str]]) -> None:
        if found:
            self.dialog = RecoveryDialog(found, self._window)
            self.dialog.chosen.connect(self._restore)
            self.dialog.discarded.connect(self._discard)
            self.dialog.finished.connect(self._finished)
            self.dialog.open()
        self.looked.emit(len(found))

    def _restore(self, works: list[tuple[Lost, Experiment]]) -> None:
        self._left = list(works)
        self._restore_next([lost for lost, _ in works])

    def _restore_next(self, chosen: list[Lost]) -> None:
        """Put one on a desk; those that follow come when it shows."""
        window = self._window
        lost, experiment = self._left[0]

        def begin() -> None:
            window.session.undo.resetClean()  # no file holds it
            window.desk.journal.begin()
            del self._left[0]
            if self._left:
                self._restore_next(chosen)
            else:
                self._all_restored(chosen)

        experiment.path = Path(lost.file) if lost.file else None
        window.documents.put(experiment, Path(lost.folder) if lost.folder else None, begin)

    def _all_restored(self, chosen: list[Lost]) -> None:
        # The new journals come first in the writer's row; only then the old ones go.
        self._discard(chosen)
        self._finished()
        self._window.session.message.emit(self.tr("Recovered. Save the work to keep it."))
        self.restored.emit()

    def _discard(self, works: list[Lost]) -> None:
        shelf, paths = self._window.shelf, [each.journal for each in works]
        shelf.writer.submit(lambda: shelf.forget(paths))

    def _finished(self) -> None:
        """Let other studios offer what is left, unless some of it is still to be put on desks."""
        if not self._left:
            self._window.shelf.writer.submit(self._window.shelf.release)


class RecoveryDialog(InReadingOrder, QDialog):
    """Lists what can be recovered: all is ticked, Enter recovers it."""

    chosen = Signal(list)
    discarded = Signal(list)

    def __init__(
        self, found: list[tuple[Lost, Experiment | str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("recoveryDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Recover unsaved work"))
        open_at(self, 520, 320)
        self._found = found
        self.list = QListWidget()
        self.list.setObjectName("recoveryList")
        self.list.setAccessibleName(self.tr("Unsaved experiments"))
        self.list.setProperty("bordered", True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for lost, read in found:
            item = QListWidgetItem(self._line(lost, read))
            # Two lines in any script: those of some fonts are higher than those of the window's.
            item.setSizeHint(QSize(0, round(2.6 * self.fontMetrics().lineSpacing()) + 14))
            item.setToolTip(lost.file or self.tr("Not saved to a file yet"))
            if isinstance(read, str):
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                item.setCheckState(Qt.CheckState.Unchecked)  # its words stand below the others
                item.setToolTip(read)
            else:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        self.buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.recover = self.buttons.addButton(self.tr("Recover"), roles.AcceptRole)
        self.recover.setObjectName("recover")
        self.recover.setDefault(True)
        self.later = self.buttons.addButton(self.tr("Ask again next time"), roles.RejectRole)
        self.discard = self.buttons.addButton(self.tr("Discard all"), roles.DestructiveRole)
        self.discard.setObjectName("discardLost")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(label(self.tr("The studio was not closed properly"), "heading"))
        text = self.tr("These experiments have changes that were not saved. Recover them?")
        column.addWidget(label(text, "quiet", wrap=True))
        column.addWidget(self.list, 1)
        column.addWidget(self.buttons)
        self.buttons.accepted.connect(self._recover)
        self.buttons.rejected.connect(self.reject)
        self.discard.clicked.connect(self._discard)
        self.recover.setFocus()

    def _line(self, lost: Lost, read: Experiment | str) -> str:
        when = moment(QDateTime.fromSecsSinceEpoch(int(lost.seconds)))
        where = Path(lost.file).name if lost.file else self.tr("not saved yet")
        one = self.tr("1 node")
        nodes = one if lost.nodes == 1 else self.tr("{0} nodes").format(lost.nodes)
        about = f"{lost.name}\n{where} · {nodes} · {when}"
        return about if not isinstance(read, str) else f"{about} · " + self.tr("cannot be read")

    def _recover(self) -> None:
        works = []
        for row, (lost, read) in enumerate(self._found):
            if isinstance(read, str):
                continue
            if self.list.item(row).checkState() == Qt.CheckState.Checked:
                works.append((lost, read))
        if works:
            self.chosen.emit(works)
        self.accept()

    def _discard(self) -> None:
        self.discarded.emit([lost for lost, _ in self._found])
        self.accept()


def _read(lost: Lost) -> Experiment | str:
    """Return the experiment, or why it cannot be made."""
    try:
        return loads(json.dumps(lost.document), source=lost.name, registry=installed())
    except StudioError as error:
        return told(error)
