"""One sees what the keyboard acts on: Tab goes through every window, and each stop shows itself."""

from __future__ import annotations

import numpy as np
import pytest
from every_window import World, settle
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from studio.gui.canvas.view import CanvasView
from studio.gui.editor.code_editor import CodeEditor
from studio.gui.look.theme import theme

pytestmark = pytest.mark.usefixtures("quiet_dialogs")
VISIBLE = 40  # how much red, green and blue of a pixel must change together
LEAST = 24  # pixels: more than the caret of a field, which blinks
# One field is all that these have; or there is nothing to stop at.
ALONE = {"about", "commands", "quick_add"}
TAB = Qt.Key.Key_Tab


@pytest.mark.parametrize("look", ["light", "dark"])
def test_each_stop_of_tab_shows_itself_and_has_a_name(window, look):
    theme.apply(look)
    window.resize(1400, 900)
    world = World(window)
    settle(0.3)
    wrong = []
    for name, open_it in world.everything().items():
        if name[:5] == "tour_":
            continue  # other words on the same card
        opened = open_it()
        opened.activateWindow()
        settle(0.1)
        wrong += [f"{name}: {each}" for each in _walk(opened, alone=name in ALONE)]
        world.put_away(opened)
    theme.apply("light")
    assert wrong == []


def _walk(opened: QWidget, *, alone: bool) -> list[str]:
    """Go through a window with Tab; return what is wrong with it."""
    if QApplication.focusWidget() is None:
        QTest.keyClick(opened, TAB)
    stops, wrong = [], []
    while (here := QApplication.focusWidget()) is not None and here not in stops:
        assert len(stops) < 100
        stops.append(here)
        place = _place(opened, here)
        lit = _picture(opened, place)
        _leave(here)
        if QApplication.focusWidget() is here:
            if not alone:
                wrong.append(f"Tab does not leave {_about(here)}")
            break
        dark = _picture(opened, place)
        if here.isVisible() and not _differ(lit, dark) and not _shows_at_rest(opened, here):
            wrong.append(f"the focus cannot be seen on {_about(here)}")
        if not _spoken(here):
            wrong.append(f"no name: {_about(here)}")
    wanted = [
        each
        for each in opened.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and each.window() is opened.window()
        and each.isVisible()
        and each.isEnabled()
    ]
    wrong += [f"Tab does not reach {_about(each)}" for each in wanted if each not in stops]
    return wrong


def _differ(lit: np.ndarray, dark: np.ndarray) -> bool:
    return (np.abs(lit - dark).sum(axis=2) > VISIBLE).sum() >= LEAST


def _shows_at_rest(opened: QWidget, here: QWidget) -> bool:
    """Look again when nothing moves any more: what came late may have pushed it elsewhere."""
    settle(0.3)
    after, place = QApplication.focusWidget(), _place(opened, here)
    dark = _picture(opened, place)
    here.setFocus(Qt.FocusReason.TabFocusReason)
    lit = _picture(opened, place)
    if after is not None:
        after.setFocus(Qt.FocusReason.TabFocusReason)
    return _differ(lit, dark)


def _leave(here: QWidget) -> None:
    """Press Tab; where Tab has another meaning, as a user leaves it."""
    if isinstance(here, CodeEditor) and not here.isReadOnly():
        QTest.keyClick(here, Qt.Key.Key_Escape)
    for _ in range(12 if isinstance(here, CanvasView) else 1):  # from node to node, then on
        if QApplication.focusWidget() is here:
            QTest.keyClick(here, TAB)


def _place(opened: QWidget, here: QWidget) -> QRect:
    corner = here.mapTo(opened, QPoint(0, 0))
    return QRect(corner, here.size()).adjusted(-4, -4, 4, 4) & opened.rect()


def _picture(opened: QWidget, place: QRect) -> np.ndarray:
    image = opened.grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), dtype=np.uint8)
    return flat.reshape(image.height(), -1, 4)[:, : image.width(), :3].astype(int)


def _spoken(widget: QWidget) -> str:
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name).strip() if face is not None else ""


def _about(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()!r} ({_spoken(widget)})"
