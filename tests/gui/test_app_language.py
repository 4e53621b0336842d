"""Korean is complete, and the language changes while experiments are open."""

from __future__ import annotations

import ast
import importlib.util
import re
from pathlib import Path

import pytest
from app_hand import LONG, run_and_wait, wait_for, warm_up
from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel

from studio.gui import language
from studio.gui.canvas.state_text import state_line
from studio.gui.runbridge import NodeState
from studio.gui.samples import find_sample
from studio.gui.session import Session
from studio.gui.settings import Settings
from studio.gui.window import MainWindow

pytestmark = pytest.mark.usefixtures("quiet_dialogs")
ROOT = Path(__file__).parents[2]
CTRL = Qt.KeyboardModifier.ControlModifier
# What shows the text it is given.
SHOWING = {
    "setText", "setToolTip", "setPlaceholderText", "setWindowTitle", "setAccessibleName",
    "setAccessibleDescription", "setTitle", "addAction", "addMenu", "addTab", "addRow",
    "setStatusTip", "showMessage", "setInformativeText", "setLabelText", "label", "tool_button",
    "QPushButton", "QLabel", "QCheckBox", "QAction",
}  # fmt: skip
# Names that are the same in every language.
NAMES = {"Experiment Studio"}


def collected():
    path = ROOT / "packaging" / "update_translations.py"
    spec = importlib.util.spec_from_file_location("update_translations", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module, {text for texts in module.collect().values() for text in texts}


@pytest.fixture(autouse=True)
def english_again():
    yield
    language.apply("en")


def test_every_text_has_its_korean():
    module, texts = collected()
    known = language.read_texts("ko")
    assert sorted(texts - known.keys()) == [], "run packaging/update_translations.py"
    assert sorted(known.keys() - texts) == []
    assert module.read(module.FILES / "studio_ko.ts").keys() == module.collect().keys()


def test_translations_hold_the_same_values():
    for text, translation in language.read_texts("ko").items():
        wanted = sorted(re.findall(r"\{[^}]*\}|%n", text))
        assert sorted(re.findall(r"\{[^}]*\}|%n", translation)) == wanted, text
        assert translation.count("\n") == text.count("\n"), text
        assert ("\t" in translation) == ("\t" in text), text


def test_no_text_goes_past_the_translation():
    found = []
    for path in sorted((ROOT / "studio" / "gui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            for each in node.args if name in SHOWING else ():
                if isinstance(each, ast.Constant) and isinstance(each.value, str):
                    text = each.value
                    if re.search(r"[A-Za-z]{2}", text) and " " in text and text not in NAMES:
                        found.append(f"{path.name}:{node.lineno} {text!r}")
    assert found == []


@pytest.fixture
def window(qtbot, tmp_path, monkeypatch):
    """A main window that may be replaced by another one."""
    monkeypatch.setenv("STUDIO_SETTINGS", str(tmp_path / "settings.ini"))
    result = MainWindow(Session(), Settings())
    result.show()
    result.activateWindow()
    warm_up(result)
    yield result
    for each in windows():
        for desk in each.desks:
            desk.session.undo.setClean()
            desk.session.close()
        each.close()
        each.deleteLater()


def windows():
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)
            and each.isVisible()]  # fmt: skip


def choose(qtbot, window, code):
    """Choose a language in the settings, and return the new window."""
    window.show_settings()
    box = window.preferences.pages[0].language
    box.setFocus()
    box.setCurrentIndex(box.findData(code))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: windows() != [window] and len(windows()) == 1, timeout=LONG)
    return windows()[0]


def menus(window):
    return [each.text() for each in window.menuBar().actions()]


def test_the_language_changes_while_experiments_are_open(qtbot, window):
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_N, CTRL)
    session = window.session
    node = session.add_node("enter_data", 0, 0, data="a\n1\n2")
    assert run_and_wait(qtbot, window) == "done"
    window.documents.new()
    window.session.add_node("execute_python_script", 0, 0)
    window.show_desk(window.desks[0])
    korean = choose(qtbot, window, "ko")
    assert menus(korean) == ["파일(&F)", "편집(&E)", "실행(&R)", "보기(&V)", "도움말(&H)"]
    assert korean.settings.language == "ko"
    assert korean.preferences.isVisible()
    assert korean.desks[0].session is session
    assert len(korean.desks) == 2
    assert korean.session.output(node, "Dataset").rows == 2
    done = korean.canvas.canvas.nodes[node].look.line.text
    assert re.fullmatch(r"(0\.1초 안에|\d+\.\d초 만에) 완료 · 행 2개", done)  # however quick it was
    assert all(desk.modified for desk in korean.desks)
    session.undo.undo()
    assert len(korean.canvas.canvas.nodes) == 0
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    assert buttons.buttons()[0].text() == "취소"
    # Runs go on being told to the new window, and to nobody who is gone.
    session.undo.redo()
    korean.preferences.close()
    korean.activateWindow()
    qtbot.waitUntil(korean.isActiveWindow)
    assert run_and_wait(qtbot, korean) == "done"
    assert "완료" in korean.run_status.text.text()
    english = choose(qtbot, korean, "en")
    assert menus(english)[0] == "&File"


