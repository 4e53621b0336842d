"""In a window of 1280 by 720 pixels, in both languages, nothing of a pane is cut off."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import numpy as np
import pandas as pd
import pytest
from app_hand import warm_up
from every_window import World, settle, wait
from fits_hand import cut_off
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)

from studio.data.evaluation import evaluate
from studio.engine.events import Output
from studio.gui import language
from studio.gui.properties.help_section import HelpSection
from studio.gui.runbridge import NodeState

SIZE = (1280, 720)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(params=["en", "ko"])
def world(request, qtbot, tmp_path, monkeypatch):
    """The window in a language, with tables and figures that were made."""
    monkeypatch.setenv("STUDIO_SETTINGS", str(tmp_path / "settings.ini"))
    from studio.gui.app import make_application
    from studio.gui.session import Session
    from studio.gui.settings import Settings
    from studio.gui.window import MainWindow

    make_application()
    language.apply(request.param)
    window = MainWindow(Session(), Settings())
    qtbot.addWidget(window, before_close_func=_saved)
    window.show()
    warm_up(window)
    window.resize(*SIZE)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == SIZE)
    yield World(window)
    for desk in window.desks:
        desk.session.close()
    language.apply("en")


def _saved(window):
    for desk in window.desks:
        desk.session.undo.setClean()


def reports():
    rng = np.random.default_rng(5)
    scores = rng.random(200).round(3)
    two = pd.DataFrame({"label": (rng.random(200) < scores).astype(int),
                        "Scored Probabilities": scores})  # fmt: skip
    number = pd.DataFrame({"label": rng.normal(50, 10, 60)})
    number["Scored Labels"] = number["label"] + rng.normal(size=60)
    classes = pd.DataFrame({"label": rng.choice(["setosa", "versicolor", "virginica"], 90)})
    classes["Scored Labels"] = classes["label"].where(rng.random(90) < 0.8, "setosa")
    return {
        "binary": evaluate(two), "two binary": evaluate(two, two),
        "multiclass": evaluate(classes), "two multiclass": evaluate(classes, classes),
        "regression": evaluate(number), "two regression": evaluate(number, number),
    }  # fmt: skip


def show_report(world, node, report):
    port = "Evaluation results"
    world.session.bridge._outputs[node] = {port: Output(port, "report", report)}
    world.session.bridge._set(node, NodeState("done"))
    world.session.show_port(node, port)
    settle(0.05)
    return world.window.panes.evaluation


def test_what_is_asked_for_gets_height_unless_the_user_gave_it_one(world, qtbot):
    splitter = world.window.workspace
    splitter.setSizes([10_000, 1])
    low = splitter.sizes()[-1]
    world.table_pane()
    high = splitter.sizes()[-1]
    assert high > low and high >= 300
    view = world.window.panes.table.view
    assert view.rowAt(view.viewport().height() - 1) >= 3  # at least four rows can be read
    handle = splitter.handle(splitter.count() - 1)
    middle = handle.rect().center()
    qtbot.mousePress(handle, LEFT, pos=middle)
    _drag(handle, middle + QPoint(0, 120))
    qtbot.mouseRelease(handle, LEFT, pos=middle)
    chosen = splitter.sizes()[-1]
    assert chosen < high
    world.table_pane()
    assert splitter.sizes()[-1] == chosen


def _drag(handle, to):
    none, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    there = QPointF(handle.mapToGlobal(to))
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(to), there, none, LEFT, keys)
    QApplication.sendEvent(handle, event)


def test_rows_stay_in_sight_below_filter_and_search(world, qtbot):
    world.table_pane()
    pane = world.window.panes.table
    header = pane.strip.header
    assert not header.compact
    full = header.height()
    qtbot.mouseClick(pane.tools.filter_button, LEFT)
    qtbot.mouseClick(pane.tools.find_button, LEFT)
    qtbot.waitUntil(lambda: header.compact)
    assert header.height() < full - 30
    view = pane.view
    assert view.rowAt(view.viewport().height() - 1) >= 2
    assert cut_off(pane) == []
    where = header.picture_rect(1).center()
    assert header.picture_at(where) == 1  # the low picture still opens the statistics
    qtbot.mouseClick(pane.tools.filter_button, LEFT)


def test_evaluations_fit(world):
    for name, report in reports().items():
        pane = show_report(world, world.script, report)
        view = pane.view
        assert cut_off(pane) == [], name
        assert view.metrics.horizontalScrollBar().maximum() == 0, name
        area = next(each for each in pane.findChildren(QScrollArea) if each.isVisible())
        assert area.verticalScrollBar().maximum() == 0, name  # the picture is seen as a whole
        assert area.horizontalScrollBar().maximum() == 0, name


def test_tabs_without_room_are_reached_with_buttons(world, qtbot):
    pane = show_report(world, world.script, reports()["binary"])
    bar = pane.view.tabs.findChild(QTabBar)
    last = bar.count() - 1
    right = bar.findChild(QToolButton, "ScrollRightButton")
    while right.isVisible() and right.isEnabled():
        qtbot.mouseClick(right, LEFT)
    qtbot.mouseClick(bar, LEFT, pos=bar.tabRect(last).center())
    assert pane.view.tabs.currentIndex() == last


def test_the_log_and_its_search_fit(world, qtbot):
    world.log_pane()
    pane = world.window.panes.log
    qtbot.keyClicks(pane.find_field, "nothing of the kind")
    qtbot.waitUntil(lambda: not pane.search._soon.isActive())
    settle(0.05)
    assert cut_off(pane) == []
    strip = pane.findChild(QScrollArea)
    assert strip.horizontalScrollBar().maximum() == 0


def test_properties_of_every_module_fit(world, monkeypatch):
    monkeypatch.setattr(HelpSection, "opened", False)  # to be as before for other tests
    window, session = world.window, world.session
    for spec in session.experiment.registry:
        node = session.add_node(spec.id, 900, 900)
        session.select([node])
        page = window.properties.node_page
        for row in page.rows.values():
            if row.help.isVisible():
                row.help.click()
        page.show_help()
        settle(0.02)
        assert cut_off(page) == [], spec.name
        inside = page._area.widget()
        assert inside.width() <= page._area.viewport().width(), spec.name
        session.remove([node])


WINDOWS = (
    "choose_columns", "choose_columns_by_rules", "compare_tables", "chart", "cell",
    "column_chooser", "gallery", "translation", "script_window", "table_window", "expose",
)  # fmt: skip


def test_data_windows_fit(world):
    for name in WINDOWS:
        opened = getattr(world, name)()
        settle(0.05)
        if name == "chart":
            wait(lambda opened=opened: opened.chart is not None)
        assert cut_off(opened) == [], name
        if name == "compare_tables":
            assert all(not view.horizontalHeader().view_as for view in opened.views)
        world.put_away(opened)


def test_the_same_at_200_percent(tmp_path):
    """Letters have other widths there; the scale belongs to a whole process."""
    screen = {
        "name": "one", "x": 0, "y": 0, "width": 2560, "height": 1600,
        "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
    }  # fmt: skip
    config = tmp_path / "screen.json"
    config.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    platform = f"offscreen:configfile={config}"
    chosen = "ko and (evaluations or every_module or search)"
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-m", "pytest", "-q", "-p", "no:xdist",
         "-p", "no:cacheprovider", "-k", chosen, __file__],
        env=os.environ | {"QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": platform},
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:]
    assert "4 passed" in done.stdout


def test_what_is_cut_off_is_found(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    button, words = QPushButton("A long name", page), QLabel("A text of some words", page)
    field = QLineEdit(page)
    field.setPlaceholderText("What is looked for")
    page.show()
    for each in (button, words, field):
        each.resize(400, 30)
    assert cut_off(page) == []
    for each in (button, words, field):
        each.resize(40, 30)
    assert len(cut_off(page)) == 3
