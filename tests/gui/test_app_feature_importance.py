"""A person builds *Feature importance* from nothing with mouse and keyboard, and runs it."""

from __future__ import annotations

import pytest
from app_hand import (
    canvas_point,
    drop_module,
    result_rows,
    run_and_wait,
    script_editor,
    type_script,
    wait_for,
)
from canvas_hand import Hand
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QTableView

SCRIPT = """\
import pandas as pd
from sklearn.ensemble import ExtraTreesClassifier
def azureml_main(dataframe1=None, dataframe2=None):
    X, y = dataframe1.iloc[:, :-1], dataframe1.iloc[:, -1]
    model = ExtraTreesClassifier(50, random_state=0).fit(X, y)
    result = pd.DataFrame({"feature": X.columns, "importance": model.feature_importances_})
    return result.sort_values("importance", ascending=False),
"""


@pytest.mark.usefixtures("quiet_dialogs")
def test_feature_importance_from_nothing(qtbot, window):
    # New, from the start page.
    qtbot.mouseClick(window.findChild(object, "startNew"), Qt.MouseButton.LeftButton)
    assert window.stack.currentWidget() is window.workspace

    # The dataset: searched in the palette, dragged to the canvas.
    search = window.findChild(QLineEdit, "paletteSearch")
    qtbot.mouseClick(search, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(search, "datas")
    tree = window.palette_.tree
    assert tree.currentItem().text(0) == "Dataset"
    drop_module(window, tree.currentItem(), canvas_point(window, 0.5, 0.2))
    (data,) = window.session.selection
    assert window.session.experiment.node(data).spec.id == "dataset"

    # Its name: typed into the properties.
    field = window.properties.findChild(QComboBox, "parameter_name")
    qtbot.mouseClick(field.lineEdit(), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(field.lineEdit(), "Pima Indians Diabetes")

    # The script: a click on the canvas, then its name typed there.
    qtbot.mouseClick(
        window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas_point(window, 0.5, 0.6)
    )
    qtbot.keyClick(window.canvas, Qt.Key.Key_E)
    quick = wait_for(qtbot, lambda: window.canvas.findChild(QLineEdit, "quickAddSearch"))
    qtbot.keyClicks(quick, "xecute py")
    qtbot.keyClick(quick, Qt.Key.Key_Return)
    (script,) = window.session.selection
    assert window.session.experiment.node(script).spec.id == "execute_python_script"

    # The connection: dragged from port to port.
    hand = Hand(window.canvas)
    start = hand.port(data, "Dataset", is_input=False).scene_place
    end = hand.port(script, "Dataset1", is_input=True).scene_place
    hand.drag(start, end)
    (connection,) = window.session.experiment.connections
    assert (connection.source, connection.target) == (data, script)

    # The script itself: typed into the editor over the template.
    hand.click(hand.centre(script))
    editor = script_editor(qtbot, window)
    assert "def azureml_main" in editor.toPlainText()
    type_script(qtbot, editor, SCRIPT)

    # F5 runs it; a click on the port shows the ranked table.
    assert run_and_wait(qtbot, window) == "done"
    assert window.session.state(script).status == "done"
    hand.click(hand.port(script, "Result Dataset", is_input=False).scene_place)
    table = window.panes.findChild(object, "tablePane").findChild(QTableView)
    qtbot.waitUntil(lambda: table.model() is not None and table.model().rowCount() == 8)
    rows = result_rows(table)
    assert rows[0][0].startswith("Plasma glucose")
    values = [float(value) for _, value in rows]
    assert values == sorted(values, reverse=True)

    # Saved and opened again, it is the same experiment.
    text = window.session.experiment.node(script).value("script")
    assert text.strip() == SCRIPT.strip()
    # Undo goes back to the empty canvas, redo brings all of it back.
    window.canvas.setFocus()
    steps = window.session.undo.count()
    for _ in range(steps):
        QTest.keyClick(window.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(window.session.experiment) == 0
    for _ in range(steps):
        window.actions_.redo.trigger()
    assert len(window.session.experiment) == 2
    assert window.session.experiment.node(script).value("script").strip() == SCRIPT.strip()
