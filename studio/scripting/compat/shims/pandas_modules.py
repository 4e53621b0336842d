"""Modules of pandas that are gone, and names that lay in those still there."""

from __future__ import annotations

from typing import Any

from studio.scripting.compat.shims.session import Session
from studio.scripting.compat.shims.table import Table


def _names(module: str, *names: str) -> Any:
    import importlib

    source = importlib.import_module(module)
    return {name: getattr(source, name) for name in names if hasattr(source, name)}


def nothing(session: Session) -> dict[str, Any]:
    """A package that only holds others."""
    return {}


def dates(session: Session) -> dict[str, Any]:
    """pandas.tseries.index, period and resample: indexes of times."""
    from studio.scripting.compat.shims.pandas_top import PANDAS

    found = _names("pandas", "DatetimeIndex", "PeriodIndex", "TimedeltaIndex", "Period",
                   "Timestamp", "date_range", "bdate_range", "period_range", "Grouper")  # fmt: skip
    return {**found, "TimeGrouper": PANDAS["TimeGrouper"].make()}


def indexes(session: Session) -> dict[str, Any]:
    """pandas.core.index and pandas.core.categorical."""
    from studio.scripting.compat.shims.pandas_top import PANDAS

    found = _names("pandas", "Index", "MultiIndex", "Categorical", "CategoricalIndex")
    return {**found, **{name: PANDAS[name].make() for name in ("Int64Index", "Float64Index")}}


def ols(session: Session) -> dict[str, Any]:
    """pandas.stats.api: regressions that are gone."""
    from studio.scripting.compat.shims.pandas_top import PANDAS

    return {name: PANDAS[name].make() for name in ("ols", "fama_macbeth")}


def plotting(session: Session) -> dict[str, Any]:
    """pandas.tools.plotting and pandas.plotting of its day."""
    import pandas.plotting as now

    return {name: getattr(now, name) for name in now.__all__}  # type: ignore[attr-defined]


def merge(session: Session) -> dict[str, Any]:
    """pandas.tools.merge, pandas.tools.pivot, pandas.tools.tile: the functions themselves."""
    return _names("pandas", "merge", "concat", "merge_ordered", "merge_asof", "pivot_table",
                  "crosstab", "cut", "qcut", "to_numeric", "MultiIndex")  # fmt: skip


def moments(session: Session) -> dict[str, Any]:
    """pandas.stats.moments: the moving-window functions."""
    from studio.scripting.compat.shims.pandas_top import PANDAS

    return {
        name: old.make()
        for name, old in PANDAS.items()
        if name.startswith(("rolling_", "expanding_", "ewm"))
    }


def rplot(session: Session) -> dict[str, Any]:
    """pandas.tools.rplot."""
    from studio.scripting.compat.shims import pandas_rplot

    return {name: getattr(pandas_rplot, name) for name in pandas_rplot.__all__}


def lib(session: Session) -> dict[str, Any]:
    """pandas.lib: checks of values."""
    import pandas as pd

    found = _names("pandas.api.types", "is_bool", "is_integer", "is_float", "is_scalar",
                   "infer_dtype", "is_list_like", "is_datetime64_dtype")  # fmt: skip
    return {**found, "isscalar": pd.api.types.is_scalar, "Timestamp": pd.Timestamp,
            "NaT": pd.NaT, "infer_dtype": pd.api.types.infer_dtype}  # fmt: skip


def tslib(session: Session) -> dict[str, Any]:
    """pandas.tslib: times."""
    found = _names("pandas", "Timestamp", "Timedelta", "NaT", "Period")
    return {**found, "NaTType": type(found["NaT"]),
            **_names("pandas.errors", "OutOfBoundsDatetime")}  # fmt: skip


def testing(session: Session) -> dict[str, Any]:
    """pandas.util.testing: assertions and makers of frames to try things on."""
    import numpy as np
    import pandas as pd

    def labels(count: int) -> list[str]:
        return [f"row{number:04d}" for number in range(count)]

    def make_frame() -> Any:
        return pd.DataFrame(np.random.randn(30, 4), index=labels(30), columns=list("ABCD"))

    def make_time_frame(nper: int = 30, freq: str = "B") -> Any:
        index = pd.date_range("2000-01-01", periods=nper, freq=freq)
        return pd.DataFrame(np.random.randn(nper, 4), index=index, columns=list("ABCD"))

    found = _names("pandas.testing", "assert_frame_equal", "assert_series_equal",
                   "assert_index_equal")  # fmt: skip

    def assert_almost_equal(left: Any, right: Any, **_: Any) -> None:
        np.testing.assert_allclose(np.asarray(left, float), np.asarray(right, float), rtol=1e-5)

    return {
        **found, "makeDataFrame": make_frame, "makeTimeDataFrame": make_time_frame,
        "makeTimeSeries": lambda nper=30, freq="B": make_time_frame(nper, freq)["A"],
        "assert_almost_equal": assert_almost_equal, "rands": lambda size: "x" * size,
        "N": 30, "K": 4,
    }  # fmt: skip


