"""Small widgets that several panes use."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QFrame,
    QLabel,
    QLayout,
    QMainWindow,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.gui.fitting import fit, room
from studio.gui.look.icons import icon


def tool_button(
    image: str,
    tip: str,
    action: Callable[[], Any] | None = None,
    *,
    text: str = "",
    checkable: bool = False,
    parent: QWidget | None = None,
) -> QToolButton:
    """Return a flat button with an icon of `resources/icons` (or a text), a tooltip and a name.

    `action()` is called on a click, without arguments.
    """
    button = QToolButton(parent)
    if image:
        button.setIcon(icon(image))
        button.setIconSize(QSize(16, 16))
        button.setProperty("room", "icon")
    if text:
        button.setText(text)
        if image:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setCheckable(checkable)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if action is not None:
        button.clicked.connect(lambda *_: action())
    return button


def menu_action(parent: QWidget, text: str, action: Callable[[], Any], keys: Any = None) -> QAction:
    """Return an action of a context menu; `keys` works while `parent` has the focus."""
    result = QAction(text, parent)
    result.triggered.connect(lambda *_: action())
    if keys is not None:
        result.setShortcut(keys)
        result.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    return result


def label(
    text: str = "", role: str = "", *, wrap: bool = False, parent: QWidget | None = None
) -> QLabel:
    """Return a label in one of the roles of the style sheet ("title", "heading", "quiet"...)."""
    result = QLabel(text, parent)
    result.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        result.setProperty("role", role)
    result.setWordWrap(wrap)
    return result


def scrolled(content: QWidget) -> QScrollArea:
    """Return a page that is scrolled where it is higher than its place."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def separator(parent: QWidget | None = None) -> QFrame:
    """Return a thin horizontal line."""
    line = QFrame(parent)
    line.setFixedHeight(1)
    line.setFrameShape(QFrame.Shape.NoFrame)
    line.setObjectName("separator")
    line.setAutoFillBackground(True)
    line.setBackgroundRole(line.palette().ColorRole.Mid)
    return line


def headed(page: QWidget, row: QLayout | QWidget, body: QWidget) -> QVBoxLayout:
    """Fill a page: a row of tools or words, a thin line, and below it what has all other room.

    Returns the column, to which more may be added.
    """
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    if isinstance(row, QLayout):
        column.addLayout(row)
    else:
        column.addWidget(row)
    column.addWidget(separator(page))
    column.addWidget(body, 1)
    return column


def open_at(window: QWidget, width: int, height: int) -> None:
    """Give a window the size it opens with, as far as the screen has room for it."""
    window.resize(QSize(width, height).boundedTo(room(window)))
    if not isinstance(window, QMainWindow):
        fit(window)


def indent(box: QAbstractSpinBox) -> None:
    """Let the number begin where texts in other fields do; a style sheet has no word for it."""
    box.lineEdit().setTextMargins(7, 0, 0, 0)


def restyle(widget: QWidget) -> None:
    """Apply the style sheet again after a property it looks at was changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
