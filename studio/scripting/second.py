"""The second value that a script may return: another table, or any object.

The later designer gave the second of two tables to the second port (PKG); objects are our own.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from studio.experiment.values import PythonObject
from studio.scripting.objects import pack

if TYPE_CHECKING:
    from pandas import DataFrame


def second_value(
    returned: Any, module: str, note: Callable[[str], None]
) -> DataFrame | PythonObject | None:
    """Return what goes to the second port beside the pictures, None for nothing.

    Only a tuple, list or object array whose first element is a table (or None) has one. `note`
    is told where more than two values came back. Raises ScriptError for what cannot travel.
    """
    import numpy as np
    import pandas as pd

    from studio.data.tables import normalise

    if isinstance(returned, np.ndarray) and returned.dtype == object and returned.ndim == 1:
        returned = list(returned)
    if not isinstance(returned, (tuple, list)) or len(returned) < 2:
        return None
    if not (isinstance(returned[0], pd.DataFrame) or _is_pair(returned)):
        return None
    if len(returned) > 2:
        note(f"The script returned {len(returned)} values. Only the first two leave it.")
    second = returned[1]
    if second is None:
        return None
    if isinstance(second, pd.DataFrame):
        return normalise(pd.DataFrame(second))
    return pack(second, module)


def _is_pair(returned: Any) -> bool:
    """Tell whether `(None, something)` was returned: an empty first port, an object second."""
    return isinstance(returned, tuple) and returned[0] is None
