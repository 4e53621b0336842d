"""The Qt binding itself: a pair of versions that breaks the interpreter must be noticed."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QGraphicsRectItem


def test_calls_that_return_nothing_keep_the_count_of_none(qtbot):
    """PySide6 6.12.0 on Python 3.11 loses one reference to None in every such call."""
    item = QGraphicsRectItem()
    before = sys.getrefcount(None)
    for number in range(200):
        item.setPos(number, number)
    assert abs(sys.getrefcount(None) - before) < 50
