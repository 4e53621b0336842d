"""Makes the text of a script stand inside a function of an exported file."""

from __future__ import annotations

import ast
import io
import tokenize


def as_function(name: str, source: str, about: str) -> str:
    """Return a function that defines a script's functions and returns its `azureml_main`.

    A text that would mean something else inside a function stands in a string instead.
    """
    source = source.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    head = f'def {name}():\n    """{_plain(about)}"""\n'
    if _needs_a_module(source):
        return f"{head}    return isolated({_literal(source)}, {name!r})\n"
    body = _indented(source).rstrip("\n")
    return f"{head}\n{body}\n\n    return azureml_main\n"


def _needs_a_module(source: str) -> bool:
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        from studio.experiment.errors import ModuleError

        text = f"A script is not written for Python 3 (line {error.lineno}: {error.msg})."
        raise ModuleError(f"{text} Mend it before you export it.") from None
    harmless = {
        id(node.func)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        and node.func.id in ("eval", "exec") and len(node.args) > 1  # with names of their own
    }  # fmt: skip
    for node in ast.walk(tree):
        if isinstance(node, (ast.Global, ast.Nonlocal)):
            return True
        if isinstance(node, ast.ImportFrom) and (
            node.module == "__future__" or any(each.name == "*" for each in node.names)
        ):
            return True
        if (
            isinstance(node, ast.Name)
            and id(node) not in harmless
            and (
                node.id in ("globals", "eval", "exec", "vars", "locals") or node.id.startswith("__")
            )
        ):
            return True
        if isinstance(node, ast.Import) and any(
            each.name.split(".")[0] in ("pickle", "cloudpickle", "joblib") for each in node.names
        ):
            return True
    return _uses_class_scope(tree)


def _uses_class_scope(tree: ast.Module) -> bool:
    """Tell whether a script's top level deletes names or returns, which a function does not."""
    return any(isinstance(node, (ast.Delete, ast.Return)) for node in tree.body)


def _indented(source: str) -> str:
    """Return the source four columns to the right, but not what is inside of long strings."""
    fixed: set[int] = set()
    starts = {"FSTRING_START": None}
    opened: list[int] = []
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        kind = tokenize.tok_name[token.type]
        if kind in starts:
            opened.append(token.start[0])
        elif kind == "FSTRING_END" and opened:
            fixed.update(range(opened.pop() + 1, token.end[0] + 1))
        elif token.type == tokenize.STRING:
            fixed.update(range(token.start[0] + 1, token.end[0] + 1))
    lines = source.split("\n")
    return "\n".join(
        line if number in fixed or not line.strip() else f"    {line}"
        for number, line in enumerate(lines, 1)
    )


def _literal(source: str) -> str:
    if "'''" in source or "\\" in source or source.endswith("'"):
        return repr(source)
    return f"'''{source}'''"


def _plain(text: str) -> str:
    return " ".join(text.replace("\\", "/").replace('"', "'").split()) or "A script."
