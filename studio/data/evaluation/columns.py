"""Finds the columns of a scored dataset: the true values, and what a model said.

The names are those that Score Model gives ("Scored Labels", "Scored Probabilities"); those that
people give in scripts of their own are known, too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from studio.data import tables
from studio.data.evaluation.coding import name_of
from studio.data.names import suggest
from studio.experiment.errors import ModuleError

if TYPE_CHECKING:
    from pandas import DataFrame, Series

AUTOMATIC = "Automatic"
TWO_CLASS = "Two-class classification"
MULTICLASS = "Multiclass classification"
REGRESSION = "Regression"
CLUSTERING = "Clustering"
TASKS = (AUTOMATIC, TWO_CLASS, MULTICLASS, REGRESSION, CLUSTERING)

LABELS = ("label", "labels", "true label", "truth", "actual", "target", "class", "y_true", "y",
          "outcome")  # fmt: skip
PREDICTED = ("scored labels", "scored label", "scored label mean", "predicted", "prediction",
             "predictions", "predicted label", "y_pred", "pred")  # fmt: skip
SCORES = ("scored probabilities", "scored probability", "probability", "score", "scores",
          "y_score", "proba", "y_proba")  # fmt: skip
ASSIGNED = ("assignments", "assignment", "cluster", "clusters", "scored clusters")
_OF_CLASS = re.compile(r'scored probabilities(?: for class |_)"?(.+?)"?', re.IGNORECASE)
_DISTANCE = re.compile(r"distancestoclustercenter.*", re.IGNORECASE)
_FEW = 20  # whole numbers with at most so many different values may be classes


@dataclass(frozen=True)
class Wanted:
    """What the user chose; empty for what is to be found."""

    label: Sequence[str] = ()
    predicted: Sequence[str] = ()
    score: Sequence[str] = ()
    features: Sequence[str] = ()


@dataclass(frozen=True)
class Found:
    """The columns of a scored dataset, by name; "" for those it does not have."""

    task: str
    label: str = ""
    predicted: str = ""
    score: str = ""
    chances: dict[str, str] = field(default_factory=dict)  # class → column
    features: tuple[str, ...] = ()


def find(table: DataFrame, task: str, wanted: Wanted, about: str, likely: str = "") -> Found:
    """Return the columns of a scored dataset. `likely` is the label column of another one.

    `about` names the dataset in errors. Raises ModuleError that says what to choose.
    """
    names = [str(each) for each in table.columns]
    if not len(table):
        raise ModuleError(f"{about} has no rows. Score some rows first.")
    assigned = _one(names, wanted.predicted, "scored_column", about) or _known(names, ASSIGNED)
    predicted = _one(names, wanted.predicted, "scored_column", about) or _known(names, PREDICTED)
    score = _one(names, wanted.score, "probability_column", about) or _known(names, SCORES)
    chances = {m[1]: name for name in names if (m := _OF_CLASS.fullmatch(name.strip()))}
    scored = bool(predicted or score or chances)
    if task == CLUSTERING or (task == AUTOMATIC and assigned and not scored):
        return _clusters(table, names, assigned, wanted, about)
    if not scored:
        raise ModuleError(_nothing_scored(names, about), parameter="scored_column")
    own = {predicted, score, *chances.values()}
    left = [name for name in names if name not in own]
    label = (
        _one(names, wanted.label, "label_column", about)
        or (likely if likely in left else "")
        or _known(left, LABELS)
        or _label_by_values(table, left, predicted, score, task, about)
    )
    if label in own:
        text = f"{about}: “{label}” is what the model said. Choose the column of true values."
        raise ModuleError(text, parameter="label_column")
    if task == AUTOMATIC:
        task = _task(table[label], table[predicted] if predicted else None, score, chances)
    return Found(task, label, predicted, score, chances)


def is_of_class(column: str) -> bool:
    """Tell whether a column holds, by its name, the probabilities of one class."""
    return _OF_CLASS.fullmatch(column.strip()) is not None


def _task(label: Series, predicted: Series | None, score: str, chances: dict[str, str]) -> str:
    """Return what kind of model gives such columns."""
    if chances:
        classes = {name_of(each) for each in label.dropna().unique()[: _FEW + 1]}
        return TWO_CLASS if len(chances) == 2 and len(classes) == 2 else MULTICLASS
    if score:
        return TWO_CLASS
    if predicted is not None and not (_may_be_classes(label) and _may_be_classes(predicted)):
        return REGRESSION
    return MULTICLASS


def _may_be_classes(column: Series) -> bool:
    if tables.type_word(column) != tables.NUMERIC:
        return True
    values = column.dropna()
    different = values.unique()
    return len(different) <= _FEW and bool((different == different.round()).all())


def _one(names: list[str], chosen: Sequence[str], parameter: str, about: str) -> str:
    """Return the one column that was chosen, "" for none."""
    if not chosen:
        return ""
    if len(chosen) > 1:
        raise ModuleError("Choose one column only.", parameter=parameter)
    if chosen[0] not in names:
        text = f"{about} has no column “{chosen[0]}”. {suggest(chosen[0], names)}"
        raise ModuleError(text, parameter=parameter)
    return chosen[0]


def _known(names: list[str], known: tuple[str, ...]) -> str:
    folded: dict[str, str] = {}
    for name in names:
        folded.setdefault(name.strip().casefold(), name)
    return next((folded[each] for each in known if each in folded), "")


def _label_by_values(
    table: DataFrame, left: list[str], predicted: str, score: str, task: str, about: str
) -> str:
    """Return the only column that holds the values which the model said, or two values only."""
    fitting: list[str] = []
    if task != REGRESSION and predicted and _may_be_classes(table[predicted]):
        said = {name_of(each) for each in table[predicted].dropna().unique()}
        fitting = [name for name in left if _values(table[name], len(said)) == said]
    elif task != REGRESSION and score and not predicted:
        fitting = [name for name in left if len(_values(table[name], 2)) == 2]
    if len(fitting) == 1:
        return fitting[0]
    offered = fitting or left
    if not offered:
        text = f"{about} has only what the model said, and no column of true values to compare."
        raise ModuleError(text, parameter="label_column")
    some = ", ".join(f"“{name}”" for name in offered[:8]) + ("…" if len(offered) > 8 else "")
    text = (
        f"Which column of {about} holds the true values? Choose it at Label column. "
        f"It could be one of {some}."
    )
    raise ModuleError(text, parameter="label_column")


def _values(column: Series, most: int) -> set[str]:
    """Return the values of a column as text; nothing when there are more than `most`."""
    if len(column) > 10_000 and column.iloc[:10_000].nunique() > most:
        return set()
    different = column.dropna().unique()
    return {name_of(each) for each in different} if len(different) <= most else set()


def _nothing_scored(names: list[str], about: str) -> str:
    shown = ", ".join(f"“{name}”" for name in names[:8]) + ("…" if len(names) > 8 else "")
    return (
        f"{about} has no column with a model's answers. Name them “Scored Labels” and “Scored "
        f"Probabilities”, or choose them at Scored column and Probability column. It has {shown}."
    )


def _clusters(
    table: DataFrame, names: list[str], assigned: str, wanted: Wanted, about: str
) -> Found:
    if not assigned:
        text = (
            f"{about} does not tell which cluster a row belongs to. Name that column "
            "“Assignments”, or choose it at Scored column."
        )
        raise ModuleError(text, parameter="scored_column")
    for name in wanted.features:
        _one(names, [name], "feature_columns", about)
    features = tuple(wanted.features) or tuple(
        name
        for name in names
        if name != assigned
        and not _DISTANCE.fullmatch(name.strip().replace(" ", ""))
        and tables.type_word(table[name]) == tables.NUMERIC
    )
    if not features:
        text = f"{about} has no numeric columns to measure distances with."
        raise ModuleError(text, parameter="feature_columns")
    return Found(CLUSTERING, predicted=assigned, features=features)
