"""One parameter in the pane: its name, its editor, the way back to the default, what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from studio.gui.controls import label, tool_button
from studio.gui.language import told, word
from studio.gui.properties.base import ValueEditor
from studio.gui.properties.choice import ChoiceValue
from studio.gui.properties.code import CodeValue
from studio.gui.properties.columns import ColumnsValue
from studio.gui.properties.expose import ExposeButton
from studio.gui.properties.flag import FlagValue
from studio.gui.properties.number import NumberValue
from studio.gui.properties.parameter_help import ParameterHelp, default_text
from studio.gui.properties.path import PathValue
from studio.gui.properties.suggested import SuggestedValue
from studio.gui.properties.text import TextValue
from studio.gui.properties.values import ListValue

if TYPE_CHECKING:
    from studio.experiment.document import Node
    from studio.experiment.parameters import ParameterSpec
    from studio.gui.session import Session

EDITORS: dict[str, type[ValueEditor]] = {
    "text": TextValue,
    "int": NumberValue,
    "float": NumberValue,
    "bool": FlagValue,
    "choice": ChoiceValue,
    "path": PathValue,
    "columns": ColumnsValue,
    "list": ListValue,
    "code": CodeValue,
}


class ParameterRow(QWidget):
    """Shows one parameter of a node and hands what the user does to the session."""

    def __init__(self, session: Session, node: Node, spec: ParameterSpec, parent: QWidget) -> None:
        super().__init__(parent)  # without one, it would flash up as a window of its own
        self.hide()  # until it has its place
        self.spec = spec
        self._session, self._node = session, node.id
        # Each is made where it stays, in the order of the Tab key.
        self.expose = ExposeButton(session, node.id, spec, self)
        default = default_text(spec)
        back = self.tr("Back to the default")
        if default:
            back = self.tr("Back to the default: {0}").format(default)
        self.reset = tool_button("reset", back, self._reset, parent=self)
        self.reset.setObjectName(f"reset_{spec.name}")
        self.reset.setProperty("room", "small")
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the fields must not jump
        self.reset.setSizePolicy(policy)
        kind = SuggestedValue if spec.suggestions else EDITORS.get(spec.kind, TextValue)
        self.editor: ValueEditor = kind(session, node.id, spec, self)
        self.reason = label(role="error", wrap=True, parent=self)
        self.reason.setObjectName(f"reason_{spec.name}")

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(4)
        if self.editor.names_itself:
            head.addWidget(self.editor, 1)
        else:
            name = label(word(spec.label), wrap=True, parent=self)
            name.setToolTip(word(spec.help))
            name.setBuddy(self.editor.field())
            head.addWidget(name, 1)
        self.help = ParameterHelp(spec, self)
        head.addWidget(self.expose)
        head.addWidget(self.reset)
        head.addWidget(self.help)
        column.addLayout(head)
        column.addWidget(self.help.line)
        if not self.editor.names_itself:
            column.addWidget(self.editor, 1 if self.tall else 0)
        column.addWidget(self.reason)
        if self.tall:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.editor.edited.connect(self._edited)
        self._fill(node)

    @property
    def tall(self) -> bool:
        """Whether the row takes all the height it can get."""
        return self.spec.kind == "code"

    def refresh(self, node: Node) -> None:
        """Show the node's value, whether it differs from the default, and what is wrong."""
        self._fill(node)
        self.setVisible(self.spec.is_visible(node.values()))

    def _fill(self, node: Node) -> None:
        value = node.values().get(self.spec.name)
        self.editor.set_value(value)
        self._judge(value)
        self.expose.refresh()

    def flush(self) -> None:
        """Hand in what was typed."""
        self.editor.flush()

    def _judge(self, value: Any) -> None:
        wrong = self.spec.problem(value)
        self.reason.setText(told(wrong or ""))
        self.reason.setVisible(wrong is not None)
        self.editor.set_wrong(wrong is not None)
        same = value == self.spec.default and type(value) is type(self.spec.default)
        self.reset.setVisible(not same)

    def _edited(self, value: Any) -> None:
        self._session.set_parameter(self._node, self.spec.name, value)

    def _reset(self) -> None:
        self.flush()
        default = self.spec.default
        value = list(default) if isinstance(default, list) else default
        self._session.set_parameter(self._node, self.spec.name, value)
        self.editor.setFocus()
