"""Keeps relative paths of an experiment true when its file moves to another folder."""

from __future__ import annotations

import os
from pathlib import Path

from studio.experiment.document import Experiment


def relocate(experiment: Experiment, old: Path, new: Path) -> None:
    """Rewrite relative path parameters that lead to something under `old`, as seen from `new`.

    Paths that lead nowhere are left alone; a path on another drive becomes absolute.
    """
    if old.resolve() == new.resolve():
        return
    for node in experiment.nodes:
        for spec in node.spec.parameters:
            value = node.value(spec.name)
            if spec.kind != "path" or not isinstance(value, str) or not value:
                continue
            target = old / value
            if Path(value).expanduser().is_absolute() or not target.exists():
                continue
            experiment.set_parameter(node, spec.name, _seen_from(target.resolve(), new.resolve()))


def _seen_from(target: Path, folder: Path) -> str:
    try:
        inside = target.relative_to(folder)
    except ValueError:
        return str(target)
    return os.fspath(inside.as_posix())
