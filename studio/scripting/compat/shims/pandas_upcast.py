"""Setting what a column's dtype cannot hold: the column changes its dtype, as it did."""

from __future__ import annotations

import re
from typing import Any

from studio.scripting.compat.shims.callers import line_of_script
from studio.scripting.compat.shims.scan import Source
from studio.scripting.compat.shims.session import Session

_SETS = re.compile(
    r"\.(?:loc|iloc|ix|at|iat)\s*\[.*\]\s*(?:[-+*/%|&^]|//|\*\*)?=(?!=)|\.(?:set_value|where|mask)\("
)
_MASK = re.compile(
    r"^\s*\w+(?:\[['\"]\w+['\"]\]|\.\w+)?\[[^\n]*[<>=!~][^\n]*\]\s*=(?!=)", re.MULTILINE
)


def wanted(source: Source) -> bool:
    """Does the script set cells, rows or what a mask picks?"""
    return _SETS.search(source.text) is not None or _MASK.search(source.text) is not None


def install(session: Session) -> None:
    """Turn pandas' refusals into the conversion that took place in their stead."""
    from pandas.core.internals import blocks

    coerce = blocks.Block.coerce_to_target_dtype
    setitem = blocks.EABackedBlock.setitem

    def hint(dtype: Any) -> None:
        session.hint(
            f"setting a value that {dtype} cannot hold", "df['a'] = df['a'].astype(object) first"
        )

    def coerce_to_target_dtype(self: Any, other: Any, raise_on_upcast: bool = False) -> Any:
        if not raise_on_upcast or line_of_script() is None:
            return coerce(self, other, raise_on_upcast)
        result = coerce(self, other, raise_on_upcast=False)
        hint(self.values.dtype)
        return result

    def set_text(self: Any, indexer: Any, value: Any) -> Any:
        try:
            return setitem(self, indexer, value)
        except (TypeError, ValueError):
            import pandas as pd

            text = isinstance(self.dtype, pd.StringDtype) and not self.values._readonly
            if not text or line_of_script() is None:
                raise
        import numpy as np

        hint(self.dtype)
        return self.astype(np.dtype(object)).setitem(indexer, value)

    session.patches.set(blocks.Block, "coerce_to_target_dtype", coerce_to_target_dtype)
    session.patches.set(blocks.EABackedBlock, "setitem", set_text)
