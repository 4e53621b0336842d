"""A stand-in for the Run of the later designer: pictures and values, with no cloud behind it."""

from __future__ import annotations

import io
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from studio.scripting.compat.shims.session import Session

_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"BM", b"<svg", b"<?xml")
_UPLOADS: WeakKeyDictionary[Session, list[_Upload]] = WeakKeyDictionary()
_CORES: WeakKeyDictionary[Session, dict[str, Any]] = WeakKeyDictionary()


class NoWorkspaceError(RuntimeError):
    """The script asks for something of the cloud; there is none here."""


class _Upload:
    def __init__(self, name: str, data: bytes, path: Path | None) -> None:
        self.name = name
        self.data = data
        self.path = path

    @property
    def picture(self) -> bool:
        return self.data.lstrip()[:16].lower().startswith(tuple(s.lower() for s in _PICTURES))

    def latest(self) -> Path | bytes:
        """Return the file when it still holds what was uploaded, else the uploaded bytes."""
        try:
            if self.path is not None and self.path.read_bytes() == self.data:
                return self.path
        except OSError:
            pass
        return self.data


def pictures(session: Session) -> list[tuple[str, Path | bytes]]:
    """Return name and picture of each upload that is one; a name uploaded twice counts once."""
    latest = {each.name: each for each in _UPLOADS.get(session, ()) if each.picture}
    return [(name, each.latest()) for name, each in latest.items()]


