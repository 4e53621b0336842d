"""Settings, shortcuts, help, history, and the other ways about in the window."""

from __future__ import annotations

import pytest
from app_hand import wait_for
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPlainTextEdit

from studio.experiment.examples import example
from studio.experiment.manual import page
from studio.experiment.registry import installed
from studio.experiment.validation import problems
from studio.gui.editor.code_editor import CodeEditor
from studio.gui.help.facts import facts
from studio.gui.look.theme import theme
from studio.gui.preferences.store import preferences

pytestmark = pytest.mark.usefixtures("quiet_dialogs")
LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def own_preferences(window):
    preferences.use(window.settings)
    yield
    preferences.use(None)
    theme.apply("light")


@pytest.fixture
def opened(qtbot, window):
    """Return the window with three scripts in a row."""
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_N, CTRL)
    qtbot.waitUntil(lambda: window.working)
    for number in range(3):
        window.session.add_node("execute_python_script", 0, 160 * number)
    window.canvas.setFocus()
    return window


def names(window):
    return [window.session.experiment.node(each).name for each in window.session.selection]


def page_of(settings, title):
    """Turn to a page by the keyboard."""
    settings.list.setFocus()
    QTest.keyClicks(settings.list, title)
    return settings.pages[settings.list.currentRow()]


