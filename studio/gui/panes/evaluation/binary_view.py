"""Two-class models: four curves, score bins, and what follows from the threshold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from studio.gui.language import word
from studio.gui.panes.evaluation.curve_plot import Curve, CurvePlot
from studio.gui.panes.evaluation.facts_table import FactsTable
from studio.gui.panes.evaluation.matrix import MatrixView
from studio.gui.panes.evaluation.styles import model_style
from studio.gui.panes.evaluation.threshold_bar import ThresholdBar
from studio.gui.panes.evaluation.view import EvaluationView

if TYPE_CHECKING:
    from studio.data.evaluation.facts import Binary

CURVES_WIDE = 240  # pixels that the curves need at least
METRICS_HIGH = 190  # pixels of the names of the models and the first five metrics


class BinaryView(EvaluationView):
    """Shows one two-class model, or two over each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.models: tuple[Binary, ...] = ()
        self._ready: set[str] = set()  # the curves that were prepared
        self.threshold = ThresholdBar()
        self.threshold.changed.connect(self._at)
        self.plots: dict[str, CurvePlot] = {}
        for key, title, across, up, tip in (
            ("roc", self.tr("ROC"), self.tr("False positive rate"), self.tr("True positive rate"),
             self.tr("How many positive rows are found for how many false alarms")),
            ("precision", self.tr("Precision/Recall"), self.tr("Recall"), self.tr("Precision"),
             self.tr("How many of those called positive are, for how many that are found")),
            ("lift", self.tr("Lift"), self.tr("Share of rows called positive"), self.tr("Lift"),
             self.tr("How many times more positive rows than by chance")),
            ("gain", self.tr("Cumulative gain"), self.tr("Share of rows called positive"),
             self.tr("Share of positive rows found"),
             self.tr("How many of the positive rows are found among the highest scores")),
        ):  # fmt: skip
            plot = CurvePlot()
            plot.setObjectName(f"curve-{key}")
            plot.setAccessibleName(title)
            plot.x_axis.title, plot.y_axis.title = across, up
            plot.square = True
            plot.threshold_wanted.connect(self.threshold.set_value)
            plot.step_wanted.connect(self.threshold.step)
            self.plots[key] = plot
            self.tabs.setTabToolTip(self.tabs.addTab(plot, title), tip)
        self.plots["roc"].legend_right = self.plots["roc"].legend_low = True
        self.plots["gain"].legend_right = self.plots["gain"].legend_low = True
        self.plots["lift"].legend_right = True
        self.plots["precision"].legend_low = True
        self.bins = FactsTable(self.tr("Score bins"))
        self.bins.setObjectName("scoreBins")
        self.bins.itemSelectionChanged.connect(self._bin_chosen)
        tip = self.tr("Choose a row to move the threshold to the lower end of its bin")
        self.tabs.setTabToolTip(self.tabs.addTab(self.bins, self.tr("Score bins")), tip)
        self.tabs.currentChanged.connect(lambda *_: self._make_ready())
        self.matrices = [MatrixView(), MatrixView()]
        stacked = QVBoxLayout()
        stacked.setSpacing(4)
        for matrix in self.matrices:
            stacked.addWidget(matrix, 1)
        self.matrices[1].token = "warning"
        self.column.addWidget(self.threshold)
        self.metrics.setMinimumHeight(METRICS_HIGH)
        self._facts = QHBoxLayout()
        self._facts.setSpacing(12)
        self._facts.addLayout(stacked, 1)
        self._facts.addWidget(self.metrics, 2)
        self.setSizes([480, 470])
        self.column.addLayout(self._facts, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the metrics below the matrices where both have no room beside the curves."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        matrix = max((each.minimumWidth() for each in self.matrices), default=0)
        margins = self.column.contentsMargins()
        facts = matrix + self._facts.spacing() + self.metrics.minimumWidth()
        bar = self.area.verticalScrollBar().sizeHint().width()
        needed = CURVES_WIDE + facts + margins.left() + margins.right() + bar + self.handleWidth()
        way = QBoxLayout.Direction
        self._facts.setDirection(way.TopToBottom if self.width() < needed else way.LeftToRight)
        self.area.updateGeometry()

    def show_models(self, models: tuple[Binary, ...]) -> None:
        """Show other models; the threshold stays where it is while the scores have its range."""
        again = self.models and self._range(models) == self._range(self.models)
        before = self.threshold.value
        self.models = models
        self._ready.clear()
        self._make_ready()
        several = len(models) > 1
        for number, matrix in enumerate(self.matrices):
            matrix.setVisible(number < len(models))
            matrix.title = models[number].source.name if several else ""
            matrix.style_mark = model_style(number) if several else None
        self._show_bins()
        positive = self.tr("Positive class: {0}").format(models[0].positive)
        self.show_sources(models, positive)
        low, high = self._range(models)
        self.threshold.set_range(low, high, models[0].default_threshold)
        if again:
            self.threshold.set_value(before)
        self._arrange()

    def _make_ready(self) -> None:
        """Prepare the curves in front, if they are not yet."""
        from studio.data.evaluation.report import curve, point

        plot = self.tabs.currentWidget()
        key = next((each for each, found in self.plots.items() if found is plot), None)
        if key is None or key in self._ready or not self.models:
            return
        self._ready.add(key)
        curves = []
        for number, model in enumerate(self.models):
            x, y = curve(model, key)
            thresholds = [float("inf"), *model.thresholds.tolist()]
            curves.append(Curve(model.source.name, model_style(number), x, y, thresholds))
        self._prepare(key, self.plots[key], curves)
        at = self.threshold.value
        self.plots[key].show_points([point(model, key, at) for model in self.models])

    @staticmethod
    def _range(models: tuple[Binary, ...]) -> tuple[float, float]:
        return min(model.low for model in models), max(model.high for model in models)

    def _prepare(self, key: str, plot: CurvePlot, curves: list[Curve]) -> None:
        first = self.models[0]
        share = first.positives / (first.positives + first.negatives)
        plot.guide = {
            "roc": ((0.0, 0.0), (1.0, 1.0)),
            "gain": ((0.0, 0.0), (1.0, 1.0)),
            "precision": ((0.0, share), (1.0, share)),
            "lift": ((0.0, 1.0), (1.0, 1.0)),
        }[key]
        if key == "lift":
            plot.y_axis.high = max(2.0, *(max(each.y) * 1.05 for each in curves))
        plot.show_curves(curves)

    def _show_bins(self) -> None:
        from studio.data.evaluation.report import bin_rows

        rows = []
        several = len(self.models) > 1
        for model in self.models:
            for line in bin_rows(model):
                values = list(line.values())
                rows.append([model.source.name, *values] if several else values)
        names = [word(each) for each in bin_rows(self.models[0])[0]]
        self.bins.blockSignals(True)
        self.bins.clearSelection()
        self.bins.show_rows([self.tr("Model"), *names] if several else names, rows)
        self.bins.blockSignals(False)

    def _bin_chosen(self) -> None:
        row = self.bins.currentRow()
        if row >= 0 and self.bins.selectedItems():
            bins = [each for model in self.models for each in model.bins]
            self.threshold.set_value(bins[row].low)

    def _at(self, threshold: float) -> None:
        """Show everything that depends on the threshold."""
        from studio.data.evaluation.report import at_threshold, point

        if not self.models:
            return
        for key, plot in self.plots.items():
            plot.show_points([point(model, key, threshold) for model in self.models])
            plot.setAccessibleDescription(self._in_words(threshold))
        values = []
        names: list[str] = []
        for model, matrix in zip(self.models, self.matrices):
            here = model.at(threshold)
            matrix.show_matrix(
                (model.positive, model.negative), ((here.tp, here.fn), (here.fp, here.tn))
            )
            found = at_threshold(model, threshold)
            shares = {name: found[name] for name in ("Accuracy", "Precision", "Recall", "F1 Score")}
            shown = {**shares, "AUC": model.auc, "Average Precision": model.average_precision,
                     "Average Log Loss": model.log_loss, "True Positive": here.tp,
                     "False Negative": here.fn, "False Positive": here.fp,
                     "True Negative": here.tn}  # fmt: skip
            names = list(shown)
            values.append(list(shown.values()))
        self.show_metrics(self.models, names, values)

    def _in_words(self, threshold: float) -> str:
        lines = []
        for model in self.models:
            here = model.at(threshold)
            lines.append(
                self.tr("{0}: AUC {1}; at threshold {2}, precision {3}, recall {4}").format(
                    model.source.name,
                    f"{model.auc:.3f}",
                    f"{threshold:.3f}",
                    f"{here.precision:.3f}",
                    f"{here.recall:.3f}",
                )
            )
        return "\n".join(lines)
