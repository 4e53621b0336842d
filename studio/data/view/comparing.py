"""What two tables have in common, and in what they differ, cell by cell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from studio.data.names import suggest
from studio.data.view.values import text_array
from studio.data.view.work import Work
from studio.experiment.errors import ModuleError

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import DataFrame, Series


@dataclass(frozen=True)
class Comparison:
    """Rows of two tables set against each other.

    Row `i` of the comparison is row `left[i]` of the first table and `right[i]` of the second; -1
    stands for none. `changed` holds, by the name of a column that both have, where its values
    differ (rows that only one table has are not counted).
    """

    left: NDArray[Any]
    right: NDArray[Any]
    changed: Mapping[str, NDArray[Any]]
    only_left: tuple[str, ...] = ()
    only_right: tuple[str, ...] = ()
    types: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    key: str | None = None

    @property
    def rows_only_left(self) -> int:
        """Rows that only the first table has."""
        return int((self.right < 0).sum())

    @property
    def rows_only_right(self) -> int:
        """Rows that only the second table has."""
        return int((self.left < 0).sum())

    @property
    def cells_changed(self) -> int:
        """Cells that both have with another value in each."""
        return sum(int(each.sum()) for each in self.changed.values())

    @property
    def same(self) -> bool:
        """Whether the tables hold the same names, types, rows and values."""
        return not (
            self.only_left or self.only_right or self.types or self.rows_only_left
            or self.rows_only_right or self.cells_changed
        )  # fmt: skip

    def differing_rows(self) -> NDArray[Any]:
        """Return the rows of the comparison in which anything differs."""
        import numpy as np

        found = (self.left < 0) | (self.right < 0)
        for each in self.changed.values():
            found |= each
        return np.flatnonzero(found)


def compare_tables(
    left: DataFrame,
    right: DataFrame,
    *,
    key: str | None = None,
    tolerance: float = 0.0,
    work: Work | None = None,
) -> Comparison:
    """Set the rows of two tables against each other and find what differs.

    Rows belong together by their position, or by the value of the column `key`, which must be
    there in both without repetition. Numbers whose difference is at most `tolerance` times the
    greater of them count as equal; two missing values do, too. Raises ModuleError, Cancelled.
    """
    work = work or Work()
    left_names = {str(name): place for place, name in enumerate(left.columns)}
    right_names = {str(name): place for place, name in enumerate(right.columns)}
    work.part(0.0, 0.3)
    if key is None:
        rows = _by_position(len(left), len(right))
    else:
        rows = _by_key(left, right, key)
    common = [name for name in left_names if name in right_names]
    both = (rows[0] >= 0) & (rows[1] >= 0)
    changed: dict[str, NDArray[Any]] = {}
    types: dict[str, tuple[str, str]] = {}
    work.part(0.3, 1.0)
    for number, name in enumerate(common):
        a, b = left.iloc[:, left_names[name]], right.iloc[:, right_names[name]]
        if str(a.dtype) != str(b.dtype):
            types[name] = (str(a.dtype), str(b.dtype))
        changed[name] = _differing(a, b, rows, both, tolerance, work, number, len(common))
    return Comparison(
        *rows, changed,
        tuple(name for name in left_names if name not in right_names),
        tuple(name for name in right_names if name not in left_names),
        types, key,
    )  # fmt: skip


def suggest_key(left: DataFrame, right: DataFrame) -> str | None:
    """Return a column that could match rows: there in both, without repetition; None for none."""
    names = {str(name): place for place, name in enumerate(right.columns)}
    for place, name in enumerate(left.columns[:50]):
        other = names.get(str(name))
        if other is None:
            continue
        first, second = left.iloc[:, place], right.iloc[:, other]
        if first.dtype.kind not in "f" and _unique(first) and _unique(second):
            return str(name)
    return None


def _unique(column: Series) -> bool:
    try:
        return len(column) > 0 and not column.hasnans and bool(column.is_unique)
    except TypeError:  # lists and the like
        return False


def _by_position(first: int, second: int) -> tuple[NDArray[Any], NDArray[Any]]:
    import numpy as np

    left = right = np.arange(max(first, second))
    if first != second:
        left, right = np.where(left < first, left, -1), np.where(right < second, right, -1)
    return left, right


def _by_key(left: DataFrame, right: DataFrame, key: str) -> tuple[NDArray[Any], NDArray[Any]]:
    """Match rows by a column; the rows of the first table in order, then the second's own."""
    import numpy as np
    import pandas as pd

    values = []
    for frame, which in ((left, "first"), (right, "second")):
        if key not in frame.columns:
            names = [str(name) for name in frame.columns]
            text = f"The {which} table has no column “{key}”. {suggest(key, names)}"
            raise ModuleError(text, parameter="key")
        column = frame[key]
        if not _unique(column) and len(column):
            text = f"“{key}” has missing or repeated values in the {which} table, so that rows "
            raise ModuleError(text + "cannot be matched by it. Choose another.", parameter="key")
        values.append(column)
    first, second = values
    if str(first.dtype) != str(second.dtype) and "O" in (first.dtype.kind, second.dtype.kind):
        first, second = first.astype(str), second.astype(str)
    found = pd.Index(second).get_indexer(pd.Index(first))
    rest = np.ones(len(right), dtype=bool)
    rest[found[found >= 0]] = False
    extra = np.flatnonzero(rest)
    return (
        np.concatenate([np.arange(len(left)), np.full(len(extra), -1)]),
        np.concatenate([found, extra]),
    )


def _differing(
    a: Series, b: Series, rows: tuple[NDArray[Any], NDArray[Any]], both: NDArray[Any],
    tolerance: float, work: Work, number: int, of: int,
) -> NDArray[Any]:  # fmt: skip
    import numpy as np

    found = np.zeros(len(both), dtype=bool)
    size = 1 << 16
    for start in range(0, len(both), size):
        work.tell((number + start / len(both)) / of)
        here = both[start : start + size]
        if not here.any():
            continue
        first = a.take(rows[0][start : start + size][here])
        second = b.take(rows[1][start : start + size][here])
        found[start : start + size][here] = _unlike(first, second, tolerance)
    return found


def _unlike(a: Series, b: Series, tolerance: float) -> NDArray[Any]:
    """Tell where two pieces of columns differ; two missing values do not."""
    import numpy as np
    from pandas.api import types

    gone_a, gone_b = a.isna().to_numpy(), b.isna().to_numpy()
    there = ~gone_a & ~gone_b
    unlike = gone_a != gone_b
    a, b = a[there], b[there]
    if all(types.is_bool_dtype(each.dtype) or _real(each.dtype) for each in (a, b)):
        x, y = a.to_numpy(), b.to_numpy()
        if tolerance:
            x, y = x.astype(float), y.astype(float)
            with np.errstate(invalid="ignore"):
                near = np.abs(x - y) <= tolerance * np.maximum(np.abs(x), np.abs(y))
            unlike[there] = ~(near | (x == y))
        else:
            unlike[there] = x != y
    elif str(a.dtype) == str(b.dtype) and getattr(a.dtype, "kind", "O") in "mM":
        unlike[there] = a.to_numpy() != b.to_numpy()
    else:
        x, y = (text_array(each).to_numpy(zero_copy_only=False) for each in (a, b))
        unlike[there] = x != y
    return unlike


def _real(dtype: Any) -> bool:
    from pandas.api import types

    return types.is_numeric_dtype(dtype) and not types.is_complex_dtype(dtype)
