"""Turns a process into another Python that runs a script, already shut in when it starts.

The kernel's sandbox stays over `exec`, so the other Python needs nothing for it: not even the
libraries that the studio uses to enter it.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, NoReturn

from studio.scripting import sandbox, serving
from studio.scripting.doors import from_json
from studio.scripting.limits import limit_process


def replace_process(root: Path, doors: dict[str, Any] | None, channel: int) -> NoReturn:
    """Become the program that is described in the exchange folder `root`; never returns.

    `channel` is the descriptor through which it tells that it is ready and is told to begin.
    """
    about = root / "program.json"
    command, variables, readable = json.loads(about.read_text(encoding="utf-8"))
    about.unlink()
    os.chdir(root / "work")
    limit_process()
    options = from_json(doors)
    layers, missing = sandbox.enter_kernel(root, [Path(each) for each in readable], options)
    note = sandbox.SandboxReport(tuple(layers), tuple(missing)).note
    report = {"layers": layers, "note": note, "readable": readable}
    os.set_inheritable(channel, True)
    arguments = [str(root), str(channel), json.dumps(doors), json.dumps(report)]
    os.execve(command[0], [*command, *arguments], {**variables, **serving.variables(root)})