def test_what_comes_from_below_is_korean_too(qtbot, window):
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_N, CTRL)
    korean = choose(qtbot, window, "ko")
    korean.preferences.close()
    session = korean.session
    script = session.add_node("execute_python_script", 0, 0, script="def main():\n    pass\n")
    chosen = session.add_node("select_columns", 0, 160)
    session.experiment.connect(script, "Result Dataset", chosen, "Dataset")
    session.set_parameter(chosen, "columns", ["a"])
    korean.activateWindow()
    qtbot.waitUntil(korean.isActiveWindow)
    assert run_and_wait(qtbot, korean) == "failed"
    session.select([script])
    page = wait_for(qtbot, lambda: korean.properties.node_page)
    qtbot.waitUntil(page.error.isVisible)
    assert page.error.message.text().startswith("스크립트에 함수 azureml_main이(가) 없습니다.")
    # The error itself, the log and files keep the English.
    assert session.state(script).error.message.startswith("The script has no function")
    assert (
        "“Execute Python Script” 노드가 실패하여"
        in korean.canvas.canvas.nodes[chosen].look.line.text
    )
    labels = [each.text() for each in page.findChildren(QLabel)]
    assert "Python 스크립트" in labels and "초" in labels
    palette = korean.palette_
    palette.search.setFocus()
    typed = QInputMethodEvent()  # Korean comes from an input method, not from keys
    typed.setCommitString("분할")
    QApplication.sendEvent(palette.search, typed)
    assert palette.tree.current_spec().name == "Split Data"
    # The English window shows the same error in English.
    english = choose(qtbot, korean, "en")
    english.session.select([script])
    page = wait_for(qtbot, lambda: english.properties.node_page)
    qtbot.waitUntil(page.error.isVisible)
    assert page.error.message.text().startswith("The script has no function azureml_main.")


def test_the_program_starts_in_a_language_that_is_asked_for(monkeypatch, tmp_path):
    from studio.gui import app

    monkeypatch.setenv("STUDIO_SETTINGS", str(tmp_path / "settings.ini"))
    seen = []
    monkeypatch.setattr(app, "open_window", lambda *_: seen.append(app.QCoreApplication.translate(
        "Actions", "Settings…")))  # fmt: skip
    assert app.main(["--language", "ko", "--quit-after", "0"]) == 0
    assert seen == ["설정…"]


def test_the_old_window_shows_until_the_new_one_is_ready(qtbot, window):
    window.documents.new()
    session = window.session
    session.add_node("enter_data", 0, 0)
    window.show_settings()
    box = window.preferences.pages[0].language
    box.setCurrentIndex(box.findData("ko"))
    box.activated.emit(box.currentIndex())
    note = wait_for(qtbot, lambda: window.findChild(QDialog, "renewalNote"))
    assert note.isVisible() and QApplication.activeModalWidget() is note
    assert window.isVisible() and windows() == [window]
    qtbot.keyClick(note, Qt.Key.Key_Escape)
    assert note.isVisible()
    qtbot.waitUntil(lambda: windows() not in ([], [window]) and not window.isVisible())
    korean = windows()[0]
    assert korean.desks[0].session is session and korean.working
    assert QApplication.activeModalWidget() is None
    qtbot.waitUntil(lambda: korean.warming.done, timeout=LONG)
    korean.documents.new()
    assert len(korean.desks) == 2


def test_a_moment_is_written_as_in_the_language_of_the_desktop():
    time = QDateTime(QDate(2026, 11, 6), QTime(15, 4, 5))
    assert language.moment(time) == "6 Nov 2026 15:04"
    language.apply("ko")
    assert language.moment(time, seconds=True) == "2026. 11. 6. 15:04:05"


def test_a_short_time_is_told_in_korean_as_people_say_it():
    language.apply("ko")
    quick = state_line(NodeState("done", seconds=0.01, rows=1200))
    assert quick.text == "0.1초 안에 완료 · 행 1,200개"
    assert quick.short == "0.1초 미만 · 행 1,200개"


def test_a_sample_speaks_the_language_of_the_desktop(qtbot, window):
    korean = choose(qtbot, window, "ko")
    korean.preferences.close()
    korean.documents.open_sample(find_sample("Scatter matrix"))
    qtbot.waitUntil(lambda: len(korean.session.experiment.nodes) == 2, timeout=LONG)
    experiment = korean.session.experiment
    assert experiment.name == "산점도 행렬"
    assert experiment.description.startswith("자동차 205대의 수치를")
    assert experiment.nodes[0].comment == "1985년의 자동차 205대"
    assert experiment.nodes[0].name == "Automobile price data (Raw)"
    assert not korean.desk.modified
