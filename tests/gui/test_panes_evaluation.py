"""The evaluation pane, with real mouse and keys: curves, threshold, matrices, bins, export."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from studio.data.evaluation import evaluate
from studio.engine.events import Output
from studio.gui.look.theme import theme
from studio.gui.panes.evaluation.evaluation_pane import EvaluationPane
from studio.gui.runbridge import NodeState

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier


def two_class(flip=False):
    rng = np.random.default_rng(5)
    scores = rng.random(300).round(3)
    truth = (rng.random(300) < (1 - scores if flip else scores)).astype(int)
    return pd.DataFrame({"label": truth, "Scored Probabilities": scores})


@pytest.fixture
def pane(session, qtbot):
    widget = EvaluationPane(session)
    qtbot.addWidget(widget)
    widget.resize(1100, 380)
    widget.show()
    return widget


@pytest.fixture
def show(session, pane):
    """Show the evaluation of one or two tables, and return the view."""
    node = session.add_node("python_script", 0, 0)

    def deliver(*tables, **keywords):
        report = evaluate(*tables, **keywords)
        port = "Evaluation results"
        session.bridge._outputs[node] = {port: Output(port, "report", report)}
        session.bridge._set(node, NodeState("done"))
        pane.show_port(node, port)
        return pane.view

    return deliver


def move(widget, at, buttons=Qt.MouseButton.NoButton):
    at = QPointF(at)
    event = QMouseEvent(
        QEvent.Type.MouseMove, at, QPointF(widget.mapToGlobal(at.toPoint())),
        Qt.MouseButton.NoButton, buttons, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def metric(view, name, column=1):
    table = view.metrics
    for row in range(table.rowCount()):
        if table.item(row, 0).text() == name:
            return table.item(row, column).text()
    raise AssertionError(name)


def inked(image: QImage):
    """Return how many colours a picture has."""
    small = image.scaled(200, 120)
    return len({small.pixel(x, y) for x in range(200) for y in range(120)})


def test_the_slider_moves_point_matrix_and_metrics_at_once(show, qtbot):
    view = show(two_class())
    model = view.models[0]
    bar = view.threshold
    assert bar.value == 0.5
    bar.slider.setFocus()
    qtbot.keyClick(bar.slider, KEY.Key_Right)
    assert bar.value == 0.51
    qtbot.keyClick(bar.slider, KEY.Key_PageUp)
    assert bar.value == 0.56
    qtbot.keyClick(bar.slider, KEY.Key_Home)
    assert bar.value == 0
    here = model.at(0)
    assert view.matrices[0].matrix == ((here.tp, 0), (here.fp, 0))
    assert metric(view, "Recall") == "1.0000"
    assert view.plots["roc"].curves[0].point == (1.0, 1.0)
    # A click right of the handle goes a page on.
    qtbot.mouseClick(bar.slider, LEFT, pos=bar.slider.rect().center())
    assert bar.value == pytest.approx(0.05)
    field = bar.field.lineEdit()
    bar.field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "0.725")
    qtbot.keyClick(field, KEY.Key_Return)
    assert bar.value == pytest.approx(0.725)
    assert bar.slider.value() == 725
    here = model.at(0.725)
    assert metric(view, "True Positive") == str(here.tp)
    assert view.matrices[0].matrix[0] == (here.tp, here.fn)


def test_a_click_and_a_drag_on_the_curve_move_the_threshold(show, qtbot):
    view = show(two_class())
    plot = view.plots["roc"]
    frame = plot.frame_in(QRectF(plot.rect()))
    curve = plot.curves[0]
    at = 60
    spot = plot.place(frame, curve.x[at], curve.y[at])
    qtbot.mouseClick(plot, LEFT, pos=spot.toPoint())
    near = view.threshold.value
    assert abs(near - curve.thresholds[at]) < 0.05
    qtbot.mousePress(plot, LEFT, pos=spot.toPoint())
    move(plot, plot.place(frame, 1.0, 1.0), LEFT)
    assert view.threshold.value < 0.1
    qtbot.mouseRelease(plot, LEFT, pos=plot.place(frame, 1.0, 1.0).toPoint())
    before = view.threshold.value
    plot.setFocus()
    qtbot.keyClick(plot, KEY.Key_Right, SHIFT)
    assert view.threshold.slider.value() == pytest.approx(before * 1000 + 1, abs=1)


def test_hovering_reads_a_curve_out(show):
    view = show(two_class(), two_class(flip=True), names=("Good", "Bad"))
    plot = view.plots["roc"]
    frame = plot.frame_in(QRectF(plot.rect()))
    bad = plot.curves[1]
    move(plot, plot.place(frame, bad.x[100], bad.y[100]))
    assert plot.hovered[0] == "Bad"
    assert plot.hovered[1].startswith("Threshold 0.")
    assert "False positive rate" in plot.hovered[2]
    move(plot, plot.place(frame, 0.02, 0.98))
    assert plot.hovered == []


def test_two_models_differ_by_more_than_colour(show):
    view = show(two_class(), two_class(flip=True), names=("Good", "Bad"))
    one, two = (curve.style for curve in view.plots["roc"].curves)
    assert (one.dashed, one.mark) != (two.dashed, two.mark)
    view.tabs.setCurrentWidget(view.plots["lift"])
    assert [name for name, _ in view.plots["lift"].legend] == ["Good", "Bad"]
    assert view.matrices[1].isVisible()
    assert float(metric(view, "AUC", 1)) > 0.7 > 0.4 > float(metric(view, "AUC", 2))
    assert "Good: AUC" in view.plots["roc"].accessibleDescription()
    view = show(two_class())
    assert not view.matrices[1].isVisible()


def test_a_score_bin_moves_the_threshold(show, qtbot):
    view = show(two_class())
    view.tabs.setCurrentWidget(view.bins)
    assert view.bins.rowCount() == 10
    cell = view.bins.visualItemRect(view.bins.item(2, 0)).center()
    qtbot.mouseClick(view.bins.viewport(), LEFT, pos=cell)
    assert view.threshold.value == pytest.approx(0.7)
    qtbot.keyClick(view.bins, KEY.Key_Down)
    assert view.threshold.value == pytest.approx(0.6)


def test_a_new_run_keeps_the_threshold(show):
    view = show(two_class())
    view.threshold.set_value(0.3)
    assert show(two_class(flip=True)).threshold.value == pytest.approx(0.3)


def test_cells_of_a_matrix_are_read_by_mouse_and_keys(show, qtbot):
    table = pd.DataFrame({"label": list("aabbcc"), "Scored Labels": list("abbbca")})
    view = show(table)
    matrix = view.matrix
    move(matrix, matrix._rect(matrix._grid(QRectF(matrix.rect())), 0, 1).center())
    assert matrix.cell == (0, 1)
    assert matrix.read_out(0, 1) == ["Actual a, predicted b", "1 of 2 rows (50.0%)"]
    matrix.setFocus()
    qtbot.keyClick(matrix, KEY.Key_Down)
    qtbot.keyClick(matrix, KEY.Key_Right)
    assert matrix.cell == (1, 2)
    qtbot.keyClick(matrix, KEY.Key_Escape)
    assert matrix.cell is None
    qtbot.mouseClick(view.shares, LEFT, pos=QPoint(8, 8))
    assert matrix.shares
    assert metric(view, "Overall Accuracy") == "0.6667"


def test_two_multiclass_models_take_turns(show, qtbot):
    one = pd.DataFrame({"label": list("aabbcc"), "Scored Labels": list("abbbca")})
    two = one.assign(**{"Scored Labels": one["label"]})
    view = show(one, two, names=("Poor", "Perfect"))
    view.chooser.setFocus()
    qtbot.keyClick(view.chooser, KEY.Key_Down)
    assert view.matrix.matrix == ((2, 0, 0), (0, 2, 0), (0, 0, 2))
    assert metric(view, "Overall Accuracy", 2) == "1.0000"


def test_regression_shows_errors_of_both_models(show):
    truth = np.linspace(0, 10, 50)
    one = pd.DataFrame({"label": truth, "Scored Labels": truth + 1.0})
    two = pd.DataFrame({"label": truth, "Scored Labels": truth * 0.9})
    view = show(one, two, names=("Shifted", "Shrunk"))
    assert metric(view, "Mean Absolute Error", 1) == "1.0000"
    plot = view.errors
    frame = plot.frame_in(QRectF(plot.rect()))
    move(plot, plot.place(frame, 0.99, 1))
    text = "\n".join(plot.read_out(plot.bin))
    assert "Shifted: 50 rows" in text and "Error from" in text
    move(view.points, view.points.rect().center())
    assert inked(view.points.as_image()) > 3


def test_clusters_show_their_picture(show):
    rng = np.random.default_rng(0)
    group = np.repeat([0, 1, 2], 40)
    rows = np.array([[0, 0], [8, 0], [0, 8]])[group] + rng.normal(size=(120, 2))
    view = show(pd.DataFrame(rows, columns=["x", "y"]).assign(Assignments=group))
    plot = view.picture
    assert [len(points) for _, _, points in plot.groups] == [40, 40, 40]
    assert len({(s.token, s.mark) for _, s, _ in plot.groups}) == 3
    frame = plot.frame_in(QRectF(plot.rect()))
    move(plot, plot.place(frame, *plot.centres[1]))
    assert plot.read_out(*plot.point)[0] == "Centre of Cluster 1"
    assert view.clusters.rowCount() == 3


def test_pictures_and_tables_are_saved_and_copied(
    show, pane, session, qtbot, monkeypatch, tmp_path
):
    view = show(two_class())
    export = pane.export
    said = []
    session.message.connect(said.append)

    def save(action, name):
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *a: (str(tmp_path / name), a[-1].split(";;")[0])
        )
        with qtbot.waitSignal(export._saving.done):
            action()
        return tmp_path / name

    picture = QImage(str(save(export.save_picture, "roc.png")))
    assert picture.width() >= view.plots["roc"].width() * 2 - 2
    assert inked(picture) > 10
    svg = save(export.save_picture, "roc.svg").read_text(encoding="utf-8")
    assert "<svg" in svg and "False positive rate" in svg
    table = pd.read_csv(save(export.save_table, "metrics.csv"))
    assert table.iloc[0, 0] == "Accuracy"
    shown = json.loads(save(export.save_everything, "all.json").read_text(encoding="utf-8"))
    assert shown["models"][0]["metrics"][0]["AUC"] == pytest.approx(view.models[0].auc)
    assert len(said) == 4 and said[0].endswith("roc.png.")
    export.copy_picture()
    assert not QGuiApplication.clipboard().image().isNull()
    view.tabs.setCurrentWidget(view.bins)
    view.bins.setFocus()
    qtbot.keyClick(view.bins, KEY.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("Score Bin\tPositive Examples")
    export.copy_button.menu().aboutToShow.emit()
    assert not export._picture_actions[0].isEnabled()


def test_a_folder_that_cannot_be_written_is_told(show, pane, session, qtbot, monkeypatch, tmp_path):
    show(two_class())
    (tmp_path / "x.png").mkdir()
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "x.png"), "PNG (*.png)")
    )
    with qtbot.waitSignal(session.message, check_params_cb=lambda t: "was not saved" in t):
        pane.export.save_picture()


@pytest.mark.parametrize("look", ["light", "dark"])
def test_every_curve_is_painted_in_both_looks(show, look):
    theme.apply(look)
    view = show(two_class(), two_class(flip=True))
    back = theme.colour("surface").rgb()
    for plot in view.plots.values():
        view.tabs.setCurrentWidget(plot)
        image = plot.as_image()
        assert image.pixel(1, 1) == back
        assert inked(image) > 20
    theme.apply("light")


def test_another_kind_of_report_shows_a_card(session, pane):
    from studio.experiment.ports import EvaluationReport

    node = session.add_node("python_script", 0, 0)
    output = Output("x", "report", EvaluationReport())
    session.bridge._outputs[node] = {"x": output}
    session.bridge._set(node, NodeState("done"))
    pane.show_port(node, "x")
    assert not pane.shows_value
    assert "cannot be drawn" in pane.card.title.text()


def test_a_matrix_of_many_classes_paints_what_is_in_sight(show):
    names = [f"class {n:03}" for n in range(150)]
    table = pd.DataFrame({"label": names, "Scored Labels": names[1:] + names[:1]})
    view = show(table)
    matrix = view.matrix
    assert matrix.width() > 5000
    assert inked(matrix.grab(matrix.visibleRegion().boundingRect()).toImage()) > 5
    assert matrix._kept is None
    assert len(matrix.accessibleDescription()) < 10_000


def test_in_a_low_pane_everything_keeps_its_size_and_is_scrolled_to(show, pane, qtbot):
    pane.resize(640, 220)
    view = show(two_class(), two_class(flip=True), names=("Good", "Bad"))
    area = view.area  # the facts are scrolled, the curves stay in sight
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    upper, lower = view.matrices
    for matrix in (upper, lower):
        assert matrix.height() >= matrix.minimumHeight() > 60
    qtbot.waitUntil(lambda: not upper.geometry().intersects(lower.geometry()))

    def below(widget):
        at = widget.mapTo(area.viewport(), QPoint(0, widget.height()))
        return at.y() > area.viewport().height()

    while below(lower) and bar.value() < bar.maximum():
        qtbot.keyClick(bar, KEY.Key_Down)
    assert not below(lower)
    qtbot.keyClick(bar, KEY.Key_End)
    assert not below(view.metrics)
    wide = view.metrics.fontMetrics().horizontalAdvance("0.0000")
    assert all(view.metrics.columnWidth(column) > wide for column in (1, 2))
