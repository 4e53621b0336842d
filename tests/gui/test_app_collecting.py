"""Garbage with widgets in it goes on the GUI thread, whoever made the garbage."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtWidgets import QLabel


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
