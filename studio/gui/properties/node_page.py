"""The properties of one node."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from studio.experiment import events
from studio.gui.controls import label, separator
from studio.gui.language import paragraphs, told
from studio.gui.look.icons import icon
from studio.gui.look.theme import theme
from studio.gui.properties.error_box import ErrorBox
from studio.gui.properties.help_section import HelpSection
from studio.gui.properties.name_field import NameField
from studio.gui.properties.note import NoteField
from studio.gui.properties.rows import ParameterRows
from studio.gui.properties.sandbox_bar import SandboxBar
from studio.gui.runs.locking import lock

if TYPE_CHECKING:
    from studio.gui.properties.row import ParameterRow
    from studio.gui.runbridge import NodeState
    from studio.gui.session import Session


class NodePage(QWidget):
    """Head, error, one row for each parameter, comment and help of one node."""

    def __init__(self, session: Session, node_id: str, parent: QWidget | None = None) -> None:
        # Each widget is made where it stays: moving one styles all that is in it once more.
        super().__init__(parent)
        self.setObjectName("nodePage")
        self._area = QScrollArea(self)
        self._inside = QWidget(self._area)
        self._inside.setProperty("role", "surface")
        self._area.setWidget(self._inside)
        self._session, self.node_id = session, node_id
        self._help: HelpSection | None = None
        node = session.experiment.node(node_id)
        self.name = NameField(
            lambda text: session.rename_node(node_id, text), self.tr("Name of the node")
        )
        self.name.line.setObjectName("nodeName")
        self.state = label(role="quiet", wrap=True)
        self.state.setObjectName("nodeState")
        self.error = ErrorBox(self._inside)
        self.error.line_wanted.connect(self._go_to_line)
        specs = () if node.spec.missing else node.spec.parameters
        self._rows = ParameterRows(session, node_id, specs, self._inside)
        self.comment = NoteField(
            lambda text: session.set_comment(node_id, text),
            self.tr("Comment"),
            self.tr("A note that is shown with the node"),
        )
        self.comment.setObjectName("nodeComment")
        self.comment.setFixedHeight(64)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head(node.spec.icon, node.spec.name))
        column.addWidget(separator())
        column.addWidget(self._body(), 1)
        self._show_name()
        self._show_state()
        self.comment.show_text(node.comment)
        session.document_changed.connect(self._document_changed)
        session.state_changed.connect(self._state_changed)
        session.flush_requested.connect(self.flush)
        theme.changed.connect(self._show_icon)

    # -- building ------------------------------------------------------------------------

    def _head(self, image: str, module: str) -> QHBoxLayout:
        self._image = image
        self.picture = QLabel()
        self.picture.setFixedSize(24, 24)
        self._show_icon()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        about = QVBoxLayout()
        about.setContentsMargins(9, 2, 0, 0)
        about.setSpacing(0)
        self.module = label(module, "quiet", wrap=True)
        about.addWidget(self.module)
        about.addWidget(self.state)
        words.addLayout(about)
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def show_help(self) -> None:
        """Unfold the module's help and bring it into view."""
        if self._help is not None:
            self._help.head.setChecked(True)
            QTimer.singleShot(0, self, self._scroll_to_help)

    def _scroll_to_help(self) -> None:
        if self._help is not None:
            self._area.ensureWidgetVisible(self._help.body, 0, self._area.height() // 2)

    def _body(self) -> QScrollArea:
        node = self._session.experiment.node(self.node_id)
        inside = self._inside
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.error)
        self.sandbox = None
        if node.spec.parameter("folder_access") is not None:
            self.sandbox = SandboxBar(self._session, self.node_id, inside)
            column.addWidget(self.sandbox)
        if node.spec.missing:
            text = self.tr(
                "The module “{0}” is not installed here. Its settings and connections are kept"
                " as they are; install it, or delete the node, to run the experiment."
            ).format(node.spec.name)
            missing = label(text, wrap=True)
            missing.setObjectName("missingModule")
            column.addWidget(missing)
        elif not node.spec.parameters:
            column.addWidget(label(self.tr("This module has no settings."), "quiet", wrap=True))
        place = column.count()
        column.addWidget(label(self.tr("Comment"), "quiet"))
        column.addWidget(self.comment)
        if node.spec.help:
            self._help = HelpSection(paragraphs(node.spec.help))
            column.addWidget(self._help)
        # A code row, which may come later, takes all height; until then this keeps rows together.
        column.addStretch(0 if any(each.kind == "code" for each in node.spec.parameters) else 1)
        self._rows.start(column, place)
        area = self._area
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    # -- doing ---------------------------------------------------------------------------

    @property
    def rows(self) -> dict[str, ParameterRow]:
        """The rows, by the names of the parameters; those still to be made are made now."""
        return self._rows.finish()

    @property
    def busy(self) -> bool:
        """Whether rows are still to be made."""
        return self._rows.busy

    def lock(self) -> None:
        """Let nothing on the page be changed."""
        self._rows.locked = True
        lock(self)

    def go_to_line(self, parameter: str, line: int) -> None:
        """Show a line of a script (from 1) as soon as its editor is there."""

        def go() -> None:
            row = self._rows.made.get(parameter)
            script = None if row is None else getattr(row.editor, "script", None)
            if script is not None:
                script.go_to_line(line)

        self._rows.when_made(go)

    def stop(self) -> None:
        """Make no more rows: the page goes."""
        self._rows.stop()

    def flush(self) -> None:
        """Hand in everything that was typed."""
        if not self._session.experiment.has_node(self.node_id):
            return
        self.name.hand_in()
        self.comment.flush()
        for row in self._rows.made.values():
            row.flush()

    def _go_to_line(self, line: int) -> None:
        error = self._session.state(self.node_id).error
        parameter = (error.parameter if error is not None else None) or self._script()
        if parameter:
            self._session.go_to_line(self.node_id, parameter, line)

    def _script(self) -> str | None:
        node = self._session.experiment.node(self.node_id)
        code = [] if node.spec.missing else [e for e in node.spec.parameters if e.kind == "code"]
        code.sort(key=lambda each: each.language != "python")
        return code[0].name if code else None

    # -- hearing -------------------------------------------------------------------------

    def _document_changed(self, event: object) -> None:
        if not self._session.experiment.has_node(self.node_id):
            return
        if isinstance(event, (events.ExposedChanged, events.NodeAdded, events.NodeRemoved)):
            for row in self._rows.made.values():
                row.expose.refresh()
        if getattr(event, "node", None) != self.node_id:
            return
        node = self._session.experiment.node(self.node_id)
        if isinstance(event, events.ParameterChanged):
            for row in self._rows.made.values():
                row.refresh(node)
            if self.sandbox is not None:
                self.sandbox.refresh()
        elif isinstance(event, events.NodeRenamed):
            self._show_name()
        elif isinstance(event, events.DisabledChanged):
            self._show_state()
        elif isinstance(event, events.CommentChanged):
            self.comment.show_text(node.comment)

    def _state_changed(self, node_id: str) -> None:
        if node_id == self.node_id:
            self._show_state()

    def _show_icon(self) -> None:
        self.picture.setPixmap(icon(self._image, "accent").pixmap(QSize(24, 24)))

    def _show_name(self) -> None:
        self.name.show_name(self._session.experiment.node(self.node_id).name)

    def _show_state(self) -> None:
        state = self._session.state(self.node_id)
        self.error.show_error(state.error if state.status == "failed" else None)
        text = self._state_text(state)
        if self._session.experiment.node(self.node_id).disabled:
            text = self.tr("Disabled: runs pass it by")
        self.state.setText(text)
        self.state.setVisible(bool(text))

    def _state_text(self, state: NodeState) -> str:
        words = {
            "waiting": self.tr("Waiting"),
            "running": self.tr("Running"),
            "done": self.tr("Finished"),
            "cached": self.tr("Finished (result reused)"),
            "failed": self.tr("Failed"),
            "cancelled": self.tr("Cancelled"),
            "skipped": self.tr("Not run"),
        }
        parts = [words.get(state.status, "")]
        if state.status == "running" and state.fraction is not None:
            parts.append(f"{state.fraction:.0%}")
        if state.seconds is not None and state.status in ("done", "failed"):
            parts.append(self.tr("{0} s").format(f"{state.seconds:.2f}"))
        if state.message and state.status in ("running", "skipped", "cancelled"):
            parts.append(told(state.message))
        if state.stale:
            parts.append(self.tr("changed since"))
        return " · ".join(each for each in parts if each)
