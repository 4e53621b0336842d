"""The pages of the settings window, but for the shortcuts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
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


def grow(words: QWidget) -> None:
    """Give words the width that a page has."""
    words.setSizePolicy(QSizePolicy.Policy.Expanding, words.sizePolicy().verticalPolicy())
    words.setMinimumWidth(150)


class Page(QWidget):
    """A form with a title; each field takes effect at once."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 20, 24, 20)
        self._column.setSpacing(12)
        self._column.addWidget(label(title, "title"))
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(20)
        self.form.setVerticalSpacing(12)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._column.addLayout(self.form)
        self._column.addStretch(1)

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
        self.form.addRow(text, box)
        return box

    def add_flag(self, text: str, key: str) -> QCheckBox:
        """Add a switch that is kept under a key."""
        box = QCheckBox(text)
        box.setObjectName(key)
        box.setChecked(preferences.get(key))
        box.toggled.connect(lambda on: preferences.set(key, on))
        self.form.addRow("", box)
        return box

    def add_note(self, text: str) -> None:
        """Add a quiet sentence below the field before."""
        note = label(text, "quiet", wrap=True)
        grow(note)
        self.form.addRow("", note)


class AppearancePage(Page):
    """Look, size of everything, overview."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(self.tr("Appearance"))
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
        self.form.addRow(self.tr("Look"), self.look)
        self.language = QComboBox()
        self.language.setObjectName("appearance/language")
        self.language.setAccessibleName(self.tr("Language"))
        self.language.addItem(self.tr("As the system"), "system")
        for code, name in language.NAMES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(window.settings.language)))
        self.language.setMinimumWidth(150)
        self.language.activated.connect(self._speak)
        self.form.addRow(self.tr("Language"), self.language)
        self.refusal = label("", "error", wrap=True)
        grow(self.refusal)
        self.form.addRow("", self.refusal)
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

    def __init__(self) -> None:
        super().__init__(self.tr("Script editor"))
        self.add_number(self.tr("Size of letters"), "editor/size", "px")
        self.add_flag(self.tr("Wrap long lines"), "editor/wrap")


class RunPage(Page):
    """How runs use the computer."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(self.tr("Runs"))
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
        self.form.addRow("", self.clear)
        self.form.addRow("", self.kept)
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

    def __init__(self, window: MainWindow) -> None:
        super().__init__(self.tr("Sandbox"))
        self._grants = window.session.executor.grants
        text = label(
            self.tr(
                "Scripts run without network and see no files but their own working folder. "
                "An experiment can ask for more; what you allowed is remembered for exactly the "
                "script that you allowed it to."
            ),
            wrap=True,
        )
        grow(text)
        self.form.addRow(text)
        self.withdraw = QPushButton(self.tr("Take back all permissions"))
        self.withdraw.setObjectName("withdrawGrants")
        self.withdraw.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.withdraw.clicked.connect(self._withdraw)
        self.count = label("", "quiet")
        self.form.addRow(self.withdraw)
        self.form.addRow(self.count)
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
