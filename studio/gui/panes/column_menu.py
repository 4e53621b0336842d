"""What one can do with a column: the menu of its header, and clicks there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup, QMouseEvent
from PySide6.QtWidgets import QMenu

from studio.data.view.number_format import PERCENT, PLAIN, SCIENTIFIC, NumberFormat
from studio.gui.panes.table_model import SORT_ROLE

if TYPE_CHECKING:
    from studio.gui.panes.table_pane import TablePane

_MARK = 28  # pixels at the right end of a header that the mark of a sorted column takes


class ColumnMenus(QObject):
    """Listens to the header of a table pane.

    A click selects the column. A double-click sorts by it (up, down, as it came), with Shift by
    one more column; so does a click on the arrow of a sorted column. The menu has the rest.
    """

    def __init__(self, pane: TablePane) -> None:
        super().__init__(pane)
        self._pane = pane
        self.header = pane.view.horizontalHeader()
        self.header.viewport().installEventFilter(self)
        self.header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header.customContextMenuRequested.connect(self._asked)

    # -- clicks ------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sort with a double-click, or a click on the arrow."""
        if event.type() in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonPress):
            assert isinstance(event, QMouseEvent)
            if event.button() == Qt.MouseButton.LeftButton:
                double = event.type() == QEvent.Type.MouseButtonDblClick
                return self._pressed(event, double)
        return False

    def _pressed(self, event: QMouseEvent, double: bool) -> bool:
        place = event.position().toPoint()
        column = self.header.logicalIndexAt(place)
        resizing = self.header.viewport().cursor().shape() == Qt.CursorShape.SplitHCursor
        if column < 0 or resizing:
            return False
        if not (double or self._on_mark(place, column)):
            return False
        if double and self._pane.strip.header.picture_at(place) >= 0:
            return False  # it opens the statistics
        add = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        keys = self._pane.arranger.wanted.sort
        on_mark = not double and any(each.column == column for each in keys)
        self._pane.arranger.turn(column, add=add or (on_mark and len(keys) > 1))
        return True

    def _on_mark(self, place: QPoint, column: int) -> bool:
        if self._pane.model.headerData(column, Qt.Orientation.Horizontal, SORT_ROLE) is None:
            return False
        end = self.header.sectionViewportPosition(column) + self.header.sectionSize(column)
        return end - _MARK <= place.x() < end - 4 and place.y() < 26

    def _asked(self, place: QPoint) -> None:
        column = self.header.logicalIndexAt(place)
        if column >= 0:
            self.open(column, self.header.viewport().mapToGlobal(place))

    def open(self, column: int, where: QPoint) -> None:
        """Show the menu of a column."""
        menu = self.menu(column)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    # -- the menu ----------------------------------------------------------------------------

    def menu(self, column: int) -> QMenu:
        """Return the menu of a column."""
        pane = self._pane
        menu = QMenu(pane)
        self._add_order(menu, column)
        menu.addSeparator()
        filters = menu.addMenu(self.tr("Filter"))
        for text, typed in (
            (self.tr("Is missing"), "is missing"),
            (self.tr("Is not missing"), "is not missing"),
        ):
            filters.addAction(text, lambda t=typed: pane.filters.set_filter(column, t))
        same = filters.addAction(self.tr("Like the current cell"), lambda: pane.filter_like(column))
        same.setEnabled(pane.view.currentIndex().isValid())
        filters.addSeparator()
        filters.addAction(self.tr("Type a filter…"), lambda: pane.filters.open(column))
        if pane.model.is_numeric(column):
            menu.addMenu(self._numbers(menu, column))
            menu.addMenu(self._dress(menu, column))
        menu.addSeparator()
        menu.addAction(self.tr("Fit width"), lambda: pane.view.fit_column(column))
        menu.addAction(self.tr("Hide"), lambda: pane.set_shown(column, False))
        visual = self.header.visualIndex(column)
        move = menu.addMenu(self.tr("Move"))
        for text, to in (
            (self.tr("To the left"), visual - 1),
            (self.tr("To the right"), visual + 1),
            (self.tr("To the front"), 0),
            (self.tr("To the end"), self.header.count() - 1),
        ):
            action = move.addAction(text, lambda t=to: self.header.moveSection(visual, t))
            action.setEnabled(0 <= to < self.header.count() and to != visual)
        menu.addAction(self.tr("Copy the name"), lambda: pane.copying.copy_name(column))
        if pane.column_menu_extras:
            menu.addSeparator()
        for extra in pane.column_menu_extras:
            extra(menu, column)
        return menu

    def _add_order(self, menu: QMenu, column: int) -> None:
        arranger = self._pane.arranger
        key = next((each for each in arranger.wanted.sort if each.column == column), None)
        others = any(each.column != column for each in arranger.wanted.sort)
        for text, ascending in (
            (self.tr("Sort from low to high\tAlt+Up"), True),
            (self.tr("Sort from high to low\tAlt+Down"), False),
        ):
            action = menu.addAction(text, lambda a=ascending: arranger.sort_by(column, a))
            self._check(action, key is not None and key.ascending == ascending and not others)
        if others:
            then = menu.addMenu(self.tr("Within the present order"))
            for text, ascending in (
                (self.tr("From low to high"), True),
                (self.tr("From high to low"), False),
            ):
                action = then.addAction(
                    text, lambda a=ascending: arranger.sort_by(column, a, add=True)
                )
                self._check(action, key is not None and key.ascending == ascending)
        stop = menu.addAction(
            self.tr("Do not sort by this column"), lambda: arranger.sort_by(column, None)
        )
        stop.setEnabled(key is not None)

    @staticmethod
    def _check(action: QAction, on: bool) -> None:
        action.setCheckable(True)
        action.setChecked(on)

    def _numbers(self, menu: QMenu, column: int) -> QMenu:
        pane = self._pane
        form = pane.model.formats.get(column, NumberFormat())
        result = QMenu(self.tr("Numbers"), menu)

        def choose(text: str, wanted: NumberFormat, group: QActionGroup) -> None:
            action = result.addAction(text, lambda: pane.dressing.set_format(column, wanted))
            self._check(action, wanted == form)
            group.addAction(action)

        digits = QActionGroup(result)
        choose(self.tr("As many digits as needed"), _with(form, digits=None), digits)
        for count in (0, 1, 2, 3, 4, 6, 10):
            text = self.tr("{0} digits after the point").format(count)
            choose(text, _with(form, digits=count), digits)
        result.addSeparator()
        styles = QActionGroup(result)
        for text, style in (
            (self.tr("Plain"), PLAIN),
            (self.tr("Percent"), PERCENT),
            (self.tr("Scientific"), SCIENTIFIC),
        ):
            choose(text, _with(form, style=style), styles)
        result.addSeparator()
        apart = result.addAction(
            self.tr("Thousands apart"),
            lambda: pane.dressing.set_format(column, _with(form, grouped=not form.grouped)),
        )
        self._check(apart, form.grouped)
        result.addSeparator()
        result.addAction(
            self.tr("Use for all columns of numbers"), lambda: pane.dressing.set_format(None, form)
        )
        return result

    def _dress(self, menu: QMenu, column: int) -> QMenu:
        pane = self._pane
        now = pane.model.dresses.get(column)
        result = QMenu(self.tr("Show size"), menu)
        group = QActionGroup(result)
        for text, kind in (
            (self.tr("As numbers only"), ""),
            (self.tr("With bars"), "bars"),
            (self.tr("With a colour scale"), "scale"),
        ):
            action = result.addAction(text, lambda k=kind: pane.dressing.set_dress(column, k))
            self._check(action, (now.kind if now is not None else "") == kind)
            group.addAction(action)
        return result


def _with(form: NumberFormat, **changes: object) -> NumberFormat:
    from dataclasses import replace

    return replace(form, **changes)  # type: ignore[arg-type]
