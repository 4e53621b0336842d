"""Frames between the studio and a script's process: nothing crashes, nothing changes in secret."""

from __future__ import annotations

import datetime as dt
import itertools
import math
import uuid
from decimal import Decimal

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from studio.data.arrow import (
    frame_from_bytes,
    frame_to_bytes,
    read_frame,
    to_frame,
    to_table,
    write_frame,
)
from studio.data.tables import normalise


def crossed(frame):
    notes = []
    return frame_from_bytes(frame_to_bytes(frame, notes.append)), notes


def same(left, right) -> bool:
    """Tell whether two cells hold the same value; every missing one is the same."""
    if isinstance(left, np.ndarray) or isinstance(right, np.ndarray):
        return type(left) is type(right) and np.array_equal(left, right, equal_nan=True)
    if isinstance(left, (list, tuple, dict)):
        return type(left) is type(right) and repr(left) == repr(right)
    if pd.api.types.is_scalar(left) and pd.isna(left):
        return pd.api.types.is_scalar(right) and bool(pd.isna(right))
    return left == right


def keeps(series) -> None:
    """Assert that a column comes back with its values, or that it was told to be text."""
    back, notes = crossed(series.to_frame("x"))
    assert list(back.columns) == ["x"]
    assert len(back) == len(series)
    values = back["x"].tolist()
    if any("text" in each for each in notes):
        assert all(pd.isna(each) or isinstance(each, str) for each in values)
        return
    assert all(map(same, series.tolist(), values)), (series.tolist(), values)


NUMPY = ["bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64",
         "float16", "float32", "float64", "M8[s]", "M8[ms]", "M8[us]", "M8[ns]", "m8[s]", "m8[ms]",
         "m8[us]", "m8[ns]"]  # fmt: skip
MASKED = ["Int8", "Int16", "Int32", "Int64", "UInt8", "UInt16", "UInt32", "UInt64", "Float32",
          "Float64", "boolean"]  # fmt: skip
ARROW = [pa.int8(), pa.uint64(), pa.float32(), pa.string(), pa.large_string(), pa.binary(),
         pa.bool_(), pa.date32(), pa.time64("us"), pa.timestamp("ns"), pa.timestamp("us", "UTC"),
         pa.duration("ms"), pa.decimal128(20, 4), pa.list_(pa.int64()),
         pa.dictionary(pa.int8(), pa.string()), pa.struct([("a", pa.int64())])]  # fmt: skip


@pytest.mark.parametrize("kind", NUMPY)
@given(data=st.data())
@settings(max_examples=25, deadline=None)
def test_numpy_columns_keep_type_and_values(kind, data):
    if kind[0] in "Mm":
        unit = kind[-2] if kind[-2] == "s" and kind[-3] == "[" else kind[3:-1]
        low, high = (-(10**11), 2 * 10**11) if unit == "s" else (-(2**62), 2**62)
        whole = data.draw(st.lists(st.integers(low, high) | st.just(-(2**63)), max_size=9))
        values = np.array(whole, dtype="int64").view(kind)
    else:
        values = data.draw(hnp.arrays(kind, st.integers(0, 9)))
    series = pd.Series(values)
    back, notes = crossed(series.to_frame("x"))
    assert back["x"].dtype == series.dtype
    assert not notes
    pd.testing.assert_series_equal(back["x"], series, check_names=False, check_exact=True)


@pytest.mark.parametrize("kind", MASKED)
@given(data=st.data())
@settings(max_examples=20, deadline=None)
def test_nullable_columns_keep_type_and_values(kind, data):
    cells = hnp.from_dtype(np.dtype(kind.lower().replace("boolean", "bool")), allow_nan=False)
    values = data.draw(st.lists(st.none() | cells.map(lambda each: each.item()), max_size=9))
    series = pd.Series(values, dtype=kind)
    back, notes = crossed(series.to_frame("x"))
    assert not notes
    pd.testing.assert_series_equal(back["x"], series, check_names=False, check_exact=True)


@pytest.mark.parametrize("kind", ["str", "string", "string[python]", "object",
                                  pd.StringDtype("python", na_value=np.nan)])  # fmt: skip
@given(values=st.lists(st.none() | st.text(), max_size=9))
@settings(max_examples=40, deadline=None)
def test_text_in_every_storage(kind, values):
    series = pd.Series(values, dtype=kind)
    back, notes = crossed(series.to_frame("x"))
    assert not notes
    assert all(map(same, series.tolist(), back["x"].tolist()))
    if isinstance(series.dtype, pd.StringDtype):
        missing = back["x"].dtype.na_value
        assert (missing is pd.NA) == (series.dtype.na_value is pd.NA)


