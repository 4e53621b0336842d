"""The large picture of a column: histogram, bars or box plot, alone or against another column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStringListModel, Qt, QTimer
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.data.summaries import model
from studio.data.summaries.model import BINS, MOST_BINS, ColumnSummary, Comparison, Detail
from studio.gui.background import Background
from studio.gui.combo import Combo
from studio.gui.controls import indent, label, tool_button
from studio.gui.language import told
from studio.gui.panes.charts.bars import BarsChart
from studio.gui.panes.charts.box import BoxChart
from studio.gui.panes.charts.chart import Chart
from studio.gui.panes.charts.crosstab import CrosstabChart
from studio.gui.panes.charts.histogram import HistogramChart
from studio.gui.panes.charts.scatter import ScatterChart
from studio.gui.panes.statistics.pictures import ChartTaker

if TYPE_CHECKING:
    from pandas import DataFrame

    from studio.gui.session import Session

NAME = 120  # letters of a column's name in the list of columns
PAUSE = 120  # milliseconds without a change before bins are counted anew


class Visual(QWidget):
    """Shows one column of a frame; what takes long is worked out beside the GUI thread."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame: DataFrame | None = None
        self._column = -1
        self._summary: ColumnSummary | None = None
        self._details: dict[tuple[int, int, bool], Detail | None] = {}
        self._compared: dict[tuple[int, int], Comparison] = {}
        self._names = QStringListModel(self)
        self._named = False  # whether the list holds the columns of this frame
        self._compared_to = ""
        self._looking = Background(self)
        self._looking.done.connect(self._looked)
        self._looking.failed.connect(self._failed)
        self._comparing = Background(self)
        self._comparing.done.connect(self._have_compared)
        self._comparing.failed.connect(self._failed)
        self._later = QTimer(self, interval=PAUSE, singleShot=True)
        self._later.timeout.connect(self._refresh)
        self._taker = ChartTaker(session, self)

        # What holds others is made first: moved later, they would be styled anew each time.
        self.stack = stack = QStackedWidget(self)
        self.histogram, self.bars, self.box = (
            HistogramChart(stack), BarsChart(stack), BoxChart(stack),
        )  # fmt: skip
        self.scatter, self.crosstab = ScatterChart(stack), CrosstabChart(stack)
        self.stack.setObjectName("columnCharts")
        self.message = label(role="quiet", wrap=True, parent=stack)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for each in (self.histogram, self.bars, self.box, self.scatter, self.crosstab):
            each.pointed.connect(self._pointed)
            self.stack.addWidget(each)
        self.stack.addWidget(self.message)
        self.stack.setMinimumHeight(136)
        self.told = label(role="quiet", wrap=True, parent=self)
        self.told.setObjectName("chartTold")
        self.told.setMinimumHeight(self.fontMetrics().height() + 2)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(6)
        column.addLayout(self._top_row())
        column.addWidget(self.stack, 1)
        column.addWidget(self.told)
        column.addWidget(self._options())

    # -- controls ----------------------------------------------------------------------------

    def _top_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        self.kinds = QButtonGroup(self)
        self.as_histogram = tool_button("chart", self.tr("Histogram"), checkable=True, parent=self)
        self.as_box = tool_button("boxplot", self.tr("Box plot"), checkable=True, parent=self)
        self.as_histogram.setChecked(True)
        for number, each in enumerate((self.as_histogram, self.as_box)):
            self.kinds.addButton(each, number)
            row.addWidget(each)
        self.kinds.idClicked.connect(lambda _: self._show())
        row.addSpacing(6)
        row.addWidget(self._compare_to(), 1)
        row.addSpacing(2)
        self.copy_button = tool_button("copy", self.tr("Copy the picture"), self._copy, parent=self)
        self.save_button = tool_button(
            "save", self.tr("Save the picture as PNG or SVG…"), self._save, parent=self
        )
        row.addWidget(self.copy_button)
        row.addWidget(self.save_button)
        return row

    def _compare_to(self) -> QComboBox:
        self.other = Combo(self)
        self.other.setObjectName("compareTo")
        self.other.setModel(self._names)
        self.other.setAccessibleName(self.tr("Compare to"))
        self.other.setToolTip(self.tr("Draw the column against another one"))
        self.other.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.other.setMinimumContentsLength(8)
        self.other.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        view = self.other.view()
        if hasattr(view, "setUniformItemSizes"):
            view.setUniformItemSizes(True)
        self.other.activated.connect(lambda _: self._show())
        self.other.currentTextChanged.connect(self._tell_other)
        return self.other

    def _tell_other(self, name: str) -> None:
        """Show the whole name as a tooltip: the field is narrow."""
        about = self.tr("Draw the column against another one")
        self.other.setToolTip(f"{about}\n{name}" if self.other.currentIndex() > 0 else about)

    def _options(self) -> QWidget:
        self.options = options = QWidget(self)
        self.bins = QSpinBox(options)
        indent(self.bins)
        self.bins.setRange(1, MOST_BINS)
        self.bins.setValue(BINS)
        self.bins.setObjectName("bins")
        self.bins.setAccessibleName(self.tr("Number of bins"))
        self.bins.valueChanged.connect(lambda _: self._later.start())
        self.log_x = QCheckBox(self.tr("Log scale"), options)
        self.log_x.setToolTip(self.tr("A logarithmic axis for the values of the column"))
        self.log_frequency = QCheckBox(self.tr("Log frequency"), options)
        self.log_frequency.setToolTip(self.tr("A logarithmic axis for the frequency"))
        self.cumulative = QCheckBox(self.tr("Cumulative"), options)
        self.cumulative.setToolTip(self.tr("Draw which share of the values lies below"))
        self.density = QCheckBox(self.tr("Density"), options)
        self.density.setToolTip(self.tr("Draw a smoothed density of the values"))
        for box in (self.log_x, self.log_frequency, self.cumulative, self.density):
            box.toggled.connect(lambda _: self._show())
        bins_label = QLabel(self.tr("Bins"), options)
        bins_label.setBuddy(self.bins)
        bins_row = QHBoxLayout()
        bins_row.setSpacing(8)
        bins_row.addWidget(bins_label)
        bins_row.addWidget(self.bins, 1)
        grid = QGridLayout(options)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.addLayout(bins_row, 0, 0)
        grid.addWidget(self.log_x, 1, 0)
        grid.addWidget(self.log_frequency, 1, 1)
        grid.addWidget(self.cumulative, 2, 0)
        grid.addWidget(self.density, 2, 1)
        return self.options

    # -- what to show ------------------------------------------------------------------------

    @property
    def chart(self) -> Chart | None:
        """The chart on screen, if there is one."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, Chart) else None

    def set_frame(self, frame: DataFrame | None) -> None:
        """Take another table; what was compared to keeps its place if the name is there again."""
        other = self._compared_to
        if self._named:
            other = self.other.currentText() if self.other.currentIndex() > 0 else ""
        self._frame = frame
        self._details.clear()
        self._compared.clear()
        self._looking.forget()
        self._comparing.forget()
        self._compared_to, self._named = other, False
        self._column, self._summary = -1, None

    def _list_names(self) -> None:
        """Fill the list of columns; there may be many, and the panel may never be opened."""
        self._named = True
        names = [] if self._frame is None else [short_name(each) for each in self._frame.columns]
        self._names.setStringList([self.tr("Compare to…"), *names])
        there = self._compared_to in names if self._compared_to else False
        self.other.setCurrentIndex(names.index(self._compared_to) + 1 if there else 0)

    def show_column(self, column: int, summary: ColumnSummary | None) -> None:
        """Show a column of the frame; its summary may come later."""
        if (column, summary) == (self._column, self._summary):
            return
        if not self._named:
            self._list_names()
        self._column, self._summary = column, summary
        self._show()

    @property
    def _other(self) -> int:
        """The column to compare to; -1 for none."""
        return self.other.currentIndex() - 1

    def _refresh(self) -> None:
        self._show()

    def _show(self) -> None:
        self.told.clear()
        summary = self._summary
        alone = self._other < 0
        numeric = summary is not None and summary.scale is not None
        histogram = alone and numeric and self.as_histogram.isChecked()
        self.as_box.setEnabled(alone and numeric and summary.box is not None)  # type: ignore[union-attr]
        self.as_histogram.setEnabled(alone)
        self.options.setVisible(alone and not (numeric and self.as_box.isChecked()))
        self.log_frequency.setEnabled(alone)
        for each in (self.log_x, self.cumulative, self.density, self.bins):
            each.setEnabled(bool(histogram))
        if summary is None:
            self._say(self.tr("The column is being looked at…"))
        elif summary.problem:
            text = self.tr("The column could not be summarised. {0}").format(told(summary.problem))
            self._say(text)
        elif not alone:
            self._show_comparison()
        elif not summary.present:
            text = self.tr("The table has no rows.")
            self._say(text if not summary.rows else self.tr("Every value is missing."))
        elif histogram:
            self._show_histogram(summary)
        elif numeric:
            self._show_box(summary)
        else:
            self._show_bars(summary)
        for button in (self.copy_button, self.save_button):
            button.setEnabled(self.chart is not None)

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.stack.setCurrentWidget(self.message)

    def _show_histogram(self, summary: ColumnSummary) -> None:
        chart = self.histogram
        chart.log_frequency = self.log_frequency.isChecked()
        chart.cumulative = self.cumulative.isChecked()
        chart.density = self.density.isChecked()
        wanted = (self._column, self.bins.value(), self.log_x.isChecked())
        plain = wanted[1:] == (BINS, False) and not (chart.cumulative or chart.density)
        detail = self._details.get(wanted)
        if wanted not in self._details:
            if plain and summary.histogram is not None and summary.scale is not None:
                detail = Detail(summary.histogram, summary.scale)
            elif plain:
                detail = None
            else:
                self._look(wanted)
                return
        if detail is None and wanted[2]:
            self._say(self.tr("No value is above zero: there is no logarithmic axis for them."))
            return
        chart.show_detail(detail, short_name(summary.name))
        self.stack.setCurrentWidget(chart)
        if detail is not None and detail.histogram.left_out:
            text = self.tr("{0} values of zero and below are left out.")
            self.told.setText(text.format(f"{detail.histogram.left_out:,}"))

    def _look(self, wanted: tuple[int, int, bool]) -> None:
        frame = self._frame
        if frame is None:
            return
        column, bins, log = wanted

        def work() -> Any:
            from studio.data.summaries.detail import look_closer

            return wanted, look_closer(frame.iloc[:, column], bins=bins, log=log)

        if self.stack.currentWidget() is not self.histogram:
            self._say(self.tr("Counting…"))
        self._looking.start(work)

    def _looked(self, answer: tuple[tuple[int, int, bool], Detail | None]) -> None:
        wanted, detail = answer
        self._details[wanted] = detail
        self._show()

    def _show_box(self, summary: ColumnSummary) -> None:
        boxes = [] if summary.box is None else [("", summary.box, summary.present)]
        self.box.show_boxes(boxes, summary.scale, short_name(summary.name))
        self.stack.setCurrentWidget(self.box)

    def _show_bars(self, summary: ColumnSummary) -> None:
        self.bars.log_frequency = self.log_frequency.isChecked()
        empty = self.tr("Every value stands in one row only.")
        if summary.unique is None or summary.unique_is != "exact":
            empty = self.tr("The most frequent values are not known.")
        others = (summary.unique or 0) - len(summary.top)
        self.bars.show_values(summary.top, summary.present, others, empty)
        self.stack.setCurrentWidget(self.bars)

    def _show_comparison(self) -> None:
        pair = (self._column, self._other)
        found = self._compared.get(pair)
        frame = self._frame
        if frame is None:
            return
        if found is None:
            self._say(self.tr("Comparing…"))

            def work() -> Any:
                from studio.data.summaries.comparing import compare

                return pair, compare(frame, *pair)

            self._comparing.start(work)
            return
        if found.kind in (model.SCATTER, model.HEXAGONS):
            self.scatter.show_comparison(found)
            self.stack.setCurrentWidget(self.scatter)
        elif found.kind == model.BOX:
            boxes = list(zip(found.categories, found.boxes, found.sizes))
            number, names = (found.second, found.first)
            if not found.upright:
                number, names = found.first, found.second
            scale = found.y_scale if found.upright else found.x_scale
            self.box.show_boxes(boxes, scale, short_name(number), short_name(names))
            self.stack.setCurrentWidget(self.box)
        elif found.kind == model.CROSSTAB:
            self.crosstab.show_comparison(found)
            self.stack.setCurrentWidget(self.crosstab)
        else:
            self._say(self.tr("There is no row in which both columns hold a value."))
        self.told.setText(self._about(found))

    def _have_compared(self, answer: tuple[tuple[int, int], Comparison]) -> None:
        pair, found = answer
        self._compared[pair] = found
        self._show()

    def _about(self, found: Comparison) -> str:
        parts = []
        if found.correlation is not None:
            parts.append(self.tr("Correlation {0}").format(f"{found.correlation:.3f}"))
        if found.kind != model.NOTHING:
            parts.append(self.tr("{0} rows").format(f"{found.rows:,}"))
        if found.left_out:
            parts.append(self.tr("{0} lack one of both").format(f"{found.left_out:,}"))
        if found.kind == model.BOX and found.more:
            parts.append(self.tr("{0} rarer values are not shown").format(f"{found.more:,}"))
        return " · ".join(parts)

    def _pointed(self, text: str) -> None:
        found = self._compared.get((self._column, self._other)) if self._other >= 0 else None
        self.told.setText(text or (self._about(found) if found is not None else ""))

    def _failed(self, error: Exception) -> None:
        text = self.tr("The picture could not be made. {0}")
        self._say(text.format(f"{type(error).__name__}: {error}"[:300]))

    # -- taking away -------------------------------------------------------------------------

    def _copy(self) -> None:
        if self.chart is not None:
            self._taker.copy(self.chart)

    def _save(self) -> None:
        if self.chart is not None and self._summary is not None:
            self._taker.save(self.chart, short_name(self._summary.name))


def short_name(name: object) -> str:
    """Return the name of a column in one line that a list can hold."""
    text = str(name)
    text = text if len(text) <= NAME else text[:NAME] + "…"
    return " ".join(text.split()) if not text.isprintable() else text
