"""The run history in the real window: list, open, step, compare, restore, note, delete."""

from __future__ import annotations

import threading

import pytest
import shiboken6
from app_hand import LONG, canvas_point, result_rows, run_and_wait, wait_for
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QToolButton,
)

from studio.experiment.document import Experiment
from studio.experiment.fileformat import as_document
from studio.gui.editor.code_editor import CodeEditor
from studio.gui.palette.palette import module_mime
from studio.gui.panes.compare_window import CompareWindow
from studio.gui.runs.archive import RunArchive
from studio.gui.runs.compare_window import RunCompareWindow

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
SCRIPT = """import matplotlib.pyplot as plt
def azureml_main(df):
    print("SIZE", len(df))
    plt.plot(df["a"])
    plt.savefig("one.png")
    return df,
"""


def build():
    """A table, split: it runs in no time."""
    experiment = Experiment("Splitting")
    data = experiment.add(
        "Enter Data Manually", name="Data", data="a,b\n1,x\n2,y\n3,z\n4,w", x=0, y=0
    )
    split = experiment.add("Split Data", name="Split", fraction=0.5, x=0, y=160)
    experiment.connect(data, split)
    return experiment


@pytest.fixture
def opened(window, qtbot):
    """The window with the experiment, which was run with 0.5 and then with 0.75."""
    window.resize(1400, 900)
    window.documents.put(build())
    qtbot.waitUntil(window.isActiveWindow)
    window.canvas.setFocus()
    run_kept(qtbot, window)
    split = window.session.experiment.node("Split").id
    window.session.set_parameter(split, "fraction", 0.75, alone=True)
    run_kept(qtbot, window)
    return window


def run_kept(qtbot, window):
    with qtbot.waitSignal(window.archive.kept, timeout=LONG):
        run_and_wait(qtbot, window)


def show_list(qtbot, window, count=2):
    panel = window.docks.runs
    qtbot.keyClick(window, Qt.Key.Key_H, CTRL | ALT)
    assert panel.isVisible()
    qtbot.waitUntil(lambda: len(panel.model.records) == count, timeout=LONG)
    return panel


def click_run(qtbot, panel, row, keys=Qt.KeyboardModifier.NoModifier):
    place = panel.list.visualRect(panel.model.index(row)).center()
    qtbot.mouseClick(panel.list.viewport(), LEFT, keys, place)


def open_run(qtbot, window, row):
    """Open a run by Enter in the list; return its session."""
    panel = show_list(qtbot, window)
    click_run(qtbot, panel, row)
    before = len(window.desks)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.desks) == before + 1, timeout=LONG)
    assert window.session.read_only
    return window.session


def button(window, name):
    return window.workspace.banner.findChild(QPushButton, name) or (
        window.workspace.banner.findChild(QToolButton, name)
    )


def port_point(window, node, port):
    item = window.canvas.canvas.nodes[node].port(port, False)
    return window.canvas.mapFromScene(item.scene_place)


# -- the list ------------------------------------------------------------------------------------


def test_without_a_run_the_list_says_what_to_do(window, qtbot):
    window.documents.put(build())
    panel = window.docks.runs
    with qtbot.waitSignal(panel.listed, timeout=LONG):
        qtbot.keyClick(window, Qt.Key.Key_H, CTRL | ALT)
        panel.refresh()
    assert panel.card.isVisible()
    assert panel.card.title.text() == "No run yet"
    assert "F5" in panel.card.text.text()


def test_every_run_is_listed_with_what_was_changed(opened, qtbot):
    panel = show_list(qtbot, opened)
    index = panel.model.index(0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Run 2, ")
    assert "Finished" in spoken
    assert spoken.endswith("0.5 → 0.75")
    assert "Split: " in spoken
    assert panel.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole).endswith("the first run")
    assert panel.count.text() == "2 runs"
    click_run(qtbot, panel, 0)
    assert "1 of 2 modules reused" in panel.notes.facts.text()


