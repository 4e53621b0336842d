"""From the text of the property to an interpreter that can run scripts."""

from __future__ import annotations

from pathlib import Path

from studio.experiment.context import Context
from studio.experiment.errors import ModuleError
from studio.scripting.environments.check import Interpreter, check, stamp_of
from studio.scripting.environments.spec import OWN, Own, Requirements, is_own, parse


def own_and_found() -> list[str]:
    """Return the Pythons of this computer, as texts for the property; looks at many folders."""
    from studio.scripting.environments.find import find

    return [OWN, *(each.path for each in find() if not each.too_old)]


def fingerprint(text: str, folder: Path) -> str:
    """Return a text that changes when what `text` names does: packages, an interpreter.

    Nothing is started or built for it. Raises ModuleError where the text names nothing.
    """
    if is_own(text):
        return ""
    environment = parse(text, folder)
    if isinstance(environment, Requirements):
        return repr((environment.lines, environment.python))
    if isinstance(environment, Own):
        return ""
    return stamp_of(environment.executable)


def ready(text: str, context: Context) -> Interpreter:
    """Return the interpreter that `text` names; packages are installed where that was not done.

    Raises ModuleError when it cannot be had, and Cancelled.
    """
    environment = parse(text, Path(context.folder))
    if isinstance(environment, Own):
        raise ModuleError("The studio's own Python needs no environment.")
    if isinstance(environment, Requirements):
        from studio.scripting.environments.build import build

        return build(environment, context)
    return check(environment.executable)
