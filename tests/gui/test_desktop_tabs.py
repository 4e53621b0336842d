"""Several experiments in tabs: opening, changing, moving, closing, running side by side."""

from __future__ import annotations

import pytest
from app_hand import LONG
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton

pytestmark = pytest.mark.usefixtures("quiet_dialogs")


def three(qtbot, window):
    """Open three experiments, each with one node, named A, B and C."""
    for name in "ABC":
        window.documents.new()
        window.session.describe(name=name)
        window.session.add_node("enter_data", 0, 0)
    bar = window.tabs.bar
    qtbot.waitUntil(lambda: bar.tabRect(0).left() >= 0 and bar.tabRect(2).right() <= bar.width())
    return window.desks


def titles(window):
    bar = window.tabs.bar
    return [bar.tabText(index) for index in range(bar.count())]


def tab_centre(window, index) -> QPoint:
    return window.tabs.bar.tabRect(index).center()


def test_new_opens_a_tab_and_leaves_the_others_as_they_are(qtbot, window):
    desks = three(qtbot, window)
    assert titles(window) == ["A •", "B •", "C •"]
    assert window.desk is desks[2]
    qtbot.mouseClick(window.tabs.bar, LEFT, pos=tab_centre(window, 0))
    assert window.desk is desks[0]
    assert window.windowTitle().startswith("A[*]")
    assert window.canvas.session is desks[0].session
    assert window.docks.pages.currentWidget() is desks[0].workspace.properties


def test_new_experiments_can_be_told_apart(qtbot, window):
    def new(count):
        qtbot.keyClick(window, Qt.Key.Key_N, CTRL)
        qtbot.waitUntil(lambda: window.working and len(window.desks) == count)
        qtbot.waitUntil(lambda: window.desk is window.desks[-1])
        window.session.add_node("enter_data", 0, 0)

    for count in (1, 2, 3):
        new(count)
    names = [each.title for each in window.desks]
    assert names == ["Untitled experiment", "Untitled experiment 2", "Untitled experiment 3"]
    bar = window.tabs.bar
    assert bar.tabToolTip(1).startswith("Untitled experiment 2\n")
    # Many of them in a narrow window are scrolled; their names stay readable.
    for count in range(4, 9):
        new(count)
    window.resize(1000, 700)
    qtbot.wait(20)
    assert all(bar.tabRect(index).width() >= 120 for index in range(bar.count()))
    assert bar.visibleRegion().boundingRect().contains(bar.tabRect(bar.currentIndex()).center())


def test_ctrl_tab_walks_around_the_tabs(qtbot, window):
    desks = three(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_Tab, CTRL)
    assert window.desk is desks[0]
    qtbot.keyClick(window, Qt.Key.Key_Tab, CTRL)
    assert window.desk is desks[1]
    qtbot.keyClick(window, Qt.Key.Key_Backtab, CTRL | SHIFT)
    assert window.desk is desks[0]


def test_ctrl_w_asks_about_unsaved_changes_and_closes(qtbot, window, monkeypatch):
    desks = three(qtbot, window)
    asked = []

    def answer(box):
        asked.append(box.text())
        return QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(QMessageBox, "exec", answer)
    qtbot.keyClick(window, Qt.Key.Key_W, CTRL)
    assert "“C”" in asked[0]
    assert window.desks == desks
    monkeypatch.setattr(QMessageBox, "exec", lambda _: QMessageBox.StandardButton.Discard)
    qtbot.keyClick(window, Qt.Key.Key_W, CTRL)
    assert titles(window) == ["A •", "B •"]
    assert window.desk is desks[1]


def test_middle_click_and_the_cross_close_the_tab_they_are_at(qtbot, window):
    desks = three(qtbot, window)
    for desk in desks:
        desk.session.undo.setClean()
    qtbot.mouseClick(window.tabs.bar, MIDDLE, pos=tab_centre(window, 1))
    assert titles(window) == ["A", "C"]
    assert window.desk is desks[2]
    qtbot.mouseClick(window.tabs.close_button(desks[0]), LEFT)
    assert titles(window) == ["C"]


