"""Small things done one after another beside the window."""

from __future__ import annotations

import gc
import threading

import pytest

from studio.gui.errands import Errands


def running(name):
    return [each for each in threading.enumerate() if each.name == name]


def test_errands_are_done_in_their_order_and_all_before_the_end():
    done = []
    errands = Errands("test-order")
    for number in range(50):
        errands.submit(lambda number=number: done.append(number))
    errands.shutdown()
    assert done == list(range(50))
    with pytest.raises(RuntimeError):
        errands.submit(lambda: None)
    errands.shutdown()  # a second time does no harm


def test_what_fails_does_not_keep_the_next_from_being_done():
    errands = Errands("test-failing")
    failed, fine = errands.submit(lambda: 1 / 0), errands.submit(lambda: 7)
    assert isinstance(failed.exception(10), ZeroDivisionError)
    assert fine.result(10) == 7
    errands.shutdown()


def test_whoever_hands_in_does_not_wait_for_what_is_done_before():
    gate = threading.Event()
    errands = Errands("test-gate")
    errands.submit(lambda: gate.wait(60))
    last = errands.submit(lambda: 1)
    errands.shutdown(wait=False)
    assert not last.done()
    gate.set()
    assert last.result(10) == 1


def test_the_thread_ends_with_the_errands():
    errands = Errands("test-gone")
    errands.submit(lambda: None).result(10)
    (thread,) = running("test-gone")
    del errands
    gc.collect()
    thread.join(10)
    assert not thread.is_alive()
