"""Finds what the floors below the desktop say, for the translations.

They speak English in plain f-strings, `raise ModuleError(f"{path.name} is empty.")`, and know
nothing of languages; `studio.experiment.words` recognises such a sentence when it is shown. Here
the sentences are read from the source, each value a number in braces: `{0} is empty.`
"""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))
CORE, MODULES, SAID = "Core", "Modules", "Said"
FLOORS = ("experiment", "data", "scripting", "modules", "engine", "service")
# What speaks to programs, to callers of a service or in code that is written out, not to a user.
SILENT = {
    "scripting/compat/shims", "scripting/foreign", "scripting/inspection/inspector",
    "data/charts/blocks.py", "data/charts/source.py", "engine/clientcode.py",
    "engine/report/html.py", "engine/report/pdf", "engine/report/svg.py",
    "experiment/spec.py", "experiment/words.py",
    "service/app.py", "service/batch.py", "service/body.py", "service/errors.py",
    "service/export_texts.py", "service/files.py", "service/isolation.py", "service/jobs.py",
    "service/line.py", "service/metrics.py", "service/openapi", "service/python_parts.py",
    "service/python_evaluation.py",
    "service/requests.py", "service/reset.py", "service/routes", "service/scripts.py",
    "service/wire.py", "scripting/compat/__init__.py",
}  # fmt: skip
METRICS = "studio/data/evaluation/report.py"
# Parts of sentences that are chosen elsewhere, and sentences that begin or end without a sign.
PHRASES = {
    "data/charts/spec.py": (
        "numbers", "numbers or times", "values", "a column", "at least {0} columns", "the colour",
        "the size", "yes and no", "times", "time spans", "categories", "objects", "text", "bytes",
    ),
    "data/expressions.py": (
        "true or false", "time spans such as 2 days", "dates such as 2020-01-31",
    ),
    "data/decoding.py": (
        "an Excel workbook or a zip archive", "an old or protected Office file", "a Parquet file",
        "a Feather file", "a PDF document", "a gzip archive", "a picture", "a database",
    ),
    "gui/panes/evaluation/clustering_view.py": ("Simplified Silhouette", "Clusters", "Cluster"),
    "data/delimited.py": (" in line {0}", "line has", "lines have"),
    "data/jsonlines.py": ("Row {0}", "Line {0}", "The text"),
    "data/names.py": ("{0} and {1} more",),
    "data/selection.py": ("1 column", "{0} columns"),
    "data/view/expression.py": ("at its end", "at “{0}”"),
    "data/view/comparing.py": ("first", "second"),
    "experiment/parameters.py": ("a whole number", "a number", "a list"),
    "scripting/compat/python2.py": ("once", "{0} times"),
    "scripting/compat/text.py": (
        "{0} (first in line {1})",
        "marks of a quoted code block were taken off", "prompts (>>>) were taken off",
        "typographic quotes, spaces or dashes were made plain",
        "tabs in the indentation were made spaces (8 to the tab)",
        "the indentation of the whole script was taken off",
    ),
    "scripting/audit.py": (
        "Scripts have no network: bring the data in through an input port",
        "Scripts may use the files of their own working folder only",
        "Scripts may not start other programs here",
    ),
    "scripting/compat/shims/hints.py": (
        "Compatibility: {0} works as it once did; today: {1}",
        "line {0}: {1}",
    ),
    "scripting/console.py": ("{0} more characters were printed here and left out.",),
    "scripting/contract.py": (
        "It has {0}: rename it.", "The script has no function {0}.{1} Add: {2} ({3})",
        "{0} is a {1}, not a function. Write: {2} ({3})",
    ),
    "scripting/convert.py": (
        "azureml_main returned an empty sequence. Return a DataFrame: return df, ({0})",
        "azureml_main returned a {0}, which cannot become a table. "
        "Return a pandas DataFrame: return df, ({1})",
    ),
    "scripting/errors.py": (
        "{0} in line {1}: {2}", "install it in the Python that runs the studio",
        "{0}. Put {1} into a zip at the Script Bundle port, or {2}.",
        "{0}. Scripts run in a sandbox: no network, and only the files of their own working "
        "folder.",
    ),
    "scripting/hosts.py": (
        "it crashed (segmentation fault), most likely in a compiled library",
        "it was killed, most likely because memory ran out",
        "the program that starts scripts ended; run the script again",
        "it used up its CPU time", "it crashed (abort), most likely in a compiled library",
        "it said that it was done and left no result", "it ended Python itself with code {0}",
    ),
    "scripting/watchdog.py": (
        "its files take more than {0} GB", "the computer was running out of memory",
        "it started more than {0} processes",
    ),
    "scripting/environments/build.py": (
        "Building a Python environment with {0}", "Building the Python environment",
        "Built the Python environment",
    ),
    "scripting/environments/uv.py": (
        "the packages could not be fetched. Is this computer online?",
    ),
    "scripting/foreign/decode.py": (
        "Dates beyond what this pandas can hold were turned into Python's own.",
        "Durations beyond what this pandas can hold were turned into Python's own.",
    ),
    "modules/export_data.py": ("Written to {0}: {1} and {2}.", "1 row", "{0} rows"),
    "scripting/sandbox_linux.py": ("{0} does not work ({1})",),
    "scripting/environments/check.py": (
        "The Python environment {0} {1}", "could not be started: {0}.",
        "did not answer within {0} seconds.", "is no Python that works.{0}", "It said: {0}",
        "is Python {0}. Scripts need Python {1} or newer.", "(Python {0}) has no pandas{1}. {2}",
        "Install it there: {0} -m pip install pandas",
        "has pandas {0}. Scripts need pandas 1.1 or newer there.",
    ),
    "experiment/fileformat.py": ("the text", "line {0}, column {1}"),
}  # fmt: skip
# What systems say of files that they refuse, as Python passes it on.
SYSTEM = (
    "No such file or directory", "Permission denied", "Operation not permitted", "Is a directory",
    "Not a directory", "File exists", "No space left on device", "Read-only file system",
    "File name too long", "Directory not empty", "Input/output error", "Too many open files",
    "Disk quota exceeded", "Cannot allocate memory", "Device or resource busy",
    "Connection refused", "Address already in use", "Invalid argument",
)  # fmt: skip
_SENTENCE = re.compile(
    r"[A-Z“{].*([.?]\s*\)?|[.:?,] .*(\{\d+\}|Error \d+)\)?|[.:?] .*(df2|San|18|ville.))",
    re.DOTALL,
)


