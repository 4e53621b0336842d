"""Makes a program of an interpreter: the command, variables and rights of a script's process."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from pathlib import Path

from studio.scripting import sandbox
from studio.scripting.environments import places
from studio.scripting.environments.check import Interpreter, clean_variables
from studio.scripting.exchange import Exchange
from studio.scripting.foreign.exchange_plain import PlainExchange
from studio.scripting.launch import Program, without_secrets

_WORKER = Path(__file__).with_name("worker_standalone.py")


def program_for(interpreter: Interpreter) -> Program:
    """Return what starts workers in an interpreter that was checked."""
    return Program(
        command=(interpreter.executable, "-X", "utf8", os.fspath(_WORKER)),
        variables=_variables(interpreter),
        readable=tuple(map(os.fspath, _readable(interpreter))),
        exchange=_new_exchange,
    )


def _variables(interpreter: Interpreter) -> dict[str, str]:
    own = without_secrets(clean_variables())
    folder = Path(interpreter.executable).parent
    before = [folder]
    if sys.platform == "win32":  # libraries of conda lie there
        prefix = Path(interpreter.prefix)
        before += [prefix, prefix / "Library" / "bin", prefix / "Scripts"]
    path = os.pathsep.join([*map(os.fspath, before), own.get("PATH", os.defpath)])
    more = {"PATH": path, "MPLBACKEND": "agg", "PYTHONIOENCODING": "utf-8",
            "PYTHONDONTWRITEBYTECODE": "1"}  # fmt: skip
    if interpreter.user:  # the home folder is another one for scripts
        more["PYTHONUSERBASE"] = interpreter.user
    return {**own, **more}


def _readable(interpreter: Interpreter) -> list[Path]:
    """Return the folders of the interpreter and its libraries, and the studio's own code."""
    home = Path.home().resolve()
    wide = {Path("/usr"), Path("/usr/local"), home, *home.parents}
    wanted = {interpreter.prefix, interpreter.base, *interpreter.paths}
    found = {Path(each).resolve() for each in wanted} - wide
    executable = Path(interpreter.executable)
    found |= {executable, executable.resolve()}
    studio = Path(__file__).resolve().parents[2]
    return sandbox.outermost([*(each for each in found if each.exists()), studio])


def _new_exchange() -> Exchange:
    """Return an exchange whose home folder has matplotlib's list of fonts: making it is slow."""
    exchange = PlainExchange.create()
    with contextlib.suppress(OSError):
        for file in places.fonts().glob("fontlist-*.json"):
            shutil.copy(file, exchange.root / "out")
    return exchange
