"""An old script in the editor: translated on demand, side by side, kept when wanted."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from studio.gui import language
from studio.gui.editor.script_editor import ScriptEditor
from studio.gui.editor.translation_dialog import TranslationDialog

OLD = "def azureml_main(df=None):\n    print 'half', 7 / 2\n    return df,\n"
NEW = "def azureml_main(df=None):\n    return df,\n"


@pytest.fixture
def node(session):
    return session.add_node("python_script", 0, 0)


@pytest.fixture
def script(session, node, qtbot):
    session.set_parameter(node, "script", OLD)
    widget = ScriptEditor(session, node, "script")
    qtbot.addWidget(widget)
    widget.resize(500, 400)
    widget.show()
    return widget


def ask(script, qtbot) -> TranslationDialog:
    button = script.findChild(QToolButton, "translateScript")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: script.findChild(TranslationDialog) is not None, timeout=20_000)
    return script.findChild(TranslationDialog)


def test_keeping_writes_the_translation_and_undo_brings_the_old_text_back(
    script, session, node, qtbot
):
    dialog = ask(script, qtbot)
    assert "print 'half', 7 / 2" in dialog.before.toPlainText()
    assert "print('half', py2_div(7, 2))" in dialog.after.toPlainText()
    assert dialog.before.isReadOnly()
    keep = dialog.findChild(QPushButton, "keepTranslation")
    qtbot.keyClick(keep, Qt.Key.Key_Return)
    script.flush()
    text = session.experiment.node(node).value("script")
    assert "print('half'" in text
    compile(text, "x", "exec")
    session.undo.undo()
    assert session.experiment.node(node).value("script") == OLD


def test_closing_changes_nothing(script, session, node, qtbot):
    dialog = ask(script, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert session.experiment.node(node).value("script") == OLD


def test_a_modern_script_is_told_to_be_one(script, session, node, qtbot):
    session.set_parameter(node, "script", NEW)
    button = script.findChild(QToolButton, "translateScript")
    with qtbot.waitSignal(session.message, timeout=20_000) as told:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "today's Python already" in told.args[0]
    assert script.findChild(TranslationDialog) is None


def test_what_was_changed_is_told_in_the_language_of_the_desktop(script, session, node, qtbot):
    session.set_parameter(node, "script", "print \u201chalf\u201d, 7 / 2\n")
    language.apply("ko")
    try:
        words = [each.text() for each in ask(script, qtbot).findChildren(QLabel)]
    finally:
        language.apply("en")
    told = next(each for each in words if "Python 2" in each)
    assert "스크립트가 Python 2로 쓰여 있어 변환했습니다." in told
    assert "둥근따옴표" in told.replace(" ", "")
    assert not {"was", "were", "first", "time", "times", "once"} & set(re.findall("[a-z]+", told))
