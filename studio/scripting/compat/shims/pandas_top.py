"""Names that the pandas module itself once had."""

from __future__ import annotations

import datetime as dates
import importlib
from typing import Any

from studio.scripting.compat.shims.session import Session
from studio.scripting.compat.shims.table import Table

PANDAS = Table()


def _owner(values: Any) -> Any:
    """Return a frame or series of what may be an array."""
    import numpy as np
    import pandas as pd

    if isinstance(values, (pd.Series, pd.DataFrame)):
        return values
    return pd.DataFrame(values) if np.ndim(values) == 2 else pd.Series(values)


# -- moving windows ----------------------------------------------------------------------------
def _moving(kind: str, name: str, needs: tuple[str, ...] = ()) -> Any:
    """Make `pd.rolling_NAME(x, window, ...)` or `pd.expanding_NAME(x, ...)`."""

    def function(arg: Any, *args: Any, **keywords: Any) -> Any:
        known = ("window", *needs) if kind == "rolling" else needs
        tail = ("min_periods", "freq", "center", "how") if kind == "rolling" else (
            "min_periods", "freq")  # fmt: skip
        keywords.update(zip((*known, *tail), args))
        owner = _owner(arg)
        if keywords.pop("freq", None) is not None:
            raise TypeError(f"{kind}_{name} with freq= is not supported: resample the data first")
        keywords.pop("how", None)
        shape = {key: keywords.pop(key) for key in ("window", "min_periods", "center", "win_type")
                 if keywords.get(key) is not None}  # fmt: skip
        if kind == "expanding":
            shape.pop("center", None)
            windows = owner.expanding(**{"min_periods": 1, **shape})
        else:
            if name == "count":
                shape.setdefault("min_periods", 0)
            windows = owner.rolling(**shape)
        more = [keywords.pop(key) for key in needs if key in keywords]
        for useless in ("center", "win_type", "min_periods"):
            keywords.pop(useless, None)
        if name == "apply":
            keywords = {"raw": True, "args": keywords.get("args") or (),
                        "kwargs": keywords.get("kwargs") or {}}  # fmt: skip
        result = getattr(windows, name)(*more, **keywords)
        if owner is arg:
            return result
        return result.to_numpy()

    function.__name__ = f"{kind}_{name}"
    return function


_WINDOWS: dict[str, tuple[str, ...]] = {
    "mean": (), "sum": (), "std": (), "var": (), "min": (), "max": (), "median": (), "count": (),
    "skew": (), "kurt": (), "quantile": ("quantile",), "apply": ("func",), "corr": ("other",),
    "cov": ("other",),
}  # fmt: skip
for _kind in ("rolling", "expanding"):
    for _name, _needs in _WINDOWS.items():
        _call = f".{_kind}({'window' if _kind == 'rolling' else ''}).{_name}({', '.join(_needs)})"
        # corr and cov take the other series before the window
        PANDAS.function(f"{_kind}_{_name}", modern=f"series{_call}")(_moving(_kind, _name, _needs))


def _pairwise(kind: str, name: str) -> Any:
    def function(arg1: Any, arg2: Any = None, *args: Any, **keywords: Any) -> Any:
        if kind == "rolling" and arg2 is not None and not hasattr(arg2, "__len__"):
            args, arg2 = (arg2, *args), None
        if arg2 is not None:
            keywords["other"] = arg2
        keywords.pop("pairwise", None)
        if kind == "rolling" and args:
            keywords["window"], args = args[0], args[1:]
        if args:
            keywords["min_periods"] = args[0]
        return _moving(kind, name, ("other",))(arg1, **keywords)

    return function


for _kind in ("rolling", "expanding"):
    for _name in ("corr", "cov"):
        PANDAS.function(f"{_kind}_{_name}", modern=f"a.{_kind}(...).{_name}(b)")(
            _pairwise(_kind, _name)
        )


@PANDAS.function("rolling_window", modern="series.rolling(window, win_type=...).mean()")
def _rolling_window(
    arg: Any, window: Any = None, win_type: Any = None, min_periods: Any = None,
    freq: Any = None, center: bool = False, mean: bool = True, **keywords: Any,
) -> Any:  # fmt: skip
    windows = arg.rolling(window, win_type=win_type, min_periods=min_periods, center=center)
    return windows.mean(**keywords) if mean else windows.sum(**keywords)


