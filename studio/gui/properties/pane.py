"""The pane on the right: properties of whatever is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from studio.gui.controls import label, scrolled
from studio.gui.properties.experiment_page import ExperimentPage
from studio.gui.properties.group_page import GroupPage
from studio.gui.properties.node_page import NodePage
from studio.gui.runs.locking import lock

if TYPE_CHECKING:
    from studio.gui.session import Session


class PropertiesPane(QWidget):
    """Follows the selection: the experiment, one node, or a count of several."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("properties")
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Properties"))
        self.setMinimumWidth(280)
        self._session = session
        self.experiment_page = ExperimentPage(session)
        self.several = QWidget()
        self._count = label(role="heading", wrap=True)
        self._names = label(role="quiet", wrap=True)
        self._page: NodePage | None = None
        self._group: GroupPage | None = None
        column = QVBoxLayout(self.several)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._count)
        column.addWidget(self._names)
        column.addWidget(label(self.tr("Select one node to see its settings."), "faint", wrap=True))
        column.addStretch(1)
        self._stack = QStackedLayout(self)
        self._experiment = scrolled(self.experiment_page)
        self._stack.addWidget(self._experiment)
        self._stack.addWidget(self.several)
        session.selection_changed.connect(self._show_selection)
        session.experiment_replaced.connect(self._replaced)
        session.line_requested.connect(self._line_requested)
        if session.read_only:
            lock(self.experiment_page)
        self._late = bool(session.selection)  # whether what is selected is shown in a moment
        if self._late:
            QTimer.singleShot(0, self, self._catch_up)

    def sizeHint(self) -> QSize:
        """Return the size at which nothing is cut off."""
        return QSize(340, 640)

    @property
    def node_page(self) -> NodePage | None:
        """The page of the selected node, complete, if exactly one is selected."""
        self._catch_up()
        if self._page is not None:
            self._page.rows  # noqa: B018 - those in sight are made first, the others now
        return self._page

    @property
    def busy(self) -> bool:
        """Whether rows of the page are still to be made."""
        return self._late or (self._page is not None and self._page.busy)

    @property
    def group_page(self) -> GroupPage | None:
        """The page of the selected sub-experiment, if it and nothing else is selected."""
        self._catch_up()
        return self._group

    def flush(self) -> None:
        """Hand in everything that was typed."""
        self.experiment_page.flush()
        if self._page is not None:
            self._page.flush()
        if self._group is not None:
            self._group.flush()

    def _replaced(self) -> None:
        self._drop_page(keep=False)
        self._show_selection()

    def _drop_page(self, *, keep: bool) -> None:
        page, self._page = self._page, None
        group, self._group = self._group, None
        if group is not None:
            group.flush()
            group.let_go()
            self._stack.removeWidget(group)
            group.hide()
            group.deleteLater()
        if page is None:
            return
        page.stop()
        if keep:
            page.flush()
        self._session.document_changed.disconnect(page._document_changed)
        self._stack.removeWidget(page)
        page.hide()
        page.deleteLater()

    def _catch_up(self) -> None:
        if self._late:
            self._show_selection()

    def _show_selection(self) -> None:
        self._late = False
        current = self._session.current
        if current is not None and self._page is not None and self._page.node_id == current:
            return
        group = self._session.current_group
        if group is not None and self._group is not None and self._group.group_id == group:
            return
        self.experiment_page.flush()
        self._drop_page(keep=True)
        if group is not None:
            self._group = GroupPage(self._session, group, self)
            if self._session.read_only:
                self._group.lock()
            self._stack.addWidget(self._group)
            self._stack.setCurrentWidget(self._group)
        elif current is not None:
            self._page = NodePage(self._session, current, self)
            if self._session.read_only:
                self._page.lock()
            self._stack.addWidget(self._page)
            self._stack.setCurrentWidget(self._page)
        elif self._session.selection:
            names = [self._session.about(each).name for each in self._session.selection]
            self._count.setText(self.tr("{0} nodes are selected").format(len(names)))
            more = self.tr("and {0} more").format(len(names) - 12) if len(names) > 12 else ""
            self._names.setText("\n".join([*names[:12], more]).strip())
            self._stack.setCurrentWidget(self.several)
        else:
            self._stack.setCurrentWidget(self._experiment)

    def _line_requested(self, node_id: str, parameter: str, line: int) -> None:
        other = self._session.current != node_id
        if other and self._session.experiment.has_node(node_id):
            self._session.select([node_id])
        page = self._page
        if page is not None and page.node_id == node_id and (other or page.busy):
            page.go_to_line(parameter, line)  # an editor that was there has heard of it itself
