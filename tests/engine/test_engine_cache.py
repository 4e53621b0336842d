"""The cache stays within its limit and forgets what was not used for longest."""

from __future__ import annotations

import pandas as pd

from studio.engine.cache import Kept, MemoryCache
from studio.engine.events import Output


def kept(rows: int) -> Kept:
    frame = pd.DataFrame({"a": pd.Series(0, index=range(rows), dtype="int64")})
    return Kept({"Table": Output("Table", "dataset", frame, rows, 1)}, ())


def test_the_oldest_goes_first():
    cache = MemoryCache(limit=8 * 250)
    cache.put("one", kept(100))
    cache.put("two", kept(100))
    assert cache.get("one") is not None
    cache.put("three", kept(100))
    assert cache.get("two") is None
    assert cache.get("one") is not None
    assert cache.get("three") is not None


def test_what_is_larger_than_the_limit_is_not_kept():
    cache = MemoryCache(limit=8 * 250)
    cache.put("small", kept(100))
    cache.put("large", kept(1000))
    assert cache.get("large") is None
    assert cache.get("small") is not None


def test_putting_the_same_key_again_counts_once():
    cache = MemoryCache(limit=8 * 250)
    for _ in range(5):
        cache.put("one", kept(100))
    cache.put("two", kept(100))
    assert len(cache) == 2
    cache.clear()
    assert len(cache) == 0
