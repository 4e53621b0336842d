r"""Conditions on rows over several columns, as one types them.

`age > 30 and (bmi < 25 or city contains "ville")`. Columns by their names, those with spaces in
backticks or brackets; texts in quotes. Nothing is evaluated as code.

| part | |
|---|---|
| compare | `=` `!=` `<` `<=` `>` `>=`, `between 1 and 5`, `in (1, 2, 5)` |
| text | `contains "an"`, `starts with "An"`, `ends with "n"`, `matches "^An+"` |
| missing | `is missing`, `is not missing` |
| join | `and`, `or`, `not`, parentheses |
| reckon | `+` `-` `*` `/` `%` with numbers |
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from studio.data.names import suggest
from studio.data.view import conditions, reckoning
from studio.data.view.reckoning import Term
from studio.experiment.errors import ModuleError

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import DataFrame

RowMask = Callable[["DataFrame"], "NDArray[Any]"]

_TOKENS = re.compile(
    r"""\s*(?:
    (?P<date>\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?)
    | (?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)
    | (?P<column>`(?:[^`]|``)+`|\[[^\]]+\]|\\"(?:[^"]|"")+")
    | (?P<text>"(?:[^"]|"")*"|'(?:[^']|'')*')
    | (?P<sign><=|>=|==|!=|<>|&&|\|\||[<>=+\-*/%(),&|!])
    | (?P<word>[^\W\d][\w.]*)
    )""",
    re.VERBOSE,
)
_SIGNS = ("<", "<=", ">", ">=", "=", "==", "!=", "<>")
_DEEPEST = 60  # parentheses inside one another


class _Token(NamedTuple):
    kind: str
    text: str
    at: int


def expression(text: str, frame: DataFrame) -> RowMask:
    """Return what tells for a piece of the frame which rows fulfil the expression.

    Raises ModuleError that says where the text cannot be understood, and which names there are.
    """
    return _Reader(text, frame).read()


def _tokens(text: str) -> list[_Token]:
    found, at = [], 0
    end = len(text.rstrip())
    while at < end:
        match = _TOKENS.match(text, at)
        if match is None or match.end() == at:
            raise _wrong(text, at)
        kind = str(match.lastgroup)
        found.append(_Token(kind, match[kind], match.start(kind)))
        at = match.end()
    return found


def _wrong(text: str, at: int, wanted: str = "") -> ModuleError:
    rest = text[at:].strip()
    where = f"at “{rest[:40]}{'…' if len(rest) > 40 else ''}”" if rest else "at its end"
    message = f"The expression cannot be understood {where}. "
    message += wanted or 'Write, for example: age > 30 and city contains "ville"'
    return ModuleError(message, parameter=conditions.PARAMETER)


class _Reader:
    """Reads an expression from left to right, each rule of the grammar in one method."""

    def __init__(self, text: str, frame: DataFrame) -> None:
        self._text, self._frame = text, frame
        self._tokens = _tokens(text)
        self._at = 0
        self._depth = 0
        self._places = {str(name): place for place, name in enumerate(frame.columns)}

    def read(self) -> RowMask:
        if not self._tokens:
            raise _wrong(self._text, 0)
        result = self._either()
        if self._at < len(self._tokens):
            raise self._error()
        return result

    # -- tokens ----------------------------------------------------------------------------

    def _error(self, wanted: str = "") -> ModuleError:
        done = self._at >= len(self._tokens)
        return _wrong(self._text, len(self._text) if done else self._tokens[self._at].at, wanted)

    def _next(self) -> _Token:
        if self._at >= len(self._tokens):
            raise self._error()
        self._at += 1
        return self._tokens[self._at - 1]

    def _take(self, *words: str) -> str | None:
        """Take the next token if it is one of these signs or words; return it in small letters."""
        if self._at < len(self._tokens):
            token = self._tokens[self._at]
            if token.kind in ("sign", "word") and token.text.lower() in words:
                self._at += 1
                return token.text.lower()
        return None

    def _need(self, *words: str) -> None:
        if self._take(*words) is None:
            raise self._error(f"“{words[0]}” is missing there.")

    # -- rules -----------------------------------------------------------------------------

    def _either(self) -> RowMask:
        parts = [self._both()]
        while self._take("or", "|", "||"):
            parts.append(self._both())
        return parts[0] if len(parts) == 1 else lambda frame: _any([p(frame) for p in parts])

    def _both(self) -> RowMask:
        parts = [self._not()]
        while self._take("and", "&", "&&"):
            parts.append(self._not())
        return parts[0] if len(parts) == 1 else lambda frame: ~_any([~p(frame) for p in parts])

    def _not(self) -> RowMask:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise self._error("It is nested too deeply.")
        try:
            if self._take("not", "!"):
                inner = self._not()
                return lambda frame: ~inner(frame)
            return self._group() or self._compare()
        finally:
            self._depth -= 1

    def _group(self) -> RowMask | None:
        """Read a condition in parentheses; None when they hold a number to reckon with."""
        start = self._at
        if not self._take("("):
            return None
        try:
            inner = self._either()
            self._need(")")
        except ModuleError:
            self._at = start
            return None
        follows = self._tokens[self._at].text if self._at < len(self._tokens) else ""
        if follows in (*_SIGNS, "+", "-", "*", "/", "%"):
            self._at = start
            return None
        return inner

    def _compare(self) -> RowMask:
        left = self._sum(left=True)
        sign = self._take(*_SIGNS)
        if sign is not None:
            return reckoning.comparing(left, sign, self._sum())
        turned = bool(self._take("not"))
        mask = self._verb(left)
        return (lambda frame: ~mask(frame)) if turned else mask

    def _verb(self, left: Term) -> RowMask:
        column = left.column
        if self._take("is"):
            there = bool(self._take("not"))
            self._need("missing", "null", "na")
            return reckoning.on(left, conditions.is_missing(not there))
        if self._take("between"):
            low = self._sum()
            self._need("and")
            high = self._sum()
            parts = [reckoning.comparing(left, ">=", low), reckoning.comparing(left, "<=", high)]
            return lambda frame: parts[0](frame) & parts[1](frame)
        if self._take("in"):
            self._need("(")
            each = [reckoning.comparing(left, "=", self._sum())]
            while self._take(","):
                each.append(reckoning.comparing(left, "=", self._sum()))
            self._need(")")
            return lambda frame: _any([one(frame) for one in each])
        if self._take("contains"):
            return reckoning.on(left, conditions.contains(self._words()))
        if self._take("matches"):
            return reckoning.on(left, conditions.matches(self._words()))
        for word, at_end in (("starts", False), ("ends", True)):
            if self._take(word):
                self._take("with")
                return reckoning.on(left, conditions.starts(self._words(), at_end=at_end))
        if column is not None and reckoning.is_truth(column):
            return reckoning.on(left, reckoning.true_ones)
        raise self._error("A comparison is missing there, such as > 30 or is missing.")

    def _words(self) -> str:
        token = self._next()
        if token.kind == "sign":
            self._at -= 1
            raise self._error("A text is missing there.")
        return _unquoted(token.text) if token.kind == "text" else token.text

    # -- numbers ---------------------------------------------------------------------------

    def _sum(self, left: bool = False) -> Term:
        result = self._product(left)
        while sign := self._take("+", "-"):
            result = reckoning.combined(result, sign, self._product(left))
        return result

    def _product(self, left: bool) -> Term:
        result = self._single(left)
        while sign := self._take("*", "/", "%"):
            result = reckoning.combined(result, sign, self._single(left))
        return result

    def _single(self, left: bool) -> Term:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise self._error("It is nested too deeply.")
        try:
            if self._take("-"):
                return reckoning.combined(Term.literal("0"), "-", self._single(left))
            if self._take("("):
                inner = self._sum(left)
                self._need(")")
                return inner
            return self._value(self._next(), left)
        finally:
            self._depth -= 1

    def _value(self, token: _Token, left: bool) -> Term:
        if token.kind in ("number", "date"):
            return Term.literal(token.text)
        if token.kind == "text":
            return Term.literal(_unquoted(token.text))
        if token.kind == "column":
            name = token.text.removeprefix("\\")
            name = name[1:-1].replace("``", "`") if name[0] != '"' else _unquoted(name)
            return self._column(name)
        if token.kind == "word":
            if left or token.text in self._places:
                return self._column(token.text)
            return Term.literal(token.text)
        self._at -= 1
        raise self._error()

    def _column(self, name: str) -> Term:
        place = self._places.get(name)
        if place is None:
            text = f"There is no column “{name[:100]}”. {suggest(name, self._places)}"
            raise ModuleError(text, parameter=conditions.PARAMETER)
        return Term.of(place, self._frame.iloc[:, place])


def _unquoted(text: str) -> str:
    mark = text[0]
    return text[1:-1].replace(mark * 2, mark)


def _any(masks: list[NDArray[Any]]) -> NDArray[Any]:
    result = masks[0].copy()
    for each in masks[1:]:
        result |= each
    return result
