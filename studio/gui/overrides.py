"""Keeps methods alive that Qt calls, whatever goes wrong in one of them.

PySide 6.10 and later give back a reference that they do not own when Qt first calls an overridden
method while an exception of another one is on its way to Python (`Sbk_GetPyOverride`). The method
is freed though its class still has it, and the program crashes some time later. 6.9 does not do
that. References in reserve turn the crash into the plain error that it should be.
"""

from __future__ import annotations

import ctypes
import sys
from types import FunctionType
from typing import Any

import shiboken6

RESERVE = 200  # references for each method: so many errors may pass

_held: dict[type, list[list[FunctionType]]] = {}
# Never given back, nor at the end of the program: some are not there any more.
ctypes.pythonapi.Py_IncRef(ctypes.py_object(_held))
_modules = 0  # loaded when it was last looked


def hold() -> None:
    """Hold the methods of all classes that derive from one of Qt's; quick when none are new."""
    global _modules
    if len(sys.modules) == _modules:
        return
    _modules = len(sys.modules)
    root: Any = shiboken6.Shiboken.Object
    waiting, seen = list(root.__subclasses__()), set()
    while waiting:
        each = waiting.pop()
        if each in seen:
            continue
        seen.add(each)
        waiting += type.__subclasses__(each)
        for one in type.mro(each):  # also a class beside Qt's, whose methods it inherits
            if one not in _held:
                methods = [what for what in vars(one).values() if isinstance(what, FunctionType)]
                _held[one] = [[what] * RESERVE for what in methods]
