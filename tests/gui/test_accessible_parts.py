"""Interfaces for screen readers go with what they tell of, also where an address comes again."""

from __future__ import annotations

import pandas as pd
import shiboken6
from app_hand import LONG
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from studio.gui import accessible
from studio.gui.accessible import Interfaces, Part
from studio.gui.look.theme import theme
from studio.gui.panes.compare_window import CompareWindow


class Told(Part):
    """Counts how often it is let go of."""

    def __init__(self, thing: QObject) -> None:
        super().__init__()
        self.released = 0

    def release(self) -> None:
        self.released += 1


def test_a_widget_at_the_address_of_one_that_is_going_keeps_its_interface(qapp, monkeypatch):
    monkeypatch.setattr(accessible, "id", lambda _: 7, raising=False)
    interfaces = Interfaces(("Thing",), Told)
    first, second = QObject(), QObject()
    old, new = interfaces._factory("Thing", first), interfaces._factory("Thing", second)
    assert interfaces.made_for(second) is new
    shiboken6.delete(first)
    assert (old.released, new.released) == (1, 0)
    assert interfaces.made_for(second) is new
    shiboken6.delete(second)
    assert (old.released, new.released) == (1, 1)
    assert interfaces.made_for(second) is None


def test_others_are_left_to_qt(qapp):
    interfaces = Interfaces(("Thing",), Told)
    assert interfaces._factory("QWidget", QObject()) is None
    assert interfaces._factory("Thing", None) is None


def test_a_cell_that_differs_is_marked_by_more_than_a_colour(qtbot):
    frame = pd.DataFrame({"make": ["audi", "bmw"], "price": [1, 2]})
    other = frame.assign(price=[1, 3])
    window = CompareWindow.for_frames("Before", frame, "After", other)
    qtbot.addWidget(window)
    window.resize(900, 400)
    window.show()
    view = window.views[1]
    qtbot.waitUntil(lambda: view.marks(1, 0, 1) is not None, timeout=LONG)
    qtbot.waitUntil(lambda: view.isVisible() and view.viewport().width() > 0)

    def corner(row: int) -> QColor:
        place = view.visualRect(view.model().index(row, 1))
        image = view.viewport().grab().toImage()
        return image.pixelColor(place.right() - 1, place.top() + 1)

    assert corner(1) == theme.colour("warning")
    assert corner(0) != theme.colour("warning")
