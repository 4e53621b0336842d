"""The pages of the model pane: a picture and its table side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.gui.combo import Combo
from studio.gui.controls import indent, label, tool_button
from studio.gui.panes.evaluation.drawing import Drawing
from studio.gui.panes.evaluation.facts_table import FactsTable
from studio.gui.panes.evaluation.scatter import Scatter
from studio.gui.panes.evaluation.styles import group_style
from studio.gui.panes.model.bars import Bar, BarChart
from studio.gui.panes.model.room import give_room
from studio.gui.panes.model.tree_drawing import STEP, TreeDrawing

if TYPE_CHECKING:
    from studio.scripting.inspection.facts import Clusters, Matrix, ModelFacts


class Page(QWidget):
    """One tab; `drawing` and `table` are what can be copied and saved.

    What is on it is made and filled when it comes to the front: most pages are never looked at.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawing: Drawing | None = None
        self.table: FactsTable | None = None
        self.name = name
        self._built = False
        self._waiting: ModelFacts | None = None

    def take(self, facts: ModelFacts | None) -> None:
        """Take other facts, to be shown when the page comes to the front; None for none."""
        self._waiting = facts

    def come_forward(self) -> None:
        """Show the facts that were taken last."""
        facts, self._waiting = self._waiting, None
        if facts is None:
            return
        if not self._built:
            self._built = True
            self.build()
        self.show_facts(facts)

    def build(self) -> None:
        """Make what is on the page."""
        raise NotImplementedError

    def wants(self, facts: ModelFacts) -> bool:
        """Tell whether the facts have something for this page."""
        raise NotImplementedError

    def show_facts(self, facts: ModelFacts) -> None:
        """Show it."""
        raise NotImplementedError


