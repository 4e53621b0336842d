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
