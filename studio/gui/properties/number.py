"""Edits whole and decimal numbers, within limits, with steps."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QWidget

from studio.gui.controls import indent, label, tool_button
from studio.gui.language import word
from studio.gui.properties.base import ValueEditor, strong_focus

if TYPE_CHECKING:
    from studio.experiment.parameters import ParameterSpec


class NumberBox(QAbstractSpinBox):
    """A spin box that keeps what was typed, however wrong, so that the reason can be shown.

    Qt's own replace a wrong entry silently and know no numbers beyond 32 bits.
    """

    def __init__(
        self,
        whole: bool,
        low: float | None,
        high: float | None,
        step: float,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._whole, self._low, self._high, self._step = whole, low, high, step
        strong_focus(self)
        indent(self)

    def validate(self, text: str, position: int) -> object:
        """Let everything through; the parameter's own rules are applied by the pane."""
        return QValidator.State.Acceptable, text, position

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Tell which way a step leads somewhere."""
        flags = QAbstractSpinBox.StepEnabledFlag.StepNone
        value = self.number()
        if not isinstance(value, (int, float)):
            return flags
        if self._low is None or value > self._low:
            flags |= QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        if self._high is None or value < self._high:
            flags |= QAbstractSpinBox.StepEnabledFlag.StepUpEnabled
        return flags

    def stepBy(self, steps: int) -> None:
        """Go up or down, never beyond the limits."""
        value = self.number()
        if not isinstance(value, (int, float)):
            return
        value = value + steps * (int(self._step) if self._whole else self._step)
        if self._low is not None and value < self._low:
            value = self._low
        if self._high is not None and value > self._high:
            value = self._high
        value = int(value) if self._whole else float(f"{value:.12g}")
        self.lineEdit().setText(show_number(value))
        self.lineEdit().textEdited.emit(self.lineEdit().text())
        self.selectAll()

    def number(self) -> int | float | str:
        """Return what is in the field: a number, or the text as it is when it is none."""
        text = self.text().strip()
        plain = text.replace("\u2212", "-").replace("_", "").replace(" ", "")
        try:
            if self._whole:
                return int(plain)
            value = float(plain.replace(",", ".") if plain.count(",") == 1 else plain)
        except ValueError:
            return text
        return value if math.isfinite(value) else text


def show_number(value: Any) -> str:
    """Return a number as people write it: `3`, `0.5`, `1e-07`."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return f"{value:.1f}" if abs(value) < 1e6 else f"{value:.0f}"
    return "" if value is None else str(value)


class NumberValue(ValueEditor):
    """A number with its limits; `spec.kind` is `"int"` or `"float"`."""

    def __init__(self, *about: Any) -> None:
        super().__init__(*about)
        whole = self.spec.kind == "int"
        step = self.spec.step or (1 if whole else _natural_step(self.spec.default))
        self._box = NumberBox(whole, self.spec.low, self.spec.high, step, self)
        self.prepare(self._box)
        limits = limits_text(self.spec)
        self._box.setToolTip("\n".join(each for each in (word(self.spec.help), limits) if each))
        self._box.lineEdit().textEdited.connect(lambda _: self.edited.emit(self._box.number()))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._box, 1)
        self.column.addLayout(row)
        if self.spec.unit:
            unit = label(word(self.spec.unit), "quiet", parent=self)
            unit.setObjectName(f"unit_{self.spec.name}")
            self._box.setAccessibleName(f"{word(self.spec.label)} ({word(self.spec.unit)})")
            row.addWidget(unit)
        if self.spec.seed:
            draw = tool_button("dice", self.tr("Draw another seed"), self._draw)
            draw.setObjectName(f"draw_{self.spec.name}")
            row.addWidget(draw)

    def _draw(self) -> None:
        """Put a seed of four digits into the field, as if it were typed."""
        low, high = int(self.spec.low or 0), int(self.spec.high or 9999)
        line = self._box.lineEdit()
        line.setText(str(random.randint(max(low, 1000), max(min(high, 9999), low))))
        line.textEdited.emit(line.text())

    def field(self) -> QWidget:
        """Return the spin box."""
        return self._box

    def set_value(self, value: Any) -> None:
        """Show a number, unless the field shows it already in another way of writing."""
        shown = self._box.number()
        if shown != value or type(shown) is not type(value) or isinstance(value, bool):
            self._box.lineEdit().setText(show_number(value))


def limits_text(spec: ParameterSpec) -> str:
    """Return between which numbers a value may be; "" where there are no limits."""
    low, high = spec.low, spec.high
    if low is not None and high is not None:
        return _tr("From {0:g} to {1:g}.").format(low, high)
    if low is not None:
        return _tr("At least {0:g}.").format(low)
    if high is not None:
        return _tr("At most {0:g}.").format(high)
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("NumberValue", text)


def _natural_step(default: Any) -> float:
    """Return a tenth of the default's order of magnitude, at most 1: 0.01 for 0.25."""
    if not isinstance(default, (int, float)) or default == 0 or not math.isfinite(default):
        return 0.1
    return min(1.0, 10.0 ** (math.floor(math.log10(abs(default))) - 1))
