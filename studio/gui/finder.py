"""The popup over the window in which one types to find a command, or a node."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from studio.experiment.document import Experiment, Node
from studio.gui.actions import Actions
from studio.gui.fitting import room
from studio.gui.language import word
from studio.gui.look.icons import icon
from studio.gui.look.tokens import SPACE
from studio.gui.palette.colours import category_token
from studio.gui.palette.notes import NOTE, NoteDelegate

if TYPE_CHECKING:
    from studio.gui.window import MainWindow

_WIDTH, _ROWS, _MOST = 560, 12, 200
_TOP = 90  # pixels below the upper border of the window
_PLACE = Qt.ItemDataRole.UserRole
_IMAGES = {  # of commands that have no icon in their menu
    "actionLookSystem": "properties", "actionLookLight": "sun", "actionLookDark": "moon",
    "paletteDock": "module", "propertiesDock": "properties", "historyDock": "undo",
    "runsDock": "history",
}  # fmt: skip


@dataclass
class Row:
    """One thing that can be found; `do` is called when it is chosen, `also` with Ctrl held."""

    text: str
    do: Callable[[], object]
    note: str = ""
    tip: str = ""
    icon: QIcon = field(default_factory=QIcon)
    enabled: bool = True
    also: Callable[[], object] | None = None


class Finder(QFrame):
    """A line to type in and the rows that fit, the best first. Enter chooses, Escape closes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setObjectName("finder")
        self.setProperty("role", "card")
        self._window = window
        self._find: Callable[[str], Iterable[Row]] = lambda query: ()
        self._rows: list[Row] = []
        self.search = QLineEdit(self)
        self.search.setObjectName("finderSearch")
        self.search.addAction(icon("search", "faint"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._fill)
        self.search.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setObjectName("finderList")
        self.list.setIconSize(QSize(18, 18))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(NoteDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._choose)
        self._nothing = QLabel(self.tr("Nothing fits."), self)
        self._nothing.setProperty("role", "quiet")
        self._nothing.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE // 2)
        for each in (self.search, self.list, self._nothing):
            layout.addWidget(each)

    def show_commands(self) -> None:
        """Offer every command of the window."""
        self._open(self.tr("Type the name of a command"), self._commands)

    def show_nodes(self) -> None:
        """Offer the nodes of the experiment, by name, comment, script and parameters."""
        self._open(self.tr("Find in names, comments, scripts and parameters"), self._nodes)

    def _open(self, hint: str, find: Callable[[str], Iterable[Row]]) -> None:
        self._find = find
        self.search.setPlaceholderText(hint)
        self.search.setAccessibleName(hint)
        self.list.setAccessibleName(self.tr("What fits"))
        self.search.clear()
        self._fill("")
        left = (self._window.width() - self.width()) // 2
        self.move(self._window.mapToGlobal(QPoint(max(left, 0), self._top())))
        self.show()
        self.search.setFocus()

    def _commands(self, query: str) -> Iterable[Row]:
        for name, action in _ranked(query, _all_actions(self._window)):
            keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
            # The icon of Run is drawn for a coloured button.
            image = icon("run") if action is self._window.actions_.run else _image(action)
            yield Row(
                name, action.trigger, keys, action.toolTip(), image,
                action.isEnabled(),
            )  # fmt: skip

    def _nodes(self, query: str) -> Iterable[Row]:
        session, wanted = self._window.session, query.strip().casefold()
        for group in session.experiment.groups:
            if wanted in f"{group.name}\n{group.comment}".casefold():
                yield Row(
                    group.name, lambda key=group.id: self._go_to(key), self.tr("Sub-experiment"),
                    group.comment, icon("group", "accent"),
                )  # fmt: skip
        for node, where in find_nodes(session.experiment, query):
            above = session.experiment.groups.label(node.group)
            where = "" if where == node.name else where  # it would say the same twice
            note = " · ".join(each for each in (f"{above}/" if above else "", where) if each)
            yield Row(
                node.name, lambda key=node.id: self._go_to(key), note,
                node.spec.name, icon(node.spec.icon, category_token(node.spec.category)),
                also=lambda key=node.id: self._go_to(key, also=True),
            )  # fmt: skip

        for frame in session.experiment.frames:
            if wanted and wanted in frame.text.casefold():
                above = session.experiment.groups.label(frame.group)
                note = self.tr("Frame")
                text = " ".join(frame.text.split())
                yield Row(
                    text, lambda key=frame.id: self._go_to_frame(key),
                    f"{above}/ · {note}" if above else note, frame.text, icon("log"),
                )  # fmt: skip

    def _go_to_frame(self, frame: str) -> None:
        self._window.canvas.framing.go_to(frame)
        self._window.canvas.setFocus()

    def _go_to(self, node: str, *, also: bool = False) -> None:
        session = self._window.session
        kept = [each for each in session.selection if each != node] if also else []
        session.select([*kept, node])
        self._window.canvas.reveal((node,))
        self._window.canvas.setFocus()

    def _fill(self, query: str) -> None:
        self.list.clear()
        self._rows = []
        for row in self._find(query):
            item = QListWidgetItem(row.icon, row.text)
            item.setData(NOTE, row.note)
            item.setData(_PLACE, len(self._rows))
            item.setToolTip(row.tip)
            if not row.enabled:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self._rows.append(row)
            self.list.addItem(item)
            if len(self._rows) >= _MOST:
                break
        found = len(self._rows)
        self._step(1, start=-1)
        self.list.setVisible(found > 0)
        self._nothing.setVisible(found == 0)
        height = self.list.sizeHintForRow(0)
        around = self.search.sizeHint().height() + 4 * SPACE
        fitting = (room(self).height() - self._top() - around) // max(height, 1)
        rows = min(found, _ROWS, max(fitting, 1))
        self.list.setFixedHeight(rows * height + 2 * self.list.frameWidth() + 2)
        self.setFixedWidth(min(_WIDTH, room(self).width() - 2 * SPACE))
        self.layout().activate()
        self.resize(self.sizeHint())  # adjustSize() leaves a gap below a single row

    def _top(self) -> int:
        return _TOP if room(self).height() > 5 * _TOP else SPACE

    def _step(self, step: int, start: int | None = None) -> None:
        """Go to the next row that can be chosen."""
        here = self.list.currentRow() if start is None else start
        for _ in self._rows:
            here = (here + step) % len(self._rows)
            if self._rows[here].enabled:
                self.list.setCurrentRow(here)
                return

    def _choose(self, item: QListWidgetItem | None, *, also: bool = False) -> None:
        if item is None:
            return
        row = self._rows[item.data(_PLACE)]
        if row.enabled:
            self.close()
            (row.also if also and row.also is not None else row.do)()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list and choose with the keyboard while typing."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self._rows:
                self._step(step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
                self._choose(self.list.currentItem(), also=bool(held))
                return True
        return super().eventFilter(watched, event)


def find_nodes(experiment: Experiment, query: str) -> Iterable[tuple[Node, str]]:
    """Yield the nodes in which a text is found, names first, each with where it was found."""
    wanted = query.strip().casefold()
    if not wanted:
        yield from ((node, node.spec.name) for node in experiment)
        return
    rest = []
    for node in experiment:
        if wanted in node.name.casefold():
            yield node, node.spec.name
        else:
            rest.append(node)
    for node in rest:
        where = _where(node, wanted)
        if where:
            yield node, where


def _where(node: Node, wanted: str) -> str:
    if wanted in node.spec.name.casefold():
        return node.spec.name
    if wanted in node.comment.casefold():
        return " ".join(node.comment.split())
    for name, value in node.parameters.items():
        text = str(value)
        place = text.casefold().find(wanted)
        if place >= 0:
            spec = node.spec.parameter(name)
            label = word(spec.label) if spec else name
            if "\n" not in text:
                return f"{label}: {text}"
            number = text.count("\n", 0, place) + 1
            return f"{label}, {number}: {text.splitlines()[number - 1].strip()}"
    return ""


def _all_actions(window: MainWindow) -> Iterable[tuple[str, QAction]]:
    """Yield every command once, with its name: those of the window, of menus only, its docks."""
    seen: set[str] = set()
    for action in window.findChildren(QAction):
        text = _plain(action.text())
        if not action.objectName().startswith("action") or not text or text in seen:
            continue
        seen.add(text)
        if action.objectName().startswith("actionLook"):
            look = re.sub(r"\(.\)", "", _plain(window.tr("&Look")))
            text = f"{look}: {text}"
        yield text, action
    for dock in window.docks.all if window.working else ():
        action = dock.toggleViewAction()
        text = window.tr("Hide “{}”") if action.isChecked() else window.tr("Show “{}”")
        yield text.format(dock.windowTitle()), action


def _image(action: QAction) -> QIcon:
    """Return the icon of a command; some are found here that have none in their menu."""
    if not action.icon().isNull():
        return action.icon()
    return icon(_IMAGES.get(action.objectName() or action.parent().objectName(), "blank"))


def _ranked(query: str, actions: Iterable[tuple[str, QAction]]) -> list[tuple[str, QAction]]:
    words = query.casefold().split()
    found = []
    for place, (text, action) in enumerate(actions):
        name, about = (
            text.casefold(),
            f"{action.toolTip()} {Actions.english_name(action)}".casefold(),
        )
        if all(word in name for word in words):
            score = 0 if name.startswith(" ".join(words)) else 1
        elif all(word in name or word in about for word in words):
            score = 2
        else:
            continue
        found.append((not action.isEnabled(), score, place, text, action))
    return [each[3:] for each in sorted(found, key=lambda each: each[:3])]


def _plain(text: str) -> str:
    return text.replace("&", "").removesuffix("…").strip()
