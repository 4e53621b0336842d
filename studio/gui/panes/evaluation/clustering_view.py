"""Clusters: their picture in two dimensions, their sizes and distances."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.gui.language import word
from studio.gui.panes.evaluation.chooser import ModelChooser
from studio.gui.panes.evaluation.facts_table import FactsTable
from studio.gui.panes.evaluation.scatter import Group, Scatter
from studio.gui.panes.evaluation.styles import group_style
from studio.gui.panes.evaluation.view import EvaluationView

if TYPE_CHECKING:
    from studio.data.evaluation.facts import Clustering

_HEADS = (
    "Cluster", "Number of Points", "Average Distance to Cluster Center",
    "Average Distance to Other Center", "Maximal Distance To Cluster Center",
)  # fmt: skip


class ClusteringView(EvaluationView):
    """Shows one clustering, or two: a chooser tells which is in front."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.models: tuple[Clustering, ...] = ()
        self.chooser = ModelChooser(self.tr("The clusters that are shown"))
        self.chooser.currentIndexChanged.connect(self._show_one)
        self.picture = Scatter()
        self.picture.legend_right = True
        self.picture.setAccessibleName(self.tr("Picture of the clusters"))
        self.clusters = FactsTable(self.tr("Clusters"))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chooser)
        column.addWidget(self.picture, 1)
        self.tabs.addTab(page, self.tr("Picture"))
        self.tabs.addTab(self.clusters, self.tr("Clusters"))
        self.column.addWidget(self.metrics, 1)

    def show_models(self, models: tuple[Clustering, ...]) -> None:
        """Show other clusters."""
        self.models = models
        self.chooser.show_models(models)
        self._show_one()
        shown = [
            {"Clusters": len(m.clusters), "Number of Points": m.combined.points,
             "Average Distance to Cluster Center": m.combined.distance,
             "Average Distance to Other Center": m.combined.distance_to_other,
             "Maximal Distance To Cluster Center": m.combined.farthest,
             "Simplified Silhouette": m.silhouette}
            for m in models
        ]  # fmt: skip
        self.show_metrics(models, list(shown[0]), [list(each.values()) for each in shown])

    def _show_one(self) -> None:
        number = self.chooser.currentIndex()
        if not 0 <= number < len(self.models):
            return
        model = self.models[number]
        points: list[list[tuple[float, float]]] = [[] for _ in model.clusters]
        for (x, y), group in zip(model.places, model.group):
            points[int(group)].append((float(x), float(y)))
        groups: list[Group] = []
        for n, cluster in enumerate(model.clusters):
            title = self.tr("Cluster {0}").format(cluster.name)
            groups.append((title, group_style(n), points[n]))
        one, two = (f"{share:.0%}" for share in model.explained)
        self.picture.x_axis.title = self.tr("Axis 1: {0} of variance").format(one)
        self.picture.y_axis.title = self.tr("Axis 2: {0} of variance").format(two)
        self.picture.show_groups(groups, [(float(x), float(y)) for x, y in model.centres])
        self.picture.setAccessibleDescription(
            "; ".join(
                self.tr("Cluster {0}: {1} rows").format(each.name, f"{each.points:,}")
                for each in model.clusters
            )
        )
        self.clusters.show_rows(
            [word(each) for each in _HEADS],
            [(each.name, each.points, each.distance, each.distance_to_other, each.farthest)
             for each in model.clusters],
        )  # fmt: skip
        features = ", ".join(model.features[:12]) + ("…" if len(model.features) > 12 else "")
        self.show_sources(self.models, self.tr("Measured by {0}.").format(features))
