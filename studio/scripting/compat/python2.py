"""Recognises scripts in Python 2 and translates them, line by line.

The grammar and most rules are fissix', which keeps what was 2to3. What it leaves to the reader is
done here: division, `decode` and `encode` of strings, names that a Python 2 script finds at run
time (`studio.scripting.compat.old_python`).
"""

from __future__ import annotations

import ast
import difflib
import logging
import re
import threading
from collections import OrderedDict
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from studio.scripting.compat.text import compiles

_FUTURE = re.compile(r"^\s*from\s+__future__\s+import\b[^\n]*\bdivision\b", re.MULTILINE)
# Rules that add lines at the top or guess too much; their names are there at run time.
_WITHOUT = {"import", "reduce", "reload", "intern", "operator", "isinstance", "sys_exc", "asserts",
            "buffer", "sorted", "idioms", "set_literal", "ws_comma", "exitfunc", "execfile",
            "apply", "input"}  # fmt: skip
_MOST = 1_000_000  # characters: a longer text is no script


@dataclass(frozen=True)
class Translation:
    """A script in today's Python. `lines` maps its lines to those of the original, if they moved.

    `changed` tells whether anything was translated; the source is the original's otherwise.
    `old` tells whether it was Python 2, so that the names of that time belong to it.
    """

    source: str
    notes: tuple[str, ...] = ()
    changed: bool = False
    lines: tuple[int, ...] | None = None
    old: bool = False


_KEPT: OrderedDict[str, Translation] = OrderedDict()
_LOCK = threading.Lock()


def is_python2(source: str) -> bool:
    """Tell whether the text is a script in Python 2: by its grammar, or by names it uses."""
    if len(source) > _MOST:
        return False
    if compiles(source):
        # Not at the top: it is written for today's Python, and another one imports this module.
        from studio.scripting.compat import python2_signs

        return python2_signs.is_python2(ast.parse(source))
    return _parse(source) is not None


def translate(source: str) -> Translation:
    """Return the script in today's Python; one that is no Python 2 comes back as it is.

    Never raises. Translations are remembered.
    """
    key = sha256(source.encode("utf-8", "surrogatepass")).hexdigest()
    with _LOCK:
        if key in _KEPT:
            _KEPT.move_to_end(key)
            return _KEPT[key]
    try:
        found = _translate(source)
    except Exception:  # the grammar of an odd text; the script's own error will be told
        logging.getLogger(__name__).debug("no translation", exc_info=True)
        found = Translation(source)
    with _LOCK:
        _KEPT[key] = found
        while len(_KEPT) > 64:
            _KEPT.popitem(last=False)
    return found


def _translate(source: str) -> Translation:
    if not is_python2(source):
        return _without_iteritems(source)
    text = str(_tool().refactor_string(_ending(source), "script.py"))
    text = re.sub(r"(?m)^(\s*)from\s+__future__\s+import[^\n]*$", r"\1pass", text)
    text = _string_module(text)
    if not compiles(text):
        return Translation(source)
    whole = _FUTURE.search(source) is None
    text, divisions = _rewrite(text, whole)
    if not compiles(text):
        return Translation(source)
    notes = ["The script is written in Python 2 and was translated."]
    if divisions:
        times = "once" if divisions == 1 else f"{divisions} times"
        notes.append(f"Division of whole numbers rounds down, as it did in Python 2 ({times}).")
    return Translation(text, tuple(notes), True, _line_map(source, text), old=True)


def _without_iteritems(source: str) -> Translation:
    """Return a script in Python 3 for older libraries: dicts and frames alike have `items`."""
    if "iteritems" not in source or not compiles(source):
        return Translation(source)
    from studio.scripting.compat import python2_signs

    lines = source.encode("utf-8").split(b"\n")
    found = python2_signs.iteritems(ast.parse(source))
    # From the end of each line, so that the places before it stay.
    for node in sorted(found, key=lambda each: (each.end_lineno or 0, each.end_col_offset or 0))[
        ::-1
    ]:
        line, end = (node.end_lineno or 0) - 1, node.end_col_offset or 0
        start = end - len("iteritems")
        lines[line] = lines[line][:start] + b"items" + lines[line][end:]
    text = b"\n".join(lines).decode("utf-8")
    if not found or not compiles(text):
        return Translation(source)
    return Translation(text, ("iteritems() was read as items(), its name today.",), True)


_STRING_NAMES = {
    "letters": "string.ascii_letters", "lowercase": "string.ascii_lowercase",
    "uppercase": "string.ascii_uppercase", "maketrans": "str.maketrans", "atoi": "int",
    "atol": "int", "atof": "float", "join": "(lambda words, sep=' ': sep.join(words))",
    **{name: f"str.{name}" for name in (
        "upper", "lower", "strip", "lstrip", "rstrip", "split", "replace", "find", "count",
        "zfill", "ljust", "rjust", "center", "swapcase")},
}  # fmt: skip
_STRING_USE = re.compile(rf"\bstring\.({'|'.join(_STRING_NAMES)})\b")


def _string_module(text: str) -> str:
    """Return the text with what the module `string` no longer has; only where it is imported."""
    if not re.search(r"^\s*import\b[^\n]*\bstring\b", text, re.MULTILINE):
        return text
    return _STRING_USE.sub(lambda found: _STRING_NAMES[found.group(1)], text)


