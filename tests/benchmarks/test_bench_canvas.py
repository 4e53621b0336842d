"""The canvas at 1,000 nodes, and at 10,000, against a bare QGraphicsScene with as many items.

1600 x 1000, software rendering. Each figure is one frame: what is done, and the painting of it.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLineF, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView

from studio.experiment.document import Connection, Experiment
from studio.experiment.registry import installed

MANY = (1000, 10_000)
FEW = {1000: 200, 10_000: 400}  # where nothing is measured


def experiment_of(count: int) -> Experiment:
    """Return scripts in rows of 40, each connected to the one above, every second to its left."""
    experiment = Experiment("Large", registry=installed())
    nodes = [
        experiment.add("Execute Python Script", name=f"N{n}", x=n % 40 * 260, y=n // 40 * 160)
        for n in range(count)
    ]
    for n in range(40, count):
        experiment.insert_connection(
            Connection(nodes[n - 40].id, "Result Dataset", nodes[n].id, "Dataset1")
        )
        if n % 2:
            experiment.insert_connection(
                Connection(nodes[n - 39].id, "Result Dataset", nodes[n].id, "Dataset2")
            )
    return experiment


def bare_view(count: int) -> QGraphicsView:
    """Return a plain scene: a rectangle and a text for each node, a line for each connection."""
    scene = QGraphicsScene()
    for n in range(count):
        x, y = n % 40 * 260.0, n // 40 * 160.0
        scene.addRect(QRectF(x, y, 220, 72))
        scene.addSimpleText(f"N{n}").setPos(x + 60, y + 20)
        if n >= 40:
            scene.addLine(QLineF(x + 55, y - 88, x + 55, y), QPen(Qt.GlobalColor.blue, 2))
            if n % 2:
                scene.addLine(QLineF(x + 315, y - 88, x + 110, y), QPen(Qt.GlobalColor.blue, 2))
    view = QGraphicsView(scene)
    scene.setParent(view)
    view.setRenderHints(QPainter.RenderHint.Antialiasing)
    view.resize(1600, 1000)
    view.show()
    return view


def canvas_view(experiment: Experiment):
    from studio.gui.canvas.view import CanvasView
    from studio.gui.session import Session

    session = Session(experiment)
    view = CanvasView(session)
    view.resize(1600, 1000)
    view.show()
    return view


def frame(view: QGraphicsView) -> None:
    """Do what is due, and paint what has changed."""
    QApplication.processEvents()


@pytest.fixture(scope="module", params=MANY)
def views(request, measuring):
    """A bare view and the canvas, with as many nodes, at 50 %."""
    QApplication.instance() or QApplication([])
    count = measuring.size(request.param, FEW[request.param])
    bare = bare_view(count)
    bare.scale(0.5, 0.5)
    canvas = canvas_view(experiment_of(count))
    QTest.qWait(50)
    canvas.set_zoom(0.5)
    yield request.param, {"bare": bare, "studio": canvas}
    canvas.session.close()
    for each in (bare, canvas):
        each.deleteLater()


@pytest.mark.benchmark(group="opening 1,000 nodes and 1,500 connections")
@pytest.mark.parametrize("which", ["bare", "studio"])
def test_opening(benchmark, measuring, which):
    QApplication.instance() or QApplication([])
    made = []
    count = measuring.size(1000, FEW[1000])
    experiment = experiment_of(count)

    def opening():
        view = bare_view(count) if which == "bare" else canvas_view(experiment)
        frame(view)
        made.append(view)

    benchmark.pedantic(opening, rounds=5, warmup_rounds=1)
    for view in made:
        if which == "studio":
            view.session.close()
        view.deleteLater()


def run(benchmark, views, which, what, do):
    count, both = views
    view = both[which]
    benchmark.group = f"{what}, {count:,} nodes"
    step = [0]

    def one():
        step[0] += 1
        do(view, step[0])
        frame(view)

    benchmark.pedantic(one, rounds=40, warmup_rounds=3)


@pytest.mark.parametrize("which", ["bare", "studio"])
def test_panning(benchmark, views, which):
    def pan(view, step):
        bar = view.horizontalScrollBar()
        bar.setValue(bar.value() + (24 if step % 20 < 10 else -24))

    run(benchmark, views, which, "panning", pan)


@pytest.mark.parametrize("which", ["bare", "studio"])
def test_zooming(benchmark, views, which):
    def zoom(view, step):
        factor = 1.1 if step % 20 < 10 else 1 / 1.1
        if which == "studio":
            view.set_zoom(view.zoom * factor)
        else:
            view.scale(factor, factor)

    run(benchmark, views, which, "zooming", zoom)


@pytest.mark.parametrize("which", ["bare", "studio"])
def test_dragging_100(benchmark, views, which):
    view = views[1][which]
    if which == "studio":
        nodes = [node.id for node in list(view.session.experiment)[:100]]
        view.session.select(nodes)
        start = {each: view.canvas.nodes[each].pos() for each in nodes}

        def drag(view, step):
            shift = QPointF(step % 20 * 10, 0)
            view.canvas.place({each: where + shift for each, where in start.items()})
    else:
        items = view.scene().items(Qt.SortOrder.AscendingOrder)[:400]

        def drag(view, step):
            for item in items:
                item.setPos(step % 20 * 10, 0)

    run(benchmark, views, which, "dragging 100 nodes", drag)
    if which == "studio":
        view.canvas.place(start)


@pytest.mark.parametrize("which", ["bare", "studio"])
def test_letting_go_of_100(benchmark, views, which):
    view = views[1][which]
    if which == "studio":
        nodes = list(view.session.experiment)[:100]
        view.session.select([node.id for node in nodes])
        start = {node.id: (node.x, node.y) for node in nodes}

        def let_go(view, step):
            places = {each: (x + step % 20 * 10, y) for each, (x, y) in start.items()}
            view.canvas.place({each: QPointF(x, y) for each, (x, y) in places.items()})
            view.session.move(places)
    else:
        items = view.scene().items(Qt.SortOrder.AscendingOrder)[:400]

        def let_go(view, step):
            for item in items:
                item.setPos(step % 20 * 10, 0)

    run(benchmark, views, which, "letting go of 100 dragged nodes", let_go)
    if which == "studio":
        view.session.move(start)


@pytest.mark.benchmark(group="undo of a move of 100 nodes, 1,000 nodes")
def test_undo(benchmark, views):
    count, both = views
    if count != 1000:
        pytest.skip("measured at 1,000")
    view = both["studio"]
    session = view.session
    nodes = list(session.experiment)[:100]
    session.move({node.id: (node.x + 40, node.y) for node in nodes})

    def step():
        session.undo.undo() if session.undo.canUndo() else session.undo.redo()
        frame(view)

    benchmark.pedantic(step, rounds=40, warmup_rounds=2)


@pytest.mark.benchmark(group="a letter typed in the quick-add, 1,000 nodes")
def test_quick_add(benchmark, views):
    count, both = views
    if count != 1000:
        pytest.skip("measured at 1,000")
    view = both["studio"]
    view.open_quick_add(QPoint(400, 300))
    search = view.quick_add.search
    letters = iter("split data" * 20)

    def step():
        QTest.keyClicks(search, next(letters))
        QApplication.sendPostedEvents()
        view.quick_add.repaint()

    benchmark.pedantic(step, rounds=40, warmup_rounds=2)
    view.quick_add.close()
