"""Interfaces for screen readers go with what they tell of, also where an address comes again."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject

from studio.gui import accessible
from studio.gui.accessible import Interfaces, Part


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
