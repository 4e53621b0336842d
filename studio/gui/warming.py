"""Gets workspaces ready before they are asked for, in steps between which clicks are answered.

Loading its modules and making its parts takes a quarter of a second: as one piece, a click in that
time would wait for all of it. The first one is made after the start page shows; another one for
the next tab, right after that and whenever an experiment was opened.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from studio.gui.background import Background
from studio.gui.loading import (
    BUDGET,
    LATER,
    VIEWERS,
    WORKSPACE,
    Step,
    load_beside,
    steps,
    whole_steps,
)

if TYPE_CHECKING:
    from studio.gui.desk import Desk
    from studio.gui.session import Session
    from studio.gui.window import MainWindow
    from studio.gui.workspace import Workspace

_FIRST, _GAP = 60, 8  # milliseconds before the first step, and between two turns
_URGENT = 2  # milliseconds between two turns when somebody waits
_AFTER = 400  # milliseconds after an experiment was opened
PLACES = 7  # the number of workspace.STEPS, known before it is loaded


class Warming(QObject):
    """Belongs to a window; what is asked for before its turn is made at once, as ever."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._loading: deque[Step] = deque(steps(WORKSPACE))
        self._wanted: deque[Step] = deque()  # somebody waits for these
        self._rest: deque[Step] = deque()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._turn)
        self._beside = Background(self)
        window.documents.opened.connect(self._think_ahead)

    def start(self) -> None:
        """Begin in a moment, when the window is drawn."""
        self._beside.start(load_beside)
        desk = self._window.desk
        self._rest.extend([*self._steps_for(desk.session), lambda: self._show_in_docks(desk)])
        for each in self._window.desks:
            self._rest.extend(self._steps_for(each.session))
        self._rest.extend([self._think_of_tab, *whole_steps(), *steps(LATER), *steps(VIEWERS)])
        self._timer.start(_FIRST)

    @property
    def done(self) -> bool:
        """Whether everything is ready."""
        return not (self._loading or self._wanted or self._rest)

    def prepare(self, session: Session, then: Callable[[], object]) -> None:
        """Make the parts for a session's workspace first of all, and call `then()`.

        Clicks are answered meanwhile.
        """
        if "Workspace" in self._window.ready.get(session, {}) or self._has_one(session):
            then()
            return
        self._wanted.extend([*self._steps_for(session), then])
        self._timer.start(_URGENT)

    def take(self, session: Session) -> Workspace:
        """Return the workspace of a session; what is not there yet is made now."""
        self._assemble(session)
        parts = self._window.ready.pop(session)
        return parts["Workspace"]  # type: ignore[return-value]

    def drop(self, session: Session) -> None:
        """Delete what was made for a session that is not wanted any more."""
        space = self._window.ready.pop(session, {}).get("Workspace")
        if space is not None:
            space.properties.deleteLater()  # type: ignore[attr-defined]
            space.deleteLater()

    def stop(self) -> None:
        """Make nothing more, and close the sessions that got no tab: the window goes."""
        self._timer.stop()
        self._beside.forget()
        for queue in (self._loading, self._wanted, self._rest):
            queue.clear()
        tabs = {desk.session for desk in self._window.desks}
        for session in [*self._window.ready]:
            self.drop(session)
            if session not in tabs:
                session.close()
        self._window.spare = None

    def pause(self) -> None:
        """Make nothing more for later until something is asked for."""
        if not self._wanted:
            self._timer.stop()

    def _turn(self) -> None:
        if any(each.filling for each in self._window.desks):  # both would be one long turn
            self._timer.start(_URGENT)
            return
        end = perf_counter() + BUDGET
        while not self.done and perf_counter() < end:
            self.step()
        if not self.done:
            self._timer.start(_URGENT if self._wanted else _GAP)

    def step(self) -> None:
        """Do a little of what is left."""
        queue = self._loading or self._wanted or self._rest
        step = queue.popleft()
        if step() is True:
            queue.appendleft(step)

    def _steps_for(self, session: Session) -> list[Step]:
        """Return the steps that make the parts of a session's workspace, unless it is there."""
        if self._has_one(session):
            return []
        self._window.ready.setdefault(session, {})
        parts = [lambda place=place: self._part(session, place) for place in range(PLACES)]
        return [self._docks, *parts, lambda: self._put_together(session)]  # type: ignore[list-item]

    def _has_one(self, session: Session) -> bool:
        return any(e.session is session and e.workspace is not None for e in self._window.desks)

    def _docks(self) -> None:
        _ = self._window.docks

    def _part(self, session: Session, place: int) -> None:
        """Make one part of a session's workspace, unless somebody was quicker."""
        from studio.gui.workspace import STEPS, make_part

        parts = self._window.ready.get(session)
        if parts is not None:
            make_part(STEPS[place], session, parts)

    def _put_together(self, session: Session) -> None:
        if session in self._window.ready:
            self._assemble(session)

    def _assemble(self, session: Session) -> None:
        from studio.gui.workspace import Workspace

        window = self._window
        parts = window.ready.setdefault(session, {})
        if "Workspace" not in parts:
            parts["Workspace"] = Workspace(session, window.docks, parts, window.stack)

    def _show_in_docks(self, desk: Desk) -> None:
        """Have the window take over the first workspace, unless somebody was quicker."""
        if self._window.desk is desk:
            _ = self._window.workspace

    def _think_ahead(self) -> None:
        """Get a workspace ready for the next tab, once this one had time to be drawn."""
        if self._think_of_tab not in self._rest:
            self._rest.append(self._think_of_tab)
        self._timer.start(_AFTER)

    def _think_of_tab(self) -> None:
        if self._window.spare is None:
            self._window.spare = self._window.new_session()
            self._rest.extend(self._steps_for(self._window.spare))
