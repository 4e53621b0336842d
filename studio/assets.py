"""Finds the files of `resources/`: inside the installed wheel, or beside the checkout."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path


@cache
def root() -> Path:
    """Return the folder that holds icons, themes, sample datasets and sample experiments.

    In a wheel it is `studio/resources`; in a checkout it is `resources` beside `studio`.
    """
    packaged = Path(str(files("studio"))) / "resources"
    return packaged if packaged.is_dir() else packaged.parent.parent / "resources"


def path(*parts: str) -> Path:
    """Return the path of one resource, for example `path("datasets", "pima.csv")`."""
    return root().joinpath(*parts)