def test_settings_open_with_a_key_and_take_effect_at_once(qtbot, window):
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Comma, CTRL)
    settings = window.preferences
    assert settings.isVisible()
    looks = page_of(settings, "App").look
    looks.setFocus()
    qtbot.keyClick(looks, Qt.Key.Key_End)
    looks.activated.emit(looks.currentIndex())
    assert theme.tokens.dark
    assert window.settings.look == "dark"
    editor = CodeEditor()
    qtbot.addWidget(editor)
    size = settings.findChild(object, "editor/size")
    size.setFocus()
    qtbot.keyClick(size, Qt.Key.Key_Up)
    assert editor.letter_size == 14
    wrap = settings.findChild(object, "editor/wrap")
    qtbot.mouseClick(wrap, LEFT, pos=QPoint(8, wrap.height() // 2))
    assert editor.lineWrapMode() == QPlainTextEdit.LineWrapMode.WidgetWidth
    assert window.settings.value("editor/size") == 14


def test_what_a_file_of_settings_holds_in_vain_counts_for_nothing(window):
    window.settings.set_value("editor/size", "huge")
    window.settings.set_value("run/threads", 10_000)
    preferences.use(window.settings)
    assert preferences.get("editor/size") == 13
    assert preferences.get("run/threads") == 64


def test_memory_for_results_reaches_the_executor(window):
    executor = window.session.executor
    preferences.set("run/cache", 1)
    assert executor.cache.limit == 1024**2
    preferences.set("run/threads", 5)
    assert executor._placement.size == 5


def test_a_shortcut_is_changed_and_a_taken_one_is_refused(qtbot, opened):
    window = opened
    window.show_settings()
    shortcuts = window.preferences.shortcuts
    window.preferences.show_page(shortcuts)
    qtbot.keyClicks(shortcuts.search, "duplicate")
    shown = [each for each in shortcuts._items() if not each.isHidden()]
    assert [each.text(0) for each in shown] == ["Duplicate"]
    # The keys are those of what is seen; nothing is changed yet, so nothing can be taken back.
    assert shortcuts.list.currentItem() is shown[0]
    assert shortcuts.keys.keySequence() == QKeySequence("Ctrl+D")
    assert not shortcuts.reset.isEnabled()
    assert not shortcuts.reset_all.isEnabled()

    def type_keys(key, held):
        shortcuts.keys.setFocus()
        shortcuts.keys.clear()
        qtbot.keyClick(shortcuts.keys, key, held)
        shortcuts.keys.editingFinished.emit()

    type_keys(Qt.Key.Key_S, CTRL)
    assert "taken by “Save”" in shortcuts.status.text()
    assert shown[0].text(1) == "Ctrl+D"
    type_keys(Qt.Key.Key_B, CTRL)
    assert shown[0].text(1) == "Ctrl+B"
    assert shortcuts.reset.isEnabled()
    shortcuts.search.clear()
    qtbot.keyClicks(shortcuts.search, "zzz")
    assert shortcuts.status.text() == "No command fits."
    assert not shortcuts.keys.isEnabled()
    window.preferences.close()
    window.canvas.setFocus()
    window.session.select([window.session.experiment.nodes[0].id])
    qtbot.keyClick(window.canvas, Qt.Key.Key_D, CTRL)
    assert len(window.session.experiment) == 3
    qtbot.keyClick(window.canvas, Qt.Key.Key_B, CTRL)
    assert len(window.session.experiment) == 4
    assert window.settings.value("shortcuts/Duplicate") == "Ctrl+B"
    qtbot.mouseClick(shortcuts.reset_all, LEFT)
    action = next(each for each in window.actions_.canvas if each.text() == "Duplicate")
    assert action.shortcut() == QKeySequence("Ctrl+D")


def test_no_two_commands_share_their_usual_keys(window):
    keys = [each.shortcut().toString() for each in window.actions_.all]
    keys = [each for each in keys if each]
    assert sorted(keys) == sorted(set(keys))


def test_the_history_goes_back_to_any_step(qtbot, opened):
    history = opened.docks.history
    opened.docks.history_dock.show()
    assert history.model().rowCount() == 4
    place = history.visualRect(history.model().index(1, 0)).center()
    qtbot.mouseClick(history.viewport(), LEFT, pos=place)
    assert len(opened.session.experiment) == 1
    qtbot.keyClick(history, Qt.Key.Key_End)
    assert len(opened.session.experiment) == 3


def test_back_and_forward_through_the_nodes_that_were_looked_at(qtbot, opened):
    first, second, third = [node.id for node in opened.session.experiment]
    for each in (first, third, second):
        opened.session.select([each])
    canvas = opened.canvas
    qtbot.keyClick(canvas, Qt.Key.Key_Left, ALT)
    assert opened.session.current == third
    qtbot.keyClick(canvas, Qt.Key.Key_Left, ALT)
    assert opened.session.current == first
    qtbot.keyClick(canvas, Qt.Key.Key_Right, ALT)
    assert opened.session.current == third


def test_the_selection_is_connected_in_order(qtbot, opened):
    nodes = [node.id for node in opened.session.experiment]
    opened.session.select(nodes)
    qtbot.keyClick(opened.canvas, Qt.Key.Key_L, CTRL)
    found = [(c.source, c.target, c.input) for c in opened.session.experiment.connections]
    assert found == [(nodes[0], nodes[1], "Dataset1"), (nodes[1], nodes[2], "Dataset1")]
    opened.session.undo.undo()
    assert opened.session.experiment.connections == []


def test_the_overview_shows_when_not_all_is_in_sight_and_leads_there(qtbot, opened):
    opened.resize(1400, 1000)
    opened.panes.hide()
    canvas, minimap = opened.canvas, opened.canvas.minimap
    canvas.zoom_fit()
    qtbot.waitUntil(lambda: not minimap.isVisible())
    far = opened.session.add_node("execute_python_script", 6000, 4000)
    canvas.zoom_reset()
    qtbot.waitUntil(minimap.isVisible)
    canvas.reveal((opened.session.experiment.nodes[0].id,))
    qtbot.waitUntil(lambda: not minimap._soon.isActive())
    minimap.grab()  # it has been painted once
    qtbot.mouseClick(minimap, LEFT, pos=minimap.rect().bottomRight() - QPoint(20, 20))
    sight = canvas.mapToScene(canvas.viewport().rect()).boundingRect()
    assert sight.intersects(canvas.canvas.nodes[far].sceneBoundingRect())
    preferences.set("canvas/minimap", False)
    assert not minimap.isVisible()


def test_large_output_and_back(qtbot, opened):
    qtbot.keyClick(opened, Qt.Key.Key_O, CTRL | SHIFT)
    assert not opened.canvas.isVisible()
    assert not opened.docks.palette_dock.isVisible()
    assert opened.panes.isVisible()
    qtbot.keyClick(opened, Qt.Key.Key_O, CTRL | SHIFT)
    assert opened.canvas.isVisible()
    assert opened.docks.palette_dock.isVisible()
    opened.docks.palette_dock.close()
    opened.actions_.reset_layout.trigger()
    assert opened.docks.palette_dock.isVisible()


def test_f1_shows_the_page_of_the_module_and_opens_an_example(qtbot, opened):
    opened.session.select([opened.session.experiment.nodes[0].id])
    qtbot.keyClick(opened.canvas, Qt.Key.Key_F1)
    manual = opened._manual
    assert manual.module.name == "Execute Python Script"
    assert "azureml_main" in manual.text.toPlainText()
    qtbot.keyClicks(manual.search, "divide rows")
    assert manual.module.name == "Split Data"
    before = len(opened.desks)
    qtbot.mouseClick(manual.example, LEFT)
    assert len(opened.desks) == before + 1
    assert "Split Data" in [node.name for node in opened.session.experiment]
    qtbot.mouseClick(manual.place, LEFT)
    assert "Split Data 2" in [node.name for node in opened.session.experiment]
    manual.search.clear()
    qtbot.keyClicks(manual.search, "zzzz")
    assert manual.nothing.isVisible()
    assert not manual.example.isEnabled()
    manual.close()


@pytest.mark.parametrize("spec", list(installed()), ids=lambda spec: spec.id)
def test_every_module_has_a_page_and_an_example(spec):
    text = page(spec)
    for each in (*spec.inputs, *spec.outputs):
        assert f"**{each.name}**" in text
    for each in spec.parameters:
        assert each.label in text
    made = example(spec, installed())
    assert any(node.spec.id == spec.id for node in made)
    own = [p for p in problems(made) if p.parameter is None]
    assert [p.message for p in own if p.port != "Script Bundle"] == []


def test_a_report_holds_the_facts_and_can_be_copied(qtbot, window):
    window.actions_.report.trigger()
    report = wait_for(qtbot, lambda: window.findChild(QDialog, "reportWindow"))
    qtbot.waitUntil(report.copy.isEnabled)
    qtbot.mouseClick(report.copy, LEFT)
    text = QGuiApplication.clipboard().text()
    assert "Experiment Studio" in text
    assert "pandas" in text
    report.close()


def test_the_facts_hold_what_went_wrong_but_not_the_home_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("STUDIO_LOGS", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path / "ann"))
    (tmp_path / "studio.log").write_text(f"went wrong at {tmp_path}/ann/secret\n")
    assert "went wrong at ~/secret" in facts()


def test_the_tour_goes_from_stop_to_stop_and_never_comes_back(qtbot, opened):
    opened.offer_tour()
    tour = opened.tour
    assert tour.isVisible()
    titles = []
    for _ in tour.stops:
        titles.append(tour.title.text())
        assert tour.rect().contains(tour.card.geometry())
        assert not tour.light().isEmpty()
        qtbot.mouseClick(tour.next, LEFT)
    assert titles == ["Modules", "The canvas", "Properties", "Run", "Results"]
    assert not tour.isVisible()
    opened.offer_tour()
    assert not tour.isVisible()
    opened.actions_.tour.trigger()
    assert tour.isVisible()
    qtbot.keyClick(tour, Qt.Key.Key_Right)
    assert tour.title.text() == "The canvas"
    qtbot.keyClick(tour, Qt.Key.Key_Left)
    assert tour.title.text() == "Modules"
    qtbot.keyClick(tour, Qt.Key.Key_Escape)
    assert not tour.isVisible()
    assert opened.canvas.hasFocus()
