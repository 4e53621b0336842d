"""Leaving with unsaved work: one question, however many experiments are open."""

from __future__ import annotations

import errno

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from studio.experiment.document import Experiment
from studio.gui import language

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def three(window, tmp_path):
    """Three experiments: two with changes that no file holds, one saved."""
    for name in ("First", "Second", "Third"):
        experiment = Experiment(name)
        experiment.path = tmp_path / f"{name}.studio"
        experiment.save(experiment.path)
        window.documents._put(experiment)
        if name != "Third":
            window.session.add_node("import_data", 0, 0)
    return window


def answer(qtbot, text):
    """Click a button of the question when it comes; return what it says, in a list."""
    told = []

    def click():
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(10, click)
            return
        told.append((box.text(), box.informativeText(), box.defaultButton().text()))
        button = next(each for each in box.buttons() if each.text() == text)
        qtbot.mouseClick(button, LEFT)

    QTimer.singleShot(0, click)
    return told


def test_one_question_saves_all(qtbot, three, tmp_path):
    told = answer(qtbot, "Save all")
    assert three.close()
    ((text, more, default),) = told
    assert text == "Save the changes to 2 experiments?"
    assert "“First”\n“Second”" in more
    assert default == "Save all"
    for name in ("First", "Second"):
        assert len(Experiment.open(tmp_path / f"{name}.studio")) == 1


def test_nothing_is_saved_if_nobody_wants_to(qtbot, three, tmp_path):
    told = answer(qtbot, "Don't save")
    assert three.close()
    assert len(told) == 1
    assert len(Experiment.open(tmp_path / "First.studio")) == 0


def test_cancel_stays_with_everything_as_it_was(qtbot, three):
    answer(qtbot, "Cancel")
    assert not three.close()
    assert three.isVisible()
    assert [desk.modified for desk in three.desks] == [True, True, False]


def test_who_gives_up_the_place_of_one_stays(qtbot, three, monkeypatch):
    three.desks[0].session.experiment.path = None
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    answer(qtbot, "Save all")
    assert not three.close()
    assert three.desk is three.desks[0]
    assert three.desks[1].modified


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.EACCES, "“a.studio” is closed to you"),
        (errno.ENOENT, "There is no “a.studio”"),
        (errno.ENOSPC, "The disk is full"),
        (errno.EISDIR, "“a.studio” is a folder"),
    ],
)
def test_what_the_system_refuses_is_told_in_words(number, words):
    error = OSError(number, "English of the system", "/folder/a.studio")
    assert words in language.told(error)
    assert "Errno" not in language.told(OSError(errno.EIO, "Input/output error", "/folder/a"))
