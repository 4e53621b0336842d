"""Tab goes through a window as it is read: line by line, each from left to right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_SLACK = 4  # pixels by which neighbours may overlap


class InReadingOrder:
    """For a window (before the class of Qt): finds the next field from where the fields stand.

    Qt keeps the order in which widgets were made. What is made late, or moved to another place,
    comes at the end of it; here the order is found anew each time Tab is pressed.
    """

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next field, or to the one before; from the last one to the first."""
        if isinstance(self, QWidget) and self.isWindow() and _step(self, forward):
            return True
        return bool(super().focusNextPrevChild(forward))  # type: ignore[misc]


def stops(window: QWidget, here: QWidget | None = None) -> list[QWidget]:
    """Return what Tab stops at in a window, in the order of reading.

    `here` is among them in any case.
    """
    hints = QGuiApplication.styleHints()
    every = hints.tabFocusBehavior() == Qt.TabFocusBehavior.TabFocusAllControls
    wanted = Qt.FocusPolicy.TabFocus if every else Qt.FocusPolicy.StrongFocus
    found = [
        each
        for each in window.findChildren(QWidget)
        if each is here
        or (each.focusPolicy() & wanted == wanted
            and each.focusProxy() is None
            and each.isVisible()
            and each.isEnabled()
            and each.window() is window)
    ]  # fmt: skip
    inside: dict[QWidget, list[QWidget]] = {}  # what holds stops, and which of its parts do
    for each in found:
        part = each
        while part is not window:
            above = part.parentWidget()
            if part in inside.setdefault(above, []):
                break
            inside[above].append(part)
            part = above
    return _collect(window, inside, set(found))


def _collect(
    part: QWidget, inside: dict[QWidget, list[QWidget]], found: set[QWidget]
) -> list[QWidget]:
    result = [part] if part in found else []
    for each in _read(inside.get(part, [])):
        result += _collect(each, inside, found)
    return result


def _read(parts: Sequence[QWidget]) -> list[QWidget]:
    """Put parts of one widget in the order of reading."""
    if len(parts) < 2:
        return list(parts)
    for sides in (_upright, _across):
        groups = _apart(parts, sides)
        if len(groups) > 1:
            return [each for group in groups for each in _read(group)]
    return sorted(parts, key=lambda each: (each.y(), each.x()))  # they lie on each other


def _upright(place: QRect) -> tuple[int, int]:
    return place.top(), place.bottom()


def _across(place: QRect) -> tuple[int, int]:
    return place.left(), place.right()


def _apart(
    parts: Sequence[QWidget], sides: Callable[[QRect], tuple[int, int]]
) -> list[list[QWidget]]:
    """Divide parts into groups between which there is a straight line."""
    groups: list[list[QWidget]] = []
    end = 0
    for each in sorted(parts, key=lambda each: sides(each.geometry())):
        first, last = sides(each.geometry())
        if not groups or first > end - _SLACK:
            groups.append([])
            end = last
        groups[-1].append(each)
        end = max(end, last)
    return groups


def _step(window: QWidget, forward: bool) -> bool:
    here = window.focusWidget()
    order = stops(window, here)
    if not order:
        return False
    place = order.index(here) if here in order else -1 if forward else 0
    target = order[(place + (1 if forward else -1)) % len(order)]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    return True
