"""An experiment is published from the window: set up, started, tried, watched, stopped."""

from __future__ import annotations

import json
import socket
import urllib.error
import urllib.request

import pytest
from app_hand import LONG, run_and_wait, wait_for
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit

from studio.experiment.document import Experiment
from studio.gui.samples import find_sample
from studio.gui.service.description import NUMBER, TEXT, TRUTH, WHOLE, Field, read

pytestmark = pytest.mark.usefixtures("quiet_dialogs")
LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def own_data(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def set_up(qtbot, window):
    """Press the keys and return the dialog that tells what was changed."""
    if window.setting_up is not None:
        window.setting_up.dialog = None
    qtbot.keyClick(window, Qt.Key.Key_W, CTRL | ALT)
    return wait_for(qtbot, lambda: window.setting_up and window.setting_up.dialog, LONG)


def open_service(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_W, CTRL | SHIFT)
    service = wait_for(qtbot, lambda: window.desk.service)
    service.port.setValue(0)
    return service


def start(qtbot, service):
    qtbot.mouseClick(service.toggle, LEFT)
    assert service.state.text() == "Preparing…"
    qtbot.waitUntil(lambda: service.test.asked is not None or service.problem.isVisible(),
                    timeout=LONG)  # fmt: skip
    assert not service.problem.isVisible(), service.problem.text()


def stop(qtbot, service):
    qtbot.mouseClick(service.toggle, LEFT)
    qtbot.waitUntil(lambda: service.process.state == "stopped", timeout=LONG)


def cells(service):
    model = service.test.answers.currentWidget().model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_expressions_are_published_from_the_window(qtbot, window):
    window.documents.open_sample(find_sample("Python expressions"))
    qtbot.waitUntil(lambda: window.working and len(window.session.experiment) > 0)
    before = len(window.session.experiment)
    service = open_service(qtbot, window)
    assert service.state.text() == "Not set up yet"
    assert not service.toggle.isEnabled()
    qtbot.mouseClick(service.set_up, LEFT)
    dialog = wait_for(qtbot, lambda: window.setting_up and window.setting_up.dialog, LONG)
    told = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert any("Web Service Input" in each for each in told)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert len(window.session.experiment) == before + 2
    window.session.undo.undo()  # one step
    assert len(window.session.experiment) == before
    assert not service.toggle.isEnabled()
    window.session.undo.redo()

    start(qtbot, service)
    assert service.state.text() == "Running, version 1"
    address, key = service.address.text(), service.key.text()
    assert len(key) > 30
    field = service.findChild(QLineEdit, "service_input1_expression")
    assert field.text() == "2 ** 10"
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "6 * 7")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: service.test.answers.count() > 0, timeout=LONG)
    assert cells(service) == [["6 * 7", "42"]]
    # The programs call it with the values of the form.
    assert "6 * 7" in service.programs._programs["Python"]
    service.programs.language.setCurrentText("curl")
    service.tabs.setCurrentIndex(1)
    qtbot.mouseClick(service.programs.copy, LEFT)
    assert "6 * 7" in QGuiApplication.clipboard().text()
    # A caller of the original's kind, from outside.
    request = urllib.request.Request(
        address,
        data=json.dumps(
            {
                "Inputs": {"input1": {"ColumnNames": ["expression"], "Values": [["1 + 1"]]}},
                "GlobalParameters": {},
            }
        ).encode(),
        headers={"Authorization": f"Bearer {key}", "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=30) as answer:
        assert json.load(answer)["Results"]["output1"]["value"]["Values"] == [["1 + 1", "2"]]
    wrong = urllib.request.Request(address, data=b"{}", headers={"Authorization": "Bearer no"})
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(wrong, timeout=30)
    assert refused.value.code == 401
    qtbot.waitUntil(lambda: len(service.activity.requests.rows) == 3)
    assert "3 requests, 1 failed" in service.activity.numbers.text()
    stop(qtbot, service)
    assert service.address.text() == ""
    assert not service.test.send.isEnabled()
    # The key is kept as a hash: a second start does not show it, the form works all the same.
    start(qtbot, service)
    assert not service.key_row.isVisible()
    service.tabs.setCurrentIndex(0)
    qtbot.mouseClick(service.test.send, LEFT)
    qtbot.waitUntil(lambda: "Answered" in service.test.status.text(), timeout=LONG)
    stop(qtbot, service)


TRAIN = (
    "from sklearn.linear_model import LinearRegression\n"
    "def azureml_main(train):\n"
    "    return train, LinearRegression().fit(train[['x']], train['y'])\n"
)
SCORE = (
    "def azureml_main(rows, model):\n"
    "    return rows.assign(p=model.predict(rows[['x']]).round(3)),\n"
)


def test_a_trained_model_is_published_and_the_training_experiment_stays(qtbot, window, tmp_path):
    e = Experiment("Twice", registry=window.session.registry)
    data = e.add("Enter Data Manually", data="x,y\n1,2\n2,4\n3,6\n4,8")
    train = e.add("Execute Python Script", name="Train", script=TRAIN)
    score = e.add("Execute Python Script", name="Score", script=SCORE)
    e.connect(data, "Dataset", train, "Dataset1")
    e.connect(data, "Dataset", score, "Dataset1")
    e.connect(train, "Python Device", score, "Dataset2")
    e.save(tmp_path / "twice.studio")
    window.documents.open_path(tmp_path / "twice.studio")
    qtbot.waitUntil(lambda: len(window.session.experiment) == 3)
    assert run_and_wait(qtbot, window) == "done"
    dialog = set_up(qtbot, window)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert [desk.title for desk in window.desks] == ["Twice", "Twice [Predictive Exp.]"]
    assert len(window.desks[0].session.experiment) == 3
    assert (tmp_path / "twice models" / "Train.pickle").is_file()
    service = window.desk.service
    service.port.setValue(0)
    start(qtbot, service)
    x = service.findChild(QLineEdit, "service_input1_x")
    x.selectAll()
    qtbot.keyClicks(x, "ten")
    assert x.property("wrong")
    qtbot.mouseClick(service.test.send, LEFT)
    assert "“x” must be a whole number" in service.test.status.text()
    x.selectAll()
    qtbot.keyClicks(x, "10")
    qtbot.mouseClick(service.test.send, LEFT)
    qtbot.waitUntil(lambda: service.test.answers.count() > 0, timeout=LONG)
    assert cells(service) == [["10", "2", "20"]]
    window.session.undo.setClean()
    address = service.process.address
    assert window.close_desk()
    assert len(window.desks) == 1

    def gone():  # its service ends with it
        try:
            urllib.request.urlopen(address + "/health", timeout=5).close()
        except OSError:
            return True
        return False

    qtbot.waitUntil(gone, timeout=LONG)


def test_what_keeps_it_from_starting_is_told(qtbot, window):
    window.documents.open_sample(find_sample("Python expressions"))
    qtbot.waitUntil(lambda: window.working and len(window.session.experiment) > 0)
    qtbot.keyClick(set_up(qtbot, window), Qt.Key.Key_Return)
    service = window.desk.service
    with socket.create_server(("127.0.0.1", 0)) as taken:
        service.port.setValue(taken.getsockname()[1])
        qtbot.mouseClick(service.toggle, LEFT)
        qtbot.waitUntil(service.problem.isVisible, timeout=LONG)
    assert "Choose another port" in service.problem.text()
    assert service.process.state == "stopped"
    # Stopped while it prepares.
    service.port.setValue(0)
    qtbot.mouseClick(service.toggle, LEFT)
    qtbot.mouseClick(service.toggle, LEFT)
    qtbot.waitUntil(lambda: service.process.state == "stopped", timeout=LONG)
    assert not service.problem.isVisible()


def test_the_description_of_a_service_gives_the_fields():
    row = {
        "a": {"anyOf": [{"type": "integer"}, {"type": "string"}, {"type": "null"}]},
        "b": {"type": ["string", "null"]},
        "c": {"type": ["boolean", "null"]},
        "d": {"type": ["number", "null"]},
    }
    table = {"ColumnNames": ["a", "b", "c", "d"], "Values": [[1, "x", True, 2.5]]}
    body = {"Inputs": {"in": table}, "GlobalParameters": {}}
    document = {
        "paths": {"/execute": {"post": {"requestBody": {"content": {"application/json": {
            "examples": {"table": {"value": body}}}}}}}},
        "components": {"schemas": {"Input_in_Row": {"properties": row}, "Request": {"properties": {
            "GlobalParameters": {"properties": {"rate": {"type": "number", "default": 0.5}}}}}}},
    }  # fmt: skip
    asked = read(document)
    assert [(f.name, f.kind) for f in asked.inputs["in"]] == [
        ("a", WHOLE), ("b", TEXT), ("c", TRUTH), ("d", NUMBER)
    ]  # fmt: skip
    assert asked.parameters == [Field("rate", NUMBER, 0.5, required=False)]
    values = [f.value(f.shown()) for f in asked.inputs["in"]]
    assert asked.body({"in": values}, {}) == body
    assert [f.value("") for f in asked.inputs["in"]] == [None] * 4
    assert read({}).inputs == {}


def test_a_property_is_exposed_to_callers(qtbot, window):
    window.documents.new()
    session = window.session
    data = session.add_node("enter_data", 0, 0)
    session.set_parameter(data, "data", "x\n1\n2\n3\n4")
    split = session.add_node("split_data", 0, 160)
    first = session.experiment.node(split).spec.outputs[0].name
    session.connect_ports(data, "Dataset", split, "Dataset")
    parts = wait_for(qtbot, lambda: window.properties.node_page)
    fraction = next(s for s in session.experiment.node(split).spec.parameters if s.kind == "float")
    button = parts.rows[fraction.name].expose
    assert not button.isVisible()  # nothing is published yet
    answer = session.add_node("web_service_output", 0, 320)
    session.connect_ports(split, first, answer, "Dataset")
    session.select([split])
    parts = wait_for(
        qtbot,
        lambda: p if (p := window.properties.node_page) and p.node_id == split else None,
    )
    button = parts.rows[fraction.name].expose
    assert button.isVisible()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    dialog = wait_for(qtbot, lambda: button.dialog)
    dialog.name.clear()
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.problem.isVisible()  # it needs a name
    qtbot.keyClicks(dialog.name, "share")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    (found,) = session.experiment.exposed
    assert (found.name, found.targets) == ("share", ((split, fraction.name),))
    assert found.default == session.experiment.node(split).value(fraction.name)
    assert "share" in button.toolTip()
    session.select([])
    page = wait_for(qtbot, lambda: window.properties.findChild(QLabel, "experimentExposed"))
    qtbot.waitUntil(page.isVisible)
    assert page.text().startswith("share: ")

    service = open_service(qtbot, window)
    start(qtbot, service)
    field = service.findChild(QLineEdit, "service__share")
    field.selectAll()
    qtbot.keyClicks(field, "0.25")
    qtbot.mouseClick(service.test.send, LEFT)
    qtbot.waitUntil(lambda: service.test.answers.count() > 0, timeout=LONG)
    assert len(cells(service)) == 1  # a quarter of four rows
    stop(qtbot, service)

    session.undo.undo()
    assert len(session.experiment.exposed) == 0
    session.undo.redo()
    session.select([split])
    parts = wait_for(
        qtbot,
        lambda: p if (p := window.properties.node_page) and p.node_id == split else None,
    )
    button = parts.rows[fraction.name].expose
    qtbot.mouseClick(button, LEFT)
    qtbot.mouseClick(button.dialog.remove, LEFT)
    assert len(session.experiment.exposed) == 0


def test_changes_are_published_while_the_service_answers_and_rolled_back(qtbot, window, tmp_path):
    experiment = Experiment("Swapped")
    start_node = experiment.add("Web Service Input")
    data = experiment.add("Enter Data Manually", data="a\n1")
    script = experiment.add("Execute Python Script", script=(
        "def azureml_main(df):\n    df['v'] = 1\n    return df\n"))  # fmt: skip
    end = experiment.add("Web Service Output")
    experiment.connect(data, start_node, "Example")
    experiment.connect(start_node, script, "Dataset1")
    experiment.connect(script, "Result Dataset", end, "Dataset")
    experiment.save(tmp_path / "swapped.studio")
    window.documents.open_path(tmp_path / "swapped.studio")
    qtbot.waitUntil(lambda: len(window.session.experiment) == 4)
    service = open_service(qtbot, window)
    start(qtbot, service)
    page = service.versions
    service.tabs.setCurrentWidget(page)
    qtbot.waitUntil(lambda: page.list.topLevelItemCount() == 1)
    assert not page.activate.isEnabled()
    assert not page.back.isEnabled()

    def answers():
        qtbot.mouseClick(service.test.send, LEFT)
        assert not service.test.send.isEnabled()
        qtbot.waitUntil(service.test.send.isEnabled, timeout=LONG)
        return cells(service)[0][-1]

    assert answers() == "1"
    window.session.set_parameter(script.id, "script", (
        "def azureml_main(df):\n    df['v'] = 2\n    return df\n"))  # fmt: skip
    qtbot.mouseClick(page.publish, LEFT)
    qtbot.waitUntil(lambda: page.list.topLevelItemCount() == 2, timeout=LONG)
    assert page.list.topLevelItem(0).text(3) == "answers"
    assert service.state.text() == "Running, version 2"
    assert answers() == "2"
    qtbot.mouseClick(page.back, LEFT)
    qtbot.waitUntil(lambda: service.state.text() == "Running, version 1", timeout=LONG)
    assert answers() == "1"
    page.list.setCurrentItem(page.list.topLevelItem(0))
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: service.state.text() == "Running, version 2", timeout=LONG)
    assert answers() == "2"
    # What cannot serve is refused; the version before goes on answering.
    window.session.set_parameter(script.id, "script", "def azureml_main(df:\n")
    qtbot.mouseClick(page.publish, LEFT)
    qtbot.waitUntil(lambda: page.status.property("role") == "error", timeout=LONG)
    assert "Execute Python Script" in page.status.text()
    assert answers() == "2"
    stop(qtbot, service)
    assert page.list.topLevelItemCount() == 0
    assert not page.publish.isEnabled()


def test_the_pages_say_what_they_wait_for(qtbot, window):
    window.documents.open_sample(find_sample("Python expressions"))
    qtbot.waitUntil(lambda: window.working and len(window.session.experiment) > 0)
    service = open_service(qtbot, window)
    card = service.test.card
    assert card.isVisible()
    assert "places an input and an output" in card.text.text()
    assert not service.test.send.isVisible()
    set_up(qtbot, window)
    assert "Start the service" in card.text.text()
    qtbot.mouseClick(service.toggle, LEFT)
    assert card.title.text() == "Preparing…"
    assert "runs once" in card.text.text()
    assert "runs once" in service.programs.card.text.text()
    qtbot.waitUntil(lambda: service.test.asked is not None, timeout=LONG)
    assert service.test.send.isVisible()
    assert not card.isVisible()
    stop(qtbot, service)
    assert card.isVisible()