def test_a_run_that_reuses_everything_is_a_run_too(opened, qtbot):
    run_kept(qtbot, opened)
    run_kept(qtbot, opened)
    panel = show_list(qtbot, opened, count=4)
    spoken = [panel.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert all(each.endswith("nothing changed") for each in spoken)


def test_label_star_and_comment_are_kept(opened, qtbot):
    panel = show_list(qtbot, opened)
    click_run(qtbot, panel, 1)
    qtbot.keyClick(panel.list, Qt.Key.Key_F2)
    qtbot.keyClicks(panel.notes.label_field, "half and half")
    qtbot.keyClick(panel.notes.label_field, Qt.Key.Key_Return)
    panel.notes.comment.setFocus()
    qtbot.keyClicks(panel.notes.comment, "worth a look")
    panel.list.setFocus()
    qtbot.keyClicks(panel.list, "*")

    def kept():
        notes = opened.archive.store.listing(panel.model.records[0].history).runs[1].notes
        return (notes.label, notes.starred, notes.comment)

    qtbot.waitUntil(lambda: kept() == ("half and half", True, "worth a look"), timeout=LONG)
    assert panel.model.index(1).data() == "half and half"
    qtbot.mouseClick(panel.star_button, LEFT)
    qtbot.waitUntil(lambda: kept() == ("half and half", False, "worth a look"), timeout=LONG)


def test_runs_are_deleted_after_a_question(opened, qtbot):
    panel = show_list(qtbot, opened)
    click_run(qtbot, panel, 0)
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    box = wait_for(qtbot, lambda: opened.findChild(QMessageBox, "deleteRunsQuestion"))
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert len(panel.model.records) == 2
    click_run(qtbot, panel, 0)
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)

    def question():
        found = [each for each in opened.findChildren(QMessageBox) if each.isVisible()]
        return found[0] if found else None

    box = wait_for(qtbot, question)
    assert box.text().startswith("Delete run 2 of ")
    qtbot.mouseClick(box.findChild(QPushButton, "deleteRunsYes"), LEFT)
    qtbot.waitUntil(lambda: [r.number for r in panel.model.records] == [1], timeout=LONG)


def test_a_damaged_history_is_explained(opened, qtbot):
    panel = show_list(qtbot, opened)
    store = opened.archive.store
    record = panel.model.records[1]
    file = store.root / "histories" / record.history / f"{record.id}.json"
    file.write_text("{")
    panel.refresh()
    qtbot.waitUntil(lambda: len(panel.model.records) == 1, timeout=LONG)
    assert panel.trouble.isVisible()
    assert "A run cannot be read" in panel.trouble.text()
    (store.root / "format.json").write_text('{"version": 99}')
    panel.refresh()
    qtbot.waitUntil(panel.card.isVisible, timeout=LONG)
    assert "newer studio" in panel.card.text.text()


def test_a_run_that_cannot_be_kept_is_told_and_still_a_run(window, qtbot, monkeypatch):
    from studio.engine.runs.places import RunStoreError

    def refuse(*_):
        raise RunStoreError("The run history cannot be used: no space left.")

    monkeypatch.setattr(window.archive.store, "settle", refuse)
    window.documents.put(build())
    with qtbot.waitSignal(window.archive.trouble, timeout=LONG) as told:
        assert run_and_wait(qtbot, window) == "done"
    assert "no space left" in told.args[0]


# -- an old run ----------------------------------------------------------------------------------


def test_an_old_run_shows_its_states_tables_and_settings(opened, qtbot):
    session = open_run(qtbot, opened, 1)
    assert session.title == "Splitting – run 1"
    split = session.experiment.node("Split")
    assert split.value("fraction") == 0.5
    assert session.state(split.id).status == "done"
    banner = opened.workspace.banner
    assert banner.title.text().startswith("Run 1 of ")
    assert banner.title.text().endswith("read-only")
    port = split.spec.outputs[0].name
    qtbot.mouseClick(opened.canvas.viewport(), LEFT, pos=port_point(opened, split.id, port))
    table = opened.panes.table
    qtbot.waitUntil(lambda: table.shows_value, timeout=LONG)
    assert len(result_rows(table.view)) == 2
    assert not opened.actions_.run.isEnabled()
    # The newer one has other results.
    qtbot.keyClick(opened, Qt.Key.Key_PageDown, ALT)
    qtbot.waitUntil(lambda: session.record.number == 2, timeout=LONG)
    qtbot.waitUntil(lambda: table.shows_value and len(result_rows(table.view)) == 3, timeout=LONG)


def test_a_run_that_is_wanted_twice_gets_one_tab(opened, qtbot):
    panel = show_list(qtbot, opened)
    click_run(qtbot, panel, 1)
    for _ in range(2):
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.session.read_only, timeout=LONG)
    qtbot.waitUntil(lambda: opened.warming.done, timeout=LONG)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.warming.done, timeout=LONG)
    assert len(opened.desks) == 2


