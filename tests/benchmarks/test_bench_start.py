"""How long until the window can be used, against a bare PySide6 window in the same run."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.resize(1280, 800)
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
"""

# The window is shown, painted, and the event loop turns: a click would be answered.
STUDIO = """
import sys
from PySide6.QtCore import QTimer
from studio.gui import app as studio
app = studio.make_application()
settings = studio.Settings()
studio.theme.apply(settings.look)
window = studio.MainWindow(studio.Session(), settings)
window.show_start_page()
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
"""


def start(program: str, tmp_path) -> None:
    settings = str(tmp_path / "settings.ini")
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "STUDIO_SETTINGS": settings}
    subprocess.run([sys.executable, "-c", program], check=True, env=env, capture_output=True)


@pytest.mark.benchmark(group="start to usable window")
def test_bare_window(benchmark, tmp_path):
    benchmark.pedantic(start, args=(BARE, tmp_path), rounds=10, warmup_rounds=1)


@pytest.mark.benchmark(group="start to usable window")
def test_studio_window(benchmark, tmp_path):
    benchmark.pedantic(start, args=(STUDIO, tmp_path), rounds=10, warmup_rounds=1)