def datetools(session: Session) -> dict[str, Any]:
    """pandas.core.datetools and pandas.tseries.tools: offsets and conversions."""
    import pandas as pd
    import pandas.tseries.offsets as offsets

    found = {name: getattr(offsets, name) for name in offsets.__all__}  # type: ignore[attr-defined]
    return {
        **found, "to_datetime": pd.to_datetime, "parse": pd.to_datetime,
        "bday": offsets.BusinessDay(), "day": offsets.Day(), "monthEnd": offsets.MonthEnd(),
        "yearEnd": offsets.YearEnd(), "quarterEnd": offsets.QuarterEnd(),
        "week": offsets.Week(), "normalize_date": lambda date: pd.Timestamp(date).normalize(),
    }  # fmt: skip


COMMON = Table()
for _name in ("isnull", "notnull", "isna", "notna"):
    COMMON.alias(**{_name: (lambda name=_name: _names("pandas", name)[name], f"pd.{_name}")})
for _name in (
    "is_list_like", "is_integer", "is_float", "is_scalar", "is_numeric_dtype", "is_number",
    "is_datetime64_dtype", "is_integer_dtype", "is_float_dtype", "is_object_dtype",
    "is_categorical_dtype", "is_bool_dtype", "is_string_dtype", "is_timedelta64_dtype",
):  # fmt: skip
    COMMON.alias(
        **{_name: (lambda name=_name: _names("pandas.api.types", name)[name],
                   f"pd.api.types.{_name}")}
    )  # fmt: skip


class SettingWithCopyWarning(Warning):
    """A warning that pandas no longer has: nothing ever gives it."""


for _name in ("SettingWithCopyWarning", "SettingWithCopyError"):
    COMMON.alias(**{_name: (lambda: SettingWithCopyWarning, "nothing: the warning is gone")})

JSON = Table()
JSON.alias(
    json_normalize=(lambda: _names("pandas", "json_normalize")["json_normalize"],
                    "pd.json_normalize"),
    loads=(lambda: __import__("json").loads, "json.loads"),
    dumps=(lambda: __import__("json").dumps, "json.dumps"),
)  # fmt: skip

FREQUENCIES = Table()
FREQUENCIES.alias(
    get_offset=(lambda: _names("pandas.tseries.frequencies", "to_offset")["to_offset"],
                "pandas.tseries.frequencies.to_offset"),
)  # fmt: skip

CONCAT = Table()
MOVED: dict[str, Table] = {
    "pandas.core.common": COMMON,
    "pandas.errors": Table({name: COMMON[name] for name in
                            ("SettingWithCopyWarning", "SettingWithCopyError")}),
    "pandas.io.json": JSON,
    "pandas.tseries.frequencies": FREQUENCIES,
}  # fmt: skip


def constructors(session: Session) -> None:
    """Give DataFrame and Series their constructors `from_csv` and `from_items` back."""
    import pandas as pd

    def from_csv(
        cls: Any, path: Any, header: Any = 0, sep: str = ",", index_col: Any = 0,
        parse_dates: bool = True, encoding: Any = None, **_: Any,
    ) -> Any:  # fmt: skip
        session.hint(f"{cls.__name__}.from_csv", "pd.read_csv(path, index_col=0)")
        frame = pd.read_csv(
            path, header=header, sep=sep, index_col=index_col, parse_dates=parse_dates,
            encoding=encoding,
        )  # fmt: skip
        return frame.iloc[:, 0] if cls is pd.Series else frame

    def from_items(cls: Any, items: Any, columns: Any = None, orient: str = "columns") -> Any:
        session.hint("DataFrame.from_items", "pd.DataFrame(dict(items))")
        if orient == "index":
            return cls.from_dict(dict(items), orient="index", columns=columns)
        return cls(dict(items), columns=columns)

    session.patches.set(pd.DataFrame, "from_csv", classmethod(from_csv))
    session.patches.set(pd.Series, "from_csv", classmethod(from_csv))
    session.patches.set(pd.DataFrame, "from_items", classmethod(from_items))
