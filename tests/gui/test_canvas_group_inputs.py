"""Inputs of sub-experiments that lead to several ports inside: with real events."""

from __future__ import annotations

import pytest
from canvas_hand import CTRL, SHIFT, Hand
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from studio.experiment import fileformat
from studio.gui.canvas.view import CanvasView

OUT, RESULT = "Output", "Result Dataset"
ONE, TWO = "Dataset1", "Dataset2"


@pytest.fixture
def nodes(session):
    """Rows feed both inputs of a script; other rows feed nothing yet; a second script waits."""
    rows = session.add_node("make_rows", 0, 0)
    other = session.add_node("make_rows", 300, 0)
    first = session.add_node("python_script", 0, 200)
    second = session.add_node("python_script", 300, 200)
    for port in (ONE, TWO):
        session.connect_ports(rows, OUT, first, port)
    session.select(())
    return rows, other, first, second


@pytest.fixture
def view(qtbot, session, nodes):
    result = CanvasView(session)
    qtbot.addWidget(result)
    result.resize(900, 700)
    result.show()
    qtbot.waitExposed(result)
    result.activateWindow()
    result.setFocus()
    result.drag_distance = 4
    return result


@pytest.fixture
def hand(view):
    return Hand(view)


@pytest.fixture
def group(session, view, nodes):
    """Both scripts as one card, made by keys."""
    session.select(nodes[2:])
    QTest.keyClick(view, Qt.Key.Key_J, CTRL)
    QTest.keyClick(view.inline, Qt.Key.Key_Return)
    view.zoom_fit()
    return session.current_group


def feeds(session):
    """Return (source, target, input) of every connection."""
    return {(c.source, c.target, c.input) for c in session.experiment.connections}


def stub_of(view, name):
    """Return the label inside that names a source, or a free input."""
    stubs = view.canvas.shown.stubs.values()
    return next(s for s in stubs if name in (*s.names, s.input.name if s.input else ""))


def test_the_card_has_one_input_and_one_line(session, view, nodes, group):
    item = view.canvas.nodes[group]
    assert [p.ends for p in item.inputs] == [((nodes[2], ONE), (nodes[2], TWO))]
    assert len(set(view.canvas.connections.values())) == 1
    assert item.inputs[0].connected == 1


def test_a_line_to_the_input_feeds_every_port_inside_and_is_one_step(
    session, view, hand, nodes, group
):
    _, other, first, _ = nodes
    end = view.canvas.nodes[group].inputs[0]
    before, count = feeds(session), session.undo.count()
    hand.drag(hand.port(other, OUT, is_input=False).scene_place, end.scene_place)
    assert feeds(session) == {(other, first, ONE), (other, first, TWO)}
    assert len(set(view.canvas.connections.values())) == 1
    assert session.undo.count() == count + 1
    hand.key(Qt.Key.Key_Z, CTRL)
    assert feeds(session) == before
    hand.key(Qt.Key.Key_Z, CTRL | SHIFT)
    assert feeds(session) == {(other, first, ONE), (other, first, TWO)}


def test_a_double_click_takes_the_line_off_and_the_input_stays(session, view, hand, nodes, group):
    line = next(iter(view.canvas.connections.values()))
    hand.double_click(line.middle())
    assert not session.experiment.connections and not view.canvas.connections
    assert len(view.canvas.nodes[group].inputs) == 1
    assert view.canvas.nodes[group].inputs[0].connected == 0
    session.undo.undo()
    assert len(session.experiment.connections) == 2


def test_a_click_and_del_take_the_line_off(session, view, hand, nodes, group):
    line = next(iter(view.canvas.connections.values()))
    hand.click(line.middle())
    assert line.selected and len(view.canvas.selected_connections) == 2
    hand.click(line.middle(), keys=CTRL)
    assert not line.selected
    hand.click(line.middle(), keys=CTRL)
    hand.key(Qt.Key.Key_Delete)
    assert not session.experiment.connections
    session.undo.undo()
    assert len(session.experiment.connections) == 2


def test_the_menu_names_the_line_once(session, view, hand, nodes, group):
    session.select([group])
    hand.key(Qt.Key.Key_Menu)
    menu = next(a.menu() for a in view.menu.actions() if a.text() == "Disconnect")
    (entry,) = menu.actions()
    entry.trigger()
    view.menu.close()
    assert not session.experiment.connections


def test_inside_one_label_leads_to_both_ports(session, view, hand, nodes, group):
    session.open_level(group)
    inputs = [s for s in view.canvas.shown.stubs.values() if s.input is not None]
    (stub,) = inputs
    assert stub.names == ["Make Rows"]
    assert {p.end for p in (stub.port, *stub.others)} == {(nodes[2], ONE), (nodes[2], TWO)}
    hand.drag(hand.centre(nodes[2]), hand.centre(nodes[2]) + QPointF(60, 40))
    assert stub.pos() == stub.port.scene_place


