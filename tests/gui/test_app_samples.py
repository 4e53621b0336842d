"""The four samples: one click on the start page opens each, F5 runs it, the results show."""

from __future__ import annotations

import pytest
from app_hand import LONG, result_rows, run_and_wait, wait_for
from canvas_hand import Hand
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QTableView

from studio.experiment.document import Experiment
from studio.gui.startpage import RecentCard, SampleCard

pytestmark = pytest.mark.usefixtures("quiet_dialogs")


def open_sample(qtbot, window, title: str):
    """Click a sample's card and return the node of its script."""
    (card,) = (each for each in window.findChildren(SampleCard) if each.text() == title)
    with qtbot.waitSignal(window.documents.opened, timeout=LONG):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert window.stack.currentWidget() is window.workspace
    assert window.windowTitle().startswith(title)
    experiment = window.session.experiment
    return next(each for each in experiment if each.spec.id == "execute_python_script")


def look_at(window, node, port: str):
    """Click an output port on the canvas."""
    hand = Hand(window.canvas)
    hand.click(hand.port(node.id, port, is_input=False).scene_place)


def shown_table(qtbot, window) -> list[tuple[str, ...]]:
    table = window.panes.table.findChild(QTableView)
    qtbot.waitUntil(lambda: table.model() is not None and table.model().rowCount() > 0)
    return result_rows(table)


def test_scatter_matrix_shows_its_pictures(qtbot, window):
    window.resize(1400, 900)  # room for a picture whose dots can be told apart
    node = open_sample(qtbot, window, "Scatter matrix")
    assert run_and_wait(qtbot, window) == "done"
    look_at(window, node, "Python Device")
    assert window.panes.tabs.currentWidget() is window.panes.figures
    device = window.session.output(node.id, "Python Device").value
    assert len(device.figures) == 2
    pane = window.panes.figures
    qtbot.waitUntil(lambda: shows(pane, device.figures[0]), timeout=LONG)
    assert not shows(pane, device.figures[1])
    qtbot.mouseClick(pane.following, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shows(pane, device.figures[1]), timeout=LONG)
    assert "205 cars" in window.panes.figures.console.toPlainText()


def coarse(image: QImage) -> list[int]:
    """Return an image as a few grey dots, in which other sizes and ways to smooth look alike."""
    grey = image.scaled(
        24, 24, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_Grayscale8)
    return [grey.pixelColor(x, y).value() for x in range(24) for y in range(24)]


def shows(pane, figure) -> bool:
    """Tell whether what is on screen in a pane looks like a picture, and is not blank."""
    view = pane.picture
    place = view.mapFromScene(view.sceneRect()).boundingRect()
    if view.reading or not view.viewport().rect().contains(place.center()):
        return False
    seen = coarse(view.viewport().grab(place).toImage())
    wanted = coarse(QImage.fromData(figure.png))
    apart = sum(abs(one - other) for one, other in zip(seen, wanted, strict=True)) / len(seen)
    return apart < 4 and max(seen) - min(seen) > 40


def test_hello_bundle_prints_its_line(qtbot, window):
    node = open_sample(qtbot, window, "Hello bundle")
    assert run_and_wait(qtbot, window) == "done"
    printed = "".join(each.text for each in window.session.log(node.id))
    assert "Hello" in printed
    window.panes.show_log()
    log = window.panes.log.console
    qtbot.waitUntil(lambda: printed.strip().splitlines()[0] in log.toPlainText())


def test_python_expressions_gives_expression_and_value(qtbot, window):
    node = open_sample(qtbot, window, "Python expressions")
    assert run_and_wait(qtbot, window) == "done"
    look_at(window, node, "Result Dataset")
    rows = shown_table(qtbot, window)
    assert all(len(row) == 2 for row in rows)
    assert any(value == str(eval(text)) for text, value in rows if "import" not in text)


def test_feature_importance_is_reused_when_nothing_changed(qtbot, window):
    node = open_sample(qtbot, window, "Feature importance")
    assert run_and_wait(qtbot, window) == "done"
    assert window.session.state(node.id).status == "done"
    assert run_and_wait(qtbot, window) == "done"
    states = [window.session.state(each.id).status for each in window.session.experiment]
    assert states == ["cached", "cached"]
    look_at(window, node, "Result Dataset")
    rows = shown_table(qtbot, window)
    assert len(rows) == 8


def test_a_sample_is_a_copy_and_saves_elsewhere(qtbot, window, tmp_path, monkeypatch):
    from PySide6.QtWidgets import QFileDialog

    node = open_sample(qtbot, window, "Hello bundle")
    target = tmp_path / "mine.studio"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(window.documents.saved):
        qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert target.is_file()
    # The zip beside the sample is still found from the new place.
    with qtbot.waitSignal(window.documents.opened, timeout=LONG):
        window.documents.open_path(target)
    assert run_and_wait(qtbot, window) == "done"
    assert window.session.state(node.id).status == "done"
    assert str(target) in window.settings.recent


def test_cards_answer_to_the_keyboard(qtbot, window):
    card = wait_for(qtbot, lambda: window.findChildren(SampleCard)[0])
    card.setFocus()
    with qtbot.waitSignal(window.documents.opened, timeout=LONG):
        qtbot.keyClick(card, Qt.Key.Key_Return)
    assert len(window.session.experiment) == 2


def test_the_start_page_shows_what_experiments_look_like(qtbot, window, tmp_path):
    path = tmp_path / "mine.studio"
    mine = Experiment("Mine")
    for number in range(3):
        mine.add("Enter Data Manually", x=300 * number, y=0)
    mine.save(path)
    (tmp_path / "broken.studio").write_text("{")
    for each in (path, tmp_path / "gone.studio", tmp_path / "broken.studio"):
        window.settings.add_recent(str(each))
    window.show_start_page()
    recent = {each.path.stem: each for each in window.findChildren(RecentCard)}
    qtbot.waitUntil(lambda: recent["mine"].sketch is not None)
    assert recent["mine"].sketch.nodes == 3
    assert all(card.sketch.boxes for card in window.findChildren(SampleCard))
    assert "not there any more" in recent["gone"].accessibleDescription()
    assert recent["broken"].sketch is None
    recent["mine"].setFocus()
    qtbot.keyClick(recent["mine"], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.session.experiment) == 3)
