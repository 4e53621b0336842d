"""Writes the script that draws a chart: what the preview runs and what a node gets.

Columns stand in it as Python literals and nowhere else, so that no name, however odd, can change
what the script does.
"""

from __future__ import annotations

from studio.data.charts import blocks as b
from studio.data.charts import spec as c


def source_of(spec: c.ChartSpec) -> str:
    """Return the source of an `azureml_main` that draws a chart of its first table.

    The chart is expected to have passed `studio.data.charts.spec.check`.
    """
    spec = spec.tidy()
    body = _BODIES[spec.kind](spec)
    text = "\n".join(body)
    imports = ["import matplotlib.pyplot as plt"]
    helpers = b.called_by(text)
    written = "\n".join([text, *(each.code for each in helpers)])
    if "np." in written:
        imports.append("import numpy as np")
    if "pd." in written:
        imports.append("import pandas as pd")
    if b.has_far_letters("".join((*spec.columns, spec.title))):
        imports.insert(1, "from matplotlib import font_manager")
        body = [*b.FONTS, "", *body]
    names = _names(spec, written)
    parts = [
        f'"""Draws a {spec.kind.replace("-", " ")} chart of the first table."""\n',
        "\n".join(imports) + "\n",
        "\n".join(names) + ("\n" if names else ""),
        *(f"\n{each.code}\n" for each in helpers),
        "\ndef azureml_main(dataframe1=None, dataframe2=None):",
        "\n".join(f"    {line}" if line else "" for line in [*body, *_end(spec)]),
    ]
    return "\n".join(part for part in parts if part) + "\n"


def _names(spec: c.ChartSpec, text: str) -> list[str]:
    """Return the constants at the top: the columns, and how much is drawn."""
    values: dict[str, object] = {
        "X": spec.x,
        "Y": spec.y[0] if spec.kind == c.HEAT_MAP and spec.y else list(spec.y),
        "COLOUR": spec.colour,
        "SIZE": spec.size,
        "AGGREGATE": spec.aggregate,
        "BINS": spec.bins,
        "TITLE": spec.title,
    }
    if spec.title:
        text += "\nTITLE"
    lines = [f"{name} = {value!r}" for name, value in values.items() if b.uses(text, name)]
    return lines + [f"{name} = {text_}" for name, text_ in b.LIMITS.items() if b.uses(text, name)]


def _end(spec: c.ChartSpec) -> list[str]:
    lines = []
    if spec.title:
        lines.append("figure.suptitle(plain(TITLE))" if spec.kind == c.MATRIX else
                     "axes.set_title(plain(TITLE))")  # fmt: skip
    return [*lines, "return dataframe1,"]


def _logs(spec: c.ChartSpec) -> list[str]:
    """Return what makes axes logarithmic; without a number above 0 they stay as they are."""
    lines = []
    for axis in ("x",) * spec.log_x + ("y",) * spec.log_y:
        lines += [
            f"if np.isfinite(axes.dataLim.minpos{axis}):",
            f'    axes.set_{axis}scale("log")',
            "else:",
            f'    note += " The {axis} axis is not logarithmic: no value is above 0."',
        ]
    return lines


def _close(spec: c.ChartSpec) -> list[str]:
    """Return what ends a chart: its kinds of axes, and the note on what it does not show."""
    return [*_logs(spec), "say(figure, check_drawn(axes, note))"]


def _axes() -> list[str]:
    return ['figure, axes = plt.subplots(figsize=(8, 5), layout="constrained")']


def _y_label(spec: c.ChartSpec) -> list[str]:
    """Name the y axis after the one column, or tell several apart by a legend."""
    if len(spec.y) == 1:
        return ["axes.set_ylabel(plain(Y[0]))"]
    return ["axes.legend()"]


