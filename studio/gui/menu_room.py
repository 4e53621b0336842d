"""Room in menus between the text of an entry and its keys: Qt alone leaves hardly a gap."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

_GAP = 22  # pixels


def give_room(menu: QMenu) -> None:
    """Widen a menu before each time it shows, if keys stand beside an entry."""
    menu.aboutToShow.connect(lambda: _widen(menu))


def _widen(menu: QMenu) -> None:
    _set_least(menu, 0)
    keys = any("\t" in each.text() or not each.shortcut().isEmpty() for each in menu.actions())
    if keys:
        wide = menu.sizeHint().width() + _GAP
        _set_least(menu, min(wide, menu.screen().availableSize().width()))


def _set_least(menu: QMenu, wide: int) -> None:
    menu.setMinimumWidth(wide)
    # That alone would not have the menu measure its entries again: it would lie beyond the screen.
    for each in (not menu.separatorsCollapsible(), menu.separatorsCollapsible()):
        menu.setSeparatorsCollapsible(each)
