"""What goes into a script and what comes out of it, as tables."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from studio.scripting.errors import ERROR_ID, ScriptError

if TYPE_CHECKING:
    from pandas import DataFrame


def prepare_input(frame: DataFrame | None) -> DataFrame | None:
    """Return a frame for a script: its own to change, with a fresh 0..n-1 int64 index.

    Source: SEED, the original's article on Python scripts.
    """
    if frame is None:
        return None
    import pandas as pd

    fresh = frame.copy(deep=False)
    fresh.index = pd.RangeIndex(len(frame))
    return fresh


def result_frame(returned: Any, note: Callable[[str], None]) -> DataFrame:
    """Return the table that a script's return value stands for.

    One DataFrame, bare or first in a sequence. Beyond the original: None gives an empty table,
    and a Series, an array, a dict, a list of rows or a scalar become a table. `note` is told
    where something was left out. Raises ScriptError for anything else.
    """
    import pandas as pd

    from studio.data.tables import normalise

    frame = _to_frame(returned, note)
    if not isinstance(frame, pd.DataFrame):  # a subclass may have lost its way
        raise _refused(returned)
    return normalise(frame if type(frame) is pd.DataFrame else pd.DataFrame(frame))


def _to_frame(returned: Any, note: Callable[[str], None]) -> Any:
    import pandas as pd

    if isinstance(returned, pd.DataFrame):
        return returned
    if returned is None:
        note("The script returned nothing, so the result dataset is empty.")
        return pd.DataFrame()
    if isinstance(returned, (tuple, list)) and _holds_tables(returned):
        return _first(returned, note)
    if isinstance(returned, tuple):
        if not returned:
            text = "azureml_main returned an empty sequence. Return a DataFrame: return df,"
            raise ScriptError(f"{text} ({ERROR_ID})", kind="TypeError")
        return _to_frame(returned[0], _ignore)
    return _from_data(returned)


def _holds_tables(values: tuple[Any, ...] | list[Any]) -> bool:
    import pandas as pd

    return any(isinstance(each, pd.DataFrame) for each in values)


def _first(values: tuple[Any, ...] | list[Any], note: Callable[[str], None]) -> Any:
    import pandas as pd

    first = values[0]
    if isinstance(first, pd.DataFrame):
        return first
    if first is None:
        note("The script returned None first, so the result dataset is empty.")
        return pd.DataFrame()
    return _from_data(first)


def _from_data(value: Any) -> Any:
    import numpy as np
    import pandas as pd

    try:
        if isinstance(value, pd.Series):
            return value.to_frame("column" if value.name is None else value.name)
        if isinstance(value, pd.Index):
            return pd.DataFrame({"column": value})
        if isinstance(value, np.ndarray):
            return _from_array(value)
        if isinstance(value, dict):
            scalars = value and all(np.isscalar(each) or each is None for each in value.values())
            return pd.DataFrame([value]) if scalars else pd.DataFrame(value)
        if isinstance(value, list):
            return _from_list(value)
        if np.isscalar(value) or isinstance(value, (bytes, pd.Timestamp, pd.Timedelta)):
            return pd.DataFrame({"column": [value]})
    except (ValueError, TypeError) as error:
        text = (
            f"azureml_main returned a {_kind(value)}, which cannot become a table: {error}. "
            f"Return a pandas DataFrame: return df, ({ERROR_ID})"
        )
        raise ScriptError(text, kind=type(error).__name__) from error
    raise _refused(value)


def _from_array(value: Any) -> Any:
    import pandas as pd

    if value.ndim == 0:
        return pd.DataFrame({"column": [value.item()]})
    if value.ndim == 1 and value.dtype.names:
        return pd.DataFrame(value)
    if value.dtype == object and _holds_tables(list(value.flat)):
        return _first(list(value.flat), _ignore)
    if value.ndim == 1:
        return pd.DataFrame({"column": value})
    if value.ndim == 2:
        width = value.shape[1]
        names = ["column"] if width == 1 else [f"column_{number}" for number in range(width)]
        return pd.DataFrame(value, columns=names)
    raise ValueError(f"an array of {value.ndim} dimensions is no table")


def _from_list(value: list[Any]) -> Any:
    import pandas as pd

    if not value:
        return pd.DataFrame({"column": []})
    if all(isinstance(each, dict) for each in value):
        return pd.DataFrame(value)
    if all(isinstance(each, (list, tuple)) for each in value):
        frame = pd.DataFrame(value)
        if len(frame.columns) > 1:
            frame.columns = [f"column_{number}" for number in range(len(frame.columns))]
        else:
            frame.columns = ["column"][: len(frame.columns)]
        return frame
    return pd.DataFrame({"column": value})


def _refused(value: Any) -> ScriptError:
    text = (
        f"azureml_main returned a {_kind(value)}, which cannot become a table. "
        f"Return a pandas DataFrame: return df, ({ERROR_ID})"
    )
    return ScriptError(text, kind="TypeError")


def _kind(value: Any) -> str:
    kind = type(value)
    return kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}"


def _ignore(text: str) -> None:
    """Listen to no notes."""
