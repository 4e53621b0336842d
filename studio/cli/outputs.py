"""Writes what stands at output ports to files, and describes it for `--json`."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from studio.cli.main import CommandError
from studio.engine.events import Output
from studio.experiment.files import write_atomically
from studio.experiment.ports import EvaluationReport
from studio.experiment.values import Bundle, LogText, PythonDevice

_RESERVED = {"con", "prn", "aux", "nul", *(f"{n}{i}" for n in ("com", "lpt") for i in range(10))}
_LONGEST = 120  # bytes; systems take 255, suffixes and temporary names come on top


def safe_file_name(name: str) -> str:
    """Return a name that is one path component on every system."""
    name = unicodedata.normalize("NFC", name)
    clean = re.sub(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\ud800-\udfff]', "_", name).strip(" .")
    clean = clean.encode("utf-8")[:_LONGEST].decode("utf-8", "ignore").strip(" .")
    stem, dot, rest = clean.partition(".")
    if not stem or stem.strip().lower() in _RESERVED:  # CON.txt is reserved, too
        return f"{stem}_{dot}{rest}"
    return clean


class OutputFolder:
    """The folder of `--out`: one sub-folder a node, one file an output."""

    def __init__(self, root: Path, table_format: str) -> None:
        self.root = root
        self.format = table_format
        self._taken: set[str] = set()
        with told(root):
            root.mkdir(parents=True, exist_ok=True)

    def node_folder(self, node: str) -> Path:
        """Return the folder of a node, made now; names that differ only in case stay apart."""
        base = name = safe_file_name(node)
        number = 2
        while name.casefold() in self._taken:
            name, number = f"{base} ({number})", number + 1
        self._taken.add(name.casefold())
        folder = self.root / name
        with told(folder):
            folder.mkdir(exist_ok=True)
        return folder

    def write(self, folder: Path, output: Output) -> list[Path]:
        """Write one output into its node's folder; return the files. Raises CommandError."""
        from studio.data.writers import write_table

        name = safe_file_name(output.port)
        value = output.value
        if isinstance(value, PythonDevice):
            with told(folder):
                figures = _write_figures(folder, name, value)
                return [*figures, *self._write_second(folder, name, value)]
        if isinstance(value, Bundle):
            path = folder / f"{name}.zip"
            with told(path):
                write_atomically(path, value.data)
            return [path]
        if isinstance(value, EvaluationReport):
            return self._write_report(folder, name, value)
        if output.kind == "dataset":
            path = folder / f"{name}.{self.format}"
            with told(path):
                write_table(value, path, self.format)
            return [path]
        return []

    def _write_report(self, folder: Path, name: str, report: EvaluationReport) -> list[Path]:
        """Write the table of the measures, and everything as JSON."""
        from studio.data.writers import write_table

        table, everything = folder / f"{name}.{self.format}", folder / f"{name}.json"
        text = json.dumps(report.as_json(), indent=2, ensure_ascii=False) + "\n"
        with told(folder):
            write_table(report.as_table(), table, self.format)
            write_atomically(everything, text.encode("utf-8", "replace"))
        return [table, everything]

    def _write_second(self, folder: Path, name: str, device: PythonDevice) -> list[Path]:
        """Write the second value that a script returned; what an earlier run left goes."""
        from studio.data.writers import write_table

        table, packed = folder / f"{name}.{self.format}", folder / f"{name}.pickle"
        for old in (table, packed):
            old.unlink(missing_ok=True)
        if device.table is not None:
            write_table(device.table, table, self.format)
            return [table]
        if device.object is not None:
            write_atomically(packed, device.object.data)
            return [packed]
        return []

    def write_log(self, folder: Path, log: list[LogText] | tuple[LogText, ...]) -> None:
        """Write a node's console text to `log.txt`; without any, the last run's is removed."""
        text = "".join(each.text for each in log)
        path = folder / "log.txt"
        with told(path):
            if text:
                write_atomically(path, text.encode("utf-8", "replace"))
            else:
                path.unlink(missing_ok=True)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn an error of the file system into one line that names the path (CommandError)."""
    try:
        yield
    except OSError as error:
        raise CommandError(f"{path} could not be written: {error.strerror or error}.") from error


def _write_figures(folder: Path, name: str, device: PythonDevice) -> list[Path]:
    """Write the pictures, numbered from 1; those an earlier run left beyond them are removed."""
    files: list[Path] = []
    for number, figure in enumerate(device.figures, 1):
        files.append(folder / f"{name}-{number}.png")
        write_atomically(files[-1], figure.png)
        vector = folder / f"{name}-{number}.svg"
        if figure.svg is not None:
            write_atomically(vector, figure.svg.encode("utf-8", "replace"))
        else:
            vector.unlink(missing_ok=True)
    number = len(files) + 1
    while (old := folder / f"{name}-{number}.png").is_file():
        old.unlink()
        old.with_suffix(".svg").unlink(missing_ok=True)
        number += 1
    return files


def describe(output: Output, files: list[Path]) -> dict[str, Any]:
    """Return an output as the JSON of `--json` shows it."""
    shown: dict[str, Any] = {
        "port": output.port,
        "kind": output.kind,
        "rows": output.rows,
        "columns": output.columns,
        "path": str(files[0]) if files else None,
    }
    if isinstance(output.value, EvaluationReport):
        shown["paths"] = [str(each) for each in files]
        shown["metrics"] = [each["metrics"] for each in output.value.as_json()["models"]]
    if isinstance(output.value, PythonDevice):
        shown["figures"] = len(output.value.figures)
        shown["paths"] = [str(each) for each in files]
        if output.value.table is not None:
            shown["rows"], shown["columns"] = output.value.table.shape
        if output.value.object is not None:
            shown["object"] = output.value.object.type_name
    return shown
