"""The buttons above a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout

from studio.gui.controls import tool_button

if TYPE_CHECKING:
    from studio.gui.panes.table_pane import TablePane


class TableTools(QObject):
    """Adds the buttons of a table pane to its row of tools."""

    def __init__(self, pane: TablePane, row: QHBoxLayout, *, own_window: bool) -> None:
        super().__init__(pane)
        tr = self.tr
        self.filter_button = tool_button(
            "filter", tr("Filter the rows (Ctrl+Shift+L)"), pane.toggle_filter
        )
        self.find_button = tool_button("search", tr("Find in the cells (Ctrl+F)"), pane.find)
        self.go_button = tool_button(
            "forward",
            tr("Go to a row or column (Ctrl+G)"),
            pane.go_to,
        )
        self.columns_button = tool_button(
            "columns", tr("Show and hide columns"), pane.choose_columns
        )
        self.fit_button = tool_button(
            "fit-width", tr("Fit column widths to what is in sight"), pane.view.fit_columns
        )
        self.copy_button = tool_button(
            "copy", tr("Copy the selection with names"), lambda: pane.copy(True)
        )
        self.compare_button = tool_button(
            "compare", tr("Compare with the table of another port"), pane.offers.offer_comparison
        )
        self.chart_button = tool_button(
            "chart-scatter", tr("Chart of this table…"), pane.want_chart
        )
        self.popout_button = tool_button(
            "popout", tr("Open in a window of its own"), pane.open_window
        )
        self.save_button = tool_button(
            "save", tr("Save the table as a file…"), pane.offers.offer_saving
        )
        buttons = [self.filter_button, self.find_button, self.go_button, self.columns_button,
                   self.fit_button, self.copy_button, self.compare_button,
                   self.chart_button]  # fmt: skip
        if not own_window:
            buttons.append(self.popout_button)
        for button in (*buttons, self.save_button):
            row.addWidget(button)
        self.filter_button.setObjectName("filterTable")
        self.find_button.setObjectName("findInTable")
        self.columns_button.setObjectName("tableColumns")
        self.compare_button.setObjectName("compareTable")
        self.popout_button.setObjectName("popoutTable")
        self.save_button.setObjectName("saveTable")
