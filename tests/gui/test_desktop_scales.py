"""Every window has room on its screen at each scale, and no words in it are cut off."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionTab,
    QVBoxLayout,
)

from studio.gui import fitting

HERE = Path(__file__).parent


# Their rows of tools and their forms are scrolled; they have tests of their own.
_PANES = {
    "table_pane", "figure_pane", "log_pane", "failed_node", "run_history", "chart",
    "compare_tables",
}  # fmt: skip


@pytest.mark.parametrize(
    ("size", "scale", "language"),
    [((1600, 1000), 3, "en"), ((1280, 800), 3, "ko"), ((2560, 1440), 2, "ko")],
    ids=["300 of 1600", "300 of 1280", "200 of 2560"],
)
def test_every_window_has_room_and_shows_all_its_words(tmp_path, size, scale, language):
    screen = {
        "name": "one", "x": 0, "y": 0, "width": size[0], "height": size[1],
        "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
    }  # fmt: skip
    config = tmp_path / "screen.json"
    config.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    environment = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
        "QT_SCALE_FACTOR": str(scale),
        "STUDIO_SETTINGS": str(tmp_path / "settings.ini"),
    }
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", str(HERE / "every_window.py"), "-", language],
        env=environment, capture_output=True, text=True, timeout=180, check=False, cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    told = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert len(told) > 35
    for each in told:
        assert each["screen"] == [round(size[0] / scale), round(size[1] / scale)]
        for side, most in zip(each["size"], each["screen"], strict=True):
            assert side <= most, each
        assert each["sideways"] == [], each
        assert each["cut"] == [] or each["name"] in _PANES, each


@pytest.fixture
def small(monkeypatch):
    """Let windows believe in a screen of 300 by 200 pixels."""
    monkeypatch.setattr(fitting, "room", lambda widget: QSize(300, 200))


def test_a_dialog_without_room_is_scrolled_to_its_last_button(qtbot, small):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    column.addWidget(QPushButton("First"))
    for n in range(12):
        column.addWidget(QLabel(f"Line {n}"))
    last = QPushButton("OK")
    column.addWidget(last)
    dialog.setMinimumWidth(420)
    fitting.fit(dialog)
    dialog.show()
    assert dialog.width() <= 300
    assert dialog.height() <= 200
    assert last.visibleRegion().isEmpty()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget() is last
    assert last.visibleRegion().boundingRect() == last.rect()


def test_a_dialog_that_grows_too_large_is_scrolled(qtbot, small):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    column.addWidget(QLabel("One line"))
    fitting.fit(dialog)
    dialog.show()
    assert dialog.height() < 100
    more = QLabel("\n".join("more" for _ in range(40)))
    column.addWidget(more)
    qtbot.waitUntil(lambda: dialog.height() == 200)
    assert more.height() > 200
    assert dialog.minimumSize().height() <= 200


def test_the_name_of_a_tab_is_shortened_and_not_cut_off(qtbot, window):
    window.documents.new()
    window.session.describe(name="Cars and their prices, as they were in 1985 and before")
    bar = window.tabs.bar
    # Qt shortens the name by the font of the bar, so that it must be the font of the current tab.
    assert bar.font().weight() == QFont.Weight.DemiBold
    option = QStyleOptionTab()
    window.resize(700, 600)
    qtbot.waitUntil(lambda: bar.width() <= window.tabs.width())
    bar.initStyleOption(option, 0)
    room = bar.style().subElementRect(QStyle.SubElement.SE_TabBarTabText, option, bar).width()
    assert QFontMetrics(bar.font()).horizontalAdvance(option.text) <= room
