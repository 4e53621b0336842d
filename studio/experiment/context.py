"""What a module may ask of the run it is part of.

A module that wants it declares a keyword parameter annotated `Context`; the engine fills it in.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from studio.experiment.values import Bundle, PythonDevice

if TYPE_CHECKING:
    from pandas import DataFrame


class ScriptRunner(Protocol):
    """Runs one `azureml_main` script; the sandboxed host and the in-process host both do."""

    def run(
        self,
        source: str,
        dataset1: DataFrame | None,
        dataset2: DataFrame | None,
        bundle: Bundle | None,
        *,
        timeout: float | None,
        context: Context,
    ) -> tuple[DataFrame, PythonDevice]:
        """Return the result dataset and the Python device.

        `timeout` is in seconds, None for no limit. Raises `ModuleError` with the line and the
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
