"""Reports as text that can be kept in a file and read again; nothing in it is ever run."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from typing import Any

from studio.data.evaluation import facts
from studio.data.evaluation.report import Report

_KINDS: dict[str, type[Any]] = {
    each.__name__: each
    for each in (
        facts.Source, facts.Confusion, facts.Bin, facts.Binary, facts.OneClass,
        facts.Multiclass, facts.Regression, facts.Cluster, facts.Clustering, Report,
    )
}  # fmt: skip
_DTYPES = ("float64", "int64")


def dumps(report: Report) -> str:
    """Return a report as text, without loss."""
    return json.dumps(_plain(report))


def loads(text: str) -> Report:
    """Return the report that a text holds; raises ValueError when it is damaged."""
    try:
        report = _facts(json.loads(text))
    except (TypeError, KeyError, RecursionError, OverflowError) as error:
        raise ValueError(f"not a report: {error}") from None
    if not isinstance(report, Report) or not report.models:
        raise ValueError("not a report")
    if not all(isinstance(each, facts.Facts) for each in report.models):
        raise ValueError("not a report")
    return report


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        found = {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
        return {"is": type(value).__name__, **found}
    if hasattr(value, "dtype"):
        return {"is": "array", "dtype": str(value.dtype), "values": value.tolist()}
    if isinstance(value, (tuple, list)):
        return [_plain(each) for each in value]
    return value


def _facts(raw: Any) -> Any:
    if isinstance(raw, list):
        return tuple(_facts(each) for each in raw)
    if not isinstance(raw, dict):
        return raw
    if raw["is"] == "array":
        import numpy as np

        if raw["dtype"] not in _DTYPES:
            raise ValueError("an array of another kind")
        array = np.array(raw["values"], dtype=raw["dtype"])
        array.setflags(write=False)
        return array
    kind = _KINDS[raw["is"]]
    return kind(**{key: _facts(value) for key, value in raw.items() if key != "is"})