@pytest.mark.parametrize("kind", ARROW, ids=str)
def test_arrow_backed_columns(kind):
    made = {
        "int8": [1, -1], "uint64": [2**64 - 1], "float": [0.5], "string": ["a", ""],
        "large_string": ["é"], "binary": [b"\xff"], "bool": [True],
        "date32[day]": [dt.date(2020, 1, 2)], "time64[us]": [dt.time(1, 2, 3, 4)],
        "timestamp[ns]": [pd.Timestamp("2020-01-01 00:00:00.000000001")],
        "timestamp[us, tz=UTC]": [dt.datetime(2020, 1, 1, tzinfo=dt.UTC)],
        "duration[ms]": [dt.timedelta(days=1)], "decimal128(20, 4)": [Decimal("1.5000")],
        "list<item: int64>": [[1, 2], []], "struct<a: int64>": [{"a": 1}],
    }.get(str(kind), ["a", "b", "a"])  # fmt: skip
    array = pa.array([*made, None], kind)
    series = pd.Series(pd.arrays.ArrowExtensionArray(pa.chunked_array([array])))
    back, notes = crossed(series.to_frame("x"))
    assert not notes
    assert back["x"].dtype == series.dtype
    assert pa.array(back["x"].array).to_pylist() == array.to_pylist()


@pytest.mark.parametrize("zone", ["UTC", "Asia/Seoul", "America/St_Johns",
                                  dt.timezone(dt.timedelta(hours=5, minutes=30)),
                                  "dateutil/Europe/Paris"])  # fmt: skip
@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
def test_times_with_a_zone(zone, unit):
    series = pd.Series(pd.date_range("1970-03-29", periods=5, freq="7h", tz=zone, unit=unit))
    series[2] = pd.NaT
    back, notes = crossed(series.to_frame("x"))
    assert not notes
    assert back["x"].dtype.unit == unit
    assert [str(each) for each in back["x"]] == [str(each) for each in series]


@pytest.mark.parametrize("values", [
    pd.period_range("2020-01", periods=3, freq="M"),
    pd.period_range("2020-01", periods=3, freq="W-SUN"),
    pd.interval_range(0, 3), pd.interval_range(0.5, 3.5, closed="both"),
    pd.interval_range(pd.Timestamp("2020"), periods=3),
    pd.Categorical(["a", None, "b"], categories=["b", "a", "unused"], ordered=True),
    pd.Categorical([3, 1, None]), pd.Categorical([]), pd.Categorical([0.5, 1.5]),
    pd.Categorical(pd.to_datetime(["2020-01-01", None])),
    pd.cut([1, 2, 9, np.nan], 3), pd.qcut([1, 2, 3, 4], 2),
], ids=lambda each: str(each.dtype)[:40])  # fmt: skip
def test_periods_intervals_and_categories_keep_their_type(values):
    series = pd.Series(values)
    back, notes = crossed(series.to_frame("x"))
    assert not notes
    pd.testing.assert_series_equal(back["x"], series, check_names=False)


def test_sparse_columns_are_stored_with_all_values_and_the_log_says_so():
    frame = pd.DataFrame({"s": pd.arrays.SparseArray([0, 0, 1]), "n": [1, 2, 3]})
    back, notes = crossed(frame)
    assert back["s"].tolist() == [0, 0, 1]
    assert back["s"].dtype == "int64"
    assert notes == ["The sparse column “s” was stored with all its values."]


numbers = st.integers() | st.floats()
plain = st.none() | st.booleans() | numbers | st.text(max_size=5)
nested = st.recursive(
    plain,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=6,
)
moments = st.datetimes(timezones=st.none() | st.just(dt.UTC))
objects = [
    st.integers(), numbers, st.booleans(), st.binary(max_size=5), st.decimals(),
    st.dates(), st.times(), st.timedeltas(), moments, st.text(st.characters(), max_size=5), plain,
    st.lists(nested, max_size=3), st.tuples(nested, nested),
    st.frozensets(st.integers(), max_size=2), st.complex_numbers(), st.uuids(),
    st.dictionaries(st.text(max_size=3), nested, max_size=3),
    st.dictionaries(st.integers(), plain, max_size=3),
    hnp.arrays("float64", st.integers(0, 4)), hnp.arrays("int32", (2, 2)),
    st.floats(width=32).map(np.float32), st.just(pd.NaT) | st.integers(), st.just(object()),
    st.just(pd.Interval(0, 1)), st.just(pd.Period("2020", "Y")), st.binary() | st.text(),
]  # fmt: skip


@pytest.mark.parametrize("cells", objects, ids=range(len(objects)))
@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_objects_keep_their_values_or_are_told_to_be_text(cells, data):
    drawn = data.draw(st.lists(st.none() | cells, max_size=6))
    values = np.empty(len(drawn), dtype=object)
    values[:] = [None] * len(drawn)
    for place, cell in enumerate(drawn):
        values[place] = cell
    keeps(pd.Series(values, dtype=object))