def test_prior_run_steps_back_by_keys(opened, qtbot):
    qtbot.keyClick(opened, Qt.Key.Key_PageUp, ALT)
    qtbot.waitUntil(lambda: opened.session.read_only, timeout=LONG)
    session = opened.session
    assert session.record.number == 2
    qtbot.keyClick(opened, Qt.Key.Key_PageUp, ALT)
    qtbot.waitUntil(lambda: session.record.number == 1, timeout=LONG)
    assert len(opened.desks) == 2
    assert session.experiment.node("Split").value("fraction") == 0.5
    assert not button(opened, "priorRun").isEnabled()
    qtbot.mouseClick(button(opened, "nextRun"), LEFT)
    qtbot.waitUntil(lambda: session.record.number == 2, timeout=LONG)


def test_nothing_of_an_old_run_can_be_changed(opened, qtbot, monkeypatch):
    session = open_run(qtbot, opened, 1)
    before = as_document(session.experiment)
    refused = []
    session.refused.connect(lambda: refused.append(1))
    canvas = opened.canvas
    split = session.experiment.node("Split").id
    session.select([split])
    canvas.setFocus()

    def tried():
        count = len(refused)
        refused.clear()
        return count

    for key, held in (
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_D, CTRL),
        (Qt.Key.Key_E, CTRL),
        (Qt.Key.Key_X, CTRL),
        (Qt.Key.Key_V, CTRL),
        (Qt.Key.Key_G, CTRL),
        (Qt.Key.Key_S, Qt.KeyboardModifier.NoModifier),
    ):
        canvas.setFocus()
        qtbot.keyClick(canvas, key, held)
        assert tried(), f"{key} {held} was not explained"
        assert as_document(session.experiment) == before
    card = canvas.canvas.nodes[split]
    start = canvas.mapFromScene(card.mapToScene(card.body().center()))
    where = card.pos()
    qtbot.mousePress(canvas.viewport(), LEFT, pos=start)
    for step in (10, 40, 90):
        qtbot.mouseMove(canvas.viewport(), start + QPoint(step, step))
    qtbot.mouseRelease(canvas.viewport(), LEFT, pos=start + QPoint(90, 90))
    assert card.pos() == where
    assert tried()
    qtbot.mouseDClick(canvas.viewport(), LEFT, pos=start)
    assert tried()
    data = module_mime("split_data")
    enter = QDragEnterEvent(
        canvas_point(opened, 0.8, 0.8), Qt.DropAction.CopyAction, data, LEFT,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(canvas.viewport(), enter)
    assert not enter.isAccepted()
    assert tried()
    opened.docks.palette_.module_activated.emit("split_data")
    assert tried()
    page = opened.properties.node_page
    for field in page.findChildren(QLineEdit):
        qtbot.keyClicks(field, "7")
    session.flush()
    assert as_document(session.experiment) == before
    assert len(session.experiment) == 2
    assert session.undo.count() == 0
    assert not opened.desk.modified


def test_scripts_and_logs_of_an_old_run_can_be_read(window, qtbot):
    experiment = Experiment("Script")
    data = experiment.add("Enter Data Manually", name="Data", data="a\n1\n2")
    script = experiment.add("Execute Python Script", name="Look", script=SCRIPT)
    experiment.connect(data, script, "Dataset1")
    window.resize(1400, 900)
    window.documents.put(experiment)
    run_kept(qtbot, window)
    window.session.set_parameter(script.id, "script", SCRIPT.replace('["a"]', '["a"] * 2') + "\n#")
    run_kept(qtbot, window)
    first, second = window.docks.runs.archive.store.listing(window.session.experiment.history).runs[
        ::-1
    ]
    session = open_run(qtbot, window, 1)
    session.select([script.id])
    editor = wait_for(qtbot, lambda: window.properties.findChild(CodeEditor))
    assert editor.toPlainText() == SCRIPT
    qtbot.keyClicks(editor, "x")
    assert editor.toPlainText() == SCRIPT
    assert "SIZE 2" in "".join(each.text for each in session.log(script.id))
    window.panes.show_log()
    qtbot.waitUntil(lambda: "SIZE 2" in window.panes.log.console.toPlainText(), timeout=LONG)
    session.show_port(script.id, "Python Device")
    qtbot.waitUntil(lambda: window.panes.figures.shows_value, timeout=LONG)
    assert len(window.panes.figures.figures) == 1
    # Both versions of the script and both figures, side by side.
    window.runs.compare(first, second)
    compare = wait_for(qtbot, lambda: window.findChild(RunCompareWindow))
    qtbot.waitUntil(lambda: compare.found is not None, timeout=LONG)
    assert '+    plt.plot(df["a"] * 2)' in compare.settings.lines.toPlainText()
    assert compare.tabs.tabText(3) == "Figures (1)"
    views = compare.figures.views
    qtbot.waitUntil(lambda: all(not each.image.isNull() for each in views), timeout=LONG)
    assert views[0].image != views[1].image


def test_results_that_are_no_longer_kept_are_explained(opened, qtbot):
    store = opened.archive.store
    history = opened.session.experiment.history
    store.limit = 1
    from studio.engine.runs.sweeping import sweep

    with store.lock():
        sweep(store)
    assert not any(each.kept for each in store.listing(history).runs)
    opened.docks.runs.refresh()
    session = open_run(qtbot, opened, 0)
    split = session.experiment.node("Split")
    session.show_port(split.id, split.spec.outputs[0].name)
    card = opened.panes.table.card
    assert card.isVisible()
    assert card.title.text() == "The results are not there"
    assert "newer ones took their place" in card.text.text()
    assert "newer ones took their place" in opened.workspace.banner.about.toolTip()


def test_the_last_tab_may_be_an_old_run(opened, qtbot):
    session = open_run(qtbot, opened, 0)
    original = next(each for each in opened.desks if not each.session.read_only)
    original.session.undo.setClean()
    opened.close_desk(original)
    assert [each.session for each in opened.desks] == [session]
    qtbot.keyClick(opened, Qt.Key.Key_W, CTRL)
    assert not opened.session.read_only
    assert opened.stack.currentWidget() is opened.start_page


# -- back ----------------------------------------------------------------------------------------


def test_restoring_is_one_step_that_can_be_taken_back(opened, qtbot):
    editable = opened.session
    now = as_document(editable.experiment)
    open_run(qtbot, opened, 1)
    qtbot.mouseClick(button(opened, "restoreRun"), LEFT)
    qtbot.waitUntil(lambda: opened.session is editable, timeout=LONG)
    assert editable.experiment.node("Split").value("fraction") == 0.5
    assert editable.undo.undoText() == "Restore run 1"
    opened.canvas.setFocus()
    qtbot.keyClick(opened, Qt.Key.Key_Z, CTRL)
    assert as_document(editable.experiment) == now
    qtbot.keyClick(opened, Qt.Key.Key_Y, CTRL)
    assert editable.experiment.node("Split").value("fraction") == 0.5


def test_restoring_brings_deleted_modules_back(opened, qtbot):
    session = opened.session
    split = session.experiment.node("Split").id
    session.remove([split])
    session.add_node("split_data", 300, 300)
    panel = show_list(qtbot, opened)
    click_run(qtbot, panel, 0)
    qtbot.mouseClick(panel.restore_button, LEFT)
    qtbot.waitUntil(lambda: session.experiment.has_node(split), timeout=LONG)
    assert len(session.experiment) == 2
    assert len(session.experiment.connections) == 1
    assert split in opened.canvas.canvas.nodes
    session.undo.undo()
    assert not session.experiment.has_node(split)


def test_a_copy_has_a_history_of_its_own(opened, qtbot, tmp_path, monkeypatch):
    session = open_run(qtbot, opened, 1)
    path = tmp_path / "copy.studio"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(opened.documents.opened, timeout=LONG):
        qtbot.mouseClick(button(opened, "copyRun"), LEFT)
    assert opened.session is not session
    copied = opened.session.experiment
    assert copied.path == path
    assert copied.node("Split").value("fraction") == 0.5
    assert copied.history == ""
    panel = opened.docks.runs
    qtbot.waitUntil(lambda: panel.card.title.text() == "No run yet", timeout=LONG)


def test_saving_keeps_the_history_and_saving_as_begins_another(
    opened, qtbot, tmp_path, monkeypatch
):
    one, other = tmp_path / "one.studio", tmp_path / "other.studio"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(one), ""))
    history = opened.session.experiment.history
    assert history
    with qtbot.waitSignal(opened.documents.saved, timeout=LONG):
        qtbot.keyClick(opened, Qt.Key.Key_S, CTRL)
    assert Experiment.open(one).history == history
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(other), ""))
    with qtbot.waitSignal(opened.documents.saved, timeout=LONG):
        qtbot.keyClick(opened, Qt.Key.Key_S, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert Experiment.open(other).history == ""
    run_kept(qtbot, opened)
    assert opened.session.experiment.history not in ("", history)
    store = opened.archive.store
    assert len(store.runs_of(Experiment.open(one)).runs) == 2
    assert len(store.runs_of(Experiment.open(other)).runs) == 1


# -- two runs ------------------------------------------------------------------------------------


def test_two_selected_runs_are_compared(opened, qtbot):
    panel = show_list(qtbot, opened)
    click_run(qtbot, panel, 0)
    click_run(qtbot, panel, 1, CTRL)
    assert len(panel.selected()) == 2
    assert not panel.open_button.isEnabled()
    qtbot.mouseClick(panel.compare_button, LEFT)
    compare = wait_for(qtbot, lambda: opened.findChild(RunCompareWindow))
    qtbot.waitUntil(lambda: compare.found is not None, timeout=LONG)
    (row,) = compare.settings.rows.texts()
    assert row[0] == "Split"
    assert row[2:] == ["0.5", "0.75"]
    compare.metrics.only.click()
    sizes = [each for each in compare.metrics.rows.texts() if each[0] == "Split"]
    rows = [each[2:] for each in sizes if each[1].endswith("rows")]
    assert rows == [["2", "3", "+1"], ["2", "1", "-1"]]
    tables = compare.tables
    assert [each.state for each in tables._pairs] == ["different", "different", "same"]
    compare.tabs.setCurrentWidget(tables)
    qtbot.waitUntil(lambda: "only in" in tables.summary.text(), timeout=LONG)
    qtbot.mouseClick(tables.beside, LEFT)
    beside = wait_for(qtbot, lambda: compare.findChild(CompareWindow))
    qtbot.waitUntil(lambda: beside.comparison is not None, timeout=LONG)
    assert beside.titles[0].text().endswith("first run")
    beside.close()
    tables.list.setFocus()
    qtbot.keyClick(tables.list, Qt.Key.Key_End)
    assert tables.card.title.text() == "the same"
    assert compare.figures.nothing.isVisibleTo(compare.figures)
    qtbot.keyClick(compare, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: opened.findChild(RunCompareWindow) is None, timeout=LONG)


def test_a_history_that_cannot_be_read_may_be_tried_again(opened, qtbot, monkeypatch):
    panel, store = opened.docks.runs, opened.archive.store
    opened.actions_.run_history.trigger()

    def refuse(*_):
        raise PermissionError(13, "Permission denied", "/runs")

    with monkeypatch.context() as patched:
        patched.setattr(type(store), "runs_of", refuse)
        panel.refresh()
        qtbot.waitUntil(lambda: "cannot be read" in panel.card.title.text(), timeout=LONG)
    assert panel.card.text.text() == "Permission denied\n/runs"
    again = panel.card.findChild(QPushButton, "listAgain")
    qtbot.mouseClick(again, LEFT)
    qtbot.waitUntil(lambda: "cannot be read" not in panel.card.title.text(), timeout=LONG)
    assert not again.isVisible()


def test_runs_with_a_damaged_experiment_cannot_be_compared(opened, qtbot):
    panel = show_list(qtbot, opened)
    store = opened.archive.store
    for each in (store.root / "snapshots").glob("*.studio"):
        each.write_text("{}")
    click_run(qtbot, panel, 0)
    qtbot.mouseClick(panel.compare_button, LEFT)
    compare = wait_for(qtbot, lambda: opened.findChild(RunCompareWindow))
    qtbot.waitUntil(
        lambda: compare.card.title.text() == "The runs cannot be compared", timeout=LONG
    )
    assert "damaged" in compare.card.text.text()


# -- settings ------------------------------------------------------------------------------------


def test_keeping_can_be_switched_off(window, qtbot):
    from studio.gui.preferences.store import preferences

    window.documents.put(build())
    preferences.set("run/keep", False)
    try:
        run_and_wait(qtbot, window)
        assert window.archive.keeper.flush(60)
        assert list(window.archive.store.all_runs()) == []
    finally:
        preferences.set("run/keep", True)


def test_an_archive_that_nobody_closed_ends_its_threads(session, qtbot):
    before = set(threading.enumerate())
    archive = RunArchive(session.executor.cache)
    archive.follow(session)
    session.add_node("make_rows", 0, 0)
    with qtbot.waitSignal(archive.kept, timeout=LONG):
        session.run()
    archive.read(lambda: None)
    names = ("studio-keeper", "studio-notes")
    mine = [e for e in threading.enumerate() if e not in before and e.name.startswith(names)]
    assert len(mine) == 2
    shiboken6.delete(archive)
    qtbot.waitUntil(lambda: not any(each.is_alive() for each in mine), timeout=LONG)
