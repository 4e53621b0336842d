"""The start page: what one worked on comes first, in as many columns as there is room for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QPushButton

from studio.experiment.document import Experiment
from studio.gui.experimentcard import lines
from studio.gui.places import homely

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot, window, tmp_path):
    for number in range(8):
        path = tmp_path / f"mine {number}.studio"
        Experiment(f"Mine {number}").save(path)
        window.settings.add_recent(str(path))
    window.resize(1280, 800)
    window.show_start_page()
    return window.start_page


def shown(page):
    return [card for card in page.recent.cards if card.isVisible()]


def place(card, page):
    return card.mapTo(page.widget(), card.rect().topLeft())


def test_recent_files_come_before_the_samples_and_the_rest_on_demand(qtbot, page):
    assert place(page.recent, page).y() < place(page.samples, page).y()
    assert [card.path.stem for card in shown(page)] == ["mine 7", "mine 6", "mine 5", "mine 4"]
    more = page.recent.findChild(QPushButton, "moreCards")
    assert more.text() == "Show all 8"
    qtbot.mouseClick(more, LEFT)
    assert len(shown(page)) == 8
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Space)
    assert len(shown(page)) == 4


def test_without_recent_files_there_is_no_heading_for_them(window):
    assert not window.start_page.recent.isVisible()
    assert window.start_page.samples.isVisible()


@pytest.mark.parametrize(("width", "columns"), [(700, 1), (1280, 2), (1600, 3)])
def test_cards_stand_in_as_many_columns_as_there_is_room_for(qtbot, page, window, width, columns):
    window.resize(width, 800)
    QApplication.processEvents()
    lefts = {place(card, page).x() for card in page.samples.cards}
    assert len(lefts) == columns
    assert len({card.width() for card in (*shown(page), *page.samples.cards)}) == 1
    assert page.horizontalScrollBar().maximum() == 0


def test_a_text_that_is_too_long_for_a_card_ends_with_dots(qapp):
    font = QFont()
    font.setPixelSize(13)
    found = lines("a folder in a folder / " * 20, font, 200, 3)
    assert len(found) == 3
    assert found[-1].endswith("…")
    assert all(QFontMetrics(font).horizontalAdvance(each) <= 200 for each in found)
    assert lines("short", font, 200, 3) == ["short"]


def test_ones_own_folder_is_a_tilde():
    assert homely(Path.home() / "work" / "cars") == str(Path("~") / "work" / "cars")
    assert homely(Path(Path.home().anchor) / "elsewhere") == str(
        Path(Path.home().anchor) / "elsewhere"
    )


def test_the_menu_of_recent_files_names_them_and_opens_one(qtbot, page, window):
    file = next(a.menu() for a in window.menuBar().actions() if a.menu())
    recent = next(a for a in file.actions() if a.menu() and "recent" in a.text())
    file.popup(window.mapToGlobal(window.rect().topLeft()))
    recent.menu().popup(window.mapToGlobal(window.rect().center()))
    first = recent.menu().actions()[0]
    assert first.text().startswith("mine 7\t")
    assert first.toolTip() == str(page.recent.cards[0].path)
    qtbot.mouseClick(recent.menu(), LEFT, pos=recent.menu().actionGeometry(first).center())
    qtbot.waitUntil(lambda: window.working)
    assert window.session.experiment.name == "Mine 7"
    file.close()
