"""The palette: browsing, searching, and three ways to place a module."""

from __future__ import annotations

import pytest
from canvas_modules import canvas_registry
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTreeWidgetItemIterator

from studio.gui.look.theme import theme
from studio.gui.palette import palette as palette_file
from studio.gui.palette.palette import MIME, PaletteWidget

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def palette(qtbot):
    widget = PaletteWidget(canvas_registry())
    qtbot.addWidget(widget)
    widget.resize(260, 500)
    widget.show()
    return widget


@pytest.fixture
def search(palette):
    return palette.findChild(QLineEdit, "paletteSearch")


def lines(palette):
    """Return the texts of the tree, indented by their depth."""
    found, walk = [], QTreeWidgetItemIterator(palette.tree)
    while walk.value() is not None:
        item, depth = walk.value(), 0
        while item.parent() is not None:
            item, depth = item.parent(), depth + 1
        found.append("  " * depth + walk.value().text(0))
        walk += 1
    return found


def row(palette, text):
    return palette.tree.findItems(text, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)[0]


def middle(palette, text):
    return palette.tree.visualItemRect(row(palette, text)).center()


def test_modules_lie_in_their_categories(palette):
    assert lines(palette) == [
        "Data Input and Output",
        "  Import Data",
        "  Make Rows",
        "  Zip Bundle",
        "Data Transformation",
        "  Manipulation",
        "    Clean Rows",
        "Python Language Modules",
        "  Execute Python Script",
    ]


def test_a_search_keeps_the_headers_of_what_it_finds_best_first(palette, search, qtbot):
    qtbot.keyClicks(search, "rows")
    assert lines(palette) == [
        "Data Input and Output",
        "  Make Rows",
        "Data Transformation › Manipulation",
        "  Clean Rows",
    ]
    assert palette.tree.currentItem().text(0) == "Make Rows"


def test_a_search_without_a_hit_says_so_and_escape_clears_it(palette, search, qtbot):
    qtbot.keyClicks(search, "qqq")
    assert not palette.tree.isVisible()
    assert "qqq" in palette._nothing.text()
    assert palette._nothing.isVisible()
    qtbot.keyClick(search, Key.Key_Escape)
    assert search.text() == ""
    assert palette.tree.isVisible()
    assert len(lines(palette)) == 9


def test_enter_in_the_search_places_the_best_hit(palette, search, qtbot):
    qtbot.keyClicks(search, "script")
    with qtbot.waitSignal(palette.module_activated) as placed:
        qtbot.keyClick(search, Key.Key_Return)
    assert placed.args == ["execute_python_script"]


def test_enter_in_an_empty_search_places_nothing(palette, search, qtbot):
    with qtbot.assertNotEmitted(palette.module_activated):
        qtbot.keyClick(search, Key.Key_Return)


def test_down_goes_from_the_search_into_the_tree_and_enter_places(palette, search, qtbot):
    search.setFocus()
    qtbot.keyClick(search, Key.Key_Down)
    assert palette.tree.hasFocus()
    qtbot.keyClick(palette.tree, Key.Key_Down)
    with qtbot.waitSignal(palette.module_activated) as placed:
        qtbot.keyClick(palette.tree, Key.Key_Return)
    assert placed.args == ["make_rows"]


def test_a_double_click_places_a_module_once(palette, qtbot):
    placed = []
    palette.module_activated.connect(placed.append)
    where, port = middle(palette, "Zip Bundle"), palette.tree.viewport()
    QTest.mouseClick(port, LEFT, Qt.KeyboardModifier.NoModifier, where)
    QTest.mouseDClick(port, LEFT, Qt.KeyboardModifier.NoModifier, where)
    assert placed == ["zip_bundle"]


def test_a_double_click_on_a_category_places_nothing(palette, qtbot):
    port = palette.tree.viewport()
    with qtbot.assertNotEmitted(palette.module_activated):
        QTest.mouseDClick(
            port, LEFT, Qt.KeyboardModifier.NoModifier, middle(palette, "Data Transformation")
        )


def test_a_closed_category_stays_closed_after_a_search(palette, search, qtbot):
    row(palette, "Data Transformation").setExpanded(False)
    qtbot.keyClicks(search, "clean")
    assert row(palette, "Clean Rows").parent().isExpanded()
    search.clear()
    assert not row(palette, "Data Transformation").isExpanded()
    assert row(palette, "Data Input and Output").isExpanded()


def test_a_drag_carries_the_module_and_shows_its_card(palette, monkeypatch):
    started = []

    class Drag(QDrag):
        def exec(self, *actions):
            data = bytes(self.mimeData().data(MIME).data())
            started.append((data, self.pixmap().width(), self.hotSpot()))

    monkeypatch.setattr(palette_file, "QDrag", Drag)
    port, start = palette.tree.viewport(), middle(palette, "Clean Rows")
    QTest.mousePress(port, LEFT, Qt.KeyboardModifier.NoModifier, start)
    for step in (15, 40):
        where = QPointF(start + QPoint(step, step))
        event = QMouseEvent(
            QEvent.Type.MouseMove, where, QPointF(port.mapToGlobal(where.toPoint())),
            Qt.MouseButton.NoButton, LEFT, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(port, event)
    ((module, width, spot),) = started
    assert module == b"clean"
    assert width >= 200
    assert abs(spot.x() - width / 2) <= 1


def test_every_module_tells_what_it_does(palette):
    item = row(palette, "Clean Rows")
    assert "Take rows away." in item.toolTip(0)
    assert item.data(0, Qt.ItemDataRole.AccessibleDescriptionRole) == "Take rows away."


def test_the_palette_follows_the_look(palette):
    theme.apply("dark")
    dark = row(palette, "Data Transformation").foreground(0).color()
    theme.apply("light")
    assert row(palette, "Data Transformation").foreground(0).color() != dark
