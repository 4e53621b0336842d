"""Keeps the pictures of cards, so that a card is drawn once and not in every frame."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable

from PySide6.QtGui import QPixmap

_MOST = 96 * 1024 * 1024  # bytes; those not used for longest go first


class Pictures:
    """Pictures by card, each with the key of what it shows."""

    def __init__(self, most: int = _MOST) -> None:
        self._most = most
        self._kept: OrderedDict[int, tuple[Hashable, QPixmap]] = OrderedDict()
        self._size = 0

    def get(self, card: int) -> tuple[Hashable, QPixmap] | None:
        """Return a card's picture with its key, and count it as used."""
        found = self._kept.get(card)
        if found is not None:
            self._kept.move_to_end(card)
        return found

    def put(self, card: int, key: Hashable, picture: QPixmap) -> None:
        """Keep a card's picture in place of the one before."""
        self.drop(card)
        self._kept[card] = (key, picture)
        self._size += _bytes(picture)
        while self._size > self._most and len(self._kept) > 1:
            _, (_, gone) = self._kept.popitem(last=False)
            self._size -= _bytes(gone)

    def drop(self, card: int) -> None:
        """Forget a card's picture: the card is gone."""
        found = self._kept.pop(card, None)
        if found is not None:
            self._size -= _bytes(found[1])


def _bytes(picture: QPixmap) -> int:
    return picture.width() * picture.height() * 4


pictures = Pictures()
