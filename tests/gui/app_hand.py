"""What the tests of the whole window share: real events at the real widgets."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from studio.gui.editor.code_editor import CodeEditor
from studio.gui.palette.palette import module_mime

LONG = 60_000  # milliseconds: the first run on a busy machine imports the libraries


def wait_for(qtbot, find, timeout=5000):
    """Wait until `find()` gives something, and return it."""
    found = []

    def look():
        thing = find()
        if thing is not None:
            found[:] = [thing]
        return bool(found)

    qtbot.waitUntil(look, timeout=timeout)
    return found[0]


def warm_up(window) -> None:
    """Do what the program does in idle moments, with events between the steps, as there."""
    window.warming.start()
    while not window.warming.done:
        window.warming.step()
        QApplication.processEvents()


def canvas_point(window, x: float, y: float) -> QPoint:
    """Return a point of the canvas's viewport, given as shares of its width and height."""
    size = window.canvas.viewport().size()
    return QPoint(int(size.width() * x), int(size.height() * y))


def drop_module(window, item, where: QPoint) -> None:
    """Let the module of a palette row fall on the canvas, as the end of a drag does."""
    data = module_mime(item.data(0, Qt.ItemDataRole.UserRole))
    viewport = window.canvas.viewport()
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(where, action, data, buttons, keys)
    QApplication.sendEvent(viewport, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(viewport, QDropEvent(QPointF(where), action, data, buttons, keys))


def type_script(qtbot, editor, text: str) -> None:
    """Replace the editor's text by typing, with the indentation that the editor helps with."""
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    for line in text.splitlines():
        here = editor.textCursor().positionInBlock()
        for _ in range(here):  # take back the automatic indentation
            qtbot.keyClick(editor, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        if here:
            qtbot.keyClick(editor, Qt.Key.Key_Delete)
        qtbot.keyClicks(editor, line)
        qtbot.keyClick(editor, Qt.Key.Key_Return)


def script_editor(qtbot, window):
    """Return the editor of the selected node's script, once the properties show it."""

    def find():
        page = window.properties.node_page
        current = page is not None and page.node_id == window.session.current
        return page.findChild(CodeEditor) if current else None

    return wait_for(qtbot, find)


def run_and_wait(qtbot, window, key=Qt.Key.Key_F5) -> str:
    """Press F5 and wait for the end of the run; return its status."""
    with qtbot.waitSignal(window.session.run_finished, timeout=LONG) as run:
        qtbot.keyClick(window, key)
    return run.args[0]


def result_rows(table) -> list[tuple[str, ...]]:
    """Return what the rows of a table view show."""
    model = table.model()
    return [
        tuple(str(model.index(row, column).data()) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]
