"""Dataset: a table that the studio keeps."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

from studio.experiment.parameters import Help, Label, Suggestions
from studio.experiment.ports import Dataset
from studio.experiment.spec import module


def _names() -> list[str]:
    from studio.data.datasets import list_datasets

    return [each.name for each in list_datasets()]


@module(
    "Dataset",
    id="dataset",
    category="Saved Datasets",
    icon="dataset",
    keywords=("sample", "saved", "table", "pima", "automobile"),
    aliases=("Saved Dataset",),
)
def dataset(
    *,
    name: Annotated[
        str,
        Label("Dataset name"),
        Suggestions(_names),
        Help("The name of a sample, or of a dataset you saved. Upper and lower case are one."),
    ] = "",
) -> Annotated[Dataset, Label("Dataset"), Help("The whole table.")]:
    """Gives a table that the studio keeps under a name: one of the samples, or one you saved.

    Samples are, for example, `Pima Indians Diabetes` and `Automobile price data (Raw)`. Datasets
    of your own lie in the studio's data folder; a table file that you put there appears by its
    name.

    To read a file where it lies, use **Import Data** instead.
    """
    from studio.data.datasets import load_dataset

    return load_dataset(name)


def _fingerprint(parameters: Mapping[str, Any], folder: Path) -> str:
    from studio.data.datasets import find_dataset
    from studio.data.paths import stamp

    return stamp(find_dataset(parameters["name"]).path)


dataset.fingerprint = _fingerprint  # type: ignore[attr-defined]
