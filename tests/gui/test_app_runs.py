"""Running in the window: cancel, failures that lead to their line, run selected, files."""

from __future__ import annotations

import pytest
from app_hand import LONG, run_and_wait, script_editor, wait_for
from canvas_hand import Hand
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QToolButton

from studio.gui.startpage import SampleCard

pytestmark = pytest.mark.usefixtures("quiet_dialogs")


def start(window, *scripts: str) -> list[str]:
    """Put an experiment of unconnected scripts on the desk, as New and the palette would."""
    window.documents.new()
    ids = []
    for number, script in enumerate(scripts):
        ids.append(window.session.add_node("execute_python_script", 300 * number, 0))
        window.session.set_parameter(ids[-1], "script", script)
    return ids


FINE = "import pandas as pd\ndef azureml_main():\n    return pd.DataFrame({'a': [1]})\n"
FAILS = "def azureml_main(df=None, other=None):\n    x = 1\n    return x / 0\n"
ENDLESS = "def azureml_main():\n    print('begun')\n    while True:\n        pass\n"


def test_cancel_stops_an_endless_script_at_once(qtbot, window):
    (node,) = start(window, ENDLESS)
    session = window.session
    assert not window.actions_.cancel.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: any("begun" in each.text for each in session.log(node)), timeout=LONG)
    assert session.state(node).status == "running"
    assert not window.actions_.run.isEnabled()
    with qtbot.waitSignal(session.run_finished, timeout=LONG) as run:
        window.actions_.cancel.trigger()
    assert run.args[0] == "cancelled"
    assert session.state(node).status == "cancelled"
    session.set_parameter(node, "script", FINE)
    assert run_and_wait(qtbot, window) == "done"