@pytest.mark.parametrize(("cells", "kind"), [
    ([2**53 + 1, None], int), ([2**200, 1], int), ([2**60 + 1, 0.5], None),
    ([Decimal("1.0"), Decimal("1.00")], Decimal), ([Decimal("1E+80"), Decimal("-0.0")], Decimal),
    ([[1, 2], []], list), ([(1, "a"), ()], tuple), ([{"a": 1}, {"b": [None]}], dict),
])  # fmt: skip
def test_what_arrow_would_change_does_not_change(cells, kind):
    back, notes = crossed(pd.DataFrame({"x": pd.Series(cells, dtype=object)}))
    assert not notes
    assert [str(each) for each in back["x"]] == [str(each) for each in cells]
    if kind:
        assert type(back["x"][0]) is kind


@pytest.mark.parametrize("cells", [
    [1, "a"], [True, 1], [b"a", "a"], [uuid.UUID(int=1)], [{1}], [1j],
    [object()], [pd.DataFrame()],
    ["\ud800"], [bytearray(b"a")],
    [dt.datetime(2020, 1, 1, tzinfo=dt.UTC), dt.datetime(2020, 1, 1)],
    [np.ones((2, 2))], [{1: 2}],
])  # fmt: skip
def test_what_has_no_table_type_becomes_text_and_the_log_names_the_column(cells):
    column = pd.Series([None] * len(cells), dtype=object)
    for place, cell in enumerate(cells):
        column[place] = cell
    back, notes = crossed(pd.DataFrame({"fine": range(len(cells)), "odd one": column}))
    assert notes == ["Columns of mixed or unknown types were turned into text: odd one."]
    assert all(isinstance(each, str) for each in back["odd one"])


@pytest.mark.parametrize("kind", ["complex64", "complex128", np.longdouble])
def test_numbers_without_a_table_type_become_text(kind):
    back, notes = crossed(pd.DataFrame({"c": np.array([1, 2], dtype=kind)}))
    assert len(notes) == 1
    assert [complex(each) for each in back["c"]] == [1, 2]


@given(rows=st.integers(0, 5), columns=st.integers(0, 5))
@settings(max_examples=30, deadline=None)
def test_the_shape_stays_even_without_rows_or_columns(rows, columns):
    frame = pd.DataFrame(np.zeros((rows, columns)), columns=[f"c{n}" for n in range(columns)])
    assert crossed(frame)[0].shape == (rows, columns)


@given(values=st.lists(st.tuples(st.floats(), st.text(), st.decimals(allow_nan=False)), max_size=5))
@settings(max_examples=30, deadline=None)
def test_columns_keep_their_order_among_marked_ones(values):
    frame = pd.DataFrame(values, columns=["f", "s", "d"]).astype({"d": object, "f": float})
    frame = frame[["d", "f", "s"]]
    frame["again"] = frame["d"]
    back, notes = crossed(frame)
    assert list(back.columns) == ["d", "f", "s", "again"]
    assert back["d"].tolist() == frame["d"].tolist() == back["again"].tolist()
    assert not notes


@pytest.mark.parametrize("width", [2001, 30_000])
def test_very_wide_frames_of_several_types(width):
    makers = [lambda n: n, lambda n: n / 3, lambda n: f"é{n}", lambda n: n % 2 == 0,
              Decimal]  # fmt: skip
    data = {f"c{n}": [makers[n % 5](n), makers[n % 5](n + 5)] for n in range(width)}
    frame = pd.DataFrame(data)
    frame["c4"] = frame["c4"].astype(object)
    back, notes = crossed(frame)
    assert not notes
    assert list(back.columns) == list(frame.columns)
    assert back.dtypes.tolist() == frame.dtypes.tolist()
    for name in (*frame.columns[:10], *frame.columns[-10:]):
        assert back[name].tolist() == frame[name].tolist()


@pytest.mark.parametrize("rows", [0, 1])
def test_a_million_columns(tmp_path, rows):
    names = [str(n) for n in range(1_000_000)]
    frame = pd.DataFrame(np.arange(rows * 1_000_000.0).reshape(rows, 1_000_000), columns=names)
    write_frame(normalise(frame), tmp_path / "x.arrow")
    back = read_frame(tmp_path / "x.arrow", private=True)
    assert back.shape == frame.shape
    assert list(back.columns[-2:]) == ["999998", "999999"]
    back.iloc[:, 3] = 7  # writable
    if rows:
        assert back.iloc[0, [2, 3, 4]].tolist() == [2, 7, 4]


