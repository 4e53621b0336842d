"""The folder through which a script's process and the studio exchange data.

```
<exchange>/in/   dataset1.arrow or .object, dataset2..., bundle.zip, script.py, ready.py, job.json
<exchange>/work/ the script's working folder, empty at first
<exchange>/out/  result.arrow, second.arrow or .object, figure-1.png, figure-1.svg..., result.json
```
Tables cross as Arrow (large ones through `memory`, without a file), pictures as PNG and SVG,
everything else as JSON. Objects are bytes that only a script's process opens: the studio
unpickles nothing.
"""

from __future__ import annotations

import json
import os
import shutil
import stat
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from studio.experiment.context import SHUT_IN, ScriptOptions
from studio.experiment.values import Bundle, Figure, PythonObject
from studio.scripting.compat import Helped
from studio.scripting.contract import ScriptOutcome
from studio.scripting.doors import from_json, to_json
from studio.scripting.errors import ScriptError, clean
from studio.scripting.figures import MAX_BYTES, MAX_FIGURES, MAX_SVG, PNG
from studio.scripting.memory import LARGE, Held

if TYPE_CHECKING:
    from collections.abc import Callable

    from pandas import DataFrame

    from studio.scripting.contract import Inputs

SMALL = 4 * 1024**2  # bytes of a table that is read at one go
_NON_BLOCKING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
MAX_TABLE = 64 * 1024**3
MAX_JSON = 16 * 1024**2
MAX_OBJECT = 4 * 1024**3
MAX_PREVIEW = 4000  # characters
_SHARED_MEMORY = Path("/dev/shm")


@dataclass(frozen=True)
class Job:
    """What a script's process is to do.

    `ready` is set for a process that cannot make the script ready itself.
    """

    source: str
    inputs: Inputs = (None, None)
    bundle: Bundle | None = None
    options: ScriptOptions = SHUT_IN
    timeout: float | None = None
    ready: Helped | None = None


