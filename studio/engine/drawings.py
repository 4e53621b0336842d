"""Draws SVG sharply at any size, and as PDF, in a process of its own.

The process is started when it is first needed, answers one request after another, and is started
anew when a drawing was too much for it.
"""

from __future__ import annotations

import atexit
import contextlib
import json
import re
import subprocess
import threading
from base64 import b64encode
from dataclasses import dataclass

from studio.experiment.errors import StudioError
from studio.experiment.values import Figure

FORMS = ("png", "svg", "pdf")
PNG = b"\x89PNG\r\n\x1a\n"
MOST_PIXELS = 40_000_000
TIMEOUT = 30.0
_ROOT = re.compile(r"<svg\b[^>]*>", re.DOTALL)
_ATTRIBUTE = re.compile(r"""([\w:-]+)\s*=\s*("[^"]*"|'[^']*')""")
_NUMBER = re.compile(r"\s*([+-]?[\d.]+(?:[eE][+-]?\d+)?)\s*(pt|px|in|cm|mm|pc|em|%)?\s*$")
_POINTS = {
    "pt": 1.0,
    "px": 0.75,
    "": 0.75,
    "in": 72.0,
    "cm": 72 / 2.54,
    "mm": 7.2 / 2.54,
    "pc": 12.0,
}


class DrawingError(StudioError):
    """A drawing that cannot be drawn."""


@dataclass(frozen=True)
class Drawing:
    """An SVG text that can be cut: its size in points, and what it calls the same area."""

    svg: str
    width: float
    height: float
    box: tuple[float, float, float, float]  # x, y, width, height in its own units

    @classmethod
    def read(cls, svg: str) -> Drawing:
        """Look at the head of an SVG text; raises DrawingError when there is none."""
        root = _ROOT.search(svg)
        if root is None:
            raise DrawingError("This is no SVG drawing.")
        marks = {name: value[1:-1] for name, value in _ATTRIBUTE.findall(root.group(0))}
        box = tuple(float(each) for each in re.findall(r"[-+.\deE]+", marks.get("viewBox", "")))
        width, height = _points(marks.get("width")), _points(marks.get("height"))
        if len(box) != 4 or box[2] <= 0 or box[3] <= 0:
            if width is None or height is None:
                raise DrawingError("This SVG drawing does not say how large it is.")
            box = (0.0, 0.0, width / 0.75, height / 0.75)
        width = width or box[2] * 0.75
        height = height or box[3] * 0.75
        return cls(svg, width, height, (box[0], box[1], box[2], box[3]))

    def part(self, x: float, y: float, width: float, height: float) -> str:
        """Return the SVG text of a part, given in shares (0 to 1) of the whole."""
        left, top, wide, high = self.box
        view = (left + x * wide, top + y * high, width * wide, height * high)
        root = _ROOT.search(self.svg)
        assert root is not None
        marks = [
            f"{name}={value}"
            for name, value in _ATTRIBUTE.findall(root.group(0))
            if name not in ("width", "height", "viewBox", "preserveAspectRatio", "x", "y")
        ]
        size = f'width="{view[2]:.6f}" height="{view[3]:.6f}" preserveAspectRatio="none"'
        head = " ".join(["<svg", *marks, size, f'viewBox="{" ".join(f"{v:.6f}" for v in view)}">'])
        end = "" if not root.group(0).rstrip(">").endswith("/") else "</svg>"
        return self.svg[: root.start()] + head + end + self.svg[root.end() :]


def _points(text: str | None) -> float | None:
    found = _NUMBER.match(text or "")
    if found is None or (found.group(2) or "") not in _POINTS:
        return None
    value = float(found.group(1)) * _POINTS[found.group(2) or ""]
    return value if 0 < value < 1e6 else None


