"""The window with a page for each module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFrameFormat,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from studio.experiment.manual import page
from studio.experiment.search import rank
from studio.gui import language
from studio.gui.controls import label, open_at
from studio.gui.fitting import room
from studio.gui.help.topics import Subject, Topic, topics
from studio.gui.language import about
from studio.gui.look.icons import icon
from studio.gui.look.theme import theme
from studio.gui.palette.colours import category_token
from studio.gui.reading_order import InReadingOrder
from studio.gui.strip import Strip

if TYPE_CHECKING:
    from studio.experiment.registry import Registry
    from studio.experiment.spec import ModuleSpec

_AIR = 9  # pixels below a paragraph
_ABOVE = 12  # pixels over the parameter that was turned to
_MODULE = Qt.ItemDataRole.UserRole
_TOPIC = Qt.ItemDataRole.UserRole + 1


class ManualWindow(InReadingOrder, QDialog):
    """Type to find a module; read about it; open an example or place it."""

    example_wanted = Signal(object)  # ModuleSpec
    place_wanted = Signal(str)  # module id

    def __init__(
        self, registry: Registry, parent: QWidget | None = None, *, only_read: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName("manualWindow")
        self.setWindowTitle(self.tr("Help"))
        open_at(self, 900, 640)
        self._registry = registry
        self.search = QLineEdit()
        self.search.setObjectName("manualSearch")
        self.search.setPlaceholderText(self.tr("Find a module"))
        self.search.setAccessibleName(self.tr("Find a module"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._fill)
        self.list = QListWidget()
        self.list.setObjectName("manualList")
        self.list.setAccessibleName(self.tr("Modules"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._show)
        self.nothing = label(self.tr("No module is about that."), "quiet", wrap=True)
        self.nothing.hide()
        self.text = QTextBrowser()
        self.text.setObjectName("manualText")
        self.text.setAccessibleName(self.tr("Page of the module"))
        self.text.setOpenExternalLinks(True)
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.document().setDocumentMargin(20)
        self.example = QPushButton(icon("studio"), self.tr("Open an example"))
        self.example.setObjectName("manualExample")
        self.example.setToolTip(self.tr("A small experiment that shows the module at work"))
        self.example.clicked.connect(self._example)
        self.place = QPushButton(icon("plus"), self.tr("Place on the canvas"))
        self.place.setObjectName("manualPlace")
        self.place.clicked.connect(self._place)
        left = QVBoxLayout()
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        left.addWidget(self.nothing)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self.example)
        buttons.addWidget(self.place)
        buttons.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.text, 1)
        right.addWidget(Strip(buttons))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.addLayout(left)
        row.addLayout(right, 1)
        side = min(260, room(self).width() // 3)
        for each in (self.search, self.list, self.nothing):
            each.setFixedWidth(side)
        for button in (self.example, self.place):
            button.setAutoDefault(False)
            button.setVisible(not only_read)
        theme.changed.connect(self._look)
        self._fill("")

    @property
    def module(self) -> ModuleSpec | None:
        """The module whose page shows."""
        item = self.list.currentItem()
        return item.data(_MODULE) if item is not None else None

    @property
    def topic(self) -> Topic | None:
        """The page on the studio that shows."""
        item = self.list.currentItem()
        found = item.data(_TOPIC) if item is not None else None
        return found if isinstance(found, Topic) else None

    def show_subject(self, about: Subject) -> None:
        """Turn to a page (none: to where one was), there to a parameter or a port."""
        self.search.clear()
        wanted = about.module.id if about.module is not None else ""
        page = about.topic if about.module is None else None
        if page is not None and not page.id:
            self._add_page(page)
        for number in range(self.list.count()):
            item = self.list.item(number)
            spec, topic = item.data(_MODULE), item.data(_TOPIC)
            if (spec is not None and spec.id == wanted) or (topic is not None and topic == page):
                self.list.setCurrentRow(number)
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        if about.place and self.text.find(about.place):
            bar = self.text.verticalScrollBar()
            bar.setValue(bar.value() + self.text.cursorRect().top() - _ABOVE)

    def _add_page(self, topic: Topic) -> None:
        item = QListWidgetItem(icon(topic.icon, "quiet"), topic.title)
        item.setData(_TOPIC, topic)
        self.list.addItem(item)

    def _fill(self, query: str) -> None:
        before, there = self.module, self.topic
        specs = list(rank(query, self._registry, about)) if query.strip() else list(self._registry)
        self.list.clear()
        for spec in specs:
            item = QListWidgetItem(icon(spec.icon, category_token(spec.category)), spec.name)
            item.setData(_MODULE, spec)
            self.list.addItem(item)
            if spec is before:
                self.list.setCurrentItem(item)
        wanted = query.casefold().split()
        for topic in topics():
            words = f"{topic.title} {topic.text}".casefold()
            if all(each in words for each in wanted):
                self._add_page(topic)
                if there is not None and topic.id == there.id:
                    self.list.setCurrentRow(self.list.count() - 1)
        self.nothing.setVisible(not self.list.count())
        if self.list.currentItem() is None and self.list.count():
            self.list.setCurrentRow(0)

    def _show(self, *_: object) -> None:
        spec = self.module
        for button in (self.example, self.place):
            button.setEnabled(spec is not None)
        if spec is not None:
            self.text.setMarkdown(language.spoken(lambda: page(spec)))
            _space_out(self.text)
        elif (topic := self.topic) is not None:
            self.text.setMarkdown(f"# {topic.title}\n\n{topic.text}")

    def _look(self) -> None:
        self._fill(self.search.text())
        self._show()

    def _example(self) -> None:
        if self.module is not None:
            self.example_wanted.emit(self.module)

    def _place(self) -> None:
        if self.module is not None:
            self.place_wanted.emit(self.module.id)


def _space_out(browser: QTextBrowser) -> None:
    """Give headings and paragraphs air and tables thin lines; Markdown says nothing about either.

    Qt reckons the air between paragraphs by points, and the letters here are set in pixels.
    """
    dressed: set[int] = set()
    block = browser.document().begin()
    while block.isValid():
        cursor, form = QTextCursor(block), block.blockFormat()
        table = cursor.currentTable()
        if table is None:
            cursor.setBlockFormat(_with_air(block, form))
        elif table.firstPosition() not in dressed:
            dressed.add(table.firstPosition())
            style = table.format()
            style.setBorderCollapse(True)
            style.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            style.setBorderBrush(theme.colour("line"))
            style.setBorder(1)
            style.setCellPadding(6)
            table.setFormat(style)
        block = block.next()


def _with_air(block: QTextBlock, form: QTextBlockFormat) -> QTextBlockFormat:
    if form.headingLevel() > 0:
        form.setTopMargin(18 if form.headingLevel() > 1 else 0)
        form.setBottomMargin(6)
        return form
    form.setTopMargin(0)
    if _is_code(block):  # its lines belong together
        form.setLeftMargin(12)
        form.setBottomMargin(0 if _is_code(block.next()) else _AIR)
    elif block.text():
        name = _first(block).fontWeight() > QFont.Weight.Normal and block.text().endswith(")")
        form.setBottomMargin(1 if name else 2 if block.textList() is not None else _AIR)
    return form


def _is_code(block: QTextBlock) -> bool:
    return block.isValid() and block.blockFormat().hasProperty(
        QTextFormat.Property.BlockCodeLanguage
    )


def _first(block: QTextBlock) -> QTextCharFormat:
    """Return how the first words of a block are written."""
    begin = block.begin()
    return begin.fragment().charFormat() if not begin.atEnd() else block.charFormat()
