"""Has an object looked into by a script in the sandbox."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from studio.experiment.context import SHUT_IN, Context, ScriptOptions, ScriptRunner
from studio.experiment.errors import ModuleError
from studio.experiment.values import Bundle, PythonObject
from studio.scripting.errors import ScriptError
from studio.scripting.inspection.facts import ModelFacts, read

if TYPE_CHECKING:
    from pandas import DataFrame

TIME_LIMIT = 60.0  # seconds for opening an object and looking into it
MOST_TEXT = 64 * 1024**2
_FILES = ("telling", "learned", "parts", "trees", "boosters", "look")
_OWN_IMPORT = re.compile(r"^from studio\.[^\n]* import (\([^)]*\)|[^\n(]*)\n", re.MULTILINE)
_CHOICE = "PART, TREE = (), 0"


def inspect_object(
    scripts: ScriptRunner,
    packed: PythonObject,
    *,
    context: Context,
    bundle: Bundle | None = None,
    part: tuple[int, ...] = (),
    tree: int = 0,
    timeout: float = TIME_LIMIT,
    options: ScriptOptions = SHUT_IN,
) -> ModelFacts:
    """Return what is known about an object; of a forest, the tree number `tree` of the `part`.

    `bundle` is what its script had at the third port: its classes may come from there. Raises
    ModuleError that says why it cannot be shown, and Cancelled.
    """
    try:
        frame, _ = scripts.run(
            _source(part, tree), packed, None, bundle,
            timeout=timeout, context=context, options=options,
        )  # fmt: skip
    except ModuleError as error:
        raise _explained(error, packed, timeout) from None
    try:
        return read(json.loads(_text(frame)))
    except (ValueError, TypeError, KeyError, RecursionError) as fault:
        text = f"What came back about the {packed.type_name} cannot be read ({fault})."
        raise ScriptError(text, kind="DataError") from None


def _source(part: tuple[int, ...], tree: int) -> str:
    text = _inspector()
    assert _CHOICE in text
    return text.replace(_CHOICE, f"PART, TREE = tuple({list(map(int, part))}), {int(tree)}", 1)


@lru_cache(maxsize=1)
def _inspector() -> str:
    """Return the files of the inspector as one script that needs none of them."""
    folder = Path(__file__).with_name("inspector")
    texts = [(folder / f"{name}.py").read_text(encoding="utf-8") for name in _FILES]
    return "\n\n".join(_OWN_IMPORT.sub("", text) for text in texts)


def _text(frame: DataFrame) -> str:
    """Return the text that the script sent in pieces."""
    pieces = [each for each in frame["facts"] if isinstance(each, str)]
    if sum(map(len, pieces)) > MOST_TEXT:
        raise ValueError("too much")
    return "".join(pieces)


def _explained(error: ModuleError, packed: PythonObject, timeout: float) -> ModuleError:
    """Return an error in the words of somebody who looks at an object, not at a script."""
    message = said = error.message
    if error.kind == "TimeoutError":
        message = (
            f"Looking into the {packed.type_name} was stopped after {timeout:g} seconds: opening "
            "it, or one of its attributes, takes too long."
        )
    elif error.kind == "ProcessEnded":
        message = f"Opening the {packed.type_name} ended the process it was opened in. {said}"
    elif error.kind in ("ResourceError", "MemoryError"):
        message = f"There is not enough memory to open the {packed.type_name}. {said}"
    else:
        message = message.replace("The object at Dataset1", "The object", 1)
    return ScriptError(message, kind=error.kind, trace=error.trace)
