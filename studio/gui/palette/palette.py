"""The searchable tree of modules at the left."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QDrag, QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QVBoxLayout,
    QWidget,
)

from studio.experiment.registry import Registry
from studio.experiment.search import rank
from studio.experiment.spec import ModuleSpec
from studio.gui import language
from studio.gui.language import word
from studio.gui.look.icons import icon
from studio.gui.look.theme import theme
from studio.gui.look.tokens import SPACE
from studio.gui.palette.colours import category_token
from studio.gui.palette.dragcard import card_pixmap

MIME = "application/x-studio-module"
_ID = Qt.ItemDataRole.UserRole
_CATEGORY = Qt.ItemDataRole.UserRole + 1


class PaletteWidget(QWidget):
    """Search line and tree. `module_activated` carries a module's id (double-click, Enter)."""

    module_activated = Signal(str)

    def __init__(self, registry: Registry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Module palette"))
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._registry = registry
        self.search = QLineEdit(self)
        self.search.setObjectName("paletteSearch")
        self.search.setPlaceholderText(self.tr("Search modules"))
        self.search.setAccessibleName(self.tr("Search modules"))
        self.search.setToolTip(self.tr("Type a part of a module's name or of what it does"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search", "faint"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._fill)
        self.tree = ModuleTree(self)
        self.tree.module_activated.connect(self.module_activated)
        self._nothing = QLabel(self)
        self._nothing.setProperty("role", "quiet")
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(SPACE * 2, SPACE * 4, SPACE * 2, 0)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self._nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self.search)
        layout.addWidget(self._stack)
        self._fill("")

    def refresh(self) -> None:
        """Show the registry's modules again, after some were added."""
        self._fill(self.search.text())

    def _fill(self, query: str) -> None:
        found = rank(query, self._registry, language.about)
        self.tree.show_modules(found, ranked=bool(query.strip()))
        if not found:
            text = self.tr("No module fits “{}”.\nTry a shorter word.").format(query.strip())
            self._nothing.setText(text)
        self._stack.setCurrentWidget(self.tree if found else self._nothing)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys go from the search into the tree, and Enter take the best hit."""
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if watched is self.search and pressed:
            key = event.key()  # type: ignore[attr-defined]
            if key == Qt.Key.Key_Down:
                self.tree.focus_first()
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self.search.text().strip():
                    self.tree.activate_current()
                return True
            if key == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)


class ModuleTree(QTreeWidget):
    """Categories and their modules; modules can be dragged to the canvas."""

    module_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paletteTree")
        self.setAccessibleName(self.tr("Modules"))
        self.setHeaderHidden(True)
        self.setIndentation(10)
        self.setIconSize(QSize(18, 18))
        self.setUniformRowHeights(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setExpandsOnDoubleClick(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._specs: dict[str, ModuleSpec] = {}
        self._closed: set[str] = set()
        self._browsing = False
        self.itemCollapsed.connect(self._remember)
        self.itemExpanded.connect(self._remember)
        theme.changed.connect(self._recolour)

    def show_modules(self, specs: list[ModuleSpec], *, ranked: bool) -> None:
        """Fill the tree.

        With `ranked` (a search) the best hit is selected, its category comes first, and a
        category is one line; without, categories lie in each other and stay closed where the
        user closed them.
        """
        self._browsing = False
        self.clear()
        self._specs = {each.id: each for each in specs}
        headers: dict[str, QTreeWidgetItem] = {}
        first: QTreeWidgetItem | None = None
        for spec in specs:
            header = self._header(spec.category, headers, nested=not ranked)
            item = QTreeWidgetItem(header, [spec.name])
            item.setIcon(0, icon(spec.icon, category_token(spec.category)))
            item.setData(0, _ID, spec.id)
            item.setToolTip(0, f"<b>{escape(spec.name)}</b><p>{escape(word(spec.summary))}</p>")
            item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, word(spec.summary))
            first = first or item
        self.expandAll()
        if ranked and first is not None:
            self.setCurrentItem(first)
        if not ranked:
            for path in self._closed & headers.keys():
                headers[path].setExpanded(False)
        self._browsing = not ranked

    def _header(
        self, category: str, headers: dict[str, QTreeWidgetItem], *, nested: bool
    ) -> QTreeWidgetItem:
        """Return the line of a category; it is made when there is none yet."""
        if category in headers:
            return headers[category]
        above, _, name = category.rpartition("/")
        if nested and above:
            parent = self._header(above, headers, nested=True)
            header = QTreeWidgetItem(parent, [word(name)])
        else:
            header = QTreeWidgetItem(self, [language.category(category)])
            font = header.font(0)
            font.setWeight(QFont.Weight.DemiBold)
            header.setFont(0, font)
        header.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        header.setData(0, _CATEGORY, category)
        header.setForeground(0, QBrush(theme.colour("quiet")))
        header.setToolTip(0, language.category(category))
        headers[category] = header
        return header

    def _recolour(self) -> None:
        """Colour the categories in the look in force; icons do so by themselves."""
        brush = QBrush(theme.colour("quiet"))
        walk = QTreeWidgetItemIterator(self)
        while walk.value() is not None:
            if walk.value().data(0, _CATEGORY):
                walk.value().setForeground(0, brush)
            walk += 1

    def _remember(self, item: QTreeWidgetItem) -> None:
        """Note which categories the user closed or opened."""
        category = item.data(0, _CATEGORY)
        if self._browsing and category:
            change = self._closed.discard if item.isExpanded() else self._closed.add
            change(category)

    def focus_first(self) -> None:
        """Take the focus, with a module selected."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        if self._current_module() is None:
            self.setCurrentItem(self._first_module())

    def current_spec(self) -> ModuleSpec | None:
        """Return the module of the current row, if it is one's."""
        module = self._current_module()
        return self._specs.get(module) if module is not None else None

    def _current_module(self) -> str | None:
        item = self.currentItem()
        return None if item is None else item.data(0, _ID)

    def _first_module(self) -> QTreeWidgetItem | None:
        item = self.topLevelItem(0)
        while item is not None and item.data(0, _ID) is None:
            item = self.itemBelow(item)
        return item

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Place the current module with Enter; open and close a category with it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self.currentItem()
            if self._current_module() is not None:
                self.activate_current()
            elif item is not None:
                item.setExpanded(not item.isExpanded())
            return
        super().keyPressEvent(event)

    def activate_current(self) -> None:
        """Place the module of the current row, or the first one."""
        item = self.currentItem() if self._current_module() else self._first_module()
        if item is not None:
            self.module_activated.emit(item.data(0, _ID))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Place the module under the mouse; categories open and close."""
        item = self.itemAt(event.position().toPoint())
        if item is not None and item.data(0, _ID) is not None:
            self.module_activated.emit(item.data(0, _ID))
        else:
            super().mouseDoubleClickEvent(event)

    def mimeTypes(self) -> list[str]:
        """Name what a drag carries."""
        return [MIME]

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Start to drag the current module, as a card."""
        item = self.currentItem()
        module = item.data(0, _ID) if item is not None else None
        if module is None:
            return
        drag = QDrag(self)
        drag.setMimeData(module_mime(module))
        pixmap = card_pixmap(self._specs[module], self.devicePixelRatioF())
        drag.setPixmap(pixmap)
        size = pixmap.deviceIndependentSize().toSize()
        drag.setHotSpot(QPoint(size.width() // 2, size.height() // 2))
        drag.exec(Qt.DropAction.CopyAction)


def module_mime(module: str) -> QMimeData:
    """Return what a drag of a module carries."""
    data = QMimeData()
    data.setData(MIME, module.encode("utf-8"))
    return data
