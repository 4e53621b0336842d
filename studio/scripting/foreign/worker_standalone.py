"""The process of a script in another Python: waits for its one job and does it.

Run by path, by a Python of its own choice (3.8 or newer), with nothing but pandas installed:
`python worker_standalone.py ROOT CHANNEL DOORS SANDBOX`. ROOT is the exchange folder, CHANNEL
the descriptor of a socket to the host ("-": lines on stdin and stdout), DOORS and SANDBOX are
JSON: what is open, and what was done already. On Linux the process is in its sandbox when Python
starts.
"""

import sys

sys.path.pop(0)  # the folder of this file: its modules belong to the studio, not to the script

import importlib
import json
import os
from pathlib import Path
from types import ModuleType

_LIBRARIES = ("numpy", "pandas", "matplotlib.figure", "matplotlib.pyplot",
              "matplotlib.backends.backend_agg", "matplotlib.backends.backend_svg")  # fmt: skip
_STUDIO = Path(__file__).resolve().parents[2]


def lend_the_contract():
    """Make the studio's files importable, and nothing else of the place where they lie.

    The two packages are empty here: what their own files load is not installed in this Python.
    """
    for name, folder in (("studio", _STUDIO), ("studio.experiment", _STUDIO / "experiment")):
        package = ModuleType(name)
        package.__path__ = [str(folder)]
        sys.modules[name] = package
    vars(sys.modules["studio"])["experiment"] = sys.modules["studio.experiment"]


def preload():
    """Import what most scripts use, where it is installed."""
    for name in _LIBRARIES:
        try:
            importlib.import_module(name)
        except ImportError:
            if name == "pandas":
                raise


def main():
    """Serve one job."""
    root, channel = Path(sys.argv[1]), sys.argv[2]
    doors, sandbox = json.loads(sys.argv[3]), json.loads(sys.argv[4])
    sys.argv = ["script.py"]
    sys.dont_write_bytecode = True
    lend_the_contract()
    from studio.scripting import audit, errors
    from studio.scripting.doors import from_json
    from studio.scripting.foreign.exchange_plain import PlainExchange
    from studio.scripting.limits import limit_process
    from studio.scripting.serving import serve
    from studio.scripting.streams import MarkedStderr

    errors.INSTALL = "install it in the script's Python environment"
    preload()
    sys.stdout = open(1, "w", encoding="utf-8", buffering=1, closefd=False)  # noqa: SIM115
    walled = "landlock" in sandbox["layers"] and "seccomp" in sandbox["layers"]
    if not sandbox["layers"]:
        os.chdir(str(root / "work"))
        limit_process()
    readable = [Path(each) for each in sandbox["readable"]]
    audit.install(root, readable, subprocesses=walled, doors=from_json(doors))
    exchange = PlainExchange(root)
    if channel == "-":
        print("ready", flush=True)
        talk = sys.stderr = MarkedStderr()
        serve(exchange, lambda: sys.stdin.readline() != "", sandbox["note"])
        sys.stdout.flush()
        talk.flush()
        os._exit(0)
    socket = int(channel)
    os.set_inheritable(socket, False)
    sys.stderr = MarkedStderr()
    vars(sys).update(__stdout__=sys.stdout, __stderr__=sys.stderr)
    os.write(socket, b"r")
    serve(exchange, lambda: os.read(socket, 1) == b"g", sandbox["note"])
    # The console ends here, so that the studio need not wait for the end of the process.
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.dup2(nothing, 2)
    os.write(socket, b"d")
    os._exit(0)


main()
