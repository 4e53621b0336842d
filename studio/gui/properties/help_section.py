"""The help text of a module, folded away until it is wanted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

BETWEEN = 8  # pixels between two paragraphs


def _html(text: str) -> str:
    """Return Markdown as HTML; a label itself would leave no room between its paragraphs."""
    document = QTextDocument()
    font = document.defaultFont()
    font.setPixelSize(13)  # as the style sheet has it
    document.setDefaultFont(font)
    document.setMarkdown(text)
    block = document.begin().next()
    while block.isValid():
        shape = block.blockFormat()
        shape.setTopMargin(BETWEEN)
        QTextCursor(block).setBlockFormat(shape)
        block = block.next()
    return document.toHtml()


class HelpSection(QWidget):
    """A heading that unfolds a text in Markdown; all sections of a session fold alike."""

    opened = False  # how the user left the last one

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setObjectName("helpSection")
        self.head = QToolButton()
        self.head.setText(self.tr("About this module"))
        self.head.setAccessibleName(self.tr("About this module"))
        self.head.setCheckable(True)
        self.head.setAutoRaise(True)
        self.head.setProperty("room", "fold")
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.body = QLabel()
        self.body.setTextFormat(Qt.TextFormat.RichText)
        self.body.setText(_html(text))
        self.body.setWordWrap(True)
        self.body.setOpenExternalLinks(True)
        self.body.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self.body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.head, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.body)
        self.head.setChecked(HelpSection.opened)
        self.head.toggled.connect(self._toggled)
        self._fold(HelpSection.opened)

    def _toggled(self, on: bool) -> None:
        HelpSection.opened = on
        self._fold(on)

    def _fold(self, on: bool) -> None:
        self.head.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)
        self.body.setVisible(on)
