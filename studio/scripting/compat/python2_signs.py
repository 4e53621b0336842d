"""Tells Python 2 from Python 3 where a text is right in both grammars: by the names it uses."""

from __future__ import annotations

import ast
from collections.abc import Iterator

# Names that Python 2 had built in. `cmp`, `file` and `input` are too common as names of one's own.
_BUILT_IN = {"xrange", "unicode", "raw_input", "basestring", "unichr", "execfile", "long", "reduce"}
_MODULES = {"urllib2", "StringIO", "cStringIO", "cPickle", "ConfigParser", "Queue"}
_METHODS = {"has_key", "itervalues", "iterkeys", "next"}
_OF_STRING = {"letters", "maketrans", "join", "upper", "lower", "strip", "split", "replace",
              "atoi", "atof"}  # fmt: skip
_DICTS = {"dict", "defaultdict", "OrderedDict", "Counter", "to_dict"}


def is_python2(tree: ast.Module) -> bool:
    """Tell whether a text uses what only Python 2 had.

    `.iteritems()` counts for what is clearly a dict only: frames of pandas had it in Python 3, too.
    """
    own = set(_defined(tree))
    dicts = set(_known_dicts(tree))
    return any(_is_sign(node, own, dicts) for node in ast.walk(tree))


def iteritems(tree: ast.Module) -> list[ast.Attribute]:
    """Return where `.iteritems()` is called."""
    return [
        node.func
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "iteritems"
        and not node.args
        and not node.keywords
    ]


def _is_sign(node: ast.AST, own: set[str], dicts: set[str]) -> bool:
    match node:
        case ast.Name(id=name, ctx=ast.Load()):
            return name in _BUILT_IN and name not in own
        case ast.Import(names=names):
            return any(each.name in _MODULES for each in names)
        case ast.ImportFrom(module=module, level=0):
            return module in _MODULES
        case ast.Attribute(value=ast.Name(id="sys"), attr="maxint"):
            return True
        case ast.Attribute(value=ast.Name(id="string"), attr=name):
            return name in _OF_STRING and "import string" in own
        case ast.BinOp(left=ast.Name(id="print"), op=ast.RShift()):
            return True
        case ast.Call(func=ast.Attribute(value=owner, attr="iteritems"), args=[]):
            return _is_dict(owner, dicts)
        case ast.Call(func=ast.Attribute(attr=name), args=arguments, keywords=[]):
            return name in _METHODS and len(arguments) == (name == "has_key")
    return False


def _defined(tree: ast.Module) -> Iterator[str]:
    """Yield the names that the text defines itself, and `import string` where it is."""
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name, ctx=ast.Store()) | ast.arg(arg=name):
                yield name
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.Import(names=names) | ast.ImportFrom(names=names):
                for each in names:
                    yield each.asname or each.name
                    if isinstance(node, ast.Import) and (each.name, each.asname) == (
                        "string",
                        None,
                    ):
                        yield "import string"


def _known_dicts(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and _is_dict(node.value, set()):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    yield target.id


def _is_dict(value: ast.expr, dicts: set[str]) -> bool:
    match value:
        case ast.Dict() | ast.DictComp():
            return True
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            return name in _DICTS
        case ast.Name(id=name):
            return name in dicts
    return False
