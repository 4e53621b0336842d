"""Reads what a window says: everything written in it, and what it tells on hovering or aloud."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QBuffer,
    QIODevice,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QAccessible, QAction, QPainter, QTextDocument
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDockWidget,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QTreeView,
    QWidget,
)

_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole,
          Qt.ItemDataRole.StatusTipRole, Qt.ItemDataRole.AccessibleTextRole,
          Qt.ItemDataRole.AccessibleDescriptionRole)  # fmt: skip
_OF_WIDGETS = (
    "windowTitle", "toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription",
    "text", "title", "placeholderText", "prefix", "suffix", "specialValueText", "format",
    "informativeText", "detailedText",
)  # fmt: skip
_MOST = 60  # rows of a model: the others say no other words


def texts(window: QWidget) -> dict[str, str]:
    """Return every text of a visible window, each with the first place where it stands."""
    found: dict[str, str] = {}
    for place, text in _all(window):
        for line in re.split(r"[\n\t]+", plain(text)):
            if line.strip():
                found.setdefault(line.strip(), place)
    return found


def plain(text: str) -> str:
    """Return a text without the tags of rich text and the marks of keys."""
    if re.search(r"<\w+[^>]*>|&\w+;", text):
        document = QTextDocument()
        document.setHtml(text)
        text = document.toPlainText()
    return re.sub(r"\(&.\)", "", text).replace("&", "")


def _all(window: QWidget) -> Iterator[tuple[str, str]]:
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisible() or widget.window() is not window.window():
            continue
        place = f"{type(widget).__name__} {widget.objectName()}".strip()
        yield from ((f"{place}.{what}", text) for what, text in of_widget(widget))
    yield from (("drawn", text) for text in drawn(window))
    yield from aloud(window)


def of_widget(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what one widget is set to say."""
    for name in _OF_WIDGETS:
        ask = getattr(widget, name, None)
        if callable(ask) and (name != "windowTitle" or widget.isWindow() or _docked(widget)):
            text = ask()
            if isinstance(text, str) and text:
                yield name, text
    if isinstance(widget, QComboBox):
        for number in range(min(widget.count(), _MOST)):
            yield "item", widget.itemText(number)
            yield "item", str(widget.itemData(number, Qt.ItemDataRole.ToolTipRole) or "")
    if isinstance(widget, QTabBar):
        for number in range(widget.count()):
            yield "tab", widget.tabText(number)
            yield "tab", widget.tabToolTip(number)
    if isinstance(widget, QAbstractItemView):
        yield from (("model", text) for text in of_model(widget))
    if isinstance(widget, QTextEdit) or (
        isinstance(widget, QPlainTextEdit) and widget.isReadOnly()
    ):
        yield "text", widget.toPlainText()
    if isinstance(widget, QMenuBar | QMenu):
        yield from (("menu", text) for text in of_menu(widget))
    else:
        for action in widget.actions():
            yield from (("action", text) for text in of_action(action))


def _docked(widget: QWidget) -> bool:
    return isinstance(widget, QDockWidget)


def of_model(view: QAbstractItemView) -> Iterator[str]:
    """Yield what the model of a view says, in headings and cells."""
    model = view.model()
    if model is None:
        return
    for column in range(min(_columns(model, view.rootIndex()), _MOST)):
        for role in _ROLES:
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")

    def rows(parent) -> Iterator[str]:
        for row in range(min(model.rowCount(parent), _MOST)):
            for column in range(min(_columns(model, parent), 12)):
                index = model.index(row, column, parent)
                for role in _ROLES:
                    value = index.data(role)
                    if isinstance(value, str):
                        yield value
            if isinstance(view, QTreeView):
                yield from rows(model.index(row, 0, parent))

    yield from rows(view.rootIndex())


def _columns(model: QAbstractItemModel, parent: QModelIndex) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)


def of_menu(menu: QMenu | QMenuBar) -> Iterator[str]:
    """Yield what a menu says, with the menus in it as they fill when they are opened."""
    if isinstance(menu, QMenu):
        menu.aboutToShow.emit()
        yield menu.title()
    for action in list(menu.actions()):
        yield from of_action(action)
        if isinstance(inner := action.menu(), QMenu):
            yield from of_menu(inner)


def of_action(action: QAction) -> Iterator[str]:
    """Yield what an action says."""
    yield from (action.text(), action.toolTip(), action.statusTip(), action.whatsThis())
    yield from (each.toString(each.SequenceFormat.NativeText) for each in action.shortcuts())


def drawn(window: QWidget) -> list[str]:
    """Return the texts that a window draws, whoever draws them."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device = QSvgGenerator()
    device.setOutputDevice(buffer)
    device.setSize(window.size())
    device.setViewBox(QRect(QPoint(0, 0), window.size()))
    painter = QPainter(device)
    window.render(painter, QPoint(0, 0))
    painter.end()
    svg = bytes(buffer.data()).decode("utf-8", "replace")
    return [html.unescape(each) for each in re.findall(r"<text[^>]*>(.*?)</text>", svg, re.DOTALL)]


def aloud(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what a screen reader says of a window and all that is in it."""
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Help)

    def parts(face, depth: int) -> Iterator[tuple[str, str]]:
        if face is None or not face.isValid() or depth > 30:
            return
        thing = face.object()
        place = f"aloud {type(thing).__name__ if isinstance(thing, QObject) else ''}"
        yield from ((place, face.text(kind)) for kind in kinds)
        for number in range(min(face.childCount(), 200)):
            yield from parts(face.child(number), depth + 1)

    yield from parts(QAccessible.queryAccessibleInterface(window), 0)
