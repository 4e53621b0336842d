"""Makes the window anew around what is open: in another language, without a restart."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio.gui.window import MainWindow


def serves(window: MainWindow) -> bool:
    """Tell whether a web service runs, which would end with its window."""
    return any(
        desk.service is not None and desk.service.process.state != "stopped"
        for desk in window.desks
    )


def renew(old: MainWindow) -> MainWindow:
    """Return a new window with the same experiments, results, undo steps and runs.

    The old one goes. Text that was typed is handed in before.
    """
    sessions = [desk.session for desk in old.desks]
    for session in sessions:
        session.flush()
    current, working = old.desks.index(old.desk), old.working
    old.keep_layout()
    new = type(old)(sessions[0], old.settings)
    for session in sessions[1:]:
        new.add_session(session)
    for desk in new.desks:
        if desk.modified:
            desk.journal.begin()
    if working:
        new.show_desk(new.desks[current])
    new.setWindowState(old.windowState())
    new.show()
    for desk in old.desks:
        desk.journal.forget()
        desk.journal.stop()
    old.hide()
    old.drop_spare()
    old.shelf.close()
    old.archive.close(0)
    old.deleteLater()
    return new
