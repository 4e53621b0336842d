"""A change of look reaches every widget: those in sight, those hidden, those of the system's."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QStackedWidget

from studio.gui.look.stylesheet import ROLES
from studio.gui.look.theme import palette, theme
from studio.gui.look.tokens import DARK, LIGHT


@pytest.fixture(autouse=True)
def light(qapp):
    theme.apply("light")
    yield
    theme.apply("light")


def paper(widget):
    """The colour in the middle of a widget."""
    picture = widget.grab().toImage()
    return picture.pixelColor(picture.width() // 2, picture.height() // 2).name()


@pytest.fixture
def pages(qtbot):
    result = QStackedWidget()
    qtbot.addWidget(result)
    for _ in range(2):
        result.addWidget(QLineEdit())
    result.show()
    qtbot.waitExposed(result)
    for page in (1, 0):  # both were drawn once
        result.setCurrentIndex(page)
        assert paper(result.currentWidget()) == LIGHT.surface
    return result


def test_what_is_in_sight_has_its_colours_at_once(pages):
    theme.apply("dark")
    assert paper(pages.widget(0)) == DARK.surface
    theme.apply("light")
    assert paper(pages.widget(0)) == LIGHT.surface


def test_a_page_that_was_hidden_has_them_when_it_is_turned_to(qtbot, pages):
    theme.apply("dark")
    pages.setCurrentIndex(1)
    qtbot.waitUntil(lambda: paper(pages.widget(1)) == DARK.surface)


def test_a_widget_that_goes_before_its_turn_does_no_harm(qtbot, pages):
    theme.apply("dark")
    gone = pages.widget(1)
    pages.removeWidget(gone)
    import shiboken6

    shiboken6.delete(gone)
    other = QLineEdit()
    qtbot.addWidget(other)
    pages.addWidget(other)
    pages.setCurrentWidget(other)
    qtbot.waitUntil(lambda: paper(other) == DARK.surface)


def test_menus_follow_though_the_system_has_colours_for_them(qtbot):
    own = QPalette()
    own.setColor(QPalette.ColorRole.ToolTipBase, QColor("#ff0000"))
    QApplication.setPalette(own, "QMenu")
    theme.apply("dark")
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("Open")
    assert menu.palette().color(QPalette.ColorRole.ToolTipBase).name() == DARK.raised


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda each: each.name)
def test_each_role_of_the_style_sheet_has_the_colour_of_its_token(tokens):
    colours = palette(tokens)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled):
        for token, (role, _) in ROLES.items():
            assert colours.color(group, role).name() == getattr(tokens, token), token
