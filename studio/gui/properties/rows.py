"""The rows of a node's parameters: the first ones at once, the others in the next moments."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.gui.properties.row import ParameterRow
from studio.gui.runs.locking import lock

if TYPE_CHECKING:
    from studio.experiment.parameters import ParameterSpec
    from studio.gui.session import Session

BUDGET = 0.006  # seconds of making rows in one turn of the event loop
_APART = 0.002  # seconds at least from one page's turn to that of another page
_GAP = 8  # milliseconds between two such turns: what came meanwhile is done, and drawn

_last = 0.0  # when a turn was over, by perf_counter


class ParameterRows:
    """Makes rows in a column, some in each turn, so that a click is answered at once."""

    def __init__(
        self, session: Session, node: str, specs: tuple[ParameterSpec, ...], parent: QWidget
    ) -> None:
        self._session, self._node, self._parent = session, node, parent
        self._waiting = list(specs)
        self._column: QVBoxLayout | None = None
        self._place = 0
        self.made: dict[str, ParameterRow] = {}
        self.locked = False  # whether they may only be read
        self._raw: ParameterRow | None = None  # made, but not styled
        self._ready: list[ParameterRow] = []  # made, and shown when all are
        self._then: list[Callable[[], object]] = []
        self._turn = QTimer(parent, interval=_GAP)
        self._turn.timeout.connect(self._some)

    def start(self, column: QVBoxLayout, place: int) -> None:
        """Begin to make rows at a place of a column; an editor of scripts has a turn of its own."""
        self._column, self._place = column, place
        started = perf_counter()
        while self._waiting and perf_counter() - started < BUDGET:
            if self._waiting[0].kind == "code":
                break
            self._next()
        self._show()
        if self._waiting:
            self._turn.start()

    @property
    def busy(self) -> bool:
        """Whether rows will be made in the next turns."""
        return self._turn.isActive()

    def finish(self) -> dict[str, ParameterRow]:
        """Make those that are still missing; return all rows by the parameters' names."""
        while self._waiting:
            self._raw = None  # styled when it is shown
            self._next()
        self._raw = None
        self._turn.stop()
        self._show()
        return self.made

    def when_made(self, action: Callable[[], object]) -> None:
        """Call `action()` once all rows are there: now, or in a moment."""
        if self.busy:
            self._then.append(action)
        else:
            action()

    def stop(self) -> None:
        """Make no more: the node is gone, or another one is shown."""
        self._waiting.clear()
        self._raw = None
        self._then.clear()
        self._turn.stop()

    def _some(self) -> None:
        global _last
        started = perf_counter()
        if started - _last < _APART:  # another page had this turn
            return
        if not self._waiting and self._raw is None:
            self._turn.stop()
            self._show()
        while (self._waiting or self._raw) and perf_counter() - started < BUDGET:
            self._next()
        _last = perf_counter()

    def _next(self) -> None:
        if self._column is None or not self._session.experiment.has_node(self._node):
            self.stop()
            return
        if self._raw is not None:
            self._style()
            return
        spec = self._waiting.pop(0)
        node = self._session.experiment.node(self._node)
        row = ParameterRow(self._session, node, spec, self._parent)
        if self.locked:
            lock(row)
        self._raw = row
        self._ready.append(row)

    def _style(self) -> None:
        """Style what a row is made of: not all rows in the turn in which they are shown."""
        row, self._raw = self._raw, None
        if row is not None:
            for each in row.findChildren(QWidget):
                each.ensurePolished()

    def _show(self) -> None:
        """Put what was made into the column, all at once: it is laid out once."""
        if self._column is None or not self._session.experiment.has_node(self._node):
            return
        node = self._session.experiment.node(self._node)
        for row in self._ready:
            self._column.insertWidget(self._place + len(self.made), row, 1 if row.tall else 0)
            self.made[row.spec.name] = row
            row.refresh(node)
        if self._ready:
            self._column.activate()
        self._ready = []
        if not self.busy:
            then, self._then = self._then, []
            for action in then:
                action()
