"""The cards of the start page in as many columns as the page has room for."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from studio.gui.controls import label
from studio.gui.experimentcard import ExperimentCard
from studio.gui.look.tokens import SPACE

_FEWEST = 4  # cards that are shown also where there is one column


class CardGrid(QWidget):
    """A heading and cards; of many it shows the first rows, and the rest on demand."""

    def __init__(self, title: str, rows: int = 0) -> None:
        super().__init__()
        self.cards: list[ExperimentCard] = []
        self._rows = rows  # before somebody wants to see all; 0: all of them
        self._columns = 2
        self._all = False
        self.more = QPushButton()
        self.more.setObjectName("moreCards")
        self.more.setFlat(True)
        self.more.clicked.connect(self._turn)
        head = QHBoxLayout()
        head.addWidget(label(title, "heading"))
        head.addStretch(1)
        head.addWidget(self.more)
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE * 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(head)
        column.addLayout(self._grid)

    def add(self, card: ExperimentCard) -> None:
        """Add a card at the end; `arrange` shows it."""
        self.cards.append(card)

    def remove(self, card: ExperimentCard) -> None:
        """Take a card away; its focus goes to the one that comes to its place."""
        place, focused = self.cards.index(card), card.hasFocus()
        self.cards.remove(card)
        self._grid.removeWidget(card)
        self.arrange()
        if focused and self.cards:
            self.cards[min(place, len(self.cards) - 1)].setFocus()
        card.hide()  # till it is deleted
        card.deleteLater()

    def clear(self) -> None:
        """Take all cards away."""
        for card in self.cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []

    def use_columns(self, columns: int) -> None:
        """Arrange the cards in so many columns."""
        if columns != self._columns:
            self._columns = columns
            self.arrange()

    def arrange(self) -> None:
        """Put every card in its place."""
        most = max(_FEWEST, self._rows * self._columns) if self._rows else len(self.cards)
        shown = self.cards if self._all else self.cards[:most]
        for card in self.cards:
            self._grid.removeWidget(card)
        for number, card in enumerate(self.cards):
            if number < len(shown):
                self._grid.addWidget(card, number // self._columns, number % self._columns)
            card.setVisible(number < len(shown))
        for place in range(self._grid.columnCount()):
            self._grid.setColumnStretch(place, 0)
            self._grid.setColumnMinimumWidth(place, 0)
        for place in range(self._columns):  # a column without a card is as wide as the others
            self._grid.setColumnStretch(place, 1)
            self._grid.setColumnMinimumWidth(place, 1)
        self.more.setVisible(len(self.cards) > most)
        all_of_them = self.tr("Show all {0}").format(len(self.cards))
        self.more.setText(self.tr("Show fewer") if self._all else all_of_them)
        self.setVisible(bool(self.cards))

    def _turn(self) -> None:
        self._all = not self._all
        self.arrange()
