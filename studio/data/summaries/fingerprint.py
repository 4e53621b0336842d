"""A digest of what a column holds, so that a summary kept on disk is never shown for other data."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from pandas import Series

STEP = 1 << 20  # values that are digested at a time


def fingerprint(column: Series) -> str | None:
    """Return the digest of a column's type and values; None for columns of Python objects."""
    digest = sha256(f"{column.dtype}|{len(column)}|".encode("utf-8", "surrogatepass"))
    try:
        if isinstance(column.dtype, np.dtype):
            if column.dtype.hasobject:
                return None
            values = column.to_numpy()
            for start in range(0, len(values), STEP):
                part = np.ascontiguousarray(values[start : start + STEP])
                digest.update(part.view(np.uint8).data)
        else:
            _digest_arrow(column, digest)
    except Exception:  # a type without a plain form in memory
        return None
    return digest.hexdigest()


class _Sink:
    """A file that keeps nothing but the digest of what is written to it."""

    closed = False

    def __init__(self, digest: Any) -> None:
        self._digest = digest

    def write(self, data: Any) -> int:
        self._digest.update(data)
        return len(data)

    def flush(self) -> None:
        """Nothing waits."""

    def close(self) -> None:
        """Nothing is open."""


def _digest_arrow(column: Series, digest: Any) -> None:
    import pyarrow as pa

    held = pa.array(column.array)
    chunks = held.chunks if isinstance(held, pa.ChunkedArray) else [held]
    schema = pa.schema([("x", held.type)])
    with pa.PythonFile(_Sink(digest), "w") as file, pa.ipc.new_stream(file, schema) as writer:
        for chunk in chunks:
            writer.write_batch(pa.record_batch([chunk], schema=schema))
