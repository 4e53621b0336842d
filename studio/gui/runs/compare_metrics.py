"""Durations, sizes of tables and measures of two runs, with the difference."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from studio.engine.runs.compare import Measure, RunComparison
from studio.gui.controls import headed, label
from studio.gui.language import word
from studio.gui.runs.rows import Rows


class MetricsPage(QWidget):
    """A row for each number of either run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = Rows(
            self.tr("Metrics of both runs"),
            (self.tr("Module"), self.tr("Metric"), self.tr("First run"), self.tr("Second run"),
             self.tr("Difference")),
            1,
        )  # fmt: skip
        self.rows.setObjectName("comparedMetrics")
        self.only = QCheckBox(self.tr("Only what differs"))
        self.only.setObjectName("onlyDifferent")
        self.only.toggled.connect(lambda *_: self._fill())
        hint = self.tr("Durations, sizes of tables, and tables of measures (of a single row)")
        self.different: list[Measure] = []
        self._measures: list[Measure] = []
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(label(hint, "quiet", wrap=True), 1)
        row.addWidget(self.only)
        headed(self, row, self.rows)
        self.setFocusProxy(self.rows)

    def show_comparison(self, found: RunComparison) -> None:
        """Show the numbers."""
        self._measures = found.measures
        # No two runs take equally long: what took longer is no difference of what was computed.
        self.different = [
            each for each in found.measures if each.kind != "seconds" and each.first != each.second
        ]
        self._fill()
        self.rows.fit(260)

    def _fill(self) -> None:
        self.rows.clear()
        for each in self._measures:
            if self.only.isChecked() and each not in self.different:
                continue
            difference = each.difference
            shown = "" if difference in (None, 0) else f"{difference:+.6g}"
            self.rows.add(
                [each.node or self.tr("The whole run"), self._name(each),
                 _number(each.first, each.kind), _number(each.second, each.kind), shown],
                quiet=each.first == each.second,
                numbers=(2, 3, 4),
            )  # fmt: skip

    def _name(self, measure: Measure) -> str:
        if measure.kind == "seconds":
            return self.tr("duration in seconds")
        if measure.kind == "rows":
            return self.tr("{0}: rows").format(measure.name)
        if measure.kind == "columns":
            return self.tr("{0}: columns").format(measure.name)
        return word(measure.name)


def _number(value: Any, kind: str) -> str:
    if value is None:
        return "–"
    if kind == "seconds":
        return f"{value:.3f}"
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return str(value)
    return f"{value:,}" if isinstance(value, int) else f"{value:.6g}"
