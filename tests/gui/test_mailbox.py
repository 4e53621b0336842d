"""What workers hand to the GUI thread arrives in order, and widgets die on the GUI thread only."""

from __future__ import annotations

import gc
import threading
from weakref import ref

import pytest
from PySide6.QtCore import QObject, Signal

from studio.gui.background import Background
from studio.gui.mailbox import Mailbox


class Owner(QObject):
    """Takes everything out of its box whenever it is woken."""

    woken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.box: Mailbox[int] = Mailbox(self.wake)
        self.got: list[list[int]] = []
        self.threads: set[threading.Thread] = set()

    def wake(self) -> None:
        self.threads.add(threading.current_thread())
        self.got.append(self.box.take())
        self.woken.emit()


def in_a_thread(work) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_many_letters_wake_the_owner_once(qtbot):
    owner = Owner()
    with qtbot.waitSignal(owner.woken):
        in_a_thread(lambda: [owner.box.put(number) for number in range(1000)])
    assert owner.got == [list(range(1000))]
    assert owner.threads == {threading.main_thread()}


def test_what_comes_after_a_take_wakes_the_owner_again(qtbot):
    owner = Owner()
    for number in (1, 2):
        with qtbot.waitSignal(owner.woken):
            in_a_thread(lambda number=number: owner.box.put(number))
    assert owner.got == [[1], [2]]


def test_as_much_is_taken_as_has_room_and_the_rest_waits(qtbot):
    box = Owner().box
    for number in range(5):
        box.put(number)
    assert box.take(lambda _: 2, room=4) == [0, 1]
    assert box.waiting
    assert box.take() == [2, 3, 4]
    assert not box.waiting


def test_letters_to_an_owner_that_is_gone_are_dropped(qtbot):
    owner = Owner()
    box = owner.box
    owner.deleteLater()
    gone = ref(owner)
    del owner
    qtbot.waitUntil(lambda: gone() is None)
    other = Owner()
    in_a_thread(lambda: box.put(1))
    with qtbot.waitSignal(other.woken):
        in_a_thread(lambda: other.box.put(2))
    assert other.got == [[2]]


class Mourned(QObject):
    """Tells on which thread Python let go of it."""

    ends: list[threading.Thread] = []

    def __del__(self) -> None:
        self.ends.append(threading.current_thread())


@pytest.mark.parametrize("fails", [False, True])
def test_a_worker_is_never_the_last_to_let_go_of_what_its_work_knows(qtbot, fails):
    Mourned.ends.clear()

    def ask() -> Background:
        thing, asking = Mourned(), Background()

        def work():
            if fails:
                raise ValueError(thing.objectName())

        asking.start(work)
        return asking

    for _ in range(20):
        asking = ask()
        qtbot.waitUntil(lambda asking=asking: not asking.busy)
    del asking
    gc.collect()
    qtbot.waitUntil(lambda: len(Mourned.ends) == 20)
    assert set(Mourned.ends) == {threading.main_thread()}
