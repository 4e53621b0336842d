"""Icons are drawn at any size, also where there is no room for one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from studio.gui.look.icons import icon


@pytest.mark.parametrize("size", [QSize(0, 0), QSize(16, 0), QSize(16, 16)])
def test_an_icon_of_any_size_is_drawn_without_a_complaint_of_qt(qapp, qtlog, size):
    pixmap = icon("run").pixmap(size)
    assert pixmap.isNull() == size.isEmpty()
    assert [each.message for each in qtlog.records] == []
