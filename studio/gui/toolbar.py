"""The tool bar of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QToolBar, QToolButton, QWidget
from shiboken6 import isValid

from studio.gui.actions import Actions
from studio.gui.fitting import tight
from studio.gui.look.icons import icon
from studio.gui.look.theme import theme


def add_toolbar(window: QMainWindow, actions: Actions) -> QToolBar:
    """Add the tool bar: files, undo, runs, zoom, look."""
    bar = QToolBar(window.tr("Tools"), window)
    bar.setObjectName("toolBar")
    bar.setMovable(False)
    bar.setIconSize(QSize(18, 18))
    small = tight(window)
    if small:  # what is used most comes first: not all has room
        bar.layout().setContentsMargins(6, 0, 6, 0)
        bar.addAction(actions.run)
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    for each in (actions.home, None, actions.new, actions.open, actions.save, None,
                 actions.undo, actions.redo, None):  # fmt: skip
        if each is None:
            bar.addSeparator()
        else:
            bar.addAction(each)
    if not small:
        bar.addAction(actions.run)
    bar.addAction(actions.run_selected)
    bar.addAction(actions.cancel)
    run = bar.widgetForAction(actions.run)
    if isinstance(run, QToolButton):
        run.setObjectName("primary")
        run.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    bar.addSeparator()
    bar.addAction(actions.service)
    bar.addAction(actions.make_report)
    for action in (actions.run_selected, actions.cancel, actions.service):
        button = bar.widgetForAction(action)
        if isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(space)
    for action in (actions.zoom_out, actions.zoom_reset, actions.zoom_in, actions.zoom_fit):
        bar.addAction(action)
    bar.addSeparator()
    bar.addAction(_LookAction(window))
    for button in bar.findChildren(QToolButton):
        action = button.defaultAction()
        if action is not None:
            button.setAccessibleName(action.text())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    window.addToolBar(bar)
    _show_more(window, bar)
    return bar


def _show_more(window: QMainWindow, bar: QToolBar) -> None:
    """Give a sign and a name to the button that opens the tools for which there is no room."""
    button = bar.findChild(QToolButton, "qt_toolbar_ext_button")
    if button is None:
        return
    button.setAccessibleName(window.tr("More tools"))
    button.setToolTip(window.tr("More tools"))

    def draw() -> None:
        if isValid(button):
            button.setIcon(icon("more"))
            button.setIconSize(QSize(10, 10))

    theme.changed.connect(draw)  # Qt puts its own sign back with each new style
    draw()


class _LookAction(QAction):
    """Changes between the light and the dark look, and shows to which."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("actionToggleLook")
        self._window = window
        self.triggered.connect(self._toggle)
        theme.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        dark = theme.tokens.dark
        self.setIcon(icon("sun" if dark else "moon"))
        self.setText(self.tr("Light look") if dark else self.tr("Dark look"))
        self.setToolTip(self.text())

    def _toggle(self) -> None:
        mode = "light" if theme.tokens.dark else "dark"
        theme.apply(mode)
        self._window.settings.look = mode  # type: ignore[attr-defined]
