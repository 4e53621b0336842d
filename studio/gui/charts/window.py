"""The chart builder: a form on the left, the chart as it would be drawn on the right."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from studio.data.charts import spec as c
from studio.experiment import events
from studio.experiment.values import PythonDevice
from studio.gui.background import Background
from studio.gui.charts.form import ChartForm
from studio.gui.controls import headed, label, open_at, separator, tool_button
from studio.gui.fitting import room
from studio.gui.language import told
from studio.gui.panes.picture_view import STEP, PictureView
from studio.gui.pictures.saving import PictureSaver
from studio.gui.reading_order import InReadingOrder
from studio.gui.strip import Strip

if TYPE_CHECKING:
    from pandas import DataFrame

    from studio.engine.charts import Chart
    from studio.engine.events import Output
    from studio.gui.session import Session
    from studio.scripting.standalone import StandaloneContext

_PAUSE = 250  # milliseconds without a choice before the chart is drawn


class ChartWindow(InReadingOrder, QWidget):
    """Builds a chart of the dataset at a port and follows the port: another run draws it anew.

    `script_wanted` carries the source of the script and a name for its node.
    """

    script_wanted = Signal(str, str)
    drawn = Signal()  # a chart shows, or why there is none

    def __init__(self, session: Session, node: str, port: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("chartWindow")
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.session, self.node_id, self.port = session, node, port
        self.frame: DataFrame | None = None
        self.chart: Chart | None = None
        self._output: Output | None = None
        self._context: StandaloneContext | None = None
        # What holds others is made first: moved later, they would be styled anew each time.
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._area = QScrollArea(self._splitter)
        self._right = QWidget(self._splitter)
        self._form: ChartForm | None = None
        self._tools: list[QWidget] = []
        self.view = PictureView(self._right)
        self.view.loaded.connect(self._shown)
        self.note = label(role="quiet", wrap=True, parent=self._right)
        self.saver = PictureSaver(self)
        self.saver.told.connect(session.message)
        self.saver.told.connect(self.note.setText)
        self._looking = Background(self)
        self._looking.done.connect(self._looked)
        self._looking.failed.connect(self._failed)
        self._drawing = Background(self)
        self._drawing.done.connect(self._arrived)
        self._drawing.failed.connect(self._failed)
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._draw)
        self._slow = QTimer(self, interval=200, singleShot=True)
        self._slow.timeout.connect(lambda: self.note.setText(self.tr("Drawing…")))
        self._build()
        session.state_changed.connect(self._state_changed)
        session.document_changed.connect(self._document_changed)
        session.experiment_replaced.connect(self.close)
        self._show_title()
        open_at(self, 1080, 680)
        # The window shows first: its fields, and what looks at the columns, would hold it up.
        self.view.tell("waiting", self.tr("Looking at the columns…"))
        QTimer.singleShot(0, self, self._fill)

    @property
    def form(self) -> ChartForm:
        """The fields on the left."""
        if self._form is None:
            self._form = form = ChartForm(self._area.viewport())
            form.changed.connect(self._changed)
            form.kind_wanted.connect(self._choose_kind)
            self._area.setWidget(form)
            stops = [form.title, *self._tools, self.view, self.script_button]
            for one, other in pairwise(stops):  # those on the right were made before the fields
                self.setTabOrder(one, other)
        return self._form

    def _fill(self) -> None:
        """Make the fields, and look at the columns in a turn of its own."""
        self.form.show()
        QTimer.singleShot(0, self, self.reload)

    def _build(self) -> None:
        area, right = self._area, self._right
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have it
        wanted, least = 420, min(420, room(self).width() // 2)
        area.setMinimumWidth(least)
        if least == wanted:
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view = self.view
        tools = QHBoxLayout()
        tools.setContentsMargins(12, 4, 8, 4)
        self.about = label(role="quiet", parent=right)
        tools.addWidget(self.about, 1)
        for image, tip, action in (
            ("zoom-out", self.tr("Smaller (-)"), lambda: view.zoom(1 / STEP)),
            ("zoom-in", self.tr("Larger (+)"), lambda: view.zoom(STEP)),
            ("fit", self.tr("Fit to the pane (0)"), view.fit),
            ("actual", self.tr("100 % (1)"), view.actual_size),
        ):
            self._tools.append(tool_button(image, tip, action, parent=right))
        self.copy_button = tool_button("copy", self.tr("Copy the chart"), self.copy, parent=right)
        self.save_button = tool_button(
            "save", self.tr("Save the chart as PNG, SVG or PDF…"), self.save_as, parent=right
        )
        self._tools += [self.copy_button, self.save_button]
        for each in self._tools:
            tools.addWidget(each)
        self.script_button = QPushButton(self.tr("Make it a script"), right)
        self.script_button.setToolTip(
            self.tr("Add an Execute Python Script module that draws this chart")
        )
        self.script_button.setProperty("accent", True)
        self.script_button.clicked.connect(self._make_script)
        end = QHBoxLayout()
        end.setContentsMargins(12, 8, 12, 10)
        end.addWidget(self.note, 1)
        end.addWidget(self.script_button)
        column = headed(right, Strip(tools), self.view)
        column.addWidget(separator(right))
        column.addLayout(end)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._splitter)
        self._enable()

    # -- the dataset ---------------------------------------------------------------------

    def reload(self) -> None:
        """Take the dataset that stands at the port now; keep what was chosen where it fits."""
        output = self.session.output(self.node_id, self.port)
        if output is not None and output is self._output:
            return
        self._output = output
        self.frame = frame_of(output)
        self._cancel()
        if self.frame is None:
            self._say(
                "run",
                self.tr("There is no dataset at this port"),
                self.tr("Run the experiment (F5) to see what comes out here."),
            )
            return
        frame, old = self.frame, self.form.spec if self.form.holds else None
        self.view.tell("waiting", self.tr("Looking at the columns…"))
        self._looking.start(lambda: _look(frame, old))

    def _looked(self, answer: tuple[c.ChartSpec, dict[str, str]]) -> None:
        spec, holds = answer
        self.form.setEnabled(True)
        self.form.show_spec(spec, holds)
        assert self.frame is not None
        rows, columns = self.frame.shape
        self.about.setText(self.tr("{0} rows × {1} columns").format(f"{rows:,}", f"{columns:,}"))
        self._draw()

    def _choose_kind(self, kind: str) -> None:
        if self.frame is None or not self.form.holds or kind == self.form.spec.kind:
            return
        from studio.data.charts.suggest import carried_over

        frame, old, holds = self.frame, self.form.spec, self.form.holds
        self._looking.start(lambda: (carried_over(old, kind, frame, holds), holds))

    def _changed(self) -> None:
        self._cancel()
        self._pause.start()

    # -- drawing -------------------------------------------------------------------------

    def _draw(self) -> None:
        self._cancel()
        if self.frame is None:
            return
        from studio.engine.charts import draw_chart
        from studio.scripting.standalone import StandaloneContext

        frame, spec, holds = self.frame, self.form.spec, self.form.holds
        executor = self.session.executor
        context = StandaloneContext(None)  # type: ignore[arg-type]  # charts run no other script
        self._context = context
        self._slow.start()
        self._drawing.start(
            lambda: draw_chart(spec, frame, executor.scripts(), context, holds=holds)
        )

    def _cancel(self) -> None:
        """Stop what is being drawn: another chart is wanted."""
        self._pause.stop()
        self._slow.stop()
        self._drawing.forget()
        context, self._context = self._context, None
        if context is not None:
            context.cancel()
        self.chart = None
        self._enable()

    def _arrived(self, chart: Chart) -> None:
        self._slow.stop()
        self._context = None
        self.chart = chart
        self.form.mark("", "")
        self.note.setText(chart.note)
        self.view.show_figure(replace(chart.figure, name=self.chart_name()))

    def _shown(self) -> None:
        self._enable()
        self.drawn.emit()

    def _failed(self, error: Exception) -> None:
        self._slow.stop()
        self._context = None
        self.note.setText("")
        parameter = getattr(error, "parameter", None) or ""
        wrong = isinstance(error, c.ChartError) and parameter not in ("", "kind")
        self.form.mark(parameter, told(error) if wrong else "")
        self._say("error", self.tr("There is no chart yet"), told(error))

    def _say(self, image: str, title: str, text: str) -> None:
        self.chart = None
        self.view.show_figure(None)
        self.view.tell(image, title, text)
        self.form.setEnabled(self.frame is not None)
        self._enable()

    def _enable(self) -> None:
        ready = self.chart is not None and not self.view.reading
        for each in (self.copy_button, self.save_button, self.script_button):
            each.setEnabled(ready)

    # -- taking away ---------------------------------------------------------------------

    def chart_name(self) -> str:
        """Return what the chart is called: its title, or its kind and columns."""
        spec = self.form.spec
        return spec.title or self.form.kinds[spec.kind].text()

    def copy(self) -> None:
        """Put the chart on the clipboard."""
        if self.chart is not None:
            self.saver.copy(self.chart.figure, self.view.image)

    def save_as(self) -> None:
        """Ask for a file name and write the chart there."""
        if self.chart is not None:
            path = self.session.experiment.path
            figure = replace(self.chart.figure, name=self.chart_name())
            self.saver.save_as(figure, path.parent if path else Path.home())

    def _make_script(self) -> None:
        if self.chart is not None:
            name = " ".join(self.chart_name().split())[:60] or self.tr("Chart")
            self.script_wanted.emit(self.chart.source, name)

    # -- following -----------------------------------------------------------------------

    def _show_title(self) -> None:
        name = self.session.experiment.node(self.node_id).name
        self.setWindowTitle(self.tr("Chart: {0}").format(f"{name} › {self.port}"))

    def _state_changed(self, node: str) -> None:
        if node == self.node_id:
            self.reload()

    def _document_changed(self, event: object) -> None:
        if isinstance(event, events.NodeRemoved) and event.node == self.node_id:
            self.close()
        elif isinstance(event, events.NodeRenamed) and event.node == self.node_id:
            self._show_title()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape; run, save and copy with the usual keys."""
        keys = event.keyCombination()
        control = Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() == Qt.Key.Key_F5 and not event.modifiers():
            self.session.run()
        elif keys == control | Qt.Key.Key_S:
            self.save_as()
        elif keys == control | Qt.Key.Key_C:
            self.copy()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop drawing and let go of the dataset."""
        self._looking.forget()
        self._cancel()
        self.frame = self._output = None
        event.accept()
        self.deleteLater()


def frame_of(output: Output | None) -> DataFrame | None:
    """Return the table that an output holds, if it holds one."""
    value: Any = output.value if output is not None else None
    if isinstance(value, PythonDevice):
        return value.table
    return value if hasattr(value, "iloc") else None


def _look(frame: DataFrame, old: c.ChartSpec | None) -> tuple[c.ChartSpec, dict[str, str]]:
    """Return the first chart of a table and what its columns hold, for another thread."""
    from studio.data.charts.suggest import carried_over, columns_of, first_chart

    c.check_table(frame)
    holds = columns_of(frame)
    if old is not None:
        return carried_over(old, old.kind, frame, holds), holds
    return first_chart(frame, holds), holds