class Painter:
    """Turns drawings into PNG and PDF. Thread-safe; one request at a time is worked on."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def png(
        self,
        drawing: Drawing,
        width: int,
        height: int,
        part: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0),
    ) -> bytes:
        """Return a part of a drawing (in shares of the whole) as PNG, so many pixels large."""
        if width < 1 or height < 1 or width * height > MOST_PIXELS:
            raise DrawingError(f"A picture of {width:,} × {height:,} pixels is too large to draw.")
        data = drawing.part(*part).encode("utf-8", "replace")
        return self._ask(data, "png", width, height)

    def pdf(self, drawing: Drawing) -> bytes:
        """Return a drawing as a PDF page in its own size; lines stay lines."""
        data = drawing.svg.encode("utf-8", "replace")
        return self._ask(data, "pdf", drawing.width, drawing.height)

    def picture_pdf(self, png: bytes) -> bytes:
        """Return a PNG as a PDF page, 96 of its pixels an inch, without loss."""
        width, height = size_of_png(png)
        place = f'width="{width}" height="{height}"'
        data = (
            f'<svg xmlns="http://www.w3.org/2000/svg" {place}><image {place} '
            f'href="data:image/png;base64,{b64encode(png).decode("ascii")}"/></svg>'
        ).encode("ascii")
        return self._ask(data, "pdf", width * 0.75, height * 0.75)

    def reduced(self, picture: bytes, longest: int) -> bytes:
        """Return a picture that is too large for the screen as a smaller PNG."""
        return self._ask(picture, "reduced", longest, longest)

    def close(self) -> None:
        """End the process; it is started again when it is needed."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    with contextlib.suppress(OSError):
                        stream.close()

    def _ask(self, data: bytes, form: str, width: float, height: float) -> bytes:
        request = {"bytes": len(data), "format": form, "width": width, "height": height}
        with self._lock:
            process = self._process
            if process is None or process.poll() is not None:
                process = self._start()
            assert process.stdin is not None and process.stdout is not None
            clock = threading.Timer(TIMEOUT, process.kill)
            clock.daemon = True
            clock.start()
            try:
                process.stdin.write(json.dumps(request).encode() + b"\n" + data)
                process.stdin.flush()
                head = process.stdout.readline()
                answer = json.loads(head) if head else None
                result = process.stdout.read(answer["bytes"]) if answer else b""
            except (OSError, ValueError):
                answer, result = None, b""
            finally:
                clock.cancel()
            if answer is None or len(result) < answer["bytes"]:
                self.close()
                raise DrawingError("It is too much for this computer.")
        if answer["error"]:
            raise DrawingError(f"It cannot be drawn: {answer['error']}")
        return result

    def _start(self) -> subprocess.Popen[bytes]:
        from studio.scripting.launch import environment, python_command

        self.close()
        try:
            self._process = subprocess.Popen(
                python_command("studio.engine.drawing_process"),
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                env=environment(),
            )  # fmt: skip
        except OSError as error:
            raise DrawingError(f"The renderer did not start: {error}.") from error
        return self._process


def size_of_png(png: bytes) -> tuple[int, int]:
    """Return the width and height of a PNG in pixels; raises DrawingError when it is none."""
    if len(png) < 24 or not png.startswith(PNG) or png[12:16] != b"IHDR":
        raise DrawingError("This is no PNG picture." if png else "This picture is empty: 0 bytes.")
    width, height = int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big")
    if not (width and height):
        raise DrawingError("This picture has no pixels.")
    return width, height


def picture_as(figure: Figure, form: str) -> bytes:
    """Return a picture as the bytes of a file of the form `"png"`, `"svg"` or `"pdf"`.

    A PDF is drawn of the SVG where there is one, with lines as lines; else it holds the PNG.
    Raises DrawingError.
    """
    if form == "png":
        return figure.png
    if form == "svg":
        if not figure.svg:
            raise DrawingError("This picture has no SVG. Save it as a PNG file.")
        return figure.svg.encode("utf-8", "replace")
    if form != "pdf":
        raise DrawingError(f"Pictures are saved as {', '.join(FORMS)}, not as {form}.")
    if figure.svg:
        try:
            return painter().pdf(Drawing.read(figure.svg))
        except DrawingError:
            if not figure.png:
                raise
    return painter().picture_pdf(figure.png)


_painter: Painter | None = None
_making = threading.Lock()


def painter() -> Painter:
    """Return the painter that the whole program shares."""
    global _painter
    with _making:
        if _painter is None:
            _painter = Painter()
            atexit.register(_painter.close)
        return _painter
