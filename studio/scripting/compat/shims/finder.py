"""Finds modules that are gone for the user's code, and notices when a library is loaded."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Callable, Sequence
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

from studio.scripting.compat.shims.catalog import Module, module_for
from studio.scripting.compat.shims.session import Session
from studio.scripting.loading import Watching, is_loaded

SHIMS = "studio.scripting.compat.shims"


def load(place: str) -> Any:
    """Return what `file:name` in this package stands for."""
    file, name = place.split(":")
    return getattr(importlib.import_module(f"{SHIMS}.{file}"), name)


class Finder:
    """Stands first in `sys.meta_path` while a script runs."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._waiting: dict[str, list[Callable[[], None]]] = {}
        self._served: dict[str, ModuleType] = {}
        self._searching: set[str] = set()

    def when_loaded(self, name: str, work: Callable[[], None]) -> None:
        """Call `work` as soon as the module `name` is loaded: now, or after its import."""
        if is_loaded(name):
            work()
        else:
            self._waiting.setdefault(name, []).append(work)

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Answer the import system; None leaves the module to the other finders."""
        old = module_for(name)
        if name in self._searching or (old is None and name not in self._waiting):
            return None
        if old is not None and old.always:
            return self._serve(name, old) if self._session.users.importing() else None
        self._searching.add(name)
        try:
            spec = self._others(name, path, target)
        finally:
            self._searching.discard(name)
        if spec is not None:
            if name in self._waiting and spec.loader is not None:
                spec.loader = Watching(spec.loader, lambda: self._loaded(name))
            return spec
        if old is None or not self._session.users.importing():
            return None
        return self._serve(name, old)

    def _others(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None
    ) -> ModuleSpec | None:
        for finder in list(sys.meta_path):
            find = getattr(finder, "find_spec", None)
            if finder is self or find is None:
                continue
            spec = find(name, path, target)
            if spec is not None:
                return spec
        return None

    def _loaded(self, name: str) -> None:
        for work in self._waiting.pop(name, ()):
            work()

    def _serve(self, name: str, old: Module) -> ModuleSpec:
        if old.modern:
            self._session.hint(name, old.modern)
        return ModuleSpec(name, _Serving(self, old), is_package=old.package)

    def fill(self, module: ModuleType, old: Module) -> None:
        """Give a served module what it once held."""
        if old.alias:
            real = importlib.import_module(old.alias)
            own = {key: value for key, value in vars(real).items() if not key.startswith("__")}
            vars(module).update(own)
            if hasattr(real, "__all__"):
                module.__all__ = list(real.__all__)  # type: ignore[attr-defined]
            vars(module)["__getattr__"] = lambda key: getattr(real, key)
        if old.build:
            vars(module).update(load(old.build)(self._session))
        self._served[module.__name__] = module

    def close(self) -> None:
        """Forget the served modules and stop watching."""
        if self in sys.meta_path:
            sys.meta_path.remove(self)
        self._waiting.clear()
        for name, module in reversed(self._served.items()):
            if sys.modules.get(name) is module:
                del sys.modules[name]
            parent, _, child = name.rpartition(".")
            owner = sys.modules.get(parent)
            if owner is not None and vars(owner).get(child) is module:
                delattr(owner, child)
        self._served.clear()


class _Serving(Loader):
    """Makes a module that is gone."""

    def __init__(self, finder: Finder, old: Module) -> None:
        self._finder = finder
        self._old = old

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        if self._old.error:
            raise ImportError(self._old.error)
        self._finder.fill(module, self._old)
