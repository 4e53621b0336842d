"""What pandas once had, each used by a small script and compared to its documented meaning."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from pandas.testing import assert_frame_equal, assert_series_equal
from shims_running import run


@pytest.fixture
def frame():
    return pd.DataFrame(
        {"a": [3, 1, 2], "s": ["x", "y", None], "f": [1.0, 2.0, 3.0]}, index=list("pqr")
    )


def call(body, *frames, **more):
    """Run azureml_main with this body (an expression to return, or lines)."""
    lines = body if "return" in body else f"return {body}"
    text = "import pandas as pd\nimport numpy as np\ndef azureml_main(df=None, other=None):\n"
    return run(text + "\n".join("    " + line for line in lines.strip().splitlines()), *frames)


# -- .ix ---------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "key, expected",
    [
        ("'p', 'a'", 3), ("0, 'a'", 3), ("'q', 0", 1), ("-1, 'f'", 3.0), ("2, 2", 3.0),
    ],
)  # fmt: skip
def test_ix_takes_labels_first_and_positions_else(frame, key, expected):
    assert call(f"df.ix[{key}]", frame).returned == expected


def test_ix_slices_labels_with_their_end_and_positions_without(frame):
    assert list(call("df.ix['p':'q']", frame).returned.index) == ["p", "q"]
    assert list(call("df.ix[0:2]", frame).returned.index) == ["p", "q"]
    assert list(call("df.ix[:, 'a':'s']", frame).returned.columns) == ["a", "s"]
    assert list(call("df.ix[:, 0:2]", frame).returned.columns) == ["a", "s"]
    assert list(call("df.ix[[0, 2], ['a', 'f']]", frame).returned.index) == ["p", "r"]


def test_ix_on_a_numbered_index_knows_labels_only(frame):
    numbered = frame.set_axis([2, 1, 0])
    assert call("df.ix[0, 'a']", numbered).returned == 2
    assert list(call("df.ix[2:1]", numbered).returned.index) == [2, 1]
    with pytest.raises(KeyError):
        call("df.ix[7]", numbered)


def test_ix_sets_cells_masks_and_new_rows(frame):
    changed = call(
        "df.ix[0, 'f'] = 7\ndf.ix[df.a > 2, 'a'] = 30\ndf.ix['new'] = [1, 'n', 0.5]\nreturn df",
        frame,
    ).returned
    assert changed["f"].tolist() == [7.0, 2.0, 3.0, 0.5]
    assert changed["a"].tolist() == [30, 1, 2, 1]
    assert changed.index[-1] == "new"


def test_ix_fills_rows_that_are_missing(frame):
    got = call("df.ix[['p', 'zz']]", frame).returned
    assert got["a"].tolist()[0] == 3
    assert got.loc["zz"].isna().all()


def test_ix_of_a_series(frame):
    assert call("df.a.ix['q']", frame).returned == 1
    assert call("df.a.ix[0]", frame).returned == 3


# -- arrays -------------------------------------------------------------------------------------
def test_as_matrix_gives_a_writable_array(frame):
    got = call("x = df.as_matrix(['a', 'f'])\nx[0, 0] = 100\nreturn x", frame).returned
    assert got.tolist() == [[100.0, 1.0], [1.0, 2.0], [2.0, 3.0]]


def test_values_can_be_written_and_text_is_an_array_of_objects(frame):
    got = call(
        "y = df['a'].values\ny[y == 3] = -1\nz = df['s'].values.reshape(-1, 1)\nreturn y, z",
        frame,
    ).returned
    assert got[0].tolist() == [-1, 1, 2]
    assert type(got[1]) is np.ndarray and got[1].dtype == object


def test_writing_into_values_of_a_frame_of_its_own_changes_the_frame(frame):
    got = call("c = df[['a', 'f']].corr()\nnp.fill_diagonal(c.values, 0)\nreturn c", frame).returned
    assert np.diag(got.to_numpy()).tolist() == [0.0, 0.0]


def test_writing_into_values_never_reaches_another_frame(frame):
    first = frame[["a", "f"]].astype(float)
    second = first.rename(columns={"a": "b"})  # shares its memory lazily
    call("df.values[0, 0] = 99\nreturn df", second)
    assert first.iloc[0, 0] == 3.0


# -- adding rows --------------------------------------------------------------------------------
def test_append_frames_rows_and_lists(frame):
    assert len(call("df.append(df)", frame).returned) == 6
    one = call("df.append({'a': 9, 's': 'n', 'f': 0.5}, ignore_index=True)", frame).returned
    assert one.iloc[3].tolist() == [9, "n", 0.5]
    assert list(one.index) == [0, 1, 2, 3]
    assert one["a"].dtype == "int64"
    assert len(call("df.append([df, df], ignore_index=True)", frame).returned) == 9
    with pytest.raises(TypeError, match="ignore_index=True"):
        call("df.append({'a': 1})", frame)


def test_append_to_an_empty_frame_in_a_loop():
    got = call("""
