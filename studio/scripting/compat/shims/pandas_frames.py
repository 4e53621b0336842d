"""Methods and properties that DataFrame and Series once had."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from studio.scripting.compat.shims.pandas_ix import Ix
from studio.scripting.compat.shims.pandas_values import old_values
from studio.scripting.compat.shims.session import Session
from studio.scripting.compat.shims.table import Table

BOTH = Table()
FRAME = Table()
SERIES = Table()


@BOTH.value("ix", modern=".loc[...] for labels, .iloc[...] for positions")
def _ix(owner: Any) -> Ix:
    return Ix(owner)


@FRAME.method("as_matrix", modern="df[columns].to_numpy()")
def _as_matrix(frame: Any, columns: Any = None) -> Any:
    chosen = frame if columns is None else frame[list(columns)]
    return old_values(chosen, chosen.values)


@SERIES.method("as_matrix", modern="series.to_numpy()")
@BOTH.method("get_values", modern=".to_numpy()")
def _get_values(owner: Any, columns: Any = None) -> Any:
    return old_values(owner, owner.values)


@FRAME.method("append", modern="pd.concat([df, other])")
def _append(
    frame: Any, other: Any, ignore_index: bool = False, verify_integrity: bool = False,
    sort: Any = False,
) -> Any:  # fmt: skip
    import pandas as pd

    if isinstance(other, (pd.Series, dict)):
        more = [_row(other, ignore_index)]
    elif isinstance(other, (list, tuple)):
        tables = [each for each in other if isinstance(each, pd.DataFrame)]
        more = tables if len(tables) == len(other) else [_rows(other, ignore_index)]
    else:
        more = [other]
    parts = [frame, *more]
    names = frame.columns
    for each in more:
        names = names.append(each.columns[~each.columns.isin(names)])
    filled = [each for each in parts if len(each)]
    if not filled:
        return frame.reindex(columns=names)
    result = pd.concat(filled, ignore_index=ignore_index, verify_integrity=verify_integrity)
    if len(names) != len(result.columns) or (names.is_unique and list(names) != list(result)):
        result = result.reindex(columns=names)
    return result.sort_index(axis=1) if sort else result


def _row(other: Any, ignore_index: bool) -> Any:
    import pandas as pd

    if isinstance(other, dict):
        if not ignore_index:
            raise TypeError("Can only append a dict if ignore_index=True")
        other = pd.Series(other, dtype=object)
    elif other.name is None and not ignore_index:
        raise TypeError("Can only append a Series if ignore_index=True or if the Series has a name")
    row = other.astype(object).to_frame().T
    return row.infer_objects()


def _rows(others: Any, ignore_index: bool) -> Any:
    import pandas as pd

    if others and isinstance(others[0], (pd.Series, dict)):
        rows = [_row(each, ignore_index or isinstance(each, dict)) for each in others]
        return pd.concat(rows, ignore_index=ignore_index)
    return pd.DataFrame(list(others))


@SERIES.method("append", modern="pd.concat([series, other])")
def _append_series(
    series: Any, to_append: Any, ignore_index: bool = False, verify_integrity: bool = False
) -> Any:
    import pandas as pd

    more = list(to_append) if isinstance(to_append, (list, tuple)) else [to_append]
    parts = [each for each in (series, *more) if len(each)] or [series]
    return pd.concat(parts, ignore_index=ignore_index, verify_integrity=verify_integrity)


@FRAME.method("sort", modern="df.sort_values(columns), or df.sort_index() without columns")
def _sort(
    frame: Any, columns: Any = None, axis: Any = 0, ascending: Any = True,
    inplace: bool = False, kind: str = "quicksort", na_position: str = "last", **_: Any,
) -> Any:  # fmt: skip
    if columns is None:
        return frame.sort_index(axis=axis, ascending=ascending, inplace=inplace)
    by = list(columns) if isinstance(columns, tuple) else columns
    return frame.sort_values(
        by, axis=axis, ascending=ascending, inplace=inplace, kind=kind, na_position=na_position
    )


@SERIES.method("sort", modern="series.sort_values(inplace=True)")
def _sort_series(
    series: Any, axis: Any = 0, ascending: bool = True, kind: str = "quicksort",
    na_position: str = "last", inplace: bool = True,
) -> Any:  # fmt: skip
    return series.sort_values(
        ascending=ascending, kind=kind, na_position=na_position, inplace=inplace
    )


@SERIES.method("order", modern="series.sort_values()")
def _order(
    series: Any, na_last: Any = None, ascending: bool = True, kind: str = "quicksort",
    na_position: str = "last", inplace: bool = False,
) -> Any:  # fmt: skip
    if na_last is not None:
        na_position = "last" if na_last else "first"
    return _sort_series(series, 0, ascending, kind, na_position, inplace)


@FRAME.method("get_value", modern="df.at[row, column]")
def _get_value(frame: Any, index: Any, col: Any, takeable: bool = False) -> Any:
    return frame.iat[index, col] if takeable else frame.at[index, col]


@FRAME.method("set_value", modern="df.at[row, column] = value")
def _set_value(frame: Any, index: Any, col: Any, value: Any, takeable: bool = False) -> Any:
    if takeable:
        frame.iat[index, col] = value
    else:
        frame.loc[index, col] = value
    return frame


@SERIES.method("get_value", modern="series.at[label]")
def _get_value_series(series: Any, label: Any, takeable: bool = False) -> Any:
    return series.iat[label] if takeable else series.at[label]


@SERIES.method("set_value", modern="series.at[label] = value")
def _set_value_series(series: Any, label: Any, value: Any, takeable: bool = False) -> Any:
    if takeable:
        series.iat[label] = value
    else:
        series.loc[label] = value
    return series


@BOTH.method("iteritems", "iterkv", modern=".items()")
def _iteritems(owner: Any) -> Iterator[Any]:
    return owner.items()


@FRAME.method("mad", modern="(df - df.mean()).abs().mean()")
def _mad(frame: Any, axis: Any = 0, skipna: bool = True, level: Any = None) -> Any:
    numbers = frame.select_dtypes(include=["number", "bool"])
    if axis in (1, "columns"):
        numbers = numbers.T
    return (numbers - numbers.mean(skipna=skipna)).abs().mean(skipna=skipna)


@SERIES.method("mad", modern="(series - series.mean()).abs().mean()")
def _mad_series(series: Any, axis: Any = 0, skipna: bool = True, level: Any = None) -> Any:
    return (series - series.mean(skipna=skipna)).abs().mean(skipna=skipna)


@FRAME.method("lookup", modern="a NumPy index: df.to_numpy()[rows, columns]")
def _lookup(frame: Any, row_labels: Any, col_labels: Any) -> Any:
    import numpy as np

    rows = frame.index.get_indexer(list(row_labels))
    columns = frame.columns.get_indexer(list(col_labels))
    if (rows < 0).any() or (columns < 0).any():
        raise KeyError("One or more row or column labels was not found")
    if len({str(each) for each in frame.dtypes}) == 1:
        return frame.to_numpy()[rows, columns]
    found = [frame.iat[row, column] for row, column in zip(rows, columns)]
    return np.array(found) if len({type(each) for each in found}) == 1 else _objects(found)


def _objects(values: list[Any]) -> Any:
    import numpy as np

    found = np.empty(len(values), dtype=object)
    found[:] = values
    return found


@SERIES.method("select", modern="series[[label for label in series.index if ...]]")
def _select(owner: Any, crit: Callable[[Any], bool], axis: Any = 0) -> Any:
    number = owner._get_axis_number(axis)
    keep = [bool(crit(label)) for label in owner.axes[number]]
    return owner.loc[keep] if number == 0 else owner.loc[:, keep]


select = _select  # for DataFrame.select, which means something else today


@FRAME.method("irow", modern="df.iloc[number]")
@SERIES.method("irow", "iget", "iget_value", modern="series.iloc[number]")
def _irow(owner: Any, i: Any, copy: bool = False, axis: Any = 0) -> Any:
    return owner.iloc[i]


@FRAME.method("icol", modern="df.iloc[:, number]")
def _icol(frame: Any, i: Any) -> Any:
    return frame.iloc[:, i]


@FRAME.method("iget_value", modern="df.iat[row, column]")
def _iget_value(frame: Any, i: int, j: int) -> Any:
    return frame.iat[i, j]


@BOTH.method("valid", modern=".dropna()")
def _valid(owner: Any, inplace: bool = False, **_: Any) -> Any:
    return owner.dropna(inplace=inplace)


@BOTH.method("to_dense", "consolidate", modern="the object itself")
def _to_dense(owner: Any, *_: Any, **__: Any) -> Any:
    return owner


@BOTH.method("to_sparse", modern="df.astype(pd.SparseDtype(...))")
def _to_sparse(owner: Any, fill_value: Any = None, **_: Any) -> Any:
    import numpy as np
    import pandas as pd

    return owner.astype(pd.SparseDtype("float", np.nan if fill_value is None else fill_value))


@BOTH.method("clip_lower", modern=".clip(lower=...)")
def _clip_lower(owner: Any, threshold: Any, axis: Any = None, inplace: bool = False) -> Any:
    return owner.clip(lower=threshold, axis=axis, inplace=inplace)


@BOTH.method("clip_upper", modern=".clip(upper=...)")
def _clip_upper(owner: Any, threshold: Any, axis: Any = None, inplace: bool = False) -> Any:
    return owner.clip(upper=threshold, axis=axis, inplace=inplace)


@BOTH.method("reindex_axis", modern=".reindex(labels, axis=...)")
def _reindex_axis(
    owner: Any, labels: Any, axis: Any = 0, method: Any = None, level: Any = None,
    copy: bool = True, limit: Any = None, fill_value: Any = None,
) -> Any:  # fmt: skip
    more = {} if fill_value is None else {"fill_value": fill_value}
    return owner.reindex(labels, axis=axis, method=method, level=level, limit=limit, **more)


@FRAME.method("applymap", modern="df.map(function)")
def _applymap(frame: Any, func: Any, na_action: Any = None, **keywords: Any) -> Any:
    return frame.map(func, na_action=na_action, **keywords)


@BOTH.method("swapaxes", modern=".T")
def _swapaxes(owner: Any, axis1: Any, axis2: Any, copy: bool = True) -> Any:
    same = owner._get_axis_number(axis1) == owner._get_axis_number(axis2)
    return owner.copy() if same else owner.T


@BOTH.method("tshift", modern=".shift(periods, freq=...)")
def _tshift(owner: Any, periods: int = 1, freq: Any = None, axis: Any = 0) -> Any:
    return owner.shift(periods, freq=freq or owner.index.freq or "infer", axis=axis)


@BOTH.method("first", modern="a mask on the index: df[df.index < ...]")
def _first(owner: Any, offset: Any) -> Any:
    from pandas.tseries.frequencies import to_offset

    if not len(owner):
        return owner.copy()
    step: Any = to_offset(offset)
    start, fixed = owner.index[0], _fixed(step)
    end = start + step
    if not fixed and step.is_on_offset(start):
        end = start - step.base + step
    return owner.iloc[: owner.index.searchsorted(end, side="left" if fixed else "right")]


def _fixed(step: Any) -> bool:
    from pandas.tseries.offsets import Day, Tick

    return isinstance(step, (Tick, Day))


@BOTH.method("last", modern="a mask on the index: df[df.index > ...]")
def _last(owner: Any, offset: Any) -> Any:
    from pandas.tseries.frequencies import to_offset

    if not len(owner):
        return owner.copy()
    return owner.iloc[owner.index.searchsorted(owner.index[-1] - to_offset(offset), "right") :]


@BOTH.method("pad", modern=".ffill()")
def _pad(owner: Any, **keywords: Any) -> Any:
    return owner.ffill(**keywords)


@BOTH.method("backfill", modern=".bfill()")
def _backfill(owner: Any, **keywords: Any) -> Any:
    return owner.bfill(**keywords)


@BOTH.method("bool", modern="bool(x.item())")
def _bool(owner: Any) -> bool:
    if owner.size != 1:
        raise ValueError(f"The truth value of a {type(owner).__name__} of this size is ambiguous.")
    return bool(owner.iloc[0, 0] if owner.ndim == 2 else owner.iloc[0])


@BOTH.method("combineAdd", modern=".add(other, fill_value=0)")
def _combine_add(owner: Any, other: Any) -> Any:
    return owner.add(other, fill_value=0)


@BOTH.method("combineMult", modern=".mul(other, fill_value=1)")
def _combine_mult(owner: Any, other: Any) -> Any:
    return owner.mul(other, fill_value=1)


@FRAME.method("delevel", modern="df.reset_index()")
def _delevel(frame: Any, *args: Any, **keywords: Any) -> Any:
    return frame.reset_index(*args, **keywords)


@BOTH.method("sortlevel", modern=".sort_index(level=...)")
def _sortlevel(
    owner: Any, level: Any = 0, axis: Any = 0, ascending: Any = True, inplace: bool = False,
    sort_remaining: bool = True,
) -> Any:  # fmt: skip
    return owner.sort_index(
        level=level, axis=axis, ascending=ascending, inplace=inplace,
        sort_remaining=sort_remaining,
    )  # fmt: skip


@BOTH.method("compound", modern="(1 + x).prod() - 1")
def _compound(owner: Any, **keywords: Any) -> Any:
    return (1 + owner).prod(**keywords) - 1


@BOTH.value("is_copy", modern="nothing: a selection is always its own")
def _is_copy(owner: Any) -> None:
    return None


def install(session: Session) -> None:
    """Let the script find these on frames and series."""
    import pandas as pd

    from studio.scripting.compat.shims import pandas_frames_types  # noqa: F401, fills the tables

    session.attributes(pd.DataFrame, {**BOTH, **FRAME}, "DataFrame")
    session.attributes(pd.Series, {**BOTH, **SERIES}, "Series")