def test_two_level_names_and_index_are_made_flat():
    frame = pd.DataFrame(
        [[1, 2]], columns=pd.MultiIndex.from_tuples([("a", "x"), ("a", "y")]),
        index=pd.MultiIndex.from_tuples([(1, "q")]),
    )  # fmt: skip
    back, notes = crossed(normalise(frame))
    assert list(back.columns) == ["('a', 'x')", "('a', 'y')"]
    assert back.index.tolist() == [0]
    assert not notes


def test_a_file_with_marks_that_make_no_sense_is_refused():
    field = pa.field("x", pa.string(), metadata={b"studio.written": b"pickle"})
    sink = pa.BufferOutputStream()
    with pa.ipc.new_file(sink, pa.schema([field])) as writer:
        writer.write_table(pa.table([pa.array(["a"])], schema=pa.schema([field])))
    with pytest.raises(ValueError, match="unknown kind"):
        frame_from_bytes(sink.getvalue().to_pybytes())


def test_the_private_copy_of_a_table_may_be_changed_and_the_file_stays(tmp_path):
    frame = pd.DataFrame({"f": [0.5, math.nan], "s": ["a", None], "d": [Decimal(1), None]})
    write_frame(frame, tmp_path / "x.arrow")
    mine = read_frame(tmp_path / "x.arrow", private=True)
    mine.loc[0] = [2.0, "changed", Decimal(9)]
    other = read_frame(tmp_path / "x.arrow", private=True)
    assert other.loc[0].tolist() == [0.5, "a", Decimal(1)]


def _texts(content: bytes, cuts: list[int], kind: pa.DataType) -> bytes:
    """Return a file with a column of texts whose bytes and cuts are as given, also wrong ones."""
    width = "<i8" if kind == pa.large_string() else "<i4"
    places = pa.py_buffer(np.array(cuts, dtype=width).tobytes())
    column = pa.Array.from_buffers(kind, len(cuts) - 1, [None, places, pa.py_buffer(content)])
    sink = pa.BufferOutputStream()
    table = pa.table({"x": column})
    with pa.ipc.new_file(sink, table.schema) as writer:
        writer.write_table(table)
    return sink.getvalue().to_pybytes()


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string()])
@pytest.mark.parametrize(
    ("content", "cuts", "fine"),
    [
        (b"abcdef", [0, 2, 2, 6], True),
        (b"", [0, 0], True),
        ("aé".encode(), [0, 1, 3], True),
        ("aé".encode(), [0, 2, 3], False),  # a cut within a letter
        (b"ab\xff", [0, 1, 3], False),
        (b"abcdef", [0, 5, 2, 6], False),
    ],
)
def test_texts_of_an_untrusted_file_are_checked_to_the_last_byte(kind, content, cuts, fine):
    data = _texts(content, cuts, kind)
    if not fine:
        with pytest.raises((pa.ArrowInvalid, ValueError)):
            frame_from_bytes(data)
        return
    wanted = [content[a:b].decode() for a, b in itertools.pairwise(cuts)]
    assert frame_from_bytes(data)["x"].tolist() == wanted


@pytest.mark.parametrize("kind", ["int64", "uint8", "float32", "float64"])
@given(data=st.data())
@settings(max_examples=25, deadline=None)
def test_a_table_of_numbers_is_read_as_pandas_would(kind, data):
    values = data.draw(hnp.arrays(kind, data.draw(st.integers(0, 5))))
    table = to_table(pd.DataFrame({"a": values, "b": values}))
    pd.testing.assert_frame_equal(
        to_frame(table), table.to_pandas(), check_index_type=True, check_column_type=True
    )


@pytest.mark.parametrize(
    "table",
    [
        pa.table({"a": pa.array([1, None])}),
        pa.table({"a": pa.chunked_array([[1], [2]])}),
        pa.Table.from_arrays([pa.array([1]), pa.array([2.5])], names=["a", "a"]),
        pa.table({"a": pa.array([], pa.int64())}),
        pa.table({"a": pa.array([1]), "b": pa.array([True])}),
    ],
)
def test_other_tables_with_numbers_too(table):
    pd.testing.assert_frame_equal(to_frame(table), table.to_pandas())


def test_private_numbers_may_be_changed_and_the_file_stays(tmp_path):
    write_frame(pd.DataFrame({"f": [0.5, math.nan], "n": [1, 2]}), tmp_path / "x.arrow")
    mine = read_frame(tmp_path / "x.arrow", private=True)
    mine.loc[0, "f"] = 9.0
    mine["n"] += 1
    assert mine["n"].tolist() == [2, 3]
    other = read_frame(tmp_path / "x.arrow", private=True)
    assert other.loc[0].tolist() == [0.5, 1]
