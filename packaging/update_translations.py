"""Collects the texts of the desktop into the Qt Linguist files of `resources/translations`.

    python packaging/update_translations.py

What was translated stays translated; new texts are marked unfinished, and what no longer occurs is
taken out. `pyside6-lupdate` knows only `self.tr` and `translate` with the text in place; here the
small helpers of the modules (`_tr`) count, too, and what the floors below say (`core_texts`).
"""

from __future__ import annotations

import ast
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import core_texts

ROOT = Path(__file__).resolve().parents[1]
FILES = ROOT / "resources" / "translations"


def collect() -> dict[str, dict[str, str]]:
    """Return the texts by context, each with the file in which it stands first."""
    found: dict[str, dict[str, str]] = {}
    for path in sorted((ROOT / "studio").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        helper = _context_of_helper(tree)
        place = path.relative_to(ROOT).as_posix()
        for context, text in _texts(tree, helper, ""):
            found.setdefault(context, {}).setdefault(text, place)
    for context, texts in core_texts.collect().items():
        found[context] = texts | found.get(context, {})
    return {context: dict(sorted(found[context].items())) for context in sorted(found)}


def _context_of_helper(tree: ast.Module) -> str:
    """Return the context in which a module's own `_tr` looks texts up."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "translate":
                    first = call.args[0]
                    if isinstance(first, ast.Constant):
                        return str(first.value)
    return ""


def _texts(node: ast.AST, helper: str, owner: str):
    """Yield pairs of context and text."""
    if isinstance(node, ast.ClassDef):
        owner = node.name
    if isinstance(node, ast.Call):
        called = node.func
        name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        arguments = [each.value for each in node.args if isinstance(each, ast.Constant)]
        if name == "tr" and arguments and isinstance(called, ast.Attribute):
            own = isinstance(called.value, ast.Name) and called.value.id == "self"
            yield (owner if own and owner else "Studio"), arguments[0]
        elif name == "say" and arguments and isinstance(called, ast.Name):
            yield core_texts.SAID, arguments[0]
        elif name == "_tr" and arguments:
            yield helper, arguments[0]
        elif name == "tr" and arguments and isinstance(called, ast.Name):  # `tr = self.tr`
            yield owner or "Studio", arguments[0]
        elif name == "translate" and len(arguments) > 1:
            yield arguments[0], arguments[1]
    for child in ast.iter_child_nodes(node):
        yield from _texts(child, helper, owner)


def read(path: Path) -> dict[str, dict[str, str]]:
    """Return the finished translations of a file, by context and text."""
    if not path.exists():
        return {}
    known: dict[str, dict[str, str]] = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None and translation.text:
                known.setdefault(name, {})[message.findtext("source", "")] = translation.text
    return known


def write(path: Path, language: str, texts: dict[str, dict[str, str]]) -> int:
    """Write a file anew with what it held; return how many texts are not translated."""
    known = read(path)
    anywhere = {text: done for each in known.values() for text, done in each.items()}
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    missing = 0
    for context, messages in texts.items():
        part = ET.SubElement(root, "context")
        ET.SubElement(part, "name").text = context
        for text, place in messages.items():
            message = ET.SubElement(part, "message")
            ET.SubElement(message, "location", filename=f"../../{place}")
            ET.SubElement(message, "source").text = text
            translation = ET.SubElement(message, "translation")
            done = known.get(context, {}).get(text) or anywhere.get(text)
            if done:
                translation.text = done
            else:
                translation.set("type", "unfinished")
                missing += 1
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")
    return missing


def main() -> int:
    """Bring every file up to date; return 1 when something is not translated."""
    texts, left = collect(), 0
    FILES.mkdir(parents=True, exist_ok=True)
    for path in sorted(FILES.glob("studio_*.ts")):
        missing = write(path, path.stem.removeprefix("studio_"), texts)
        print(f"{path.name}: {sum(map(len, texts.values()))} texts, {missing} not translated")
        left += missing
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
