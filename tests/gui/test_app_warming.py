"""The workspace gets ready after the start page shows, step by step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

pytestmark = pytest.mark.usefixtures("quiet_dialogs")


def test_the_workspace_is_ready_after_a_while_and_is_the_one_used(qtbot, cold_window):
    window, warming = cold_window, cold_window.warming
    warming.start()
    assert window.desk.workspace is None
    qtbot.waitUntil(lambda: warming.done, timeout=30_000)
    made = window.desk.workspace
    assert made is not None and list(window.ready) == [window.spare]
    assert not window.working  # the start page still shows
    window.documents.new()
    assert window.workspace is made and window.working


def test_who_is_quicker_gets_the_workspace_at_once(qtbot, cold_window):
    window, warming = cold_window, cold_window.warming
    warming.start()
    qtbot.wait(40)
    window.documents.new()
    made = window.workspace
    node = window.canvas.add_module("split_data")
    assert window.session.current == node
    qtbot.waitUntil(lambda: warming.done, timeout=30_000)
    assert window.workspace is made
    qtbot.keyClick(window.canvas, Qt.Key.Key_Delete)
    assert not window.session.experiment.has_node(node)


def test_the_next_tab_is_ready_before_it_is_wanted(qtbot, cold_window):
    window, warming = cold_window, cold_window.warming
    warming.start()
    qtbot.waitUntil(lambda: warming.done, timeout=30_000)
    spare, space = window.spare, window.ready[window.spare]["Workspace"]
    window.documents.new()
    assert window.spare is spare  # the first tab had room
    window.session.add_node("split_data", 0, 0)
    window.documents.new()
    assert window.session is spare and window.workspace is space
    node = window.canvas.add_module("split_data")
    assert spare.current == node
    qtbot.waitUntil(lambda: warming.done and window.spare is not None, timeout=30_000)
    assert window.spare is not spare
    window.drop_spare()
    assert window.spare is None and not window.ready


def test_a_tab_that_is_wanted_before_all_is_ready_gets_the_rest(qtbot, cold_window):
    window, warming = cold_window, cold_window.warming
    warming.start()
    window.documents.new()
    qtbot.waitUntil(lambda: window.spare in window.ready, timeout=30_000)
    spare = window.spare
    window.session.add_node("split_data", 0, 0)
    window.documents.new()
    assert window.session is spare
    node = window.canvas.add_module("split_data")
    assert spare.current == node and window.panes.table is not None
    window.drop_spare()
    qtbot.waitUntil(lambda: warming.done, timeout=30_000)
    window.drop_spare()
