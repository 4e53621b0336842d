"""A hand that has only keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

Key = Qt.Key
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def words(menu: QMenu) -> list[str]:
    """Return the entries of a menu, as they are read."""
    return [_text(each) for each in menu.actions() if not each.isSeparator()]


def pick(menu: QMenu, *path: str) -> None:
    """Choose an entry of an open menu, or of its submenus, with the arrows and Enter."""
    for name in path[:-1]:
        _go_to(menu, name)
        inner = menu.activeAction().menu()
        QTest.keyClick(menu, Key.Key_Right)
        assert inner.isVisible()
        menu = inner
    _go_to(menu, path[-1])
    QTest.keyClick(menu, Key.Key_Return)


def _go_to(menu: QMenu, name: str) -> None:
    assert menu.isVisible()
    for _ in menu.actions():
        here = menu.activeAction()
        if here is not None and _text(here) == name:
            return
        QTest.keyClick(menu, Key.Key_Down)
    here = menu.activeAction()
    assert here is not None and _text(here) == name, f"{name} is not among {words(menu)}"


def _text(action: object) -> str:
    return action.text().split("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&")
