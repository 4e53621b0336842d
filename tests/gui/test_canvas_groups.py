"""Sub-experiments on the canvas: collapsed, opened, left and expanded with real events."""

from __future__ import annotations

import pytest
from canvas_hand import CTRL, SHIFT, Hand
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from studio.experiment import fileformat
from studio.experiment.document import Experiment
from studio.gui.canvas.view import CanvasView
from studio.gui.runbridge import NodeState
from studio.gui.summed import summed

OUT = "Output"  # the output of Make Rows
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def nodes(session):
    """Rows feed a script, that feeds another one."""
    rows = session.add_node("make_rows", 0, 0)
    first = session.add_node("python_script", 0, 160)
    second = session.add_node("python_script", 0, 320)
    assert session.connect_ports(rows, OUT, first, "Dataset1") is None
    session.connect_ports(first, "Result Dataset", second, "Dataset1")
    session.select(())
    return rows, first, second


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


def collapse(session, view, keys, name="Prepare"):
    """Collapse by the keyboard and type the name."""
    session.select(keys)
    QTest.keyClick(view, Qt.Key.Key_J, CTRL)
    assert view.inline.isVisible()
    QTest.keyClicks(view.inline, name)
    QTest.keyClick(view.inline, Qt.Key.Key_Return)
    return next(each.id for each in session.experiment.groups if each.name == name)


def test_a_selection_becomes_a_card_and_its_name_is_typed(session, view, nodes):
    group = collapse(session, view, nodes[1:])
    assert set(view.canvas.nodes) == {nodes[0], group}
    assert session.selection == (group,)
    item = view.canvas.nodes[group]
    assert item.look.name == "Prepare"
    assert [p.end for p in item.inputs] == [(nodes[1], "Dataset1")]
    line = next(iter(view.canvas.connections.values()))
    assert line.end.node is item


def test_undo_and_redo_bring_the_cards_and_the_card(session, view, nodes):
    group = collapse(session, view, nodes[1:])
    session.undo.undo()  # the name
    session.undo.undo()
    assert set(view.canvas.nodes) == set(nodes) and len(view.canvas.connections) == 2
    session.undo.redo()
    session.undo.redo()
    assert set(view.canvas.nodes) == {nodes[0], group}


def test_a_double_click_opens_it_and_alt_up_leads_back(session, view, hand, nodes):
    group = collapse(session, view, nodes[1:])
    view.zoom_fit()
    hand.double_click(hand.centre(group))
    assert session.level == group
    assert set(view.canvas.nodes) == set(nodes[1:])
    assert view.levels.path.isVisible()
    hand.key(Qt.Key.Key_Up, ALT)
    assert session.level == "" and session.selection == (group,)
    assert not view.levels.path.isVisible()


def test_enter_opens_it_and_escape_leads_back(session, view, hand, nodes):
    group = collapse(session, view, nodes[1:])
    hand.key(Qt.Key.Key_Return)
    assert session.level == group
    session.select([nodes[1]])
    hand.key(Qt.Key.Key_Escape)  # first the selection goes
    assert session.level == group
    hand.key(Qt.Key.Key_Escape)
    assert session.level == ""


def test_the_path_above_the_canvas_leads_to_every_level(qtbot, session, view, hand, nodes):
    outer = collapse(session, view, nodes[1:], "Outer")
    hand.key(Qt.Key.Key_Return)
    inner = collapse(session, view, nodes[2:], "Inner")
    hand.key(Qt.Key.Key_Return)
    path = view.levels.path
    assert session.level == inner and len(path.buttons) == 2
    assert path.rect().contains(path.buttons[1].geometry())
    qtbot.mouseClick(path.buttons[1], Qt.MouseButton.LeftButton)
    assert session.level == outer
    qtbot.mouseClick(path.back, Qt.MouseButton.LeftButton)
    assert session.level == ""


