"""Writes what stands at output ports to files, and describes it for `--json`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from studio.engine.events import Output
from studio.experiment.files import write_atomically
from studio.experiment.values import Bundle, LogText, PythonDevice

_RESERVED = {"con", "prn", "aux", "nul", *(f"{n}{i}" for n in ("com", "lpt") for i in range(1, 10))}


def safe_file_name(name: str) -> str:
    """Return a name that is one path component on every system."""
    clean = re.sub(r'[<>:"/\\|?*\x00-\x1f]', "_", name).strip(" .")[:120]
    return f"{clean}_" if not clean or clean.lower() in _RESERVED else clean


class OutputFolder:
    """The folder of `--out`: one sub-folder a node, one file an output."""

    def __init__(self, root: Path, table_format: str) -> None:
        self.root = root
        self.format = table_format
        self._taken: set[str] = set()
        root.mkdir(parents=True, exist_ok=True)

    def node_folder(self, node: str) -> Path:
        """Return the folder of a node, made; names that differ only in case stay apart."""
        base = name = safe_file_name(node)
        number = 2
        while name.casefold() in self._taken:
            name, number = f"{base} ({number})", number + 1
        self._taken.add(name.casefold())
        folder = self.root / name
        folder.mkdir(exist_ok=True)
        return folder

    def write(self, folder: Path, output: Output) -> list[Path]:
        """Write one output into its node's folder; return the files."""
        from studio.data.writers import write_table

        name = safe_file_name(output.port)
        value = output.value
        if isinstance(value, PythonDevice):
            files = []
            for number, figure in enumerate(value.figures, 1):
                files.append(folder / f"{name}-{number}.png")
                write_atomically(files[-1], figure.png)
                if figure.svg is not None:
                    vector = folder / f"{name}-{number}.svg"
                    write_atomically(vector, figure.svg.encode("utf-8"))
            return files
        if isinstance(value, Bundle):
            path = folder / f"{name}.zip"
            write_atomically(path, value.data)
            return [path]
        if output.kind == "dataset":
            path = folder / f"{name}.{self.format}"
            write_table(value, path, self.format)
            return [path]
        return []

    def write_log(self, folder: Path, log: list[LogText] | tuple[LogText, ...]) -> None:
        """Write a node's console text to `log.txt`, if it printed anything."""
        text = "".join(each.text for each in log)
        if text:
            write_atomically(folder / "log.txt", text.encode("utf-8", "replace"))


def describe(output: Output, files: list[Path]) -> dict[str, Any]:
    """Return an output as the JSON of `--json` shows it."""
    shown: dict[str, Any] = {
        "port": output.port,
        "kind": output.kind,
        "rows": output.rows,
        "columns": output.columns,
        "path": str(files[0]) if files else None,
    }
    if isinstance(output.value, PythonDevice):
        shown["figures"] = len(output.value.figures)
        shown["paths"] = [str(each) for each in files]
    return shown
