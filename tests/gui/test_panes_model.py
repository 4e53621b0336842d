"""The model pane, with real mouse and keys: what the sandbox tells about a model, and its tree."""

from __future__ import annotations

import cloudpickle
import numpy as np
import pandas as pd
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from sklearn.cluster import KMeans
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from studio.engine.events import Output
from studio.engine.executor import Executor
from studio.experiment.document import Experiment
from studio.experiment.values import PythonDevice, PythonObject
from studio.gui.panes.model.model_pane import ModelPane
from studio.gui.panes.model.tree_drawing import TreeDrawing
from studio.gui.runbridge import NodeState
from studio.scripting.hosts import SandboxedHost
from studio.scripting.inspection import inspect_object
from studio.scripting.standalone import StandaloneContext

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
LONG = 60_000
RNG = np.random.default_rng(0)
X = pd.DataFrame(RNG.normal(size=(200, 3)), columns=["age", "weight", "height"])
Y = np.where(X["age"] + 0.5 * X["weight"] > 0, "sick", "well")


def packed(model):
    return PythonObject(type(model).__name__, cloudpickle.dumps(model))


@pytest.fixture(scope="module")
def sandbox():
    """One for all tests; work in this process would hold up the window, as it never does."""
    with SandboxedHost() as result:
        yield result


@pytest.fixture
def session(qtbot, registry, sandbox):
    from studio.gui.session import Session

    result = Session(Experiment(registry=registry), executor=Executor(scripts=sandbox))
    yield result
    result.close()


@pytest.fixture
def pane(session, qtbot):
    widget = ModelPane(session)
    qtbot.addWidget(widget)
    widget.resize(1100, 380)
    widget.show()
    return widget


@pytest.fixture
def give(session, pane):
    """Put an object at a port, and show the port."""
    node = session.add_node("python_script", 0, 0)

    def deliver(value):
        device = PythonDevice(object=value if isinstance(value, PythonObject) else packed(value))
        session.bridge._outputs[node] = {"Device": Output("Device", "figures", device)}
        session.bridge._set(node, NodeState("done"))
        pane.show_port(node, "Device")

    return deliver


@pytest.fixture
def show(give, pane, qtbot):
    def wait(model):
        give(model)
        qtbot.waitUntil(lambda: pane.facts is not None, timeout=LONG)

    return wait


def tabs(pane):
    bar = pane.tabs
    return [bar.tabText(n) for n in range(bar.count()) if bar.isTabVisible(n)]


def turn_to(qtbot, pane, name):
    """Click on a tab and return its page."""
    page = next(each for each in pane.pages if each.name == name)
    bar = pane.tabs.tabBar()
    qtbot.mouseClick(bar, LEFT, pos=bar.tabRect(pane.tabs.indexOf(page)).center())
    assert pane.tabs.currentWidget() is page
    return page


def test_a_pipeline_opens_at_its_model_and_each_step_can_be_chosen(show, pane, qtbot):
    show(make_pipeline(StandardScaler(), LogisticRegression(C=3.0)).fit(X, Y))
    assert pane.part.short_type == "LogisticRegression"
    page = pane.tabs.currentWidget()
    assert page.name == "Coefficients"
    assert page.bars.bars[0].name == "age"
    assert page.table.item(0, 0).text() == "(Intercept)"
    assert "3 features · classes: sick, well" in pane.about.full.replace("\n", " · ")
    move(page.bars, QPoint(60, 18))
    assert page.bars.read_out(page.bars._hover)[0] == "age"
    pane.parts.setFocus()
    qtbot.keyClick(pane.parts, KEY.Key_Home)
    assert pane.part.short_type == "Pipeline"
    assert "Coefficients" not in tabs(pane)


def test_changed_parameters_stand_out(show, pane, qtbot):
    show(LogisticRegression(C=3.0).fit(X, Y))
    page = turn_to(qtbot, pane, "Parameters")
    names = {page.table.item(r, 0).text(): r for r in range(page.table.rowCount())}
    row = names["C"]
    assert page.table.item(row, 1).text() == "3.0"
    assert page.table.item(row, 2).text() == "1.0"
    assert page.table.item(row, 0).font().bold()
    assert not page.table.item(names["tol"], 0).font().bold()


