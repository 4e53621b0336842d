"""Makes the properties of a node readable only: a run that is over stays as it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

# Parts that change nothing, or lock themselves.
_FREE = ("helpSection", "errorBox", "scriptEditor")


def lock(pane: QWidget) -> None:
    """Let nothing in a pane be changed; texts can still be read, scrolled and copied."""
    tip = QCoreApplication.translate("Runs", "This run is over and stays as it is.")
    for each in pane.findChildren(QWidget):
        if _is_free(each, pane):
            continue
        if isinstance(each, (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)):
            each.setReadOnly(True)
        elif isinstance(each, (QAbstractButton, QComboBox, QListView)):
            each.setEnabled(False)
        else:
            continue
        each.setToolTip(tip)


def _is_free(widget: QWidget, pane: QWidget) -> bool:
    above: QWidget | None = widget
    while above is not None and above is not pane:
        if above.objectName() in _FREE:
            return True
        above = above.parentWidget()
    return False
