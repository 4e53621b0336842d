"""Takes a chart away: onto the clipboard, or into a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from studio.gui.background import Background
from studio.gui.language import told
from studio.gui.panes.charts.chart import Chart

if TYPE_CHECKING:
    from studio.gui.session import Session

_FORBIDDEN = set('<>:"/\\|?*')


class ChartTaker(QObject):
    """Copies and saves the chart that is asked for; tells the session how it went."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._parent = parent
        self._saving = Background(self)
        self._saving.done.connect(self._saved)
        self._saving.failed.connect(self._not_saved)

    def copy(self, chart: Chart) -> None:
        """Put a picture of the chart on the clipboard."""
        QGuiApplication.clipboard().setImage(chart.picture())
        self._session.message.emit(self.tr("Picture copied."))

    def save(self, chart: Chart, name: str) -> None:
        """Ask for a file name and write the chart there as PNG or SVG."""
        folder = self._session.experiment.path
        start = (folder.parent if folder else Path.home()) / f"{file_name(name)}.png"
        chosen, kind = QFileDialog.getSaveFileName(
            self._parent, self.tr("Save picture"), str(start), "PNG (*.png);;SVG (*.svg)"
        )
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() not in (".png", ".svg"):
            path = path.with_name(path.name + (".svg" if "svg" in kind else ".png"))
        if path.suffix.lower() == ".svg":
            data = chart.svg()
            self._saving.start(lambda: _write(path, data))
        else:
            picture = chart.picture()
            self._saving.start(lambda: _write(path, _png(picture)))

    def _saved(self, path: Path) -> None:
        self._session.message.emit(self.tr("Saved {0}.").format(path))

    def _not_saved(self, error: Exception) -> None:
        self._session.message.emit(self.tr("The picture was not saved. {0}").format(told(error)))


def file_name(text: str) -> str:
    """Return a text as the name of a file, without what no system allows."""
    kept = "".join("_" if each in _FORBIDDEN or not each.isprintable() else each for each in text)
    return kept.strip(" .")[:80] or "column"


def _png(picture: QImage) -> bytes:
    """Return a picture as a PNG; called beside the GUI thread."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(data.data())


def _write(path: Path, data: bytes) -> Path:
    from studio.experiment.files import write_atomically

    write_atomically(path, data)
    return path
