"""The process that turns SVG into pixels and PDF, and vast pictures into small ones.

`studio.engine.drawings` starts it. Drawings come from scripts: whatever one of them does to the
renderer, it does it here. Requests and answers go through stdin and stdout: a line of JSON, then as
many bytes as it says.
"""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from typing import IO, Any

MOST_MEMORY = 4 * 1024**3


def main() -> None:
    """Answer requests until stdin ends."""
    with suppress(Exception):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    read, write = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr
    while line := read.readline():
        request = json.loads(line)
        given = read.read(request["bytes"])
        try:
            data, error = WORK[request["format"]](given, request), ""
        except Exception as problem:
            data, error = b"", str(problem).split("\n")[0] or type(problem).__name__
        _answer(write, data, error)


def reduced(picture: bytes, request: dict[str, Any]) -> bytes:
    """Return a picture as a smaller PNG, whose longer side has so many pixels."""
    import io

    from PIL import Image

    Image.MAX_IMAGE_PIXELS = None  # the limit of memory holds
    with Image.open(io.BytesIO(picture)) as opened:
        image: Image.Image = opened
        if image.mode not in ("L", "RGB", "RGBA"):
            image = image.convert("RGBA" if "transparency" in image.info else "RGB")
        image.thumbnail((request["width"], request["height"]), Image.Resampling.BOX)
        memory = io.BytesIO()
        image.save(memory, format="PNG", compress_level=1)
    return memory.getvalue()


def draw(svg: bytes, request: dict[str, Any]) -> bytes:
    """Return an SVG as `request["format"]`: `png` or `pdf`, so many points large."""
    import typst

    wide, high = float(request["width"]), float(request["height"])
    page = (
        f"#set page(width: {wide}pt, height: {high}pt, margin: 0pt, fill: none)\n"
        f'#image("drawing.svg", width: {wide}pt, height: {high}pt, fit: "stretch")'
    )
    files = {"main.typ": page.encode(), "drawing.svg": svg}
    if request["format"] == "pdf":
        return bytes(typst.compile(files, format="pdf"))  # type: ignore[call-overload]
    return bytes(typst.compile(files, format="png", ppi=72.0))  # type: ignore[call-overload]


WORK = {"png": draw, "pdf": draw, "reduced": reduced}


def _answer(write: IO[bytes], data: bytes, error: str) -> None:
    write.write(json.dumps({"bytes": len(data), "error": error}).encode() + b"\n")
    write.write(data)
    write.flush()


if __name__ == "__main__":
    main()
