"""The sandbox in the window: who opens it, what is shown, and what a second value looks like."""

from __future__ import annotations

import pytest
from app_hand import LONG, run_and_wait, wait_for
from canvas_hand import Hand
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton

from studio.experiment.document import Experiment

pytestmark = pytest.mark.usefixtures("quiet_dialogs")


@pytest.fixture
def outside(tmp_path):
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "word.txt").write_text("seen")
    return folder


def reading(outside) -> str:
    return f"def azureml_main():\n    return [open({str(outside / 'word.txt')!r}).read()]\n"


def select(qtbot, window, node):
    hand = Hand(window.canvas)
    hand.click(hand.centre(node))
    return wait_for(
        qtbot,
        lambda: page if (page := window.properties.node_page) and page.node_id == node else None,
    )


def test_somebody_elses_experiment_asks_and_the_user_allows(qtbot, window, outside, tmp_path):
    path = tmp_path / "asking.studio"
    e = Experiment("Asking")
    e.add(
        "Execute Python Script",
        script=reading(outside),
        folder_access="read",
        folder=str(outside),
    )
    e.save(path)
    window.documents.open_path(path)
    qtbot.waitUntil(lambda: len(window.session.experiment) == 1)
    (node,) = (each.id for each in window.session.experiment)
    page = select(qtbot, window, node)
    allow = page.findChild(QPushButton, "sandboxAllow")
    text = page.findChild(QLabel, "sandboxText")
    assert allow.isVisible()
    assert "asks for" in text.text()
    assert str(outside) in text.text()
    assert run_and_wait(qtbot, window) == "failed"
    page = select(qtbot, window, node)
    allow = page.findChild(QPushButton, "sandboxAllow")
    qtbot.mouseClick(allow, Qt.MouseButton.LeftButton)
    assert not allow.isVisible()
    assert "is open" in page.findChild(QLabel, "sandboxText").text()
    assert run_and_wait(qtbot, window) == "done"


def test_the_user_who_turns_the_switch_needs_not_be_asked(qtbot, window, outside):
    window.documents.new()
    node = window.session.add_node("execute_python_script", 0, 0)
    window.session.set_parameter(node, "script", reading(outside))
    page = select(qtbot, window, node)
    assert not page.findChild(QLabel, "sandboxText").isVisible()
    access = page.findChild(QComboBox, "parameter_folder_access")
    access.setFocus()
    qtbot.keyClicks(access, "read")
    window.session.set_parameter(node, "folder", str(outside))
    assert window.session.experiment.node(node).value("folder_access") == "read"
    assert not page.findChild(QPushButton, "sandboxAllow").isVisible()
    assert page.findChild(QLabel, "sandboxText").isVisible()
    assert run_and_wait(qtbot, window) == "done"
    # The script is edited on: it is still the same user's.
    window.session.set_parameter(node, "script", reading(outside) + "# more\n")
    assert window.session.sandbox_state(node) == "open"
    assert run_and_wait(qtbot, window) == "done"


def test_the_network_is_a_switch_that_shows(qtbot, window):
    window.documents.new()
    node = window.session.add_node("execute_python_script", 0, 0)
    page = select(qtbot, window, node)
    box = page.findChild(QCheckBox, "parameter_network")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert window.session.experiment.node(node).value("network") is True
    assert "the network" in page.findChild(QLabel, "sandboxText").text()
    window.session.undo.undo()
    assert window.session.sandbox_state(node) == "shut"
    assert not page.findChild(QLabel, "sandboxText").isVisible()


def test_a_second_table_and_an_object_show_in_their_panes(qtbot, window):
    window.documents.new()
    session = window.session
    table = session.add_node("execute_python_script", 0, 0)
    session.set_parameter(
        table,
        "script",
        "import pandas as pd\ndef azureml_main():\n"
        "    return pd.DataFrame({'a': [1]}), pd.DataFrame({'b': [2, 3]})",
    )
    model = session.add_node("execute_python_script", 300, 0)
    session.set_parameter(
        model,
        "script",
        "from collections import Counter\ndef azureml_main():\n    return None, Counter('abba')",
    )
    assert run_and_wait(qtbot, window) == "done"
    session.show_port(table, "Python Device")
    assert window.panes.tabs.currentWidget() is window.panes.table
    assert list(window.panes.table.frame.columns) == ["b"]
    session.show_port(model, "Python Device")
    pane = window.panes.models
    assert window.panes.tabs.currentWidget() is pane
    qtbot.waitUntil(lambda: pane.facts is not None, timeout=LONG)
    assert pane.title.text() == "Counter"
    assert pane.facts.summary == "Counter({'a': 2, 'b': 2})"


