"""Modules of a bundle get the same help as the script: Python 2 and pasted text are put right.

Only a module that does not compile, or uses names that only Python 2 had, is touched, when it is
imported. Its lines stay where the user has them, as far as a translation leaves them there.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from importlib.machinery import FileFinder, SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType, TracebackType
from typing import Any


class BundledModules:
    """While it is entered, modules below `folder` are imported with help.

    `note` is told what was done, once for each module.
    """

    def __init__(self, folder: Path, note: Callable[[str], None]) -> None:
        self._folder = os.fspath(folder)
        self._note = note
        self._hook: Callable[[str], FileFinder] | None = None

    def __enter__(self) -> BundledModules:
        """Stand before Python's own way to import; nothing is done where no bundle is."""
        if not Path(self._folder).is_dir():
            return self
        folder, note = self._folder, self._note

        class Loader(_Loader):
            told = staticmethod(note)

        def hook(path: str) -> FileFinder:
            if path != folder and not path.startswith(folder + os.sep):
                raise ImportError(path)
            return FileFinder(path, (Loader, [".py"]))

        self._hook = hook
        sys.path_hooks.insert(0, hook)
        self._forget()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Give imports back."""
        if self._hook is not None:
            sys.path_hooks.remove(self._hook)
            self._hook = None
            self._forget()

    def _forget(self) -> None:
        for path in [each for each in sys.path_importer_cache if each.startswith(self._folder)]:
            del sys.path_importer_cache[path]


class _Loader(SourceFileLoader):
    told: Callable[[str], None]
    old = False

    def get_code(self, fullname: str) -> CodeType | None:
        """Return the module's code; compiled files of another Python are left alone."""
        path = self.get_filename(fullname)
        return self.source_to_code(self.get_data(path), path)

    def source_to_code(self, data: Any, path: Any, *, _optimize: int = -1) -> CodeType:  # type: ignore[override]
        """Compile the text, or what it means today."""
        import ast

        from studio.scripting.compat import python2
        from studio.scripting.compat.text import compiles, repair

        text = _text(data)
        if compiles(text) and not python2.is_python2(text):
            return super().source_to_code(text, path)
        repaired = repair(text)
        found = python2.translate(repaired.source)
        try:
            tree = ast.parse(found.source, path)
        except (SyntaxError, ValueError):
            return super().source_to_code(text, path)  # the error of the user's own text
        for each in (*repaired.notes, *found.notes):
            self.told(f"Compatibility: {Path(path).name}: {each}")
        self.old = found.old
        if found.lines is not None:
            python2.to_own_lines(tree, found.lines)
        return compile(tree, path, "exec", dont_inherit=True)

    def exec_module(self, module: ModuleType) -> None:
        """Run the module, with the names that Python 2 had where it needs them."""
        code = self.get_code(module.__name__)
        assert code is not None
        if self.old:
            from studio.scripting.compat.old_python import helpers

            vars(module).update(helpers())
        exec(code, module.__dict__)


def _text(data: Any) -> str:
    """Return a module's text, also when it does not keep to the encoding that it names."""
    from importlib.util import decode_source

    try:
        return decode_source(bytes(data))
    except (SyntaxError, UnicodeDecodeError):
        pass
    try:
        return bytes(data).decode("utf-8")
    except UnicodeDecodeError:
        # Python 2 took any bytes in comments and strings.
        return bytes(data).decode("cp1252", "replace")
