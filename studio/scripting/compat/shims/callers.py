"""Tells the user's own code (the script, its bundle) from libraries by the calling frame."""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from pathlib import Path
from types import FrameType

SCRIPT = "script.py"
_STUDIO = str(Path(__file__).resolve().parents[3])


class Users:
    """Knows which files are the user's: the script itself and what lies in its folder."""

    def __init__(self, folder: str | None = None) -> None:
        self._folder = os.path.realpath(folder or ".") + os.sep
        self._known = lru_cache(maxsize=4096)(self._is_users)

    def _is_users(self, filename: str) -> bool:
        if filename == SCRIPT:
            return True
        if filename.startswith("<") or not Path(filename).is_absolute():
            return False
        libraries = ("site-packages" in filename, "dist-packages" in filename)
        if any(libraries) or filename.startswith((_STUDIO + os.sep, sys.prefix, sys.base_prefix)):
            return False
        return os.path.realpath(filename).startswith(self._folder)

    def calling(self, depth: int = 1) -> bool:
        """Is the caller of the function that asks (or one `depth` frames out) the user's code?"""
        try:
            return self._known(sys._getframe(depth + 1).f_code.co_filename)
        except ValueError:
            return False

    def importing(self) -> bool:
        """Is it the user's code that imports? The frames of the import machinery are skipped."""
        frame: FrameType | None = sys._getframe(1)
        while frame is not None:
            name = frame.f_code.co_filename
            if not name.startswith(("<frozen importlib", _STUDIO + os.sep)):
                return self._known(name)
            frame = frame.f_back
        return False


def line_of_script() -> int | None:
    """Return the line of the script that is at work, None when the script is not on the stack."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        if frame.f_code.co_filename == SCRIPT:
            return frame.f_lineno
        frame = frame.f_back
    return None
