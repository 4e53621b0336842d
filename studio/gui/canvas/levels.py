"""Going into sub-experiments and out again; the path above the canvas tells where one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget
from shiboken6 import isValid

from studio.experiment import events
from studio.experiment.groups import TOP
from studio.gui.look.icons import icon
from studio.gui.look.theme import theme

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView

_GAP, _WIDEST = 10, 180  # pixels from the corner of the view; one name


class Levels:
    """What can be done with sub-experiments on a canvas. Each level is shown as it was left."""

    def __init__(self, view: CanvasView) -> None:
        self._view = view
        self._seen: dict[str, tuple[float, QPointF]] = {}
        self._here = view.session.level
        self.path = LevelPath(view)
        view.session.level_changed.connect(self._changed)
        view.session.experiment_replaced.connect(self._forget)

    def collapse(self) -> None:
        """Make a sub-experiment of the selected cards; its name is typed at once."""
        group = self._view.session.groups.collapse(self._view.session.selection)
        if group is not None:
            self._view.inline.edit_name(group)

    def expand(self) -> None:
        """Put what the selected sub-experiments hold in their place."""
        self._view.session.groups.expand(self._view.session.selection)

    def open_selected(self) -> bool:
        """Open the selected sub-experiment; tell whether one is selected."""
        group = self._view.session.current_group
        if group is not None:
            self._view.session.open_level(group)
        return group is not None

    def leave(self) -> None:
        """Go to the level above."""
        if self._view.session.leave_level():
            self._view.reveal(self._view.session.selection)

    def go_beyond(self, nodes: list[str]) -> None:
        """Go to nodes that lie outside and at which lines of this level end; without any, out."""
        if not nodes:
            self.leave()
            return
        self._view.session.select(nodes)
        self._view.reveal(self._view.session.selection)

    def _changed(self) -> None:
        if not isValid(self.path):  # the window was made anew around the session
            return
        view = self._view
        view.cancel_tool()
        view.inline.close_edit()
        middle = view.exact(QRectF(view.viewport().rect()).center())
        self._seen[self._here] = (view.zoom, middle)
        self._here = view.session.level
        self.path.show_path()
        if self._here in self._seen:
            zoom, place = self._seen[self._here]
            view.set_zoom(zoom)
            view.scroll_to(place, QRectF(view.viewport().rect()).center())
        else:
            view.fit_when_shown()

    def _forget(self) -> None:
        if not isValid(self.path):
            return
        self._seen.clear()
        self._here = TOP
        self.path.show_path()


class LevelPath(QFrame):
    """The experiment and the sub-experiments that are open, as buttons; hidden at the top."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view.viewport())
        self._view = view
        self.setObjectName("levelPath")
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Where you are"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.back = QToolButton(self)
        self.back.setObjectName("levelBack")
        self.back.setProperty("room", "icon")
        self.back.setIconSize(QSize(16, 16))
        self.back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        text = self.tr("Back to the level above (Alt+Up)")
        self.back.setToolTip(text)
        self.back.setAccessibleName(text)
        self.back.clicked.connect(lambda *_: self._view.levels.leave())
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(6, 4, 10, 4)
        self._row.setSpacing(4)
        self._row.addWidget(self.back)
        self._parts: list[QWidget] = []
        self._names: list[tuple[QLabel | QToolButton, str]] = []
        self.buttons: list[QToolButton] = []
        view.session.document_changed.connect(self._document_changed)
        theme.changed.connect(self._colour)
        for bar in (view.horizontalScrollBar(), view.verticalScrollBar()):
            bar.valueChanged.connect(self._stay)  # a scrolled viewport takes its children along
        view.viewport().installEventFilter(self)
        self._colour()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep as wide as there is room for."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def show_path(self) -> None:
        """Show where one is."""
        session = self._view.session
        for each in self._parts:
            self._row.removeWidget(each)
            each.hide()
            each.deleteLater()
        self._parts, self._names, self.buttons = [], [], []
        self.setVisible(session.level != TOP)
        if session.level == TOP:
            return
        path = session.experiment.groups.path(session.level)
        self._add(session.experiment.name, TOP, last=False)
        for each in path:
            arrow = QLabel("›")
            arrow.setProperty("role", "faint")
            self._put(arrow)
            self._add(each.name, each.id, last=each is path[-1])
        self._place()
        self.raise_()

    def _add(self, name: str, level: str, *, last: bool) -> None:
        if last:
            here = QLabel()
            here.setObjectName("levelHere")
            here.setTextFormat(Qt.TextFormat.PlainText)
            here.setToolTip(name)
            font = here.font()
            font.setBold(True)
            here.setFont(font)
            here.setContentsMargins(10, 0, 6, 0)  # as far from the arrow as the button before it
            self._names.append((here, name))
            self._put(here)
            return
        button = QToolButton()
        button.setProperty("room", "icon")
        self._names.append((button, name))
        button.setToolTip(self.tr("Go to “{}”").format(name))
        button.setAccessibleName(button.toolTip())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda *_: self._view.session.open_level(level))
        self.buttons.append(button)
        self._put(button)

    def _put(self, part: QWidget) -> None:
        self._parts.append(part)
        self._row.addWidget(part)
        part.show()

    def _place(self) -> None:
        room = self._view.viewport().width() - 2 * _GAP
        for wide in (_WIDEST, 110, 70, 40, 24):  # all names are shortened until there is room
            for part, name in self._names:
                part.ensurePolished()
                text = part.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, wide)
                part.setText(text if isinstance(part, QLabel) else text.replace("&", "&&"))
            self._row.invalidate()
            self._row.activate()
            if self.sizeHint().width() <= room:
                break
        self.setGeometry(_GAP, _GAP, min(self.sizeHint().width(), room), self.sizeHint().height())

    def _stay(self) -> None:
        if self.isVisible():
            self.move(_GAP, _GAP)

    def _document_changed(self, event: object) -> None:
        if isinstance(event, (events.GroupsChanged, events.ExperimentRenamed)) and self.isVisible():
            self.show_path()

    def _colour(self) -> None:
        self.back.setIcon(icon("back"))
