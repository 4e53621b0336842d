"""Recent files on the start page: they can be taken off the list, and one learns what is gone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from studio.experiment.document import Experiment
from studio.gui.startpage import RecentCard

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def cards(qtbot, window, tmp_path):
    for name in ("three", "gone", "one"):
        path = tmp_path / f"{name}.studio"
        if name != "gone":
            Experiment(name).save(path)
        window.settings.add_recent(str(path))
    window.show_start_page()
    found = {each.path.stem: each for each in window.findChildren(RecentCard)}
    qtbot.waitUntil(lambda: found["gone"].gone)
    return found


def listed(window):
    return [path.rpartition("/")[2].rpartition("\\")[2] for path in window.settings.recent]


def shown(window):
    page = window.start_page
    return sorted(c.path.name for c in page.findChildren(RecentCard) if c.isVisibleTo(page))


def test_delete_takes_a_file_off_the_list_and_the_next_has_the_focus(qtbot, window, cards):
    cards["one"].setFocus()
    qtbot.keyClick(cards["one"], Qt.Key.Key_Delete)
    assert listed(window) == ["gone.studio", "three.studio"]
    assert shown(window) == ["gone.studio", "three.studio"]
    assert cards["one"].path.exists()  # the file itself stays
    assert window.start_page.focusWidget() is cards["gone"]
    for name in ("gone", "three"):
        qtbot.keyClick(cards[name], Qt.Key.Key_Delete)
    assert listed(window) == shown(window) == []


def test_the_menu_of_a_card_takes_it_off_the_list(qtbot, window, cards):
    where = cards["three"].rect().center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, where, cards["three"].mapToGlobal(where)
    )
    QApplication.sendEvent(cards["three"], event)
    menu = cards["three"].findChild(QMenu, "recentMenu")
    action = next(each for each in menu.actions() if each.text().startswith("Remove"))
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
    qtbot.waitUntil(lambda: listed(window) == ["one.studio", "gone.studio"])
    assert shown(window) == ["gone.studio", "one.studio"]


@pytest.mark.parametrize(("answer", "left"), [("Remove from the list", 2), ("Keep", 3)])
def test_a_click_on_a_file_that_is_gone_tells_it(qtbot, window, cards, answer, left):
    qtbot.mouseClick(cards["gone"], LEFT)
    box = window.start_page.findChild(QMessageBox, "recentGone")
    assert "gone.studio" in box.text() and str(cards["gone"].path) in box.informativeText()
    button = next(each for each in box.buttons() if each.text() == answer)
    qtbot.mouseClick(button, LEFT)
    assert len(listed(window)) == len(shown(window)) == left
    assert window.stack.currentWidget() is window.start_page
