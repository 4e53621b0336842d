"""A million lines of log, against a bare QPlainTextEdit that is given the same pieces.

Lines arrive in pieces as a run sends them; after each piece the event loop turns once. The longest
turn is the longest time for which the window does not answer; it is counted in the time of the
thread, so that other programs at work do not count.
"""

from __future__ import annotations

import time

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from studio.experiment.values import LogText

LINES, PIECE = 1_000_000, 1_000
FEW = 20_000  # where nothing is measured
TEXT = "".join(f"2026-01-01 10:00:00 step {n:4d}: loss 0.53{n % 10}\n" for n in range(PIECE))


def turns(begin, turn, done) -> tuple[float, float]:
    """Return how long all of it takes and the longest turn, in seconds."""
    started = time.perf_counter()
    begin()
    longest = 0.0
    while not done():
        before = time.thread_time()
        turn()
        QApplication.processEvents()
        longest = max(longest, time.thread_time() - before)
    return time.perf_counter() - started, longest


def bare(lines: int) -> tuple[float, float]:
    """Stream the lines into a plain text edit without bounds."""
    edit = QPlainTextEdit()
    edit.setReadOnly(True)
    edit.setUndoRedoEnabled(False)
    edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    edit.resize(900, 400)
    edit.show()
    left = lines // PIECE

    def turn():
        nonlocal left
        edit.appendPlainText(TEXT[:-1])
        left -= 1

    return turns(lambda: None, turn, lambda: left == 0)


def studio_pane():
    """Return the log pane of an empty session, on the screen."""
    from studio.gui.panes.log_pane import LogPane
    from studio.gui.session import Session

    session = Session()
    pane = LogPane(session)
    pane.resize(900, 400)
    pane.show()
    QApplication.processEvents()
    return session, pane


def stream(session, pane, lines: int) -> tuple[float, float]:
    """Stream the lines into the log pane."""
    left = lines // PIECE

    def turn():
        nonlocal left
        if left:
            session.bridge._append("n", [LogText("stdout", TEXT)])
            left -= 1

    def done():
        return not left and not pane.feed.busy and pane.console.index.complete

    return turns(lambda: None, turn, done)


@pytest.fixture(scope="module")
def lines(measuring):
    return measuring.size(LINES, FEW)


@pytest.fixture(scope="module")
def filled(lines):
    QApplication.instance() or QApplication([])
    session, pane = studio_pane()
    times = stream(session, pane, lines)
    yield session, pane, times
    session.close()
    pane.deleteLater()


def test_a_million_lines_stream_in(filled, lines, benchmark, measuring):
    _, pane, (seconds, longest) = filled
    plain_seconds, plain_longest = benchmark.pedantic(bare, args=(lines,), rounds=1)
    benchmark.extra_info.update(
        seconds=seconds, longest=longest, plain_seconds=plain_seconds, plain_longest=plain_longest
    )
    assert pane.console.store.count >= lines
    if measuring.measured:
        assert seconds < plain_seconds * 1.5
        assert longest < max(2 * plain_longest, 0.05)


def test_find_in_a_million_lines(filled, lines, benchmark, measuring):
    _, pane, _ = filled
    pane.search.field.setText("step  777")

    def begin():
        pane.search._typed()

    seconds, longest = turns(begin, lambda: None, lambda: pane.console.index.complete)
    whole = TEXT * (lines // PIECE)
    count = benchmark.pedantic(lambda: whole.lower().count("step  777"), rounds=3)
    benchmark.extra_info.update(seconds=seconds, longest=longest)
    assert pane.console.index.match_count == count == lines // PIECE
    if measuring.measured:
        assert longest < 0.1


def test_the_end_and_the_middle_are_drawn_as_quickly_as_the_beginning(filled, benchmark, measuring):
    _, pane, _ = filled
    view, bar = pane.console, pane.console.verticalScrollBar()
    seconds = {}
    for share in (0.0, 0.5, 1.0):
        bar.setValue(round(bar.maximum() * share))
        before = time.perf_counter()
        view.viewport().repaint()
        seconds[share] = time.perf_counter() - before
    benchmark.pedantic(view.viewport().repaint, rounds=5)
    benchmark.extra_info.update({str(share): each for share, each in seconds.items()})
    if measuring.measured:
        assert max(seconds.values()) < 20 * min(seconds.values())
