"""Tells why no window can open, before Qt ends the program over it."""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

# Where Debian and its relatives keep what Qt's window system needs, and no desktop brings along.
PACKAGES = {
    "libxcb-cursor": "libxcb-cursor0", "libxcb-icccm": "libxcb-icccm4",
    "libxcb-image": "libxcb-image0", "libxcb-keysyms": "libxcb-keysyms1",
    "libxcb-render-util": "libxcb-render-util0", "libxcb-xkb": "libxcb-xkb1",
    "libxkbcommon-x11": "libxkbcommon-x11-0", "libEGL": "libegl1", "libGL": "libgl1",
    "libxkbcommon": "libxkbcommon0", "libdbus-1": "libdbus-1-3", "libfontconfig": "libfontconfig1",
}  # fmt: skip


def why_no_window(variables: Mapping[str, str] = os.environ) -> str | None:
    """Return why Qt cannot open a window here and what helps, or None if it can.

    Only Linux is looked at: elsewhere the system brings its window system along.
    """
    chosen = variables.get("QT_QPA_PLATFORM", "")
    if sys.platform != "linux" or (chosen and not chosen.startswith("xcb")):
        return None
    if variables.get("WAYLAND_DISPLAY") and not chosen:
        return None
    if not variables.get("DISPLAY"):
        return (
            "The window cannot open: there is no screen (DISPLAY and WAYLAND_DISPLAY are not set). "
            "On the command line all works without one: see `studio --help`. To open the window "
            "unseen, put QT_QPA_PLATFORM=offscreen in front of the command."
        )
    missing = missing_library()
    return None if missing is None else about_missing(missing)


def about_missing(library: str) -> str:
    """Return the message for a library that is not there, with what installs it."""
    package = next((PACKAGES[each] for each in PACKAGES if library.startswith(each)), None)
    named = f" (package {package})" if package else ""
    everything = " ".join(PACKAGES.values())
    return (
        f"The window cannot open: the library {library}{named} is missing. "
        f"On Debian and Ubuntu this installs all that Qt needs: sudo apt-get install {everything}"
    )


def missing_library() -> str | None:
    """Return the name of a library that Qt's way to X11 needs and does not find."""
    import PySide6

    plugin = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    if not plugin.exists():  # Qt is the system's, with all it needs
        return None
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return library_in(error)
    return None


def library_in(error: Exception) -> str | None:
    """Return the library that an import, or the loading of another one, did not find."""
    found = re.match(r"(lib[\w.+-]+): cannot open", str(error))
    return found.group(1) if found else None
