"""Chooses which of two models is in front."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from studio.gui.combo import Combo


class ModelChooser(Combo):
    """Lists models by their names; it is seen where there are several."""

    def __init__(self, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Model"))
        self.setToolTip(tip)
        self.setMinimumWidth(96)  # with less room than the name needs, it is shortened

    def show_models(self, models: Sequence[Any]) -> None:
        """List other models; the place that was chosen stays so, without a signal."""
        chosen = max(0, self.currentIndex())
        self.blockSignals(True)
        self.clear()
        self.addItems([model.source.name for model in models])
        self.setCurrentIndex(min(chosen, len(models) - 1))
        self.setVisible(len(models) > 1)
        self.blockSignals(False)
