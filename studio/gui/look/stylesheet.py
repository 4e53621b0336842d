"""The style sheet of the standard widgets, made from a look's tokens."""

from __future__ import annotations

from string import Template

from studio import assets
from studio.gui.look.tokens import RADIUS, Tokens


def stylesheet(tokens: Tokens) -> str:
    """Return the style sheet `resources/themes/studio.qss` with the tokens filled in."""
    template = Template(assets.path("themes", "studio.qss").read_text(encoding="utf-8"))
    icons = assets.path("themes", tokens.name).as_posix()
    return template.substitute(vars(tokens), radius=f"{RADIUS}px", art=icons)
