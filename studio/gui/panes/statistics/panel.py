"""The statistics of one column, beside the table: a list, and pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from studio.data.summaries.model import ESTIMATE, ColumnSummary
from studio.gui.background import Background
from studio.gui.controls import label, separator, tool_button
from studio.gui.language import told
from studio.gui.panes.statistics.facts import FactList, sentence
from studio.gui.panes.statistics.section import Section
from studio.gui.panes.statistics.visual import Visual, short_name

if TYPE_CHECKING:
    from pandas import DataFrame

    from studio.gui.session import Session

FACTS, MOST_FACTS = 252, 330  # pixels in which the statistics can be read, at least and at most
WIDEST = 360  # pixels that the panel takes from the table at least, where it needs them


class StatisticsPanel(QWidget):
    """Shows one column. `close_wanted` asks to hide it, `counted` carries an exact summary."""

    close_wanted = Signal()
    counted = Signal(int, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statisticsPanel")
        self.setAccessibleName(self.tr("Statistics of the column"))
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(250)
        self.column = -1
        self._frame: DataFrame | None = None
        self._counting = Background(self)
        self._counting.done.connect(self._have_counted)
        self.title = label(role="heading", parent=self)
        self.title.setObjectName("statisticsTitle")
        self.title.setMinimumWidth(40)
        self._full_title = ""
        # What holds others is made first: moved later, they would be styled anew each time.
        self.scroll = QScrollArea(self)
        inside = QWidget(self.scroll.viewport())
        inside.setProperty("role", "surface")
        self.statistics = Section(self.tr("Statistics"), inside)
        about = QWidget(self.statistics)
        self.facts = FactList(about)
        self.notes = label(role="quiet", wrap=True, parent=about)
        self.notes.setObjectName("statisticsNotes")
        self.notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.exact = tool_button(
            "", self.tr("Count every different value; it takes a little longer"),
            self._count, text=self.tr("Count exactly"), parent=about,
        )  # fmt: skip
        self.exact.setObjectName("countExactly")
        self.visualizations = Section(self.tr("Visualizations"), inside)
        self.visual = Visual(session, self.visualizations)
        column = QVBoxLayout(about)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.facts)
        column.addWidget(self.notes)
        column.addWidget(self.exact, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.statistics.set_content(about)
        self.visualizations.set_content(self.visual)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom, inside)
        self._parts.setContentsMargins(8, 4, 10, 8)
        self._parts.setSpacing(8)
        self._parts.addWidget(self.statistics, 2)
        self._parts.addWidget(self.visualizations, 3)
        self.statistics.setMinimumWidth(FACTS)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its parts have it
        self.scroll.setWidgetResizable(True)
        self.scroll.setWidget(inside)
        row = QHBoxLayout()
        row.setContentsMargins(12, 4, 6, 4)
        row.addWidget(self.title, 1)
        self.copy_button = tool_button(
            "copy", self.tr("Copy the statistics"), self.facts.copy, parent=self
        )
        self.close_button = tool_button(
            "close", self.tr("Hide the statistics (Escape)"), self.close_wanted.emit, parent=self
        )
        row.addWidget(self.copy_button)
        row.addWidget(self.close_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(row)
        outer.addWidget(separator(self))
        outer.addWidget(self.scroll, 1)
        self.show_column(-1, "", None)

    def set_frame(self, frame: DataFrame | None) -> None:
        """Take another table."""
        self._frame = frame
        self._counting.forget()
        self.visual.set_frame(frame)
        self.show_column(-1, "", None)

    def show_column(self, column: int, name: str, summary: ColumnSummary | None) -> None:
        """Show a column; without a summary yet, that it is being looked at; -1 for none."""
        if column != self.column:
            self._counting.forget()
        self.column = column
        there = column >= 0
        self._full_title = name if there else self.tr("Choose a column")
        self._elide()
        self.title.setToolTip(name[:2000])
        self.facts.show_summary(summary)
        self.statistics.setMinimumWidth(max(FACTS, min(self.facts.wanted_width(), MOST_FACTS)))
        self.copy_button.setEnabled(summary is not None)
        notes = [sentence(each) for each in summary.notes] if summary is not None else []
        if there and summary is None:
            notes = [self.tr("The column is being looked at…")]
        if not there:
            notes = [self.tr("Click a column of the table, or move to it with the arrow keys.")]
        if summary is not None and summary.problem:
            notes.append(
                self.tr("The column could not be summarised. {0}").format(told(summary.problem))
            )
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))
        estimated = summary is not None and summary.unique_is == ESTIMATE
        self.exact.setVisible(estimated)
        self.exact.setEnabled(not self._counting.busy)
        self.visualizations.setVisible(there)
        if there:
            self.visual.show_column(column, summary)

    def _elide(self) -> None:
        metrics = self.title.fontMetrics()
        text = short_name(self._full_title)
        wide = max(40, self.width() - 90)
        self.title.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, wide))

    def _count(self) -> None:
        frame, column = self._frame, self.column
        if frame is None or column < 0:
            return
        self.exact.setEnabled(False)

        def work() -> tuple[int, ColumnSummary]:
            from studio.data.summaries.column import summarise_column

            name = str(frame.columns[column])
            return column, summarise_column(frame.iloc[:, column], name, exact=True)

        self._counting.start(work)

    def _have_counted(self, answer: tuple[int, ColumnSummary]) -> None:
        self.counted.emit(*answer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put list and pictures beside each other where there is room."""
        super().resizeEvent(event)
        below, beside = self._needed()
        self.setMinimumWidth(min(below, WIDEST))
        wide = self.width() >= beside
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._parts.setDirection(across if wide else down)
        for part in (self.statistics, self.visualizations):
            part.set_plain(wide)
        self._elide()

    def _needed(self) -> tuple[int, int]:
        """Return the width at which nothing is cut off: below each other, beside each other."""
        margins = self._parts.contentsMargins()
        around = (
            margins.left() + margins.right() + self.scroll.verticalScrollBar().sizeHint().width()
        )
        facts = self.statistics.minimumWidth()
        pictures = self.visual.minimumSizeHint().width()
        return max(facts, pictures) + around, facts + pictures + self._parts.spacing() + around

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hide the panel with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_wanted.emit()
        else:
            super().keyPressEvent(event)
