"""Puts a script's process back to where it was before a request."""

from __future__ import annotations

import contextlib
import copy
import decimal
import gc
import os
import random
import shutil
import sys
import threading
import warnings
from pathlib import Path
from types import ModuleType
from typing import Any

MAX_DESCRIPTORS = 200
_WATCHED = (
    "builtins",
    "os",
    "math",
    "json",
    "pandas",
    "numpy",
    "pandas:DataFrame",
    "pandas:Series",
)


class Baseline:
    """How the process looked before its first request.

    `restore` puts back what can be put back: folder, imports of the script, paths, environment,
    random numbers, options of libraries, figures. It returns why the process must not serve
    again where that is not enough.
    """

    def __init__(self, work: Path, out: Path, kept: tuple[str, ...]) -> None:
        self._work, self._out, self._kept = work, out, set(kept)
        self._files = self._stamps()
        self._path = list(sys.path)
        self._hooks = (list(sys.meta_path), list(sys.path_hooks), sys.excepthook, sys.displayhook)
        self._environ = dict(os.environ)
        self._limit = sys.getrecursionlimit()
        self._filters = list(warnings.filters)
        self._decimal = decimal.getcontext().copy()
        self._known = set(sys.modules)
        self._threads = threading.active_count()
        self._watched = [(name, _thing(name), dict(_thing(name))) for name in _WATCHED]
        self._pandas: Any = None
        self._numpy: Any = None
        self._plot: dict[Any, Any] | None = None
        self._remember_options()

    def restore(self) -> str | None:
        """Put everything back; return why this process must end, None when it need not."""
        self._interpreter()
        self._modules()
        self._libraries()
        self._folder()
        return self._suspicion()

    def _interpreter(self) -> None:
        sys.path[:] = self._path
        sys.meta_path[:], sys.path_hooks[:] = self._hooks[0], self._hooks[1]
        sys.excepthook, sys.displayhook = self._hooks[2], self._hooks[3]
        sys.settrace(None)
        sys.setprofile(None)
        sys.setrecursionlimit(self._limit)
        if dict(os.environ) != self._environ:
            os.environ.clear()
            os.environ.update(self._environ)
        if warnings.filters != self._filters:
            warnings.filters[:] = self._filters  # type: ignore[index]
            warnings._filters_mutated()  # type: ignore[attr-defined]
        decimal.setcontext(self._decimal.copy())
        if not gc.isenabled():
            gc.enable()
        os.chdir(self._work)

    def _modules(self) -> None:
        own = str(self._work)
        for name in sys.modules.keys() - self._known:
            module = sys.modules[name]
            file = getattr(module, "__file__", None) or ""
            if file != "script.py" and not str(file).startswith(own):
                self._known.add(name)  # a library stays loaded
                continue
            del sys.modules[name]
            parent, _, child = name.rpartition(".")
            if parent in sys.modules:
                with contextlib.suppress(AttributeError):
                    delattr(sys.modules[parent], child)
            vars(module).clear()

    def _remember_options(self) -> None:
        import numpy as np

        self._numpy = (np.geterr(), np.get_printoptions())
        config = sys.modules.get("pandas._config.config")
        if config is not None:
            self._pandas = copy.deepcopy(config._global_config)
        plot = sys.modules.get("matplotlib")
        if plot is not None:
            self._plot = dict(plot.rcParams)

    def _libraries(self) -> None:
        import numpy as np

        random.seed()
        np.random.seed(int.from_bytes(os.urandom(4), "little"))
        errors, printing = self._numpy
        if np.geterr() != errors:
            np.seterr(**errors)
        if np.get_printoptions() != printing:
            np.set_printoptions(**printing)
        config = sys.modules.get("pandas._config.config")
        if config is not None and config._global_config != self._pandas:
            config._global_config.clear()
            config._global_config.update(copy.deepcopy(self._pandas))
        if "matplotlib" in sys.modules:
            self._figures()

    def _figures(self) -> None:
        import matplotlib as mpl

        if self._plot is None:  # the script loaded it; what it set with that is its own
            self._plot = dict(mpl.rcParamsDefault)
            self._plot["backend"] = "agg"
        pyplot = sys.modules.get("matplotlib.pyplot")
        if pyplot is not None and pyplot.get_fignums():
            pyplot.close("all")
        if dict.__ne__(dict(mpl.rcParams), self._plot):
            dict.update(mpl.rcParams, self._plot)

    def _folder(self) -> None:
        for place in (self._work, self._out):
            for entry in os.scandir(place):
                if place == self._work and entry.name in self._kept:
                    continue
                if entry.is_dir(follow_symlinks=False):
                    shutil.rmtree(entry.path, ignore_errors=True)
                else:
                    Path(entry.path).unlink(missing_ok=True)

    def _suspicion(self) -> str | None:
        if threading.active_count() > self._threads:
            return "the script left a thread running"
        for name, now, before in self._watched:
            if _changed(before, now):
                return f"the script changed {name.replace(':', '.')}"
        if self._stamps() != self._files:
            return "the script changed its bundle's files"
        return _system_suspicion()

    def _stamps(self) -> dict[str, tuple[int, int]]:
        found: dict[str, tuple[int, int]] = {}
        for name in self._kept:
            for parent, _, files in os.walk(self._work / name):
                for file in files:
                    path = f"{parent}/{file}"
                    if "__pycache__" not in parent:
                        state = os.stat(path)  # noqa: PTH116 - many files, each microsecond counts
                        found[path] = (state.st_mtime_ns, state.st_size)
        return found


def _thing(name: str) -> Any:
    module_name, _, attribute = name.partition(":")
    thing: Any = sys.modules.get(module_name)
    return vars(getattr(thing, attribute) if attribute else thing)


def _changed(before: dict[str, Any], now: Any) -> bool:
    try:
        if now == before:  # what is the very same object is not compared further
            return False
    except Exception:  # arrays do not say in one word whether they are equal
        pass
    if any(now.get(key) is not value for key, value in before.items() if not key.startswith("_")):
        return True
    # Libraries load parts of themselves late: a new name that is a part is no change.
    return any(
        not key.startswith("_") and not isinstance(now[key], ModuleType)
        for key in now.keys() - before.keys()
    )


def _system_suspicion() -> str | None:
    if sys.platform != "linux":
        return None
    with contextlib.suppress(OSError):
        if len([*os.scandir("/proc/self/fd")]) > MAX_DESCRIPTORS:
            return "the script left files open"
    try:
        os.waitpid(-1, os.WNOHANG)
    except ChildProcessError:
        return None
    return "the script left a process running"
