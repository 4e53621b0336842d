"""What the panes that show one output port have in common: which port, and how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from studio.experiment import events
from studio.gui.panes.state_card import StateCard

if TYPE_CHECKING:
    from studio.engine.events import Output
    from studio.gui.session import Session


class PortPane(QWidget):
    """Follows one output port: nothing chosen, not run, at work, failed, or its value.

    A subclass hands its widget to `set_content` and implements `show_output`.
    """

    image = "table"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.session = session
        self.node_id: str | None = None
        self.port = ""
        self._shown: Output | None = None
        self.card = StateCard(self)
        self._content: QWidget | None = None
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.card)
        session.state_changed.connect(self._state_changed)
        session.document_changed.connect(self._document_changed)
        session.experiment_replaced.connect(self.clear)

    def set_content(self, widget: QWidget) -> None:
        """Set the widget that shows a value."""
        self._content = widget
        self._stack.addWidget(widget)
        self.refresh()

    def show_output(self, output: Output) -> None:
        """Show a value that has arrived at the port."""
        raise NotImplementedError

    def forget_output(self) -> None:
        """Let go of the value shown, so that its memory can be given back."""

    @property
    def shows_value(self) -> bool:
        """Whether the value is on screen (and not a card that tells why not)."""
        return self._stack.currentWidget() is self._content

    def show_port(self, node_id: str, port: str) -> None:
        """Follow another port."""
        if (node_id, port) != (self.node_id, self.port):
            self.node_id, self.port = node_id, port
            self._shown = None
        self.refresh()

    def clear(self) -> None:
        """Follow no port."""
        self.node_id, self.port = None, ""
        self._let_go()
        self.refresh()

    def refresh(self) -> None:
        """Show the port as it stands now."""
        session = self.session
        if self.node_id is None or not session.experiment.has_node(self.node_id):
            self._let_go()
            text = self.tr("Click an output port of a finished module.")
            self.card.tell(self.image, self.tr("Nothing to show yet"), text)
            self._stack.setCurrentWidget(self.card)
            return
        output = session.output(self.node_id, self.port)
        if output is not None:
            if output is not self._shown:
                self._shown = output
                self.show_output(output)
            front = self.card if self.keeps_card(output) else self._content
            self._stack.setCurrentWidget(front or self.card)
            return
        self._let_go()
        self._tell_state()
        self._stack.setCurrentWidget(self.card)

    def keeps_card(self, output: Output) -> bool:
        """Tell whether the card (which `show_output` has written) stays in front."""
        return False

    def _let_go(self) -> None:
        if self._shown is not None:
            self._shown = None
            self.forget_output()

    def _tell_state(self) -> None:
        node = self.session.experiment.node(self.node_id or "")
        state = self.session.state(node.id)
        tell = self.card.tell
        why = self.session.why_empty(node.id, self.port)
        if why is not None:
            tell(*why)
        elif state.status in ("waiting", "running"):
            title = self.tr("{0} is running…").format(node.name)
            if state.status == "waiting":
                title = self.tr("{0} is waiting for its turn").format(node.name)
            tell("waiting", title, state.message, token="running")
        elif state.status == "failed" and state.error is not None:
            title = self.tr("{0} failed").format(node.name)
            tell("error", title, state.error.message.strip()[:600], token="failed")
        elif state.status in ("skipped", "cancelled"):
            tell("cancel", self.tr("{0} did not run").format(node.name), state.message)
        else:
            title = self.tr("{0} has not run yet").format(node.name)
            tell("run", title, self.tr("Run the experiment (F5) to see what comes out here."))

    def _state_changed(self, node_id: str) -> None:
        if node_id == self.node_id:
            self.refresh()

    def _document_changed(self, event: object) -> None:
        if isinstance(event, events.NodeRemoved) and event.node == self.node_id:
            self.clear()
