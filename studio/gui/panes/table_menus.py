"""The menus of a table pane: of its cells, of saving, of comparing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from studio.gui.panes.table_pane import TablePane


class TableMenus(QObject):
    """Opens what a table pane offers (the menus of its columns are `column_menu`'s)."""

    def __init__(self, pane: TablePane) -> None:
        super().__init__(pane)
        self._pane = pane

    def cell_menu(self) -> QMenu:
        """Return the menu of the cells."""
        menu = QMenu(self._pane)
        index = self._pane.view.currentIndex()
        menu.addAction(self.tr("Copy\tCtrl+C"), lambda: self._pane.copying.copy(False))
        names = self.tr("Copy with column names\tCtrl+Shift+C")
        menu.addAction(names, lambda: self._pane.copying.copy(True))
        menu.addAction(self.tr("Copy as Markdown"), self._pane.copying.copy_markdown)
        menu.addSeparator()
        whole = menu.addAction(
            self.tr("Show the whole cell\tEnter"), lambda: self._pane.show_cell(index)
        )
        whole.setEnabled(index.isValid())
        if index.isValid():
            column = index.column()
            menu.addAction(self.tr("Filter for this value"), lambda: self._pane.filter_like(column))
            sub = self._pane.menus.menu(column)
            sub.setTitle(self.tr("Column {0}").format(self._pane.model.short_name(column)[:40]))
            sub.setParent(menu, sub.windowFlags())
            menu.addMenu(sub)
        menu.addSeparator()
        menu.addAction(self.tr("Find…\tCtrl+F"), self._pane.find)
        menu.addAction(self.tr("Go to…\tCtrl+G"), self._pane.go_to)
        menu.addAction(self.tr("Fit column widths"), self._pane.view.fit_columns)
        return menu

    def open_cell_menu(self, where: QPoint) -> None:
        """Show the menu of the cells."""
        menu = self.cell_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def open_column_menu(self) -> None:
        """Show the menu of the current column, below its header."""
        column = self._pane.view.currentIndex().column()
        if column >= 0:
            header = self._pane.view.horizontalHeader()
            place = QPoint(header.sectionViewportPosition(column), header.height())
            self._pane.menus.open(column, header.viewport().mapToGlobal(place))

    def offer_comparison(self) -> None:
        """Let a table to compare with be chosen."""
        menu = self.comparison_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        button = self._pane.tools.compare_button
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def comparison_menu(self) -> QMenu:
        """Return a menu of the other ports that hold a table."""
        from studio.gui.panes.compare_window import CompareWindow, tables_of

        menu = QMenu(self._pane)
        here = (self._pane.node_id or "", self._pane.port)
        for node, port, name in tables_of(self._pane.session):
            if (node, port) != here:
                menu.addAction(name, lambda there=(node, port): CompareWindow.for_ports(
                    self._pane.session, here, there, self._pane.window()
                ).show())  # fmt: skip
        if menu.isEmpty():
            menu.addAction(self.tr("No other port holds a table yet")).setEnabled(False)
        return menu

    def offer_saving(self) -> None:
        """Save the table; where it looks other than it is, ask which of both."""
        if not self._pane.altered:
            self._pane.save_as()
            return
        menu = QMenu(self._pane)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Save as it is shown…"), lambda: self._pane.save_as(shown=True))
        menu.addAction(self.tr("Save all rows and columns…"), self._pane.save_as)
        button = self._pane.tools.save_button
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))
