"""How code looks: the fixed-width font and the Pygments style, made from a look's tokens."""

from __future__ import annotations

from pygments.style import Style
from pygments.token import Comment, Error, Keyword, Name, Number, Operator, String, Token

from studio.gui.look.tokens import DARK, LIGHT, Tokens

# The first one that is installed is used.
FIXED_FAMILIES = (
    "JetBrains Mono",
    "Cascadia Code",
    "SF Mono",
    "Menlo",
    "Consolas",
    "DejaVu Sans Mono",
    "Liberation Mono",
    "Courier New",
    "monospace",
)
FIXED_SIZE = 13  # pixels, as the rest of the program


def fixed_font_css(size: int = FIXED_SIZE) -> str:
    """Return the style sheet declarations of the fixed-width font, `size` in pixels."""
    families = ", ".join(f'"{each}"' for each in FIXED_FAMILIES)
    return f"font-family: {families}; font-size: {size}px;"


def code_colours(tokens: Tokens) -> dict:
    """Return the Pygments style rules of a look."""
    return {
        Token: tokens.text,
        Comment: f"italic {tokens.code_comment}",
        Keyword: tokens.code_keyword,
        Operator.Word: tokens.code_keyword,
        String: tokens.code_string,
        String.Escape: tokens.code_number,
        String.Interpol: tokens.code_number,
        Number: tokens.code_number,
        Name.Builtin: tokens.code_builtin,
        Name.Builtin.Pseudo: tokens.code_builtin,
        Name.Exception: tokens.code_builtin,
        Name.Function: tokens.code_name,
        Name.Class: tokens.code_name,
        Name.Decorator: tokens.code_builtin,
        Name.Namespace: tokens.text,
        Error: tokens.text,  # half-typed code is no reason to shout
    }


class StudioLightStyle(Style):
    """Python in the light look."""

    name = "studio-light"
    background_color = LIGHT.surface
    styles = code_colours(LIGHT)


class StudioDarkStyle(Style):
    """Python in the dark look."""

    name = "studio-dark"
    background_color = DARK.surface
    styles = code_colours(DARK)


def style_of(tokens: Tokens) -> type[Style]:
    """Return the Pygments style of a look."""
    return StudioDarkStyle if tokens.dark else StudioLightStyle
