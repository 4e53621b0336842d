"""The modules that are gone, and what stands in for each."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Module:
    """A module that is gone: an alias of today's, or built by `file:function`.

    `modern` is the hint. With `error` the import fails and says so. `always` serves it even
    where a real one is installed.
    """

    alias: str = ""
    build: str = ""
    modern: str = ""
    package: bool = False
    error: str = ""
    always: bool = False


def _azure(build: str) -> Module:
    return Module(build=build, package=True, always=True)


_CLOUD = ("run", "workspace", "dataset", "datastore", "experiment", "model", "environment",
          "authentication", "webservice", "compute")  # fmt: skip
AZURE = {
    "azureml": _azure("azureml_run:classic"),
    "azureml.core": _azure("azureml_run:core"),
    **{f"azureml.core.{name}": _azure("azureml_run:core") for name in _CLOUD},
}

MODULES: dict[str, Module] = {**AZURE}


def module_for(name: str) -> Module | None:
    """Return the stand-in for a module that is gone, None when there is none."""
    found = MODULES.get(name)
    if found is None and name.startswith("azureml."):
        return _azure("azureml_run:empty")
    return found