def test_a_python_environment_is_typed_or_chosen_and_asks_when_it_comes_with_a_file(
    qtbot, window, tmp_path
):
    window.documents.new()
    session = window.session
    node = session.add_node("execute_python_script", 0, 0)
    page = select(qtbot, window, node)
    field = page.findChild(QComboBox, "parameter_environment")
    assert field.lineEdit().placeholderText() == "The experiment's"
    qtbot.waitUntil(lambda: field.count() > 0)
    assert field.itemText(0) == "studio"
    field.setFocus()
    qtbot.keyClicks(field, "/no/such/python")
    assert session.sandbox_state(node) == "open"  # typed here: nobody needs to be asked
    assert not page.findChild(QPushButton, "sandboxAllow").isVisible()
    assert run_and_wait(qtbot, window) == "failed"
    assert "There is no Python at /no/such/python" in session.state(node).error.message

    path = tmp_path / "asking.studio"
    session.experiment.copy().save(path)
    window.documents.open_path(path)
    qtbot.waitUntil(lambda: window.session.experiment.path == path)
    session = window.session  # of the new tab
    page = select(qtbot, window, node)
    # It ran here before, so that it is allowed already; another one is not.
    assert session.sandbox_state(node) == "open"
    other = Experiment.open(path)
    other.set_parameter(other.node(node), "environment", "/another/python")
    other.save(tmp_path / "other.studio")
    window.documents.open_path(tmp_path / "other.studio")
    qtbot.waitUntil(lambda: window.session.experiment.path == tmp_path / "other.studio")
    session = window.session
    page = select(qtbot, window, node)
    text = page.findChild(QLabel, "sandboxText").text()
    assert "“/another/python”" in text
    assert session.sandbox_state(node) == "asks"
    # What the file asks for is not allowed by turning another switch.
    session.set_parameter(node, "network", True)
    assert session.sandbox_state(node) == "asks"
    qtbot.mouseClick(page.findChild(QPushButton, "sandboxAllow"), Qt.MouseButton.LeftButton)
    assert session.sandbox_state(node) == "open"


def test_the_experiments_own_environment_holds_for_its_scripts(qtbot, window):
    window.documents.new()
    session = window.session
    node = session.add_node("execute_python_script", 0, 0)
    session.select([])
    field = wait_for(qtbot, lambda: window.properties.findChild(QComboBox, "experimentEnvironment"))
    qtbot.waitUntil(field.isVisible)
    field.setFocus()
    qtbot.keyClicks(field, "/no/such/python")
    assert session.experiment.environment == "/no/such/python"
    assert session.sandbox_state(node) == "open"
    assert run_and_wait(qtbot, window) == "failed"
    assert "There is no Python at /no/such/python" in session.state(node).error.message
    session.undo.undo()
    assert session.experiment.environment == ""
    assert field.currentText() == ""
    assert run_and_wait(qtbot, window) == "done"


def test_the_card_tells_of_an_open_sandbox(qtbot, window):
    window.documents.new()
    session = window.session
    node = session.add_node("execute_python_script", 0, 0)
    card = window.canvas.canvas.nodes[node]
    plain = window.canvas.grab().toImage()
    session.set_parameter(node, "network", True)
    qtbot.waitUntil(lambda: "The sandbox is open" in card.text())
    assert window.canvas.grab().toImage() != plain
    session.undo.undo()
    qtbot.waitUntil(lambda: "sandbox" not in card.text())
    session.set_parameter(node, "environment", "/usr/bin/python3")
    qtbot.wait(20)
    assert "sandbox" not in card.text()  # another Python, as shut in as this one
