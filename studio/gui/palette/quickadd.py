"""The popup for adding a module by typing, at the place where it shall stand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from studio.experiment.search import rank
from studio.experiment.spec import ModuleSpec
from studio.gui.fitting import room
from studio.gui.language import about, category, word
from studio.gui.look.icons import icon
from studio.gui.look.tokens import SPACE
from studio.gui.palette.colours import category_token
from studio.gui.palette.notes import NOTE, NoteDelegate
from studio.gui.session import Session

_ID = Qt.ItemDataRole.UserRole
_WIDTH, _ROWS = 420, 8


class QuickAdd(QFrame):
    """A search line and the modules that fit, best first. Enter adds, Escape closes."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("quickAdd")
        self.setAccessibleName(self.tr("Add a module"))
        self.setProperty("role", "card")
        self._session = session
        self._fits: Callable[[ModuleSpec], bool] | None = None
        self._on_chosen: Callable[[str], None] | None = None
        self._order: Callable[[ModuleSpec], tuple[int, ...]] | None = None
        self.search = QLineEdit(self)
        self.search.setObjectName("quickAddSearch")
        self.search.setPlaceholderText(self.tr("Add a module: type its name"))
        self.search.setAccessibleName(self.tr("Name of the module to add"))
        self.search.addAction(icon("search", "faint"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._fill)
        self.search.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setObjectName("quickAddList")
        self.list.setAccessibleName(self.tr("Modules that fit"))
        self.list.setIconSize(QSize(18, 18))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._choose)
        self.list.setItemDelegate(NoteDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing = QLabel(self.tr("No module fits."), self)
        self._nothing.setProperty("role", "quiet")
        self._nothing.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE // 2)
        for each in (self.search, self.list, self._nothing):
            layout.addWidget(each)

    def open_at(
        self,
        global_pos: QPoint,
        on_chosen: Callable[[str], None],
        text: str = "",
        fits: Callable[[ModuleSpec], bool] | None = None,
        order: Callable[[ModuleSpec], tuple[int, ...]] | None = None,
    ) -> None:
        """Open at a place on the screen; `on_chosen` is given the id of the module chosen.

        `text` is what was typed already; only modules that `fits` lets pass are offered. While
        nothing is typed, those with the least `order` come first.
        """
        self._fits, self._on_chosen, self._order = fits, on_chosen, order
        self.search.setText(text)
        self._fill(text)
        screen = self.parentWidget().screen().availableGeometry()
        size = self.size()
        x = min(global_pos.x(), screen.right() + 1 - size.width())
        y = min(global_pos.y(), screen.bottom() + 1 - size.height())
        self.move(max(x, screen.left()), max(y, screen.top()))
        self.show()
        self.search.setFocus()
        self.search.setCursorPosition(len(text))

    def _fill(self, query: str) -> None:
        self.list.clear()
        found = rank(query, self._session.registry, about)
        if self._fits is not None:
            found = list(filter(self._fits, found))
        if self._order is not None and not query.strip():
            found.sort(key=self._order)
        for spec in found:
            item = QListWidgetItem(icon(spec.icon, category_token(spec.category)), spec.name)
            item.setData(_ID, spec.id)
            item.setData(NOTE, word(spec.category.split("/")[-1]))
            item.setToolTip(f"{category(spec.category)}\n{word(spec.summary)}")
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        row = self.list.sizeHintForRow(0)
        around = self.search.sizeHint().height() + 4 * SPACE
        fitting = (room(self.parentWidget()).height() - around) // max(row, 1)
        rows = min(len(found), _ROWS, max(fitting, 1))
        self.list.setFixedHeight(rows * row + 2 * self.list.frameWidth() + 2)
        self.setFixedWidth(min(_WIDTH, room(self.parentWidget()).width() - 2 * SPACE))
        self.layout().activate()
        self.resize(self.sizeHint())  # adjustSize() leaves a gap below a single row

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        module, chosen = item.data(_ID), self._on_chosen
        self.close()
        if chosen is not None:
            chosen(module)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list and choose with the keyboard while typing."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)
