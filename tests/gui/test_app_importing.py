"""Files become modules: from the start page, the menu, or dropped on the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

pytestmark = pytest.mark.usefixtures("quiet_dialogs")


@pytest.fixture
def files(tmp_path):
    table, script = tmp_path / "people.csv", tmp_path / "clean.py"
    table.write_text("name,age\nAnn,41\n", encoding="utf-8")
    script.write_text("def azureml_main(a, b):\n    return a,\n", encoding="utf-8")
    return [str(table), str(script)]


def modules(window):
    return sorted(each.spec.name for each in window.session.experiment)


def test_the_start_page_begins_an_experiment_with_files(qtbot, window, files, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (files, ""))
    button = window.start_page.findChild(QPushButton, "startImport")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(window.session.experiment) == 2)
    assert window.working
    assert modules(window) == ["Execute Python Script", "Import Data"]
    first, second = window.canvas.canvas.nodes.values()
    assert not first.sceneBoundingRect().intersects(second.sceneBoundingRect())
    # Once one is at work, more files come into the same experiment.
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (files[:1], ""))
    qtbot.keyClick(
        window,
        Qt.Key.Key_I,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert modules(window) == ["Execute Python Script", "Import Data", "Import Data"]
    assert len(window.desks) == 1


def test_what_was_dropped_is_read_at_once_and_no_run_of_the_history(qtbot, window, files):
    window.documents.new()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(files[0])])
    qtbot.waitUntil(lambda: window.canvas is not None and window.canvas.isVisible())
    assert drop(window.canvas, data)
    session = window.session
    (node,) = session.experiment
    port = node.spec.outputs[0].name
    qtbot.waitUntil(lambda: session.output(node.id, port) is not None, timeout=30_000)
    assert session.output(node.id, port).rows == 1
    assert session.state(node.id).status == "done"
    qtbot.waitUntil(lambda: not session.running)
    assert window.archive.keeper.flush(10)
    assert not session.experiment.history


def test_a_file_is_read_when_the_run_that_is_on_is_over(qtbot, window, files):
    window.documents.new()
    qtbot.waitUntil(lambda: window.canvas is not None and window.canvas.isVisible())
    session = window.session
    slow = "import time\n\ndef azureml_main(a=None, b=None):\n    time.sleep(0.3)\n    return a,\n"
    session.add_node("execute_python_script", 0, 0, script=slow)
    with qtbot.waitSignal(session.running_changed, timeout=30_000):
        session.run()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(files[0])])
    assert session.running
    assert drop(window.canvas, data)
    node = next(each for each in session.experiment if each.spec.id == "import_data")
    port = node.spec.outputs[0].name
    qtbot.waitUntil(lambda: session.output(node.id, port) is not None, timeout=60_000)


def test_nothing_begins_when_no_file_is_chosen(qtbot, window, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    button = window.start_page.findChild(QPushButton, "startImport")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not window.working


def drop(page, data):
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    enter = QDragEnterEvent(QPoint(40, 40), copy, data, left, none)
    QApplication.sendEvent(page.viewport(), enter)
    if enter.isAccepted():
        at = QPointF(40, 40)
        QApplication.sendEvent(page.viewport(), QDropEvent(at, copy, data, left, none))
    return enter.isAccepted()


def test_files_can_be_dropped_on_the_start_page(qtbot, window, files, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "photo.png"))])
    assert not drop(window.start_page, data)
    data.setUrls([QUrl.fromLocalFile(each) for each in files])
    assert drop(window.start_page, data)
    qtbot.waitUntil(lambda: modules(window) == ["Execute Python Script", "Import Data"])


def test_an_experiment_dropped_on_the_start_page_is_opened(qtbot, window, tmp_path):
    from studio.experiment.document import Experiment

    path = tmp_path / "mine.studio"
    Experiment("Mine").save(path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    with qtbot.waitSignal(window.documents.opened):
        assert drop(window.start_page, data)
    assert window.session.experiment.name == "Mine"
