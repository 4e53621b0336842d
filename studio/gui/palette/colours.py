"""One colour for each category of modules, in the palette and on the cards."""

from __future__ import annotations

_CATEGORY_TOKENS = {
    "Saved Datasets": "reused",
    "Data Input and Output": "code_name",
    "Data Transformation": "code_builtin",
    "Python Language Modules": "code_keyword",
    "Machine Learning": "code_number",
    "Statistical Functions": "done",
    "Sub-experiments": "accent",
}
_OTHER_TOKENS = ("code_string", "code_number", "code_builtin", "code_keyword", "code_name")


def category_token(category: str) -> str:
    """Return the token that colours the modules of a category."""
    top = category.split("/", 1)[0]
    return _CATEGORY_TOKENS.get(top) or _OTHER_TOKENS[sum(map(ord, top)) % len(_OTHER_TOKENS)]
