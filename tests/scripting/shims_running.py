"""Runs a script with the shims in place, as a host does."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass, field
from typing import Any

from studio.scripting.compat.shims import install


@dataclass
class Outcome:
    returned: Any = None
    hints: list[str] = field(default_factory=list)
    names: dict[str, Any] = field(default_factory=dict)
    figures: list[Any] = field(default_factory=list)


def run(source: str, *frames: Any) -> Outcome:
    """Run `source`; when it defines azureml_main, call that with the frames."""
    text = textwrap.dedent(source)
    outcome = Outcome()
    installed = install(text, outcome.hints.append)
    try:
        names: dict[str, Any] = {"__name__": "azureml_script", **installed.globals}
        exec(compile(text, "script.py", "exec", dont_inherit=True), names)
        outcome.names = names
        if "azureml_main" in names:
            outcome.returned = names["azureml_main"](*frames)
        outcome.figures = installed.run_figures()
    finally:
        installed.remove()
    return outcome
