"""Collects the pictures of a script: those it saved as files and figures it left open.

The original took PNG files only (SEED); other kinds are turned into PNG.
"""

from __future__ import annotations

import contextlib
import functools
import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from studio.experiment.values import Figure
from studio.scripting.loading import Loads

PNG = b"\x89PNG\r\n\x1a\n"
MAX_FIGURES = 200
MAX_BYTES = 64 * 1024**2  # of one picture
MAX_SVG = 4 * 1024**2
_OTHER = (".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".ico", ".ppm", ".pgm")
_VECTORS = ("svg", "pdf", "ps", "eps", "svgz", "pgf")  # a twin is drawn when they are saved


class FigureWatch:
    """Between `start` and `collect`, notes which figures the script saved itself.

    What lies in the folder at `start`, such as the pictures of a bundle, is not the script's.
    `notes` says what was left out, for the log.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.notes: list[str] = []
        self._saved: set[int] = set()
        self._twins: dict[str, bytes] = {}
        self._before: set[int] = set()
        self._there: dict[str, int] = {}
        self._undo: list[tuple[Any, str, Any]] = []
        self._loads = Loads()

    def start(self) -> None:
        """Remember the figures that are open already and watch `savefig`."""
        self._there = {str(path): path.stat().st_mtime_ns for path in _walk(self.folder)}
        self._loads.when_loaded("matplotlib", self._keep_backend)
        self._loads.when_loaded("matplotlib.figure", self._watch)
        self._loads.when_loaded("matplotlib.pyplot", self._keep_unshown)
        if "matplotlib.pyplot" in sys.modules:
            self._before = {id(figure) for figure in _open_figures()}

    def _watch(self) -> None:
        from matplotlib.figure import Figure as MplFigure

        original, saved = MplFigure.savefig, self._saved

        # matplotlib.pyplot, when it is imported later, insists on the original's name.
        @functools.wraps(original)
        def savefig(figure: Any, target: Any, *args: Any, **keywords: Any) -> Any:
            result = original(figure, target, *args, **keywords)
            if isinstance(target, (str, os.PathLike)):
                kind = keywords.get("format") or Path(str(target)).suffix.lstrip(".") or "png"
                saved.add(id(figure))
                if str(kind).lower() in _VECTORS:
                    self._add_twin(figure, original, target)
            return result

        self._put(MplFigure, "savefig", savefig)

    def _add_twin(self, figure: Any, save: Any, target: str | os.PathLike[str]) -> None:
        """Keep a PNG of a figure that is saved as a drawing, which cannot be shown itself."""
        twin = io.BytesIO()
        with contextlib.suppress(Exception):
            save(figure, twin, format="png", bbox_inches="tight", dpi=max(figure.dpi, 110))
            self._twins[str(Path(os.fspath(target)).absolute())] = twin.getvalue()

    def _keep_backend(self) -> None:
        """Let scripts ask for any backend: it is harmless here."""
        import matplotlib as mpl

        self._put(mpl, "use", lambda *_, **__: None)

    def _keep_unshown(self) -> None:
        """Let scripts show figures: it is harmless, too."""
        import matplotlib.pyplot as plt

        switch = plt.switch_backend
        self._put(plt, "switch_backend", lambda *_, **__: switch("agg"))
        self._put(plt, "show", lambda *_, **__: None)

    def _put(self, owner: Any, name: str, value: Any) -> None:
        self._undo.append((owner, name, getattr(owner, name)))
        setattr(owner, name, value)

    def stop(self) -> None:
        """Put back what was changed."""
        self._loads.close()
        for owner, name, value in reversed(self._undo):
            setattr(owner, name, value)
        self._undo.clear()

    def collect(self) -> list[Figure]:
        """Return the picture files in the order in which they were written, then open figures.

        A figure that was saved and left open is shown once. Open figures are closed.
        """
        files = self._files()
        if len(files) > MAX_FIGURES:
            self.notes.append(f"The script saved {len(files):,} pictures: {MAX_FIGURES} are shown.")
        figures = [found for path in files[:MAX_FIGURES] if (found := self._read(path))]
        if "matplotlib.pyplot" in sys.modules:
            import matplotlib.pyplot as plt

            number = 0
            for figure in _open_figures():
                if id(figure) in self._before:
                    continue
                number += 1
                if id(figure) not in self._saved and len(figures) < MAX_FIGURES:
                    drawn = _draw(figure, number)
                    if drawn is not None:
                        figures.append(drawn)
                plt.close(figure)
        return figures[:MAX_FIGURES]

    def _files(self) -> list[Path]:
        found: list[tuple[int, str, Path]] = []
        for path in _walk(self.folder):
            written = path.stat().st_mtime_ns
            if self._there.get(str(path)) != written:
                found.append((written, str(path), path))
        return [path for _, _, path in sorted(found)]

    def _read(self, path: Path) -> Figure | None:
        """Return a picture file as a figure; tells the notes why it cannot be shown."""
        name = path.relative_to(self.folder).as_posix()
        if path.stat().st_size > MAX_BYTES:
            self.notes.append(f"{name} is larger than 64 MB: it is not shown.")
            return None
        if path.suffix[1:].lower() in _VECTORS:
            twin = self._twins.get(str(path))
            vector = path.read_text("utf-8", "replace") if path.suffix == ".svg" else None
            fits = vector is not None and len(vector) <= MAX_SVG
            return Figure(name, twin, vector if fits else None) if twin else None
        data = path.read_bytes()
        if path.suffix.lower() in _OTHER:
            frames = _frames(data)
            if frames > 1:
                self.notes.append(f"{name} is animated: the first of {frames} pictures is shown.")
            data = _to_png(data)
        if not data.startswith(PNG):
            self.notes.append(f"{name} is no picture, or a damaged one: it is not shown.")
            return None
        return Figure(name, data)


def uploaded(pictures: list[tuple[str, Path | bytes]], folder: Path) -> list[Figure]:
    """Return the pictures that a script uploaded to its run, as figures.

    Files in the folder are there already: the script wrote them.
    """
    found = []
    for name, content in pictures:
        if isinstance(content, Path):
            if folder in content.resolve().parents:
                continue
            content = content.read_bytes()
        data = content if content.startswith(PNG) else _to_png(content)
        if data and len(data) <= MAX_BYTES:
            found.append(Figure(name, data))
    return found


def _walk(folder: Path) -> Iterator[Path]:
    """Yield the picture files in a folder and below, without links and hidden folders."""
    kinds = (".png", *_OTHER, *(f".{each}" for each in _VECTORS))
    for parent, folders, files in os.walk(folder):
        folders[:] = [each for each in folders if not each.startswith(".")]
        for name in files:
            path = Path(parent, name)
            if name.lower().endswith(kinds) and path.is_file() and not path.is_symlink():
                yield path


def _frames(data: bytes) -> int:
    """Return how many pictures a file holds: more than one when it is animated."""
    from PIL import Image

    with contextlib.suppress(Exception), Image.open(io.BytesIO(data)) as picture:
        return int(getattr(picture, "n_frames", 1))
    return 1


def _to_png(data: bytes) -> bytes:
    """Return a picture of another kind as PNG; no bytes when it is none."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data)) as picture:
            ready = picture if picture.mode in ("1", "L", "LA", "P", "RGB", "RGBA") else None
            memory = io.BytesIO()
            (ready or picture.convert("RGB")).save(memory, format="PNG")
            return memory.getvalue()
    except Exception:  # whatever a damaged file makes a decoder do
        return b""


def _open_figures() -> list[Any]:
    import matplotlib.pyplot as plt

    return [plt.figure(number) for number in plt.get_fignums()]


def _draw(figure: Any, number: int) -> Figure | None:
    label = figure.get_label() or f"Figure {number}"
    png, svg = io.BytesIO(), io.StringIO()
    try:
        figure.savefig(png, format="png", bbox_inches="tight", dpi=max(figure.dpi, 110))
        figure.savefig(svg, format="svg", bbox_inches="tight")
    except Exception:  # a figure the script left half made
        if not png.getvalue():
            return None
    text = svg.getvalue()
    return Figure(str(label), png.getvalue(), text if 0 < len(text) <= MAX_SVG else None)
