"""The searchable tree of modules at the left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from studio.experiment.registry import Registry
from studio.experiment.search import rank
from studio.experiment.spec import ModuleSpec
from studio.gui.look.icons import icon
from studio.gui.look.tokens import SPACE
from studio.gui.palette.dragcard import card_pixmap

MIME = "application/x-studio-module"
_ID = Qt.ItemDataRole.UserRole


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
        found = rank(query, self._registry)
        self.tree.show_modules(found, ranked=bool(query.strip()))
        if not found:
            text = self.tr("No module fits “{}”.\nTry a shorter word.").format(query.strip())
            self._nothing.setText(text)
        self._stack.setCurrentWidget(self.tree if found else self._nothing)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys go from the search into the tree, and Enter take the best hit."""
        if watched is self.search and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                if event.key() == Qt.Key.Key_Down:
                    self.tree.setFocus(Qt.FocusReason.TabFocusReason)
                    return True
                if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                    self.tree.activate_current()
                    return True
                if event.key() == Qt.Key.Key_Escape and self.search.text():
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
        self.setIndentation(14)
        self.setIconSize(QSize(18, 18))
        self.setUniformRowHeights(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setExpandsOnDoubleClick(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._specs: dict[str, ModuleSpec] = {}
        self.itemActivated.connect(self._activated)

    def show_modules(self, specs: list[ModuleSpec], *, ranked: bool) -> None:
        """Fill the tree; with `ranked` the best hit is selected and its category comes first."""
        self.clear()
        self._specs = {each.id: each for each in specs}
        headers: dict[str, QTreeWidgetItem] = {}
        first: QTreeWidgetItem | None = None
        for spec in specs:
            header = headers.get(spec.category)
            if header is None:
                header = headers[spec.category] = self._header(spec.category)
            item = QTreeWidgetItem(header, [spec.name])
            item.setIcon(0, icon(spec.icon, "accent"))
            item.setData(0, _ID, spec.id)
            item.setToolTip(0, f"<b>{spec.name}</b><p>{spec.summary}</p>")
            item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, spec.summary)
            first = first or item
        self.expandAll()
        if ranked and first is not None:
            self.setCurrentItem(first)

    def _header(self, category: str) -> QTreeWidgetItem:
        header = QTreeWidgetItem(self, [category.split("/")[-1]])
        header.setFlags(Qt.ItemFlag.ItemIsEnabled)
        header.setToolTip(0, category.replace("/", " › "))
        font = header.font(0)
        font.setPointSizeF(font.pointSizeF() * 0.9 if font.pointSizeF() > 0 else 9)
        font.setBold(True)
        header.setFont(0, font)
        header.setForeground(0, self.palette().placeholderText())
        return header

    def activate_current(self) -> None:
        """Place the module of the current row, or the first one."""
        item = self.currentItem()
        if item is None or item.data(0, _ID) is None:
            top = self.topLevelItem(0)
            item = top.child(0) if top is not None else None
        if item is not None:
            self.module_activated.emit(item.data(0, _ID))

    def _activated(self, item: QTreeWidgetItem) -> None:
        if item.data(0, _ID) is not None:
            self.module_activated.emit(item.data(0, _ID))

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
        drag.setHotSpot(self.rect().topLeft() + _middle(size))
        drag.exec(Qt.DropAction.CopyAction)


def module_mime(module: str) -> QMimeData:
    """Return what a drag of a module carries."""
    data = QMimeData()
    data.setData(MIME, module.encode("utf-8"))
    return data


def _middle(size: QSize):
    from PySide6.QtCore import QPoint

    return QPoint(size.width() // 2, size.height() // 2)
