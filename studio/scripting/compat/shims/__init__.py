"""Interfaces that libraries have removed come back while an old script runs.

Each has its old meaning, and tells the log once what to write today. Libraries are patched only
where the script's text asks for it, for the script's own calls only, and put back afterwards.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

from studio.scripting.compat.shims.callers import Users
from studio.scripting.compat.shims.catalog import RULES, Rule
from studio.scripting.compat.shims.finder import Finder, load
from studio.scripting.compat.shims.hints import Hints
from studio.scripting.compat.shims.scan import Source
from studio.scripting.compat.shims.session import Session

__all__ = ["Installed", "install", "preload"]


class Installed:
    """The shims of one script's run, in place until `remove`."""

    def __init__(self, session: Session, finder: Finder) -> None:
        self._session = session
        self._finder = finder
        self.globals: dict[str, Any] = {}

    @property
    def changes(self) -> int:
        """How many attributes of libraries are patched at the moment."""
        return len(self._session.patches)

    def run_figures(self) -> list[tuple[str, Path | bytes]]:
        """Return the pictures that the script uploaded through the Run of the later designer.

        A picture that still lies in a file as it was uploaded comes as its path, else its bytes.
        """
        module = sys.modules.get("studio.scripting.compat.shims.azureml_run")
        return [] if module is None else module.pictures(self._session)

    def remove(self) -> None:
        """Put every library back exactly as it was. May be called twice."""
        self._finder.close()
        self._session.close()


def preload() -> None:
    """Import what tells whether a script needs help, without the help itself."""
    for rule in RULES:
        if rule.ask:
            load(rule.ask)


@lru_cache(maxsize=8)  # a service runs the same script again and again
def _asked_for(source: str) -> tuple[Source, tuple[Rule, ...]]:
    """Return a script's text, and what of the old interfaces it seems to use."""
    text = Source(source)
    near = [rule for rule in RULES if not rule.words.isdisjoint(text.words)]
    return text, tuple(rule for rule in near if not rule.ask or load(rule.ask)(text))


def install(
    source: str, note: Callable[[str], None], folder: str | Path | None = None
) -> Installed:
    """Bring back what `source` may miss; `note` is told one line per old interface it uses.

    Code counts as the user's when it is the script (`script.py`) or lies in `folder`, which is
    the working directory when not given. Call `remove` when the script is done.
    """
    text, rules = _asked_for(source)
    session = Session(text, Hints(note), Users(str(folder) if folder else None))
    finder = Finder(session)
    installed = Installed(session, finder)
    try:
        for rule in rules:
            finder.when_loaded(rule.library, lambda place=rule.apply: load(place)(session))  # type: ignore[misc]
    except BaseException:
        installed.remove()
        raise
    sys.meta_path.insert(0, finder)  # type: ignore[arg-type]
    return installed
