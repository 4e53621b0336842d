"""Collects the pictures of a script: PNG files it saved and figures it left open."""

from __future__ import annotations

import functools
import io
import os
import sys
from pathlib import Path
from typing import Any

from studio.experiment.values import Figure

PNG = b"\x89PNG\r\n\x1a\n"
MAX_FIGURES = 200
MAX_BYTES = 64 * 1024**2  # of one picture
MAX_SVG = 4 * 1024**2


class FigureWatch:
    """Between `start` and `collect`, notes which figures the script saved itself."""

    def __init__(self, folder: Path, skip: tuple[str, ...] = ()) -> None:
        self.folder = folder
        self.skip = skip
        self._saved: set[int] = set()
        self._before: set[int] = set()
        self._original: Any = None
        self._class: Any = None

    def start(self) -> None:
        """Remember the figures that are open already and watch `savefig`."""
        if "matplotlib.figure" in sys.modules:
            self._watch()
        if "matplotlib.pyplot" in sys.modules:
            self._before = {id(figure) for figure in _open_figures()}

    def _watch(self) -> None:
        from matplotlib.figure import Figure as MplFigure

        self._class, self._original = MplFigure, MplFigure.savefig
        original, saved = self._original, self._saved

        # matplotlib.pyplot, when it is imported later, insists on the original's name.
        @functools.wraps(original)
        def savefig(figure: Any, target: Any, *args: Any, **keywords: Any) -> Any:
            result = original(figure, target, *args, **keywords)
            kind = keywords.get("format") or Path(str(target)).suffix.lstrip(".") or "png"
            if isinstance(target, (str, os.PathLike)) and str(kind).lower() == "png":
                saved.add(id(figure))
            return result

        MplFigure.savefig = savefig  # type: ignore[method-assign,assignment]

    def stop(self) -> None:
        """Put `savefig` back."""
        if self._class is not None:
            self._class.savefig = self._original
            self._class = None

    def collect(self) -> list[Figure]:
        """Return the PNG files in the order in which they were written, then the open figures.

        A figure that was saved as PNG and left open is shown once. Open figures are closed.
        """
        figures = [found for path in self._files() if (found := _read(path, self.folder))]
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
        for parent, folders, files in os.walk(self.folder):
            folders[:] = [
                each for each in folders if each not in self.skip and not each.startswith(".")
            ]
            for name in files:
                path = Path(parent, name)
                if name.lower().endswith(".png") and not path.is_symlink():
                    found.append((path.stat().st_mtime_ns, str(path), path))
        return [path for _, _, path in sorted(found)]


def _open_figures() -> list[Any]:
    import matplotlib.pyplot as plt

    return [plt.figure(number) for number in plt.get_fignums()]


def _read(path: Path, folder: Path) -> Figure | None:
    if path.stat().st_size > MAX_BYTES:
        return None
    data = path.read_bytes()
    if not data.startswith(PNG):
        return None
    return Figure(path.relative_to(folder).as_posix(), data)


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