d = pd.DataFrame(columns=['n', 'sq'])
for n in range(3):
    d = d.append({'n': n, 'sq': n * n}, ignore_index=True)
return d""").returned
    assert got.to_dict("list") == {"n": [0, 1, 2], "sq": [0, 1, 4]}


def test_append_a_named_row_and_series(frame):
    got = call("df.append(pd.Series([1, 'z', 2.0], index=['a', 's', 'f'], name='new'))", frame)
    assert got.returned.index[-1] == "new"
    both = call("df.a.append(df.f, ignore_index=True)", frame).returned
    assert both.tolist() == [3, 1, 2, 1, 2, 3]


# -- sorting ------------------------------------------------------------------------------------
def test_sort_by_columns(frame):
    assert call("df.sort('a')", frame).returned["a"].tolist() == [1, 2, 3]
    assert call("df.sort(columns='a', ascending=False)", frame).returned["a"].tolist() == [3, 2, 1]
    assert call("df.sort(['a', 'f'], ascending=[1, 0])", frame).returned["a"].tolist() == [1, 2, 3]
    assert call("df.sort(ascending=False)", frame).returned.index.tolist() == ["r", "q", "p"]
    assert call("df.sort('a', inplace=True)\nreturn df", frame).returned["a"].tolist() == [1, 2, 3]


def test_sort_index_by_order_and_series_sort(frame):
    assert call("df.sort_index(by='a')", frame).returned["a"].tolist() == [1, 2, 3]
    assert call("df.a.order(ascending=False)", frame).returned.tolist() == [3, 2, 1]
    assert call("s = df.a.copy()\ns.sort()\nreturn s", frame).returned.tolist() == [1, 2, 3]


# -- single values, iteration, selection ----------------------------------------------------------
@pytest.mark.parametrize(
    "expression, expected",
    [
        ("df.get_value('q', 'a')", 1),
        ("df.a.get_value('q')", 1),
        ("df.irow(0)['a']", 3),
        ("df.icol(0).tolist()", [3, 1, 2]),
        ("df.iget_value(0, 0)", 3),
        ("df.a.irow(1)", 1),
        ("df.a.iget(1)", 1),
        ("[name for name, column in df.iteritems()]", ["a", "s", "f"]),
        ("dict(df.a.iteritems())", {"p": 3, "q": 1, "r": 2}),
        ("df.lookup(['p', 'q'], ['a', 'a']).tolist()", [3, 1]),
        ("df.lookup(['p', 'q'], ['s', 'f']).tolist()", ["x", 2.0]),
        ("list(df.select(lambda name: name != 's', axis=1))", ["a", "f"]),
        ("list(df.a.select(lambda label: label > 'p').index)", ["q", "r"]),
        ("df.a.valid().tolist()", [3, 1, 2]),
        ("df.s.valid().tolist()", ["x", "y"]),
        ("df.a.clip_lower(2).tolist()", [3, 2, 2]),
        ("df.a.clip_upper(2).tolist()", [2, 1, 2]),
        ("df.a.mad()", 2 / 3),
        ("list(df.mad().index)", ["a", "f"]),
        ("df.a.ravel().tolist()", [3, 1, 2]),
        ("df.a.compress(df.a > 1).tolist()", [3, 2]),
        ("df.a.real.tolist()", [3, 1, 2]),
        ("df.a.nonzero()[0].tolist()", [0, 1, 2]),
        ("df.a.ptp()", 2),
        ("df.a.is_monotonic", False),
        ("df.index.is_monotonic", True),
        ("df.get_dtype_counts().to_dict()", {"float64": 1, "int64": 1, "object": 1}),
        ("df.ftypes.tolist()", ["int64:dense", "object:dense", "float64:dense"]),
        ("sorted(df.blocks)", ["float64", "int64", "object"]),
        ("df[['a']].applymap(lambda v: v * 2)['a'].tolist()", [6, 2, 4]),
        ("df.reindex_axis(['f', 'a'], axis=1).columns.tolist()", ["f", "a"]),
        ("df.index.order().tolist()", ["p", "q", "r"]),
        ("df.index.get_values().tolist()", ["p", "q", "r"]),
        ("df.columns.format()", ["a", "s", "f"]),
        ("df[['a']].get_values().tolist()", [[3], [1], [2]]),
        ("df.a[0]", 3),
        ("df.a[-1]", 2),
        ("df.apply(lambda row: row[0] * row[2], axis=1).tolist()", [3.0, 2.0, 6.0]),
        ("df.a.tshift(1, freq=None) if 0 else 1", 1),
    ],
)
def test_small_ones(frame, expression, expected):
    outcome = call(expression, frame)
    assert outcome.returned == expected


def test_a_position_set_by_brackets_changes_that_value(frame):
    got = call("s = df.a.copy()\ns[0] = 70\nreturn s", frame).returned
    assert got.tolist() == [70, 1, 2]
    assert list(got.index) == ["p", "q", "r"]


def test_convert_objects_makes_numbers_of_what_can_be_one():
    table = pd.DataFrame({"n": ["1", "2", "x"], "w": ["a", "b", "c"]})
    got = call("df.convert_objects(convert_numeric=True)", table).returned
    assert got["n"].tolist()[:2] == [1.0, 2.0] and np.isnan(got["n"][2])
    assert got["w"].tolist() == ["a", "b", "c"]


# -- moving windows --------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "old, new",
    [
        ("pd.rolling_mean(df.f, 2)", "df.f.rolling(2).mean()"),
        ("pd.rolling_std(df.f, window=2, min_periods=1)", "df.f.rolling(2, min_periods=1).std()"),
        ("pd.rolling_sum(df.f, 2, center=True)", "df.f.rolling(2, center=True).sum()"),
        ("pd.rolling_apply(df.f, 2, lambda x: x[0])", "df.f.shift()"),
        ("pd.rolling_quantile(df.f, 2, 0.5)", "df.f.rolling(2).quantile(0.5)"),
        ("pd.rolling_corr(df.f, df.a, 3)", "df.f.rolling(3).corr(df.a)"),
        ("pd.rolling_median(df.f, 2)", "df.f.rolling(2).median()"),
        ("pd.rolling_count(df.f, 2)", "df.f.rolling(2, min_periods=0).count()"),
        ("pd.expanding_mean(df.f)", "df.f.expanding().mean()"),
        ("pd.expanding_sum(df.f, min_periods=2)", "df.f.expanding(2).sum()"),
        ("pd.ewma(df.f, span=3)", "df.f.ewm(span=3).mean()"),
        ("pd.ewmstd(df.f, span=3)", "df.f.ewm(span=3).std()"),
        ("pd.ewma(df.f, com=0.5)", "df.f.ewm(com=0.5).mean()"),
    ],
)
def test_moving_windows(frame, old, new):
    expected = eval(new, {"df": frame, "pd": pd})
    assert_series_equal(call(old, frame).returned, expected)


def test_moving_windows_of_an_array_give_an_array():
    got = call("pd.rolling_mean(np.array([1.0, 2.0, 4.0]), 2)").returned
    assert type(got) is np.ndarray and got[1:].tolist() == [1.5, 3.0]


def test_moving_windows_from_their_old_module():
    outcome = run("from pandas.stats.moments import rolling_mean\nx = rolling_mean")
    assert "pandas.stats.moments" in outcome.hints[0]


# -- modules that moved --
@pytest.mark.parametrize(
    "script",
    [
        "from pandas.tools.plotting import scatter_matrix",
        "import pandas.tools.plotting as plotting\nplotting.andrews_curves",
        "import pandas as pd\npd.tools.plotting.scatter_matrix",
        "import pandas as pd\npd.scatter_matrix",
        "from pandas import scatter_matrix",
        "from pandas.tools.rplot import RPlot, TrellisGrid, GeomPoint",
        "from pandas.io.json import json_normalize",
        "import pandas as pd\npd.io.json.json_normalize([{'a': {'b': 1}}])",
        "from pandas.core.common import isnull, SettingWithCopyWarning",
        "import pandas as pd\npd.core.common.is_list_like([])",
        "import warnings, pandas as pd\n"
        "warnings.simplefilter('ignore', pd.core.common.SettingWithCopyWarning)",
        "import pandas.util.testing as tm\ntm.assert_frame_equal",
        "from pandas.lib import Timestamp",
        "from pandas.tslib import NaT, Timestamp",
        "import pandas.core.datetools\nfrom pandas.core.datetools import BDay",
        "from pandas.tseries.index import DatetimeIndex",
        "from pandas.core.index import MultiIndex",
        "from pandas.tools.merge import concat",
        "import pandas as pd\npd.datetime(2020, 1, 2).year",
        "import pandas as pd\npd.datetime.strptime('2020', '%Y')",
        "import pandas as pd\npd.np.array([1])",
        "import pandas as pd\nassert isinstance(pd.Index([1]), pd.Int64Index)\n"
        "assert pd.Float64Index([1]).dtype == float",
    ],
)
def test_modules_and_names_that_moved(script):
    assert len(run(script).hints) >= 1


def test_the_trellis_of_old_is_drawn(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    table = pd.DataFrame({"x": range(8), "y": range(8), "g": list("aabb") * 2, "h": list("cd") * 4})
    run(
        """
        import matplotlib
        matplotlib.use('agg')
        import matplotlib.pyplot as plt
        import pandas.tools.rplot as rplot
        def azureml_main(df):
            plt.figure()
            plot = rplot.RPlot(df, x='x', y='y')
            plot.add(rplot.TrellisGrid(['g', 'h']))
            plot.add(rplot.GeomPoint())
            plot.add(rplot.GeomPolyFit(degree=1))
            plot.render(plt.gcf())
            plt.savefig('trellis.png')
    """,
        table,
    )
    assert (tmp_path / "trellis.png").stat().st_size > 5000


@pytest.mark.parametrize("name", ["Panel", "Term", "ols"])
def test_what_has_no_successor_says_what_to_do(name):
    with pytest.raises(NotImplementedError, match=f"pd.{name} is gone .* [UF]"):
        call(f"pd.{name}({{}})")


def test_data_from_the_web_says_to_connect_a_dataset():
    with pytest.raises(ImportError, match="connect a dataset"):
        run("from pandas.io.data import DataReader")


# -- functions -----------------------------------------------------------------------------------
def csv(tmp_path, text):
    path = tmp_path / "t.csv"
    path.write_text(text)
    return str(path)


def test_read_csv_with_arguments_of_old(tmp_path):
    path = csv(tmp_path, "a,b\n1,2\n3,4,5\n6,7\n")
    assert len(call(f"pd.read_csv({path!r}, error_bad_lines=False)").returned) == 2
    plain = csv(tmp_path, "1;2\n3;4\n")
    got = call(f"pd.read_csv({plain!r}, ';', header=None, prefix='X')").returned
    assert list(got.columns) == ["X0", "X1"]
    one = csv(tmp_path, "a\n1\n2\n")
    assert isinstance(call(f"pd.read_csv({one!r}, squeeze=True)").returned, pd.Series)
    spaced = csv(tmp_path, "a   b\n1   2\n")
    got = call(f"pd.read_csv({spaced!r}, delim_whitespace=True, mangle_dupe_cols=True)").returned
    assert list(got.columns) == ["a", "b"]


def test_read_csv_with_a_date_parser_and_dates_in_two_columns(tmp_path):
    path = csv(tmp_path, "day,hour,v\n2020-01-02,03:04,1\n2020-01-03,05:06,2\n")
    got = call(f"pd.read_csv({path!r}, parse_dates=[['day', 'hour']])").returned
    assert got["day_hour"].tolist()[0] == pd.Timestamp("2020-01-02 03:04")
    assert list(got.columns) == ["day_hour", "v"]
    got = call(
        f"pd.read_csv({path!r}, parse_dates=['day'], index_col='day', "
        "date_parser=lambda text: pd.datetime.strptime(text, '%Y-%m-%d'))"
    ).returned
    assert got.index[1] == pd.Timestamp("2020-01-03")


def test_concat_with_join_axes_and_axis_by_position(frame):
    other = pd.DataFrame({"z": [1, 2]}, index=["p", "new"])
    got = call("pd.concat([df, other], axis=1, join_axes=[df.index])", frame, other).returned
    assert list(got.index) == ["p", "q", "r"]
    assert call("pd.concat([df, df], 1)", frame).returned.shape == (3, 6)


def test_to_datetime_with_arguments_of_old():
    got = call("pd.to_datetime(pd.Series(['2020-01-01', 'x']), coerce=True)").returned
    assert got.isna().tolist() == [False, True]
    same = call("pd.to_datetime(pd.Series(['q', 'x']), errors='ignore')").returned
    assert same.tolist() == ["q", "x"]
    got = call("pd.to_datetime(['2020-01-01'], box=False, infer_datetime_format=True)").returned
    assert got.dtype == "datetime64[ns]"
    got = call("pd.to_datetime(pd.Series(['2020-01-01', '1/2/2020 10:00']))").returned
    assert got.tolist() == [pd.Timestamp("2020-01-01"), pd.Timestamp("2020-01-02 10:00")]


def test_functions_that_moved_to_methods(frame):
    assert call("pd.value_counts(df.s)", frame).returned.to_dict() == {"x": 1, "y": 1}
    assert call("pd.match(['b', 'z'], ['a', 'b'])").returned.tolist() == [1, -1]
    got = call("pd.to_numeric(df.s, errors='ignore')", frame).returned
    assert got.tolist()[:2] == ["x", "y"]


# -- arguments ------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "old, new",
    [
        ("df.drop('a', 1)", "df.drop(columns='a')"),
        ("df.drop(['a', 's'], axis=1)", "df.drop(columns=['a', 's'])"),
        ("df.dropna(1)", "df.dropna(axis=1)"),
        ("df.dropna(0, 'any')", "df.dropna()"),
        ("df.set_index('a', False)", "df.set_index('a', drop=False)"),
        ("df.sort_values('a', 0, False)", "df.sort_values('a', ascending=False)"),
        ("df.isnull().any(1)", "df.isnull().any(axis=1)"),
        ("df.reset_index(0, True)", "df.reset_index(drop=True)"),
        ("df.fillna(method='ffill')", "df.ffill()"),
        ("df.fillna(method='bfill', limit=1)", "df.bfill(limit=1)"),
        ("df.s.fillna('?', None)", "df.s.fillna('?')"),
        ("df.a.replace(1, method='pad')", "df.a.replace(1, 3)"),
        ("df.a.replace([1, 2], 0, False)", "df.a.replace([1, 2], 0)"),
        ("df.f.pct_change(fill_method='pad')", "df.f.pct_change()"),
        ("df.a.clip(1, 2, 0)", "df.a.clip(1, 2)"),
        ("df.rename_axis({'a': 'b'}, axis=1)", "df.rename(columns={'a': 'b'})"),
        ("df.drop_duplicates(cols='a', take_last=True)", "df.drop_duplicates('a', keep='last')"),
        ("df.pivot('a', 's', 'f')", "df.pivot(index='a', columns='s', values='f')"),
        ("df.pivot_table('f', rows='a', cols='s')",
         "df.pivot_table('f', index='a', columns='s')"),
        ("df.sum(1, numeric_only=True)", "df.sum(axis=1, numeric_only=True)"),
        ("df.to_csv(None, ';')", "df.to_csv(sep=';')"),
        ("df.to_csv(line_terminator='|')", "df.to_csv(lineterminator='|')"),
        ("df.to_dict(outtype='records')", "df.to_dict('records')"),
        ("df.astype(object, raise_on_error=False)", "df.astype(object)"),
    ],
)  # fmt: skip
def test_arguments_by_position_and_by_other_names(frame, old, new):
    expected = eval(new, {"df": frame.copy(), "pd": pd})
    got = call(old, frame.copy()).returned
    if isinstance(expected, pd.DataFrame):
        assert_frame_equal(got, expected)
    elif isinstance(expected, pd.Series):
        assert_series_equal(got, expected)
    else:
        assert got == expected


def test_set_axis_in_place(frame):
    got = call("df.set_axis(['x', 'y', 'z'], axis=1, inplace=True)\nreturn df", frame).returned
    assert list(got.columns) == ["x", "y", "z"]
