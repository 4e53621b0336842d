"""The column strip in the whole window: a run, a click on a picture, another run."""

from __future__ import annotations

from app_hand import LONG, run_and_wait, wait_for
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from studio.data.summaries import strip as strips
from studio.gui.preferences.store import preferences
from studio.gui.properties.column_dialog import ColumnDialog


def test_a_run_and_the_statistics_of_a_column(window, qtbot, quiet_dialogs, monkeypatch):
    preferences.use(window.settings)
    session = window.session
    window.show_workspace()
    data = "town,n\n" + "\n".join(f"{'Ulm' if i % 3 else 'Jena'},{i}" for i in range(30))
    node = session.add_node("Enter Data Manually", 0, 0, data=data)
    assert run_and_wait(qtbot, window) == "done"
    session.show_port(node, session.experiment.node(node).spec.outputs[0].name)
    pane = window.panes.table
    qtbot.waitUntil(lambda: pane.shows_value and not pane.strip.feed.busy)
    header = pane.strip.header
    where = header.picture_rect(1).center()
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    panel = pane.strip.panel
    assert panel.isVisible() and panel.title.text() == "n"
    assert panel.facts.text().split("\n")[4] == "Mean\t14.5"
    visual = panel.visual
    visual.other.setFocus()
    qtbot.keyClick(visual.other, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: visual.stack.currentWidget() is visual.box)
    # The same result once more: what is known of its columns is there without another look.
    known = dict(pane.strip.feed.found)
    monkeypatch.setattr(strips, "summarise_column", None)
    assert run_and_wait(qtbot, window) == "done"
    qtbot.waitUntil(lambda: session.state(node).status == "cached")
    qtbot.waitUntil(lambda: pane.strip.feed.found == known)
    assert panel.title.text() == "n" and preferences.get("table/statistics") is True


def test_columns_that_are_not_known_yet_are_had_by_a_run_from_the_dialog(
    window, qtbot, quiet_dialogs
):
    session = window.session
    window.show_workspace()
    above = session.add_node("enter_data", 0, 0, data="town,n\nUlm,1")
    below = session.add_node("select_columns", 0, 150)
    outputs, inputs = (session.experiment.node(each).spec for each in (above, below))
    session.connect_ports(above, outputs.outputs[0].name, below, inputs.inputs[0].name)
    session.select([below])
    page = window.properties.node_page
    choose = next(each for each in page.findChildren(QPushButton) if each.isVisible())
    qtbot.mouseClick(choose, Qt.MouseButton.LeftButton)
    dialog = window.findChild(ColumnDialog)
    assert dialog.run_above.isVisible()
    qtbot.keyClick(dialog.run_above, Qt.Key.Key_Space)
    assert not dialog.isVisible()

    def come_back():
        return next((e for e in window.findChildren(ColumnDialog) if e.isVisible()), None)

    # Its own columns are still to be chosen: that must not keep what comes before from running.
    again = wait_for(qtbot, come_back, timeout=LONG)
    names = [again.available.item(row).text() for row in range(again.available.count())]
    assert names == ["town", "n"]
    assert again.findChild(QPushButton, "runAbove") is None
    again.reject()


def test_without_anything_above_no_run_is_offered(window, qtbot, quiet_dialogs):
    window.show_workspace()
    window.session.select([window.session.add_node("select_columns", 0, 0)])
    page = window.properties.node_page
    choose = next(each for each in page.findChildren(QPushButton) if each.isVisible())
    qtbot.mouseClick(choose, Qt.MouseButton.LeftButton)
    dialog = window.findChild(ColumnDialog)
    assert dialog.isVisible()
    assert not dialog.run_above.isVisible()
    dialog.reject()
