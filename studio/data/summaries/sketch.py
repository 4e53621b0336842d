"""How many different values there are, about: every value is looked at, few are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from studio.data.pace import breathe
from studio.data.summaries.order import CHUNK

if TYPE_CHECKING:
    from numpy.typing import NDArray

KEPT = 64  # one of so many different values is kept, whatever its place


def estimate_unique(values: NDArray[Any]) -> int:
    """Return about how many different 8-byte numbers there are: right to about 1 % of millions.

    A value is kept when its hash falls into one part of 64; all its repetitions fall there, too.
    """
    kept = []
    for start in range(0, len(values), CHUNK):
        breathe()
        part = values[start : start + CHUNK]
        if part.dtype.kind == "f":
            part = part.astype(np.float64) + 0.0  # both zeros are one
        mixed = _mix(part.astype(np.int64) if part.dtype.kind in "iu" else part)
        kept.append(mixed[mixed < np.uint64(2**64 // KEPT)])
    return len(np.unique(np.concatenate(kept))) * KEPT if kept else 0


def _mix(values: NDArray[Any]) -> NDArray[Any]:
    """Return a hash of each value that is spread evenly over 64 bits."""
    bits = values.view(np.uint64).copy()
    for shift, factor in ((33, 0xFF51AFD7ED558CCD), (29, 0xC4CEB9FE1A85EC53)):
        bits ^= bits >> np.uint64(shift)
        bits *= np.uint64(factor)
    bits ^= bits >> np.uint64(32)
    return bits