def _scatter(spec: c.ChartSpec) -> list[str]:
    wanted = [repr(each) for each in spec.columns]
    rows = [
        f"rows = dataframe1[[{', '.join(wanted)}]]",
        "rows, note = sampled(rows, MOST_POINTS)",
        "across = values(rows[X])",
    ]
    area = "area" if spec.size else "18"
    if spec.size:
        rows.append("area = sizes(rows[SIZE])")
    lines = [*rows, *_axes()]
    part = "area[chosen]" if spec.size else area
    if len(spec.y) > 1:
        lines += [
            "for name in Y:",
            f"    points(axes, across, numbers(rows[name]), {area}, alpha=0.7, label=plain(name))",
            "axes.legend()",
        ]
    elif spec.colour:
        lines += [
            "up = numbers(rows[Y[0]])",
            "if is_measured(rows[COLOUR]):",
            f"    dots = points(axes, across, up, {area}, numbers(rows[COLOUR]), alpha=0.8)",
            "    figure.colorbar(dots, label=plain(COLOUR))",
            "else:",
            "    for name, chosen in groups(rows[COLOUR]):",
            "        label = plain(name)",
            f"        points(axes, across[chosen], up[chosen], {part}, alpha=0.7, label=label)",
            "    axes.legend(title=plain(COLOUR))",
            "axes.set_ylabel(plain(Y[0]))",
        ]
    else:
        lines += [
            f"points(axes, across, numbers(rows[Y[0]]), {area}, alpha=0.7)",
            "axes.set_ylabel(plain(Y[0]))",
        ]
    return [*lines, "axes.set_xlabel(plain(X))", *_close(spec)]


def _line(spec: c.ChartSpec) -> list[str]:
    if spec.x is None:
        keys = ["keys = dataframe1.index"]
    else:
        keys = ["keys = values(dataframe1[X])"]
    lines = [*keys, *_axes(), 'note = ""']
    average = "numbers(dataframe1[name]).groupby(keys).mean()"
    if spec.colour:
        part = "numbers(dataframe1[name])[chosen].groupby(keys[chosen]).mean()"
        text = "plain(group)" if len(spec.y) == 1 else 'plain(f"{name} · {group}")'
        lines += [
            "for group, chosen in groups(dataframe1[COLOUR]):",
            "    for name in Y:",
            "        # Rows with the same x are averaged.",
            f"        line, note = thinned({part}, note)",
            f"        axes.plot(line.index, line.to_numpy(), label={text})",
        ]
        legend = ["axes.legend(title=plain(COLOUR))"]
        legend += ["axes.set_ylabel(plain(Y[0]))"] if len(spec.y) == 1 else []
    else:
        lines += [
            "for name in Y:",
            *(["    # Rows with the same x are averaged."] if spec.x is not None else []),
            f"    line, note = thinned({average}, note)",
            "    axes.plot(line.index, line.to_numpy(), label=plain(name))",
        ]
        legend = _y_label(spec)
    label = "axes.set_xlabel(plain(X))" if spec.x is not None else 'axes.set_xlabel("row")'
    turn = ["figure.autofmt_xdate()"] if spec.x is not None else []
    return [*lines, *legend, label, *turn, *_close(spec)]


def _bar(spec: c.ChartSpec) -> list[str]:
    group = spec.colour is not None and spec.colour != spec.x
    lines = ["keys = values(dataframe1[X])"]
    by = "keys"
    if group:
        lines.append("group = grouped(dataframe1[COLOUR])")
        by = "[keys, group]"
    if spec.aggregate == c.COUNT:
        lines.append(f"bars = keys.groupby({by}).size()")
        lines.append(
            "bars = bars.unstack(fill_value=0)" if group else 'bars = bars.to_frame("rows")'
        )
    else:
        lines.append("heights = pd.DataFrame({name: numbers(dataframe1[name]) for name in Y})")
        lines.append(f"bars = heights.groupby({by}).agg(AGGREGATE)")
        if group and len(spec.y) == 1:
            lines.append("bars = bars[Y[0]].unstack()")
        elif group:
            lines.append("bars = bars.unstack()")
    lines += [
        "bars, note = largest(bars, MOST_BARS)",
        *_axes(),
        "width = 0.8 / max(1, len(bars.columns))",
        "for at, name in enumerate(bars.columns):",
        "    places = np.arange(len(bars)) + (at + 0.5) * width - 0.4",
        "    axes.bar(places, bars.iloc[:, at].to_numpy(), width, label=plain(name))",
        "axes.set_xticks(np.arange(len(bars)), [plain(each) for each in bars.index])",
        'axes.tick_params("x", rotation=45 if len(bars) > 6 else 0)',
        "axes.set_xlabel(plain(X))",
    ]
    what = spec.aggregate if spec.aggregate != c.COUNT else "rows"
    if spec.aggregate == c.COUNT:
        lines.append('axes.set_ylabel("rows")')
    elif len(spec.y) == 1:
        lines.append('axes.set_ylabel(f"{AGGREGATE} of {plain(Y[0])}")')
    else:
        lines.append(f'axes.set_ylabel("{what}")')
    if group:
        lines += ["if len(bars):", "    axes.legend(title=plain(COLOUR))"]
    elif spec.aggregate != c.COUNT and len(spec.y) > 1:
        lines.append("axes.legend()")
    return [*lines, *_close(spec)]


