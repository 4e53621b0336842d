"""How the service and a script's process talk: framed messages over two pipes.

To the process go pickles, which are the service's own. Back come a JSON head and raw parts:
nothing that a script's process says is ever unpickled, and all of it is checked.
"""

from __future__ import annotations

import json
import pickle
import struct
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any

from studio.experiment.values import Figure, PythonObject
from studio.scripting.contract import ScriptOutcome
from studio.scripting.errors import ScriptError, clean
from studio.service.columns import Columns, columns_of

if TYPE_CHECKING:
    from pandas import DataFrame

_SIZE = struct.Struct("<QQ")
MAX_PREVIEW = 4000
MAX_HEAD = 64 * 1024**2
MAX_BODY = 16 * 1024**3


class Broken(Exception):
    """The other side has gone, or says what makes no sense."""


def send(pipe: IO[bytes], head: bytes, body: bytes = b"") -> None:
    """Write one message; raises Broken when nobody reads any more."""
    try:
        pipe.write(b"".join((_SIZE.pack(len(head), len(body)), head, body)))
        pipe.flush()
    except (OSError, ValueError) as error:
        raise Broken(str(error)) from None


def receive(pipe: IO[bytes]) -> tuple[bytes, bytes]:
    """Read one message; raises Broken at the end of the pipe."""
    try:
        head, body = _SIZE.unpack(_exactly(pipe, _SIZE.size))
        if head > MAX_HEAD or body > MAX_BODY:
            raise Broken("the message is too large")
        return _exactly(pipe, head), _exactly(pipe, body)
    except (OSError, ValueError, MemoryError) as error:
        raise Broken(str(error)) from None


def _exactly(pipe: IO[bytes], size: int) -> bytes:
    data = pipe.read(size) if size else b""
    if len(data) < size:
        raise Broken("the pipe has ended")
    return data


# -- inputs: from the service to the process ------------------------------------------------


def pack_inputs(inputs: tuple[Any, ...]) -> tuple[bytes, list[str]]:
    """Return a script's inputs as bytes, and remarks on what could not be kept as it is."""
    notes: list[str] = []
    return pickle.dumps(tuple(_pack(each, notes) for each in inputs), 5), notes


def _pack(value: Any, notes: list[str]) -> tuple[str, Any]:
    if isinstance(value, Columns):
        return "columns", (value.names, value.kinds, value.values)
    if hasattr(value, "iloc") and any(dtype.kind == "O" and str(dtype) != "str"
                                      for dtype in value.dtypes):  # fmt: skip
        import pyarrow as pa

        from studio.data.arrow import to_table

        return "arrow", _arrow_bytes(pa, to_table(value, notes.append))
    return "as it is", value


def unpack_inputs(data: bytes) -> tuple[Any, ...]:
    """Return the inputs, in the process; what is in them is its own to change."""
    return tuple(_unpack(kind, value) for kind, value in pickle.loads(data))


def _unpack(kind: str, value: Any) -> Any:
    if kind == "columns":
        return Columns(*value).to_frame()
    if kind == "arrow":
        from studio.data.arrow import frame_from_bytes

        return frame_from_bytes(value).copy()
    return value


# -- outcomes: from the process to the service ----------------------------------------------


def pack_outcome(outcome: ScriptOutcome, console: list[tuple[str, str]]) -> tuple[bytes, bytes]:
    """Return what a script gave as head and body."""
    parts: list[bytes] = []
    notes = list(outcome.notes)
    error = outcome.error
    head: dict[str, Any] = {"console": console, "figures": [], "error": None, "table": None}
    if error is not None:
        head["error"] = [error.message[:100_000], error.kind, error.line, error.trace]
    elif outcome.frame is not None:
        head["table"] = _pack_table(outcome.frame, parts, notes)
    second = outcome.second
    if isinstance(second, PythonObject):
        head["second"] = {"object": len(second.data), "type": second.type_name,
                          "preview": second.preview}  # fmt: skip
        parts.append(second.data)
    elif second is not None:
        head["second"] = _pack_table(second, parts, notes)
    for figure in outcome.figures:
        svg = (figure.svg or "").encode("utf-8", "replace")
        head["figures"].append([figure.name, len(figure.png), len(svg)])
        parts += [figure.png, svg]
    head["notes"] = notes
    return json.dumps(head).encode(), b"".join(parts)


def _pack_table(frame: DataFrame, parts: list[bytes], notes: list[str]) -> dict[str, Any]:
    plain = columns_of(frame)
    if plain is not None:
        return {"names": plain.names, "kinds": plain.kinds, "values": plain.values}
    import pyarrow as pa

    from studio.data.arrow import to_table

    data = _arrow_bytes(pa, to_table(frame, notes.append))
    parts.append(data)
    return {"arrow": len(data)}


def _arrow_bytes(pa: Any, table: Any) -> bytes:
    sink = pa.BufferOutputStream()
    with pa.ipc.new_file(sink, table.schema) as writer:
        writer.write_table(table)
    return bytes(sink.getvalue().to_pybytes())


@dataclass(frozen=True)
class Answer:
    """What came back: a table or an error, pictures, remarks, and what was printed."""

    table: Columns | DataFrame | None
    error: ScriptError | None
    figures: tuple[Figure, ...] = ()
    notes: tuple[str, ...] = ()
    console: tuple[tuple[str, str], ...] = ()
    second: Columns | DataFrame | PythonObject | None = None


def unpack_outcome(head: bytes, body: bytes) -> Answer:
    """Return what a script's process sent back; raises Broken when it makes no sense."""
    try:
        raw = json.loads(head)
        console = tuple((clean(stream), clean(text)) for stream, text in raw["console"])
        notes = tuple(clean(each) for each in raw["notes"])
        error = _error(raw["error"]) if raw["error"] is not None else None
        table, place = _unpack_table(raw["table"], body) if error is None else (None, 0)
        second = None
        if error is None and raw.get("second") is not None:
            second, place = _unpack_second(raw["second"], body, place)
        figures = []
        for name, png, svg in raw["figures"]:
            text = body[place + png : place + png + svg].decode("utf-8", "replace") or None
            figures.append(Figure(clean(name)[:200], body[place : place + png], text))
            place += png + svg
        return Answer(table, error, tuple(figures), notes, console, second)
    except Exception as fault:
        raise Broken(f"what the script's process sent back cannot be read ({fault})") from None


def _unpack_table(raw: dict[str, Any], body: bytes) -> tuple[Columns | DataFrame, int]:
    if "arrow" in raw:
        from studio.data.arrow import frame_from_bytes
        from studio.data.tables import normalise

        size = int(raw["arrow"])
        return normalise(frame_from_bytes(body[:size])), size
    columns = Columns(raw["names"], raw["kinds"], raw["values"])
    columns.check()
    return columns, 0


def _unpack_second(raw: dict[str, Any], body: bytes, place: int) -> tuple[Any, int]:
    if "object" in raw:
        end = place + int(raw["object"])
        preview = clean(raw["preview"])[:MAX_PREVIEW]
        return PythonObject(clean(raw["type"])[:200], body[place:end], preview), end
    table, size = _unpack_table(raw, body[place:])
    return table, place + size


def _error(raw: list[Any]) -> ScriptError:
    message, kind, line, trace = raw
    return ScriptError(
        clean(message),
        kind=clean(kind),
        line=line if isinstance(line, int) else None,
        trace=clean(trace)[-1_000_000:] if trace else None,
    )
