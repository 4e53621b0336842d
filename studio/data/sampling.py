"""Draws a fraction of the rows of a table, by chance or from the top, evenly over groups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from studio.data.selection import by_names
from studio.experiment.errors import ModuleError

if TYPE_CHECKING:
    from numpy import bool_, int64
    from numpy.typing import NDArray
    from pandas import DataFrame


def key_column(table: DataFrame, columns: Sequence[str]) -> NDArray[int64]:
    """Return, for each row, the number of its group; missing values are a group of their own.

    `columns` must hold one name of the table; raises ModuleError.
    """
    import pandas as pd

    if len(columns) != 1:
        given = f"{len(columns)} are" if columns else "none is"
        text = f"A stratified split needs one column to stratify by, but {given} chosen."
        raise ModuleError(text, parameter="stratification_column")
    (position,) = by_names(table, columns, parameter="stratification_column")
    try:
        codes, _ = pd.factorize(table.iloc[:, position], use_na_sentinel=False)
    except TypeError:
        text = f"The values of “{columns[0]}” cannot be told apart. Choose a column of text."
        raise ModuleError(text, parameter="stratification_column") from None
    return codes.astype("int64")


def draw(
    rows: int, fraction: float, *, seed: int | None, key: NDArray[int64] | None = None
) -> NDArray[bool_]:
    """Return True for each row that goes first: `fraction` of them, rounded half up.

    `seed` draws them by chance; with None the first rows are taken. `key` numbers the group of
    each row: every group gives its share, and the total is the same as without groups.
    """
    import numpy as np

    wanted = min(rows, int(np.floor(rows * fraction + 0.5 + 1e-9)))
    chosen = np.zeros(rows, dtype=bool)
    order = np.arange(rows) if seed is None else np.random.default_rng(seed).permutation(rows)
    if key is None:
        chosen[order[:wanted]] = True
        return chosen
    shares = _shares(np.bincount(key) if rows else np.zeros(0, dtype=np.int64), fraction, wanted)
    grouped = order[np.argsort(key[order], kind="stable")]
    sizes = np.bincount(key, minlength=len(shares)) if rows else shares
    starts = np.cumsum(sizes) - sizes
    for start, share in zip(starts, shares, strict=True):
        chosen[grouped[start : start + share]] = True
    return chosen


def _shares(sizes: NDArray[int64], fraction: float, wanted: int) -> NDArray[int64]:
    """Return how many rows each group gives: the largest remainders fill up to `wanted`."""
    import numpy as np

    exact = sizes * fraction
    shares = np.floor(exact + 1e-9).astype(np.int64)
    left = wanted - int(shares.sum())
    if left > 0:
        fullest = np.argsort(-(exact - shares), kind="stable")
        candidates = fullest[shares[fullest] < sizes[fullest]]
        shares[candidates[:left]] += 1
    return shares