def test_closing_the_last_tab_leads_to_the_start_page(qtbot, window):
    window.documents.new()
    assert window.working
    qtbot.keyClick(window, Qt.Key.Key_W, CTRL)
    assert window.stack.currentWidget() is window.start_page
    assert not window.tabs.isVisible()
    window.documents.new()
    assert len(window.desks) == 1 and window.working


def test_a_tab_can_be_dragged_to_another_place(qtbot, window):
    desks = three(qtbot, window)
    bar = window.tabs.bar
    QTest.mousePress(bar, LEFT, pos=tab_centre(window, 0))
    end = tab_centre(window, 2) + QPoint(bar.tabRect(2).width() // 2, 0)
    for share in (0.1, 0.4, 0.7, 1.0):
        start = tab_centre(window, 0)
        place = start + (end - start) * share
        move = QPoint(int(place.x()), start.y())
        _drag(bar, move)
    QTest.mouseRelease(bar, LEFT, pos=QPoint(end.x(), tab_centre(window, 0).y()))
    assert titles(window) == ["B •", "C •", "A •"]
    assert window.desks == [desks[1], desks[2], desks[0]]
    window.show_desk(desks[1])
    qtbot.keyClick(window, Qt.Key.Key_Tab, CTRL)
    assert window.desk is desks[2]


def _drag(bar, where: QPoint) -> None:
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(where), QPointF(bar.mapToGlobal(where)),
        Qt.MouseButton.NoButton, LEFT, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(bar, event)


def test_one_tab_runs_while_another_is_edited(qtbot, window):
    window.documents.new()
    first = window.session
    endless = "def azureml_main():\n    print('begun')\n    while True:\n        pass\n"
    node = first.add_node("execute_python_script", 0, 0)
    first.set_parameter(node, "script", endless)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: any("begun" in each.text for each in first.log(node)), timeout=LONG)
    window.documents.new()
    second = window.session
    data = second.add_node("enter_data", 0, 0)
    second.set_parameter(data, "data", "a,b\n1,2\n")
    assert window.actions_.run.isEnabled() and not window.actions_.cancel.isEnabled()
    with qtbot.waitSignal(second.run_finished, timeout=LONG) as run:
        qtbot.keyClick(window, Qt.Key.Key_F5)
    assert run.args[0] == "done"
    assert second.state(data).status == "done"
    assert first.running and first.state(node).status == "running"
    assert "Finished" in window.run_status.text.text()
    window.step_desk(1)
    assert "Running" in window.run_status.text.text()
    with qtbot.waitSignal(first.run_finished, timeout=LONG) as run:
        qtbot.keyClick(window, Qt.Key.Key_F5, CTRL)
    assert run.args[0] == "cancelled"


def test_undo_belongs_to_the_tab(qtbot, window):
    first, second, _ = three(qtbot, window)
    window.show_desk(second)
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert len(second.session.experiment) == 0
    assert len(first.session.experiment) == 1


def test_a_file_that_is_open_already_is_shown_not_opened_twice(qtbot, window, tmp_path):
    window.documents.new()
    path = tmp_path / "work.studio"
    window.session.experiment.save(path)
    first = window.desk
    window.session.experiment.path = path.resolve()
    window.documents.new()
    assert len(window.desks) == 2
    window.documents.open_path(path)
    assert window.desk is first and len(window.desks) == 2


def test_the_start_page_lets_one_return_to_the_work(qtbot, window):
    desks = three(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_H, CTRL | SHIFT)
    assert window.stack.currentWidget() is window.start_page
    qtbot.mouseClick(window.tabs.bar, LEFT, pos=tab_centre(window, 2))
    assert window.working and window.desk is desks[2]


def test_the_start_page_offers_only_what_can_be_done_there(qtbot, window):
    a = window.actions_
    window.show_start_page()
    for action in (a.run, a.save, a.undo, a.redo, a.zoom_in, a.cancel):
        assert not action.isEnabled()
    for action in (a.new, a.open):
        assert action.isEnabled()
