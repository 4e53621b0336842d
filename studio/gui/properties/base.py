"""What the editors of parameter values have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.gui.controls import restyle
from studio.gui.language import word

if TYPE_CHECKING:
    from studio.experiment.parameters import ParameterSpec
    from studio.gui.session import Session


class ValueEditor(QWidget):
    """Shows and changes one value. `edited` is emitted only for what the user does."""

    edited = Signal(object)
    names_itself = False  # whether it shows the parameter's label (a check box does)

    def __init__(
        self,
        session: Session,
        node_id: str,
        spec: ParameterSpec,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.session, self.node_id, self.spec = session, node_id, spec
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)

    def set_value(self, value: Any) -> None:
        """Show a value; one that does not fit is shown as it is."""
        raise NotImplementedError

    def field(self) -> QWidget:
        """Return the widget that takes the keyboard and bears the mark of a wrong value."""
        raise NotImplementedError

    def prepare(self, field: QWidget) -> None:
        """Give a field the parameter's name and help, and keep the wheel from changing it."""
        field.setAccessibleName(word(self.spec.label))
        field.setAccessibleDescription(word(self.spec.help))
        field.setToolTip(word(self.spec.help))
        field.setObjectName(f"parameter_{self.spec.name}")
        field.installEventFilter(self)
        self.setFocusProxy(field)

    def set_wrong(self, wrong: bool) -> None:
        """Mark the field as holding a value that cannot be used."""
        field = self.field()
        if bool(field.property("wrong")) != wrong:
            field.setProperty("wrong", wrong)
            restyle(field)

    def flush(self) -> None:
        """Hand in what was typed; editors that do so at once have nothing to do."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll the pane, not the value, unless the field has the focus."""
        wheel = event.type() == QEvent.Type.Wheel
        if wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def strong_focus(field: QWidget) -> None:
    """Let a field take the focus by click and Tab, not by the wheel."""
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
