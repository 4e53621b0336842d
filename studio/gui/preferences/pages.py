"""The pages of the settings window, but for the shortcuts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from studio.gui import language, renewal
from studio.gui.controls import indent, label
from studio.gui.look.theme import theme
from studio.gui.preferences.store import DEFAULTS, preferences

if TYPE_CHECKING:
    from studio.gui.window import MainWindow


_GAP, _CLOSE = 16, 5  # pixels between two rows, and before one that belongs to the row above


def grow(words: QWidget) -> None:
    """Give words the width that a page has."""
    words.setSizePolicy(QSizePolicy.Policy.Expanding, words.sizePolicy().verticalPolicy())
    words.setMinimumWidth(150)


class Page(QWidget):
    """A title and rows; each field takes effect at once.

    A grid, as a form gives words of several lines more height than they need.
    """

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 20)
        column.setSpacing(16)
        column.addWidget(label(title, "title"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._rows = 0

    def add_row(
        self, text: str, field: QWidget, *, close: bool = False, whole: bool = False
    ) -> None:
        """Add a field with its name before it, or over the `whole` width.

        `close` puts it close to the row above, where it belongs to.
        """
        if close:
            field.setContentsMargins(0, _CLOSE, 0, 0)  # it goes with the field, when that is hidden
        elif self._rows:
            self._grid.setRowMinimumHeight(self._rows, _GAP)
            self._rows += 1
        if text:
            name = label(text)
            name.setBuddy(field)
            self._grid.addWidget(name, self._rows, 0)
        wide = isinstance(field, QLabel)
        side = Qt.AlignmentFlag(0) if wide else Qt.AlignmentFlag.AlignLeft
        start, span = (0, 2) if whole else (1, 1)
        self._grid.addWidget(field, self._rows, start, 1, span, side)
        self._rows += 1

    def add_number(self, text: str, key: str, unit: str, step: int = 1, zero: str = "") -> QSpinBox:
        """Add a whole number that is kept under a key."""
        box = QSpinBox()
        box.setObjectName(key)
        box.setRange(DEFAULTS[key][1], DEFAULTS[key][2])
        box.setSingleStep(step)
        box.setSuffix(f" {unit}" if unit else "")
        box.setSpecialValueText(zero)
        box.setMinimumWidth(150)
        indent(box)
        box.setValue(preferences.get(key))
        box.setAccessibleName(text)
        box.setKeyboardTracking(False)
        box.valueChanged.connect(lambda value: preferences.set(key, value))
        self.add_row(text, box)
        return box

    def add_flag(self, text: str, key: str) -> QCheckBox:
        """Add a switch that is kept under a key."""
        box = QCheckBox(text)
        box.setObjectName(key)
        box.setChecked(preferences.get(key))
        box.toggled.connect(lambda on: preferences.set(key, on))
        self.add_row("", box)
        return box

    def add_note(self, text: str) -> None:
        """Add a quiet sentence below the field before."""
        note = label(text, "quiet", wrap=True)
        grow(note)
        self.add_row("", note, close=True)


class AppearancePage(Page):
    """Look, size of everything, overview."""

    @staticmethod
    def called() -> str:
        """Return the title."""
        return QCoreApplication.translate("AppearancePage", "Appearance")

    def __init__(self, window: MainWindow) -> None:
        super().__init__(self.called())
        self._window = window
        self.look = QComboBox()
        self.look.setObjectName("appearance/look")
        self.look.setAccessibleName(self.tr("Look"))
        for mode, text in (("system", self.tr("As the system")), ("light", self.tr("Light")),
                           ("dark", self.tr("Dark"))):  # fmt: skip
            self.look.addItem(text, mode)
        self.look.setCurrentIndex(self.look.findData(theme.mode))
        self.look.setMinimumWidth(150)
        self.look.activated.connect(self._choose)
        self.add_row(self.tr("Look"), self.look)
        self.language = QComboBox()
        self.language.setObjectName("appearance/language")
        self.language.setAccessibleName(self.tr("Language"))
        self.language.addItem(self.tr("As the system"), "system")
        for code, name in language.NAMES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(window.settings.language)))
        self.language.setMinimumWidth(150)
        self.language.activated.connect(self._speak)
        self.add_row(self.tr("Language"), self.language)
        self.refusal = label("", "error", wrap=True)
        grow(self.refusal)
        self.add_row("", self.refusal, close=True)
        self.refusal.hide()
        self.add_number(self.tr("Size of everything"), "appearance/scale", "%", 25)
        self.add_note(self.tr("In force when the studio is started the next time."))
        self.add_flag(self.tr("Show an overview of large experiments"), "canvas/minimap")
        theme.changed.connect(self._show)

    def _choose(self, index: int) -> None:
        mode = self.look.itemData(index)
        theme.apply(mode)
        self._window.settings.look = mode

    def _speak(self, index: int) -> None:
        code = self.language.itemData(index)
        self._window.settings.language = code
        serving = renewal.serves(self._window)
        text = self.tr("A web service runs. The language changes at the next start.")
        self.refusal.setText(text)
        self.refusal.setVisible(serving)
        if not serving:
            language.apply(code)
            QTimer.singleShot(0, self._window, self._window.renew)

    def _show(self) -> None:
        self.look.setCurrentIndex(self.look.findData(theme.mode))


class EditorPage(Page):
    """How scripts look."""

    @staticmethod
    def called() -> str:
        """Return the title."""
        return QCoreApplication.translate("EditorPage", "Script editor")

    def __init__(self) -> None:
        super().__init__(self.called())
        self.add_number(self.tr("Size of letters"), "editor/size", "px")
        self.add_flag(self.tr("Wrap long lines"), "editor/wrap")


class RunPage(Page):
    """How runs use the computer."""

    @staticmethod
    def called() -> str:
        """Return the title."""
        return QCoreApplication.translate("RunPage", "Runs")

    def __init__(self, window: MainWindow) -> None:
        super().__init__(self.called())
        self._window = window
        self.add_number(
            self.tr("Modules at a time"), "run/threads", "", 1, self.tr("as suits the computer")
        )
        self.add_number(self.tr("Memory for results"), "run/cache", "MiB", 256)
        self.add_note(
            self.tr("Modules whose inputs and parameters did not change are not run again.")
        )
        self.add_flag(self.tr("Keep every run in the run history"), "run/keep")
        self.add_number(self.tr("Disk for results of runs"), "run/history", "MiB", 256)
        self.add_note(
            self.tr("When there are more, the results of the oldest runs go; their facts stay.")
        )
        self.clear = QPushButton(self.tr("Forget results now"))
        self.clear.setObjectName("clearCache")
        self.clear.clicked.connect(self._clear)
        self.kept = label("", "quiet")
        self.add_row("", self.clear)
        self.add_row("", self.kept, close=True)
        self._count()

    def _clear(self) -> None:
        self._window.session.executor.cache.clear()
        self._count()

    def _count(self) -> None:
        count = len(self._window.session.executor.cache)
        self.clear.setEnabled(count > 0)
        text = self.tr("Results of {0} modules are kept.").format(count)
        self.kept.setText(text if count else self.tr("Nothing is kept."))

    def showEvent(self, event: object) -> None:
        """Count anew."""
        self._count()


class SandboxPage(Page):
    """What scripts were allowed."""

    @staticmethod
    def called() -> str:
        """Return the title."""
        return QCoreApplication.translate("SandboxPage", "Sandbox")

    def __init__(self, window: MainWindow) -> None:
        super().__init__(self.called())
        self._grants = window.session.executor.grants
        text = label(
            self.tr(
                "Scripts run without network and see no files but their own working folder. "
                "An experiment can ask for more; what you allowed is remembered for exactly the "
                "script that you allowed it to."
            ),
            wrap=True,
        )
        self.add_row("", text, whole=True)
        self.withdraw = QPushButton(self.tr("Take back all permissions"))
        self.withdraw.setObjectName("withdrawGrants")
        self.withdraw.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.withdraw.clicked.connect(self._withdraw)
        self.count = label("", "quiet")
        self.add_row("", self.withdraw, whole=True)
        self.add_row("", self.count, close=True, whole=True)
        self._show()

    def _withdraw(self) -> None:
        self._grants.clear()
        self._show()

    def _show(self) -> None:
        count = len(self._grants)
        self.withdraw.setEnabled(count > 0)
        self.count.setText(
            self.tr("{0} permissions were given.").format(count)
            if count
            else self.tr("No permission was given.")
        )

    def showEvent(self, event: object) -> None:
        """Count anew."""
        self._show()
