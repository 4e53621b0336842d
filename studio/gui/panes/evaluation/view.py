"""What the views of the kinds of evaluations have in common: pictures to the left, facts right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QScrollArea, QSplitter, QTabWidget, QVBoxLayout, QWidget

from studio.gui.language import word
from studio.gui.panes.evaluation.drawing import Drawing
from studio.gui.panes.evaluation.facts_table import FactsTable

LOW = 120  # pixels of height of the facts at least

Rows = tuple[list[str], list[Sequence[Any]]]


class _Side(QScrollArea):
    """The facts, scrolled by themselves, so that the picture beside them stays in sight."""

    def __init__(self, side: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(side)

    def minimumSizeHint(self) -> QSize:
        """Return the width in which nothing is cut off."""
        wide = self.widget().minimumSizeHint().width()
        return QSize(wide + self.verticalScrollBar().sizeHint().width(), LOW)


class EvaluationView(QSplitter):
    """A splitter with tabs on the left and a column of facts on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.side = QWidget()
        self.side.setProperty("role", "surface")
        self.column = QVBoxLayout(self.side)
        self.column.setContentsMargins(12, 8, 12, 8)
        self.column.setSpacing(8)
        self.about = ""
        self.metrics = FactsTable(self.tr("Metrics"))
        self.metrics.setObjectName("metrics")
        self.area = _Side(self.side)
        self.addWidget(self.tabs)
        self.addWidget(self.area)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)
        self.setSizes([480, 460])

    def front_picture(self) -> Drawing | None:
        """Return the drawing in front, to be copied or saved; None where there is a table."""
        page = self.tabs.currentWidget()
        return page if isinstance(page, Drawing) else page.findChild(Drawing) if page else None

    def front_table(self) -> FactsTable:
        """Return the table in front; that of the metrics where a picture is."""
        page = self.tabs.currentWidget()
        return page if isinstance(page, FactsTable) else self.metrics

    def show_metrics(self, models: Sequence[Any], names: Sequence[str], values: Sequence[Any]):
        """Show metrics as rows with a column for each model; `values` has a list for each."""
        titles = [" ", *(model.source.name for model in models)]
        self.metrics.show_rows(
            titles, [(word(name), *line) for name, line in zip(names, zip(*values))]
        )
        header = self.metrics.horizontalHeader()
        number = header.fontMetrics().horizontalAdvance("0.0000") + 20
        header.setMinimumSectionSize(number)
        for column in range(len(titles)):
            mode = QHeaderView.ResizeMode
            wide = mode.Stretch if column else mode.ResizeToContents
            header.setSectionResizeMode(column, wide)
        bar = self.metrics.verticalScrollBar().sizeHint().width()
        names_wide = self.metrics.sizeHintForColumn(0) + 4
        self.metrics.setMinimumWidth(names_wide + number * len(models) + bar + 4)
        self.area.updateGeometry()
        bold = QFont(self.metrics.font())
        bold.setBold(True)
        for row in range(self.metrics.rowCount()):
            for column in range(1, self.metrics.columnCount()):
                self.metrics.item(row, column).setFont(bold)

    def show_sources(self, models: Sequence[Any], more: str = "") -> None:
        """Note which columns and how many rows the facts come from."""
        lines = []
        for model in models:
            source = model.source
            text = self.tr("{0} rows").format(f"{source.rows:,}")
            if source.label:
                text += self.tr(", “{0}” against “{1}”").format(source.scored, source.label)
            if source.left_out:
                text += self.tr("; {0} left out, because a value is missing").format(
                    f"{source.left_out:,}"
                )
            if len(models) > 1:
                text = f"{source.name}: {text}"
            if text not in lines:
                lines.append(text)
        if more:
            lines.append(more)
        self.about = "\n".join(lines)