class Run:
    """What `Run.get_context()` returns: values go to the log, pictures to the second port."""

    def __init__(self, session: Session, name: str = "script") -> None:
        self._session = session
        self._values: dict[str, Any] = {}
        self._parent: Run | None = None
        self.id = self.run_id = self.name = self.display_name = name
        self.number = 1
        self.type = "azureml.scriptrun"
        self.status = "Running"
        self.tags: dict[str, Any] = {}
        self.properties: dict[str, Any] = {}
        self.experiment = Experiment(None, "experiment")

    @property
    def parent(self) -> Run:
        """The run of the whole experiment: the same log and the same pictures."""
        if self._parent is None:
            self._parent = Run(self._session, "experiment")
            self._parent._values = self._values
        return self._parent

    @property
    def input_datasets(self) -> Any:
        """Registered datasets: there are none."""
        raise NoWorkspaceError(_no_cloud("Run.input_datasets"))

    # -- values ------------------------------------------------------------------------------
    def _log(self, name: Any, value: Any) -> None:
        print(f"{name}: {value}", flush=True)
        self._values.setdefault(str(name), []).append(value)

    def log(self, name: str, value: Any, description: str = "", step: int | None = None) -> None:
        """Log one value."""
        self._log(name, value)

    def log_list(self, name: str, value: Sequence[Any], description: str = "") -> None:
        """Log a list of values."""
        self._log(name, list(value))

    def log_row(self, name: str, description: str | None = None, **values: Any) -> None:
        """Log a row of named values."""
        self._log(name, ", ".join(f"{key}={value}" for key, value in values.items()))

    def log_table(self, name: str, value: Mapping[str, Any], description: str = "") -> None:
        """Log a dict of columns."""
        self._log(name, dict(value))

    def log_confusion_matrix(self, name: str, value: Any, description: str = "") -> None:
        """Log a confusion matrix as it is written."""
        self._log(name, value)

    log_accuracy_table = log_predictions = log_residuals = log_confusion_matrix

    def log_image(
        self, name: str, path: Any = None, plot: Any = None, description: str = ""
    ) -> None:
        """Put a picture file, or a matplotlib figure or `plt`, at the second port."""
        if path is not None:
            self.upload_file(name, path)
        elif plot is not None:
            data = io.BytesIO()
            plot.savefig(data, format="png")
            self._keep(name, data.getvalue(), None)
        else:
            raise ValueError("log_image needs a picture: give path='...' or plot=plt.")

    def get_metrics(self, name: str | None = None, *_: Any, **__: Any) -> dict[str, Any]:
        """Return the values logged so far."""
        single = {key: each[0] if len(each) == 1 else each for key, each in self._values.items()}
        return single if name is None else {key: single[key] for key in (name,) if key in single}

    # -- files -------------------------------------------------------------------------------
    def _keep(self, name: Any, data: bytes, path: Path | None) -> None:
        kept = _UPLOADS.setdefault(self._session, [])
        upload = _Upload(str(name).replace("\\", "/"), data, path)
        kept.append(upload)
        if not upload.picture:
            print(f"{upload.name}: {len(data)} bytes uploaded, no picture, so it is not kept")

    def upload_file(
        self, name: str, path_or_stream: Any, datastore_name: str | None = None
    ) -> dict[str, str]:
        """Put a picture at the second port; other files have no place here."""
        if hasattr(path_or_stream, "read"):
            data = path_or_stream.read()
            self._keep(name, data.encode() if isinstance(data, str) else data, None)
        else:
            path = Path(os.fspath(path_or_stream))
            if not path.is_file() and "\\" in str(path):
                path = Path(str(path).replace("\\", "/"))
            self._keep(name, path.read_bytes(), path.resolve())
        return {}

    def upload_files(
        self, names: Sequence[str], paths: Sequence[Any], *_: Any, **__: Any
    ) -> dict[str, str]:
        """Upload several files."""
        for name, path in zip(names, paths, strict=True):
            self.upload_file(name, path)
        return {}

    def upload_folder(
        self, name: str, path: Any, datastore_name: str | None = None
    ) -> dict[str, str]:
        """Upload all files of a folder."""
        folder = Path(os.fspath(path))
        for file in sorted(each for each in folder.rglob("*") if each.is_file()):
            self.upload_file(f"{name}/{file.relative_to(folder).as_posix()}", file)
        return {}

    def get_file_names(self) -> list[str]:
        """Return the names of the uploaded files."""
        return [each.name for each in _UPLOADS.get(self._session, ())]

    def download_file(self, name: str, output_file_path: Any = None, *_: Any, **__: Any) -> None:
        """Write a file that was uploaded in this run."""
        for each in reversed(_UPLOADS.get(self._session, [])):
            if each.name == name:
                Path(output_file_path or Path(name).name).write_bytes(each.data)
                return
        raise NoWorkspaceError(_no_cloud(f"the file {name!r} of an earlier run"))

    # -- the rest of a run's life --------------------------------------------------------------
    def tag(self, key: str, value: Any = None) -> None:
        """Keep a tag and tell the log."""
        self.tags[key] = value
        print(f"{key}: {value}" if value is not None else key, flush=True)

    def set_tags(self, tags: Mapping[str, Any]) -> None:
        """Keep several tags."""
        for key, value in tags.items():
            self.tag(key, value)

    def get_tags(self) -> dict[str, Any]:
        """Return the tags."""
        return dict(self.tags)

    def add_properties(self, properties: Mapping[str, Any]) -> None:
        """Keep properties."""
        self.properties.update(properties)

    def get_properties(self) -> dict[str, Any]:
        """Return the properties."""
        return dict(self.properties)

    def set_custom_status(self, status: str) -> None:
        """Tell the log."""
        print(status, flush=True)

    def get_status(self) -> str:
        """Return the status of this run."""
        return self.status

    def get_details(self) -> dict[str, Any]:
        """Return what is known of this run."""
        return {"runId": self.id, "status": self.status, "properties": dict(self.properties)}

    def child_run(self, name: str | None = None, *_: Any, **__: Any) -> Run:
        """Return a run of its own name that logs to the same place."""
        return Run(self._session, name or "child")

    def flush(self, timeout_seconds: float = 300) -> None:
        """Nothing waits: values are logged at once."""

    def start(self) -> None:
        """The run has been started by the experiment."""

    def complete(self, _set_status: bool = True) -> None:
        """Mark the run as done; the script goes on."""
        self.status = "Completed"

    def fail(self, error_details: Any = None, error_code: Any = None, *_: Any) -> None:
        """Mark the run as failed and tell the log why; the script goes on."""
        self.status = "Failed"
        if error_details is not None:
            print(error_details, flush=True)

    def cancel(self) -> None:
        """Mark the run as cancelled; the script goes on."""
        self.status = "Canceled"

    def wait_for_completion(self, *_: Any, **__: Any) -> dict[str, Any]:
        """Nothing runs elsewhere."""
        return self.get_details()

    def register_model(self, *_: Any, **__: Any) -> Any:
        """There is no model registry."""
        raise NoWorkspaceError(_no_cloud("Run.register_model"))

    def get_workspace(self) -> Any:
        """There is no workspace."""
        raise NoWorkspaceError(_no_cloud("the workspace"))

    def get_portal_url(self) -> str:
        """Return no address: there is no portal."""
        return ""

    def __enter__(self) -> Run:
        return self

    def __exit__(self, kind: Any, error: Any, trace: Any) -> None:
        self.status = "Failed" if kind else "Completed"