def _histogram(spec: c.ChartSpec) -> list[str]:
    positive = ", positive=True" if spec.log_x else ""
    lines = [
        "columns = {name: numbers(dataframe1[name]) for name in Y}",
        f"edges = bin_edges(columns.values(), BINS{positive})",
        *_axes(),
    ]
    if spec.colour:
        text = "plain(group)" if len(spec.y) == 1 else 'plain(f"{name} · {group}")'
        lines += [
            "for group, chosen in groups(dataframe1[COLOUR]):",
            "    for name, column in columns.items():",
            f"        axes.hist(column[chosen].dropna(), edges, alpha=0.6, label={text})",
            "axes.legend(title=plain(COLOUR))",
        ]
        lines += ["axes.set_xlabel(plain(Y[0]))"] if len(spec.y) == 1 else []
    else:
        lines += [
            "for name, column in columns.items():",
            "    axes.hist(column.dropna(), edges, alpha=0.7, label=plain(name))",
        ]
        lines += ["axes.set_xlabel(plain(Y[0]))"] if len(spec.y) == 1 else ["axes.legend()"]
    lines.append('axes.set_ylabel("rows")')
    if spec.log_x:
        lines.append('axes.set_xscale("log")')
    what = "number above 0" if spec.log_x else "number"
    return [
        *lines,
        "if not any(bar.get_height() for bar in axes.patches):",
        f'    say(figure, "Nothing to draw: no row has a {what}.")',
        *(["else:", '    axes.set_yscale("log")'] if spec.log_y else []),
    ]


def _box(spec: c.ChartSpec) -> list[str]:
    lines = ["boxes = {}"]
    if spec.x is not None:
        text = "plain(group)" if len(spec.y) == 1 else 'plain(f"{name} · {group}")'
        lines += [
            "for group, chosen in groups(dataframe1[X], MOST_BOXES):",
            "    for name in Y:",
            f"        boxes[{text}] = numbers(dataframe1[name])[chosen].dropna()",
        ]
    else:
        lines += ["for name in Y:", "    boxes[plain(name)] = numbers(dataframe1[name]).dropna()"]
    lines += [
        "boxes = {name: column for name, column in boxes.items() if len(column)}",
        "# Points beyond the whiskers of a large table would be too many to draw.",
        "points = len(dataframe1) <= MOST_POINTS",
        'note = "" if points else "Points beyond the whiskers are left out."',
        *_axes(),
        "if boxes:",
        "    axes.boxplot(list(boxes.values()), showfliers=points)",
        "axes.set_xticks(range(1, len(boxes) + 1), list(boxes))",
        'axes.tick_params("x", rotation=45 if len(boxes) > 6 else 0)',
    ]
    if spec.x is not None:
        lines.append("axes.set_xlabel(plain(X))")
    if len(spec.y) == 1:
        lines.append("axes.set_ylabel(plain(Y[0]))")
    return [*lines, *_close(spec)]


