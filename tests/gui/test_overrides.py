"""An error in a method that Qt calls stays an error: the program goes on."""

from __future__ import annotations

import os
import subprocess
import sys

PROGRAM = """
import sys
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget
from studio.gui import overrides

app = QApplication([])


class Window(QWidget):
    def closeEvent(self, event):
        raise ValueError("not now")


class Field(QPlainTextEdit):
    def focusOutEvent(self, event):
        super().focusOutEvent(event)


overrides.hold()
for _ in range(20):
    window, field = Window(), Field()
    QVBoxLayout(window).addWidget(field)
    window.show()
    window.activateWindow()
    field.setFocus()
    app.processEvents()
    assert field.hasFocus()
    try:
        window.close()
    except ValueError:
        pass
print("still here")
"""


def test_an_error_while_qt_calls_other_methods_does_not_end_the_program(tmp_path):
    file = tmp_path / "program.py"
    file.write_text(PROGRAM)
    # Memory that was given back is overwritten: what is still used of it shows at once.
    strict = {**os.environ, "PYTHONMALLOC": "malloc", "MALLOC_PERTURB_": "165"}
    done = subprocess.run(
        [sys.executable, file], check=False, capture_output=True, text=True, timeout=120, env=strict
    )
    assert (done.returncode, done.stdout) == (0, "still here\n"), done.stderr


def test_classes_that_come_later_are_held_too(qtbot):
    from PySide6.QtCore import QObject

    from studio.gui import overrides

    overrides.hold()

    class Late(QObject):
        def event(self, event):
            return super().event(event)

    before = sys.getrefcount(Late.event)
    sys.modules["late_module"] = sys
    try:
        overrides.hold()
    finally:
        del sys.modules["late_module"]
    assert sys.getrefcount(Late.event) >= before + overrides.RESERVE