def _ending(source: str) -> str:
    return source if source.endswith("\n") else source + "\n"


def _parse(source: str) -> Any:
    tool = _tool()
    try:
        return tool.refactor_string(_ending(source), "script.py")
    except Exception:
        return None


_LOCAL = threading.local()


def _tool() -> Any:
    """Return fissix' tool; it is not shared between threads."""
    tool = getattr(_LOCAL, "tool", None)
    if tool is None:
        from fissix.refactor import RefactoringTool, get_fixers_from_package

        names = [
            each
            for each in get_fixers_from_package("fissix.fixes")
            if each.rpartition("fix_")[2] not in _WITHOUT
        ]
        for noisy in ("lib2to3.driver", "fissix.pgen2.driver", "RefactoringTool"):
            logging.getLogger(noisy).setLevel(logging.ERROR)
        tool = _LOCAL.tool = RefactoringTool(names)
        tool.log_message = lambda *_, **__: None
    return tool


_CALLS = {"decode": "py2_decode", "encode": "py2_encode", "translate": "py2_translate"}


def _rewrite(text: str, whole: bool) -> tuple[str, int]:
    """Return the text with divisions and string conversions as calls of the helpers.

    Also returns how many divisions there were. Lines stay where they are.
    """
    tree = ast.parse(text)
    lines = text.encode("utf-8").split(b"\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    data = b"\n".join(lines)

    def at(line: int, column: int) -> int:
        return starts[line - 1] + column

    edits: list[tuple[int, int, int, bytes]] = []  # start, end, order, text
    divisions = 0
    for node in ast.walk(tree):
        if whole and isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div):
            if _is_float(node.left) or _is_float(node.right):
                continue
            left, right = _end(node.left, at), at(node.right.lineno, node.right.col_offset)
            slash = data.index(b"/", left, right)
            edits.append((at(node.lineno, node.col_offset), 0, 0, b"py2_div("))
            gap = data[slash - 1 : slash] == b" "  # `7 / 2` becomes `py2_div(7, 2)`
            edits.append((slash - gap, slash + 1, 1, b","))
            edits.append((_end(node, at), 0, 2, b")"))
            divisions += 1
        elif whole and isinstance(node, ast.AugAssign) and isinstance(node.op, ast.Div):
            if _is_float(node.value):
                continue
            start, stop = at(node.target.lineno, node.target.col_offset), _end(node.target, at)
            place = data.index(b"/=", stop)
            edits.append((place, place + 2, 1, b"= py2_div(" + data[start:stop] + b","))
            edits.append((_end(node, at), 0, 2, b")"))
            divisions += 1
        elif isinstance(node, ast.Call) and _is_bare_exec(node):
            edits.append((at(node.lineno, node.col_offset), 0, 0, b"py2_"))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            helper = _CALLS.get(node.func.attr)
            if helper is None or (helper == "py2_translate" and len(node.args) != 2):
                continue
            stop = _end(node.func.value, at)
            name = re.compile(rb"\.\s*" + node.func.attr.encode() + rb"\s*\(").search(data, stop)
            if name is not None:
                edits.append((at(node.lineno, node.col_offset), 0, 0, helper.encode() + b"("))
                edits.append((name.start(), name.end(), 1, b", "))
    order = sorted(range(len(edits)), key=lambda n: (edits[n][0], -edits[n][2], n), reverse=True)
    for start, end, _, new in (edits[n] for n in order):  # from the end; what is inside goes first
        data = data[:start] + new + data[end or start :]
    return data.decode("utf-8"), divisions


def _end(node: Any, at: Any) -> int:
    return int(at(node.end_lineno, node.end_col_offset))


def _is_bare_exec(node: ast.Call) -> bool:
    """Tell whether this is `exec text`, which changed the names of the function around it."""
    if not isinstance(node.func, ast.Name) or node.func.id != "exec" or node.keywords:
        return False
    return len(node.args) == 1 and not isinstance(node.args[0], ast.Starred)


def _is_float(node: ast.expr) -> bool:
    if isinstance(node, ast.Constant):
        return isinstance(node.value, float)
    name = node.func if isinstance(node, ast.Call) else None
    return isinstance(name, ast.Name) and name.id == "float"


def to_own_lines(tree: ast.AST, places: tuple[int, ...]) -> None:
    """Give the nodes of a translation the lines of the user's own text; see `Translation`."""
    for node in ast.walk(tree):
        for name in ("lineno", "end_lineno"):
            line = getattr(node, name, None)
            if line is not None:
                setattr(node, name, places[min(line, len(places)) - 1])


def _line_map(old: str, new: str) -> tuple[int, ...] | None:
    """Return for each line of the translation that of the original; None when none moved."""
    before, after = old.rstrip("\n").split("\n"), new.rstrip("\n").split("\n")
    if len(before) == len(after):
        return None
    found: list[int] = []
    for line in after:  # tuples as parameters are taken apart in a line of their own
        found.append((found[-1] if found else 0) + ("= xxx_todo_changeme" not in line))
    if found[-1] == len(before):
        return tuple(max(1, each) for each in found)
    found = []
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for _, start, end, first, last in matcher.get_opcodes():
        for place in range(first, last):
            found.append(min(start + (place - first), max(start, end - 1)) + 1)
    return tuple(min(each, len(before)) for each in found)
