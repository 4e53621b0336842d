"""Decides which scripts may share a process between requests.

A process that serves request after request is fast. It starts each request with the script's
module code run afresh, but libraries stay loaded. A script that could change libraries, or
that runs code out of a caller's data, therefore gets a process of its own for each request.
"""

from __future__ import annotations

import ast
import io
import zipfile

from studio.experiment.values import Bundle

# Names whose use means that code may come out of data, or that state may outlive a request.
_NAMES = {
    "eval", "exec", "compile", "__import__", "__builtins__", "globals", "setattr", "delattr",
}  # fmt: skip
_MODULES = {
    "importlib", "ctypes", "cffi", "gc", "builtins", "code", "codeop", "runpy", "threading",
    "_thread", "multiprocessing", "concurrent", "asyncio", "subprocess", "signal", "atexit",
    "mmap", "socket", "contextvars", "shelve",
}  # fmt: skip
_UNPICKLERS = {"pickle", "cPickle", "dill", "cloudpickle", "joblib", "_pickle", "marshal", "yaml"}
_ATTRIBUTES = {
    "modules", "settrace", "setprofile", "_getframe", "__subclasses__", "__globals__", "__dict__",
    "__builtins__", "__code__", "__bases__", "__mro__",
}  # fmt: skip
_EXPRESSIONS = {"eval", "query"}  # of frames: harmless with a text that stands in the script


def why_alone(source: str, bundle: Bundle | None, *, trusts_pickles: bool = False) -> str | None:
    """Return why a script needs a process of its own for each request; None when it does not.

    `trusts_pickles` says that one of the script's inputs is not the caller's, so that what it
    unpickles is taken to come from there.
    """
    reason = _in_source(source, "The script", trusts_pickles)
    if reason or bundle is None:
        return reason
    try:
        archive = zipfile.ZipFile(io.BytesIO(bundle.data))
        for entry in archive.infolist():
            if entry.filename.lower().endswith((".so", ".pyd", ".dll")):
                return f"{bundle.name} holds the compiled library {entry.filename}."
            if entry.filename.endswith(".py"):
                text = archive.read(entry).decode("utf-8", "replace")
                reason = _in_source(text, f"{entry.filename} in {bundle.name}", trusts_pickles)
                if reason:
                    return reason
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError):
        return f"{bundle.name} cannot be looked into."
    return None


def _in_source(source: str, where: str, trusts_pickles: bool) -> str | None:
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return f"{where} cannot be looked into."
    finder = _Finder(trusts_pickles)
    try:
        finder.visit(tree)
        finder.end()
    except RecursionError:
        return f"{where} cannot be looked into."
    return f"{where} {finder.found}." if finder.found else None


class _Finder(ast.NodeVisitor):
    """Looks for what may outlive a request; `found` tells the first such thing."""

    def __init__(self, trusts_pickles: bool) -> None:
        self.found = ""
        self._refused = _MODULES | (set() if trusts_pickles else _UNPICKLERS)
        self._imported: set[str] = set()
        self._written: list[tuple[str, ast.AST]] = []

    def end(self) -> None:
        """Look at attributes that are written once all imports are known."""
        for root, node in self._written:
            if root in self._imported:
                self._tell(node, f"changes the library {root}")

    def _tell(self, node: ast.AST, text: str) -> None:
        self.found = self.found or f"{text} in line {getattr(node, 'lineno', '?')}"

    def visit_Import(self, node: ast.Import) -> None:
        for each in node.names:
            top = each.name.split(".")[0]
            self._imported.add(each.asname or top)
            if top in self._refused:
                self._tell(node, f"uses {top}")

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        top = (node.module or "").split(".")[0]
        self._imported.update(each.asname or each.name for each in node.names)
        if top in self._refused:
            self._tell(node, f"uses {top}")

    def visit_Name(self, node: ast.Name) -> None:
        if node.id in _NAMES:
            self._tell(node, f"uses {node.id}")

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if isinstance(node.ctx, (ast.Store, ast.Del)):
            root = _root(node)
            if root is not None:
                self._written.append((root, node))
        if node.attr in _ATTRIBUTES or (node.attr == "read_pickle" and "pickle" in self._refused):
            self._tell(node, f"uses {node.attr}")
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        called = node.func
        if isinstance(called, ast.Attribute) and called.attr in _EXPRESSIONS and node.args:
            first = node.args[0]
            if not (isinstance(first, ast.Constant) and isinstance(first.value, str)):
                self._tell(node, f"works out an expression that is made as it runs ({called.attr})")
        self.generic_visit(node)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        # plt.rcParams["..."] = ... is put back after each request; others are not.
        if isinstance(node.ctx, (ast.Store, ast.Del)):
            root = _root(node.value)
            harmless = isinstance(node.value, ast.Attribute) and node.value.attr in (
                "rcParams", "environ", "loc", "iloc", "at", "iat",
            )  # fmt: skip
            if root is not None and isinstance(node.value, ast.Attribute) and not harmless:
                self._written.append((root, node))
        self.generic_visit(node)


def _root(node: ast.AST) -> str | None:
    while isinstance(node, (ast.Attribute, ast.Subscript)):
        node = node.value
    return node.id if isinstance(node, ast.Name) else None