def test_of_a_forest_the_tree_is_chosen(show, pane, qtbot):
    model = RandomForestClassifier(5, max_depth=3, random_state=0).fit(X, Y)
    show(model)
    assert tabs(pane)[:2] == ["Importances", "Tree"]
    assert turn_to(qtbot, pane, "Tree") is pane.tree_page
    number = pane.tree_page.number
    number.setFocus()
    for _ in range(2):
        qtbot.keyClick(number, KEY.Key_Up)
    drawing = pane.tree_page.view
    qtbot.waitUntil(lambda: drawing.tree.number == 2, timeout=LONG)
    assert drawing.tree.count == model.estimators_[2].tree_.node_count
    assert pane.tabs.currentWidget() is pane.tree_page
    qtbot.mouseClick(pane.tree_page.as_text, LEFT)
    text = pane.tree_page.text
    assert text.isVisible() and "rows)" in text.toPlainText()
    assert pane.tree_page.drawing is None


def test_clusters_have_a_picture_and_sizes(show, pane):
    show(KMeans(3, n_init=1, random_state=0).fit(X))
    page = pane.tabs.currentWidget()
    assert page.name == "Clusters"
    assert len(page.scatter.centres) == 3
    rows = [int(page.table.item(n, 1).text()) for n in range(3)]
    assert sum(rows) == 200
    assert not page.scatter.as_image().isNull()


def test_any_object_tells_of_itself(show, pane, qtbot):
    show({"answer": 42})
    assert pane.title.text() == "dict"
    assert tabs(pane) == ["Values", "Text"]
    assert "Connect this port" in turn_to(qtbot, pane, "Text").text.toPlainText()


def test_what_cannot_be_opened_says_why_and_may_be_tried_again(give, pane, qtbot):
    give(PythonObject("Broken", b"no pickle"))
    qtbot.waitUntil(lambda: pane.stack.currentWidget() is pane.broken, timeout=LONG)
    assert pane.error_card.title.text() == "Broken cannot be shown"
    assert "cannot be opened here" in pane.error_card.text.text()
    qtbot.mouseClick(pane.again_button, LEFT)
    assert pane.stack.currentWidget() is pane.waiting
    qtbot.waitUntil(lambda: pane.stack.currentWidget() is pane.broken, timeout=LONG)


class Slow:
    """Opened at leisure: the test lets it go."""

    def __reduce__(self):
        return (__import__("time").sleep, (30,))


def test_looking_can_be_stopped(qtbot, registry):
    from studio.gui.session import Session

    session = Session(Experiment(registry=registry))  # with a sandbox, which can be killed
    pane = ModelPane(session)
    qtbot.addWidget(pane)
    pane.show()
    node = session.add_node("python_script", 0, 0)
    device = PythonDevice(object=PythonObject("Slow", cloudpickle.dumps(Slow())))
    session.bridge._outputs[node] = {"Device": Output("Device", "figures", device)}
    session.bridge._set(node, NodeState("done"))
    pane.show_port(node, "Device")
    assert "Looking into Slow" in pane.wait_card.title.text()
    context = pane._context
    qtbot.mouseClick(pane.stop_button, LEFT)
    assert pane.error_card.title.text() == "Stopped"
    assert context.cancelled
    session.close()


def test_a_pane_out_of_sight_opens_nothing(give, pane):
    pane.hide()
    give(LogisticRegression())
    assert pane.facts is None and not pane._looking.busy
    pane.show()
    assert pane._looking.busy


def test_facts_are_remembered(show, give, pane):
    first = packed(LogisticRegression(C=2.0).fit(X, Y))
    show(first)
    facts = pane.facts
    show({"other": 1})
    give(first)
    assert pane.facts is facts


# -- the tree ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def tree(sandbox):
    model = RandomForestClassifier(1, max_depth=4, random_state=0).fit(X, Y)
    return inspect_object(sandbox, packed(model), context=StandaloneContext(sandbox)).tree


