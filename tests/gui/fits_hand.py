"""Finds texts that are cut off: for tests of windows in both languages and at any scale."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from studio.gui.combo import Combo


def cut_off(root: QWidget) -> list[str]:
    """Return what is in sight below a widget and has less room than its text needs."""
    return [
        f"{type(each).__name__} {each.objectName()}: {told}"
        for each in root.findChildren(QWidget)
        if each.isVisibleTo(root) and (told := _cut(each))
    ]


def _cut(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return _label(widget)
    if isinstance(widget, (QPushButton, QCheckBox)) or _worded(widget):
        assert isinstance(widget, QAbstractButton)
        return "" if widget.sizeHint().width() <= widget.width() + 1 else widget.text()
    if isinstance(widget, QLineEdit) and not widget.text():
        need = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        room = widget.contentsRect().width() - 12
        return widget.placeholderText() if need > room else ""
    if isinstance(widget, Combo) and not widget.isEditable():
        return "" if widget.shown_text() == widget.currentText() else widget.currentText()
    if isinstance(widget, QTabBar):
        wide = max((widget.tabRect(n).right() for n in range(widget.count())), default=0)
        reached = widget.usesScrollButtons() or wide <= widget.width()
        return "" if reached else "tabs"
    return ""


def _worded(widget: QWidget) -> bool:
    icon = Qt.ToolButtonStyle.ToolButtonIconOnly
    return (
        isinstance(widget, QToolButton)
        and bool(widget.text())
        and (widget.toolButtonStyle() != icon or widget.icon().isNull())
        and widget.objectName() not in ("ScrollLeftButton", "ScrollRightButton")
    )


def _label(label: QLabel) -> str:
    text = label.text()
    if not text or label.textFormat() == Qt.TextFormat.RichText:
        return ""
    if label.wordWrap():
        return "" if label.heightForWidth(label.width()) <= label.height() + 1 else text
    need = max(map(label.fontMetrics().horizontalAdvance, text.splitlines()))
    return "" if need <= label.contentsRect().width() + 1 else text
