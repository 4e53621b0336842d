"""Notices when a library is loaded, to do something right afterwards."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any


def is_loaded(name: str) -> bool:
    """Tell whether a module is there, and not just about to be loaded."""
    module = sys.modules.get(name)
    spec = getattr(module, "__spec__", None)
    return module is not None and not getattr(spec, "_initializing", False)


class Loads:
    """Calls work once the libraries it is for are loaded; stands in `sys.meta_path` meanwhile."""

    def __init__(self) -> None:
        self._waiting: dict[str, Callable[[], None]] = {}
        self._searching: set[str] = set()

    def when_loaded(self, name: str, work: Callable[[], None]) -> None:
        """Call `work` as soon as the module `name` is loaded: now, or after its import."""
        if is_loaded(name):
            work()
            return
        if not self._waiting:
            sys.meta_path.insert(0, self)  # type: ignore[arg-type]
        self._waiting[name] = work

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Answer the import system; None leaves the module to the other finders."""
        if name not in self._waiting or name in self._searching:
            return None
        self._searching.add(name)
        try:
            spec = self._others(name, path, target)
        finally:
            self._searching.discard(name)
        if spec is not None and spec.loader is not None:
            spec.loader = Watching(spec.loader, lambda: self._loaded(name))
        return spec

    def _others(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None
    ) -> ModuleSpec | None:
        for finder in list(sys.meta_path):
            find = getattr(finder, "find_spec", None)
            if finder is not self and find is not None:
                spec = find(name, path, target)
                if spec is not None:
                    return spec  # type: ignore[no-any-return]
        return None

    def _loaded(self, name: str) -> None:
        work = self._waiting.pop(name, None)
        if work is not None:
            work()

    def close(self) -> None:
        """Stop watching."""
        if self in sys.meta_path:
            sys.meta_path.remove(self)  # type: ignore[arg-type]
        self._waiting.clear()


class Watching(Loader):
    """Loads a module as ever and tells when it is there."""

    def __init__(self, real: Any, done: Callable[[], None]) -> None:
        self._real = real
        self._done = done

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """Make the module as ever."""
        return self._real.create_module(spec)  # type: ignore[no-any-return]

    def exec_module(self, module: ModuleType) -> None:
        """Fill the module as ever, then tell."""
        spec = module.__spec__
        if spec is not None:
            spec.loader = self._real
        module.__loader__ = self._real
        self._real.exec_module(module)
        self._done()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)
