"""Evaluation reports as JSON and back: dataclasses of numbers, names and small arrays.

Only the classes of `studio.data.evaluation` are made again, by their names; nothing is pickled.
"""

from __future__ import annotations

import base64
import dataclasses
import io
import json
import math
from typing import Any

from studio.engine.runs.places import RunStoreError


def pack(report: Any) -> bytes:
    """Return a report as JSON; raises TypeError for what holds anything else."""
    return json.dumps(_pack(report, _classes())).encode("ascii")


def unpack(data: bytes) -> Any:
    """Return the report; raises RunStoreError."""
    try:
        return _unpack(json.loads(data), _classes())
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise RunStoreError(f"This report is damaged, or of another studio: {error}") from None


def _classes() -> dict[str, type]:
    """Return the classes that a report is made of, by name."""
    from studio.data.evaluation import facts, report

    return {
        name: each
        for module in (facts, report)
        for name, each in vars(module).items()
        if isinstance(each, type) and dataclasses.is_dataclass(each)
    }


def _pack(value: Any, classes: dict[str, type]) -> Any:
    import numpy as np

    kind = type(value)
    if classes.get(kind.__name__) is kind:
        fields = {f.name: getattr(value, f.name) for f in dataclasses.fields(value)}
        packed = {name: _pack(each, classes) for name, each in fields.items()}
        return {"class": kind.__name__, "fields": packed}
    if isinstance(value, np.ndarray):
        file = io.BytesIO()
        np.save(file, value, allow_pickle=False)
        return {"array": base64.b64encode(file.getvalue()).decode("ascii")}
    if isinstance(value, (np.bool_, np.integer, np.floating)):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return {"number": str(value)}
    if isinstance(value, (tuple, list)):
        return {kind.__name__: [_pack(each, classes) for each in value]}
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    raise TypeError(f"a report cannot hold a {kind.__name__}")


def _unpack(raw: Any, classes: dict[str, type]) -> Any:
    import numpy as np

    if not isinstance(raw, dict):
        return raw
    if "class" in raw:
        fields = {name: _unpack(each, classes) for name, each in raw["fields"].items()}
        return classes[raw["class"]](**fields)
    if "array" in raw:
        return np.load(io.BytesIO(base64.b64decode(raw["array"])), allow_pickle=False)
    if "number" in raw:
        return float(raw["number"])
    makes = {"tuple": tuple, "list": list}
    ((kind, parts),) = raw.items()
    return makes[kind](_unpack(each, classes) for each in parts)