class TablePage(Page):
    """A table of facts and nothing else."""

    def __init__(
        self,
        name: str,
        columns: Sequence[str],
        rows: Callable[[ModelFacts], Sequence[Sequence[Any]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self._columns, self._rows = columns, rows

    def build(self) -> None:
        """Make the table."""
        self.table = FactsTable(self.name, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)

    def wants(self, facts: ModelFacts) -> bool:
        """Tell whether there are rows."""
        return bool(self._rows(facts))

    def show_facts(self, facts: ModelFacts) -> None:
        """Show the rows."""
        assert self.table is not None
        self.table.show_rows(self._columns, self._rows(facts))


class ParameterPage(TablePage):
    """The parameters; those that are not at their defaults stand out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", (), lambda facts: facts.parameters, parent)
        self.name = self.tr("Parameters")

    def show_facts(self, facts: ModelFacts) -> None:
        """Show name, value and default; changed ones are bold and marked."""
        mark = self.tr("changed")
        rows = [
            (p.name, p.value, "" if p.default is None else p.default, mark if p.changed else "")
            for p in facts.parameters
        ]
        names = (self.tr("Parameter"), self.tr("Value"), self.tr("Default"), "")
        self.table.show_rows(names, rows)
        for row, parameter in enumerate(facts.parameters):
            font = QFont(self.table.font())
            font.setBold(parameter.changed)
            for column in range(4):
                self.table.item(row, column).setFont(font)


class BarPage(Page):
    """Bars and a table of them; a chooser where there are several rows of numbers."""

    def __init__(
        self, name: str, find: Callable[[ModelFacts], Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self._find = find
        self._facts: ModelFacts | None = None

    def build(self) -> None:
        """Make bars, table and chooser, each in its place from the start: moving costs time."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        outer.addWidget(splitter)
        left = QWidget(splitter)
        self.chooser = Combo(left)
        area = QScrollArea(left)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.name)
        self.bars = BarChart(area.viewport())
        self.bars.setAccessibleName(self.name)
        self.drawing = self.bars
        area.setWidget(self.bars)
        self.table = FactsTable(self.name, splitter)
        self.chooser.setAccessibleName(self.tr("Row of numbers"))
        self.chooser.setToolTip(self.tr("The class or component whose numbers are drawn"))
        self.chooser.currentIndexChanged.connect(self._draw)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setContentsMargins(12, 2, 12, 0)
        row.addWidget(self.chooser)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(area, 1)
        area.setMinimumWidth(self.bars.minimumWidth() + 12)  # and what scrolls it up and down
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([600, 400])

    def wants(self, facts: ModelFacts) -> bool:
        """Tell whether there are numbers."""
        return self._find(facts) is not None

    def _matrix(self) -> Matrix | None:
        return None if self._facts is None else self._find(self._facts)

    def show_facts(self, facts: ModelFacts) -> None:
        """Show the numbers."""
        self._facts = facts
        matrix = self._matrix()
        assert matrix is not None
        chosen = max(0, self.chooser.currentIndex())
        self.chooser.blockSignals(True)
        self.chooser.clear()
        self.chooser.addItems(list(matrix.rows))
        self.chooser.setCurrentIndex(min(chosen, len(matrix.rows) - 1))
        self.chooser.setVisible(len(matrix.rows) > 1)
        self.chooser.blockSignals(False)
        self._draw()
        columns, rows = self.lines(facts, matrix)
        self.table.show_rows(columns, rows)
        give_room(self.table)

    def lines(self, facts: ModelFacts, matrix: Matrix) -> tuple[list[str], list[tuple[Any, ...]]]:
        """Return the table: a line for each feature."""
        single = len(matrix.rows) == 1
        titles = [self.tr("Coefficient")] if single else list(matrix.rows)
        rows: list[tuple[Any, ...]] = [
            (name, *(line[n] for line in matrix.values)) for n, name in enumerate(matrix.columns)
        ]
        if single:
            rows.sort(key=lambda row: -abs(row[1]) if row[1] == row[1] else 0.0)
        if len(facts.intercept) == len(matrix.rows):
            rows.insert(0, (self.tr("(Intercept)"), *facts.intercept))
        return [self.tr("Feature"), *titles], rows

    def spread(self) -> tuple[float, ...]:
        """Return how much each number varies; nothing where that is not known."""
        return ()

    def _draw(self) -> None:
        matrix = self._matrix()
        number = max(0, self.chooser.currentIndex())
        if matrix is None or number >= len(matrix.values):
            return
        spread = self.spread() or (0.0,) * len(matrix.columns)
        line = matrix.values[number]
        self.bars.show_bars([Bar(*each) for each in zip(matrix.columns, line, spread)])


class ImportancePage(BarPage):
    """How much a model looks at each feature."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", _importances, parent)
        self.name = self.tr("Importances")

    def spread(self) -> tuple[float, ...]:
        """Return the deviation from tree to tree."""
        given = self._facts.importances if self._facts is not None else None
        return given.spread if given is not None else ()

    def lines(self, facts: ModelFacts, matrix: Matrix) -> tuple[list[str], list[tuple[Any, ...]]]:
        """Return the table, the most important first."""
        given = facts.importances
        assert given is not None
        columns = [self.tr("Feature"), self.tr("Importance")]
        rows: list[tuple[Any, ...]] = list(zip(given.names, given.values))
        if given.spread:
            columns.append(self.tr("Standard deviation"))
            rows = list(zip(given.names, given.values, given.spread))
        rows.sort(key=lambda row: -row[1] if row[1] == row[1] else 0.0)
        return columns, rows


class ComponentPage(BarPage):
    """The directions of a decomposition."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", lambda f: f.components.matrix if f.components else None, parent)
        self.name = self.tr("Components")

    def lines(self, facts: ModelFacts, matrix: Matrix) -> tuple[list[str], list[tuple[Any, ...]]]:
        """Return the table with the share of the variance first."""
        columns, rows = super().lines(facts, matrix)
        given = facts.components
        assert given is not None
        for text, line in (
            (self.tr("(Explained variance)"), given.variances),
            (self.tr("(Share of the variance)"), given.shares),
        ):
            if len(line) == len(matrix.rows):
                rows.insert(0, (text, *line))
        return columns, rows


class ClusterPage(Page):
    """The centres of clusters in two dimensions, the larger the more rows they have."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.name = self.tr("Clusters")

    def build(self) -> None:
        """Make picture and table."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        outer.addWidget(splitter)
        self.scatter = Scatter(splitter)
        self.scatter.setAccessibleName(self.name)
        self.scatter.x_axis.title = self.tr("Axis 1")
        self.scatter.y_axis.title = self.tr("Axis 2")
        self.drawing = self.scatter
        self.table = FactsTable(self.name, splitter)
        splitter.setSizes([600, 400])

    def wants(self, facts: ModelFacts) -> bool:
        """Tell whether there are clusters."""
        return facts.clusters is not None

    def show_facts(self, facts: ModelFacts) -> None:
        """Show the clusters; those without centres have a table only."""
        given = facts.clusters
        assert given is not None
        self.scatter.setVisible(bool(given.places))
        self.drawing = self.scatter if given.places else None
        most = max([*given.sizes, 1])
        sizes = [each / most for each in given.sizes] or list(given.shares)
        self.scatter.sizes = sizes
        names = [self.tr("Cluster {0}").format(name) for name in given.names]
        self.scatter.show_groups(
            [(name, group_style(n), []) for n, name in enumerate(names)], list(given.places)
        )
        self.scatter.setAccessibleDescription("; ".join(self._words(given)))
        columns, parts = [self.tr("Cluster")], [given.names]
        if given.sizes:
            columns.append(self.tr("Rows"))
            parts.append(given.sizes)
        if given.shares:
            columns.append(self.tr("Weight"))
            parts.append(given.shares)
        for place, feature in enumerate(given.centres.columns if given.centres.rows else ()):
            columns.append(feature)
            parts.append(tuple(line[place] for line in given.centres.values))
        self.table.show_rows(columns, list(zip(*parts)))
        give_room(self.table)

    def _words(self, given: Clusters) -> list[str]:
        sizes = given.sizes or ("?",) * len(given.names)
        return [
            self.tr("Cluster {0}: {1} rows").format(name, size)
            for name, size in zip(given.names, sizes)
        ]


class TreePage(Page):
    """A decision tree as a drawing or as text; of a forest, the tree that is chosen."""

    tree_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.name = self.tr("Tree")

    def build(self) -> None:
        """Make the tree, as a drawing and as text, and the tools above it."""
        self.stack = QStackedWidget(self)
        self.view = TreeDrawing(self.stack)
        self.drawing = self.view
        self.table = FactsTable(self.name, self)  # never seen: it is what is copied
        self.table.hide()
        self.number = QSpinBox(self)
        indent(self.number)
        self.number.setObjectName("treeNumber")
        self.number.setAccessibleName(self.tr("Number of the tree"))
        self.number.setToolTip(self.tr("Which tree of the forest is shown"))
        self.number.setKeyboardTracking(False)
        self.number.valueChanged.connect(lambda number: self.tree_wanted.emit(number - 1))
        self.caption = label(role="quiet")
        self.text = QPlainTextEdit(self.stack)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("The tree as text"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        tip = self.tr("Show the tree as text")
        self.as_text = tool_button("log", tip, checkable=True, parent=self)
        self.as_text.setObjectName("treeAsText")
        self.as_text.toggled.connect(self._switch)
        row = QHBoxLayout()
        row.setContentsMargins(12, 4, 8, 2)
        row.setSpacing(6)
        row.addWidget(self.number)
        row.addWidget(self.caption)
        row.addStretch(1)
        for image, tip, action in (
            ("zoom-out", self.tr("Smaller (-)"), lambda: self.view.zoom(1 / STEP)),
            ("zoom-in", self.tr("Larger (+)"), lambda: self.view.zoom(STEP)),
            ("fit", self.tr("Fit to the pane (0)"), self.view.fit),
            ("plus", self.tr("Open every node"), self.view.open_all),
        ):
            row.addWidget(tool_button(image, tip, action, parent=self))
        row.addWidget(self.as_text)
        self.setTabOrder(self.as_text, self.view)
        self.setTabOrder(self.view, self.text)
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.stack, 1)

    def wants(self, facts: ModelFacts) -> bool:
        """Tell whether there is a tree."""
        return facts.tree is not None

    def show_facts(self, facts: ModelFacts) -> None:
        """Show the tree."""
        tree = facts.tree
        assert tree is not None
        self.number.blockSignals(True)
        self.number.setRange(1, max(1, facts.trees))
        self.number.setValue(tree.number + 1)
        self.number.blockSignals(False)
        self.number.setVisible(facts.trees > 1)
        lines = [self.tr("of {0} trees").format(f"{facts.trees:,}")] if facts.trees > 1 else []
        lines.append(self.tr("{0} nodes").format(f"{tree.count:,}"))
        if tree.count > len(tree.nodes):
            lines.append(self.tr("the first {0} are shown").format(f"{len(tree.nodes):,}"))
        self.caption.setText(" · ".join(lines))
        if self.view.tree is not tree:
            self.view.show_tree(tree)
            self.text.setPlainText(tree.as_text())
        names = [self.tr("Node"), self.tr("Question"), self.tr("Yes"), self.tr("No"),
                 self.tr("Weight") if tree.counted == "weight" else self.tr("Rows"),
                 self.tr("Answer")]  # fmt: skip
        self.table.columns = names
        self.table.rows = [
            (n, node.question, node.left if node.left >= 0 else "",
             node.right if node.right >= 0 else "", node.rows, node.answer)
            for n, node in enumerate(tree.nodes)
        ]  # fmt: skip

    def wait_for(self, number: int) -> None:
        """Tell that another tree is being fetched."""
        self.caption.setText(self.tr("Reading tree {0}…").format(number + 1))

    def _switch(self, as_text: bool) -> None:
        self.stack.setCurrentWidget(self.text if as_text else self.view)
        self.drawing = None if as_text else self.view


class TextPage(Page):
    """What an object says of itself, and what could not be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.name = self.tr("Text")

    def build(self) -> None:
        """Make the text."""
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)

    def wants(self, facts: ModelFacts) -> bool:
        """Every object says something."""
        return True

    def show_facts(self, facts: ModelFacts) -> None:
        """Show the text."""
        about = self.tr("Connect this port to the input of another script to use it there.")
        self.text.setPlainText("\n\n".join((facts.type, facts.summary, *facts.notes, about)))


def _importances(facts: ModelFacts) -> Matrix | None:
    from studio.scripting.inspection.facts import Matrix

    given = facts.importances
    return None if given is None else Matrix(("",), given.names, (given.values,))
