"""What a module may ask of the run it is part of.

A module that wants it declares a keyword parameter annotated `Context`; the engine fills it in.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from studio.experiment.values import Bundle, PythonDevice, PythonObject

if TYPE_CHECKING:
    from pandas import DataFrame


@dataclass(frozen=True)
class FolderAccess:
    """A folder outside its own that a script may read, and write to if `writable`."""

    path: Path
    writable: bool = False


@dataclass(frozen=True)
class ScriptOptions:
    """How a script is run.

    `compatibility` helps scripts written for older Pythons and libraries. `network` and `folder`
    open the sandbox: only a user of this computer grants them. `memory` is in GB, 0 for three
    quarters of the machine's. `environment` names another Python, "" is the studio's own.
    """

    compatibility: bool = True
    network: bool = False
    folder: FolderAccess | None = None
    memory: float = 0.0
    environment: str = ""

    @property
    def is_open(self) -> bool:
        """Whether the sandbox has a door that is closed for other scripts."""
        return self.network or self.folder is not None


SHUT_IN = ScriptOptions()  # what a script gets when nothing else is said


class ScriptRunner(Protocol):
    """Runs one `azureml_main` script; the sandboxed host and the in-process host both do."""

    def run(
        self,
        source: str,
        dataset1: DataFrame | PythonObject | None,
        dataset2: DataFrame | PythonObject | None,
        bundle: Bundle | None,
        *,
        timeout: float | None,
        context: Context,
        options: ScriptOptions = SHUT_IN,
    ) -> tuple[DataFrame, PythonDevice]:
        """Return the result dataset and the Python device.

        An input is a table, an object that another script returned, or None. `timeout` is in
        seconds, None for no limit. Raises `ModuleError` with the line and the
        traceback of the script, and `Cancelled` when the context was cancelled.
        """
        ...


class Context(Protocol):
    """The run, seen from inside a module. All methods may be called from any thread."""

    @property
    def folder(self) -> Path:
        """The folder against which relative paths of parameters are resolved."""
        ...

    @property
    def scripts(self) -> ScriptRunner:
        """The host that runs scripts."""
        ...

    @property
    def environment(self) -> str:
        """The Python environment of scripts that name none; "" is the studio's own."""
        ...

    @property
    def trusted(self) -> bool:
        """Whether the user of this computer granted this node what it asks of the sandbox."""
        ...

    @property
    def cancelled(self) -> bool:
        """Whether the user cancelled the run; long work asks now and then and stops."""
        ...

    def on_cancel(self, action: Any) -> Any:
        """Call `action()` at once when the run is cancelled; return a function that forgets it."""
        ...

    def log(self, text: str, stream: str = "stdout") -> None:
        """Add text to the node's log; `stream` is `"stdout"`, `"stderr"` or `"studio"`."""
        ...

    def progress(self, fraction: float, message: str = "") -> None:
        """Tell how much of the work is done, from 0 to 1."""
        ...