@pytest.mark.parametrize("wide", [900, 400, 260])
def test_no_name_of_the_path_is_cut_off(qtbot, session, view, hand, nodes, wide):
    collapse(session, view, nodes[1:], "The preparation of all that comes in")
    hand.key(Qt.Key.Key_Return)
    collapse(session, view, nodes[2:], "What is left")
    hand.key(Qt.Key.Key_Return)
    view.resize(wide, 500)
    path = view.levels.path
    here = next(e for e in path.findChildren(QLabel, "levelHere") if e.isVisible())
    parts = [path.back, *path.buttons, here]
    qtbot.waitUntil(lambda: path.width() <= view.viewport().width())
    for part in parts:
        assert path.rect().contains(part.geometry())
        assert part.width() >= part.minimumSizeHint().width()
    assert parts[-1].toolTip() == "What is left"


def test_the_path_stays_in_its_corner_and_covers_nothing(session, view, hand, nodes):
    group = collapse(session, view, nodes[1:])
    hand.key(Qt.Key.Key_Return)
    assert session.level == group
    corner = view.levels.path.pos()
    low = view.levels.path.geometry().bottom()
    first = min(view.canvas.shown.stubs.values(), key=lambda stub: stub.y())
    assert view.mapFromScene(first.sceneBoundingRect().topLeft()).y() >= low
    view.scroll_by(QPointF(70, 50).toPoint())
    assert view.levels.path.pos() == corner


def test_the_zoom_of_each_level_is_kept(session, view, hand, nodes):
    group = collapse(session, view, nodes[1:])
    view.set_zoom(0.6)
    session.open_level(group)
    view.set_zoom(1.4)
    session.leave_level()
    assert view.zoom == pytest.approx(0.6)
    session.open_level(group)
    assert view.zoom == pytest.approx(1.4)


def test_what_is_added_and_moved_inside_lies_inside(session, view, hand, nodes):
    group = collapse(session, view, nodes[1:])
    session.open_level(group)
    added = view.add_module("make_rows", QPointF(300, 0))
    assert session.experiment.node(added).group == group
    hand.key(Qt.Key.Key_Right)
    assert session.experiment.node(added).x == 200
    view.framing.add(QPointF(400, 400))
    view.framing.editor.finish()
    assert len(view.canvas.frames) == 1
    session.leave_level()
    assert added not in view.canvas.nodes and not view.canvas.frames


def test_the_border_tells_what_lies_beyond_and_leads_there(session, view, hand, nodes):
    group = collapse(session, view, nodes[1:2])
    session.open_level(group)
    stubs = {stub.port.is_input: stub for stub in view.canvas.shown.stubs.values()}
    assert stubs[True].names == ["Make Rows"]
    assert stubs[False].names == [session.experiment.node(nodes[2]).name]
    assert "Make Rows" in view.tip(view.canvas.hit(stubs[True].pos() + QPointF(0, -45)))
    hand.double_click(stubs[True].pos() + QPointF(0, -45))
    assert session.level == "" and session.selection == (nodes[0],)


def test_a_line_is_drawn_to_a_port_of_the_card(session, view, hand, nodes):
    other = session.add_node("make_rows", 300, 0)
    group = collapse(session, view, nodes[1:])
    view.zoom_fit()
    start = hand.port(other, OUT, is_input=False)
    end = view.canvas.nodes[group].inputs[0]
    hand.drag(start.scene_place, end.scene_place)
    link = session.experiment.input_connection(nodes[1], "Dataset1")
    assert link is not None and link.source == other
    session.undo.undo()
    assert session.experiment.input_connection(nodes[1], "Dataset1").source == nodes[0]


def test_dragging_the_card_moves_it_and_not_what_is_inside(session, view, hand, nodes):
    group = collapse(session, view, nodes[1:])
    inside = session.experiment.node(nodes[1]).x
    view.zoom_fit()
    x = session.about(group).x
    hand.drag(hand.centre(group), hand.centre(group) + QPointF(120, 40))
    assert session.about(group).x == x + 120
    assert session.experiment.node(nodes[1]).x == inside
    session.undo.undo()
    assert session.about(group).x == x and view.canvas.nodes[group].x() == x


def test_expanding_by_key_brings_the_nodes_back(session, view, hand, nodes):
    before = {each.id: (each.x, each.y) for each in session.experiment}
    collapse(session, view, nodes[1:])
    hand.key(Qt.Key.Key_J, CTRL | SHIFT)
    assert set(view.canvas.nodes) == set(nodes)
    assert {each.id: (each.x, each.y) for each in session.experiment} == before
    assert set(session.selection) == set(nodes[1:])
    session.undo.undo()
    assert nodes[1] not in view.canvas.nodes


