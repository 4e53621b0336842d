"""Models of several classes: the confusion matrix, each class, and the averages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from studio.gui.language import word
from studio.gui.panes.evaluation.chooser import ModelChooser
from studio.gui.panes.evaluation.facts_table import FactsTable
from studio.gui.panes.evaluation.matrix import MatrixView
from studio.gui.panes.evaluation.styles import model_style
from studio.gui.panes.evaluation.view import EvaluationView

if TYPE_CHECKING:
    from studio.data.evaluation.facts import Multiclass

NARROW = 720  # pixels of the view


class MulticlassView(EvaluationView):
    """Shows one model, or two: a chooser tells whose matrix is in front."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.models: tuple[Multiclass, ...] = ()
        self.chooser = ModelChooser(self.tr("The model whose matrix is shown"))
        self.chooser.currentIndexChanged.connect(self._show_one)
        self.shares = QCheckBox(self.tr("Shares of each row"))
        self.shares.setToolTip(self.tr("Of the rows of a class, how many the model took for which"))
        self.matrix = MatrixView()
        self.shares.toggled.connect(self.matrix.show_shares)
        self._row = row = QHBoxLayout()
        row.setContentsMargins(12, 6, 12, 2)
        row.setSpacing(6)
        row.addWidget(self.chooser)
        row.addSpacing(6)
        row.addWidget(self.shares)
        row.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the matrix has it
        area.setWidget(self.matrix)
        page = QWidget()
        page.setProperty("role", "surface")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(area, 1)
        self.classes = FactsTable(self.tr("Classes"))
        self.tabs.addTab(page, self.tr("Confusion matrix"))
        self.tabs.addTab(self.classes, self.tr("Classes"))
        self.column.addWidget(self.metrics, 1)

    def show_models(self, models: tuple[Multiclass, ...]) -> None:
        """Show other models."""
        from studio.data.evaluation.report import class_rows

        self.models = models
        self.chooser.show_models(models)
        self._show_one()
        several = len(models) > 1
        lines = []
        names: list[str] = []
        for model in models:
            for each in class_rows(model):
                names = [word(name) for name in each]
                values = list(each.values())
                lines.append([model.source.name, *values] if several else values)
        self.classes.show_rows([self.tr("Model"), *names] if several else names, lines)
        shown = [
            {"Overall Accuracy": m.overall_accuracy, "Average Accuracy": m.average_accuracy,
             "Micro-averaged Precision": m.micro_precision,
             "Macro-averaged Precision": m.macro_precision,
             "Micro-averaged Recall": m.micro_recall, "Macro-averaged Recall": m.macro_recall,
             "Average Log Loss": m.log_loss}
            for m in models
        ]  # fmt: skip
        self.show_metrics(models, list(shown[0]), [list(each.values()) for each in shown])
        self.show_sources(models)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the switch below the chooser where the metrics need the width."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if self.width() < NARROW else way.LeftToRight)

    def _show_one(self) -> None:
        number = self.chooser.currentIndex()
        if 0 <= number < len(self.models):
            model = self.models[number]
            self.matrix.token = model_style(number).token
            self.matrix.show_matrix(model.classes, model.matrix)
