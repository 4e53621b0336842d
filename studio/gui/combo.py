"""A list that drops down, whose text is never cut off without a sign of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
)

MEASURED = 500  # texts whose widths are looked at


class Combo(QComboBox):
    """Shortens a text that is longer than the field; the tooltip then begins with all of it."""

    def sizeHint(self) -> QSize:
        """Return a size in which the longest text has room, where that is wanted."""
        self.ensurePolished()
        return self._with_room(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """Return the same: it may be narrower only where it is told so."""
        self.ensurePolished()
        return self._with_room(super().minimumSizeHint())

    def _with_room(self, size: QSize) -> QSize:
        if self.sizeAdjustPolicy() == self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon:
            return size
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.rect = QRect(QPoint(), size)
        metrics = self.fontMetrics()
        texts = [self.itemText(row) for row in range(min(self.count(), MEASURED))]
        longest = max(map(metrics.horizontalAdvance, texts), default=0)
        missing = longest + 2 - self._room(option)  # as widths are rounded
        return QSize(size.width() + max(0, missing), size.height())

    def _room(self, option: QStyleOptionComboBox) -> int:
        """Return the pixels that there are for the text."""
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, part, self).width() - 2
        return room if option.currentIcon.isNull() else room - option.iconSize.width() - 4

    def shown_text(self) -> str:
        """Return the text as it is drawn."""
        return self._option().currentText

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        if self.currentIndex() < 0:
            option.currentText = self.placeholderText()
            role = QPalette.ColorRole.ButtonText
            option.palette.setBrush(role, option.palette.placeholderText())  # type: ignore[call-overload]
        elide, room = Qt.TextElideMode.ElideRight, self._room(option)
        option.currentText = self.fontMetrics().elidedText(option.currentText, elide, room)
        return option

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the list with its text shortened."""
        if self.isEditable():
            super().paintEvent(event)
            return
        option = self._option()
        painter = QStylePainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def event(self, event: QEvent) -> bool:
        """Tell the whole of a text that is shortened."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            whole = self.currentText()
            if whole and not self.isEditable() and self.shown_text() != whole:
                tip = "\n".join(each for each in (whole, self.toolTip()) if each)
                QToolTip.showText(event.globalPos(), tip, self)
                return True
        return super().event(event)
