"""Cards arrange themselves, align and spread; a double click takes a line off."""

from __future__ import annotations

import itertools

import pytest
from canvas_modules import canvas_registry
from PySide6.QtCore import QRectF, Qt

from studio.experiment.document import Experiment
from studio.gui.canvas.menus import node_menu
from studio.gui.canvas.view import CanvasView
from studio.gui.session import Session


@pytest.fixture
def view(qtbot):
    experiment = Experiment(registry=canvas_registry())
    for name, x, y in (("A", 0, 0), ("B", 310, 30), ("C", 900, 10)):
        experiment.add("Clean Rows", name=name, x=x, y=y)
    a, b, c = experiment.nodes
    experiment.connect(a, "Clean", b, "Table")
    experiment.connect(b, "Clean", c, "Table")
    session = Session(experiment)
    widget = CanvasView(session)
    qtbot.addWidget(widget)
    widget.resize(900, 600)
    widget.show()
    widget.setFocus()
    yield widget
    session.close()


def places(view):
    return [(node.x, node.y) for node in view.session.experiment]


def entry(view, text):
    """Trigger an entry of the menu of the selection, by its path."""
    menu = node_menu(view, next(iter(view.canvas.nodes.values())))
    for word in text.split(" > "):
        action = next(a for a in menu.actions() if a.text().split("\t")[0] == word)
        menu = action.menu() or menu
    action.trigger()


def test_all_cards_glide_into_layers_as_one_step(qtbot, view):
    before = places(view)
    view.arrange()
    qtbot.waitUntil(lambda: places(view) != before)
    (ax, ay), (bx, by), (cx, cy) = places(view)
    assert ax == bx == cx
    assert ay < by < cy
    for node in view.session.experiment:
        item = view.canvas.nodes[node.id]
        assert (item.x(), item.y()) == (node.x, node.y)
    view.session.undo.undo()
    assert places(view) == before


def in_sight(view):
    seen = view.viewportTransform().inverted()[0].mapRect(QRectF(view.viewport().rect()))
    return [seen.contains(c.body().translated(c.pos())) for c in view.canvas.nodes.values()]


def test_the_view_follows_until_all_that_was_arranged_is_in_sight(qtbot, view):
    session = view.session
    last = session.experiment.nodes[-1].id
    for number in range(12):
        node = session.add_node("Clean Rows", 1200 + number * 300, 0)
        session.connect_ports(last, "Clean", node, "Table")
        last = node
    view.zoom_reset()
    view.reveal((last,))
    before, zooms = places(view), []
    assert not all(in_sight(view))
    view.zoom_changed.connect(zooms.append)
    session.select([])
    view.arrange()
    qtbot.waitUntil(lambda: places(view) != before)
    assert all(in_sight(view))
    assert zooms and zooms == sorted(zooms, reverse=True)  # further and further away
    assert len({x for x, _ in places(view)}) == 1


def test_the_view_stays_when_all_is_in_sight_anyway(qtbot, view):
    view.zoom_fit()
    view.set_zoom(0.5)
    before, zoom, middle = places(view), view.zoom, view.mapToScene(450, 300)
    view.arrange()
    qtbot.waitUntil(lambda: places(view) != before)
    assert (view.zoom, view.mapToScene(450, 300)) == (zoom, middle)


def test_an_edit_meanwhile_ends_the_motion_and_nothing_is_lost(qtbot, view):
    before = places(view)
    view.arrange()
    moving = view.canvas.nodes[view.session.experiment.nodes[2].id]
    qtbot.waitUntil(lambda: (moving.x(), moving.y()) != before[2])
    view.session.rename_node(view.session.experiment.nodes[0].id, "Renamed")
    assert places(view) != before
    item = view.canvas.nodes[view.session.experiment.nodes[2].id]
    assert (item.x(), item.y()) == places(view)[2]
    view.session.remove([view.session.experiment.nodes[0].id])
    view.arrange()
    view.session.replace_experiment(Experiment(registry=canvas_registry()))
    qtbot.wait(50)
    assert len(view.canvas.nodes) == 0


def test_the_selection_is_aligned_and_spread_by_its_menu(qtbot, view):
    a, b, c = (node.id for node in view.session.experiment)
    view.session.select([a, b, c])
    entry(view, "Arrange > Align tops")
    assert [y for _, y in places(view)] == [0, 0, 0]
    entry(view, "Arrange > Spread across")
    (ax, _), (bx, _), (cx, _) = places(view)
    assert (ax, cx) == (0, 900)
    assert abs((bx - ax) - (cx - bx)) <= 20
    entry(view, "Arrange > Align left")
    assert [x for x, _ in places(view)] == [0, 0, 0]
    entry(view, "Arrange > Spread down")
    ys = sorted(y for _, y in places(view))
    height = view.canvas.nodes[a].height
    assert all(two - one >= height for one, two in itertools.pairwise(ys))
    view.session.select([a])
    assert "Arrange" not in [x.text() for x in node_menu(view, view.canvas.nodes[a]).actions()]


def test_a_double_click_takes_a_line_off(qtbot, view):
    line = next(iter(view.canvas.connections.values()))
    place = view.mapFromScene(line.middle())
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert line.connection not in view.session.experiment.connections
    assert len(view.session.experiment.connections) == 1
    view.session.undo.undo()
    assert len(view.session.experiment.connections) == 2
