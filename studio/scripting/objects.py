"""Any Python object between scripts: bytes outside, opened only in a script's own process.

Limit 3 of the original was that only tables left a script; it advised pickled bytes in a cell.
"""

from __future__ import annotations

import sys
from typing import Any

from studio.experiment.values import PythonObject
from studio.scripting.errors import ERROR_ID, ScriptError

MAX_PREVIEW = 4000  # characters


def pack(value: Any, module: str) -> PythonObject:
    """Return an object as bytes; classes and functions of the script (`module`) travel along.

    Raises ScriptError for what cannot be pickled: open files, connections, generators.
    """
    import cloudpickle

    name = _type_name(value)
    own = sys.modules.get(module)
    try:
        if own is not None:
            cloudpickle.register_pickle_by_value(own)
        try:
            data = cloudpickle.dumps(value)
        finally:
            if own is not None:
                cloudpickle.unregister_pickle_by_value(own)
    except Exception as error:
        text = (
            f"The second value that azureml_main returned, a {name}, cannot leave the script: "
            f"{type(error).__name__}: {error}. Return an object that pickle can save. ({ERROR_ID})"
        )
        raise ScriptError(text, kind=type(error).__name__) from None
    return PythonObject(name, data, _preview(value))


def unpack(packed: PythonObject, place: str) -> Any:
    """Open an object, in a script's process only; `place` is the port it came in at.

    Raises ScriptError that says what is missing.
    """
    import pickle

    try:
        return pickle.loads(packed.data)
    except Exception as error:
        hint = ""
        if isinstance(error, (ModuleNotFoundError, AttributeError)):
            hint = " Connect the bundle it was made with to this script, too."
        text = (
            f"The object at {place} ({packed.type_name}) cannot be opened here: "
            f"{type(error).__name__}: {error}.{hint}"
        )
        raise ScriptError(text, kind=type(error).__name__) from None


def _type_name(value: Any) -> str:
    kind = type(value)
    return kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}"


def _preview(value: Any) -> str:
    try:
        return repr(value)[:MAX_PREVIEW]
    except Exception:  # a class of the script whose __repr__ fails
        return ""
