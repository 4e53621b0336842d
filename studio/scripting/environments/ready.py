"""From the text of the property to an interpreter that can run scripts."""

from __future__ import annotations

from pathlib import Path

from studio.experiment.context import Context
from studio.experiment.errors import ModuleError
from studio.scripting.environments.check import Interpreter, check
from studio.scripting.environments.spec import Own, Requirements, parse


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
