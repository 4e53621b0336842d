"""Fixtures of the desktop's tests: no screen is needed, and no installed module."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from typing import Annotated

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from shiboken6.Shiboken import createdByPython
from watchdog import Watchdog

from studio.experiment import parameters as p
from studio.experiment.document import Experiment
from studio.experiment.ports import Dataset
from studio.experiment.registry import Registry
from studio.experiment.spec import module, read_spec
from studio.experiment.values import Bundle, PythonDevice

SCRIPT = """import pandas as pd

def azureml_main(dataframe1=None, dataframe2=None):
    print(len(dataframe1))
    return dataframe1,
"""


@module("Make Rows", category="Data", icon="dataset")
def make_rows(*, rows: Annotated[int, p.Range(1, 1000), p.Label("Rows")] = 3) -> Dataset:
    """Make a small table."""
    import pandas as pd

    return pd.DataFrame({"age": range(rows), "name": ["Ann"] * rows})


@module("Execute Python Script", category="Python", icon="python")
def python_script(
    dataset1: Annotated[Dataset | None, p.Label("Dataset1")] = None,
    dataset2: Annotated[Dataset | None, p.Label("Dataset2")] = None,
    bundle: Annotated[Bundle | None, p.Label("Script Bundle")] = None,
    *,
    script: Annotated[str, p.Code("python"), p.Label("Python script")] = SCRIPT,
) -> tuple[
    Annotated[Dataset, p.Label("Result Dataset")],
    Annotated[PythonDevice, p.Label("Python Device")],
]:
    """Run a script of your own.

    It holds a function called **azureml_main**.
    """
    return dataset1, PythonDevice()


@module("Every Kind", category="Other")
def every_kind(
    table: Annotated[Dataset, p.Label("Table")],
    *,
    title: Annotated[str, p.Label("Title"), p.Help("What to call it.")] = "",
    count: Annotated[int, p.Range(1, 10), p.Label("Count")] = 5,
    share: Annotated[float, p.Range(0, 1, 0.05), p.Label("Share")] = 0.7,
    shuffle: Annotated[bool, p.Label("Shuffle")] = False,
    seed: Annotated[int, p.Label("Seed"), p.Visible("shuffle", True)] = 0,
    mode: Annotated[str, p.Choices("rows", "columns"), p.Label("Mode")] = "rows",
    file: Annotated[str, p.FilePath("open", ("Tables (*.csv)",)), p.Label("File")] = "",
    columns: Annotated[list[str], p.Columns("Table"), p.Label("Columns")] = (),  # type: ignore
    rates: Annotated[list[float], p.Range(0, 10), p.Label("Rates"), p.Help("To try.")] = (0.5, 2.0),  # type: ignore
    words: Annotated[list[str], p.Label("Words"), p.Optional()] = (),  # type: ignore
    notes: Annotated[str, p.Code("text"), p.Label("Notes"), p.Optional()] = "",
) -> Dataset:
    """Show one parameter of every kind."""
    return table


@pytest.fixture(scope="session")
def collector(qapp):
    """Garbage is collected on the GUI thread only, as in the program."""
    from studio.gui.collecting import Collector

    result = Collector()
    yield result
    result.stop()


@pytest.fixture(autouse=True)
def tidy(collector):
    """Have windows go and the collector look between two tests, while no worker is at it.

    Outside of an event loop Qt keeps what is to be deleted; a later test would wait for it.
    """
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    collector.turn()
    copied = QGuiApplication.clipboard().mimeData()
    made_here = copied is not None and createdByPython(copied)
    assert not made_here, "taken down after Python, it crashes the program's end"


@pytest.fixture
def registry() -> Registry:
    """Three small modules: a source, a script, one with every kind of parameter."""
    result = Registry()
    for each in (make_rows, python_script, every_kind):
        result.add(read_spec(each))
    return result


@pytest.fixture
def session(qtbot, registry):
    """A session with an empty experiment."""
    from studio.gui.session import Session

    result = Session(Experiment(registry=registry))
    yield result
    result.close()


@pytest.fixture
def window(cold_window):
    """The real main window on its start page, with the installed modules and own settings.

    As for the user who read the start page for a second, all is ready.
    """
    from app_hand import warm_up

    warm_up(cold_window)
    return cold_window


@pytest.fixture
def cold_window(qtbot, tmp_path, monkeypatch):
    """The same in the moment in which it shows."""
    monkeypatch.setenv("STUDIO_SETTINGS", str(tmp_path / "settings.ini"))
    from studio.gui.app import make_application
    from studio.gui.look.theme import theme
    from studio.gui.session import Session
    from studio.gui.settings import Settings
    from studio.gui.window import MainWindow

    make_application()
    theme.apply("light")
    result = MainWindow(Session(), Settings())
    qtbot.addWidget(result, before_close_func=all_saved)
    result.show_start_page()
    result.show()
    qtbot.waitExposed(result)
    result.activateWindow()
    yield result
    for desk in result.desks:
        desk.session.close()


def all_saved(window):
    """Let a window close without a question, also when something was typed last."""
    for desk in window.desks:
        desk.session.flush()
        desk.session.undo.setClean()


@pytest.fixture(autouse=True)
def own_state(tmp_path, monkeypatch):
    """Keep journals, logs and pictures of a test in its own folder."""
    monkeypatch.setenv("STUDIO_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("STUDIO_RUNS", str(tmp_path / "runs"))


@pytest.fixture
def quiet_dialogs(monkeypatch):
    """Make a message box that nobody expects fail the test instead of waiting for a click."""
    from PySide6.QtWidgets import QMessageBox

    asked = []

    def unexpected(box):
        asked.append(f"{box.text()} {box.informativeText()}")
        raise AssertionError(f"unexpected question: {asked[-1]}")

    monkeypatch.setattr(QMessageBox, "exec", unexpected)
    monkeypatch.setattr(QMessageBox, "open", unexpected)
    yield
    assert not asked, "a question that nobody expected, perhaps while the window was closed"


@pytest.fixture(autouse=True)
def watched(request, monkeypatch):
    """Note the longest time for which the GUI thread could not answer."""
    watchdog = Watchdog(monkeypatch, QtBot)
    yield
    watchdog.close()
    pause = (watchdog.longest, watchdog.what, watchdog.waited)
    request.node.user_properties.append(("pause", pause))
