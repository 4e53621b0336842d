"""The threshold of two-class models: a slider, and a field for the exact number."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QSlider, QWidget

from studio.gui.controls import indent, label, tool_button

STEPS = 1000


class ThresholdBar(QWidget):
    """`changed` carries the threshold, also while the slider is dragged."""

    changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.low, self.high, self.default = 0.0, 1.0, 0.5
        self.value = 0.5
        caption = label(self.tr("Threshold"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("threshold")
        self.slider.setRange(0, STEPS)
        self.slider.setSingleStep(10)
        self.slider.setPageStep(50)
        self.slider.setMinimumWidth(80)
        self.slider.setAccessibleName(self.tr("Threshold"))
        self.slider.setToolTip(
            self.tr("A row counts as positive where its score is at least the threshold.")
        )
        self.field = QDoubleSpinBox()
        self.field.setAccessibleName(self.tr("Threshold as a number"))
        self.field.setToolTip(self.slider.toolTip())
        self.field.setKeyboardTracking(False)
        indent(self.field)
        caption.setBuddy(self.slider)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(caption)
        row.addWidget(self.slider, 1)
        row.addWidget(self.field)
        row.addWidget(tool_button("reset", self.tr("Back to the middle"), self.reset))
        self.slider.valueChanged.connect(self._slid)
        self.field.valueChanged.connect(self.set_value)

    def set_range(self, low: float, high: float, default: float) -> None:
        """Set the least and greatest threshold, and the one to start with."""
        self.low, self.high, self.default = low, high, default
        span = high - low
        digits = 3
        while digits < 9 and span * 10**digits < STEPS:
            digits += 1
        self.field.blockSignals(True)
        self.field.setDecimals(digits)
        self.field.setRange(low, high)
        self.field.setSingleStep(span / 100)
        self.field.blockSignals(False)
        self.value = float("nan")
        self.set_value(default)

    def set_value(self, value: float) -> None:
        """Move to a threshold."""
        value = min(self.high, max(self.low, value))
        if value == self.value:
            return
        self.value = value
        for widget, shown in ((self.field, value), (self.slider, self._step_of(value))):
            widget.blockSignals(True)
            widget.setValue(shown)
            widget.blockSignals(False)
        self.changed.emit(value)

    def reset(self) -> None:
        """Go back to where one starts."""
        self.set_value(self.default)

    def step(self, steps: int) -> None:
        """Move by so many steps of the slider."""
        self.slider.setValue(self.slider.value() + steps)

    def _step_of(self, value: float) -> int:
        span = self.high - self.low
        return round((value - self.low) / span * STEPS) if span > 0 else 0

    def _slid(self, step: int) -> None:
        from studio.data.evaluation.facts import grid_of

        self.set_value(grid_of(self.low, self.high, STEPS)[step])
