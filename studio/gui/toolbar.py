"""The tool bar of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QToolBar, QToolButton, QWidget

from studio.gui.actions import Actions
from studio.gui.look.icons import icon
from studio.gui.look.theme import theme


def add_toolbar(window: QMainWindow, actions: Actions) -> QToolBar:
    """Add the tool bar: files, undo, runs, zoom, look."""
    bar = QToolBar(window.tr("Tools"), window)
    bar.setObjectName("toolBar")
    bar.setMovable(False)
    bar.setIconSize(QSize(18, 18))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    for each in (actions.home, None, actions.new, actions.open, actions.save, None,
                 actions.undo, actions.redo, None):  # fmt: skip
        if each is None:
            bar.addSeparator()
        else:
            bar.addAction(each)
    bar.addAction(actions.run)
    bar.addAction(actions.run_selected)
    bar.addAction(actions.cancel)
    run = bar.widgetForAction(actions.run)
    if isinstance(run, QToolButton):
        run.setObjectName("primary")
        run.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    for action in (actions.run_selected, actions.cancel):
        button = bar.widgetForAction(action)
        if isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(space)
    for action in (actions.zoom_out, actions.zoom_reset, actions.zoom_in, actions.zoom_fit):
        bar.addAction(action)
    bar.addSeparator()
    bar.addAction(_look_action(window))
    for button in bar.findChildren(QToolButton):
        action = button.defaultAction()
        if action is not None:
            button.setAccessibleName(action.text())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    window.addToolBar(bar)
    return bar


def _look_action(window: QMainWindow) -> QAction:
    action = QAction(window)
    action.setObjectName("actionToggleLook")

    def show() -> None:
        dark = theme.tokens.dark
        action.setIcon(icon("sun" if dark else "moon"))
        text = window.tr("Light look") if dark else window.tr("Dark look")
        action.setText(text)
        action.setToolTip(text)

    def toggle() -> None:
        mode = "light" if theme.tokens.dark else "dark"
        theme.apply(mode)
        window.settings.look = mode  # type: ignore[attr-defined]

    action.triggered.connect(lambda *_: toggle())
    theme.changed.connect(show)
    show()
    return action
