"""What Index, Timestamp, the `.dt` accessor and Categorical once had."""

from __future__ import annotations

from typing import Any

from studio.scripting.compat.shims.session import Session
from studio.scripting.compat.shims.table import Table

INDEX = Table()
DATES = Table()
STAMP = Table()
CATEGORICAL = Table()
DT = Table()
MULTI = Table()


def _kind(*kinds: str) -> Any:
    return lambda index: index.inferred_type in kinds


for _name, _test, _modern in (
    ("is_monotonic", lambda index: index.is_monotonic_increasing, "index.is_monotonic_increasing"),
    ("is_all_dates", _kind("datetime64", "datetime", "date"), "isinstance(x, pd.DatetimeIndex)"),
):
    INDEX.value(_name, modern=_modern)(_test)

for _name, _test in (
    ("is_mixed", _kind("mixed")),
    ("is_integer", _kind("integer")),
    ("is_floating", _kind("floating", "mixed-integer-float", "integer-na")),
    ("is_boolean", _kind("boolean")),
    ("is_object", lambda index: index.dtype == object or index.inferred_type == "string"),
    ("is_numeric", _kind("integer", "floating")),
    ("is_categorical", _kind("categorical")),
    ("is_interval", _kind("interval")),
    ("holds_integer", _kind("integer", "mixed-integer")),
):
    INDEX.method(_name, modern="index.inferred_type or pd.api.types")(_test)


@INDEX.method("order", modern="index.sort_values()")
def _order(index: Any, return_indexer: bool = False, ascending: bool = True) -> Any:
    return index.sort_values(return_indexer=return_indexer, ascending=ascending)


@INDEX.method("sym_diff", modern="index.symmetric_difference(other)")
def _sym_diff(index: Any, other: Any, *args: Any) -> Any:
    return index.symmetric_difference(other, *args)


@INDEX.method("contains", modern="label in index")
def _contains(index: Any, key: Any) -> bool:
    return key in index


@INDEX.method("get_values", modern="index.to_numpy()")
def _get_values(index: Any) -> Any:
    return index.to_numpy(copy=True)


@INDEX.method("format", modern="index.map(str)")
def _format(index: Any, name: bool = False, formatter: Any = None, na_rep: str = "NaN") -> Any:
    import pandas as pd

    head = [str(index.name or "")] if name else []
    return head + [na_rep if pd.isna(each) else (formatter or str)(each) for each in index]


@INDEX.method("to_native_types", modern="index.astype(str)")
def _to_native_types(index: Any, **_: Any) -> Any:
    return index.to_numpy().astype(object) if index.dtype.kind == "O" else index.astype(str)


@INDEX.method("get_duplicates", modern="index[index.duplicated()].unique()")
def _get_duplicates(index: Any) -> Any:
    return index[index.duplicated()].unique()


@INDEX.method("get_value", modern="series.loc[label]")
def _get_value(index: Any, series: Any, key: Any) -> Any:
    return series.loc[key]


@INDEX.value("asi8", modern="index.to_numpy()")
def _asi8(index: Any) -> Any:
    return index.to_numpy() if index.inferred_type == "integer" else None


@INDEX.value("asobject", modern="index.astype(object)")
def _asobject(index: Any) -> Any:
    return index.astype(object)


@INDEX.method("to_datetime", modern="pd.to_datetime(index)")
def _to_datetime(index: Any, dayfirst: bool = False) -> Any:
    import pandas as pd

    return pd.to_datetime(index, dayfirst=dayfirst)


@INDEX.method("summary", modern="repr(index)")
def _summary(index: Any, name: Any = None) -> str:
    ends = f", {index[0]} to {index[-1]}" if len(index) else ""
    return f"{name or type(index).__name__}: {len(index)} entries{ends}"


@MULTI.value("labels", modern="index.codes")
def _labels(index: Any) -> Any:
    return index.codes


@MULTI.method("set_labels", modern="index.set_codes(...)")
def _set_labels(index: Any, labels: Any, **keywords: Any) -> Any:
    return index.set_codes(labels, **{key: keywords[key] for key in ("level",) if key in keywords})


@MULTI.method("is_lexsorted", modern="index.is_monotonic_increasing")
def _is_lexsorted(index: Any) -> bool:
    return index.is_monotonic_increasing


@MULTI.value("lexsort_depth", modern="index.is_monotonic_increasing")
def _lexsort_depth(index: Any) -> int:
    return index.nlevels if index.is_monotonic_increasing else 0


@DATES.value("week", "weekofyear", modern="index.isocalendar().week")
def _week(index: Any) -> Any:
    import pandas as pd

    weeks = index.isocalendar().week
    return pd.Index(weeks.to_numpy(dtype="float64" if weeks.isna().any() else "int64"))


@DATES.value("weekday_name", modern="index.day_name()")
@STAMP.value("weekday_name", modern="timestamp.day_name()")
def _weekday_name(owner: Any) -> Any:
    return owner.day_name()


@DATES.value("offset", modern="index.freq")
def _offset(index: Any) -> Any:
    return index.freq


@DATES.method("to_perioddelta", modern="index - index.to_period(freq).to_timestamp()")
def _to_perioddelta(index: Any, freq: Any) -> Any:
    return index - index.to_period(freq).to_timestamp()


@DT.value("week", "weekofyear", modern="series.dt.isocalendar().week")
def _dt_week(dt: Any) -> Any:
    weeks = dt.isocalendar().week
    return weeks.astype("float64" if weeks.isna().any() else "int64").rename(dt._parent.name)


@DT.value("weekday_name", modern="series.dt.day_name()")
def _dt_weekday_name(dt: Any) -> Any:
    return dt.day_name()


@STAMP.method("to_datetime", modern="timestamp.to_pydatetime()")
def _stamp_to_datetime(stamp: Any) -> Any:
    return stamp.to_pydatetime()


@STAMP.value("freq", "freqstr", "offset", modern="nothing: a timestamp has no frequency")
def _stamp_freq(stamp: Any) -> None:
    return None


@CATEGORICAL.value("labels", modern="categorical.codes")
def _category_labels(categorical: Any) -> Any:
    return categorical.codes


@CATEGORICAL.value("levels", modern="categorical.categories")
def _category_levels(categorical: Any) -> Any:
    return categorical.categories


def install(session: Session) -> None:
    """Let the script find these on the classes that had them."""
    import pandas as pd
    from pandas.core.indexes.accessors import DatetimeProperties

    session.attributes(pd.Index, INDEX, "Index")
    session.attributes(pd.MultiIndex, {**INDEX, **MULTI}, "MultiIndex")
    session.attributes(pd.DatetimeIndex, {**INDEX, **DATES}, "DatetimeIndex")
    session.attributes(pd.Timestamp, STAMP, "Timestamp")
    session.attributes(pd.Categorical, CATEGORICAL, "Categorical")
    session.attributes(DatetimeProperties, DT, "Series.dt")
