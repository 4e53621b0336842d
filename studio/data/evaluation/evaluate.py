"""From one or two scored datasets to a report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.data.evaluation import binary, clustering, columns, multiclass, regression
from studio.data.evaluation.coding import Coded, coded, together
from studio.data.evaluation.columns import Found, Wanted
from studio.data.evaluation.facts import Facts, Source
from studio.data.evaluation.report import Report
from studio.experiment.errors import ModuleError

if TYPE_CHECKING:
    from pandas import DataFrame

    from studio.data.evaluation.facts import Numbers

MOST_CLASSES = 200
MOST_CLUSTERS = 200
_POSITIVE = ("1", "true", "yes", "y", "positive", "pos", "t")


@dataclass
class _Scored:
    """One dataset on its way."""

    table: DataFrame
    name: str
    found: Found


def evaluate(
    first: DataFrame,
    second: DataFrame | None = None,
    *,
    names: tuple[str, str] = ("Scored dataset", "Scored dataset to compare"),
    task: str = columns.AUTOMATIC,
    wanted: Wanted | None = None,
    positive: str = "",
) -> Report:
    """Return how well one model does, or two, on scored datasets.

    `task` is one of `columns.TASKS`. Raises ModuleError where a table does not tell enough.
    """
    wanted = wanted or Wanted()
    found = columns.find(first, task, wanted, names[0])
    scored = [_Scored(first, names[0], found)]
    if second is not None:
        other = columns.find(second, found.task, wanted, names[1], likely=found.label)
        scored.append(_Scored(second, names[1], other))
    if found.task == columns.TWO_CLASS:
        models = _two_class(scored, positive)
    elif found.task == columns.MULTICLASS:
        models = [_multiclass(each) for each in scored]
    elif found.task == columns.REGRESSION:
        models = _regression(scored)
    else:
        models = [_clustering(each) for each in scored]
    return Report(found.task, tuple(models))


def _two_class(scored: list[_Scored], positive: str) -> list[Facts]:
    models: list[Facts] = []
    for each in scored:
        column = each.found.score
        label = coded(each.table[each.found.label])
        label = Coded(label.codes, label.names)
        if len(label.names) != 2:
            raise _not_two(each, label)
        positive = _which_positive(label, positive.strip(), each)
        if each.found.chances and not column:
            column = each.found.chances.get(positive, "")
        if not column:
            text = (
                f"{each.name} has no probabilities. Choose their column at Probability column, or "
                "name it “Scored Probabilities”. With labels alone, set Kind of model to "
                "Multiclass classification."
            )
            raise ModuleError(text, parameter="probability_column")
        scores = _numbers(each, column, "probability_column")
        negative = next(name for name in label.names if name != positive)
        truth = (label.codes == label.names.index(positive)).astype("int64")
        good = _usable(each, (label.codes >= 0), scores)
        truth, scores = truth[good], scores[good]
        if truth.all() or not truth.any():
            only = positive if truth.all() else negative
            raise ModuleError(_one_class(each, only), parameter="label_column")
        source = Source(each.name, len(truth), int((~good).sum()), each.found.label, column)
        models.append(
            binary.measure(truth, scores, source=source, positive=positive, negative=negative)
        )
    return models


def _not_two(each: _Scored, label: Coded) -> ModuleError:
    if len(label.names) == 1:
        return ModuleError(_one_class(each, label.names[0]), parameter="label_column")
    if not label.names:
        return ModuleError(_all_missing(each), parameter="label_column")
    some = ", ".join(label.names[:5]) + ("…" if len(label.names) > 5 else "")
    text = (
        f"A two-class model is measured by a label with two values, but “{each.found.label}” of "
        f"{each.name} has {len(label.names):,} ({some}). Choose another Label column, or another "
        "Kind of model."
    )
    return ModuleError(text, parameter="label_column")


def _one_class(each: _Scored, only: str) -> str:
    return (
        f"Every row of {each.name} has “{only}” as its “{each.found.label}”. A two-class model "
        "can only be measured on rows of both classes."
    )


def _all_missing(each: _Scored) -> str:
    return f"No row of {each.name} has both a value in “{each.found.label}” and a score."


def _which_positive(label: Coded, wanted: str, each: _Scored) -> str:
    """Return the class that counts as positive: the one chosen, or the one that sounds so."""
    if wanted:
        for name in label.names:
            if wanted.casefold() == name.casefold():
                return name
        classes = " and ".join(f"“{name}”" for name in label.names)
        text = f"“{each.found.label}” of {each.name} has no “{wanted}”, but {classes}."
        raise ModuleError(text, parameter="positive_class")
    sounding = [name for name in label.names if name.casefold() in _POSITIVE]
    return sounding[0] if len(sounding) == 1 else label.names[-1]


def _numbers(each: _Scored, column: str, parameter: str) -> Numbers:
    """Return a column as numbers, NaN for what is none; raises ModuleError where none is one."""
    import numpy as np
    import pandas as pd

    values = pd.to_numeric(each.table[column], errors="coerce").to_numpy("float64", na_value=np.nan)
    if not np.isfinite(values).any():
        text = f"“{column}” of {each.name} holds no numbers. Choose another column."
        raise ModuleError(text, parameter=parameter)
    return values


def _usable(each: _Scored, labelled: Numbers, *numbers: Numbers) -> Numbers:
    """Return which rows have everything; raises ModuleError when none has."""
    import numpy as np

    good = labelled.copy()
    for values in numbers:
        good &= np.isfinite(values)
    if not good.any():
        raise ModuleError(_all_missing(each), parameter="label_column")
    return good


def _multiclass(each: _Scored) -> Facts:
    import numpy as np

    found, table = each.found, each.table
    truth = coded(table[found.label])
    if not found.predicted:
        predicted = _likeliest(each)
    else:
        predicted = coded(table[found.predicted])
    truth, predicted = together(truth, predicted)
    if len(truth.names) > MOST_CLASSES:
        text = (
            f"“{found.label}” and the scored labels of {each.name} have {len(truth.names):,} "
            "different values: too many for classes. Choose another Label column, or Regression "
            "as the Kind of model."
        )
        raise ModuleError(text, parameter="label_column")
    good = _usable(each, (truth.codes >= 0) & (predicted.codes >= 0))
    chances = None
    if set(truth.names) <= found.chances.keys():
        chances = np.column_stack(
            [_numbers(each, found.chances[name], "probability_column") for name in truth.names]
        )[good]
        chances = chances if np.isfinite(chances).all() else None
    scored = found.predicted or next(iter(found.chances.values()))
    source = Source(each.name, int(good.sum()), int((~good).sum()), found.label, scored)
    return multiclass.measure(
        Coded(truth.codes[good], truth.names),
        Coded(predicted.codes[good], predicted.names),
        source=source,
        chances=chances,
    )


def _likeliest(each: _Scored) -> Coded:
    """Return the class of the highest probability where no label was scored."""
    import numpy as np

    if not each.found.chances:
        text = f"{each.name} has no scored labels. Choose their column at Scored column."
        raise ModuleError(text, parameter="scored_column")
    names = tuple(each.found.chances)
    columns_ = [_numbers(each, each.found.chances[n], "probability_column") for n in names]
    chances = np.column_stack(columns_)
    known = np.isfinite(chances).any(axis=1)
    filled = np.where(np.isfinite(chances), chances, -np.inf)
    return Coded(np.where(known, filled.argmax(axis=1), -1), names)


def _regression(scored: list[_Scored]) -> list[Facts]:
    import numpy as np

    pairs = []
    for each in scored:
        column = each.found.predicted or each.found.score
        if not column:
            text = f"{each.name} has no scored labels. Choose their column at Scored column."
            raise ModuleError(text, parameter="scored_column")
        truth = _numbers(each, each.found.label, "label_column")
        predicted = _numbers(each, column, "scored_column")
        good = _usable(each, np.ones(len(truth), dtype=bool), truth, predicted)
        source = Source(
            each.name, int(good.sum()), int((~good).sum()), each.found.label, column
        )  # fmt: skip
        pairs.append((truth[good], predicted[good], source))
    edges = regression.error_edges(*(predicted - truth for truth, predicted, _ in pairs))
    return [
        regression.measure(truth, predicted, source=source, edges=edges)
        for truth, predicted, source in pairs
    ]


def _clustering(each: _Scored) -> Facts:
    import numpy as np

    found = each.found
    assigned = coded(each.table[found.predicted])
    if len(assigned.names) > MOST_CLUSTERS:
        text = (
            f"“{found.predicted}” of {each.name} has {len(assigned.names):,} different values: "
            "too many for clusters. Choose another Scored column."
        )
        raise ModuleError(text, parameter="scored_column")
    rows = np.column_stack([_numbers(each, name, "feature_columns") for name in found.features])
    good = (assigned.codes >= 0) & np.isfinite(rows).all(axis=1)
    if not good.any():
        text = f"No row of {each.name} has a cluster and all features. Choose Feature columns."
        raise ModuleError(text, parameter="feature_columns")
    present = np.unique(assigned.codes[good])
    again = np.searchsorted(present, assigned.codes[good])
    names = tuple(assigned.names[n] for n in present)
    source = Source(each.name, int(good.sum()), int((~good).sum()), "", found.predicted)
    return clustering.measure(
        rows[good], Coded(again, names), source=source, features=found.features
    )
