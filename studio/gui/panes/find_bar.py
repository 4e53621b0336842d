"""The line in which one types a text to find in the cells, or a place to go to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from studio.gui.controls import label, restyle, tool_button
from studio.gui.language import told


class FindBar(QWidget):
    """Goes from hit to hit. `wanted` carries the text and whether to look backwards.

    `place_wanted` carries a row's number, a column's name, or both: `1200, age`.
    """

    wanted = Signal(str, bool)
    place_wanted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.line = self._line(self.tr("Find in the cells, or /a regular expression/"), "findLine")
        self.place = self._line(self.tr("Row, column, or both: 1200, age"), "goToLine")
        self._find_row = self._row(
            self.tr("Find"), self.line,
            tool_button("up", self.tr("Previous hit (Shift+F3)"), lambda: self.again(True)),
            tool_button("down", self.tr("Next hit (F3)"), self.again),
        )  # fmt: skip
        self._place_row = self._row(
            self.tr("Go to"), self.place,
            tool_button("forward", self.tr("Go there (Enter)"), self._go),
        )  # fmt: skip
        self.told = label(role="quiet")
        self.told.setObjectName("findTold")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 8, 2)
        row.addWidget(self._find_row, 1)
        row.addWidget(self._place_row, 1)
        row.addWidget(self.told)
        row.addWidget(tool_button("close", self.tr("Close (Escape)"), self.shut))
        self.hide()

    def _line(self, hint: str, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(name)
        line.setPlaceholderText(hint)
        line.setAccessibleName(hint)
        line.textChanged.connect(lambda *_: self.tell(""))
        line.installEventFilter(self)
        return line

    def _row(self, title: str, *widgets: QWidget) -> QWidget:
        result = QWidget()
        row = QHBoxLayout(result)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(title, "quiet"))
        for widget in widgets:
            row.addWidget(widget, 1 if isinstance(widget, QLineEdit) else 0)
        return result

    def open_find(self) -> None:
        """Let a text be typed."""
        self._open(self._find_row, self._place_row, self.line)

    def open_place(self) -> None:
        """Let a place be typed."""
        self._open(self._place_row, self._find_row, self.place)

    def _open(self, shown: QWidget, hidden: QWidget, line: QLineEdit) -> None:
        hidden.hide()
        shown.show()
        self.tell("")
        self.show()
        line.setFocus()
        line.selectAll()

    def tell(self, text: str, *, wrong: bool = False) -> None:
        """Say what came of it."""
        self.told.setText(told(text))
        for line in (self.line, self.place):
            line.setProperty("wrong", wrong)
            restyle(line)

    def again(self, backwards: bool = False) -> None:
        """Go to the next hit of what is typed."""
        if self.line.text():
            self.wanted.emit(self.line.text(), backwards)
        else:
            self.open_find()

    def _go(self) -> None:
        self.place_wanted.emit(self.place.text())

    def shut(self) -> None:
        """Close the bar."""
        self.hide()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on (with Shift back), Escape closes."""
        if event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() == Qt.Key.Key_Escape:
                self.shut()
                return True
            if enter and watched is self.place:
                self._go()
                return True
            if enter or event.key() == Qt.Key.Key_F3:
                self.again(back)
                return True
        return super().eventFilter(watched, event)