def test_a_drag_from_the_label_feeds_one_more_port(session, view, hand, nodes, group):
    rows, _, _, second = nodes
    session.open_level(group)
    stub = stub_of(view, "Make Rows")
    end = hand.port(second, ONE, is_input=True)
    hand.press(stub.middle())
    hand.move((stub.middle() + end.scene_place) / 2)
    assert view.canvas.linking is not None
    hand.move(end.scene_place)
    hand.release(end.scene_place)
    assert (rows, second, ONE) in feeds(session)
    assert len(session.experiment.groups.ports(group)[0]) == 1
    stub = stub_of(view, "Make Rows")
    assert end in (stub.port, *stub.others)
    hand.key(Qt.Key.Key_Z, CTRL)
    assert (rows, second, ONE) not in feeds(session)
    hand.key(Qt.Key.Key_Z, CTRL | SHIFT)
    session.leave_level()
    assert len(view.canvas.nodes[group].inputs[0].ends) == 3


def test_a_drag_to_the_label_does_so_too(qtbot, session, view, hand, nodes, group):
    rows, _, _, second = nodes
    session.open_level(group)
    stub = stub_of(view, "Make Rows")
    hand.drag(hand.port(second, TWO, is_input=True).scene_place, stub.middle())
    assert (rows, second, TWO) in feeds(session)
    qtbot.waitUntil(lambda: len(view.canvas.shown.stubs) == 1)


def test_escape_ends_the_drag_from_the_label(session, view, hand, nodes, group):
    session.open_level(group)
    before = feeds(session)
    stub, end = stub_of(view, "Make Rows"), hand.port(nodes[3], ONE, is_input=True)
    hand.press(stub.middle())
    hand.move(end.scene_place)
    hand.key(Qt.Key.Key_Escape)
    hand.release(end.scene_place)
    assert view.canvas.linking is None and feeds(session) == before


def test_what_does_not_fit_is_refused_with_the_reason(session, view, hand, nodes, group):
    session.open_level(group)
    before = feeds(session)
    stub = stub_of(view, "Make Rows")
    for name, is_input in (("Script Bundle", True), (RESULT, False)):
        hand.drag(stub.middle(), hand.port(nodes[3], name, is_input=is_input).scene_place)
        assert feeds(session) == before
        assert view.bubble.isVisible() and view.bubble.text


def test_a_module_chosen_where_the_drag_ends_is_fed(qtbot, session, view, hand, nodes, group):
    session.open_level(group)
    stub = stub_of(view, "Make Rows")
    empty = hand.centre(nodes[2]) + QPointF(0, 220)
    hand.drag(stub.middle(), empty)
    assert view.quick_add.isVisible()
    QTest.keyClicks(view.quick_add.search, "Execute")
    QTest.keyClick(view.quick_add.search, Qt.Key.Key_Return)
    added = session.current
    assert (nodes[0], added, ONE) in feeds(session)
    assert len(session.experiment.groups.ports(group)[0]) == 1


def test_the_menu_of_a_node_takes_from_outside(session, view, hand, nodes, group):
    session.open_level(group)
    session.select([nodes[3]])
    hand.key(Qt.Key.Key_Menu)
    menu = next(a.menu() for a in view.menu.actions() if a.text() == "Take from outside")
    entry = next(a for a in menu.actions() if a.text().startswith(f"{TWO} ←"))
    entry.trigger()
    view.menu.close()
    assert (nodes[0], nodes[3], TWO) in feeds(session)
    assert len(session.experiment.groups.ports(group)[0]) == 1


def test_a_line_drawn_inside_parts_the_port_from_the_input(
    qtbot, session, view, hand, nodes, group
):
    _, _, first, second = nodes
    session.open_level(group)
    session.move({second: (-300.0, 0.0)})
    start = hand.port(second, RESULT, is_input=False)
    hand.drag(start.scene_place, hand.port(first, TWO, is_input=True).scene_place)
    assert (second, first, TWO) in feeds(session)
    session.leave_level()
    assert [p.ends for p in view.canvas.nodes[group].inputs] == [((first, ONE),)]
    session.undo.undo()
    both = [((first, ONE), (first, TWO))]
    qtbot.waitUntil(lambda: [p.ends for p in view.canvas.nodes[group].inputs] == both)
    session.undo.redo()
    qtbot.waitUntil(lambda: [p.ends for p in view.canvas.nodes[group].inputs] == [both[0][:1]])


