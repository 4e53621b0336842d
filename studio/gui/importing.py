"""Files as modules: a table, a zip archive or a script, chosen in a dialog or dropped anywhere."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog

from studio.gui.dropped import EXPERIMENT, TABLES

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView
    from studio.gui.window import MainWindow


def ask(window: MainWindow) -> None:
    """Let the user choose files, and take them."""
    tables = " ".join(f"*{each}" for each in TABLES)
    kinds = (
        window.tr("All that can be imported ({})").format(f"{tables} *.zip *.py"),
        window.tr("Tables ({})").format(tables),
        window.tr("Zip archives ({})").format("*.zip"),
        window.tr("Python scripts ({})").format("*.py"),
    )
    start = str(window.session.folder or Path.home())
    plain = QFileDialog.Option.HideNameFilterDetails  # their endings have no room
    paths, _ = QFileDialog.getOpenFileNames(
        window, window.tr("Import"), start, ";;".join(kinds), "", plain
    )
    take(window, paths)


def take(window: MainWindow, paths: Sequence[str]) -> None:
    """Add each file as a module where there is room; on the start page, to a new experiment.

    Experiments among them are opened.
    """
    files = [Path(each) for each in paths]
    modules = [each for each in files if each.suffix.lower() != EXPERIMENT]
    if modules:
        if window.working and not window.session.read_only:
            _add(window.canvas, modules)
        else:
            window.documents.new()
            canvas = window.canvas  # it is drawn first
            QTimer.singleShot(1, canvas, lambda: _add(canvas, modules))
    for each in files:
        if each not in modules:
            window.documents.open_path(each)


def _add(canvas: CanvasView, files: list[Path]) -> None:
    canvas.add_files(files)
    canvas.setFocus()
