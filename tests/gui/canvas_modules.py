"""Small modules for the canvas's tests: sources, a script, a filter, files."""

from __future__ import annotations

from typing import Annotated

from studio.experiment import parameters as p
from studio.experiment.ports import Dataset
from studio.experiment.registry import Registry
from studio.experiment.spec import module, read_spec
from studio.experiment.values import Bundle, PythonDevice


@module("Make Rows", category="Data Input and Output", icon="dataset", keywords=("sample",))
def make_rows(*, rows: Annotated[int, p.Label("Rows")] = 3) -> Annotated[Dataset, p.Label("Rows")]:
    """Make a small table."""
    import pandas as pd

    return pd.DataFrame({"age": range(rows)})


@module("Import Data", id="import_data", category="Data Input and Output", icon="import")
def import_data(
    *, path: Annotated[str, p.FilePath("open", ("*.csv",)), p.Label("File")] = ""
) -> Annotated[Dataset, p.Label("Table")]:
    """Read a table."""
    raise NotImplementedError


@module("Zip Bundle", id="zip_bundle", category="Data Input and Output", icon="zip")
def zip_bundle(
    *, path: Annotated[str, p.FilePath("open", ("*.zip",)), p.Label("File")] = ""
) -> Annotated[Bundle, p.Label("Bundle")]:
    """Read a zip."""
    raise NotImplementedError


@module("Clean Rows", category="Data Transformation/Manipulation", icon="columns")
def clean(table: Annotated[Dataset, p.Label("Table")]) -> Annotated[Dataset, p.Label("Clean")]:
    """Take rows away."""
    return table


@module(
    "Execute Python Script",
    id="execute_python_script",
    category="Python Language Modules",
    icon="python",
)
def script(
    dataset1: Annotated[Dataset | None, p.Label("Dataset1")] = None,
    dataset2: Annotated[Dataset | None, p.Label("Dataset2")] = None,
    bundle: Annotated[Bundle | None, p.Label("Script Bundle")] = None,
    *,
    source: Annotated[str, p.Code("python"), p.Label("Python script")] = "pass",
) -> tuple[
    Annotated[Dataset, p.Label("Result Dataset")],
    Annotated[PythonDevice, p.Label("Python Device")],
]:
    """Run a script of your own."""
    raise NotImplementedError


def canvas_registry() -> Registry:
    """Return a registry of these modules."""
    registry = Registry()
    for each in (make_rows, import_data, zip_bundle, clean, script):
        registry.add(read_spec(each))
    return registry
