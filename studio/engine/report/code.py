"""Scripts cut into stretches of one kind, for both HTML and PDF."""

from __future__ import annotations

from collections.abc import Iterator

from pygments.lexers import get_lexer_by_name
from pygments.token import Comment, Keyword, Name, Number, Operator, String
from pygments.util import ClassNotFound

# Kinds of stretches, with their colours in the light and in the dark look.
COLOURS = {
    "keyword": ("#8a3fc0", "#c792ea"),
    "string": ("#1b7f4b", "#8bd49c"),
    "number": ("#b0561a", "#f0a870"),
    "comment": ("#6d7585", "#8d97a8"),
    "name": ("#2459b8", "#82aaff"),
    "builtin": ("#0f7688", "#6fc7d6"),
}
_KINDS = (
    (Comment, "comment"), (Keyword, "keyword"), (Operator.Word, "keyword"), (String, "string"),
    (Number, "number"), (Name.Builtin, "builtin"), (Name.Exception, "builtin"),
    (Name.Decorator, "builtin"), (Name.Function, "name"), (Name.Class, "name"),
)  # fmt: skip


def stretches(text: str, language: str) -> Iterator[tuple[str, str]]:
    """Yield `(kind, text)`; the kind is one of `COLOURS`, or nothing for plain text."""
    try:
        lexer = get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        yield "", text
        return
    for token, part in lexer.get_tokens(text):
        yield next((kind for family, kind in _KINDS if token in family), ""), part


def code_lines(text: str, language: str) -> list[list[tuple[str, str]]]:
    """Return the stretches of each line."""
    lines: list[list[tuple[str, str]]] = [[]]
    for kind, part in stretches(text.rstrip("\n"), language):
        first, *rest = part.split("\n")
        lines[-1].append((kind, first))
        lines.extend([(kind, each)] for each in rest)
    return lines
