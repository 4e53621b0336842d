"""Finds what F1 is asked about: what has the focus, or the selected node."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from studio.gui.palette.palette import PaletteWidget
from studio.gui.properties.row import ParameterRow

if TYPE_CHECKING:
    from studio.experiment.parameters import ParameterSpec
    from studio.experiment.spec import ModuleSpec
    from studio.gui.window import MainWindow


def subject(window: MainWindow) -> tuple[ModuleSpec | None, ParameterSpec | None]:
    """Return the module to tell about, and its parameter if the focus is in one."""
    if not window.working:
        return None, None
    current = window.session.current
    spec = window.session.experiment.node(current).spec if current is not None else None
    place: QWidget | None = window.focusWidget()
    while place is not None and place is not window:
        if isinstance(place, PaletteWidget):
            return place.tree.current_spec() or spec, None
        if isinstance(place, ParameterRow):
            return spec, place.spec
        place = place.parentWidget()
    return spec, None