def test_disconnecting_one_port_inside_leaves_the_other(session, view, hand, nodes, group):
    rows, other, first, _ = nodes
    session.open_level(group)
    session.select([first])
    hand.key(Qt.Key.Key_Menu)
    menu = next(a.menu() for a in view.menu.actions() if a.text() == "Disconnect")
    next(a for a in menu.actions() if a.text().startswith(TWO)).trigger()
    view.menu.close()
    assert feeds(session) == {(rows, first, ONE)}
    session.leave_level()
    end = view.canvas.nodes[group].inputs[0]
    assert end.ends == ((first, ONE),)
    hand.drag(hand.port(other, OUT, is_input=False).scene_place, end.scene_place)
    assert feeds(session) == {(other, first, ONE)}


def test_a_free_input_shows_inside_and_can_feed_more(session, view, hand, nodes, group):
    session.remove([], session.experiment.connections)
    session.open_level(group)
    stub = stub_of(view, ONE)
    assert not stub.names and ONE in view.tip(view.canvas.hit(stub.middle()))
    hand.drag(stub.middle(), hand.port(nodes[3], ONE, is_input=True).scene_place)
    hand.double_click(stub_of(view, ONE).middle())
    assert session.level == ""
    ends = view.canvas.nodes[group].inputs[0].ends
    assert ends == ((nodes[2], ONE), (nodes[2], TWO), (nodes[3], ONE))


def test_expanding_brings_all_lines_back(session, view, hand, nodes, group):
    before = feeds(session)
    session.select([group])
    hand.key(Qt.Key.Key_J, CTRL | SHIFT)
    assert feeds(session) == before
    assert len(set(view.canvas.connections.values())) == 2
    hand.key(Qt.Key.Key_Z, CTRL)
    assert len(set(view.canvas.connections.values())) == 1


def test_copies_lead_to_their_own_ports(qtbot, session, view, hand, nodes, group, registry):
    session.select([nodes[0], group])
    hand.key(Qt.Key.Key_D, CTRL)
    copy = next(each.id for each in session.experiment.groups if each.id != group)
    qtbot.waitUntil(lambda: len(view.canvas.nodes[copy].inputs) == 1)
    (port,) = view.canvas.nodes[copy].inputs
    assert len(port.ends) == 2 and {n for n, _ in port.ends}.isdisjoint(nodes)
    assert len(session.experiment.connections) == 4
    assert len(set(view.canvas.connections.values())) == 2
    again = fileformat.loads(fileformat.dumps(session.experiment), registry=registry)
    assert [len(p.also) for g in again.groups for p in g.inputs] == [1, 1]


def test_a_card_put_into_the_line_feeds_both_ports(session, view, hand, nodes, group):
    rows, _, first, _ = nodes
    line = next(iter(view.canvas.connections.values()))
    free = session.add_node("python_script", 600, 300)
    hand.drag(hand.centre(free), line.middle())
    assert feeds(session) == {(rows, free, ONE), (free, first, ONE), (free, first, TWO)}
    session.undo.undo()
    assert feeds(session) == {(rows, first, ONE), (rows, first, TWO)}
    session.undo.redo()
    session.select([free])
    QTest.keyClick(view, Qt.Key.Key_D, CTRL | SHIFT)  # detached again
    assert feeds(session) == {(rows, first, ONE), (rows, first, TWO)}


def test_a_circle_through_the_second_port_is_refused(session, view, hand, nodes, group):
    session.undo.undo()  # the name
    session.undo.undo()  # the card
    session.select([nodes[2]])
    QTest.keyClick(view, Qt.Key.Key_J, CTRL)
    QTest.keyClick(view.inline, Qt.Key.Key_Return)
    card = session.current_group
    assert session.connect_ports(nodes[2], RESULT, nodes[3], ONE) is None
    view.zoom_fit()
    start = hand.port(nodes[3], RESULT, is_input=False)
    hand.drag(start.scene_place, view.canvas.nodes[card].inputs[0].scene_place)
    assert (nodes[3], nodes[2], ONE) not in feeds(session)


def test_the_tooltip_of_the_input_tells_that_it_feeds_several(view, group):
    port = view.canvas.nodes[group].inputs[0]
    assert "feeds 2 ports inside" in view.tip(view.canvas.hit(port.scene_place))


def test_a_screen_reader_hears_what_comes_from_outside(session, view, nodes, group):
    session.open_level(group)
    canvas = QAccessible.queryAccessibleInterface(view)
    cards = [canvas.child(n) for n in range(canvas.childCount())]
    ports = [card.child(n) for card in cards for n in range(card.childCount())]
    told = [port.text(QAccessible.Text.Description) for port in ports]
    assert sum("connected, From outside: Make Rows" in each for each in told) == 2
