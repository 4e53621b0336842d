"""Tables, figures and the log, one beside the other as tabs, with the way to what is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from studio.experiment import events
from studio.experiment.values import PythonDevice, PythonObject
from studio.gui.combo import Combo
from studio.gui.controls import label
from studio.gui.look.icons import icon
from studio.gui.panes.figure_pane import FigurePane
from studio.gui.panes.log_pane import EVERY, LogPane
from studio.gui.panes.port_pane import PortPane
from studio.gui.panes.table_pane import TablePane
from studio.gui.panes.value_pane import ValuePane

if TYPE_CHECKING:
    from studio.gui.panes.evaluation.evaluation_pane import EvaluationPane
    from studio.gui.panes.model.model_pane import ModelPane
    from studio.gui.session import Session

PANES = (TablePane, FigurePane, ValuePane, LogPane)
_AROUND = 70  # pixels of icon and margins in a tab
CORNER = 30  # pixels of height, in the middle of which words stand as those of the tabs do
CRUMBS = 420  # pixels of the breadcrumb, at most
CRUMBS_LEAST = 120  # with less room it is not shown: the tabs come first


class OutputPanes(QWidget):
    """Shows the port that was asked for in the pane that fits; after a failure, the log."""

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        ready: dict[str, QWidget] | None = None,
    ) -> None:
        """Put the panes together; those in `ready` were made before."""
        super().__init__(parent)
        self.tabs = QTabWidget(self)
        panes: dict[str, Any] = dict(ready or {})
        for kind in PANES:
            if kind.__name__ not in panes:
                panes[kind.__name__] = kind(session, self.tabs)
        self.setObjectName("outputPanes")
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._node: str | None = None
        self.table: TablePane = panes["TablePane"]
        self.figures: FigurePane = panes["FigurePane"]
        self.values: ValuePane = panes["ValuePane"]
        self._evaluation: EvaluationPane | None = None
        self._models: ModelPane | None = None
        self.log: LogPane = panes["LogPane"]
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(False)
        self._names: dict[QWidget, str] = {}
        for pane, image, text in (
            (self.table, "table", self.tr("Table")),
            (self.figures, "figure", self.tr("Figures")),
            (self.values, "module", self.tr("Value")),
            (self.log, "log", self.tr("Log")),
        ):
            self.tabs.addTab(pane, icon(image, "quiet"), text)
            self._names[pane] = text
        self._optional: list[PortPane] = [self.values]  # seen once they have something to show
        self._show_optional()
        self.crumbs = label(role="quiet")
        self.crumbs.setObjectName("breadcrumb")
        self.crumbs.setMinimumHeight(CORNER)
        self.ports = Combo()
        self.ports.setAccessibleName(self.tr("Output port"))
        self.ports.setToolTip(self.tr("Another output port of the same node"))
        self.ports.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.ports.activated.connect(self._port_chosen)
        row = QHBoxLayout()
        row.setContentsMargins(12, 2, 12, 3)
        row.setSpacing(8)
        row.addWidget(self.crumbs)
        row.addWidget(self.ports)
        self.path_row = QWidget()
        self.path_row.setLayout(row)
        self.path_row.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.tabs.setCornerWidget(self.path_row, Qt.Corner.TopRightCorner)
        column.addWidget(self.tabs, 1)
        session.port_requested.connect(self.show_port)
        session.state_changed.connect(self._state_changed)
        session.document_changed.connect(self._document_changed)
        session.experiment_replaced.connect(self._forget)

    @property
    def evaluation(self) -> EvaluationPane:
        """The pane of evaluations, made when it is needed first."""
        if self._evaluation is None:
            from studio.gui.panes.evaluation.evaluation_pane import EvaluationPane

            self._evaluation = EvaluationPane(self._session)
            self._add_optional(self._evaluation, "curve", self.tr("Evaluation"), self.figures)
        return self._evaluation

    @property
    def models(self) -> ModelPane:
        """The pane of models, made when it is needed first."""
        if self._models is None:
            from studio.gui.panes.model.model_pane import ModelPane

            self._models = ModelPane(self._session)
            after = self._evaluation or self.figures
            self._add_optional(self._models, "module", self.tr("Model"), after)
        return self._models

    def _add_optional(self, pane: PortPane, image: str, text: str, after: PortPane) -> None:
        self._optional.append(pane)
        self._names[pane] = text
        self.tabs.insertTab(self.tabs.indexOf(after) + 1, pane, icon(image, "quiet"), text)

    def show_port(self, node_id: str, port: str) -> None:
        """Show an output port in the pane that fits its type."""
        if not self._session.experiment.has_node(node_id):
            return
        self._node = node_id
        spec = self._session.experiment.node(node_id).spec
        found = spec.output(port)
        output = self._session.output(node_id, port)
        kind = output.kind if output is not None else found.type if found is not None else "any"
        pane: PortPane = {"dataset": self.table, "figures": self.figures}.get(kind, self.values)
        if kind == "report":
            pane = self.evaluation
        device = output.value if output is not None else None
        if isinstance(device, PythonObject):
            pane = self.models
        pane.show_port(node_id, port)
        if isinstance(device, PythonDevice):
            pane = self._show_second(device, node_id, port)
        self._show_optional()
        self.tabs.setCurrentWidget(pane)
        self.ports.clear()
        for each in spec.outputs:
            self.ports.addItem(each.name, each.name)
        self.ports.setCurrentIndex(max(0, self.ports.findData(port)))
        self.ports.setVisible(self.ports.count() > 1)
        self.path_row.show()
        self._show_path()

    def _show_second(self, device: PythonDevice, node_id: str, port: str) -> PortPane:
        """Show the second value of a script in its own pane, too; return the one for the front.

        Pictures come first; a script that drew nothing wants its second value to be seen.
        """
        other: PortPane | None = None
        if device.table is not None:
            other = self.table
        elif device.object is not None:
            other = self.models
        if other is None:
            return self.figures
        other.show_port(node_id, port)
        return self.figures if device.figures else other

    def show_log(self, node_id: str = EVERY) -> None:
        """Bring the log to the front, of one node or of all."""
        self.log.show_node(node_id)
        self.tabs.setCurrentWidget(self.log)

    def _port_chosen(self, index: int) -> None:
        if self._node is not None:
            self._session.show_port(self._node, str(self.ports.itemData(index)))

    def _show_path(self) -> None:
        experiment = self._session.experiment
        if self._node is None or not experiment.has_node(self._node):
            self.path_row.hide()
            return
        name, port = experiment.node(self._node).name, self.ports.currentText()
        path = "  ›  ".join((experiment.name, name, port))
        elide = Qt.TextElideMode.ElideMiddle
        room = min(CRUMBS, self._room_for_crumbs())
        self.crumbs.setVisible(room >= CRUMBS_LEAST)
        self.crumbs.setText(self.crumbs.fontMetrics().elidedText(path, elide, room))
        self.crumbs.setToolTip(path)
        self.ports.setToolTip(path)
        self.path_row.adjustSize()

    def _room_for_crumbs(self) -> int:
        """Return the pixels that the tabs and the port chooser leave for the breadcrumb."""
        bar = self.tabs.tabBar()
        tabs = sum(bar.tabRect(i).width() for i in range(bar.count()) if bar.isTabVisible(i))
        ports = self.ports.sizeHint().width() if self.ports.count() > 1 else 0
        return self.width() - tabs - ports - 48

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the breadcrumb what room there is now."""
        super().resizeEvent(event)
        self._fit_tabs()
        self._show_path()

    def _fit_tabs(self) -> None:
        """Name the tabs by their icons alone where there is no room for all names."""
        bar = self.tabs.tabBar()
        names = {n: self._names[self.tabs.widget(n)] for n in range(bar.count())}
        metrics = self.fontMetrics()
        needed = sum(
            metrics.horizontalAdvance(name) + _AROUND
            for n, name in names.items()
            if bar.isTabVisible(n)
        )
        for n, name in names.items():
            shown = name if needed <= self.width() else ""
            if bar.tabText(n) != shown:
                bar.setTabText(n, shown)
                bar.setTabToolTip(n, "" if shown else name)
                bar.setAccessibleTabName(n, name)

    def _show_optional(self) -> None:
        for pane in self._optional:
            self.tabs.setTabVisible(self.tabs.indexOf(pane), pane.node_id is not None)
        if self.isVisible():
            self._fit_tabs()

    def _state_changed(self, node_id: str) -> None:
        if self._session.state(node_id).status == "failed":
            self.show_log(EVERY)

    def _document_changed(self, event: object) -> None:
        if isinstance(event, (events.NodeRenamed, events.ExperimentRenamed, events.NodeRemoved)):
            self._show_path()

    def _forget(self) -> None:
        self._node = None
        for pane in self._optional:
            pane.clear()
        self._show_optional()
        self.path_row.hide()
