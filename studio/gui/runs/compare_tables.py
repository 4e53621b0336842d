"""The tables of two runs: which differ, and in which cells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from studio.engine.runs.codecs import read_value
from studio.engine.runs.compare import Pair, RunComparison
from studio.engine.runs.store import RunStore
from studio.gui.background import Background
from studio.gui.controls import headed, label
from studio.gui.language import told
from studio.gui.look.theme import theme
from studio.gui.panes.state_card import StateCard
from studio.gui.runs.rows import Rows

if TYPE_CHECKING:
    from studio.data.view.comparing import Comparison

MOST = 1000  # cells that are listed


class TablesPage(QWidget):
    """A list of the output ports with tables; beside it the cells that differ."""

    def __init__(self, store: RunStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._pairs: list[Pair] = []
        self._frames: tuple[str, Any, Any] | None = None  # what was compared
        self.list = QListWidget()
        self.list.setObjectName("comparedTables")
        self.list.setAccessibleName(self.tr("Tables"))
        self.list.currentRowChanged.connect(self._choose)
        self.summary = label(wrap=True)
        self.summary.setObjectName("tableSummary")
        self.summary.setContentsMargins(12, 8, 12, 8)
        self.rows = Rows(
            self.tr("Cells that differ"),
            (self.tr("Row"), self.tr("Column"), self.tr("First run"), self.tr("Second run")),
            3,
        )
        self.rows.setObjectName("comparedCells")
        self.card = StateCard()
        self.beside = QPushButton(self.tr("Open side by side"))
        self.beside.setObjectName("openBeside")
        self.beside.setToolTip(self.tr("Both tables in a window, with what differs in colour"))
        self.beside.clicked.connect(lambda *_: self._open())
        self.list.itemActivated.connect(lambda *_: self._open())
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 12, 0)
        head.addWidget(self.summary, 1)
        head.addWidget(self.beside)
        side = QWidget()
        column = headed(side, head, self.rows)
        column.addWidget(self.card, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        split.addWidget(side)
        split.setSizes([280, 800])
        self.nothing = StateCard()
        self.nothing.tell("table", self.tr("Neither run gave a table."))
        self._split = split
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.nothing, 1)
        whole.addWidget(split, 1)
        self._reader = Background(self)
        self._reader.done.connect(self._compared)
        self._reader.failed.connect(lambda error: self._tell("error", told(error)))
        self.setFocusProxy(self.list)

    def show_comparison(self, found: RunComparison) -> None:
        """List the tables, those that differ first."""
        self._pairs = sorted(found.tables, key=lambda each: each.state == "same")
        for pair in self._pairs:
            item = QListWidgetItem(f"{pair.node} › {pair.port}\n{self._state(pair)}")
            if pair.state == "same":
                item.setForeground(theme.colour("faint"))
            item.setSizeHint(QSize(0, self.list.fontMetrics().height() * 2 + 22))
            self.list.addItem(item)
        self.nothing.setVisible(not self._pairs)
        self._split.setVisible(bool(self._pairs))
        if self._pairs:
            self.list.setCurrentRow(0)

    def _state(self, pair: Pair) -> str:
        if pair.state == "different" and pair.first is not None and pair.second is not None:
            before, after = (
                f"{each['rows']:,} × {each['columns']:,}" for each in (pair.first, pair.second)
            )
            return (
                self.tr("different") + f" · {before}" + ("" if before == after else f" → {after}")
            )
        return {
            "same": self.tr("the same"),
            "first": self.tr("only in the first run"),
            "second": self.tr("only in the second run"),
            "gone": self.tr("no longer kept"),
        }.get(pair.state, pair.state)

    def _choose(self, row: int) -> None:
        if not 0 <= row < len(self._pairs):
            return
        pair, objects = self._pairs[row], self._store.objects
        self._reader.forget()
        if pair.first is None or pair.second is None or pair.state != "different":
            self._tell("table", self._state(pair))
            return
        self._tell("waiting", self.tr("Comparing…"))
        first, second = pair.first, pair.second

        name = f"{pair.node} › {pair.port}"

        def work() -> tuple[Comparison, list[list[str]], tuple[str, Any, Any]]:
            from studio.data.view.comparing import compare_tables, suggest_key

            left, right = read_value(first, objects), read_value(second, objects)
            key = suggest_key(left, right) if len(left) != len(right) else None
            found = compare_tables(left, right, key=key)
            return found, cells(found, left, right), (name, left, right)

        self._reader.start(work)

    def _open(self) -> None:
        """Show both tables in a window of their own."""
        if self._frames is None:
            return
        from studio.gui.panes.compare_window import CompareWindow

        name, left, right = self._frames
        heads = (self.tr("{0}, first run"), self.tr("{0}, second run"))
        titles = [each.format(name) for each in heads]
        window = CompareWindow.for_frames(titles[0], left, titles[1], right, self.window())
        window.show()

    def _compared(self, answer: tuple[Comparison, list[list[str]], tuple[str, Any, Any]]) -> None:
        found, shown, self._frames = answer
        self.beside.show()
        parts = []
        if found.key is not None:
            parts.append(self.tr("rows matched by “{0}”").format(found.key))
        for count, text in (
            (found.cells_changed, self.tr("{0} cells differ")),
            (found.rows_only_left, self.tr("{0} rows only in the first run")),
            (found.rows_only_right, self.tr("{0} rows only in the second run")),
        ):
            if count:
                parts.append(text.format(f"{count:,}"))
        for names, text in (
            (found.only_left, self.tr("columns only in the first run: {0}")),
            (found.only_right, self.tr("columns only in the second run: {0}")),
        ):
            if names:
                more = ", …" if len(names) > 8 else ""
                parts.append(text.format(", ".join(names[:8]) + more))
        for name, (before, after) in list(found.types.items())[:4]:
            parts.append(self.tr("type of “{0}”: {1} → {2}").format(name, before, after))
        if found.cells_changed > len(shown):
            parts.append(self.tr("the first {0} are listed").format(f"{len(shown):,}"))
        self.summary.setText(" · ".join(parts) or self.tr("The tables hold the same."))
        self.rows.clear()
        for each in shown:
            self.rows.add(each)
        self.rows.fit(260)
        self.summary.show()
        self.rows.setVisible(bool(shown))
        self.card.setVisible(not shown)
        self.card.tell(
            "table", self.tr("No cell that both runs have differs."), self.summary.text()
        )

    def _tell(self, image: str, text: str) -> None:
        self._frames = None
        self.summary.hide()
        self.beside.hide()
        self.rows.hide()
        self.card.show()
        self.card.tell(image, text, token="failed" if image == "error" else "faint")


def cells(found: Comparison, left: Any, right: Any) -> list[list[str]]:
    """Return row, column and both values of the first cells that differ, as texts."""
    shown: list[list[str]] = []
    for row in found.differing_rows()[: MOST * 4]:
        a, b = int(found.left[row]), int(found.right[row])
        if a < 0 or b < 0:
            continue
        for name, differs in found.changed.items():
            if differs[row]:
                values = (left[name].iloc[a], right[name].iloc[b])
                at = str(a + 1) if a == b else f"{a + 1} / {b + 1}"
                shown.append([at, name, *(_text(each) for each in values)])
                if len(shown) >= MOST:
                    return shown
    return shown


def _text(value: Any) -> str:
    text = f"{value:.10g}" if isinstance(value, float) else str(value)
    return text if len(text) <= 200 else text[:200] + "…"