def _weighted(name: str) -> Any:
    def function(arg: Any, *args: Any, bias: bool = False, how: Any = None, **keywords: Any) -> Any:
        others = [each for each in args[:1] if hasattr(each, "__len__")]
        args = args[len(others) :]
        keywords.update(zip(("com", "span", "halflife", "min_periods"), args))
        keywords.pop("freq", None)
        others += [keywords.pop(key) for key in ("arg2",) if keywords.get(key) is not None]
        owner = _owner(arg)
        windows = owner.ewm(**{k: v for k, v in keywords.items() if v is not None})
        more = {"bias": bias} if name in ("std", "var", "cov") else {}
        result = getattr(windows, name)(*others, **more)
        return result if owner is arg else result.to_numpy()

    return function


for _old, _new in (("ewma", "mean"), ("ewmstd", "std"), ("ewmvol", "std"), ("ewmvar", "var"),
                   ("ewmcorr", "corr"), ("ewmcov", "cov")):  # fmt: skip
    PANDAS.function(_old, modern=f"series.ewm(span=...).{_new}()")(_weighted(_new))


# -- names that moved ----------------------------------------------------------------------------
def _tools() -> Any:
    """Return what `pd.tools` held that scripts used."""
    from types import SimpleNamespace

    import pandas as pd

    merge = SimpleNamespace(merge=pd.merge, concat=pd.concat)
    pivot = SimpleNamespace(pivot_table=pd.pivot_table, crosstab=pd.crosstab)
    tile = SimpleNamespace(cut=pd.cut, qcut=pd.qcut)
    return SimpleNamespace(plotting=pd.plotting, merge=merge, pivot=pivot, tile=tile)


def _moved(path: str) -> Any:
    def find() -> Any:
        module, _, name = path.rpartition(".")
        return getattr(importlib.import_module(module), name)

    return find


PANDAS.alias(
    scatter_matrix=(_moved("pandas.plotting.scatter_matrix"), "pd.plotting.scatter_matrix"),
    andrews_curves=(_moved("pandas.plotting.andrews_curves"), "pd.plotting.andrews_curves"),
    parallel_coordinates=(
        _moved("pandas.plotting.parallel_coordinates"), "pd.plotting.parallel_coordinates"),
    radviz=(_moved("pandas.plotting.radviz"), "pd.plotting.radviz"),
    lag_plot=(_moved("pandas.plotting.lag_plot"), "pd.plotting.lag_plot"),
    bootstrap_plot=(_moved("pandas.plotting.bootstrap_plot"), "pd.plotting.bootstrap_plot"),
    autocorrelation_plot=(
        _moved("pandas.plotting.autocorrelation_plot"), "pd.plotting.autocorrelation_plot"),
    plot_params=(_moved("pandas.plotting.plot_params"), "pd.plotting.plot_params"),
    datetime=(lambda: dates.datetime, "from datetime import datetime"),
    np=(lambda: importlib.import_module("numpy"), "import numpy as np"),
    Int64Index=(lambda: _number_index("int64"), "pd.Index(values, dtype='int64')"),
    UInt64Index=(lambda: _number_index("uint64"), "pd.Index(values, dtype='uint64')"),
    Float64Index=(lambda: _number_index("float64"), "pd.Index(values, dtype='float64')"),
    TimeSeries=(_moved("pandas.Series"), "pd.Series"),
    DataMatrix=(_moved("pandas.DataFrame"), "pd.DataFrame"),
    ordered_merge=(_moved("pandas.merge_ordered"), "pd.merge_ordered"),
    SparseArray=(_moved("pandas.arrays.SparseArray"), "pd.arrays.SparseArray"),
    datetools=(_moved("pandas.tseries.offsets"), "pd.offsets"),
    tools=(_tools, "pd.plotting, pd.concat, ..."),
    stats=(lambda: importlib.import_module("pandas.stats"), ".rolling(...) and .ewm(...)"),
    lib=(lambda: importlib.import_module("pandas.lib"), "pd.api.types"),
    tslib=(lambda: importlib.import_module("pandas.tslib"), "pd.Timestamp, pd.NaT"),
    json=(lambda: importlib.import_module("pandas.json"), "import json"),
)  # fmt: skip


def _number_index(dtype: str) -> Any:
    """Return a stand-in for a class of indexes of one number type; isinstance works."""
    import numpy as np
    import pandas as pd

    class Kind(type):
        def __instancecheck__(cls, value: Any) -> bool:
            return isinstance(value, pd.Index) and value.dtype == np.dtype(dtype)

        def __call__(cls, data: Any = None, *_: Any, name: Any = None, **__: Any) -> Any:
            return pd.Index([] if data is None else data, dtype=dtype, name=name)

    return Kind(f"{dtype.title()}Index", (), {})


