"""Paths that users type: where they lead, and what is wrong with them in plain words."""

from __future__ import annotations

from pathlib import Path

from studio.experiment.errors import ModuleError


def resolve(text: str, folder: Path) -> Path:
    """Return the path a user means: `~` is the home folder, relative paths start at `folder`.

    Raises ModuleError when the text is empty or cannot be a path.
    """
    if not text.strip():
        raise ModuleError("No file is chosen. Please give its path.", parameter="path")
    if "\0" in text:
        raise ModuleError("The path holds a character that no path can have.", parameter="path")
    try:
        return folder / Path(text).expanduser()
    except RuntimeError:
        message = f"The home folder in {text} is not known. Please write the path in full."
        raise ModuleError(message, parameter="path") from None


def stamp(path: Path) -> str:
    """Return a text that changes when the file at `path` does; raises OSError if it is gone."""
    state = path.stat()
    return f"{path.resolve()}|{state.st_size}|{state.st_mtime_ns}"


def stamp_all(path: Path) -> str:
    """Return a text that changes when the file, or any file of the folder, does.

    Raises OSError when `path` is gone.
    """
    if not path.is_dir():
        return stamp(path)
    found = sorted(each for each in path.rglob("*") if each.is_file())
    return "\n".join([str(path.resolve()), *(stamp(each) for each in found)])


def explain(error: OSError, path: Path, doing: str = "read") -> ModuleError:
    """Return the error to show for an operating system's error at `path`."""
    if isinstance(error, FileNotFoundError):
        message = f"There is no file {path}. Please check the path."
    elif isinstance(error, IsADirectoryError):
        message = f"{path} is a folder. Please choose a file."
    elif isinstance(error, (NotADirectoryError, FileExistsError)):
        message = f"{path} leads through something that is no folder. Please check the path."
    elif isinstance(error, PermissionError):
        message = f"You may not {doing} {path}. Is it open in another program, or protected?"
    else:
        past = {"read": "read", "write": "written"}.get(doing, doing)
        message = f"{path} could not be {past}: {error.strerror or error}."
    return ModuleError(message, parameter="path")
