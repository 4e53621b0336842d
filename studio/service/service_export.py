"""Writes a folder that runs an experiment as a web service where there is no studio."""

from __future__ import annotations

import shutil
import sys
from importlib import metadata
from pathlib import Path

from studio import __version__, assets
from studio.experiment.document import Experiment
from studio.experiment.errors import StudioError
from studio.service.export_texts import DOCKERFILE, IGNORED, README, UNIT
from studio.service.openapi import example_request
from studio.service.package import EXPERIMENT, FILES, pack
from studio.service.scoring import Scorer

_OWN = "experiment-studio"
_PARTS = ("experiment", "data", "scripting", "modules", "engine", "service", "cli")
_RESOURCES = ("templates", "schema", "datasets")
_NEEDED = (
    "click", "cloudpickle", "fastapi", "landlock", "matplotlib", "numpy", "openpyxl", "pandas",
    "pillow", "platformdirs", "psygnal", "pyarrow", "pyseccomp", "rich", "scikit-learn", "uvicorn",
)  # fmt: skip
_WINDOW = ("pyside6", "shiboken", "qtconsole", "qtpy", "ipykernel", "jupyter")


def export_service(experiment: Experiment, folder: Path) -> list[str]:
    """Write the folder; return remarks for the user.

    It holds the experiment with what was trained, its bundles and tables, the part of the
    studio that serves it, locked requirements, a Dockerfile, a systemd unit and a README.
    Raises StudioError when the experiment cannot serve, or the folder holds something else.
    """
    if folder.exists() and any(folder.iterdir()) and not (folder / EXPERIMENT).is_file():
        raise StudioError(f"{folder} is not empty. Choose a new folder.")
    for name in (FILES, "app"):
        shutil.rmtree(folder / name, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    with Scorer(experiment, script_workers=1) as scorer:
        pack(scorer, folder)
        example = example_request(scorer)
    _copy_studio(folder / "app" / "studio")
    requirements, missing = locked_requirements()
    _write(folder / "requirements.txt", "\n".join(requirements) + "\n")
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    unit = _unit_name(experiment.name)
    values = {"name": experiment.name, "python": python, "unit": unit, "version": __version__}
    _write(folder / "Dockerfile", DOCKERFILE.format(**values))
    _write(folder / ".dockerignore", IGNORED)
    _write(folder / f"{unit}.service", UNIT.format(**values))
    import json

    body = json.dumps(example, ensure_ascii=True)
    _write(folder / "README.md", README.format(**values, body=body.replace("'", "'\\''")))
    return [f"{each} is not installed here, so its version is not locked." for each in missing]


def locked_requirements() -> tuple[list[str], list[str]]:
    """Return `name==version` for all that a service needs, and names that are not installed."""
    from packaging.requirements import Requirement

    found: dict[str, str] = {}
    missing: list[str] = []
    todo = [Requirement(each) for each in _NEEDED]
    while todo:
        wanted = todo.pop()
        name = wanted.name.lower().replace("_", "-")
        if name in found or name.startswith(_WINDOW):
            continue
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            if name in _NEEDED:
                missing.append(name)
            continue
        found[name] = distribution.version
        for line in distribution.requires or ():
            each = Requirement(line)
            if each.marker is None or each.marker.evaluate({"extra": ""}):
                todo.append(each)
    lines = [f"{name}=={version}" for name, version in sorted(found.items())]
    return [_marked(line) for line in lines], sorted(missing)


def _marked(line: str) -> str:
    """Return a line that holds on Linux only where the library does."""
    return (
        f"{line}; sys_platform == 'linux'" if line.startswith(("landlock", "pyseccomp")) else line
    )


def _copy_studio(target: Path) -> None:
    root = Path(assets.__file__).resolve().parent
    ignored = shutil.ignore_patterns("__pycache__", "*.pyc")
    target.mkdir(parents=True)
    for name in ("__init__.py", "__main__.py", "assets.py"):
        shutil.copyfile(root / name, target / name)
    for name in _PARTS:
        shutil.copytree(root / name, target / name, ignore=ignored)
    for name in _RESOURCES:
        if assets.path(name).is_dir():
            shutil.copytree(assets.path(name), target / "resources" / name, ignore=ignored)


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _unit_name(name: str) -> str:
    plain = "".join(c if c.isascii() and c.isalnum() else "-" for c in name.lower())
    return "-".join(part for part in plain.split("-") if part)[:40] or "service"
