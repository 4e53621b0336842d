"""Message boxes: questions and what went wrong, all of one kind."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from studio.gui.look.icons import icon

_LEAST = 320  # pixels in width of the words, or short ones make a narrow column of them
_SIGN = 32


def box(
    parent: QWidget | None,
    name: str,
    title: str,
    text: str,
    more: str = "",
    sign: tuple[str, str] = ("help", "accent"),
) -> QMessageBox:
    """Return a message box: `text` in bold, `more` below it, a sign of `resources/icons` beside.

    `sign` is an icon and the token of its colour.
    """
    result = QMessageBox(parent)
    result.setObjectName(name)
    result.setWindowTitle(title)
    result.setIconPixmap(icon(*sign).pixmap(_SIGN, _SIGN))
    result.setText(text)
    result.setInformativeText(more)
    words = result.findChild(QLabel, "qt_msgbox_informativelabel")
    if isinstance(words, QLabel):
        words.setMinimumWidth(min(_LEAST, result.screen().availableSize().width() - 140))
    layout = result.layout()
    if layout is not None:
        layout.setContentsMargins(20, 20, 20, 16)
    return result


def problem(parent: QWidget | None, name: str, title: str, text: str, more: str) -> QMessageBox:
    """Return a message box that tells what went wrong; it keeps other clicks away."""
    result = box(parent, name, title, text, more, ("error", "failed"))
    result.setModal(True)
    return result
