"""A report made from the window: its action, its dialog, what the file holds."""

from __future__ import annotations

from pathlib import Path

import pytest
from app_hand import run_and_wait
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QToolButton

from studio.experiment.errors import StudioError
from studio.gui.report.dialog import ReportDialog

pytestmark = pytest.mark.usefixtures("quiet_dialogs")
MAKING = 60_000  # milliseconds: the first report imports pandas, the first PDF its fonts


@pytest.fixture
def asks(monkeypatch):
    """Answer the file dialog; `asks.given` is what it was asked with."""

    class Answer:
        path = ""
        filter = "HTML (*.html)"
        given: tuple = ()

        def __call__(self, *arguments):
            self.given = arguments
            return self.path, self.filter

    answer = Answer()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return answer


@pytest.fixture
def opened(monkeypatch):
    """The files and folders that were opened."""
    urls = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: urls.append(Path(url.toLocalFile()))
    )
    return urls


def start(window):
    window.documents.new()
    session = window.session
    node = session.add_node("enter_data", 0, 0)
    session.set_parameter(node, "data", "name,age\nAnn,41\n")
    return node


def make(qtbot, window) -> ReportDialog:
    """Press the shortcut and wait for the end of the work."""
    qtbot.keyClick(
        window,
        Qt.Key.Key_E,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    dialog = window.findChild(ReportDialog)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=MAKING)
    return dialog


def test_without_an_experiment_the_tooltip_says_why_not(window):
    action = window.actions_.make_report
    assert not action.isEnabled()
    assert "Open an experiment" in action.toolTip()
    window.documents.new()
    assert not action.isEnabled()
    assert "empty" in action.toolTip()
    start(window)
    assert action.isEnabled()
    assert "Ctrl+Shift+E" in action.toolTip()


def test_a_report_of_a_run_is_saved_and_opened(qtbot, window, asks, opened, tmp_path):
    start(window)
    assert run_and_wait(qtbot, window) == "done"
    asks.path = str(tmp_path / "ages.html")
    dialog = make(qtbot, window)
    assert Path(asks.given[2]).name == f"{window.session.experiment.name}.html"
    text = (tmp_path / "ages.html").read_text("utf-8")
    assert "Ann" in text and "1 row × 2 columns" in text
    assert dialog.text.text() == asks.path
    qtbot.mouseClick(dialog.folder_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    assert opened == [tmp_path, tmp_path / "ages.html"]


def test_before_a_run_by_the_tool_bar(qtbot, window, asks, tmp_path):
    start(window)
    asks.path = str(tmp_path / "ages")  # the chosen kind adds the end
    buttons = [
        each for each in window.toolbar.findChildren(QToolButton)
        if each.defaultAction() is window.actions_.make_report
    ]  # fmt: skip
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    dialog = window.findChild(ReportDialog)
    assert dialog.bar.isVisible()
    qtbot.waitUntil(lambda: not dialog.busy, timeout=MAKING)
    assert "has not been run yet" in (tmp_path / "ages.html").read_text("utf-8")
    dialog.setFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_pdf_and_the_kind_is_remembered(qtbot, window, asks, tmp_path):
    start(window)
    asks.path = str(tmp_path / "ages.pdf")
    make(qtbot, window).reject()
    assert (tmp_path / "ages.pdf").read_bytes().startswith(b"%PDF")
    asks.path = ""
    window.actions_.make_report.trigger()
    assert asks.given[2].endswith(".pdf")


def test_results_older_than_the_document_are_marked(qtbot, window, asks, tmp_path):
    node = start(window)
    run_and_wait(qtbot, window)
    window.session.set_parameter(node, "data", "name,age\nBob,9\n")
    asks.path = str(tmp_path / "r.html")
    make(qtbot, window)
    assert "was changed after these results" in (tmp_path / "r.html").read_text("utf-8")


def test_a_place_that_cannot_be_written_is_told_and_tried_again(qtbot, window, asks, tmp_path):
    start(window)
    folder = tmp_path / "later"
    asks.path = str(folder / "r.html")
    dialog = make(qtbot, window)
    assert "could not be" in dialog.title.text()
    assert "later" in dialog.text.text()
    folder.mkdir()
    qtbot.mouseClick(dialog.again_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=MAKING)
    assert (folder / "r.html").is_file()
    assert dialog.open_button.isVisible()


def test_cancel_stops_the_work_and_leaves_no_file(qtbot, tmp_path):
    import threading

    ended, path = threading.Event(), tmp_path / "r.html"

    def work(progress):
        while progress(0.4):
            threading.Event().wait(0.005)
        ended.set()
        raise StudioError("stopped")

    dialog = ReportDialog(path, work)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.start()
    qtbot.waitUntil(lambda: dialog.bar.value() == 40)
    qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    assert ended.wait(10)
    assert not dialog.isVisible()
    assert not path.exists()
