"""Evaluate Model in an exported Python file: the measures of each kind of model.

What the module finds by the names and values of columns is found as the file is written, and
stands in it by name.
"""

from __future__ import annotations

from typing import Any

from studio.data.evaluation.columns import (
    CLUSTERING,
    MULTICLASS,
    REGRESSION,
    TWO_CLASS,
    is_of_class,
)
from studio.experiment.document import Node

CLASSES = '''
def as_classes(column):
    """Return labels as text: 1, 1.0 and "1" are one class; None where a value is missing."""
    names = []
    for value in column.tolist():
        if isinstance(value, float) and np.isfinite(value) and value == int(value):
            value = int(value)
        names.append(None if pd.isna(value) else str(value))
    return pd.Series(names, dtype=object)


def in_order(names):
    """Return names of classes as people count: numbers first, then text."""
    def place(name):
        try:
            number = float(name)
        except ValueError:
            number = np.nan
        return (0, number, name) if np.isfinite(number) else (1, 0.0, name)
    return sorted({name for name in names if name is not None}, key=place)


def as_numbers(column):
    """Return a column as numbers; what is none is missing."""
    return pd.to_numeric(column, errors="coerce").to_numpy("float64", na_value=np.nan)
'''

HELPERS = {
    TWO_CLASS: '''
def evaluate_two_classes(models, positive=None):
    """Return measures, a row for each model: its table, label column and score column."""
    rows = []
    for name, (table, label, score) in models.items():
        labels, scores = as_classes(table[label]), as_numbers(table[score])
        names = in_order(labels)
        sounding = [each for each in names if each.casefold() in SOUNDS_POSITIVE]
        chosen = sounding[0] if len(sounding) == 1 else names[-1]
        if positive is not None:
            chosen = next(each for each in names if each.casefold() == positive.casefold())
        good = (labels.notna() & np.isfinite(scores)).to_numpy()
        truth, scores = (labels[good] == chosen).to_numpy(), scores[good]
        low, high = scores.min(), scores.max()
        shares = low >= 0 and high <= 1
        threshold = 0.5 if shares else 0.0 if low < 0 < high else (low + high) / 2
        said = scores >= threshold
        rows.append({
            "Model": name, "Threshold": threshold,
            "True Positive": int((truth & said).sum()),
            "False Negative": int((truth & ~said).sum()),
            "False Positive": int((~truth & said).sum()),
            "True Negative": int((~truth & ~said).sum()),
            "Accuracy": (truth == said).mean(),
            "Precision": metrics.precision_score(truth, said, zero_division=np.nan),
            "Recall": metrics.recall_score(truth, said),
            "F1 Score": metrics.f1_score(truth, said),
            "AUC": metrics.roc_auc_score(truth, scores),
            "Average Precision": metrics.average_precision_score(truth, scores),
            "Average Log Loss": metrics.log_loss(truth, scores) if shares else np.nan,
        })
    return pd.DataFrame(rows)


SOUNDS_POSITIVE = ("1", "true", "yes", "y", "positive", "pos", "t")
''',
    MULTICLASS: '''
def evaluate_classes(models):
    """Return measures, a row for each model: its table, label column and scored column.

    Without a scored column the likeliest class of `Scored Probabilities for Class "a"` counts.
    """
    rows = []
    for name, (table, label, scored) in models.items():
        found = {re.fullmatch(CHANCE, each.strip(), re.IGNORECASE): each for each in table}
        chances = {match[1]: as_numbers(table[each]) for match, each in found.items() if match}
        truth = as_classes(table[label])
        if scored is not None:
            said = as_classes(table[scored])
        else:
            likely = np.column_stack(list(chances.values()))
            known = np.isfinite(likely).any(axis=1)
            best = np.where(np.isfinite(likely), likely, -np.inf).argmax(axis=1)
            said = pd.Series([list(chances)[n] for n in best], dtype=object).where(known, None)
        if not set(truth.dropna()) & set(said.dropna()):  # True and False go with 1 and 0
            truth, said = as_zero_and_one(truth), as_zero_and_one(said)
        names = in_order([*truth, *said])
        good = (truth.notna() & said.notna()).to_numpy()
        matrix = metrics.confusion_matrix(truth[good], said[good], labels=names)
        right, actual, called = np.diag(matrix), matrix.sum(axis=1), matrix.sum(axis=0)
        there = (actual > 0) | (called > 0)
        precision = np.divide(right, called, out=np.zeros(len(names)), where=called > 0)
        recall = np.divide(right, actual, out=np.zeros(len(names)), where=actual > 0)
        overall = right.sum() / good.sum()
        loss = np.nan
        if set(names) <= chances.keys():
            shares = np.column_stack([chances[each] for each in names])[good]
            if np.isfinite(shares).all() and (shares >= 0).all() and (shares.sum(axis=1) > 0).all():
                codes = [names.index(each) for each in truth[good]]
                sure = shares[np.arange(len(codes)), codes] / shares.sum(axis=1)
                loss = -np.log(np.clip(sure, np.finfo(float).eps, 1.0)).mean()
        rows.append({
            "Model": name, "Overall Accuracy": overall,
            "Average Accuracy": (1 - (actual + called - 2 * right)[there] / good.sum()).mean(),
            "Micro-averaged Precision": overall,
            "Macro-averaged Precision": precision[there].mean(),
            "Micro-averaged Recall": overall,
            "Macro-averaged Recall": recall[there].mean(),
            "Average Log Loss": loss,
        })
    return pd.DataFrame(rows)


def as_zero_and_one(labels):
    """Return true and false as 1 and 0, other labels as they are."""
    digits = {"true": "1", "false": "0"}
    if not {each.casefold() for each in labels.dropna()} <= digits.keys():
        return labels
    return labels.map(lambda each: each if each is None else digits[each.casefold()])


CHANCE = r'scored probabilities(?: for class |_)"?(.+?)"?'
''',
    REGRESSION: '''
def evaluate_regression(models):
    """Return measures, a row for each model: its table, label column and scored column."""
    rows = []
    for name, (table, label, scored) in models.items():
        truth, said = as_numbers(table[label]), as_numbers(table[scored])
        good = np.isfinite(truth) & np.isfinite(said)
        truth, said = truth[good], said[good]
        spread, errors = truth - truth.mean(), said - truth
        constant = not spread.any()
        squared = np.nan if constant else np.square(errors).sum() / np.square(spread).sum()
        rows.append({
            "Model": name,
            "Mean Absolute Error": np.abs(errors).mean(),
            "Root Mean Squared Error": np.sqrt(np.square(errors).mean()),
            "Relative Absolute Error":
                np.nan if constant else np.abs(errors).sum() / np.abs(spread).sum(),
            "Relative Squared Error": squared,
            "Coefficient of Determination": 1 - squared,
        })
    return pd.DataFrame(rows)
''',
    CLUSTERING: '''
def evaluate_clusters(models):
    """Return measures, a row for each cluster: of a table, its cluster column and features."""
    rows = []
    for name, (table, assigned, features) in models.items():
        clusters = as_classes(table[assigned])
        places = np.column_stack([as_numbers(table[each]) for each in features])
        good = clusters.notna().to_numpy() & np.isfinite(places).all(axis=1)
        clusters, places = clusters[good].to_numpy(), places[good]
        names = in_order(clusters)
        own, other = np.full(len(places), np.nan), np.full(len(places), np.inf)
        for each in names:
            inside = clusters == each
            away = np.sqrt(np.square(places - places[inside].mean(axis=0)).sum(axis=1))
            own[inside] = away[inside]
            other[~inside] = np.minimum(other[~inside], away[~inside])
        if len(names) == 1:
            other[:] = np.nan
        parts = [("Combined Evaluation", np.full(len(places), True))]
        parts += [(f"Evaluation For Cluster {each}", clusters == each) for each in names]
        for about, inside in parts:
            rows.append({
                "Model": name, "Result Description": about,
                "Average Distance to Other Center": other[inside].mean(),
                "Average Distance to Cluster Center": own[inside].mean(),
                "Number of Points": int(inside.sum()),
                "Maximal Distance To Cluster Center": own[inside].max(),
            })
    return pd.DataFrame(rows)
''',
}
FUNCTIONS = {
    TWO_CLASS: "evaluate_two_classes", MULTICLASS: "evaluate_classes",
    REGRESSION: "evaluate_regression", CLUSTERING: "evaluate_clusters",
}  # fmt: skip


def must_run(node: Node) -> bool:
    """Tell whether the columns are found only in the data: then the experiment runs first."""
    return node.value("task") != TWO_CLASS or len(node.value("label_column")) != 1


def helpers(tasks: set[str]) -> str:
    """Return the functions that these kinds of models need."""
    return CLASSES + "".join("\n" + HELPERS[each] for each in FUNCTIONS if each in tasks)


def call(report: Any, sources: list[str]) -> str:
    """Return the call that measures what a report of the module measured.

    `sources` are the variables of its scored datasets.
    """
    entries = []
    for model, table in zip(report.models, sources, strict=True):
        entries.append(
            f"{model.source.name!r}: ({', '.join([table, *_about(report.task, model)])})"
        )
    more = f", positive={report.models[0].positive!r}" if report.task == TWO_CLASS else ""
    return f"{FUNCTIONS[report.task]}({{{', '.join(entries)}}}{more})"


def _about(task: str, model: Any) -> list[str]:
    """Return the columns of one model, as they stand in Python."""
    source = model.source
    if task == CLUSTERING:
        return [repr(source.scored), repr(list(model.features))]
    likeliest = task == MULTICLASS and is_of_class(source.scored)
    return [repr(source.label), "None" if likeliest else repr(source.scored)]
