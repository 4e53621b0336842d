"""Arranges cards: in layers by themselves, or aligned and spread as the user says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEasingCurve,
    QObject,
    QPointF,
    QRectF,
    QVariantAnimation,
)
from PySide6.QtWidgets import QMenu

from studio.experiment.layout import Places, arrange
from studio.experiment.levels import level_of_cards
from studio.gui.background import Background
from studio.gui.canvas import metrics as m
from studio.gui.canvas.following import Following
from studio.gui.canvas.node_item import NodeItem
from studio.gui.canvas.verbs import keys_of
from studio.gui.look.icons import icon
from studio.gui.menu_room import give_room

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView

_MILLISECONDS, _MOST = 180, 300  # of the animation; cards that are moved by it


class Arranging(QObject):
    """Works out places beside the GUI thread and moves the cards there, as one undo step.

    The view follows, so that all the cards arranged are in sight.
    """

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._following = Following(view)
        self._worker = Background(self)
        self._worker.done.connect(self._glide)
        self._places: Places = {}
        self._from: dict[str, QPointF] = {}
        self._motion = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        self._motion.setDuration(_MILLISECONDS)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._show)
        self._motion.finished.connect(self._settle)
        view.session.document_changed.connect(self._interrupt)
        view.session.experiment_replaced.connect(self._forget)

    def start(self) -> None:
        """Arrange the selected cards if there are several, else all of them."""
        session = self._view.session
        chosen = session.selection if len(session.selection) > 1 else None
        copy, level = session.experiment.copy(), session.level
        self._forget()
        self._worker.start(lambda: arrange(level_of_cards(copy, level), chosen))

    def _glide(self, places: Places) -> None:
        cards = self._view.canvas.nodes
        self._places = {node: place for node, place in places.items() if node in cards}
        self._from = {node: cards[node].pos() for node in self._places}
        area = QRectF()
        for node, place in self._places.items():
            area |= cards[node].body().translated(QPointF(*place))
        self._following.aim(area)
        if 0 < len(self._places) <= _MOST and self._view.isVisible():
            self._motion.start()
        else:
            self._settle()

    def _show(self, share: float) -> None:
        self._view.canvas.place({
            node: self._from[node] + (QPointF(*place) - self._from[node]) * share
            for node, place in self._places.items()
        })  # fmt: skip
        self._following.show(share)

    def _settle(self) -> None:
        places, self._places = self._places, {}
        known = {n: p for n, p in places.items() if self._view.session.has(n)}
        if known:
            self._view.session.move(known)
            self._following.show(1.0)
        self._following.stop()

    def _interrupt(self, _: object) -> None:
        """The user goes on meanwhile: put the cards where they belong at once."""
        if self._motion.state() == QVariantAnimation.State.Running:
            self._motion.stop()
            self._settle()

    def _forget(self) -> None:
        self._motion.stop()
        self._worker.forget()
        self._following.stop()
        self._places = {}


def add_menu(view: CanvasView, menu: QMenu) -> None:
    """Add the submenu that arranges the selection, when there are several cards."""
    if len(view.session.selection) < 2:
        return
    submenu = menu.addMenu(_tr("Arrange"))
    give_room(submenu)
    entries = [
        (_tr("In layers"), "split", "Arrange", view.arrange),
        (_tr("Align left"), "align-left", "AlignLeft", lambda: align(view, "left")),
        (_tr("Align tops"), "align-top", "AlignTops", lambda: align(view, "top")),
    ]
    if len(view.session.selection) > 2:
        entries += [
            (_tr("Spread across"), "spread-across", "SpreadAcross",
             lambda: spread(view, across=True)),
            (_tr("Spread down"), "spread-down", "SpreadDown",
             lambda: spread(view, across=False)),
        ]  # fmt: skip
    for text, image, name, action in entries:
        keys = keys_of(view, name)
        entry = submenu.addAction(icon(image), f"{text}\t{keys}" if keys else text)
        entry.triggered.connect(lambda *_, do=action: do())


def align(view: CanvasView, edge: str) -> None:
    """Put the selected cards in a column (`"left"`) or a row (`"top"`), at the first one's."""
    cards = _selected(view)
    if edge == "left":
        x = min(card.x() for card in cards)
        view.session.move({card.node_id: (x, card.y()) for card in cards})
    else:
        y = min(card.y() for card in cards)
        view.session.move({card.node_id: (card.x(), y) for card in cards})


def spread(view: CanvasView, *, across: bool) -> None:
    """Leave equal gaps between the selected cards; the outermost ones stay, if there is room."""
    cards = sorted(_selected(view), key=lambda c: c.x() if across else c.y())
    sizes = [m.CARD_WIDTH if across else card.height for card in cards]
    first = cards[0].x() if across else cards[0].y()
    last = cards[-1].x() if across else cards[-1].y()
    gap = max((last - first - sum(sizes[:-1])) / (len(cards) - 1), m.GRID)
    places, at = {}, first
    for card, size in zip(cards, sizes, strict=True):
        where = m.snap(at)
        places[card.node_id] = (where, card.y()) if across else (card.x(), where)
        at += size + gap
    view.session.move(places)


def _selected(view: CanvasView) -> list[NodeItem]:
    return [view.canvas.nodes[each] for each in view.session.selection]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)
