"""Two tables side by side, with what differs in colour."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from studio.data.view.work import Work
from studio.experiment.errors import Cancelled
from studio.experiment.values import PythonDevice
from studio.gui.background import Background
from studio.gui.combo import Combo
from studio.gui.controls import label, open_at, tool_button
from studio.gui.language import told
from studio.gui.panes import table_copy
from studio.gui.panes.cell_window import CellWindow
from studio.gui.panes.compare_model import SideModel, SideView, make_side
from studio.gui.panes.job_line import JobLine
from studio.gui.panes.state_card import StateCard
from studio.gui.reading_order import InReadingOrder
from studio.gui.strip import Strip

if TYPE_CHECKING:
    from pandas import DataFrame

    from studio.data.view.comparing import Comparison
    from studio.gui.session import Session

Port = tuple[str, str]
_TOLERANCES = (0.0, 1e-12, 1e-9, 1e-6, 1e-3)
_KEYS = 500  # columns that are offered to match rows by


class CompareWindow(InReadingOrder, QWidget):
    """Sets the rows of two tables against each other, by their position or by a column.

    `CompareWindow.for_frames` takes any two frames, `for_ports` follows two output ports.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("compareWindow")
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._frames: tuple[DataFrame, DataFrame] | None = None
        self._session: Session | None = None
        self._ports: tuple[Port, Port] | None = None
        self._shown: tuple[Any, Any] = (None, None)
        self.comparison: Comparison | None = None
        self._names: list[str] = []
        self._different: Any = ()  # the rows of the comparison in which anything differs
        self._fewer: tuple[Any, Any] = ((), ())  # the rows of both tables that stand there
        self._work: Work | None = None
        self._background = Background(self)
        self._background.done.connect(self._compared)
        self._background.failed.connect(self._failed)
        # What holds others is made first: moved later, they would be styled anew each time.
        self._tools = tools = QWidget(self)
        self._strip = Strip(tools, self)
        self.key = Combo(tools)
        self.key.setObjectName("compareKey")
        self.key.setMaximumWidth(240)
        self.key.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.key.setAccessibleName(self.tr("Match rows by"))
        self.key.setToolTip(self.tr("By which column rows of both tables belong together"))
        self.key.activated.connect(self._again)
        self.tolerance = Combo(tools)
        self.tolerance.setAccessibleName(self.tr("Tolerance of numbers"))
        tip = self.tr("Numbers that differ by less than this share count as equal")
        self.tolerance.setToolTip(tip)
        for value in _TOLERANCES:
            self.tolerance.addItem(self.tr("exactly") if not value else f"± {value:g}", value)
        self.tolerance.activated.connect(self._again)
        self.only = QCheckBox(self.tr("Only rows that differ"), tools)
        self.only.setObjectName("onlyDifferences")
        self.only.toggled.connect(lambda *_: self._show_rows())
        tool = partial(tool_button, parent=tools)
        self.previous = tool("up", self.tr("Previous difference (Shift+F3)"), lambda: self.step(-1))
        self.next = tool("down", self.tr("Next difference (F3)"), lambda: self.step(1))
        self.swap_button = tool("swap", self.tr("Change sides"), self.swap)
        self.summary = label(role="quiet", wrap=True, parent=self)
        self.summary.setObjectName("compareSummary")
        self.job = JobLine(self)
        self.stack = QStackedWidget(self)
        self.card = StateCard(self.stack)
        self._split = split = QSplitter(self.stack)
        self.models = (SideModel(self), SideModel(self))
        one, other = map(make_side, self.models, ("failed", "done"), (split, split))
        self.titles, self.views = (one[0], other[0]), (one[1], other[1])
        self._lay_out()
        self._tie()
        for keys, do in (
            (QKeySequence("F3"), lambda: self.step(1)),
            (QKeySequence("Shift+F3"), lambda: self.step(-1)),
            (QKeySequence(QKeySequence.StandardKey.Close), self.close),
            (QKeySequence("Escape"), self.close),
        ):
            QShortcut(keys, self, do)
        self.views[0].setFocus()  # not as the proxy of the window: Tab would stay in the tables
        self.setWindowTitle(self.tr("Compare tables"))
        open_at(self, 1200, 700)

    def _lay_out(self) -> None:
        controls, tools = QHBoxLayout(self._tools), self._tools
        controls.setContentsMargins(12, 8, 12, 4)
        controls.setSpacing(8)
        controls.addWidget(label(self.tr("Match rows by"), "quiet", parent=tools))
        controls.addWidget(self.key)
        controls.addSpacing(8)
        controls.addWidget(label(self.tr("Numbers equal"), "quiet", parent=tools))
        controls.addWidget(self.tolerance)
        controls.addSpacing(8)
        controls.addWidget(self.only)
        controls.addStretch(1)
        for button in (self.previous, self.next, self.swap_button):
            controls.addWidget(button)
        self.stack.addWidget(self.card)
        self.stack.addWidget(self._split)
        self.card.tell("waiting", self.tr("Comparing…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._strip)
        self.summary.setContentsMargins(12, 2, 12, 6)
        column.addWidget(self.summary)
        column.addWidget(self.job)
        column.addWidget(self.stack, 1)

    def _tie(self) -> None:
        """Let both tables scroll, widen and move together."""
        for here, there in (self.views, self.views[::-1]):
            here.verticalScrollBar().valueChanged.connect(there.verticalScrollBar().setValue)
            here.horizontalScrollBar().valueChanged.connect(there.horizontalScrollBar().setValue)
            here.horizontalHeader().sectionResized.connect(
                lambda column, old, new, other=there: other.setColumnWidth(column, new)
            )
            here.selectionModel().currentChanged.connect(
                lambda index, old, other=there: self._follow(index, other)
            )
            here.cell_wanted.connect(lambda index, view=here: self._show_cell(index, view))
            here.copy_wanted.connect(lambda names, view=here: self._copy(view, names))

    def _follow(self, index: Any, other: SideView) -> None:
        if other.currentIndex() != other.table.index(index.row(), index.column()):
            with QSignalBlocker(other.selectionModel()):
                other.setCurrentIndex(other.table.index(index.row(), index.column()))
            other.viewport().update()

    def _show_cell(self, index: Any, view: SideView) -> None:
        title = view.table.short_name(index.column())
        CellWindow(title, view.table.value(index.row(), index.column()), self).show()

    def _copy(self, view: SideView, names: bool) -> None:
        rows, columns = table_copy.cells_of(view.selectionModel().selection())
        cells = table_copy.count(rows, columns)
        if cells > table_copy.MOST_CELLS // 20:
            text = self.tr("{0} cells are too many for the clipboard. Save the table as a file.")
            self.summary.setText(text.format(f"{cells:,}"))
            return
        text = table_copy.as_text(view.table, rows, columns, names=names)
        QGuiApplication.clipboard().setText(text)

    # -- what is compared --------------------------------------------------------------------

    @classmethod
    def for_frames(
        cls, left_title: str, left: DataFrame, right_title: str, right: DataFrame,
        parent: QWidget | None = None,
    ) -> CompareWindow:  # fmt: skip
        """Return a window that compares two frames."""
        window = cls(parent)
        window.show_frames(left_title, left, right_title, right)
        return window

    @classmethod
    def for_ports(
        cls, session: Session, left: Port, right: Port, parent: QWidget | None = None
    ) -> CompareWindow:
        """Return a window that compares what stands at two ports, run after run."""
        window = cls(parent)
        window._session, window._ports = session, (left, right)
        session.state_changed.connect(lambda *_: isValid(window) and window._renew())
        session.experiment_replaced.connect(window.close)
        session.destroyed.connect(window.close)
        window._renew()
        return window

    def show_frames(
        self, left_title: str, left: DataFrame, right_title: str, right: DataFrame
    ) -> None:
        """Compare two frames."""
        for title, text in zip(self.titles, (left_title, right_title), strict=True):
            title.setText(text)
            title.setToolTip(text)
        self._frames = (left, right)
        self._compare(None, suggest=True)

    def _renew(self) -> None:
        """Compare anew when another table stands at one of the ports."""
        session, ports = self._session, self._ports
        if session is None or ports is None:
            return
        frames = tuple(table_at(session, *port) for port in ports)
        if frames[0] is None or frames[1] is None:
            self._stop()
            self._shown = (None, None)
            self.card.tell("table", self.tr("One of the two ports holds no table now"),
                           self.tr("Run the experiment to compare again."))  # fmt: skip
            self.summary.setText("")
            self.stack.setCurrentWidget(self.card)
        elif frames[0] is not self._shown[0] or frames[1] is not self._shown[1]:
            self._shown = (frames[0], frames[1])
            names = [_name(session, *port) for port in ports]
            self.show_frames(names[0], frames[0], names[1], frames[1])

    def swap(self) -> None:
        """Change the sides of the two tables."""
        if self._frames is None:
            return
        if self._ports is not None:
            self._ports, self._shown = self._ports[::-1], self._shown[::-1]
        left, right = (title.text() for title in self.titles)
        self.titles[0].setText(right)
        self.titles[1].setText(left)
        self._frames = self._frames[::-1]
        self._again()

    def _again(self, *_: object) -> None:
        self._compare(self.key.currentData(), suggest=False)

    def _compare(self, key: str | None, *, suggest: bool) -> None:
        if self._frames is None:
            return
        self._stop()
        frames, tolerance = self._frames, float(self.tolerance.currentData())
        self._work = work = Work()
        self.job.watch(self.tr("Comparing…"), work, self._call_off)
        self._background.start(lambda: _compare(frames, key, tolerance, suggest, work))

    def _call_off(self) -> None:
        self._stop()
        if self.comparison is None:
            self.card.tell("cancel", self.tr("The comparison was cancelled"))

    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()
            self._work = None
        self._background.forget()
        self.job.end()

    def _failed(self, error: Exception) -> None:
        self._work = None
        self.job.end()
        if isinstance(error, Cancelled):
            return
        self.card.tell("error", self.tr("These tables cannot be compared so"), told(error),
                       token="failed")  # fmt: skip
        self.summary.setText("")
        self.stack.setCurrentWidget(self.card)

    def _compared(self, answer: tuple[Comparison, Any, tuple[Any, Any]]) -> None:
        self._work = None
        found, self._different, self._fewer = answer
        self.job.end()
        assert self._frames is not None
        self.comparison = found
        names = [str(each) for each in self._frames[0].columns]
        self._names = [*names, *found.only_right]
        common = [name for name in names if name in found.changed]
        self.key.clear()
        self.key.addItem(self.tr("their position"), None)
        for name in common[:_KEYS]:
            self.key.addItem(name if len(name) <= 60 else name[:60] + "…", name)
        self.key.setCurrentIndex(max(0, self.key.findData(found.key)))
        self.summary.setText(summary(found))
        self.only.setEnabled(not found.same)
        self._show_rows()
        for view in self.views:
            view.fit_columns()
        self.stack.setCurrentIndex(1)
        self.views[0].setFocus()

    def _show_rows(self) -> None:
        found = self.comparison
        if found is None or self._frames is None:
            return
        only = self.only.isChecked()
        rows = self._fewer if only else (found.left, found.right)
        for model, view, frame, side in zip(
            self.models, self.views, self._frames, rows, strict=True
        ):
            view.set_comparison(found, self._different if only else None)
            model.set_side(frame, side, self._names)

    def step(self, way: int) -> None:
        """Go to the next cell that differs, or to the one before."""
        cell = self._next(way)
        if cell is not None:
            self.views[0].go_to(*cell)
            self.views[1].scrollTo(self.models[1].index(*cell))

    def _next(self, way: int) -> tuple[int, int] | None:
        import numpy as np

        found = self.comparison
        if found is None or not len(self._different):
            return None
        different = self._different
        rows = np.arange(len(different)) if self.only.isChecked() else different
        index = self.views[0].currentIndex()
        row, column = (index.row(), index.column()) if index.isValid() else (-1, len(self._names))
        here = [each for each in self._columns(row) if (each - column) * way > 0]
        if row >= 0 and here and row in rows:
            return row, here[0 if way > 0 else -1]
        at = int(np.searchsorted(rows, row, "right" if way > 0 else "left")) + (
            0 if way > 0 else -1
        )
        row = int(rows[at % len(rows)])
        columns = self._columns(row) or [0]
        return row, columns[0 if way > 0 else -1]

    def _columns(self, row: int) -> list[int]:
        """Return the columns in which a row differs; the first for one that stands alone."""
        found = self.comparison
        if found is None or not 0 <= row < self.models[0].rowCount():
            return []
        place = int(self._different[row]) if self.only.isChecked() else row
        if found.left[place] < 0 or found.right[place] < 0:
            return [0]
        return [
            column
            for column, name in enumerate(self._names)
            if name in found.changed and found.changed[name][place]
        ]


def summary(found: Comparison) -> str:
    """Return in words what differs."""
    return _tr("The two tables are the same.") if found.same else " · ".join(_parts(found))


def _parts(found: Comparison) -> list[str]:
    columns = sum(1 for each in found.changed.values() if each.any())
    parts = []
    if found.cells_changed:
        parts.append(_tr("cells that differ: {0}").format(f"{found.cells_changed:,}"))
        parts.append(_tr("columns with such cells: {0}").format(f"{columns:,}"))
    for count, text in (
        (found.rows_only_left, _tr("rows only at the left: {0}")),
        (found.rows_only_right, _tr("rows only at the right: {0}")),
    ):
        if count:
            parts.append(text.format(f"{count:,}"))
    for names, text in (
        (found.only_left, _tr("columns only at the left: {0}")),
        (found.only_right, _tr("columns only at the right: {0}")),
    ):
        if names:
            parts.append(text.format(_listed(names)))
    if found.types:
        kinds = tuple(f"{n[:40]} ({a} → {b})" for n, (a, b) in found.types.items())
        parts.append(_tr("other types: {0}").format(_listed(kinds)))
    return parts


def _listed(names: tuple[str, ...]) -> str:
    shown = ", ".join(name[:60] for name in names[:6])
    return shown if len(names) <= 6 else f"{shown}, … ({len(names):,})"


def _tr(text: str) -> str:
    return QCoreApplication.translate("CompareWindow", text)


def table_at(session: Session, node: str, port: str) -> DataFrame | None:
    """Return the table at an output port, if there is one now."""
    if not session.experiment.has_node(node):
        return None
    output = session.output(node, port)
    if output is None:
        return None
    value = output.value.table if isinstance(output.value, PythonDevice) else output.value
    return value if hasattr(value, "iloc") else None


def tables_of(session: Session) -> list[tuple[str, str, str]]:
    """Return node, port and name of every output port that holds a table now."""
    return [
        (node.id, port.name, _name(session, node.id, port.name))
        for node in session.experiment
        for port in node.spec.outputs
        if table_at(session, node.id, port.name) is not None
    ]


def _name(session: Session, node: str, port: str) -> str:
    return f"{session.experiment.node(node).name} › {port}"


def _compare(
    frames: tuple[DataFrame, DataFrame], key: str | None, tolerance: float, suggest: bool,
    work: Work,
) -> tuple[Comparison, Any, tuple[Any, Any]]:  # fmt: skip
    from studio.data.view.comparing import compare_tables, suggest_key

    left, right = frames
    if suggest and len(left) != len(right):
        key = suggest_key(left, right)
    found = compare_tables(left, right, key=key, tolerance=tolerance, work=work)
    different = found.differing_rows()
    return found, different, (found.left[different], found.right[different])
