"""The properties of one sub-experiment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio.experiment import events
from studio.gui.canvas.state_text import state_line
from studio.gui.controls import label, separator
from studio.gui.look.icons import icon
from studio.gui.look.theme import theme
from studio.gui.palette.colours import category_token
from studio.gui.properties.name_field import NameField
from studio.gui.properties.note import NoteField

if TYPE_CHECKING:
    from studio.gui.session import Session

_ROWS = 12  # nodes inside that are listed without scrolling


class GroupPage(QWidget):
    """Name, state, what is inside, the names of the ports, comment."""

    def __init__(self, session: Session, group_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("groupPage")
        self._session, self.group_id = session, group_id
        self.name = NameField(
            lambda text: session.rename_node(group_id, text), self.tr("Name of the sub-experiment")
        )
        self.name.line.setObjectName("groupName")
        self.state = label(role="quiet", wrap=True)
        self.state.setObjectName("groupState")
        self.open = QPushButton(self.tr("Open"))
        self.open.setObjectName("openGroup")
        self.open.clicked.connect(lambda *_: session.open_level(group_id))
        self.expand = QPushButton(self.tr("Expand"))
        self.expand.setObjectName("expandGroup")
        self.expand.setToolTip(self.tr("Put what it holds in the place of its card"))
        self.expand.clicked.connect(lambda *_: session.groups.expand([group_id]))
        self.inside = QListWidget()
        self.inside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside.setObjectName("groupNodes")
        self.inside.setProperty("bordered", True)
        self.inside.setAccessibleName(self.tr("Nodes inside"))
        self.inside.itemActivated.connect(self._go_to)
        self.inside.itemClicked.connect(self._go_to)
        self.comment = NoteField(
            lambda text: session.set_comment(group_id, text),
            self.tr("Comment"),
            self.tr("A note that is shown with the sub-experiment"),
        )
        self.comment.setObjectName("groupComment")
        self.comment.setFixedHeight(64)
        self._ports = QVBoxLayout()
        self._ports.setSpacing(4)
        self._shown_ports: object = None
        self.port_fields: list[NameField] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(separator())
        column.addWidget(self._body(), 1)
        session.document_changed.connect(self._document_changed)
        session.state_changed.connect(self._state_changed)
        session.flush_requested.connect(self.flush)
        theme.changed.connect(self._show_icon)
        self.refresh()

    def _head(self) -> QHBoxLayout:
        self.picture = QLabel()
        self.picture.setFixedSize(24, 24)
        self._show_icon()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        about = QVBoxLayout()
        about.setContentsMargins(9, 2, 0, 0)
        about.addWidget(label(self.tr("Sub-experiment"), "quiet"))
        about.addWidget(self.state)
        words.addLayout(about)
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _body(self) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("role", "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open)
        buttons.addWidget(self.expand)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(label(self.tr("Nodes inside"), "quiet"))
        column.addWidget(self.inside)
        column.addLayout(self._ports)
        column.addWidget(label(self.tr("Comment"), "quiet"))
        column.addWidget(self.comment)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def lock(self) -> None:
        """Let nothing be changed; it can still be opened and looked at."""
        self.expand.setEnabled(False)
        self.comment.setReadOnly(True)
        for each in (self.name, *self.port_fields):
            each.line.setReadOnly(True)

    def flush(self) -> None:
        """Hand in everything that was typed."""
        if self.group_id in self._session.experiment.groups:
            self.name.hand_in()
            self.comment.flush()
            for each in self.port_fields:
                each.hand_in()

    def let_go(self) -> None:
        """Hear no more: the page goes."""
        self._session.document_changed.disconnect(self._document_changed)

    def refresh(self) -> None:
        """Show the sub-experiment as it is."""
        group = self._session.experiment.groups.get(self.group_id)
        self.name.show_name(group.name)
        self.comment.show_text(group.comment)
        self._show_ports()
        self._show_nodes()
        self._show_state()

    def _show_state(self) -> None:
        line = state_line(self._session.state(self.group_id))
        self.state.setText(line.text)

    def _show_nodes(self) -> None:
        experiment = self._session.experiment
        nodes = experiment.groups.nodes(self.group_id)
        self.inside.clear()
        for key in nodes:
            node = experiment.node(key)
            text = node.name
            below = experiment.groups.label(node.group)
            if node.group != self.group_id:
                text = f"{below.split('/')[-1]} › {text}"
            item = QListWidgetItem(icon(node.spec.icon, category_token(node.spec.category)), text)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setToolTip(text if text == node.spec.name else f"{text}\n{node.spec.name}")
            self.inside.addItem(item)
        self.inside.setVisible(bool(nodes))
        rows = sum(self.inside.sizeHintForRow(n) for n in range(min(len(nodes), _ROWS)))
        high = rows + 2 * self.inside.frameWidth() + 4
        self.inside.setFixedHeight(high)

    def _show_ports(self) -> None:
        inputs, outputs = self._session.experiment.groups.ports(self.group_id)
        if self._shown_ports == (inputs, outputs):
            return
        self._shown_ports = (inputs, outputs)
        while self._ports.count():
            widget = self._ports.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.port_fields = []
        experiment = self._session.experiment
        sides = ((True, inputs, self.tr("Inputs")), (False, outputs, self.tr("Outputs")))
        for is_input, ports, title in sides:
            if ports and self._ports.count():
                self._ports.addSpacing(4)
            if ports:
                self._ports.addWidget(label(title, "quiet"))
            for place, port in enumerate(ports):
                field = NameField(
                    lambda text, side=is_input, n=place: self._session.groups.name_port(
                        self.group_id, side, n, text
                    ),
                    self.tr("Name of the port {0} of “{1}”").format(
                        port.port, experiment.node(port.node).name
                    ),
                )
                field.line.setProperty("role", "")
                field.show_name(port.name)
                self.port_fields.append(field)
                self._ports.addWidget(field)

    def _go_to(self, item: QListWidgetItem) -> None:
        self._session.select([item.data(Qt.ItemDataRole.UserRole)])

    def _document_changed(self, event: object) -> None:
        if self.group_id not in self._session.experiment.groups:
            return
        if not isinstance(event, (events.NodeMoved, events.ParameterChanged)):
            self.refresh()

    def _state_changed(self, node: str) -> None:
        experiment = self._session.experiment
        if self.group_id not in experiment.groups or not experiment.has_node(node):
            return
        if experiment.node(node).group in experiment.groups.inside(self.group_id):
            self._show_state()

    def _show_icon(self) -> None:
        self.picture.setPixmap(icon("group", "accent").pixmap(QSize(24, 24)))
