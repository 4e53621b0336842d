"""Errors of scripts, told with the script's own line numbers."""

from __future__ import annotations

import os
import traceback
from pathlib import Path
from types import TracebackType

from studio.experiment.errors import ModuleError

FILE_NAME = "script.py"
INSTALL = "install it in the Python that runs the studio"  # another Python says otherwise
ERROR_ID = "Error 0085"  # the original's number for "script evaluation failed"


class ScriptError(ModuleError):
    """A script that could not do its work.

    `kind` is the name of the exception's class, `line` the last line of the script that took
    part, `trace` the whole traceback without the studio's own frames.
    """


def from_exception(error: BaseException, source: str) -> ScriptError:
    """Return the error to show for an exception that a script raised."""
    if isinstance(error, ScriptError):
        return error
    if isinstance(error, SyntaxError) and error.filename == FILE_NAME:
        return _syntax(error, source)
    kind = type(error).__name__
    line = script_line(error.__traceback__)
    text = _text(error)
    where = f" in line {line}" if line else ""
    if isinstance(error, SystemExit):
        message = (
            f"The script ended itself with exit({text}){where}. "
            "Return from azureml_main instead of leaving Python."
        )
    elif isinstance(error, KeyboardInterrupt):
        message = f"The script interrupted itself{where}."
    elif isinstance(error, MemoryError):
        message = f"The script ran out of memory{where}. Use fewer rows or columns at a time."
    else:
        message = f"{kind}{where}: {text}" if text else f"{kind}{where}"
        message += _hint(error)
    return ScriptError(message, kind=kind, line=line, trace=trimmed(error))


def _text(error: BaseException) -> str:
    try:
        return clean(error)
    except Exception:  # an exception class of the script whose __str__ fails
        return ""


def _syntax(error: SyntaxError, source: str) -> ScriptError:
    kind = type(error).__name__
    lines = traceback.format_exception_only(kind and type(error), error)
    message = f"{kind} in line {error.lineno}: {error.msg}"
    return ScriptError(message, kind=kind, line=error.lineno, trace="".join(lines))


def _hint(error: BaseException) -> str:
    if isinstance(error, ModuleNotFoundError) and error.name:
        return (
            f". Put {error.name.split('.')[0]} into a zip at the Script Bundle port, or {INSTALL}."
        )
    if isinstance(error, PermissionError) and _shares_memory(error.__traceback__):
        return (
            ". The sandbox lets no processes share memory, which multiprocessing needs. Use "
            "threads: ThreadPoolExecutor of concurrent.futures."
        )
    if isinstance(error, PermissionError) and "Scripts " not in _text(error):
        return (
            ". Scripts run in a sandbox: no network, and only the files of their own working "
            "folder."
        )
    return ""


def _shares_memory(trace: TracebackType | None) -> bool:
    """Tell whether it was a lock between processes that could not be made."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    file = "" if trace is None else trace.tb_frame.f_code.co_filename
    return file.replace("\\", "/").endswith("multiprocessing/synchronize.py")


def script_line(trace: TracebackType | None) -> int | None:
    """Return the last line (from 1) of the script itself in a traceback."""
    line = None
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == FILE_NAME:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


_OWN_FRAME = f'File "{Path(__file__).parent}{os.sep}'


def trimmed(error: BaseException) -> str:
    """Return the whole traceback from the script's first frame on, without the studio's own."""
    trace = error.__traceback__
    first = trace
    while first is not None and first.tb_frame.f_code.co_filename != FILE_NAME:
        first = first.tb_next
    try:
        lines = traceback.format_exception(type(error), error, first or trace)
        lines = [each for each in lines if _OWN_FRAME not in each]
    except Exception:  # an exception that cannot even be printed
        lines = [f"{type(error).__name__}\n"]
    return clean("".join(lines))


def clean(value: object) -> str:
    """Return text that can be shown and saved anywhere: without halves of surrogate pairs."""
    return str(value).encode("utf-8", "replace").decode("utf-8")