def sources() -> Iterator[Path]:
    """Yield the files whose sentences a user meets."""
    for floor in FLOORS:
        for path in sorted((ROOT / "studio" / floor).rglob("*.py")):
            name = path.relative_to(ROOT / "studio").as_posix()
            if not any(name.startswith(each) for each in SILENT):
                yield path


def sentences(path: Path) -> Iterator[str]:
    """Yield the sentences of a file, with numbers in braces where values go."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    yield from _inside(tree, {})


Known = dict[str, list[tuple[int, ast.expr]]]  # what a name is given, with the lines


def _inside(node: ast.AST, known: Known) -> Iterator[str]:
    if isinstance(node, (ast.FunctionDef, ast.Module)):
        known = known | _assigned(node)
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue  # a docstring
        if isinstance(child, ast.Call) and getattr(child.func, "id", "") == "say":
            continue  # collected as it stands
        if isinstance(child, ast.AugAssign):
            continue  # the end of a sentence
        if isinstance(child, (ast.Constant, ast.JoinedStr, ast.BinOp, ast.Name)):
            text = template(child, known)
            if text is not None:
                if _is_sentence(text):
                    yield text.strip()
                if not isinstance(child, ast.JoinedStr):
                    continue
        yield from _inside(child, known)


def _assigned(scope: ast.AST) -> Known:
    """Return the names that get texts in a function, or in a file."""
    found: Known = {}
    nodes = ast.walk(scope) if isinstance(scope, ast.FunctionDef) else ast.iter_child_nodes(scope)
    for node in nodes:
        texts = (ast.Constant, ast.JoinedStr, ast.BinOp)
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            value = node.value if isinstance(node.value, texts) else node
            found.setdefault(node.targets[0].id, []).append((node.lineno, value))  # type: ignore[arg-type]
        elif isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
            so_far = ast.Name(node.target.id, lineno=node.lineno)
            value = ast.BinOp(so_far, node.op, node.value)
            found.setdefault(node.target.id, []).append((node.lineno, value))
    for each in found.values():
        each.sort(key=lambda pair: pair[0])
    return found


def template(node: ast.expr, known: Known) -> str | None:
    """Return the text of an expression with numbers for its values; None when it is no text."""
    parts = _parts(node, known)
    if parts is None:
        return None
    count, text = 0, ""
    for part in parts:
        if isinstance(part, str):
            text += part
        else:
            text += f"{{{count}}}"
            count += 1
    while "{}" in text:
        text, count = text.replace("{}", f"{{{count}}}", 1), count + 1
    return text


def _parts(node: ast.expr, known: Known) -> list[str | ast.expr] | None:
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else None
    if isinstance(node, ast.Name):
        before = [value for line, value in known.get(node.id, ()) if line < node.lineno]
        return _parts(before[-1], known) if before else None
    if isinstance(node, ast.JoinedStr):
        result: list[str | ast.expr] = []
        for each in node.values:
            if isinstance(each, ast.FormattedValue):
                plain = each.conversion == -1 and each.format_spec is None
                inner = _parts(each.value, known) if plain else None
                result += [each.value] if inner is None else inner
            else:
                result += _parts(each, known) or []
        return result
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = _parts(node.left, known), _parts(node.right, known)
        if left is None and right is None:
            return None
        return (left or [node.left]) + (right or [node.right])
    return None


def _is_sentence(text: str) -> bool:
    literal = re.sub(r"\{\d+\}", " ", text)
    words = re.findall(r"[A-Za-z]{2,}", literal)
    code = re.search(r"\n.*\n|</|==|\bimport \w|_\w+\(|^SELECT|^[\w, ]+ ?=", literal)
    if code or text.endswith(" ") or _SENTENCE.fullmatch(text) is None:
        return False
    return len(words) > (1 if text.rstrip().endswith((".", "?")) else 2)


def phrases() -> dict[str, str]:
    """Return words that sentences are put together from, each with its file."""
    found = {}
    for name, texts in PHRASES.items():
        source = (ROOT / "studio" / name).read_text(encoding="utf-8")
        for text in texts:
            for piece in re.split(r"\{\d+\}", text):
                if piece.strip()[:25] not in source:
                    raise LookupError(f"{name} does not say {piece.strip()!r} any more")
            found[text] = f"studio/{name}"
    return found


def port_types() -> list[str]:
    """Return what the types of ports are called, at the head of a line and within one."""
    from studio.experiment.ports import PORT_TYPES

    return [text for each in PORT_TYPES.values() for text in (each.title, each.title.lower())]


def module_texts() -> dict[str, str]:
    """Return what modules say of themselves, each with the file of its module."""
    from studio.experiment import words
    from studio.experiment.registry import installed

    found: dict[str, str] = {}
    for spec in installed():
        if spec.function is None or not spec.function.__module__.startswith("studio.modules"):
            continue
        place = spec.function.__module__.replace(".", "/") + ".py"
        for text in words.texts_of(spec):
            found.setdefault(text, place)
    return found


def sample_texts(name: str) -> Iterator[str]:
    """Yield what a sample says of itself: its name, its description, the comments of its nodes."""
    path = ROOT / "resources" / "experiments" / name
    document = json.loads(path.read_text(encoding="utf-8"))
    yield document["name"]
    yield from filter(None, document["description"])
    yield from filter(None, (each.get("comment") for each in document["nodes"]))


def collect() -> dict[str, dict[str, str]]:
    """Return the texts by context, each with the file in which it stands first."""
    core: dict[str, str] = {}
    core |= dict.fromkeys(SYSTEM, "studio/gui/language.py")
    for path in sources():
        for text in sentences(path):
            core.setdefault(text, path.relative_to(ROOT).as_posix())
    source = ROOT / METRICS
    tree = ast.parse(source.read_text(encoding="utf-8"))
    metrics = {
        each.value: METRICS for keys in ast.walk(tree) if isinstance(keys, ast.Dict)
        for each in keys.keys if isinstance(each, ast.Constant) and each.value[:1].isupper()
    }  # fmt: skip
    index = "resources/experiments/index.json"
    shown = json.loads((ROOT / index).read_text(encoding="utf-8"))
    samples = {each[key]: index for each in shown for key in ("title", "description")}
    for each in shown:
        samples |= dict.fromkeys(
            sample_texts(each["file"]), f"resources/experiments/{each['file']}"
        )
    ports = dict.fromkeys(port_types(), "studio/experiment/ports.py")
    modules = module_texts()
    core = {text: place for text, place in (core | phrases()).items() if text not in modules}
    return {CORE: core, MODULES: modules | metrics | ports | samples}
