"""The form of the chart builder: kind, columns, settings."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.data.charts import spec as c
from studio.gui.charts.fields import ColumnBox, ColumnList
from studio.gui.controls import indent, label, restyle
from studio.gui.fitting import room
from studio.gui.language import told
from studio.gui.look.icons import icon

_WIDE = 840  # pixels: a screen of less has no room for four kinds of charts in a row


class ChartForm(QWidget):
    """Shows a chart's choices. `changed` says that the user made another choice, `kind_wanted`
    that another kind is wanted: its columns have to be chosen anew."""

    changed = Signal()
    kind_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chartForm")
        self.spec = c.ChartSpec()
        self.holds: dict[str, str] = {}
        self.kinds: dict[str, QToolButton] = {}
        grid = QGridLayout()
        grid.setSpacing(4)
        group = QButtonGroup(self)
        across = 4 if room(self).width() >= _WIDE else 2
        for at, (kind, text) in enumerate(self._kind_texts().items()):
            button = QToolButton(self)
            button.setObjectName(f"kind-{kind}")
            button.setIcon(icon(f"chart-{kind}"))
            button.setIconSize(QSize(22, 22))
            button.setText(text)
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setFixedSize(92, 58)
            button.setProperty("room", "tile")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda *_, kind=kind: self.kind_wanted.emit(kind))
            group.addButton(button)
            grid.addWidget(button, at // across, at % across)
            self.kinds[kind] = button
        self.x, self.y_one = ColumnBox("chartX", self), ColumnBox("chartYOne", self)
        self.y = ColumnList("chartY", self)
        self.colour, self.size = ColumnBox("chartColour", self), ColumnBox("chartSize", self)
        self.aggregate = QComboBox(self)
        self.aggregate.setObjectName("chartAggregate")
        for word, text in self._aggregate_texts().items():
            self.aggregate.addItem(text, word)
        self.bins = QSpinBox(self)
        indent(self.bins)
        self.bins.setObjectName("chartBins")
        self.bins.setRange(1, c.MOST_BINS)
        self.bins.setKeyboardTracking(False)
        logs = QWidget(self)
        self.log_x = QCheckBox(self.tr("Logarithmic x axis"), logs)
        self.log_y = QCheckBox(self.tr("Logarithmic y axis"), logs)
        self.title = QLineEdit(self)
        self.title.setObjectName("chartTitle")
        self.title.setPlaceholderText(self.tr("None"))
        row = QHBoxLayout(logs)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.log_x)
        row.addWidget(self.log_y)
        row.addStretch(1)
        self.logs = logs
        self.form = QFormLayout()
        self.form.setVerticalSpacing(8)
        self.form.setHorizontalSpacing(12)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._labels: dict[str, QLabel] = {}
        self._fields: dict[str, QWidget] = {
            "x": self.x, "y_one": self.y_one, "y": self.y, "colour": self.colour,
            "size": self.size, "aggregate": self.aggregate, "bins": self.bins, "logs": self.logs,
            "title": self.title,
        }  # fmt: skip
        for name, field in self._fields.items():
            self._labels[name] = label(parent=self)
            self.form.addRow(self._labels[name], field)
        self._name_fields(self.spec.kind)  # they are in sight before the columns are known
        self.error = label(role="error", wrap=True, parent=self)
        self.error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addLayout(grid)
        column.addLayout(self.form)
        column.addWidget(self.error)
        column.addStretch(1)
        for box in (self.x, self.y_one, self.colour, self.size, self.y):
            box.chosen.connect(self._take)
        self.aggregate.activated.connect(self._take)
        self.bins.valueChanged.connect(self._take)
        self.log_x.clicked.connect(self._take)
        self.log_y.clicked.connect(self._take)
        self.title.textEdited.connect(self._take)

    def _kind_texts(self) -> dict[str, str]:
        return {
            c.SCATTER: self.tr("Scatter"),
            c.LINE: self.tr("Line"),
            c.BAR: self.tr("Bars"),
            c.HISTOGRAM: self.tr("Histogram"),
            c.BOX: self.tr("Box"),
            c.HEAT_MAP: self.tr("Heat map"),
            c.MATRIX: self.tr("Matrix"),
            c.CORRELATION: self.tr("Correlation"),
        }

    def _aggregate_texts(self) -> dict[str, str]:
        return {
            c.COUNT: self.tr("Number of rows"),
            "sum": self.tr("Sum"),
            "mean": self.tr("Mean"),
            "median": self.tr("Median"),
            "min": self.tr("Smallest"),
            "max": self.tr("Largest"),
        }

    def _label_texts(self, kind: str) -> dict[str, str]:
        """Return what the places are called in a kind of chart."""
        texts = {
            "x": self.tr("x axis"),
            "y": self.tr("y axis"),
            "y_one": self.tr("y axis"),
            "colour": self.tr("Colour"),
            "size": self.tr("Size"),
            "aggregate": self.tr("Shows"),
            "bins": self.tr("Ranges"),
            "logs": "",
            "title": self.tr("Title"),
        }
        if kind in (c.HISTOGRAM, c.MATRIX, c.CORRELATION, c.BOX):
            texts["y"] = self.tr("Columns")
        if kind == c.BOX:
            texts["x"] = self.tr("Groups")
        if kind == c.HEAT_MAP:
            texts["colour"] = self.tr("Values")
        if kind in (c.LINE, c.BAR, c.HISTOGRAM, c.MATRIX):
            texts["colour"] = self.tr("Groups")
        return texts

    def _name_fields(self, kind: str) -> None:
        for name, text in self._label_texts(kind).items():
            self._labels[name].setText(text)
            self._fields[name].setAccessibleName(text or self._fields[name].accessibleName())

    # -- showing -------------------------------------------------------------------------

    def show_spec(self, spec: c.ChartSpec, holds: dict[str, str]) -> None:
        """Show a chart's choices among the columns of a table."""
        self.spec, self.holds = spec, holds
        roles, settings = c.ROLES[spec.kind], c.SETTINGS[spec.kind]
        self.kinds[spec.kind].setChecked(True)
        one_y = "y" in roles and not roles["y"].several
        seen = {
            "x": "x" in roles, "y": "y" in roles and not one_y, "y_one": one_y,
            "colour": "colour" in roles, "size": "size" in roles,
            "aggregate": "aggregate" in settings, "bins": "bins" in settings,
            "logs": bool(settings & {"log_x", "log_y"}), "title": True,
        }  # fmt: skip
        self._name_fields(spec.kind)
        for name, field in self._fields.items():
            self.form.setRowVisible(field, seen[name])
        for role, box in (("x", self.x), ("colour", self.colour), ("size", self.size)):
            if role in roles:
                self._fill(box, role, getattr(spec, role))
        if one_y:
            self._fill(self.y_one, "y", spec.y[0] if spec.y else None)
        elif "y" in roles:
            names = list(c.fitting(spec.kind, "y", holds))
            self.y.show_columns(names, holds, spec.y)
        self.aggregate.setCurrentIndex(self.aggregate.findData(spec.aggregate))
        for number in (self.bins,):
            number.blockSignals(True)
            number.setValue(spec.bins)
            number.blockSignals(False)
        self.log_x.setChecked(spec.log_x)
        self.log_y.setChecked(spec.log_y)
        self.log_x.setVisible("log_x" in settings)
        self.log_y.setVisible("log_y" in settings)
        if self.title.text() != spec.title:
            self.title.setText(spec.title)
        self._enable()

    def _fill(self, box: ColumnBox, role: str, chosen: str | None) -> None:
        names = list(c.fitting(self.spec.kind, role, self.holds))
        first = self.tr("None")
        if self.spec.kind == c.LINE and role == "x":
            first = self.tr("Row number")
        if c.ROLES[self.spec.kind][role].least:
            first = "" if chosen is not None else self.tr("Choose a column")
        box.show_columns(names, self.holds, first, chosen)

    def _enable(self) -> None:
        """Switch off what has no effect, and say why."""
        spec = self.spec
        counts = spec.aggregate == c.COUNT
        self.y.setEnabled(not (spec.kind == c.BAR and counts))
        self.y.setToolTip(
            "" if self.y.isEnabled() else self.tr("Bars that count rows need no column of values")
        )
        colour = True
        tip = ""
        if spec.kind == c.HEAT_MAP and counts:
            colour, tip = False, self.tr("Cells that count rows need no column of values")
        elif spec.kind == c.SCATTER and len(spec.y) > 1:
            colour, tip = False, self.tr("Several columns on the y axis have a colour each")
        self.colour.setEnabled(colour)
        self.colour.setToolTip(tip)

    def mark(self, parameter: str, text: str) -> None:
        """Show what is wrong, with the field that has to change; without a text, nothing is."""
        self.error.setText(told(text))
        self.error.setVisible(bool(text))
        field = "y_one" if parameter == "y" and self.y_one.isVisible() else parameter
        field = "logs" if parameter == "log_x" else field
        for name, each in self._fields.items():
            target = each.list if isinstance(each, ColumnList) else each
            target.setProperty("wrong", bool(text) and name == field)
            restyle(target)

    # -- taking over ---------------------------------------------------------------------

    def _take(self, *_: object) -> None:
        old = self.spec
        roles = c.ROLES[old.kind]
        spec = replace(
            old,
            aggregate=str(self.aggregate.currentData()), bins=self.bins.value(),
            log_x=self.log_x.isChecked(), log_y=self.log_y.isChecked(), title=self.title.text(),
        )  # fmt: skip
        if "x" in roles:
            spec = replace(spec, x=self.x.column)
        if "colour" in roles:
            spec = replace(spec, colour=self.colour.column)
        if "size" in roles:
            spec = replace(spec, size=self.size.column)
        if "y" in roles and roles["y"].several:
            spec = replace(spec, y=self.y.names)
        elif "y" in roles:
            spec = replace(spec, y=(self.y_one.column,) if self.y_one.column is not None else ())
        if spec == old:
            return
        self.spec = spec
        self._enable()
        self.changed.emit()
