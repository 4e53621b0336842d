"""Exposes a property as a web service parameter: the button beside it, and its dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.experiment.exposed import REQUIRED
from studio.gui.controls import label
from studio.gui.fitting import fit
from studio.gui.language import told, word
from studio.gui.look.icons import icon
from studio.gui.look.theme import theme
from studio.gui.reading_order import InReadingOrder

if TYPE_CHECKING:
    from studio.experiment.parameters import ParameterSpec
    from studio.gui.session import Session

_SERVICE = ("web_service_input", "web_service_output")


class ExposeButton(QToolButton):
    """Shows in an experiment that is to be published, and where a property is exposed."""

    def __init__(
        self, session: Session, node_id: str, spec: ParameterSpec, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._node, self._spec = session, node_id, spec
        self.dialog: ExposeDialog | None = None
        self.setObjectName(f"expose_{spec.name}")
        self.setAutoRaise(True)
        self.setIconSize(QSize(16, 16))
        self.setProperty("room", "small")
        self.clicked.connect(lambda *_: self.ask())
        theme.changed.connect(self.refresh)

    @property
    def exposed_as(self) -> str | None:
        """The name under which callers set the property; None when they cannot."""
        experiment = self._session.experiment
        if not experiment.has_node(self._node):
            return None
        return experiment.exposed.name_of(self._node, self._spec.name)

    def refresh(self) -> None:
        """Show how the property stands."""
        name = self.exposed_as
        published = any(node.spec.id in _SERVICE for node in self._session.experiment)
        self.setVisible(name is not None or published)
        self.setIcon(icon("service", "faint" if name is None else "accent"))
        if name is None:
            text = self.tr("Let callers of the web service set “{0}”…").format(
                word(self._spec.label)
            )
        else:
            text = self.tr("Web service parameter “{0}”…").format(name)
        self.setToolTip(text)
        self.setAccessibleName(text)

    def ask(self) -> None:
        """Ask for the name, or what to change."""
        self._session.flush()
        self.dialog = ExposeDialog(self._session, self._node, self._spec, self.window())
        self.dialog.open()


class ExposeDialog(InReadingOrder, QDialog):
    """Name of a web service parameter, and whether callers may leave it out."""

    def __init__(
        self, session: Session, node_id: str, spec: ParameterSpec, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("exposeDialog")
        self.setWindowTitle(self.tr("Web service parameter"))
        self.setMinimumWidth(420)
        fit(self)
        self._session, self._node, self._spec = session, node_id, spec
        exposed = session.experiment.exposed
        self._old = exposed.name_of(node_id, spec.name)
        known = exposed.find(self._old) if self._old is not None else None
        node = session.experiment.node(node_id)
        self.name = QLineEdit(self._old or spec.label)
        self.name.setObjectName("exposeName")
        self.name.setAccessibleName(self.tr("Name for callers"))
        self.name.selectAll()
        self.optional = QCheckBox(self.tr("Callers may leave it out"))
        self.optional.setObjectName("exposeOptional")
        self.optional.setChecked(known is None or not known.required)
        value = node.value(spec.name) if known is None or known.required else known.default
        shown = " ".join(_in_words(spec, value).split())
        shown = shown if len(shown) <= 60 else shown[:60] + "…"
        self._default = value
        text = self.tr("It is then “{0}”, the value it has now.").format(shown)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        form = QFormLayout()
        form.addRow(label(self.tr("Name for callers")), self.name)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.remove: QPushButton | None = None
        if self._old is not None:
            self.remove = buttons.addButton(
                self.tr("Expose no more"), QDialogButtonBox.ButtonRole.DestructiveRole
            )
            self.remove.setObjectName("exposeRemove")
            self.remove.clicked.connect(self._remove)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        title = self.tr("Let callers set “{0}” of “{1}”").format(word(spec.label), node.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(label(title, "heading", wrap=True))
        column.addLayout(form)
        column.addWidget(self.optional)
        column.addWidget(label(text, "quiet", wrap=True))
        column.addWidget(self.problem)
        column.addWidget(buttons)
        self.name.setFocus()

    def _accept(self) -> None:
        default = self._default if self.optional.isChecked() else REQUIRED
        reason = self._session.expose(self._node, self._spec.name, self.name.text(), default)
        if reason is None:
            self.accept()
            return
        self.problem.setText(told(reason))
        self.problem.show()

    def _remove(self) -> None:
        self._session.expose(self._node, self._spec.name, None)
        self.accept()


def _in_words(spec: ParameterSpec, value: object) -> str:
    """Return a value as the properties show it."""
    if isinstance(value, bool):
        return word("yes") if value else word("no")
    return word(str(value)) if spec.kind == "choice" else str(value)