def test_deleting_it_deletes_what_is_inside_as_one_step(session, view, hand, nodes):
    group = collapse(session, view, nodes[1:])
    hand.key(Qt.Key.Key_Delete)
    assert [each.id for each in session.experiment] == [nodes[0]]
    assert group not in session.experiment.groups
    session.undo.undo()
    assert group in session.experiment.groups
    assert set(view.canvas.nodes) == {nodes[0], group}
    assert len(session.experiment.connections) == 2


def test_copies_hold_copies_also_when_pasted_elsewhere(session, view, hand, nodes, registry):
    group = collapse(session, view, nodes[1:])
    hand.key(Qt.Key.Key_C, CTRL)
    text = QApplication.clipboard().text()
    assert len(fileformat.loads(text, registry=registry).groups) == 1
    hand.key(Qt.Key.Key_V, CTRL)
    copy = session.current_group
    assert copy != group and session.about(copy).name == "Prepare 2"
    assert len(session.experiment.groups.nodes(copy)) == 2
    assert [p.node for p in session.about(copy).inputs] != [nodes[1]]
    session.open_level(group)
    hand.key(Qt.Key.Key_V, CTRL)  # into a sub-experiment
    assert session.about(session.current_group).parent == group
    for _ in range(2):
        session.undo.undo()
    assert [each.id for each in session.experiment.groups] == [group]
    assert len(session.experiment) == 3


def test_disabling_it_disables_all_inside(session, view, hand, nodes):
    group = collapse(session, view, nodes[1:])
    hand.key(Qt.Key.Key_E, CTRL)
    assert [n.disabled for n in session.experiment] == [False, True, True]
    QApplication.processEvents()
    assert view.canvas.nodes[group].look.disabled


def test_what_is_found_elsewhere_is_shown_on_its_level(session, view, nodes):
    group = collapse(session, view, nodes[1:])
    session.select([nodes[2]])
    assert session.level == group and nodes[2] in view.canvas.nodes
    session.select([nodes[0]])
    assert session.level == ""


def test_undo_of_the_collapse_inside_leads_out(session, view, nodes):
    group = collapse(session, view, nodes[1:])
    session.open_level(group)
    session.undo.undo()
    session.undo.undo()
    assert session.level == ""
    assert set(view.canvas.nodes) == set(nodes)


def test_a_port_inside_is_offered_by_the_menu(qtbot, session, view, hand, nodes):
    group = collapse(session, view, nodes[1:])
    session.open_level(group)
    session.select([nodes[1]])
    hand.key(Qt.Key.Key_Menu)
    menu = view.menu
    ports = next(a.menu() for a in menu.actions() if a.text() == "Ports of the sub-experiment")
    entry = next(a for a in ports.actions() if a.text() == "Input: Dataset2")
    assert not entry.isChecked()
    entry.trigger()
    menu.close()
    session.leave_level()
    names = [p.spec.name for p in view.canvas.nodes[group].inputs]
    assert names == ["Dataset1", "Dataset2"]
    hand.key(Qt.Key.Key_Menu)
    assert view.menu.actions()[0].text().split("\t")[0] == "Open"
    view.menu.close()


def test_layouts_arrange_the_level_that_is_open(qtbot, session, view, nodes):
    group = collapse(session, view, nodes[1:2])
    session.move({group: (700.0, 0.0), nodes[0]: (0.0, 500.0), nodes[2]: (0.0, 0.0)})
    session.select(())
    view.arrange()
    qtbot.waitUntil(lambda: session.about(group).x < 700, timeout=5000)
    rows = [session.about(each).y for each in (nodes[0], group, nodes[2])]
    assert rows == sorted(rows) and len(set(rows)) == 3


def test_a_screen_reader_hears_of_the_card(session, view, nodes):
    group = collapse(session, view, nodes[1:])
    canvas = QAccessible.queryAccessibleInterface(view)
    assert canvas.childCount() == 2
    child = next(
        c for c in map(canvas.child, range(2)) if c.text(QAccessible.Text.Name) == "Prepare"
    )
    assert "Sub-experiment" in child.text(QAccessible.Text.Description)
    assert session.selection == (group,) and canvas.focusChild() is not None