@pytest.fixture
def drawing(qtbot, tree):
    widget = TreeDrawing()
    qtbot.addWidget(widget)
    widget.resize(900, 400)
    widget.show()
    widget.show_tree(tree)
    return widget


def move(widget, at, buttons=Qt.MouseButton.NoButton):
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), QPointF(widget.mapToGlobal(at)),
        Qt.MouseButton.NoButton, buttons, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def test_the_whole_tree_fits_and_nothing_overlaps(drawing, tree):
    boxes = [drawing.on_screen(number) for number in drawing.in_sight()]
    assert len(boxes) == len(tree.nodes)
    room = QRectF(drawing.rect())
    assert all(room.contains(box) for box in boxes)
    for number, box in enumerate(boxes):
        assert not any(box.intersects(other) for other in boxes[number + 1 :])


def test_a_click_folds_a_node_where_it_stands(drawing, tree, qtbot):
    left = tree.nodes[0].left
    before = drawing.on_screen(left).center()
    qtbot.mouseClick(drawing, LEFT, pos=before.toPoint())
    assert left in drawing.closed
    assert len(drawing.in_sight()) < len(tree.nodes)
    after = drawing.on_screen(left).center()
    assert (after - before).manhattanLength() < 1
    qtbot.mouseClick(drawing, LEFT, pos=after.toPoint())
    assert len(drawing.in_sight()) == len(tree.nodes)


def test_drag_moves_and_the_wheel_zooms_to_the_pointer(drawing, qtbot):
    start = drawing.on_screen(0).center()
    qtbot.mousePress(drawing, LEFT, pos=QPoint(10, 390))
    move(drawing, QPoint(60, 340), LEFT)
    qtbot.mouseRelease(drawing, LEFT, pos=QPoint(60, 340))
    assert (drawing.on_screen(0).center() - start - QPointF(50, -50)).manhattanLength() < 1
    assert drawing.closed == set()
    at, scale = drawing.on_screen(0).center(), drawing.scale
    wheel = QWheelEvent(
        at, at, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(drawing, wheel)
    assert drawing.scale == pytest.approx(scale * 1.25)
    assert (drawing.on_screen(0).center() - at).manhattanLength() < 1
    qtbot.keyClick(drawing, KEY.Key_0)
    assert drawing.fits


def test_the_keyboard_walks_and_folds(drawing, tree, qtbot):
    drawing.setFocus()
    qtbot.keyClick(drawing, KEY.Key_Down)
    assert drawing.current == tree.nodes[0].left
    qtbot.keyClick(drawing, KEY.Key_Right)
    assert drawing.current == tree.nodes[0].right
    qtbot.keyClick(drawing, KEY.Key_Space)
    assert drawing.closed == {tree.nodes[0].right}
    qtbot.keyClick(drawing, KEY.Key_Up)
    assert drawing.current == 0
    scale = drawing.scale
    qtbot.keyClick(drawing, KEY.Key_Plus)
    assert drawing.scale > scale


def test_the_picture_of_a_tree_holds_all_of_it(drawing):
    view = drawing.scale, drawing.offset
    image = drawing.as_image()
    assert image.width() > drawing.width()
    assert (drawing.scale, drawing.offset) == view
    svg = drawing.as_svg().decode("utf-8")
    assert "age" in svg or "weight" in svg
    assert "rows)" in drawing.accessibleDescription()


def test_classes_have_colours_of_their_own_and_purer_nodes_are_fuller(drawing, tree):
    leaves = [node for node in tree.nodes if node.leaf]
    colours = {node.winner: drawing.colour_of(node).name() for node in leaves if node.sure == 1}
    assert len(set(colours.values())) == 2


def test_the_copy_button_gives_the_table(show, pane, qtbot):
    show(LogisticRegression().fit(X, Y))
    pane.export.copy_table()
    assert QGuiApplication.clipboard().text().startswith("Feature\tCoefficient\n(Intercept)")