@dataclass(frozen=True)
class Exchange:
    """One such folder; `delete` removes it."""

    root: Path
    suffix: ClassVar[str] = ".arrow"  # of a table
    held: Held | None = field(default=None, compare=False)  # tables that need no file

    @classmethod
    def create(cls) -> Exchange:
        """Make the folder, readable by this user only, in memory where the system can."""
        parent = str(_SHARED_MEMORY) if _roomy() else None
        root = Path(tempfile.mkdtemp(prefix="studio-script-", dir=parent)).resolve()
        for name in ("in", "work", "out"):
            (root / name).mkdir(mode=0o700)
        return cls(root)

    @property
    def work(self) -> Path:
        """The script's working folder."""
        return self.root / "work"

    def delete(self) -> None:
        """Remove the folder and all that is in it."""
        if self.held is not None:
            self.held.close()
        shutil.rmtree(self.root, ignore_errors=True)

    # -- the studio's side -----------------------------------------------------------------

    def put_job(self, job: Job) -> list[str]:
        """Write everything the script needs; return remarks for the log."""
        notes: list[str] = []
        place = self.root / "in"
        for number, value in enumerate(job.inputs, 1):
            if isinstance(value, PythonObject):
                (place / f"dataset{number}.object").write_bytes(value.data)
            elif value is not None:
                self.write_table(value, place / f"dataset{number}{self.suffix}", notes.append)
        if job.bundle is not None:
            (place / "bundle.zip").write_bytes(job.bundle.data)
        raw: dict[str, Any] = {
            "bundle": job.bundle.name if job.bundle else None,
            "objects": [isinstance(each, PythonObject) and each.type_name for each in job.inputs],
            "options": to_json(job.options),
            "timeout": job.timeout,
        }
        if job.ready is not None:
            (place / "ready.py").write_bytes(job.ready.source.encode("utf-8", "surrogatepass"))
            raw["lines"], raw["old"] = job.ready.lines, bool(job.ready.names)
        (place / "script.py").write_bytes(job.source.encode("utf-8", "surrogatepass"))
        (place / "job.json").write_text(json.dumps(raw), encoding="utf-8")
        return notes

    def take_result(self, *, settled: bool = True) -> ScriptOutcome | None:
        """Read what came back, trusting none of it; None when the process ended before.

        Not `settled`, its files may still change: none is read piece by piece.
        """
        path = self.root / "out" / "result.json"
        if path.parent.is_symlink() or path.is_symlink() or not path.is_file():
            return None
        try:
            raw = json.loads(self._read(path, MAX_JSON))
            error = _error_in(raw["error"]) if raw["error"] is not None else None
            figures = tuple(self._figure(each, n) for n, each in enumerate(raw["figures"], 1))
            notes = tuple(clean(each) for each in raw["notes"])
            if error is not None:
                return ScriptOutcome(None, figures, notes, error)
            places = raw.get("memory") or {}
            frame = self._frame("result", places, settled)
            second = self._second(raw.get("object"), places, settled)
            return ScriptOutcome(frame, figures, notes, None, second)
        except Exception as fault:
            text = "What the script's process sent back cannot be read."
            return ScriptOutcome(None, (), (), ScriptError(f"{text} ({fault})", kind="DataError"))

    def _second(
        self, about: Any, places: dict[str, Any], settled: bool
    ) -> DataFrame | PythonObject | None:
        """Return the second value that the script returned, if there is one."""
        place = self.root / "out"
        if isinstance(about, dict):
            data = self._read(place / "second.object", MAX_OBJECT)
            return PythonObject(
                clean(about["type"])[:200], data, clean(about["preview"])[:MAX_PREVIEW]
            )
        if "second" not in places and not (place / f"second{self.suffix}").exists():
            return None
        return self._frame("second", places, settled)

    def _frame(self, name: str, places: dict[str, Any], settled: bool) -> DataFrame:
        from studio.data.tables import normalise

        if self.held is not None and name in places:
            from studio.data.arrow import frame_from_memory

            return normalise(frame_from_memory(self.held.fetch(places[name]), check=True))
        path = self.root / "out" / f"{name}{self.suffix}"
        if path.lstat().st_size < SMALL:
            return normalise(self.table_from(self._read(path, SMALL)))
        # A process that goes on, or slipped away, could still cut a mapped file.
        if not settled or sys.platform != "linux":
            return normalise(self.table_from(self._read(path, MAX_TABLE)))
        if path.is_symlink():
            raise ValueError("the table is a link")
        return normalise(self.table_in(path))

    def is_small(self) -> bool:
        """Tell whether all tables can be read at one go, whatever their process does meanwhile."""
        return all(
            not path.exists() or path.lstat().st_size < SMALL
            for path in (
                self.root / "out" / f"{name}{self.suffix}" for name in ("result", "second")
            )
        )

    def _figure(self, name: Any, number: int) -> Figure:
        if number > MAX_FIGURES:
            raise ValueError("too many figures")
        png = self._read(self.root / "out" / f"figure-{number}.png", MAX_BYTES)
        if not png.startswith(PNG):
            raise ValueError(f"figure {number} is no PNG picture")
        vector = self.root / "out" / f"figure-{number}.svg"
        svg = self._read(vector, MAX_SVG).decode("utf-8") if vector.is_file() else None
        return Figure(clean(name)[:200], png, svg)

    @staticmethod
    def _read(path: Path, limit: int) -> bytes:
        try:
            handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | _NON_BLOCKING)
        except OSError:
            raise ValueError(f"{path.name} is missing or a link") from None
        with os.fdopen(handle, "rb") as file:
            status = os.fstat(handle)
            if not stat.S_ISREG(status.st_mode):
                raise ValueError(f"{path.name} is no file")
            data = file.read(min(limit, status.st_size) + 1)
        if len(data) > limit:
            raise ValueError(f"{path.name} is too large")
        return data

    # -- the script's side -----------------------------------------------------------------

    def take_job(self) -> Job:
        """Read what the studio wrote: script, inputs (writable), bundle, options."""
        place = self.root / "in"
        raw = json.loads((place / "job.json").read_text(encoding="utf-8"))
        source = (place / "script.py").read_bytes().decode("utf-8", "surrogatepass")
        bundle = None
        if raw["bundle"] is not None:
            bundle = Bundle(raw["bundle"], (place / "bundle.zip").read_bytes())
        first, second = (self._input(n, kind) for n, kind in enumerate(raw["objects"], 1))
        options = from_json(raw["options"])
        return Job(source, (first, second), bundle, options, raw["timeout"], self._ready(raw))

    def _ready(self, raw: dict[str, Any]) -> Helped | None:
        path = self.root / "in" / "ready.py"
        if not path.exists():
            return None
        lines = raw["lines"]
        helped = Helped(
            path.read_bytes().decode("utf-8", "surrogatepass"),
            lines=None if lines is None else tuple(lines),
        )
        if raw["old"]:
            from studio.scripting.compat.old_python import helpers

            helped.names.update(helpers())
        return helped

    def _input(self, number: int, kind: Any) -> DataFrame | PythonObject | None:
        if kind:
            path = self.root / "in" / f"dataset{number}.object"
            return PythonObject(str(kind), path.read_bytes())
        given = self.held.given.get(f"dataset{number}") if self.held is not None else None
        if given is not None:
            from studio.data.arrow import frame_from_memory

            return frame_from_memory(given, private=True)
        path = self.root / "in" / f"dataset{number}{self.suffix}"
        return self.own_table_in(path) if path.exists() else None

    def put_result(self, outcome: ScriptOutcome) -> None:
        """Write the outcome; `result.json` comes last, so that it vouches for the rest."""
        place = self.root / "out"
        notes = list(outcome.notes)
        if outcome.frame is not None:
            self.write_table(outcome.frame, place / f"result{self.suffix}", notes.append)
        second, about = outcome.second, None
        if isinstance(second, PythonObject):
            (place / "second.object").write_bytes(second.data)
            about = {"type": second.type_name, "preview": second.preview[:MAX_PREVIEW]}
        elif second is not None:
            self.write_table(second, place / f"second{self.suffix}", notes.append)
        for number, figure in enumerate(outcome.figures, 1):
            (place / f"figure-{number}.png").write_bytes(figure.png)
            if figure.svg is not None:
                (place / f"figure-{number}.svg").write_text(figure.svg, encoding="utf-8")
        error = outcome.error
        result = {
            "figures": [each.name for each in outcome.figures],
            "notes": notes,
            "object": about,
            "memory": self.held.places() if self.held is not None else {},
            "error": None if error is None else {
                "message": error.message[:100_000], "kind": error.kind, "line": error.line,
                "trace": (error.trace or "")[-1_000_000:],
            },
        }  # fmt: skip
        part = place / "result.json.part"
        part.write_text(json.dumps(result), encoding="utf-8")
        part.replace(place / "result.json")

    # -- tables ----------------------------------------------------------------------------

    def write_table(self, frame: DataFrame, path: Path, note: Callable[[str], None]) -> None:
        """Write a table, or hold a large one ready; `note` is told what had to be changed."""
        from studio.data.arrow import to_table, write_table

        table = to_table(frame, note)
        if self.held is not None and self.held.ready and table.nbytes >= LARGE:
            self.held.offer(path.stem, table)
        else:
            write_table(table, path)

    def own_table_in(self, path: Path) -> DataFrame:
        """Read a table that may be changed."""
        from studio.data.arrow import read_frame

        return read_frame(path, private=True)

    def table_in(self, path: Path) -> DataFrame:
        """Read a table of an untrusted process, which has ended; raises what is wrong with it."""
        from studio.data.arrow import read_frame

        return read_frame(path, check=True)

    def table_from(self, data: bytes) -> DataFrame:
        """Read a table from the bytes of an untrusted file; raises what is wrong with it."""
        from studio.data.arrow import frame_from_bytes

        return frame_from_bytes(data)


def _error_in(raw: dict[str, Any]) -> ScriptError:
    line = raw["line"]
    return ScriptError(
        clean(raw["message"]),
        kind=clean(raw["kind"]),
        line=line if isinstance(line, int) else None,
        trace=clean(raw["trace"]) or None,
    )


def _roomy() -> bool:
    """Tell whether memory-backed storage exists and has at least 1 GiB left."""
    try:
        return shutil.disk_usage(_SHARED_MEMORY).free > 1024**3
    except OSError:
        return False