def test_tab_walks_the_cards_of_the_level(session, view, hand, nodes):
    group = collapse(session, view, nodes[1:])
    session.select(())
    hand.key(Qt.Key.Key_Tab)
    assert session.selection == (nodes[0],)
    hand.key(Qt.Key.Key_Tab)
    assert session.selection == (group,)


def test_renaming_a_node_leaves_it_selected(session, view, hand, nodes):
    session.select([nodes[0]])
    hand.key(Qt.Key.Key_F2)
    QTest.keyClicks(view.inline, "Source")
    QTest.keyClick(view.inline, Qt.Key.Key_Return)
    assert session.selection == (nodes[0],)
    assert view.hasFocus()


@pytest.mark.parametrize(
    ("states", "status"),
    [
        ([], "idle"),
        ([NodeState("done", 1.0), NodeState("done", 2.0)], "done"),
        ([NodeState("cached"), NodeState("cached")], "cached"),
        ([NodeState("done", 1.0), NodeState("idle")], "idle"),
        ([NodeState("done", 1.0), NodeState("failed", message="No")], "failed"),
        ([NodeState("running"), NodeState("waiting")], "running"),
        ([NodeState("waiting"), NodeState("waiting")], "waiting"),
        ([NodeState("done", 1.0), NodeState("waiting")], "running"),
        ([NodeState("skipped", message="x"), NodeState("done")], "skipped"),
    ],
)
def test_the_state_of_a_card_sums_up_what_is_inside(states, status):
    assert summed(states).status == status


def test_times_and_progress_are_summed():
    assert summed([NodeState("done", 1.0), NodeState("done", 2.0)]).seconds == 3.0
    half = summed([NodeState("done", 1.0), NodeState("running", fraction=0.0)])
    assert half.fraction == pytest.approx(0.5)
    assert summed([NodeState("done"), NodeState("done", stale=True)]).stale


def test_the_journal_keeps_sub_experiments(qtbot, window):
    from studio.gui.shelf import read

    window.documents.new()
    session = window.session
    node = session.add_node("enter_data", 0, 0)
    group = session.groups.collapse([node])
    journal = window.desk.journal
    qtbot.waitUntil(lambda: journal.path is not None and journal.path.exists(), timeout=5000)
    session.groups.rename(group, "Kept")
    journal.write()
    window.shelf.writer.submit(lambda: None).result()
    lost = read(journal.path)
    again = fileformat.loads(fileformat.dumps(session.experiment))
    from_journal = fileformat._Reader("journal", again.registry).experiment(lost.document)
    assert [each.name for each in from_journal.groups] == ["Kept"]
    assert from_journal.node(node).group == group


def test_the_properties_show_and_change_a_sub_experiment(qtbot, window):
    window.documents.new()
    session = window.session
    node = session.add_node("split_data", 0, 0)
    group = session.groups.collapse([node])
    page = window.properties.group_page
    assert page is not None and page.inside.count() == 1
    page.name.line.selectAll()
    qtbot.keyClicks(page.name.line, "Sub-experiment A")
    qtbot.keyClick(page.name.line, Qt.Key.Key_Return)
    assert session.about(group).name == "Sub-experiment A"
    field = page.port_fields[0]
    field.line.selectAll()
    qtbot.keyClicks(field.line, "Table")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert [p.name for p in session.experiment.groups.ports(group)[0]] == ["Table"]
    qtbot.mouseClick(page.open, Qt.MouseButton.LeftButton)
    assert session.level == group
    session.leave_level()
    qtbot.mouseClick(window.properties.group_page.expand, Qt.MouseButton.LeftButton)
    assert len(session.experiment.groups) == 0
    assert session.selection == (node,)


def test_a_plain_experiment_opens_at_the_top(session, view, nodes):
    group = collapse(session, view, nodes[1:])
    session.open_level(group)
    session.replace_experiment(Experiment(registry=session.registry))
    assert session.level == "" and not view.levels.path.isVisible()