class Experiment:
    """The experiment of a run: its name, and nothing of the cloud."""

    def __init__(self, workspace: Any = None, name: str = "experiment", **_: Any) -> None:
        self.name = name
        self.id = name

    @property
    def workspace(self) -> Any:
        """There is no workspace."""
        raise NoWorkspaceError(_no_cloud("the workspace"))


def _no_cloud(what: str) -> str:
    return (
        f"{what} needs a cloud workspace, and a script has none here. "
        "Connect the dataset to an input of this module: it arrives as the function's "
        "first or second parameter. Files and models come through the third input."
    )


class _Cloud(type):
    """A class of the cloud: every use says that there is no cloud and what to do instead."""

    def __call__(cls, *_: Any, **__: Any) -> Any:
        raise NoWorkspaceError(_no_cloud(cls.__name__))

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        raise NoWorkspaceError(_no_cloud(f"{cls.__name__}.{name}"))


def _cloud(name: str) -> Any:
    return _Cloud(name, (), {"__module__": "azureml.core"})


_CLOUD = (
    "Workspace", "Dataset", "Datastore", "Model", "Environment", "Webservice", "ComputeTarget",
    "ScriptRunConfig", "Keyvault", "InteractiveLoginAuthentication",
    "ServicePrincipalAuthentication", "MsiAuthentication", "TabularDatasetFactory",
)  # fmt: skip


def core(session: Session) -> dict[str, Any]:
    """Return what `azureml.core` and its parts hold; the same in each of them."""
    if session not in _CORES:
        _CORES[session] = _make_core(session)
    return _CORES[session]


def _make_core(session: Session) -> dict[str, Any]:
    class Context(Run):
        """The Run class of a script: every context is the same run."""

        def __new__(cls, *_: Any, **__: Any) -> Any:
            return run

        def __init__(self, *_: Any, **__: Any) -> None:
            """The one run has been made already."""

        @classmethod
        def get_context(cls, *_: Any, **__: Any) -> Run:
            """Return this script's run; every argument is accepted."""
            return run

        get_submitted_run = get_context

    run = object.__new__(Context)
    Run.__init__(run, session)
    Context.__name__ = Context.__qualname__ = "Run"

    def start_logging(self: Experiment, *_: Any, **__: Any) -> Run:
        return run

    kind = type("Experiment", (Experiment,), {"start_logging": start_logging})
    cloud: dict[str, Any] = {name: _cloud(name) for name in _CLOUD}
    return {**cloud, "Run": Context, "Experiment": kind, "__getattr__": _missing}


def classic(session: Session) -> dict[str, Any]:
    """Return what the package of the original's client held: workspaces, services."""
    return {
        "Workspace": _cloud("Workspace"),
        "DataTypeIds": _cloud("DataTypeIds"),
        "__getattr__": _missing,
    }


def empty(session: Session) -> dict[str, Any]:
    """Return a module in which every name says that there is no cloud."""
    return {"__getattr__": _missing}


def _missing(name: str) -> Any:
    if name.startswith("__") or name == "core":
        raise AttributeError(name)
    return _cloud(name)
