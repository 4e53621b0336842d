"""The help of one parameter: a button beside its name unfolds it above the field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from studio.gui.controls import label
from studio.gui.language import word
from studio.gui.look.icons import icon
from studio.gui.properties.number import limits_text, show_number

if TYPE_CHECKING:
    from studio.experiment.parameters import ParameterSpec

KEYS = "Shift+F1"
LONGEST = 60  # letters of a default that is told


def default_text(spec: ParameterSpec) -> str:
    """Return the default as the field would show it; "" where there is none worth telling."""
    value: Any = spec.default
    if spec.kind == "code" or value is None or value == "" or value == []:
        return ""
    if isinstance(value, bool):
        return _tr("on") if value else _tr("off")
    if isinstance(value, (list, tuple)):
        text = ", ".join(each if isinstance(each, str) else show_number(each) for each in value)
    elif isinstance(value, (int, float)):
        text = " ".join(filter(None, (show_number(value), word(spec.unit))))
    else:
        text = word(str(value))
    return text if len(text) <= LONGEST else text[:LONGEST] + "…"


class ParameterHelp(QToolButton):
    """The button; `line` is what it unfolds. Shift+F1 in the field does the same.

    It takes no focus itself: Tab goes from field to field.
    """

    def __init__(self, spec: ParameterSpec, row: QWidget) -> None:
        super().__init__(row)
        self.setObjectName(f"help_{spec.name}")
        self.setProperty("room", "small")
        self.setIcon(icon("help", "quiet"))
        self.setIconSize(QSize(16, 16))
        self.setAutoRaise(True)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Help for {0}").format(word(spec.label)))
        default = default_text(spec)
        lines = [word(spec.help), limits_text(spec)]
        if default:
            lines.append(self.tr("Default: {0}").format(default))
        told = "\n".join(each for each in lines if each)
        self.setToolTip(f"{told}\n({KEYS})")
        self.line: QLabel = label(told, "quiet", wrap=True, parent=row)
        self.line.setObjectName(f"about_{spec.name}")
        self.line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.line.hide()
        self.toggled.connect(self.line.setVisible)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # buttons stand below each other
        self.setSizePolicy(policy)
        self.setVisible(bool(told))
        self._keys = QShortcut(QKeySequence(KEYS), row)
        self._keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._keys.activated.connect(self.toggle)
        self._keys.setEnabled(bool(told))


def _tr(text: str) -> str:
    return QCoreApplication.translate("ParameterHelp", text)
