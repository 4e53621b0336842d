"""`.ix`: labels first, positions where a label index is asked for an integer."""

from __future__ import annotations

from typing import Any


class Ix:
    """The old indexer of one frame or series."""

    def __init__(self, owner: Any) -> None:
        self._owner = owner

    def __call__(self, axis: Any = None) -> Ix:
        """Return itself: `.ix(axis=0)` was allowed."""
        return self

    def __getitem__(self, key: Any) -> Any:
        indexer, place = self._resolve(key)
        try:
            return indexer[place]
        except KeyError:
            found = self._with_gaps(key)
            if found is None:
                raise
            return found

    def __setitem__(self, key: Any, value: Any) -> None:
        from studio.scripting.compat.shims.copy_on_write import before_change, written_back

        before_change(self._owner)
        indexer, place = self._resolve(key)
        indexer[place] = value
        written_back(self._owner)

    def _resolve(self, key: Any) -> tuple[Any, Any]:
        owner = self._owner
        if callable(key):
            key = key(owner)
        if _nested(owner.index) and isinstance(key, tuple) and _known(owner.index, key):
            return owner.loc, key
        keys = list(key) if isinstance(key, tuple) and owner.ndim == 2 else [key]
        if len(keys) > owner.ndim:
            return owner.loc, key
        axes = [owner.axes[number] for number in range(len(keys))]
        positional = [_by_position(axis, each) for axis, each in zip(axes, keys)]
        if all(positional):
            return owner.iloc, _packed(keys, key)
        if not any(positional):
            return owner.loc, _packed(keys, key)
        if all(axis.is_unique for axis, place in zip(axes, positional) if place):
            labels = [axis[each] if place else each
                      for axis, each, place in zip(axes, keys, positional)]  # fmt: skip
            return owner.loc, tuple(labels)
        return owner.iloc, tuple(
            each if place else _positions(axis, each)
            for axis, each, place in zip(axes, keys, positional)
        )

    def _with_gaps(self, key: Any) -> Any:
        """Return rows of which some labels are missing, filled with NaN as it was once done."""
        owner = self._owner
        rows, columns = (key, None) if not isinstance(key, tuple) else (*key, None)[:2]
        if not _listed(rows) or not owner.index.is_unique or not owner.index.isin(rows).any():
            return None
        found = owner.reindex(list(rows))
        return found if columns is None else Ix(found)[:, columns]


def _packed(keys: list[Any], key: Any) -> Any:
    return tuple(keys) if isinstance(key, tuple) and len(keys) > 1 else keys[0]


def _nested(index: Any) -> bool:
    return index.nlevels > 1


def _known(index: Any, key: Any) -> bool:
    try:
        return key in index
    except TypeError:
        return False


def _listed(key: Any) -> bool:
    import numpy as np
    import pandas as pd

    return isinstance(key, (list, np.ndarray, pd.Index, pd.Series))


def _is_integer(value: Any) -> bool:
    import numpy as np

    return isinstance(value, (int, np.integer)) and not isinstance(value, (bool, np.bool_))


def labelled_by_numbers(index: Any) -> bool:
    """Are integers labels of this index? Then they never were positions."""
    import pandas.api.types as types

    if types.is_numeric_dtype(index.dtype) and not types.is_bool_dtype(index.dtype):
        return True
    return types.is_object_dtype(index.dtype) and index.inferred_type in (
        "integer", "mixed-integer", "floating", "mixed-integer-float",
    )  # fmt: skip


def _by_position(index: Any, key: Any) -> bool:
    import numpy as np

    if labelled_by_numbers(index) or (_nested(index) and labelled_by_numbers(index.levels[0])):
        return False
    if _is_integer(key):
        return not _known(index, key)
    if isinstance(key, slice):
        ends = [each for each in (key.start, key.stop) if each is not None]
        return bool(ends) and all(_is_integer(each) for each in ends)
    if _listed(key):
        values = np.asarray(key)
        return values.dtype.kind in "iu" and not index.isin(values).all()
    return False


def _positions(index: Any, key: Any) -> Any:
    import numpy as np

    if isinstance(key, slice):
        return index.slice_indexer(key.start, key.stop, key.step)
    if _listed(key):
        values = np.asarray(key)
        return np.flatnonzero(values) if values.dtype == bool else index.get_indexer_for(values)
    return index.get_loc(key)
