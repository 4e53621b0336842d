"""Tab goes through a page as it is read."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def in_order(parts: Iterable[QWidget]) -> None:
    """Let Tab go from part to part; within a part it goes as it did.

    Call it when every part has its parent: a widget joins the order of a window only then. What
    holds its own fields is taken apart, as `QWidget.setTabOrder` would move it without them.
    """
    fields: dict[QWidget, list[QWidget]] = {part: [] for part in parts}
    if not fields:
        return
    first = each = next(iter(fields))
    while True:
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None:
            holder: QWidget | None = each
            while holder is not None and holder not in fields:
                holder = holder.parentWidget()
            if holder is not None:
                fields[holder].append(each)
        each = each.nextInFocusChain()
        if each is first:
            break
    for before, after in pairwise(field for found in fields.values() for field in found):
        QWidget.setTabOrder(before, after)


def laid_out(layout: QLayout) -> list[QWidget]:
    """Return the widgets of a layout in their order there."""
    found = (layout.itemAt(place).widget() for place in range(layout.count()))
    return [each for each in found if each is not None]