def test_a_failure_shows_on_the_node_and_in_the_log_and_leads_to_its_line(qtbot, window):
    bad, good = start(window, FAILS, FINE)
    session = window.session
    assert run_and_wait(qtbot, window) == "failed"
    assert session.state(good).status == "done"
    state = session.state(bad)
    assert state.status == "failed"
    assert state.error.line == 3
    assert "ZeroDivisionError" in state.message
    assert window.panes.tabs.currentWidget() is window.panes.log
    log = window.panes.log.console
    qtbot.waitUntil(lambda: "Traceback (most recent call last)" in log.toPlainText())
    assert "return x / 0" in log.toPlainText()
    # On the card.
    assert "ZeroDivisionError" in window.canvas.canvas.nodes[bad].text()
    # From the properties, a click goes to the line.
    hand = Hand(window.canvas)
    hand.click(hand.centre(good))
    hand.click(hand.centre(bad))
    button = wait_for(qtbot, lambda: _visible(window.properties, "goToLine"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    editor = script_editor(qtbot, window)
    qtbot.waitUntil(lambda: editor.textCursor().blockNumber() == 2)


def _visible(parent, name):
    for kind in (QPushButton, QToolButton):
        for each in parent.findChildren(kind, name):
            if each.isVisible():
                return each
    return None


def test_a_click_on_the_traceback_goes_to_the_line(qtbot, window):
    bad, good = start(window, FAILS, FINE)
    assert run_and_wait(qtbot, window) == "failed"
    window.session.select([good])
    log = window.panes.log.console
    qtbot.waitUntil(lambda: "return x / 0" in log.toPlainText())
    # The traceback is folded to its message, which names the line of the script.
    row = next(each for each in log.index.rows if log.index.is_folded(each))
    log.reveal(row)
    place = log.rect_of(row, log.drawn(row).text.index("script.py") + 1).center()
    qtbot.mouseClick(log.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: window.session.current == bad)
    editor = script_editor(qtbot, window)
    qtbot.waitUntil(lambda: editor.textCursor().blockNumber() == 2)


def test_run_selected_leaves_the_rest_alone(qtbot, window):
    first, second = start(window, FINE, FINE.replace("[1]", "[2]"))
    window.session.select([second])
    with qtbot.waitSignal(window.session.run_finished, timeout=LONG):
        window.actions_.run_selected.trigger()
    assert window.session.state(second).status == "done"
    assert window.session.state(first).status == "idle"


def test_a_changed_script_makes_results_stale_and_edits_survive_selecting_others(qtbot, window):
    first, second = start(window, FINE, FINE)
    assert run_and_wait(qtbot, window) == "done"
    window.session.select([first])
    editor = script_editor(qtbot, window)
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(editor, "# mine")
    window.session.select([second])
    assert window.session.experiment.node(first).value("script").endswith("# mine")
    assert window.session.state(first).stale
    assert not window.session.state(second).stale
    window.session.select([first])
    again = script_editor(qtbot, window)
    assert again.toPlainText().endswith("# mine")


def test_a_million_lines_leave_the_window_alive(qtbot, window):
    text = "def azureml_main():\n    for i in range(1000000):\n        print(i)\n"
    (node,) = start(window, text)
    assert run_and_wait(qtbot, window) == "done"
    assert sum(len(each.text) for each in window.session.log(node)) > 6_000_000


def test_save_open_and_the_question_about_unsaved_changes(qtbot, window, tmp_path, monkeypatch):
    start(window, FINE)
    path = tmp_path / "work.studio"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    assert window.isWindowModified()
    with qtbot.waitSignal(window.documents.saved):
        window.actions_.save.trigger()
    assert not window.isWindowModified()
    window.session.add_node("split_data", 0, 300)
    assert window.isWindowModified()
    asked = []

    def answer(box):
        asked.append(box.text())
        return QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(QMessageBox, "exec", answer)
    window.actions_.close_tab.trigger()
    assert asked
    assert len(window.session.experiment) == 2
    monkeypatch.setattr(QMessageBox, "exec", lambda _: QMessageBox.StandardButton.Save)
    window.actions_.close_tab.trigger()
    assert not window.working
    assert len(window.session.experiment) == 0
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(window.documents.opened, timeout=LONG):
        window.actions_.open.trigger()
    assert sorted(each.spec.id for each in window.session.experiment) == [
        "execute_python_script",
        "split_data",
    ]


def test_a_broken_file_is_told_and_the_open_experiment_stays(qtbot, window, tmp_path, monkeypatch):
    start(window, FINE)
    window.session.undo.setClean()
    shown = []
    monkeypatch.setattr(QMessageBox, "open", lambda box: shown.append(box.informativeText()))
    bad = tmp_path / "bad.studio"
    bad.write_text('{"format": "experiment-studio",')
    with qtbot.waitSignal(window.documents.failed, timeout=LONG):
        window.documents.open_path(bad)
    qtbot.waitUntil(lambda: bool(shown))
    assert "damaged" in shown[0]
    assert len(window.session.experiment) == 1


def test_the_look_follows_the_choice_and_is_remembered(qtbot, window):
    from studio.gui.look.theme import theme
    from studio.gui.settings import Settings

    button = window.toolbar.actions()[-1]
    assert not theme.tokens.dark
    button.trigger()
    assert theme.tokens.dark
    assert Settings().look == "dark"
    button.trigger()
    assert not theme.tokens.dark


def test_stable_names_for_automation(qtbot, window):
    window.show_workspace()
    start(window, FINE)
    script_editor(qtbot, window)
    assert window.findChild(object, "scriptEditor") is not None
    for name in ("palette", "paletteSearch", "canvas", "properties", "tablePane", "figurePane",
                 "logPane"):  # fmt: skip
        assert window.findChild(object, name) is not None, name
    for name in ("Run", "RunSelected", "Cancel", "Undo", "Redo", "Save", "Open"):
        assert window.findChild(object, f"action{name}") is not None, name
    assert window.findChildren(SampleCard)


def test_selecting_nodes_opens_no_other_window(qtbot, window):
    """A part of the properties that is shown too early would take the focus as a window."""
    from PySide6.QtWidgets import QApplication

    first, second = start(window, FINE, FINE)
    for node in (first, second, first):
        window.session.select([node])
        qtbot.wait(50)
        shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        assert shown == [window]
    assert QApplication.activeWindow() is window
