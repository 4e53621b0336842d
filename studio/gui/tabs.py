"""The row of tabs above the canvas: one for each open experiment."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabBar, QToolButton, QWidget

from studio.gui.controls import tool_button
from studio.gui.desk import Desk
from studio.gui.look.icons import icon

_LEAST = 170  # pixels of a tab: less of a name tells nothing


class _Bar(QTabBar):
    """Tabs that close with the middle button and tell of a click on the one that is current."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close the tab under the middle button."""
        index = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and index >= 0:
            self.tabCloseRequested.emit(index)
            return
        super().mouseReleaseEvent(event)

    def tabSizeHint(self, index: int) -> QSize:
        """Give each name the room that it has as the current one, which is bold.

        Qt reckons with the font of the others, but shortens with that of the current one.
        """
        size = super().tabSizeHint(index)
        if index != self.currentIndex():
            text, lean = self.tabText(index), QFont(self.font())
            lean.setWeight(QFont.Weight.Normal)
            more = self.fontMetrics().horizontalAdvance(text) - QFontMetrics(
                lean
            ).horizontalAdvance(text)
            size.setWidth(size.width() + max(more, 0) + 1)
        return size

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Leave so much of each name that it can be read; what has no room is scrolled."""
        size = self.tabSizeHint(index)
        return QSize(min(size.width(), _LEAST), size.height())


class DeskTabs(QWidget):
    """Shows the desks; which one is wanted, or shall go, is told by signals."""

    chosen = Signal(object)
    close_wanted = Signal(object)
    close_others_wanted = Signal(object)
    new_wanted = Signal()
    moved = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deskTabs")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.bar = _Bar()
        self.bar.setObjectName("deskTabBar")
        self.bar.setAccessibleName(self.tr("Open experiments"))
        self.bar.setMovable(True)
        self.bar.setDocumentMode(True)
        self.bar.setExpanding(False)
        self.bar.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.bar.setUsesScrollButtons(True)
        self.bar.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        for name, image, tip in (
            ("ScrollLeftButton", "back", self.tr("Tabs to the left")),
            ("ScrollRightButton", "forward", self.tr("Tabs to the right")),
        ):
            button = self.bar.findChild(QToolButton, name)
            if button is not None:  # its own arrow has no room in the style of the window
                button.setArrowType(Qt.ArrowType.NoArrow)
                button.setIcon(icon(image))
                button.setProperty("room", "small")
                button.setToolTip(tip)
                button.setAccessibleName(tip)
        self.plus = tool_button("plus", self.tr("New experiment in a tab of its own"))
        self.plus.setObjectName("newTab")
        self.plus.clicked.connect(lambda *_: self.new_wanted.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(4)
        row.addWidget(self.bar)
        row.addWidget(self.plus)
        row.addStretch(1)
        self._desks: list[Desk] = []
        self.bar.currentChanged.connect(self._chosen)
        self.bar.tabBarClicked.connect(self._chosen)
        self.bar.tabMoved.connect(self._moved)
        self.bar.tabCloseRequested.connect(lambda i: self.close_wanted.emit(self._desks[i]))
        self.bar.customContextMenuRequested.connect(self._menu)

    @property
    def desks(self) -> list[Desk]:
        """The desks, in the order of their tabs."""
        return list(self._desks)

    def add(self, desk: Desk) -> None:
        """Add a tab at the end."""
        self._desks.append(desk)
        was = self.bar.blockSignals(True)
        index = self.bar.addTab(desk.title)
        self.bar.blockSignals(was)
        close = tool_button("close", self.tr("Close this experiment"))
        close.setObjectName("closeTab")
        close.setProperty("room", "tab")
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(lambda *_: self.close_wanted.emit(desk))
        self.bar.setTabButton(index, QTabBar.ButtonPosition.RightSide, close)
        desk.changed.connect(self._show)
        self._show()

    def remove(self, desk: Desk) -> None:
        """Take a tab away."""
        index = self._desks.index(desk)
        desk.changed.disconnect(self._show)
        del self._desks[index]
        was = self.bar.blockSignals(True)
        self.bar.removeTab(index)
        self.bar.blockSignals(was)

    def show_current(self, desk: Desk) -> None:
        """Mark a desk's tab as the current one."""
        was = self.bar.blockSignals(True)
        self.bar.setCurrentIndex(self._desks.index(desk))
        self.bar.blockSignals(was)

    def close_button(self, desk: Desk) -> QToolButton:
        """Return the button that closes a desk."""
        index = self._desks.index(desk)
        button = self.bar.tabButton(index, QTabBar.ButtonPosition.RightSide)
        assert isinstance(button, QToolButton)
        return button

    def _chosen(self, index: int) -> None:
        if 0 <= index < len(self._desks):
            self.chosen.emit(self._desks[index])

    def _moved(self, start: int, end: int) -> None:
        self._desks.insert(end, self._desks.pop(start))
        self.moved.emit(start, end)

    def _show(self) -> None:
        for index, desk in enumerate(self._desks):
            title = desk.title.replace("&", "&&")
            self.bar.setTabText(index, f"{title} •" if desk.modified else title)
            path = desk.session.experiment.path
            tip = str(path) if path is not None else self.tr("Not saved to a file yet")
            if desk.modified and path is not None:
                tip = self.tr("{} (with unsaved changes)").format(path)
            self.bar.setTabToolTip(index, f"{desk.title}\n{tip}")
            running = desk.session.running
            self.bar.setTabIcon(index, icon("run", "running") if running else QIcon())
            self.bar.setAccessibleTabName(
                index, self.tr("{}, running").format(desk.title) if running else desk.title
            )

    def _menu(self, place: QPoint) -> None:
        index = self.bar.tabAt(place)
        if index < 0:
            return
        desk = self._desks[index]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Close"), lambda: self.close_wanted.emit(desk))
        others = menu.addAction(
            self.tr("Close the others"), lambda: self.close_others_wanted.emit(desk)
        )
        others.setEnabled(len(self._desks) > 1)
        menu.popup(self.bar.mapToGlobal(place))
