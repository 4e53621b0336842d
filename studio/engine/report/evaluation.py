"""What a report shows of an evaluation: the measures, the other tables and the curves."""

from __future__ import annotations

import io
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

from studio.data.evaluation.facts import Binary, Clustering, Multiclass, Regression
from studio.data.evaluation.report import curve
from studio.engine.report.tables import TablePart, read_table
from studio.experiment.values import Figure
from studio.experiment.words import Words, say, speaking

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from pandas import DataFrame

    from studio.data.evaluation.report import Report

_COLOURS = ("#2563c9", "#c2410c")  # of the two models, as in the window
_LINES = ("-", "--")
_MOST_CLASSES = 30  # of a confusion matrix that is drawn
_PICTURE = "Picture"  # the table behind the picture of clusters: the picture says it


def evaluation_tables(
    report: Report, rows: int, columns: int, cell: int
) -> list[tuple[str, TablePart]]:
    """Return the tables of an evaluation with their names, the measures first."""
    found = []
    for name, frame in report.tables().items():
        if name.startswith(_PICTURE):
            continue
        if name == "Metrics" and not isinstance(report.models[0], Clustering):
            frame = _side_by_side(frame)
        part = read_table(frame, rows, columns, cell)
        part.summary = []
        found.append((_heading(name, report), part))
    return found


def _heading(name: str, report: Report) -> str:
    """Return what stands above a table: of two models, the name of its own."""
    titles = {
        "Metrics": say("Metrics"),
        "Score bins": say("Score bins"),
        "Confusion matrix": say("Confusion matrix"),
        "Classes": say("Classes"),
        "Error histogram": say("Error histogram"),
    }
    for number, model in enumerate(report.models, 1):
        plain = name.removesuffix(f" {number}")
        if plain != name and plain in titles:
            return f"{titles[plain]}: {model.source.name}"
    return titles.get(name, name)


def _side_by_side(measures: DataFrame) -> DataFrame:
    """Return the measures as rows, a column for each model."""
    import pandas as pd

    turned = pd.DataFrame({say("Measure"): [say(each) for each in measures.columns[1:]]})
    for row in measures.itertuples(index=False):
        name = str(row[0])
        while name in turned.columns:
            name += " (2)"
        turned[name] = [float(each) for each in row[1:]]
    return turned


def evaluation_figures(report: Report) -> list[Figure]:
    """Return the curves, matrices or points of an evaluation, drawn with matplotlib."""
    binary = [each for each in report.models if isinstance(each, Binary)]
    if binary:
        return [_drawn(say("ROC and precision/recall curves"), 2, _curves, binary)]
    figures = []
    for number, model in enumerate(report.models):
        name = model.source.name
        if isinstance(model, Multiclass) and len(model.classes) <= _MOST_CLASSES:
            figures.append(_drawn(f"{say('Confusion matrix')}: {name}", 1, _matrix, model))
        elif isinstance(model, Regression):
            title = f"{say('Predicted and true values')}: {name}"
            figures.append(_drawn(title, 2, _errors, model, number))
        elif isinstance(model, Clustering):
            figures.append(_drawn(f"{say('Clusters')}: {name}", 1, _clusters, model))
    return figures


def _drawn(name: str, wide: int, draw: Any, *what: Any) -> Figure:
    from matplotlib.figure import Figure as MplFigure
    from matplotlib.text import Text

    from studio.engine.report.fonts import families

    png, svg = io.BytesIO(), io.StringIO()
    figure = MplFigure(figsize=(4.4 * wide, 3.8), layout="constrained")
    axes = figure.subplots(1, wide, squeeze=False)[0]
    fonts, lacking = families(name)
    with speaking(Words()) if lacking else nullcontext():  # English has letters everywhere
        draw(axes, *what)
    for text in figure.findobj(Text):
        text.set_fontfamily(fonts)
    figure.savefig(png, format="png", dpi=110)
    figure.savefig(svg, format="svg")
    return Figure(name, png.getvalue(), svg.getvalue())


def _plain(text: str) -> str:
    """Return a name as matplotlib shows it: a dollar sign would begin a formula."""
    return text.replace("$", r"\$")


def _curves(axes: list[Axes], models: list[Binary]) -> None:
    for number, model in enumerate(models):
        style = {"color": _COLOURS[number], "linestyle": _LINES[number], "linewidth": 1.6}
        name = _plain(model.source.name)
        axes[0].plot(*curve(model, "roc"), label=f"{name} (AUC {model.auc:.3f})", **style)  # type: ignore[arg-type]
        axes[1].plot(*curve(model, "precision"), label=name, **style)  # type: ignore[arg-type]
    axes[0].plot([0, 1], [0, 1], color="#8a93a3", linewidth=0.8)
    axes[0].set(xlabel=say("False positive rate"), ylabel=say("True positive rate"))
    axes[1].set(xlabel=say("Recall"), ylabel=say("Precision"), ylim=(0, 1.03))
    axes[0].legend(loc="lower right")


def _matrix(axes: list[Axes], model: Multiclass) -> None:
    import numpy as np

    counts = np.array(model.matrix)
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    axes[0].imshow(shares, cmap="Blues", vmin=0, vmax=1)
    names = [_plain(each) for each in model.classes]
    axes[0].set_xticks(range(len(names)), names, rotation=90 if len(names) > 6 else 0)
    axes[0].set_yticks(range(len(names)), names)
    axes[0].set(xlabel=say("Predicted class"), ylabel=say("Actual class"))
    if len(names) <= 12:
        for row, column in np.ndindex(counts.shape):
            light = "white" if shares[row, column] > 0.55 else "black"
            axes[0].text(
                column, row, str(counts[row, column]), ha="center", va="center", color=light
            )


def _errors(axes: list[Axes], model: Regression, number: int) -> None:
    colour = _COLOURS[number]
    if model.points is not None and len(model.points):
        x, y = model.points[:, 0], model.points[:, 1]
        axes[0].scatter(x, y, s=8, alpha=0.5, color=colour, rasterized=len(x) > 2_000)
        ends = [float(min(x.min(), y.min())), float(max(x.max(), y.max()))]
        axes[0].plot(ends, ends, color="#8a93a3", linewidth=0.8)
    axes[0].set(xlabel=say("True value"), ylabel=say("Predicted value"))
    if model.counts:
        axes[1].stairs(model.counts, model.edges, fill=True, color=colour)
    axes[1].set(xlabel=say("Error"), ylabel=say("Rows"))


def _clusters(axes: list[Axes], model: Clustering) -> None:
    for number, cluster in enumerate(model.clusters):
        here = model.places[model.group == number]
        axes[0].scatter(here[:, 0], here[:, 1], s=8, alpha=0.6, label=_plain(cluster.name))
    axes[0].scatter(*model.centres.T, marker="x", color="black")
    axes[0].set(xlabel=say("First axis"), ylabel=say("Second axis"))
    if len(model.clusters) <= 12:
        axes[0].legend(loc="best")
