"""Takes pictures away: to a file, to the clipboard, to the system's viewer."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from studio.experiment.values import Figure
from studio.gui.background import Background
from studio.gui.language import told

PATTERNS = {"png": "PNG (*.png)", "svg": "SVG (*.svg)", "pdf": "PDF (*.pdf)"}
MOST_WINDOWS = 8  # pictures that the system's viewer is asked to open one by one
_kept: list[tempfile.TemporaryDirectory[str]] = []  # files of the viewers, until the program ends


class PictureSaver(QObject):
    """Writes pictures to files on another thread. `told` carries what there is to say."""

    told = Signal(str)
    saved = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._saving = Background(self)
        self._saving.done.connect(self._saved)
        self._saving.failed.connect(self._not_saved)
        self._opening = Background(self)
        self._opening.done.connect(self._open)
        self._opening.failed.connect(self._not_opened)

    def copy(self, figure: Figure, image: QImage) -> None:
        """Put a picture on the clipboard: its pixels, its file, and its drawing."""
        # The clipboard makes the data itself: data made here would be taken down too late, when
        # the program ends.
        clipboard = QGuiApplication.clipboard()
        clipboard.setImage(image)
        data = clipboard.mimeData()
        data.setData("image/png", figure.png)
        if figure.svg:
            data.setData("image/svg+xml", figure.svg.encode("utf-8", "replace"))
        self.told.emit(self.tr("Picture copied."))

    def save_as(self, figure: Figure, folder: Path) -> None:
        """Ask for a file name and write the picture there."""
        forms = ["png", *(["svg"] if figure.svg else []), "pdf"]
        start = folder / f"{file_name(figure.name)}.png"
        name, chosen = QFileDialog.getSaveFileName(
            self._parent,
            self.tr("Save picture"),
            str(start),
            ";;".join(PATTERNS[each] for each in forms),
        )
        if not name:
            return
        path = Path(name)
        form = path.suffix.lower().removeprefix(".")
        if form not in PATTERNS:
            form = next((each for each in forms if each in chosen), "png")
            path = path.with_name(f"{path.name}.{form}")
        if form == "svg" and not figure.svg:
            self.told.emit(self.tr("This picture has no SVG. Save it as a PNG file."))
            return
        self.told.emit(self.tr("Saving {0}…").format(path.name))
        self._saving.start(lambda: _write(figure, path, form))

    def open_outside(self, figures: tuple[Figure, ...]) -> None:
        """Show pictures in the system's viewer; a folder with all of them when they are many."""
        self._opening.start(lambda: _write_all(figures))

    def _saved(self, path: Path) -> None:
        self.told.emit(self.tr("Saved {0}.").format(path))
        self.saved.emit(path)

    def _not_saved(self, error: Exception) -> None:
        self.told.emit(self.tr("The picture was not saved. {0}").format(told(error)))

    def _open(self, paths: list[Path]) -> None:
        several = len(paths) > MOST_WINDOWS
        places = [paths[0].parent] if several else paths
        opened = [open_with_system(each) for each in places]
        if not all(opened):
            text = self.tr("The system has no program that shows pictures. They are in {0}.")
            self.told.emit(text.format(paths[0].parent))

    def _not_opened(self, error: Exception) -> None:
        self.told.emit(self.tr("The pictures could not be opened. {0}").format(told(error)))


def open_with_system(path: Path) -> bool:
    """Open a file or a folder with the program that the system has for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def file_name(name: str) -> str:
    """Return the name of a picture as that of a file, without an ending."""
    name = Path(name).name if "." in name else name
    name = re.sub(r"\.(png|svg|pdf|jpe?g|gif|bmp|tiff?|webp)$", "", name, flags=re.IGNORECASE)
    clean = re.sub(r'[<>:"/\\|?*\x00-\x1f]', "_", name).strip(" .")
    return clean[:80] or "picture"


def _write(figure: Figure, path: Path, form: str) -> Path:
    from studio.engine.drawings import picture_as
    from studio.experiment.files import write_atomically

    write_atomically(path, picture_as(figure, form))
    return path


def _write_all(figures: tuple[Figure, ...]) -> list[Path]:
    _kept.append(tempfile.TemporaryDirectory(prefix="studio-pictures-"))
    folder = Path(_kept[-1].name)
    paths = []
    for number, each in enumerate(figures, 1):
        path = folder / f"{number:03} {file_name(each.name)}.png"
        path.write_bytes(each.png)
        paths.append(path)
    return paths
