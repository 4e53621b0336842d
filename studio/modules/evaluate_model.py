"""Evaluate Model: how well one model does, or two compared."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from studio.data.evaluation.columns import (
    AUTOMATIC,
    CLUSTERING,
    MULTICLASS,
    REGRESSION,
    TASKS,
    TWO_CLASS,
    Wanted,
)
from studio.experiment.parameters import Choices, Columns, Help, Label, Optional, Visible
from studio.experiment.ports import Dataset, EvaluationReport
from studio.experiment.spec import module

_FIRST, _SECOND = "Scored dataset", "Scored dataset to compare"


@module(
    "Evaluate Model",
    id="evaluate_model",
    category="Machine Learning/Evaluate",
    icon="curve",
    keywords=("roc", "auc", "accuracy", "confusion matrix", "precision", "recall", "metrics",
              "lift", "error", "compare", "score", "clusters"),
)  # fmt: skip
def evaluate_model(
    scored: Annotated[
        Dataset,
        Label(_FIRST),
        Help("A table with the true values and what a model said: Scored Labels, Scored "
             "Probabilities."),
    ],
    compared: Annotated[
        Dataset | None,
        Label(_SECOND),
        Help("The same of another model, to see both beside each other."),
    ] = None,
    *,
    task: Annotated[
        str,
        Choices(*TASKS),
        Label("Kind of model"),
        Help("Automatic goes by the columns and what they hold."),
    ] = AUTOMATIC,
    label_column: Annotated[
        Sequence[str],
        Columns(_FIRST),
        Label("Label column"),
        Help("The one column with the true values. Empty: found by its name or its values."),
        Optional(),
        Visible("task", AUTOMATIC, TWO_CLASS, MULTICLASS, REGRESSION),
    ] = (),
    scored_column: Annotated[
        Sequence[str],
        Columns(_FIRST),
        Label("Scored column"),
        Help("The one column with what the model said. Empty: Scored Labels, or Assignments."),
        Optional(),
        Visible("task", AUTOMATIC, MULTICLASS, REGRESSION, CLUSTERING),
    ] = (),
    probability_column: Annotated[
        Sequence[str],
        Columns(_FIRST),
        Label("Probability column"),
        Help("The one column with the probability of the positive class. Empty: Scored "
             "Probabilities."),
        Optional(),
        Visible("task", AUTOMATIC, TWO_CLASS),
    ] = (),
    positive_class: Annotated[
        str,
        Label("Positive class"),
        Help("The value of the label that the probability is meant for. Empty: 1, true or yes, "
             "else the last of both."),
        Optional(),
        Visible("task", AUTOMATIC, TWO_CLASS),
    ] = "",
    feature_columns: Annotated[
        Sequence[str],
        Columns(_FIRST),
        Label("Feature columns"),
        Help("The numbers by which rows were put into clusters. Empty: all numeric columns."),
        Optional(),
        Visible("task", CLUSTERING),
    ] = (),
    model_name: Annotated[
        str,
        Label("Name of the model"),
        Help("What to call the first model in the results."),
        Optional(),
    ] = "",
    model_name_compared: Annotated[
        str,
        Label("Name of the compared model"),
        Help("What to call the second model in the results."),
        Optional(),
    ] = "",
) -> Annotated[
    EvaluationReport,
    Label("Evaluation results"),
    Help("Curves, metrics and the confusion matrix; as a dataset, a table of the metrics."),
]:  # fmt: skip
    """Measures how well a model does on rows whose true values are known.

    It takes a scored dataset: a table with the true values in one column, and what a model said
    in others. Scripts that score name them as Score Model does: **Scored Labels** for the answer,
    **Scored Probabilities** for the probability of the positive class, **Scored Probabilities for
    Class "a"** for each of several, **Assignments** for clusters.

    Two-class models get ROC, precision/recall and lift curves, and a confusion matrix at any
    threshold; models of several classes a confusion matrix; regressions their errors; clusters
    their distances and a picture. A second scored dataset is laid over the first.

    Rows without a label or a score are left out and counted. Connected to the input of another
    module, the results are a table with a row for each model.
    """
    from studio.data.evaluation import evaluate

    wanted = Wanted(label_column, scored_column, probability_column, feature_columns)
    names = (model_name.strip() or _FIRST, model_name_compared.strip() or _SECOND)
    if names[0] == names[1]:
        names = (f"{names[0]} (1)", f"{names[1]} (2)")
    return evaluate(
        scored, compared, names=names, task=task, wanted=wanted, positive=positive_class
    )
