"""More that DataFrame and Series once had: about dtypes and about being an array."""

from __future__ import annotations

from typing import Any

from studio.scripting.compat.shims.pandas_frames import BOTH, FRAME, SERIES
from studio.scripting.compat.shims.pandas_values import old_values


@FRAME.method("get_dtype_counts", modern="df.dtypes.value_counts()")
def _dtype_counts(frame: Any) -> Any:
    return frame.dtypes.map(old_name).value_counts().sort_index().rename(None)


@FRAME.method("get_ftype_counts", modern="df.dtypes.value_counts()")
def _ftype_counts(frame: Any) -> Any:
    return _ftypes(frame).value_counts().sort_index().rename(None)


def old_name(dtype: Any) -> str:
    """Return what a dtype was called: strings were objects."""
    import pandas as pd

    return "object" if isinstance(dtype, pd.StringDtype) else str(dtype)


@FRAME.value("ftypes", modern="df.dtypes")
def _ftypes(frame: Any) -> Any:
    return frame.dtypes.map(lambda dtype: f"{old_name(dtype)}:dense")


@SERIES.value("ftype", "ftypes", modern="series.dtype")
def _ftype(series: Any) -> str:
    return f"{old_name(series.dtype)}:dense"


@FRAME.value("blocks", modern="df.select_dtypes(...)")
def _blocks(frame: Any) -> dict[str, Any]:
    names = frame.dtypes.map(old_name)
    return {name: frame.loc[:, (names == name).to_numpy()] for name in names.unique()}


@FRAME.method("as_blocks", modern="df.select_dtypes(...)")
def _as_blocks(frame: Any, copy: bool = True) -> dict[str, Any]:
    return _blocks(frame)


@BOTH.method("convert_objects", modern="pd.to_numeric(...), pd.to_datetime(...), .infer_objects()")
def _convert_objects(
    owner: Any, convert_dates: Any = True, convert_numeric: bool = False,
    convert_timedeltas: bool = True, copy: bool = True,
) -> Any:  # fmt: skip
    import pandas as pd

    def convert(series: Any) -> Any:
        if old_name(series.dtype) != "object":
            return series
        if convert_dates == "coerce":
            dates = pd.to_datetime(series, errors="coerce", format="mixed")
            if dates.notna().any():
                return dates
        if convert_numeric:
            numbers = pd.to_numeric(series, errors="coerce")
            if numbers.notna().any():  # a column of mere words stayed as it was
                return numbers
        return series.infer_objects()

    result = owner.copy()
    if owner.ndim == 1:
        return convert(result)
    for place in range(result.shape[1]):
        result.isetitem(place, convert(result.iloc[:, place]))
    return result


@SERIES.method("ravel", modern="series.to_numpy()")
def _ravel(series: Any, order: str = "C") -> Any:
    return old_values(series, series.values)


@SERIES.method("compress", modern="series[condition]")
def _compress(series: Any, condition: Any, *_: Any, **__: Any) -> Any:
    import numpy as np

    return series[np.asarray(condition, dtype=bool)]


@SERIES.value("real", modern="np.real(series)")
def _real(series: Any) -> Any:
    import numpy as np

    return type(series)(np.real(series.to_numpy()), index=series.index, name=series.name)


@SERIES.value("imag", modern="np.imag(series)")
def _imag(series: Any) -> Any:
    import numpy as np

    return type(series)(np.imag(series.to_numpy()), index=series.index, name=series.name)


@SERIES.value("asobject", modern="series.astype(object).to_numpy()")
def _asobject(series: Any) -> Any:
    return series.astype(object).to_numpy(copy=True)


@SERIES.method("nonzero", modern="series.to_numpy().nonzero()")
def _nonzero(series: Any) -> Any:
    return series.to_numpy().nonzero()


@SERIES.method("ptp", modern="series.max() - series.min()")
def _ptp(series: Any, *_: Any, **__: Any) -> Any:
    return series.max() - series.min()


@SERIES.method("put", modern="series.iloc[places] = values")
def _put(series: Any, indices: Any, values: Any, mode: str = "raise") -> None:
    series.iloc[indices] = values


@SERIES.value("itemsize", modern="series.dtype.itemsize")
def _itemsize(series: Any) -> int:
    return series.dtype.itemsize


@SERIES.value("strides", modern="series.to_numpy().strides")
def _strides(series: Any) -> tuple[int, ...]:
    return series.to_numpy().strides


@SERIES.value("data", modern="series.to_numpy().data")
def _data(series: Any) -> memoryview:
    return series.to_numpy().data


@SERIES.value("base", modern="series.to_numpy().base")
def _base(series: Any) -> Any:
    return series.to_numpy().base


@SERIES.method("view", modern="series.astype(dtype)")
def _view(series: Any, dtype: Any = None) -> Any:
    import numpy as np

    values = series.to_numpy()
    if values.dtype.kind in "mM":
        values = values.astype(f"{values.dtype.kind}8[ns]")
    seen = values if dtype is None else values.view(np.dtype(dtype))
    return type(series)(seen, index=series.index, name=series.name)


@BOTH.value("is_time_series", modern="isinstance(x.index, pd.DatetimeIndex)")
def _is_time_series(owner: Any) -> bool:
    import pandas as pd

    return isinstance(owner.index, pd.DatetimeIndex)


@SERIES.value("is_monotonic", modern="series.is_monotonic_increasing")
def _is_monotonic(series: Any) -> bool:
    return series.is_monotonic_increasing


@SERIES.value("weekday", modern="series.dt.weekday")
def _weekday(series: Any) -> Any:
    owner = series.dt if series.dtype.kind == "M" else series.index
    return owner.weekday
