"""Applies a look to the whole program and tells the parts that draw for themselves."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from studio.gui.look.restyling import Restyling
from studio.gui.look.stylesheet import ROLES, stylesheet
from studio.gui.look.tokens import DARK, LIGHT, Tokens

MODES = ("system", "light", "dark")
# Kinds of widgets for which a system may have a palette of its own.
_KINDS = (
    "QTipLabel", "QToolButton", "QAbstractButton", "QCheckBox", "QRadioButton", "QHeaderView",
    "QAbstractItemView", "QMessageBoxLabel", "QTabBar", "QLabel", "QGroupBox", "QMenu", "QMenuBar",
    "QComboBox", "QTextEdit", "QTextControl", "QLineEdit",
)  # fmt: skip


class Theme(QObject):
    """The look in force. `changed` is emitted when what is in sight has its colours."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mode = "system"
        self.tokens: Tokens = LIGHT
        self._listening = False
        self._restyling: Restyling | None = None

    def apply(self, mode: str | None = None) -> None:
        """Use `"light"`, `"dark"`, or what the system prefers (`"system"`)."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        if not self._listening:
            self._listening = True
            QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        before = (self.mode, self.tokens)
        self.mode = mode if mode in MODES else self.mode
        self.tokens = self._wanted()
        if self._restyling is not None and before == (self.mode, self.tokens):
            return
        _set_palette(app, palette(self.tokens))
        if self._restyling is None:  # setting style and sheet again would style every widget anew
            app.setStyle("Fusion")
            app.setStyleSheet(stylesheet())
            self._restyling = Restyling(app)
        else:
            self._restyling.start()
        self.changed.emit()

    def colour(self, token: str) -> QColor:
        """Return the colour of a token such as `"accent"`."""
        return QColor(getattr(self.tokens, token))

    def _wanted(self) -> Tokens:
        if self.mode == "system":
            scheme = QGuiApplication.styleHints().colorScheme()
            return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        return DARK if self.mode == "dark" else LIGHT

    def _system_changed(self) -> None:
        if self.mode == "system" and self._wanted() is not self.tokens:
            self.apply()


theme = Theme()


def _set_palette(app: QApplication, colours: QPalette) -> None:
    """Use a palette for every widget, also where the system has one for its kind."""
    app.setPalette(colours)
    for kind in _KINDS:
        if QApplication.palette(kind) != colours:
            app.setPalette(colours, kind)


def palette(tokens: Tokens) -> QPalette:
    """Return the Qt palette of a look: what the roles of the style sheet stand for, and others."""
    roles = {
        **{role: getattr(tokens, token) for token, (role, _) in ROLES.items()},
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.Button: tokens.surface,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.Link: tokens.accent,
        QPalette.ColorRole.Light: tokens.raised,
    }
    result = QPalette()
    for role, value in roles.items():
        result.setColor(role, QColor(value))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.faint))
    return result
