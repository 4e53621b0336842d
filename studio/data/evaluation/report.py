"""The value at an evaluation port: the facts, and their tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from studio.data.evaluation.facts import (
    Binary,
    Clustering,
    Confusion,
    Facts,
    Multiclass,
    Regression,
)
from studio.data.jsonready import json_ready
from studio.experiment.ports import EvaluationReport

if TYPE_CHECKING:
    from pandas import DataFrame

Rows = list[dict[str, Any]]


@dataclass(frozen=True, eq=False)
class Report(EvaluationReport):
    """How well one model does, or two beside each other; `task` is one of `columns.TASKS`."""

    task: str
    models: tuple[Facts, ...]

    @property
    def nbytes(self) -> int:
        """About how much memory it takes."""
        arrays = (
            value
            for model in self.models
            for value in vars(model).values()
            if hasattr(value, "nbytes")
        )
        return 4096 + sum(int(each.nbytes) for each in arrays)

    def as_table(self) -> DataFrame:
        """Return the measures as a table: a row for each model (for clusters, each cluster)."""
        import pandas as pd

        return pd.DataFrame([row for model in self.models for row in _summary(model)])

    def tables(self) -> dict[str, DataFrame]:
        """Return every table of the report by name; the first is that of the measures."""
        import pandas as pd

        found = {"Metrics": self.as_table()}
        for number, model in enumerate(self.models, 1):
            for name, rows in _more(model).items():
                several = f" {number}" if len(self.models) > 1 else ""
                found[f"{name}{several}"] = pd.DataFrame(rows)
        return found

    def as_json(self) -> dict[str, Any]:
        """Return everything as JSON; what is not defined is null."""
        models = []
        for model in self.models:
            source = model.source
            shown: dict[str, Any] = {
                "name": source.name,
                "rows": source.rows,
                "rows_left_out": source.left_out,
                "label_column": source.label or None,
                "scored_column": source.scored,
                "metrics": _summary(model),
                **_more(model),
            }
            if isinstance(model, Binary):
                shown |= {"positive_class": model.positive, "negative_class": model.negative}
            models.append(shown)
        return json_ready({"task": self.task, "models": models})


def at_threshold(model: Binary, threshold: float) -> dict[str, Any]:
    """Return the measures of a two-class model at a threshold, by their names."""
    here = model.at(threshold)
    return {
        "True Positive": here.tp,
        "False Negative": here.fn,
        "False Positive": here.fp,
        "True Negative": here.tn,
        **_shares(here),
    }


def curve(model: Binary, name: str) -> tuple[list[float], list[float]]:
    """Return the points of a curve: `"roc"`, `"precision"`, `"lift"` or `"gain"`."""
    import numpy as np

    tp, fp = model.tp.astype(float), model.fp.astype(float)
    called = tp + fp
    if name == "precision":
        x, y = tp / model.positives, tp / called
        return [0.0, *map(float, x)], [float(y[0]), *map(float, y)]
    share = called / (model.positives + model.negatives)
    if name == "lift":
        y = (tp / called) / (model.positives / (model.positives + model.negatives))
        return [0.0, *map(float, share)], [float(y[0]), *map(float, y)]
    found = tp / model.positives
    x = share if name == "gain" else fp / model.negatives
    return list(map(float, np.append(0.0, x))), list(map(float, np.append(0.0, found)))


def point(model: Binary, name: str, threshold: float) -> tuple[float, float]:
    """Return where a threshold lies on a curve; NaN where the curve is not defined."""
    here = model.at(threshold)
    if name == "roc":
        return here.false_positive_rate, here.recall
    if name == "precision":
        return here.recall, here.precision
    if name == "gain":
        return here.positive_rate, here.recall
    return here.positive_rate, here.precision / (
        model.positives / (model.positives + model.negatives)
    )


def _shares(here: Confusion) -> dict[str, float]:
    return {
        "Accuracy": here.accuracy,
        "Precision": here.precision,
        "Recall": here.recall,
        "F1 Score": here.f1,
    }


def _summary(model: Facts) -> Rows:
    name = model.source.name
    if isinstance(model, Binary):
        threshold = model.default_threshold
        return [{"Model": name, "Threshold": threshold, **at_threshold(model, threshold),
                 "AUC": model.auc, "Average Precision": model.average_precision,
                 "Average Log Loss": model.log_loss}]  # fmt: skip
    if isinstance(model, Multiclass):
        return [{"Model": name, "Overall Accuracy": model.overall_accuracy,
                 "Average Accuracy": model.average_accuracy,
                 "Micro-averaged Precision": model.micro_precision,
                 "Macro-averaged Precision": model.macro_precision,
                 "Micro-averaged Recall": model.micro_recall,
                 "Macro-averaged Recall": model.macro_recall,
                 "Average Log Loss": model.log_loss}]  # fmt: skip
    if isinstance(model, Regression):
        return [{"Model": name, "Mean Absolute Error": model.mean_absolute_error,
                 "Root Mean Squared Error": model.root_mean_squared_error,
                 "Relative Absolute Error": model.relative_absolute_error,
                 "Relative Squared Error": model.relative_squared_error,
                 "Coefficient of Determination": model.r2}]  # fmt: skip
    rows = [(f"Evaluation For Cluster {each.name}", each) for each in model.clusters]
    return [
        {"Model": name, "Result Description": text,
         "Average Distance to Other Center": each.distance_to_other,
         "Average Distance to Cluster Center": each.distance, "Number of Points": each.points,
         "Maximal Distance To Cluster Center": each.farthest}
        for text, each in [("Combined Evaluation", model.combined), *rows]
    ]  # fmt: skip


def _more(model: Facts) -> dict[str, Rows]:
    """Return the other tables of a model by name."""
    if isinstance(model, Binary):
        return {"Score bins": bin_rows(model)}
    if isinstance(model, Multiclass):
        return {"Confusion matrix": matrix_rows(model), "Classes": class_rows(model)}
    if isinstance(model, Regression):
        return {"Error histogram": [
            {"From": low, "To": high, "Rows": count}
            for low, high, count in zip(model.edges, model.edges[1:], model.counts)
        ]}  # fmt: skip
    return {"Picture": [
        {"Cluster": model.clusters[int(n)].name, "First axis": float(x), "Second axis": float(y)}
        for (x, y), n in zip(model.places, model.group)
    ]}  # fmt: skip


def bin_rows(model: Binary) -> Rows:
    """Return the table of score bins, the highest first."""
    total = model.positives + model.negatives
    rows = []
    for each in model.bins:
        close = "]" if each is model.bins[0] else ")"
        rows.append({
            "Score Bin": f"[{each.low:.3f}, {each.high:.3f}{close}",
            "Positive Examples": each.positives,
            "Negative Examples": each.negatives,
            "Fraction Above Threshold": (each.at.tp + each.at.fp) / total,
            **_shares(each.at),
            "Negative Precision": each.at.negative_precision,
            "Negative Recall": each.at.specificity,
            "Cumulative AUC": each.cumulative_auc,
        })  # fmt: skip
    return rows


def matrix_rows(model: Multiclass) -> Rows:
    """Return the confusion matrix, a row for each true class."""
    return [
        {"Actual Class": name, **{f"Predicted {other}": count
                                  for other, count in zip(model.classes, line)}}
        for name, line in zip(model.classes, model.matrix)
    ]  # fmt: skip


def class_rows(model: Multiclass) -> Rows:
    """Return the measures of each class."""
    return [
        {"Class": each.name, "Rows": each.rows, "Precision": each.precision,
         "Recall": each.recall, "F1 Score": each.f1}
        for each in model.each
    ]  # fmt: skip


__all__ = ["Clustering", "Report", "at_threshold", "bin_rows", "curve", "matrix_rows", "point"]
