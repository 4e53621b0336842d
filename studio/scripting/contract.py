"""The whole contract of Execute Python Script, without processes.

Convert in, call `azureml_main`, convert out, collect the figures. Both hosts run exactly this.
Sources are named as in the notes on the original: SEED (its article), REF (its reference page),
PKG (its later package).
"""

from __future__ import annotations

import ast
import difflib
import inspect
import linecache
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import CodeType, ModuleType
from typing import TYPE_CHECKING, Any

from studio.experiment.context import SHUT_IN, ScriptOptions
from studio.experiment.errors import ModuleError
from studio.experiment.values import Bundle, Figure, PythonObject
from studio.scripting import bundle as bundles
from studio.scripting.compat import Helped, helping
from studio.scripting.compat.bundled import BundledModules
from studio.scripting.compat.python2 import to_own_lines
from studio.scripting.convert import prepare_input, result_frame
from studio.scripting.errors import ERROR_ID, FILE_NAME, ScriptError, from_exception
from studio.scripting.figures import FigureWatch, uploaded
from studio.scripting.objects import unpack
from studio.scripting.paths import OldPaths
from studio.scripting.second import second_value

if TYPE_CHECKING:
    from pandas import DataFrame

    Inputs = tuple[DataFrame | PythonObject | None, DataFrame | PythonObject | None]

ENTRY = "azureml_main"
BUNDLE_FOLDER = "Script Bundle"  # REF: the zip lands there, under the working folder
MODULE_NAME = "azureml_script"


@dataclass(frozen=True)
class ScriptOutcome:
    """What a script gave: its table, its pictures, and remarks of the studio for the log.

    A script that failed has an `error`, no table, and the pictures it made before.
    """

    frame: DataFrame | None
    figures: tuple[Figure, ...]
    notes: tuple[str, ...]
    error: ScriptError | None = None
    second: DataFrame | PythonObject | None = None


def run_script(
    source: str,
    inputs: Inputs,
    bundle: Bundle | None,
    folder: Path,
    options: ScriptOptions = SHUT_IN,
    ready: Helped | None = None,
) -> ScriptOutcome:
    """Run a script in this process; the working directory must be `folder`, which is empty.

    `inputs` are the values at the first two ports, None where nothing is connected. The bundle
    is unpacked to `folder/Script Bundle`; both folders go to the front of `sys.path`. The caller
    restores the process (`sys.path`, imported modules); nothing is ever raised by the script
    into the caller: errors come back in the outcome. A script that was made `ready` by the caller
    gets no more help.
    """
    notes: list[str] = []
    helped = Helped(source)
    watch = FigureWatch(folder)
    frame: DataFrame | None = None
    second: DataFrame | PythonObject | None = None
    error: ScriptError | None = None
    try:
        _prepare_path(bundle, folder)
        watch.start()
        help_for_it = _help(source, options, notes, folder, ready)
        bundled = _help_bundle(options, notes, folder, ready)
        with OldPaths(folder, BUNDLE_FOLDER), bundled, help_for_it as helped:
            returned = _call(helped, source, inputs)
        frame = result_frame(returned, notes.append)
        second = second_value(returned, MODULE_NAME, notes.append)
    except ModuleError as raised:
        error = raised if isinstance(raised, ScriptError) else ScriptError(raised.message)
    except BaseException as raised:  # PKG: SystemExit and the like are errors, too
        error = from_exception(raised, source)
    finally:
        watch.stop()
    try:
        figures = (*watch.collect(), *uploaded(helped.pictures, folder))
    except Exception as raised:
        figures = ()
        notes.append(f"The figures could not be collected: {raised}")
    notes.extend(watch.notes)
    return ScriptOutcome(frame, figures, tuple(notes), error, second)


def _prepare_path(bundle: Bundle | None, folder: Path) -> None:
    unpacked = folder / BUNDLE_FOLDER
    if bundle is not None:
        bundles.unpack(bundle, unpacked)
    # The bundle ends up in front: SEED, REF, PKG.
    for each in (folder, *bundles.import_places(unpacked), unpacked):
        sys.path.insert(0, str(each))


def _help(
    source: str, options: ScriptOptions, notes: list[str], folder: Path, ready: Helped | None
) -> AbstractContextManager[Helped]:
    if ready is not None:
        return nullcontext(ready)
    if options.compatibility:
        return helping(source, notes.append, folder)
    return nullcontext(Helped(source))


