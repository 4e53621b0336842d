"""Garbage with widgets in it goes on the GUI thread, whoever made the garbage."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from studio.gui import collecting


class Circle:
    """Something that refers to itself, and tells on which thread it goes."""

    def __init__(self, gone: list[int]) -> None:
        self.itself = self
        self.label = QLabel("in a circle")
        weakref.finalize(self, lambda: gone.append(threading.get_ident()))


def test_a_worker_never_collects_what_the_window_left(qtbot, collector):
    gone: list[int] = []
    collector.turn()
    Circle(gone)

    def work() -> None:
        kept = [[n] for n in range(200_000)]  # enough to start Python's own collection
        del kept

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert gone == []
    qtbot.waitUntil(lambda: gone != [], timeout=10_000)
    assert gone == [threading.get_ident()]
    assert not gc.isenabled()


def test_the_end_of_one_collector_leaves_the_work_to_the_other(collector):
    second = collecting.Collector()
    second.stop()
    assert not gc.isenabled()


def test_what_libraries_brought_is_searched_while_the_user_is_elsewhere(
    qtbot, collector, monkeypatch
):
    state = Qt.ApplicationState
    where = [state.ApplicationActive]
    monkeypatch.setattr(QGuiApplication, "applicationState", lambda: where[0])
    monkeypatch.setattr(collecting, "MANY", 0)
    collector.turn()
    gone: list[int] = []
    circle = Circle(gone)
    gc.collect(1)  # it has grown old
    collector._search_all()
    assert gc.get_freeze_count() > 0
    del circle
    collector._search_all()
    assert gone == []
    where[0] = state.ApplicationInactive
    collector._search_all()
    assert gone == [threading.get_ident()]
