"""The sample that compares two models: from the start page to the threshold and into the models."""

from __future__ import annotations

import pytest
from app_hand import LONG, run_and_wait
from canvas_hand import Hand
from PySide6.QtCore import Qt

from studio.gui.startpage import SampleCard

pytestmark = pytest.mark.usefixtures("quiet_dialogs")


def test_two_models_are_compared_and_looked_into(qtbot, window):
    (card,) = (c for c in window.findChildren(SampleCard) if c.text() == "Compare two models")
    with qtbot.waitSignal(window.documents.opened, timeout=LONG):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert run_and_wait(qtbot, window) == "done"
    hand = Hand(window.canvas)

    # A click on the port of Evaluate Model shows both curves; the slider works by keys.
    hand.click(hand.port("judge", "Evaluation results", is_input=False).scene_place)
    pane = window.panes.evaluation
    assert window.panes.tabs.currentWidget() is pane
    view = pane.view
    assert [each.name for each in view.plots["roc"].curves] == ["Logistic regression", "Forest"]
    before = view.matrices[0].matrix
    view.threshold.slider.setFocus()
    qtbot.keyClick(view.threshold.slider, Qt.Key.Key_PageUp)
    assert view.matrices[0].matrix != before

    # The second port of a script shows its model, looked into by the sandbox.
    hand.click(hand.port("logistic", "Python Device", is_input=False).scene_place)
    models = window.panes.models
    assert window.panes.tabs.currentWidget() is models
    qtbot.waitUntil(lambda: models.facts is not None, timeout=LONG)
    assert models.part.short_type == "LogisticRegression"
    assert len(models.tabs.currentWidget().bars.bars) == 8

    # Another experiment lets go of both.
    window.session.replace_experiment(type(window.session.experiment)())
    assert not window.panes.tabs.isTabVisible(window.panes.tabs.indexOf(pane))
    assert not window.panes.tabs.isTabVisible(window.panes.tabs.indexOf(models))
    assert models.facts is None
