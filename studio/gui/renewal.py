"""Makes the window anew around what is open: in another language, without a restart."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog, QVBoxLayout

from studio.gui.background import Background
from studio.gui.editor.script_window import renew_script_windows
from studio.gui.panes.state_card import StateCard
from studio.gui.retelling import retell
from studio.gui.samples import samples
from studio.gui.startpage import StartPage

if TYPE_CHECKING:
    from studio.gui.window import MainWindow

_GAP = 1  # milliseconds between two steps


def serves(window: MainWindow) -> bool:
    """Tell whether a web service runs, which would end with its window."""
    return any(
        desk.service is not None and desk.service.process.state != "stopped"
        for desk in window.desks
    )


class Renewal(QObject):
    """Puts a new window in the place of one: same experiments, results, undo steps and runs.

    It is made while the old one still shows, in steps between which that is drawn and runs go on;
    a small window tells of it.
    """

    def __init__(self, old: MainWindow) -> None:
        super().__init__(old)
        self._old = old
        self._new: MainWindow | None = None
        self._note = _Note(old)
        self._closing = Background(self)

    def start(self) -> None:
        """Begin; the new window shows itself, with the settings open."""
        self._old.warming.pause()
        self._note.show()
        self._soon(self._begin)

    def _soon(self, step: Callable[[], object]) -> None:
        """Take a step once the properties of a node are complete: both would be one long turn."""

        def take() -> None:
            filling = any(each.filling for each in self._old.desks)
            self._soon(step) if filling else step()

        QTimer.singleShot(_GAP, self, take)

    def _begin(self) -> None:
        self._old.keep_layout()
        page = StartPage(samples(), self._old)  # of the old one only until it has its place
        page.hide()
        self._soon(lambda: self._retell(page))

    def _retell(self, page: StartPage) -> None:
        retell([each.session.undo for each in self._old.desks])
        self._soon(lambda: self._make(page))

    def _make(self, page: StartPage) -> None:
        old = self._old
        self._new = type(old)(old.desks[0].session, old.settings, page)
        if old.working:
            self._new.warming.prepare(old.session, lambda: self._soon(self._open_settings))
        else:
            self._soon(self._open_settings)

    def _open_settings(self) -> None:
        assert self._new is not None
        _ = self._new.preferences
        self._soon(self._take_over)

    def _take_over(self) -> None:
        """Move what is open to the new window. Text that was typed is handed in before."""
        old, new = self._old, self._new
        assert new is not None
        for desk in old.desks:
            desk.session.flush()
        for desk in old.desks[1:]:
            new.add_session(desk.session)
        for desk in new.desks:
            if desk.modified:
                desk.journal.begin()
        self._soon(self._show_experiment)

    def _show_experiment(self) -> None:
        old, new = self._old, self._new
        assert new is not None
        if old.working:
            new.show_desk(new.desks[old.desks.index(old.desk)])
        self._soon(self._show)

    def _show(self) -> None:
        old, new = self._old, self._new
        assert new is not None
        new.setWindowState(old.windowState())
        new.show()
        self._soon(self._leave)

    def _leave(self) -> None:
        """Hide the old window."""
        old, new = self._old, self._new
        assert new is not None
        for desk in old.desks:
            desk.journal.forget()
            desk.journal.stop()
        self._note.accept()
        old.hide()
        self._closing.start(old.shelf.close)
        old.archive.leave()
        renew_script_windows()
        new.show_settings()
        new.warming.start()
        self._soon(self._take_apart)

    def _take_apart(self) -> None:
        """Have the old window go, a workspace at a time."""
        old = self._old
        old.warming.stop()
        for desk in old.desks:
            if desk.workspace is not None:
                space, desk.workspace = desk.workspace, None
                space.properties.deleteLater()
                space.deleteLater()
                self._soon(self._take_apart)
                return
        old.deleteLater()


class _Note(QDialog):
    """Tells what is going on, and keeps clicks from the window that is about to go."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("renewalNote")
        self.setWindowTitle(self.tr("Language"))
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        card = StateCard()
        card.tell(
            "waiting",
            self.tr("The language changes…"),
            self.tr("Experiments, results and runs stay as they are."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(card)
        self.resize(420, 150)

    def reject(self) -> None:
        """Stay until the other window is there."""
