"""Packs a published experiment into a folder of its own: what was trained is in it as files.

The training branch is replaced by what it gave, so that every process of the service, and every
later start, answers alike; nothing outside the folder is needed any more.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from copy import deepcopy
from pathlib import Path
from typing import Any

from studio.data.paths import resolve
from studio.experiment.document import Connection, Experiment, Node
from studio.experiment.errors import ModuleError
from studio.experiment.files import write_atomically
from studio.experiment.values import Bundle, PythonDevice, PythonObject
from studio.scripting.bundle import bundle_from_path
from studio.service.scoring import PROBE_ROWS, Scorer

EXPERIMENT = "experiment.studio"
FILES = "files"
_OPEN = """# Gives what was trained before it was published; the bundle holds it.

import pickle

import pandas as pd


def azureml_main(dataframe1=None, dataframe2=None):
    with open("Script Bundle/object.pickle", "rb") as file:
        return pd.DataFrame(), pickle.load(file)
"""


def pack(scorer: Scorer, folder: Path) -> Experiment:
    """Write the experiment of a scorer and its files into `folder`; return what was written."""
    return _Packer(scorer, folder).pack()


class _Packer:
    def __init__(self, scorer: Scorer, folder: Path) -> None:
        self.scorer = scorer
        self.source = scorer.experiment
        self.folder = folder
        self.made = Experiment(self.source.name, registry=self.source.registry)
        self.made.description = self.source.description
        self._replaced: dict[tuple[str, str], tuple[str, str]] = {}
        self._numbers = 0

    def pack(self) -> Experiment:
        (self.folder / FILES).mkdir(parents=True, exist_ok=True)
        plan = self.scorer.plan
        starts = {node.id for node in plan.inputs.values()}
        exposed = {n for each in self.source.exposed for n, _ in each.targets if n in plan.path}
        stay = set(plan.moving_with(exposed)) | starts
        stay |= {node.id for node in plan.outputs.values()}
        self._freeze(stay)
        for key in plan.path:
            if key in stay:
                self._keep(self.source.node(key))
        for name, node in plan.inputs.items():
            example = self.scorer.examples[name]
            if len(example.columns):
                place = self._table(example.head(PROBE_ROWS), f"Example of {name}", node)
                self._connect(place[0], place[1], node.id, "Example")
        for line in self.source.connections:
            if line.target in stay and line.target not in starts:
                source, output = self._replaced.get(
                    (line.source, line.output), (line.source, line.output)
                )
                self._connect(source, output, line.target, line.input)
        self.made.exposed.restore(tuple(self.source.exposed))
        self.made.save(self.folder / EXPERIMENT)
        return self.made

    def _freeze(self, stay: set[str]) -> None:
        """Replace what feeds the nodes that stay; what has no file format stays, too."""
        todo = list(stay)
        while todo:
            target = todo.pop()
            for line in self._lines_to(target):
                if line.source in stay or (line.source, line.output) in self._replaced:
                    continue
                place = self._frozen(self.source.node(line.source), line.output)
                if place is None:
                    stay.add(line.source)
                    todo.append(line.source)
                else:
                    self._replaced[line.source, line.output] = place

    def _lines_to(self, key: str) -> Iterable[Connection]:
        if key in {node.id for node in self.scorer.plan.inputs.values()}:
            return []
        lines = (
            self.source.input_connection(key, p.name) for p in self.source.node(key).spec.inputs
        )
        return [line for line in lines if line is not None]

    def _frozen(self, node: Node, output: str) -> tuple[str, str] | None:
        value = self.scorer.fixed_value(node.id, output)
        if isinstance(value, Bundle):
            name = f"{FILES}/{self._next()}-{_plain(value.name)}"
            write_atomically(self.folder / name, value.data)
            return self._place("Zip Bundle", node.name, node, path=name), "Zip"
        if isinstance(value, PythonDevice):
            if value.table is not None:
                return self._table(value.table, node.name, node)
            return self._object(value.object, node) if value.object is not None else None
        if hasattr(value, "iloc"):
            return self._table(value, node.name, node)
        return None

    def _object(self, value: PythonObject, node: Node) -> tuple[str, str]:
        """Keep an object, such as a trained model, in a zip that only a script's sandbox opens."""
        memory = io.BytesIO()
        with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(zipfile.ZipInfo("object.pickle"), value.data)
            line = self.source.input_connection(node.id, "Script Bundle")
            made_with = line and self.scorer.results.get((line.source, line.output))
            if isinstance(made_with, Bundle):  # its classes may come from there
                with zipfile.ZipFile(io.BytesIO(made_with.data)) as old:
                    for entry in old.infolist():
                        if entry.filename != "object.pickle":
                            archive.writestr(entry, old.read(entry))
        name = f"{FILES}/{self._next()}-{_plain(node.name)}.zip"
        write_atomically(self.folder / name, memory.getvalue())
        bundle = self._place("Zip Bundle", f"{node.name} (file)", node, path=name)
        script = self._place("Execute Python Script", node.name, node, script=_OPEN)
        self._connect(bundle, "Zip", script, "Script Bundle")
        return script, "Python Device"

    def _table(self, frame: Any, name: str, near: Node) -> Any:
        from pyarrow import feather

        from studio.data.readers import read_table
        from studio.data.writers import arrow_table

        table = arrow_table(frame, mixed_as_text=True)

        memory = io.BytesIO()
        feather.write_feather(table, memory, compression="zstd")
        file = f"{FILES}/{self._next()}-{_plain(name)}.feather"
        write_atomically(self.folder / file, memory.getvalue())
        back = read_table(self.folder / file, format="Feather")
        if list(back.dtypes) != list(frame.dtypes):
            (self.folder / file).unlink()
            return None
        return self._place("Import Data", name, near, path=file), "Results dataset"

    def _place(self, module: str, name: str, near: Node, **parameters: Any) -> str:
        node = self.made.add(
            module, name=self.made.free_name(name), x=near.x, y=near.y, **parameters
        )
        return node.id

    def _next(self) -> int:
        self._numbers += 1
        return self._numbers

    def _keep(self, node: Node) -> None:
        kept = Node(
            node.id, self.made.free_name(node.name), node.spec, deepcopy(node.parameters),
            node.x, node.y, node.comment,
        )  # fmt: skip
        for spec in node.spec.parameters:
            value = node.value(spec.name)
            if spec.kind == "path" and spec.path is not None and value:
                if spec.path.mode == "save":
                    continue
                kept.parameters[spec.name] = self._file(str(value))
        self.made.insert_node(kept)

    def _file(self, value: str) -> str:
        path = resolve(value, self.scorer.folder)
        try:
            if path.is_dir():
                bundle = bundle_from_path(path)
                data, name = bundle.data, bundle.name
            else:
                data, name = path.read_bytes(), path.name
        except OSError as error:
            raise ModuleError(f"{path} could not be read: {error.strerror or error}.") from None
        place = f"{FILES}/{self._next()}-{_plain(name)}"
        write_atomically(self.folder / place, data)
        return place

    def _connect(self, source: str, output: str, target: str, port: str) -> None:
        self.made.insert_connection(Connection(source, output, target, port))


def _plain(name: str) -> str:
    kept = "".join(each if each.isalnum() or each in "-._" else "-" for each in name)
    return kept.strip("-.")[:60] or "file"
