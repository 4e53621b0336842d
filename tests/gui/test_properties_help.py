"""What stands beside each parameter, and ways to its value that other tests leave out."""

from __future__ import annotations

from itertools import chain, repeat

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFileDialog, QLabel, QToolButton

from studio.gui.combo import Combo
from studio.gui.properties.name_field import NameField
from studio.gui.properties.pane import PropertiesPane
from studio.gui.properties.row import ParameterRow

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def pane(session, qtbot):
    widget = PropertiesPane(session)
    qtbot.addWidget(widget)
    widget.resize(340, 690)
    widget.show()
    qtbot.waitExposed(widget)
    widget.activateWindow()
    return widget


@pytest.fixture
def node(session, pane):
    return session.add_node("every_kind", 0, 0)


def value(session, node, name):
    return session.experiment.node(node).value(name)


def field(pane, name):
    return pane.node_page.rows[name].editor.field()


# -- help and defaults -----------------------------------------------------------------------


def test_help_unfolds_beside_the_name_by_click_and_by_key(pane, node, qtbot):
    row = pane.node_page.rows["rates"]
    about = pane.node_page.findChild(QLabel, "about_rates")
    assert row.help.isVisible() and not about.isVisible()
    qtbot.mouseClick(row.help, LEFT)
    assert about.isVisible()
    assert about.text() == "To try.\nFrom 0 to 10.\nDefault: 0.5, 2.0"
    qtbot.mouseClick(row.help, LEFT)
    assert not about.isVisible()
    field(pane, "rates").setFocus()
    qtbot.keyClick(field(pane, "rates"), Qt.Key.Key_F1, SHIFT)
    assert about.isVisible() and field(pane, "rates").hasFocus()


def test_nothing_to_tell_shows_no_help(pane, node):
    rows = pane.node_page.rows
    assert not rows["file"].help.isVisible()
    assert rows["title"].help.isVisible()  # "What to call it."


def test_what_the_default_is_can_be_read_before_going_back_to_it(pane, session, node, qtbot):
    page = pane.node_page
    session.set_parameter(node, "mode", "columns")
    session.set_parameter(node, "shuffle", True)
    tips = {n: page.findChild(QToolButton, f"reset_{n}").toolTip() for n in ("mode", "shuffle")}
    assert tips == {"mode": "Back to the default: rows", "shuffle": "Back to the default: off"}
    reset = page.findChild(QToolButton, "reset_mode")
    reset.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(reset, Qt.Key.Key_Space)
    assert value(session, node, "mode") == "rows"
    assert not reset.isVisible() and field(pane, "mode").hasFocus()


# -- ways to a value -------------------------------------------------------------------------


def test_a_flag_with_the_keyboard(pane, session, node, qtbot):
    box = pane.node_page.findChild(QCheckBox, "parameter_shuffle")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert value(session, node, "shuffle") is True
    assert pane.node_page.rows["seed"].isVisible()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not pane.node_page.rows["seed"].isVisible()


def test_a_choice_with_the_mouse(pane, session, node, qtbot):
    box = pane.node_page.findChild(QComboBox, "parameter_mode")
    qtbot.mouseClick(box, LEFT, pos=QPoint(box.width() - 12, box.height() // 2))
    view = box.view()
    qtbot.waitUntil(view.isVisible)

    def chosen():  # the list takes no click in the first moment after it opened
        if view.isVisible():
            place = view.visualRect(box.model().index(1, 0)).center()
            qtbot.mouseMove(view.viewport(), place)
            qtbot.mouseClick(view.viewport(), LEFT, pos=place)
        return value(session, node, "mode") == "columns"

    qtbot.waitUntil(chosen)


def test_a_file_is_dragged_onto_its_field(pane, session, node, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "rows.csv"))])
    line = field(pane, "file")
    copy, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, LEFT, keys)
    QApplication.sendEvent(line, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(line, QDropEvent(QPointF(5, 5), copy, data, LEFT, keys))
    assert value(session, node, "file") == str(tmp_path / "rows.csv")
    assert line.toolTip().startswith(str(tmp_path))


def test_browsing_with_the_keyboard(pane, session, node, qtbot, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/data/cars.csv", ""))
    button = pane.node_page.rows["file"].editor.browse
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert value(session, node, "file") == "/data/cars.csv"


# -- rows that are still to be made ----------------------------------------------------------


def test_rows_stay_together_while_others_are_still_to_come(pane, session, monkeypatch, qtbot):
    from studio.gui.properties import rows

    monkeypatch.setattr(rows.ParameterRows, "finish", lambda self: self.made)
    monkeypatch.setattr(rows.ParameterRows, "_some", lambda self: None)
    session.select([])
    clock = chain([0.0, 0.0, 0.0], repeat(9.0))  # time for one or two rows
    monkeypatch.setattr(rows, "perf_counter", lambda: next(clock))
    session.select([session.add_node("every_kind", 0, 0)])
    QApplication.processEvents()
    made = [each for each in pane._page.findChildren(ParameterRow) if each.isVisible()]
    assert 1 <= len(made) <= 3
    assert all(each.height() <= each.sizeHint().height() + 1 for each in made)


# -- the head --------------------------------------------------------------------------------


def test_a_node_that_runs_pass_by_says_so(pane, session, node):
    state = pane.node_page.findChild(QLabel, "nodeState")
    session.toggle_disabled([node])
    assert state.isVisible() and state.text() == "Disabled: runs pass it by"
    session.undo.undo()
    assert "Disabled" not in state.text()


def test_a_long_name_ends_in_dots_until_it_is_edited(qtbot):
    name = NameField(lambda text: None, "Name")
    qtbot.addWidget(name)
    name.resize(150, 40)
    name.show()
    name.show_name("Cars and their prices, as they were in 1985")
    name.line.clearFocus()
    short = name.line.grab().toImage()
    name.show_name("Cars and their prices, as they were in 1986")
    assert name.line.grab().toImage() == short  # the end is not drawn
    assert "1986" in name.line.toolTip()
    name.line.setFocus()
    qtbot.keyClick(name.line, Qt.Key.Key_End)
    assert name.line.cursorRect().x() > 40  # all of it is there to be edited


# -- lists that drop down --------------------------------------------------------------------


def test_a_choice_that_is_too_long_is_shortened_and_told_whole(qtbot):
    box = Combo()
    qtbot.addWidget(box)
    box.addItems(["Short", "A choice with a name that is rather long"])
    box.show()
    for row in range(2):
        box.setCurrentIndex(row)
        box.resize(box.sizeHint())
        assert box.shown_text() == box.currentText()  # as wide as it wants to be
    box.resize(120, box.height())
    assert box.shown_text().endswith("…") and box.shown_text() != box.currentText()
    box.setCurrentIndex(-1)
    box.setPlaceholderText("gone")
    assert box.shown_text() == "gone"