def _help_bundle(
    options: ScriptOptions, notes: list[str], folder: Path, ready: Helped | None
) -> AbstractContextManager[object]:
    if ready is None and options.compatibility:
        return BundledModules(folder / BUNDLE_FOLDER, notes.append)
    return nullcontext()


def _call(helped: Helped, source: str, inputs: Inputs) -> Any:
    module = load(source, helped)
    function = entry_point(module, source)
    first, second = (
        unpack(value, f"Dataset{number}")
        if isinstance(value, PythonObject)
        else prepare_input(value)
        for number, value in enumerate(inputs, 1)
    )
    return function(*arguments_for(function, first, second))


def load(source: str, helped: Helped | None = None) -> ModuleType:
    """Run the script's module code once and return the module; its `__name__` is not `__main__`.

    The source is known to tracebacks as `script.py`, in the user's own lines also when another
    text, `helped`, runs in its place.
    """
    source = _plain(source)
    lines = source.splitlines(keepends=True)
    linecache.cache[FILE_NAME] = (len(source), None, lines, FILE_NAME)
    module = ModuleType(MODULE_NAME)
    module.__file__ = FILE_NAME
    sys.modules[MODULE_NAME] = module
    try:
        text, places = (source, None) if helped is None else (helped.source, helped.lines)
        code = _compile(_plain(text), places)
    except ValueError as error:
        raise ScriptError(f"The script cannot be read: {error}.", kind="SyntaxError") from None
    except RecursionError:
        raise ScriptError("The script is nested too deeply.", kind="SyntaxError") from None
    if helped is not None:
        vars(module).update(helped.names)
    exec(code, module.__dict__)
    return module


def _plain(source: str) -> str:
    """Return the text without a byte-order mark, each line ended as Python ends it."""
    source = source[1:] if source.startswith("\ufeff") else source
    return source.replace("\r\n", "\n").replace("\r", "\n")


@lru_cache(maxsize=8)  # a service runs the same script again and again
def _compile(text: str, places: tuple[int, ...] | None) -> CodeType:
    """Compile a text; `places` are the lines of the user's own text that its lines stand for."""
    if places is None:
        return compile(text, FILE_NAME, "exec", dont_inherit=True)
    tree = ast.parse(text)
    to_own_lines(tree, places)
    return compile(tree, FILE_NAME, "exec", dont_inherit=True)


def entry_point(module: ModuleType, source: str) -> Callable[..., Any]:
    """Return the function `azureml_main`; raises ScriptError that says how to write it."""
    function = getattr(module, ENTRY, None)
    wanted = f"def {ENTRY}(dataframe1=None, dataframe2=None):"
    if function is None:
        names = [name for name, value in vars(module).items() if inspect.isfunction(value)]
        near = [n for n in names if n.lower() == ENTRY] or difflib.get_close_matches(ENTRY, names)
        line = getattr(getattr(module, near[0], None), "__code__", None) if near else None
        hint = f" It has {near[0]}: rename it." if near else ""
        text = f"The script has no function {ENTRY}.{hint} Add: {wanted} ({ERROR_ID})"
        at = line.co_firstlineno if line is not None else None
        raise ScriptError(text, kind="NameError", line=at)
    if not callable(function):
        text = f"{ENTRY} is a {type(function).__name__}, not a function. Write: {wanted}"
        raise ScriptError(f"{text} ({ERROR_ID})", kind="TypeError")
    return function


def arguments_for(function: Callable[..., Any], first: Any, second: Any) -> tuple[Any, ...]:
    """Return the positional arguments: none, the first port's, or both (PKG counts so).

    A port keeps its place: with only the second connected the call is `(None, df2)`.
    `*args` receives both. More required parameters than two end in Python's own TypeError.
    """
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        return first, second
    kinds = inspect.Parameter
    if any(each.kind is kinds.VAR_POSITIONAL for each in parameters):
        return first, second
    places = [
        each for each in parameters
        if each.kind in (kinds.POSITIONAL_ONLY, kinds.POSITIONAL_OR_KEYWORD)
    ]  # fmt: skip
    return (first, second)[: len(places)]
