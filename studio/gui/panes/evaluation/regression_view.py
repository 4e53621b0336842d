"""Models that give numbers: how large the errors are, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from studio.gui.panes.evaluation.histogram import Histogram
from studio.gui.panes.evaluation.scatter import Scatter
from studio.gui.panes.evaluation.styles import model_style
from studio.gui.panes.evaluation.view import EvaluationView

if TYPE_CHECKING:
    from studio.data.evaluation.facts import Regression


class RegressionView(EvaluationView):
    """Shows one model, or two beside each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.models: tuple[Regression, ...] = ()
        self.errors = Histogram()
        self.errors.setAccessibleName(self.tr("Error histogram"))
        self.errors.x_axis.title = self.tr("Error (prediction less true value)")
        self.errors.y_axis.title = self.tr("Rows")
        self.points = Scatter()
        self.points.setAccessibleName(self.tr("Predicted against true values"))
        self.points.diagonal = True
        self.points.legend_right, self.points.legend_low = True, True
        self.points.x_axis.title = self.tr("True value")
        self.points.y_axis.title = self.tr("Predicted value")
        self.tabs.addTab(self.errors, self.tr("Error histogram"))
        self.tabs.addTab(self.points, self.tr("Predicted against true values"))
        self.column.addWidget(self.metrics, 1)

    def show_models(self, models: tuple[Regression, ...]) -> None:
        """Show other models."""
        self.models = models
        named = [(model.source.name, model_style(n)) for n, model in enumerate(models)]
        self.errors.show_bars(
            list(models[0].edges),
            [(name, style, list(m.counts)) for (name, style), m in zip(named, models)],
        )
        self.points.show_groups(
            [
                (
                    name,
                    style,
                    [] if m.points is None else [(float(x), float(y)) for x, y in m.points],
                )
                for (name, style), m in zip(named, models)
            ]
        )
        shown = [
            {"Mean Absolute Error": m.mean_absolute_error,
             "Root Mean Squared Error": m.root_mean_squared_error,
             "Relative Absolute Error": m.relative_absolute_error,
             "Relative Squared Error": m.relative_squared_error,
             "Coefficient of Determination": m.r2}
            for m in models
        ]  # fmt: skip
        self.show_metrics(models, list(shown[0]), [list(each.values()) for each in shown])
        words = "; ".join(
            self.tr("{0}: mean absolute error {1}").format(
                m.source.name, f"{m.mean_absolute_error:.4g}"
            )
            for m in models
        )
        self.errors.setAccessibleDescription(words)
        self.points.setAccessibleDescription(words)
        self.show_sources(models)
