"""Opening and painting the viewers, against bare widgets and a bare painter in the same run.

Times are those of the GUI thread, so that other programs at work do not count. Each viewer is
opened for the second time: what it needs is loaded before (`studio.gui.loading`), as in the
program.
"""

from __future__ import annotations

import random
import threading
import time
from importlib import import_module

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QScrollArea, QTabWidget

from studio.gui.app import make_application
from studio.gui.loading import BESIDE, VIEWERS
from studio.gui.look.theme import theme

FRAME = 0.016  # seconds
ROUNDS = 5


@pytest.fixture(scope="module")
def session():
    from studio.gui.session import Session

    make_application()
    theme.apply("light")
    for name in (*BESIDE, *VIEWERS):
        import_module(name)
    result = Session()
    yield result
    result.close()


def spent(do) -> float:
    """Return the time of the GUI thread that something and the frame after it take."""
    before = time.thread_time()
    do()
    QApplication.processEvents()
    return time.thread_time() - before


def opened(make, rounds: int) -> float:
    """Return how long a window takes to open, at best."""
    best = float("inf")
    for _ in range(rounds + 1):
        kept = []

        def show(kept=kept):
            kept.append(make())
            kept[0].show()

        best = min(best, spent(show))
        kept[0].close()
        kept[0].deleteLater()
        QApplication.processEvents()
    return best


def bare_dialog() -> QDialog:
    """Return a window with tabs of thirty buttons."""
    dialog = QDialog()
    dialog.resize(960, 680)
    tabs = QTabWidget(dialog)
    tabs.resize(900, 600)
    for number in range(30):
        QPushButton(str(number), tabs).move(20 + number % 6 * 120, 60 + number // 6 * 60)
    return dialog


def service(session):
    from studio.gui.service.window import ServiceWindow

    return ServiceWindow(session)


def models(session):
    from studio.gui.panes.model.model_pane import ModelPane

    return ModelPane(session)


def evaluation(session):
    from studio.gui.panes.evaluation.evaluation_pane import EvaluationPane

    return EvaluationPane(session)


@pytest.mark.parametrize("make", [service, models, evaluation], ids=lambda each: each.__name__)
def test_opening(session, benchmark, measuring, make):
    rounds = measuring.size(ROUNDS, 1)
    seconds = opened(lambda: make(session), rounds)
    plain = benchmark.pedantic(opened, args=(bare_dialog, rounds), rounds=1)
    benchmark.extra_info.update(seconds=seconds, plain=plain)
    if measuring.measured:
        assert seconds < max(FRAME, 4 * plain)


def repainted(widget, rounds: int) -> float:
    """Return how long a widget takes to paint everything, at best."""

    def again():
        widget.changed()
        widget.repaint()

    return min(spent(again) for _ in range(rounds))


def plain_points(count: int) -> float:
    """Return how long a painter takes for as many circles."""
    pixmap = QPixmap(900, 500)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor("blue"))
    before = time.thread_time()
    for number in range(count):
        painter.drawEllipse(QPointF(number % 900, number % 500), 2.6, 2.6)
    painter.end()
    return time.thread_time() - before


def test_two_thousand_points(session, benchmark, measuring):
    from studio.gui.panes.evaluation.scatter import Scatter
    from studio.gui.panes.evaluation.styles import group_style

    count, rng = measuring.size(2000, 100), random.Random(0)
    scatter = Scatter()
    scatter.resize(900, 500)
    scatter.show_groups(
        [
            (str(n), group_style(n), [(rng.gauss(n, 1), rng.random()) for _ in range(count // 5)])
            for n in range(5)
        ]
    )
    scatter.show()
    QApplication.processEvents()
    seconds = repainted(scatter, measuring.size(ROUNDS, 1))
    plain = benchmark.pedantic(plain_points, args=(count,), rounds=1)
    benchmark.extra_info.update(seconds=seconds, plain=plain)
    assert scatter.as_image().width() > 900
    scatter.deleteLater()
    if measuring.measured:
        assert seconds < max(FRAME, 2 * plain)


def plain_cells(count: int) -> float:
    """Return how long a painter takes for as many squares with a number each."""
    pixmap = QPixmap(900, 500)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    before = time.thread_time()
    for number in range(count):
        box = QRectF(number % 20 * 45, number // 20 * 24, 43, 22)
        painter.drawRoundedRect(box, 3, 3)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.end()
    return time.thread_time() - before


def test_a_matrix_of_many_classes(session, benchmark, measuring):
    from studio.gui.panes.evaluation.matrix import CELL, MatrixView

    many, rng = measuring.size(150, 60), random.Random(0)
    matrix, area = MatrixView(), QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(matrix)
    area.resize(900, 500)
    classes = tuple(f"class {n}" for n in range(many))
    matrix.show_matrix(classes, tuple(tuple(rng.choices(range(50), k=many)) for _ in classes))
    area.show()
    QApplication.processEvents()
    seconds = min(spent(area.viewport().update) for _ in range(measuring.size(ROUNDS, 1)))
    full = repainted(matrix, measuring.size(ROUNDS, 1))
    seen = round(900 / CELL) * (500 // 24)
    plain = benchmark.pedantic(plain_cells, args=(seen,), rounds=1)
    benchmark.extra_info.update(seconds=full, scrolled=seconds, plain=plain)
    area.deleteLater()
    if measuring.measured:
        assert full < max(FRAME, 3 * plain)


def longest_gap(work) -> tuple[float, float]:
    """Return how long this thread was kept from going on while another one works, and all of it."""
    done = threading.Event()
    began = last = time.perf_counter()
    threading.Thread(target=lambda: (work(), done.set())).start()
    longest = 0.0
    while not done.is_set():
        time.sleep(0.0005)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    return longest, time.perf_counter() - began


def test_a_picture_of_twenty_megapixels(session, benchmark, measuring):
    from studio.gui.pictures.decoding import levels_of

    side = measuring.size(4472, 200)
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(QColor(20, 120, 200, 90))
    gap, seconds = min(longest_gap(lambda: levels_of(image)) for _ in range(3))
    wanted = QImage.Format.Format_ARGB32_Premultiplied
    plain_gap, plain = benchmark.pedantic(
        longest_gap, args=(lambda: image.convertToFormat(wanted),), rounds=1
    )
    benchmark.extra_info.update(gap=gap, seconds=seconds, plain_gap=plain_gap, plain=plain)
    if measuring.measured:
        assert gap < max(FRAME, plain_gap / 2)
