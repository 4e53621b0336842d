"""The pane that shows how well models do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from studio.experiment.ports import EvaluationReport
from studio.gui.controls import headed, label, scrolled
from studio.gui.panes.evaluation.binary_view import BinaryView
from studio.gui.panes.evaluation.clustering_view import ClusteringView
from studio.gui.panes.evaluation.drawing import Drawing
from studio.gui.panes.evaluation.elided import ElidedLabel
from studio.gui.panes.evaluation.export import Export
from studio.gui.panes.evaluation.facts_table import FactsTable
from studio.gui.panes.evaluation.multiclass_view import MulticlassView
from studio.gui.panes.evaluation.regression_view import RegressionView
from studio.gui.panes.evaluation.view import EvaluationView
from studio.gui.panes.port_pane import PortPane

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio.engine.events import Output
    from studio.gui.session import Session


class EvaluationPane(PortPane):
    """Shows an evaluation report in the view that fits its kind; a view is made when needed."""

    image = "curve"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setObjectName("evaluationPane")
        self.report: EvaluationReport | None = None
        self.title = label(role="heading")
        self.about = ElidedLabel()
        self.views = QStackedWidget()
        self.views.setProperty("role", "surface")
        self.views.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.export = Export(self, session, self._picture, self._table, self._everything)
        row = QHBoxLayout()
        row.setContentsMargins(12, 2, 8, 2)
        row.addWidget(self.title)
        row.addSpacing(12)
        row.addWidget(self.about, 1)
        row.addWidget(self.export.copy_button)
        row.addWidget(self.export.save_button)
        content = QWidget()
        area = scrolled(self.views)  # in a low pane a matrix keeps its height
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        headed(content, row, area)
        self.set_content(content)

    @property
    def view(self) -> EvaluationView | None:
        """The view in front."""
        found = self.views.currentWidget()
        return found if isinstance(found, EvaluationView) else None

    def show_output(self, output: Output) -> None:
        """Show a report."""
        from studio.data.evaluation.facts import Binary, Clustering, Multiclass, Regression
        from studio.data.evaluation.report import Report

        report = output.value
        if not isinstance(report, Report):
            self.report = None
            return
        self.report = report
        first = report.models[0]
        kinds = (
            (Binary, BinaryView, self.tr("Two-class classification")),
            (Multiclass, MulticlassView, self.tr("Multiclass classification")),
            (Regression, RegressionView, self.tr("Regression")),
            (Clustering, ClusteringView, self.tr("Clustering")),
        )
        view, title = next((v, title) for kind, v, title in kinds if isinstance(first, kind))
        self.title.setText(title)
        self.export.name = self._file_name()
        shown = self._view(view)
        shown.show_models(report.models)
        self.about.show_text(shown.about)
        self.views.setCurrentWidget(shown)
        for each in self.views.findChildren(EvaluationView):  # one in the back needs no room
            policy = QSizePolicy.Policy.Expanding if each is shown else QSizePolicy.Policy.Ignored
            each.setSizePolicy(policy, policy)

    def _view(self, kind):
        found = self.views.findChild(kind)
        if found is None:
            found = kind()
            self.views.addWidget(found)
        return found

    def _file_name(self) -> str:
        session = self.session
        known = self.node_id is not None and session.experiment.has_node(self.node_id)
        return session.experiment.node(self.node_id).name if known else self.tr("Evaluation")

    def keeps_card(self, output: Output) -> bool:
        """Show the card when the port holds another thing."""
        if self.report is None:
            self.card.tell(
                "curve",
                self.tr("This evaluation cannot be drawn"),
                self.tr("Connect it to a module that takes a dataset to see its measures."),
            )
        return self.report is None

    def forget_output(self) -> None:
        """Let go of the report."""
        self.report = None

    def _picture(self) -> Drawing | None:
        return self.view.front_picture() if self.view is not None else None

    def _table(self) -> FactsTable | None:
        return self.view.front_table() if self.view is not None else None

    def _everything(self) -> Callable[[], bytes]:
        report = self.report

        def make() -> bytes:
            import json

            facts = report.as_json() if report is not None else {}
            return (json.dumps(facts, indent=2, ensure_ascii=False) + "\n").encode("utf-8")

        return make
