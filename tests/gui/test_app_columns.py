"""The column strip in the whole window: a run, a click on a picture, another run."""

from __future__ import annotations

from app_hand import run_and_wait
from PySide6.QtCore import Qt

from studio.data.summaries import strip as strips
from studio.gui.preferences.store import preferences


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
