"""Tests on the cells of many columns at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import DataFrame, Series


def hits(
    piece: DataFrame, places: Sequence[int], test: Callable[[Series], NDArray[Any]]
) -> NDArray[Any]:
    """Return for each row and each of the columns whether the cell passes a test.

    Columns of numbers of one type are put to the test together: one by one, ten thousand of them
    take seconds.
    """
    import numpy as np
    import pandas as pd

    found = np.zeros((len(piece), len(places)), dtype=bool)
    alike: dict[Any, list[int]] = {}
    dtypes = list(piece.dtypes)
    for number, place in enumerate(places):
        dtype = dtypes[place]
        if isinstance(dtype, np.dtype) and dtype.kind in "iufb":
            alike.setdefault(dtype, []).append(number)
        else:
            found[:, number] = test(piece.iloc[:, place])
    for numbers in alike.values():
        values = piece.iloc[:, [places[number] for number in numbers]].to_numpy()
        flat = test(pd.Series(values.ravel(), copy=False))
        found[:, numbers] = flat.reshape(values.shape)
    return found
