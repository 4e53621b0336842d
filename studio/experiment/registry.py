"""The modules that are installed: the studio's own, those of other packages, the user's files."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

from studio.experiment.spec import ModuleSpec, is_module, read_spec

GROUP = "studio.modules"


class Registry:
    """Finds a module by its id or its name.

    `problems` tells, in a sentence each, what could not be loaded; the rest works all the same.
    """

    def __init__(self) -> None:
        self._by_id: dict[str, ModuleSpec] = {}
        self.problems: list[str] = []

    def add(self, spec: ModuleSpec) -> None:
        """Add a module, or replace the one of the same id."""
        self._by_id[spec.id] = spec

    def add_from(self, source: ModuleType) -> None:
        """Add every function marked with `@module` that `source` holds."""
        for thing in list(vars(source).values()):
            if is_module(thing):
                try:
                    self.add(read_spec(thing))
                except TypeError as error:
                    self.problems.append(f"A module of {source.__name__} is left out: {error}.")

    def add_folder(self, folder: Path) -> None:
        """Add the modules of every `.py` file in `folder` (no error when it does not exist)."""
        import importlib.util

        for path in sorted(folder.glob("*.py")) if folder.is_dir() else ():
            name = f"studio_user_modules.{path.stem}"
            spec = importlib.util.spec_from_file_location(name, path)
            if spec is None or spec.loader is None:
                continue
            source = importlib.util.module_from_spec(spec)
            sys.modules[name] = source
            try:
                spec.loader.exec_module(source)
            except Exception as error:  # any error of the user's own file
                self.problems.append(f"{path.name} could not be loaded: {error}")
                continue
            self.add_from(source)

    def find(self, name: str) -> ModuleSpec | None:
        """Return the module of that id or (in any case of letters) that name or alias."""
        if name in self._by_id:
            return self._by_id[name]
        wanted = name.casefold()
        for each in self._by_id.values():
            if wanted in (each.name.casefold(), *(alias.casefold() for alias in each.aliases)):
                return each
        return None

    def __iter__(self) -> Iterator[ModuleSpec]:
        """Iterate in the order of category and name."""
        return iter(sorted(self._by_id.values(), key=lambda each: (each.category, each.name)))

    def __len__(self) -> int:
        return len(self._by_id)


def user_folder() -> Path:
    """Return the folder whose `.py` files add modules of the user's own."""
    from platformdirs import user_data_path

    return user_data_path("experiment-studio", appauthor=False) / "modules"


@cache
def installed() -> Registry:
    """Return the registry of everything installed on this computer (loaded once)."""
    import importlib
    from importlib.metadata import entry_points

    registry = Registry()
    found = {each.name: each for each in entry_points(group=GROUP)}
    # A checkout that was never installed has no entry points; its own modules are there anyway.
    sources = {"builtin": "studio.modules"} | {name: each.value for name, each in found.items()}
    for name, value in sources.items():
        try:
            registry.add_from(importlib.import_module(value.split(":")[0]))
        except Exception as error:  # a broken package must not keep the studio from starting
            registry.problems.append(f"The modules of {name} could not be loaded: {error}")
    registry.add_folder(user_folder())
    return registry
