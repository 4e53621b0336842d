"""What Python 2 had and a translated script may still call; put into its globals."""

from __future__ import annotations

import builtins
import codecs
import functools
import importlib
import inspect
import sys
from collections.abc import Callable, Iterable
from decimal import ROUND_HALF_UP, Decimal
from typing import Any


def py2_div(left: Any, right: Any) -> Any:
    """Divide as Python 2 did: whole numbers give a whole number, rounded down."""
    return left // right if _whole(left) and _whole(right) else left / right


def _whole(value: Any) -> bool:
    if isinstance(value, int):
        return True
    kind = getattr(getattr(value, "dtype", None), "kind", "")
    return isinstance(kind, str) and kind in ("i", "u")


def py2_decode(text: Any, *how: Any, **more: Any) -> Any:
    """`.decode(...)`: text is text already; `hex` and its like are undone."""
    if isinstance(text, (bytes, bytearray)):
        return text.decode(*how, **more)
    if isinstance(text, str):
        coding = how[0] if how else more.get("encoding", "")
        if coding in _BYTE_CODECS:
            return codecs.decode(text.encode("latin-1"), coding).decode("latin-1")
        return text.encode().decode("unicode_escape") if coding == "string_escape" else text
    return text.decode(*how, **more)


def py2_encode(text: Any, *how: Any, **more: Any) -> Any:
    """`.encode(...)`: a Python 2 string stays a string; `ignore` still drops letters."""
    if not isinstance(text, str):
        return text.encode(*how, **more)
    coding = how[0] if how else more.get("encoding", "utf-8")
    if coding in _BYTE_CODECS:
        return codecs.encode(text.encode("latin-1"), coding).decode("latin-1")
    try:
        return text.encode(*how, **more).decode(coding)
    except UnicodeDecodeError:
        return text


_BYTE_CODECS = ("hex", "base64", "zlib", "bz2", "hex_codec", "base64_codec")


def py2_translate(text: Any, table: Any, *delete: Any) -> Any:
    """`.translate(table, deletechars)` of strings of bytes."""
    if not isinstance(text, str) or not (delete or isinstance(table, (str, type(None)))):
        return text.translate(table, *delete)
    for letter in delete[0] if delete else "":
        text = text.replace(letter, "")
    return text if table is None else text.translate(table)


def _sorted(values: Iterable[Any], cmp: Any = None, key: Any = None, reverse: bool = False) -> Any:
    if cmp is not None:
        order = functools.cmp_to_key(cmp)
        by = key
        key = order if by is None else (lambda each: order(by(each)))
    try:
        return builtins.sorted(values, key=key, reverse=reverse)
    except TypeError:
        by = key or (lambda each: each)
        return builtins.sorted(values, key=lambda each: _rank(by(each)), reverse=reverse)


def _rank(value: Any) -> Any:
    """Python 2 put None first, then numbers, then the rest by the name of its type."""
    if value is None:
        return (0, "", 0)
    if isinstance(value, (int, float)):
        return (1, "", value)
    return (2, type(value).__name__, value)


def _cmp(left: Any, right: Any) -> int:
    return (left > right) - (left < right)


def _round(number: Any, digits: int = 0) -> Any:
    """Round half away from zero, and give a float, as Python 2 did."""
    if not isinstance(number, (int, float)) or number != number or abs(number) == float("inf"):
        return builtins.round(number, digits)
    step = Decimal(1).scaleb(-digits)
    return float(Decimal(number).quantize(step, rounding=ROUND_HALF_UP))


def py2_exec(code: Any, *, level: int = 1) -> None:
    """`exec code`: it sees and changes the names of the function that calls it, as in Python 2.

    A name that is new to the function becomes one of the script: there the function looks for it.
    `level` is how many callers up that function is.
    """
    frame = sys._getframe(level)
    everywhere, names, function = frame.f_globals, frame.f_locals, frame.f_code
    before = dict(names)
    exec(code, everywhere, names)
    if not function.co_flags & inspect.CO_OPTIMIZED:
        return  # a module or a class: `names` are its own
    known = {*function.co_varnames, *function.co_cellvars, *function.co_freevars}
    for name, value in tuple(names.items()):
        if name not in known and (name not in before or before[name] is not value):
            everywhere[name] = value
    if sys.version_info < (3, 13):  # from there on `names` are the function's own
        import ctypes

        ctypes.pythonapi.PyFrame_LocalsToFast(ctypes.py_object(frame), ctypes.c_int(0))


def execfile(name: Any, names: Any = None, *more: Any) -> None:
    """Run a file among the names of the caller, or among those given."""
    with open(name, encoding="utf-8") as file:  # noqa: PTH123
        code = compile(file.read(), name, "exec")
    if names is None:
        py2_exec(code, level=2)
    else:
        exec(code, names, *more)


def _apply(function: Callable[..., Any], args: Any = (), keywords: Any = None) -> Any:
    return function(*args, **(keywords or {}))


def helpers() -> dict[str, Any]:
    """Return the names, for the globals of a script that was written in Python 2."""
    sys.maxint = sys.maxsize  # type: ignore[attr-defined]
    return {
        "py2_div": py2_div, "py2_decode": py2_decode, "py2_encode": py2_encode,
        "py2_translate": py2_translate, "py2_exec": py2_exec, "sorted": _sorted,
        "cmp": _cmp, "round": _round, "reduce": functools.reduce, "reload": importlib.reload,
        "intern": sys.intern, "unichr": chr, "xrange": range, "unicode": str, "basestring": str,
        "long": int, "file": open, "execfile": execfile, "apply": _apply, "buffer": memoryview,
    }  # fmt: skip