@PANDAS.function("match", modern="pd.Index(values).get_indexer(to_match)")
def _match(to_match: Any, values: Any, na_sentinel: Any = -1) -> Any:
    import numpy as np
    import pandas as pd

    first = {value: place for place, value in reversed(list(enumerate(values)))}
    found = np.array([first.get(each, -1) for each in to_match], dtype="int64")
    if na_sentinel == -1:
        return found
    return pd.Series(found).where(found >= 0, na_sentinel).to_numpy()


@PANDAS.function("groupby", modern="df.groupby(by)")
def _groupby(obj: Any, by: Any, **keywords: Any) -> Any:
    return obj.groupby(by, **keywords)


@PANDAS.function("value_counts", modern="pd.Series(values).value_counts()")
def _value_counts(
    values: Any, sort: bool = True, ascending: bool = False, normalize: bool = False,
    bins: Any = None, dropna: bool = True,
) -> Any:  # fmt: skip
    import pandas as pd

    counted = pd.Series(values).value_counts(  # type: ignore[call-overload]
        sort=sort, ascending=ascending, normalize=normalize, bins=bins, dropna=dropna
    )
    return counted.rename(getattr(values, "name", None))


@PANDAS.function("TimeGrouper", modern="pd.Grouper(freq=...)")
def _time_grouper(freq: Any = "Min", **keywords: Any) -> Any:
    import pandas as pd

    from studio.scripting.compat.shims.pandas_freq import modern_freq

    keywords.pop("how", None)
    return pd.Grouper(freq=modern_freq(freq), **keywords)


@PANDAS.function("SparseSeries", "SparseDataFrame", modern="astype(pd.SparseDtype(...))")
def _sparse(data: Any = None, **keywords: Any) -> Any:
    import pandas as pd

    keywords.pop("default_fill_value", None)
    keywords.pop("fill_value", None)
    kind = pd.DataFrame if getattr(data, "ndim", 1) == 2 or isinstance(data, dict) else pd.Series
    return kind(data, **keywords).astype(pd.SparseDtype("float"))


def _gone(name: str, instead: str) -> Any:
    def refuse(*_: Any, **__: Any) -> Any:
        raise NotImplementedError(f"{name} is gone from pandas and has no successor. {instead}")

    return refuse


for _name, _instead in (
    ("Panel", "Use a dict of DataFrames, or one DataFrame with a MultiIndex."),
    ("Panel4D", "Use one DataFrame with a MultiIndex."),
    ("WidePanel", "Use one DataFrame with a MultiIndex."),
    ("Term", "Filter the DataFrame after reading it: df[df['a'] > 1]."),
    ("ols", "Use sklearn.linear_model.LinearRegression or numpy.linalg.lstsq."),
    ("fama_macbeth", "Fit one regression for each period in a loop."),
    ("read_gbq", "There is no network here: connect the dataset to an input."),
    ("to_msgpack", "Write a pickle or parquet file instead."),
    ("read_msgpack", "Save the data in another format and read that."),
):
    PANDAS.function(_name, modern=_instead)(_gone(f"pd.{_name}", _instead))


@PANDAS.function("save", modern="obj.to_pickle(path)")
def _save(obj: Any, path: str) -> None:
    obj.to_pickle(path)


@PANDAS.function("load", modern="pd.read_pickle(path)")
def _load(path: str) -> Any:
    import pandas as pd

    return pd.read_pickle(path)


@PANDAS.function("get_store", modern="pd.HDFStore(path)")
def _get_store(path: str, **keywords: Any) -> Any:
    import pandas as pd

    return pd.HDFStore(path, **keywords)


@PANDAS.function("DateRange", modern="pd.date_range(start, end)")
def _date_range(start: Any = None, end: Any = None, periods: Any = None, **keywords: Any) -> Any:
    import pandas as pd

    offset = keywords.pop("offset", keywords.pop("freq", "B"))
    return pd.date_range(start, end, periods=periods, freq=offset)  # type: ignore[call-overload]


def install(session: Session) -> None:
    """Let the script find these in the pandas module and where else they lay."""
    import pandas as pd

    from studio.scripting.compat.shims import pandas_modules

    session.attributes(pd, PANDAS, "pd")
    for name, table in pandas_modules.MOVED.items():
        session.attributes(importlib.import_module(name), table, name)
    if session.source.has("from_csv", "from_items"):
        pandas_modules.constructors(session)
