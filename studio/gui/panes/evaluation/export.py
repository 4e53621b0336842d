"""Takes pictures and tables away: to the clipboard, or to a file that is written off the thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from studio.gui.background import Background
from studio.gui.controls import tool_button
from studio.gui.language import told
from studio.gui.panes.evaluation.drawing import Drawing, png_of
from studio.gui.panes.evaluation.facts_table import FactsTable

if TYPE_CHECKING:
    from studio.gui.session import Session


class Export(QObject):
    """Copies and saves what a pane shows.

    `picture` and `table` give what is in front; `everything` gives all of it as JSON.
    """

    def __init__(
        self,
        pane: QWidget,
        session: Session,
        picture: Callable[[], Drawing | None],
        table: Callable[[], FactsTable | None],
        everything: Callable[[], Callable[[], bytes]],
    ) -> None:
        super().__init__(pane)
        self.pane, self.session = pane, session
        self.picture, self.table, self.everything = picture, table, everything
        self.name = "results"
        self._saving = Background(self)
        self._saving.done.connect(self._saved)
        self._saving.failed.connect(self._not_saved)
        self.copy_button = self._button("copy", self.tr("Copy the picture or the table"))
        self.copy_button.setObjectName("copyResults")
        self.save_button = self._button("save", self.tr("Save the picture or the tables…"))
        self.save_button.setObjectName("saveResults")
        copy, save = self.copy_button.menu(), self.save_button.menu()
        self._picture_actions = [
            copy.addAction(self.tr("Copy picture"), self.copy_picture),
            save.addAction(self.tr("Picture as PNG or SVG…"), self.save_picture),
        ]
        copy.addAction(self.tr("Copy table"), self.copy_table)
        save.addAction(self.tr("Table as CSV…"), self.save_table)
        save.addAction(self.tr("Everything as JSON…"), self.save_everything)
        for menu in (copy, save):
            menu.aboutToShow.connect(self._offer)

    def _button(self, image: str, tip: str) -> QToolButton:
        button = tool_button(image, tip)
        button.setMenu(QMenu(button))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setStyleSheet(
            "QToolButton { padding: 5px; } QToolButton::menu-indicator { image: none; }"
        )
        return button

    def _offer(self) -> None:
        for action in self._picture_actions:
            action.setEnabled(self.picture() is not None)

    # -- the clipboard -------------------------------------------------------------------

    def copy_picture(self) -> None:
        """Put the picture in front on the clipboard."""
        drawing = self.picture()
        if drawing is not None:
            QGuiApplication.clipboard().setImage(drawing.as_image())
            self.session.message.emit(self.tr("Picture copied."))

    def copy_table(self) -> None:
        """Put the table in front on the clipboard."""
        table = self.table()
        if table is not None:
            QGuiApplication.clipboard().setText(table.as_text())
            self.session.message.emit(self.tr("Table copied."))

    # -- files ---------------------------------------------------------------------------

    def save_picture(self) -> None:
        """Ask for a file and write the picture in front."""
        drawing = self.picture()
        if drawing is None:
            return
        path = self._ask(self.tr("Save picture"), ".png", "PNG (*.png);;SVG (*.svg)")
        if path is None:
            return
        if path.suffix.lower() == ".svg":
            svg = drawing.as_svg()
            self._write(path, lambda: svg)
        else:
            image = drawing.as_image()
            self._write(path, lambda: png_of(image))

    def save_table(self) -> None:
        """Ask for a file and write the table in front."""
        table = self.table()
        if table is None:
            return
        path = self._ask(self.tr("Save table"), ".csv", "CSV (*.csv)")
        if path is not None:
            columns, rows = table.columns, table.rows
            self._write(path, lambda: _csv(columns, rows))

    def save_everything(self) -> None:
        """Ask for a file and write all facts as JSON."""
        path = self._ask(self.tr("Save everything"), ".json", "JSON (*.json)")
        if path is not None:
            self._write(path, self.everything())

    def _ask(self, title: str, suffix: str, patterns: str) -> Path | None:
        folder = self.session.experiment.path
        start = (folder.parent if folder else Path.home()) / f"{self.name}{suffix}"
        name, chosen = QFileDialog.getSaveFileName(self.pane, title, str(start), patterns)
        if not name:
            return None
        path = Path(name)
        known = {each.rpartition("*")[2].rstrip(")") for each in patterns.split(";;")}
        if path.suffix.lower() not in known:
            ending = chosen.rpartition("*")[2].rstrip(")") or suffix
            path = path.with_name(path.name + ending)
        return path

    def _write(self, path: Path, make: Callable[[], bytes]) -> None:
        def work() -> Path:
            from studio.experiment.files import write_atomically

            write_atomically(path, make())
            return path

        self._saving.start(work)

    def _saved(self, path: Path) -> None:
        self.session.message.emit(self.tr("Saved {0}.").format(path))

    def _not_saved(self, error: Exception) -> None:
        self.session.message.emit(self.tr("The file was not saved. {0}").format(told(error)))


def _csv(columns, rows) -> bytes:
    import csv
    import io

    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    for line in rows:
        writer.writerow(["" if isinstance(v, float) and v != v else v for v in line])
    return text.getvalue().encode("utf-8")
