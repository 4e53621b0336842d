"""What a new user meets: the tour that comes once, the Help menu, everything in larger letters."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from app_hand import LONG, wait_for
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPushButton

from studio.gui.help.facts import log_folder
from studio.gui.preferences.store import preferences
from studio.gui.settings import Settings
from studio.gui.startpage import SampleCard

pytestmark = pytest.mark.usefixtures("quiet_dialogs")
LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
NOTHING = argparse.Namespace(file=None, sample=None)
A_MINUTE = 180  # words that people read in it without haste


@pytest.fixture(autouse=True)
def own_preferences(window):
    preferences.use(window.settings)
    yield
    preferences.use(None)


def choose(qtbot, window, menu, text):
    """Open a menu of the menu bar and click an entry of it."""
    bar = window.menuBar()
    action = next(a for a in bar.actions() if a.text().replace("&", "") == menu)
    qtbot.mouseClick(bar, LEFT, pos=bar.actionGeometry(action).center())
    entry = next(a for a in action.menu().actions() if a.text().startswith(text))
    assert action.menu().isVisible()
    qtbot.mouseClick(action.menu(), LEFT, pos=action.menu().actionGeometry(entry).center())


@pytest.fixture
def studio(qtbot, tmp_path, monkeypatch):
    """Start the studio again and again, each time as a user would, with the same settings."""
    from studio.gui.app import open_window

    monkeypatch.setenv("STUDIO_SETTINGS", str(tmp_path / "first.ini"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    started = []

    def start():
        made = open_window(Settings(), NOTHING)
        qtbot.addWidget(made, before_close_func=lambda w: [
            (desk.session.flush(), desk.session.undo.setClean()) for desk in w.desks
        ])  # fmt: skip
        qtbot.waitExposed(made)
        started.append(made)
        return made

    yield start
    for made in started:
        for desk in made.desks:
            desk.session.close()


def open_sample(qtbot, window):
    card = wait_for(qtbot, lambda: window.findChild(SampleCard))
    with qtbot.waitSignal(window.documents.opened, timeout=LONG):
        qtbot.mouseClick(card, LEFT)


def test_the_tour_comes_with_the_first_experiment_and_never_again(qtbot, studio):
    first = studio()
    open_sample(qtbot, first)
    qtbot.waitUntil(first.tour.isVisible, timeout=LONG)
    tour = first.tour
    assert len(" ".join(f"{s.title} {s.text}" for s in tour.stops).split()) <= A_MINUTE
    qtbot.mouseClick(tour.next, LEFT)
    assert tour.title.text() == "The canvas"
    qtbot.mouseClick(tour.skip, LEFT)
    assert not tour.isVisible()
    first.close()

    again = studio()
    asked = []
    again.documents.opened.connect(lambda: asked.append(again.settings.value("tour/seen")))
    open_sample(qtbot, again)
    assert asked == ["yes"]
    again.offer_tour()  # what comes a moment later
    assert not again.tour.isVisible()
    choose(qtbot, again, "Help", "Tour")  # only who asks for it gets it
    assert again.tour.isVisible()


def test_a_problem_is_reported_with_facts_from_the_menu(qtbot, window, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    target = tmp_path / "facts.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    choose(qtbot, window, "Help", "Report a problem")
    report = wait_for(qtbot, lambda: window.findChild(QDialog, "reportWindow"))
    qtbot.waitUntil(report.save.isEnabled, timeout=LONG)
    qtbot.mouseClick(report.save, LEFT)
    qtbot.waitUntil(lambda: target.is_file() and target.stat().st_size > 0)
    told = target.read_text(encoding="utf-8")
    for each in ("Experiment Studio", "Python", "PySide6", "pandas", "Screen", "Log:"):
        assert each in told
    logs = next(b for b in report.findChildren(QPushButton) if "log folder" in b.text())
    qtbot.mouseClick(logs, LEFT)
    assert [Path(each) for each in opened] == [log_folder()]
    report.close()


def test_log_folder_and_about_from_the_help_menu(qtbot, window, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    choose(qtbot, window, "Help", "Open the log folder")
    assert [Path(each) for each in opened] == [log_folder()]
    assert log_folder().is_dir()
    choose(qtbot, window, "Help", "About")
    about = wait_for(qtbot, lambda: window.findChild(QDialog, "aboutWindow"))
    assert about.isVisible()
    qtbot.keyClick(about, Qt.Key.Key_Escape)
    assert not about.isVisible()


@pytest.mark.parametrize("percent", [200, 300])
def test_a_size_that_was_set_is_that_of_the_next_start(qtbot, window, tmp_path, percent):
    choose(qtbot, window, "Edit", "Settings")
    size = window.preferences.findChild(object, "appearance/scale")
    assert (size.minimum(), size.maximum()) == (100, 300)
    size.setFocus()
    size.selectAll()
    qtbot.keyClicks(size, str(percent))
    qtbot.keyClick(size, Qt.Key.Key_Return)
    QApplication.processEvents()
    window.settings._store.sync()
    program = (
        "from studio.gui import app; app._scale(); made = app.make_application();"
        "import json; print(json.dumps(made.devicePixelRatio()))"
    )
    environment = {key: value for key, value in os.environ.items() if key != "QT_SCALE_FACTOR"}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True,
        timeout=120, check=True, cwd=tmp_path,
    )  # fmt: skip
    assert json.loads(done.stdout.splitlines()[-1]) == percent / 100