def _heat_map(spec: c.ChartSpec) -> list[str]:
    lines = [
        "columns = ranges(dataframe1[X], BINS)",
        "rows = ranges(dataframe1[Y], BINS)",
    ]
    if spec.aggregate == c.COUNT:
        lines += [
            "cells = rows.groupby([rows, columns], observed=False).size()",
            "cells = cells.unstack(fill_value=0)",
        ]
        label = '"rows"'
    else:
        lines += [
            "cells = numbers(dataframe1[COLOUR]).groupby([rows, columns], observed=False)",
            "cells = cells.agg(AGGREGATE).unstack()",
        ]
        label = 'f"{AGGREGATE} of {plain(COLOUR)}"'
    return [
        *lines,
        *_axes(),
        'image = axes.imshow(cells.to_numpy(dtype=float), aspect="auto", origin="lower")',
        f"figure.colorbar(image, label={label})",
        "mark(axes.set_xticks, cells.columns, rotation=45)",
        "mark(axes.set_yticks, cells.index)",
        "axes.set_xlabel(plain(X))",
        "axes.set_ylabel(plain(Y))",
    ]


def _matrix(spec: c.ChartSpec) -> list[str]:
    wanted = [repr(each) for each in spec.columns]
    lines = [
        f"rows = dataframe1[[{', '.join(wanted)}]]",
        "rows, note = sampled(rows, MOST_MATRIX_POINTS)",
        "columns = [numbers(rows[name]) for name in Y]",
    ]
    if spec.colour:
        lines.append("parts = list(groups(rows[COLOUR]))")
    else:
        lines.append('parts = [("", np.ones(len(rows), dtype=bool))]')
    lines += [
        "figure, grid = plt.subplots(",
        '    len(Y), len(Y), figsize=(9, 8), layout="constrained", sharex="col", squeeze=False',
        ")",
        "for down, up in enumerate(columns):",
        "    for right, across in enumerate(columns):",
        "        axes = grid[down, right]",
        "        for name, chosen in parts:",
        "            if down == right:",
        "                edges = bin_edges([across], BINS)",
        "                axes.hist(across[chosen].dropna(), edges, alpha=0.6, label=plain(name))",
        "            else:",
        "                dots = axes.scatter(across[chosen], up[chosen], s=6, alpha=0.6)",
        "                dots.set(linewidths=0, rasterized=True)  # a drawing of all would be vast",
        "        axes.tick_params(labelsize=7)",
        "        if down == len(Y) - 1:",
        "            axes.set_xlabel(plain(Y[right]), fontsize=8)",
        "        if right == 0:",
        "            axes.set_ylabel(plain(Y[down]), fontsize=8)",
    ]
    if spec.colour:
        lines.append(
            'figure.legend(*grid[0, 0].get_legend_handles_labels(), loc="outside right upper")'
        )
    return [*lines, "say(figure, note)"]


def _correlation(spec: c.ChartSpec) -> list[str]:
    return [
        "columns = pd.DataFrame({name: numbers(dataframe1[name]) for name in Y})",
        "table = columns.corr()",
        *_axes(),
        'image = axes.imshow(table.to_numpy(), vmin=-1, vmax=1, cmap="RdBu_r")',
        'figure.colorbar(image, label="Pearson correlation")',
        "names = [plain(name) for name in Y]",
        'axes.set_xticks(range(len(Y)), names, rotation=45, ha="right")',
        "axes.set_yticks(range(len(Y)), names)",
        "if len(Y) <= 12:",
        "    for (row, column), value in np.ndenumerate(table.to_numpy()):",
        '        text = "" if np.isnan(value) else f"{value:.2f}"',
        '        colour = "white" if abs(value) > 0.6 else "black"',
        '        axes.text(column, row, text, ha="center", va="center", color=colour, fontsize=8)',
    ]


_BODIES = {
    c.SCATTER: _scatter,
    c.LINE: _line,
    c.BAR: _bar,
    c.HISTOGRAM: _histogram,
    c.BOX: _box,
    c.HEAT_MAP: _heat_map,
    c.MATRIX: _matrix,
    c.CORRELATION: _correlation,
}
