"""How values at ports become files and come back, without a pickle.

A table is an Arrow file, a figure its PNG and SVG, a zip its bytes, an evaluation its
JSON. An object of a script stays the bytes that nobody opens. Of anything else a description is
kept.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from studio.data.evaluation.plain import dumps, loads
from studio.data.evaluation.report import Report
from studio.engine.events import Output
from studio.engine.runs.objects import Objects
from studio.engine.runs.places import RunStoreError
from studio.experiment.values import Bundle, Figure, LogText, PythonDevice, PythonObject

_LONGEST = 4000  # characters of a description
_PLAIN = (str, int, float, bool, type(None))


@dataclass(frozen=True)
class Described:
    """Stands for a value that is not kept itself: its type and what it said of itself."""

    type_name: str
    text: str = field(repr=False)

    def __str__(self) -> str:
        return self.text


def write_output(output: Output, objects: Objects) -> dict[str, Any]:
    """Keep what stands at a port; return what the record holds of it. Raises OSError, DiskFull."""
    written = write_value(output.value, objects)
    return {"kind": output.kind, "rows": output.rows, "columns": output.columns, **written}


def write_value(value: Any, objects: Objects) -> dict[str, Any]:
    """Keep a value; return what the record holds of it."""
    if isinstance(value, Bundle):
        return {
            "type": "bundle",
            "name": value.name,
            "object": objects.put_bytes(value.data, "zip"),
        }
    if isinstance(value, PythonDevice):
        return _write_device(value, objects)
    if isinstance(value, PythonObject):
        return {
            "type": "object",
            "type_name": value.type_name[:200],
            "preview": value.preview,
            "object": objects.put_bytes(value.data, "bin"),
        }
    if hasattr(value, "iloc") and hasattr(value, "columns"):
        notes: list[str] = []
        name, size = objects.put_frame(value, notes.append)
        rows, columns = value.shape
        return {
            "type": "table",
            "object": name,
            "bytes": size,
            "rows": int(rows),
            "columns": int(columns),
            "notes": notes,
        }
    if _is_plain(value):
        return {"type": "plain", "value": value}
    written: dict[str, Any] = {
        "type": "described",
        "type_name": _type_name(value),
        "text": _text(value),
    }
    if hasattr(value, "as_table") and hasattr(value, "as_json"):  # a report of measures
        written["text"] = json.dumps(value.as_json(), indent=2, default=str)[:_LONGEST]
        written["measures"] = write_value(value.as_table(), objects)
        if isinstance(value, Report):
            written["type"] = "report"
            written["object"] = objects.put_bytes(dumps(value).encode("ascii"), "json")
    return written


def _is_plain(value: Any) -> bool:
    """Tell whether JSON can hold a value as it is."""
    if isinstance(value, float) and not math.isfinite(value):
        return False
    return type(value) in _PLAIN and len(str(value)) <= _LONGEST


def _write_device(device: PythonDevice, objects: Objects) -> dict[str, Any]:
    figures = [
        {
            "name": each.name,
            "png": objects.put_bytes(each.png, "png"),
            "svg": None if each.svg is None else objects.put_bytes(_encoded(each.svg), "svg"),
        }
        for each in device.figures
    ]
    written: dict[str, Any] = {
        "type": "device",
        "figures": figures,
        "console": write_log(device.console, objects),
    }
    if device.table is not None:
        written["table"] = write_value(device.table, objects)
    if device.object is not None:
        written["second"] = write_value(device.object, objects)
    return written


def read_value(raw: dict[str, Any], objects: Objects) -> Any:
    """Return the value that a record tells of; raises RunStoreError when it cannot be had."""
    try:
        kind = raw["type"]
        if kind == "table":
            return objects.read_frame(raw["object"], raw["bytes"])
        if kind == "bundle":
            return Bundle(str(raw["name"]), objects.read_bytes(raw["object"]))
        if kind == "device":
            return PythonDevice(
                tuple(read_figure(each, objects) for each in raw["figures"]),
                read_log(raw["console"], objects),
                table=read_value(raw["table"], objects) if "table" in raw else None,
                object=read_value(raw["second"], objects) if "second" in raw else None,
            )
        if kind == "object":
            data = objects.read_bytes(raw["object"])
            return PythonObject(str(raw["type_name"]), data, str(raw["preview"]))
        if kind == "plain":
            return raw["value"]
        if kind == "report":
            return loads(objects.read_bytes(raw["object"]).decode("ascii"))
        return Described(str(raw["type_name"]), str(raw["text"]))
    except (KeyError, TypeError, AttributeError, ValueError):
        raise RunStoreError("The record of this run is damaged.") from None


def read_figure(raw: dict[str, Any], objects: Objects) -> Figure:
    """Return one figure of a device; raises RunStoreError."""
    svg = raw["svg"]
    text = None if svg is None else objects.read_bytes(svg).decode("utf-8", "surrogatepass")
    return Figure(str(raw["name"]), objects.read_bytes(raw["png"]), text)


def is_exact(raw: dict[str, Any]) -> bool:
    """Tell whether the value that was kept can stand for the one that was written."""
    if raw.get("type") == "table":
        return not raw.get("notes")
    if raw.get("type") == "device":
        return all(is_exact(raw[part]) for part in ("table", "second") if part in raw)
    return raw.get("type") in ("bundle", "object", "plain", "report")


def write_log(log: Iterable[LogText], objects: Objects) -> str | None:
    """Keep console text; return the name of its file, None when there is no text."""
    # Piece by piece: the window's thread must not wait for one long piece of work.
    pieces = [json.dumps([each.stream, each.text]).encode("ascii") for each in log if each.text]
    if not pieces:
        return None
    return objects.put_bytes(b"[" + b",".join(pieces) + b"]", "json")


def read_log(name: str | None, objects: Objects) -> tuple[LogText, ...]:
    """Return console text; raises RunStoreError."""
    if name is None:
        return ()
    try:
        return tuple(LogText(str(s), str(t)) for s, t in json.loads(objects.read_bytes(name)))
    except (ValueError, TypeError):
        raise RunStoreError("The log of this run is damaged.") from None


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _type_name(value: Any) -> str:
    kind = type(value)
    return f"{kind.__module__}.{kind.__qualname__}"


def _text(value: Any) -> str:
    try:
        text = repr(value)
    except Exception as error:  # somebody else's class: it may do anything
        text = f"(it cannot describe itself: {type(error).__name__})"
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
