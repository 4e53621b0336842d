"""Charts: what can be drawn, what is chosen first, and the script that draws it."""

from __future__ import annotations

import ast
import warnings

import matplotlib as mpl

mpl.use("agg")

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.data.charts import spec as c
from studio.data.charts.source import source_of
from studio.data.charts.suggest import carried_over, columns_of, first_chart, suggest


def table(rows=60):
    return pd.DataFrame(
        {
            "day": pd.date_range("2020-01-01", periods=rows),
            "price": np.linspace(1, 90, rows),
            "weight": np.linspace(5, 1, rows) ** 2,
            "size": np.arange(rows),
            "make": ["audi", "bmw", "kia"] * (rows // 3),
            "sold": [True, False] * (rows // 2),
        }
    )


def draw(source, frame, inches=None):
    """Run a script as the module does and return its figure, drawn; it must leave one.

    `inches` lets it be drawn at another size: small ones have fewer marks and are done sooner.
    """
    plt.close("all")
    space = {}
    exec(compile(source, "script.py", "exec"), space)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing")
        warnings.filterwarnings("ignore", message="constrained_layout not applied")
        result = space["azureml_main"](frame)
        assert result[0] is frame
        (number,) = plt.get_fignums()
        figure = plt.figure(number)
        if inches is not None:
            figure.set_size_inches(inches)
        figure.canvas.draw()
    return figure


def shown(figure):
    return {text.get_text() for text in figure.findobj(mpl.text.Text)}


@pytest.fixture(autouse=True)
def closed():
    yield
    plt.close("all")


# -- the first choice ------------------------------------------------------------------------


def test_the_first_chart_follows_what_the_columns_hold():
    frame = table()
    assert first_chart(frame).kind == c.LINE
    assert first_chart(frame).x == "day"
    frame = frame.drop(columns="day")
    chart = first_chart(frame)
    assert (chart.kind, chart.x, chart.y, chart.colour) == (c.SCATTER, "price", ("weight",), "sold")
    assert first_chart(frame[["price", "make"]]) == c.ChartSpec(c.HISTOGRAM, y=("price",))
    assert first_chart(frame[["make"]]) == c.ChartSpec(c.BAR, x="make")


@pytest.mark.parametrize("kind", c.KINDS)
def test_every_kind_finds_columns_of_its_own_and_is_drawn(kind, capsys):
    frame = table()
    holds = columns_of(frame)
    chart = c.check(suggest(kind, frame, holds), holds)
    figure = draw(source_of(chart), frame)
    assert figure.axes
    assert not capsys.readouterr().out  # nothing was left out


def test_another_kind_keeps_the_columns_that_fit():
    frame = table()
    holds = columns_of(frame)
    old = c.ChartSpec(c.SCATTER, x="size", y=("price",), colour="make", title="T", log_y=True)
    line = carried_over(old, c.LINE, frame, holds)
    assert (line.x, line.y, line.colour, line.title) == ("size", ("price",), "make", "T")
    bar = carried_over(old, c.BAR, frame, holds)
    assert (bar.x, bar.y, bar.aggregate) == ("sold", ("price",), "mean")
    heat = carried_over(bar, c.HEAT_MAP, frame, holds)
    assert c.check(heat, holds).aggregate in (c.COUNT, "mean")
    matrix = carried_over(old, c.MATRIX, frame, holds)
    assert len(matrix.y) >= 2
    bars_of_times = c.ChartSpec(c.BAR, x="day", log_x=True)
    assert not carried_over(bars_of_times, c.LINE, frame, holds).log_x


# -- what cannot be drawn --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("chart", "field", "words"),
    [
        (c.ChartSpec(c.SCATTER, x="price", y=("make",)), "y", "“make” holds text"),
        (c.ChartSpec(c.SCATTER, x="price"), "y", "Choose a column of numbers"),
        (c.ChartSpec(c.SCATTER, x="gone", y=("price",)), "x", "no column “gone”"),
        (c.ChartSpec(c.MATRIX, y=("price",)), "y", "at least 2"),
        (c.ChartSpec(c.BAR, x="make", aggregate="sum"), "y", "whose sum"),
        (c.ChartSpec(c.BAR, x="make", aggregate="mode"), "aggregate", "“mode”"),
        (c.ChartSpec(c.HISTOGRAM, y=("price",), bins=0), "bins", "from 1"),
        (c.ChartSpec("pie"), "kind", "no chart “pie”"),
        (c.ChartSpec(c.LINE, x="day", y=("size",), log_x=True), "log_x", "“day” holds times"),
        (c.ChartSpec(c.SCATTER, x="sold", y=("size",), log_x=True), "log_x", "needs numbers"),
        (c.ChartSpec(c.HEAT_MAP, x="make", y=("sold",), aggregate="max"), "colour", "whose max"),
    ],
)
def test_what_cannot_be_drawn_says_which_field_to_change(chart, field, words):
    with pytest.raises(c.ChartError, match=words) as error:
        c.check(chart, columns_of(table()))
    assert error.value.parameter == field


def test_a_table_without_numbers_says_so():
    with pytest.raises(c.ChartError, match="has no column of numbers"):
        c.check(c.ChartSpec(c.HISTOGRAM), columns_of(table()[["make"]]))


# -- what the script draws -------------------------------------------------------------------


def test_bars_show_the_mean_of_each_group():
    figure = draw(source_of(c.ChartSpec(c.BAR, x="make", y=("size",), aggregate="mean")), table())
    (axes,) = figure.axes
    heights = {
        tick.get_text(): bar.get_height()
        for tick, bar in zip(axes.get_xticklabels(), axes.patches, strict=True)
    }
    assert heights == pytest.approx(table().groupby("make")["size"].mean().to_dict())
    assert "mean of size" in shown(figure)


def test_bars_count_rows_in_groups():
    figure = draw(source_of(c.ChartSpec(c.BAR, x="make", colour="sold")), table())
    assert sorted(bar.get_height() for bar in figure.axes[0].patches) == [10] * 6
    assert {"make", "sold", "True", "False", "rows"} <= shown(figure)


def test_a_line_averages_rows_of_the_same_place_and_sorts_them():
    frame = pd.DataFrame({"x": [3, 1, 1, 2], "y": [30.0, 10, 20, 5]})
    figure = draw(source_of(c.ChartSpec(c.LINE, x="x", y=("y",))), frame)
    (line,) = figure.axes[0].lines
    assert line.get_xydata().tolist() == [[1, 15], [2, 5], [3, 30]]


def test_a_histogram_counts_every_number_and_leaves_out_what_is_none():
    frame = pd.DataFrame({"a": [1.0, 2, 3, np.nan, np.inf, -np.inf]})
    figure = draw(source_of(c.ChartSpec(c.HISTOGRAM, y=("a",), bins=4)), frame)
    assert sum(bar.get_height() for bar in figure.axes[0].patches) == 3
    assert len(figure.axes[0].patches) == 4


@pytest.mark.parametrize("value", [0, 5, -5, 1e30, -1e30, 1e-30])
def test_a_histogram_of_one_value_shows_it(value):
    frame = pd.DataFrame({"a": [float(value)] * 3})
    for log in (False, True):
        chart = c.ChartSpec(c.HISTOGRAM, y=("a",), bins=4, log_x=log)
        bars = draw(source_of(chart), frame).axes[0].patches
        assert sum(bar.get_height() for bar in bars) == (3 if value > 0 or not log else 0)


def test_a_heat_map_puts_values_where_row_and_column_meet():
    frame = pd.DataFrame({"a": ["x", "x", "y"], "b": ["p", "q", "q"], "v": [1, 2, 3]})
    chart = c.ChartSpec(c.HEAT_MAP, x="a", y=("b",), colour="v", aggregate="sum")
    cells = draw(source_of(chart), frame).axes[0].images[0].get_array()
    assert cells.filled(0).tolist() == [[1, 0], [2, 3]]


def test_correlation_shows_what_pandas_finds():
    frame = table()[["price", "weight"]]
    figure = draw(source_of(c.ChartSpec(c.CORRELATION, y=("price", "weight"))), frame)
    found = figure.axes[0].images[0].get_array()[0, 1]
    assert found == pytest.approx(frame.corr().iloc[0, 1])


def test_a_large_table_is_sampled_and_the_chart_says_so(capsys):
    frame = pd.DataFrame({"a": np.arange(30_000), "b": np.arange(30_000)})
    figure = draw(source_of(c.ChartSpec(c.SCATTER, x="a", y=("b",))), frame)
    assert len(figure.axes[0].collections[0].get_offsets()) == 10_000
    assert "10,000 of 30,000 rows" in " ".join(shown(figure))
    assert "10,000 of 30,000 rows" in capsys.readouterr().out
    line = draw(source_of(c.ChartSpec(c.LINE, y=("b",))), frame)
    assert len(line.axes[0].lines[0].get_xdata()) == 10_000
    assert "mean of 3" in " ".join(shown(line))


def test_many_bars_are_cut_to_the_highest():
    frame = pd.DataFrame({"a": [f"n{i}" for i in range(100)], "b": range(100)})
    chart = c.ChartSpec(c.BAR, x="a", y=("b",), aggregate="sum")
    figure = draw(source_of(chart), frame)
    assert min(bar.get_height() for bar in figure.axes[0].patches) == 60
    assert "The 40 highest of 100 bars" in shown(figure)


def test_logarithmic_axes_and_title():
    chart = c.ChartSpec(c.SCATTER, x="price", y=("weight",), log_x=True, log_y=True, title="a$b$")
    axes = draw(source_of(chart), table()).axes[0]
    assert (axes.get_xscale(), axes.get_yscale()) == ("log", "log")
    assert axes.get_title() == r"a\$b\$"


GAPS = pd.DataFrame(
    {
        "none": [np.nan, np.nan],
        "low": [-1.0, 0.0],
        "high": [1.0, 2.0],
        "flag": [True, False],
        "empty": pd.Series([None, None], dtype="str"),
        "never": pd.Series([pd.NaT, pd.NaT], dtype="datetime64[ns, Asia/Seoul]"),
        "half": [np.nan, 1.0],
    }
)
SAYS_NOTHING = "no row has all the values that this chart needs"


@pytest.mark.parametrize(
    ("chart", "words"),
    [
        (c.ChartSpec(c.SCATTER, x="flag", y=("none",)), SAYS_NOTHING),
        (c.ChartSpec(c.SCATTER, x="flag", y=("none", "half")), ""),
        (c.ChartSpec(c.SCATTER, x="never", y=("high",)), SAYS_NOTHING),
        (c.ChartSpec(c.SCATTER, x="high", y=("high",), size="half"), ""),
        (c.ChartSpec(c.SCATTER, x="flag", y=("high",), size="none", colour="none"), SAYS_NOTHING),
        (c.ChartSpec(c.SCATTER, x="low", y=("high",), log_x=True), "x axis is not logarithmic"),
        (c.ChartSpec(c.LINE, x="flag", y=("none",), log_y=True), SAYS_NOTHING),
        (c.ChartSpec(c.LINE, x="high", y=("low",), log_y=True), "y axis is not logarithmic"),
        (c.ChartSpec(c.BAR, x="empty", y=("high",), aggregate="mean", colour="flag"), SAYS_NOTHING),
        (c.ChartSpec(c.BAR, x="flag", y=("low",), aggregate="sum", log_y=True), "y axis is not"),
        (c.ChartSpec(c.BOX, y=("none",), log_y=True), SAYS_NOTHING),
        (c.ChartSpec(c.HISTOGRAM, y=("none",), log_y=True), "no row has a number"),
        (c.ChartSpec(c.HISTOGRAM, y=("low",), log_x=True, log_y=True), "a number above 0"),
        (c.ChartSpec(c.HISTOGRAM, y=("half",), log_x=True, log_y=True), ""),
    ],
)
def test_a_chart_that_cannot_show_all_says_so(chart, words, capsys):
    holds = columns_of(GAPS)
    figure = draw(source_of(c.check(chart, holds)), GAPS)
    said = capsys.readouterr().out.strip()
    assert words in said if words else not said
    assert not said or said in shown(figure)


def test_a_point_without_a_size_is_left_out():
    chart = c.ChartSpec(c.SCATTER, x="high", y=("high",), size="half")
    (dots,) = draw(source_of(chart), GAPS).axes[0].collections
    assert dots.get_offsets().tolist() == [[2.0, 2.0]]


def test_the_script_is_python_as_people_write_it():
    for kind in c.KINDS:
        frame = table()
        source = source_of(suggest(kind, frame, columns_of(frame)))
        assert source.endswith("return dataframe1,\n")
        assert max(map(len, source.splitlines())) <= 110
        names = {each.name for each in ast.walk(ast.parse(source)) if hasattr(each, "name")}
        assert "azureml_main" in names
        assert "eval" not in source and "exec" not in source


# -- any name, any value ---------------------------------------------------------------------

NAMES = st.text(min_size=1, max_size=12) | st.sampled_from(
    ["it's", 'say "no"', "a\nb", "🙂", "$x^$", "\\", '"""', "{x}", "_hidden", "%s", "한국", "\x00"]
)  # fmt: skip
VALUES = {
    "number": st.floats(width=32) | st.integers(-(2**40), 2**40).map(float),
    "text": st.text(max_size=5) | st.none() | st.sampled_from(["$a$", "_b", "(others)"]),
    "flag": st.booleans(),
    "time": st.none() | st.datetimes(pd.Timestamp("1900-01-01"), pd.Timestamp("2100-01-01")),
    "flag or none": st.none() | st.booleans(),
}
TYPES = {"text": "str", "time": "datetime64[us]", "flag or none": "boolean"}


@st.composite
def tables(draw_):
    rows = draw_(st.integers(1, 12))
    names = draw_(st.lists(NAMES, min_size=5, max_size=7, unique=True))
    kinds = ["number", "number", *draw_(st.permutations(list(VALUES)))][: len(names)]
    columns = {}
    for name, kind in zip(names, kinds, strict=True):
        few = draw_(st.lists(VALUES[kind], min_size=1, max_size=rows))  # often one value for all
        values = [few[at % len(few)] for at in range(rows)]
        columns[name] = pd.Series(values, dtype=TYPES.get(kind))
    return pd.DataFrame(columns)


@settings(
    max_examples=16,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(st.data(), tables(), st.sampled_from(c.KINDS))
def test_any_names_and_values_give_a_chart_that_shows_them(data, frame, kind):
    holds = columns_of(frame)
    chosen = {}
    for role, rule in c.ROLES[kind].items():
        fit = list(c.fitting(kind, role, holds))
        if not fit and rule.least:
            return
        if not fit:
            continue
        if rule.several:
            least = min(rule.least, len(fit))
            picked = st.lists(
                st.sampled_from(fit), min_size=least, max_size=min(3, len(fit)), unique=True
            )
        else:
            picked = st.sampled_from(fit).map(lambda each: [each])
            picked = picked if rule.least else picked | st.just([])
        names = tuple(data.draw(picked))
        chosen[role] = names if role == "y" else (names[0] if names else None)
    chart = c.ChartSpec(
        kind, **chosen, aggregate=data.draw(st.sampled_from(c.AGGREGATES)),
        bins=data.draw(st.integers(1, 30)), log_x=data.draw(st.booleans()),
        log_y=data.draw(st.booleans()), title=data.draw(NAMES),
    )  # fmt: skip
    try:
        chart = c.check(chart, holds)
    except c.ChartError:
        return
    source = source_of(chart)
    literals = {
        node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant)
    }
    assert set(chart.columns) <= literals
    figure = draw(source, frame, inches=(3, 2))
    if chart.title.isprintable() and not chart.title.startswith("_"):
        assert chart.title.replace("$", r"\$") in shown(figure)
