"""The style sheet of the standard widgets, whose colours are roles of the palette.

A sheet with colours in it would have to be set anew with each look, and Qt then styles every widget
from scratch, which holds the window up for half a second.
"""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QPalette

from studio import assets
from studio.gui.look.tokens import RADIUS

Role = QPalette.ColorRole

# The role that stands for a token, and its name in a style sheet. Text is not WindowText: that one
# has another colour where it is disabled.
ROLES = {
    "window": (Role.Window, "window"),
    "surface": (Role.Base, "base"),
    "raised": (Role.ToolTipBase, "tooltip-base"),
    "line": (Role.Mid, "mid"),
    "grid": (Role.Dark, "dark"),
    "text": (Role.ToolTipText, "tooltip-text"),
    "quiet": (Role.LinkVisited, "link-visited"),
    "faint": (Role.PlaceholderText, "placeholder-text"),
    "accent": (Role.Highlight, "highlight"),
    "accent_soft": (Role.Midlight, "midlight"),
    "on_accent": (Role.HighlightedText, "highlighted-text"),
    "check": (Role.Accent, "accent"),
    "hover": (Role.AlternateBase, "alternate-base"),
    "failed": (Role.BrightText, "bright-text"),
    "failed_soft": (Role.Shadow, "shadow"),
}


def stylesheet() -> str:
    """Return the style sheet `resources/themes/studio.qss` with a role for each token."""
    template = Template(assets.path("themes", "studio.qss").read_text(encoding="utf-8"))
    roles = {token: f"palette({name})" for token, (_, name) in ROLES.items()}
    art = assets.path("themes", "art").as_posix()  # seen well in every look
    return template.substitute(roles, radius=f"{RADIUS}px", art=art)
