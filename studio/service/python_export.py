"""Writes an experiment as one readable Python file that needs no studio."""

from __future__ import annotations

import io
import keyword
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.data.evaluation.columns import MULTICLASS, TWO_CLASS
from studio.engine.executor import Executor, RunRequest
from studio.engine.plan import Step, make_plan
from studio.experiment.bypass import without_disabled
from studio.experiment.columnrules import are_rules, read_rules
from studio.experiment.document import Experiment, Node
from studio.experiment.errors import ModuleError
from studio.experiment.files import write_atomically
from studio.experiment.validation import problems
from studio.service import python_evaluation as evaluation
from studio.service import python_parts as parts
from studio.service.python_scripts import as_function

if TYPE_CHECKING:
    from pandas import DataFrame

_SOURCES = ("dataset", "enter_data", "import_data", "zip_bundle")


def export_python(experiment: Experiment, path: Path) -> list[Path]:
    """Write `path`, and the files it reads into a folder beside it; return what was written.

    Raises ModuleError when a module has no Python of its own.
    """
    return _Exporter(experiment, path).write()


class _Exporter:
    def __init__(self, experiment: Experiment, path: Path) -> None:
        self.experiment = without_disabled(experiment)
        self.path = path
        self.files = path.with_name(f"{path.stem}_files")
        self.written: list[Path] = []
        self.functions: list[str] = []
        self.steps: list[str] = []
        self.used: set[str] = set()
        self.tasks: set[str] = set()  # kinds of models that are evaluated
        self.names: set[str] = {
            "run", "call", "as_table", "main", "isolated", "split_rows", "keep_figures", "pd",
            "np", "os", "re", "sys", "io", "columns_by_rules", "results", "metrics",
            "as_classes", "in_order", "as_numbers",
            "as_zero_and_one", *evaluation.FUNCTIONS.values(),
        }  # fmt: skip
        self.variables: dict[tuple[str, str], str] = {}
        self.values: dict[str, dict[str, Any]] = {}

    def write(self) -> list[Path]:
        found = problems(self.experiment)
        if found:
            node = self.experiment.node(found[0].node)
            raise ModuleError(f"“{node.name}”: {found[0].message}")
        plan = make_plan(self.experiment)
        unknown = sorted({s.node.spec.name for s in plan.steps.values()
                          if s.node.spec.id not in _EMITTERS})  # fmt: skip
        if unknown:
            names = ", ".join(unknown)
            raise ModuleError(f"These modules have no plain Python to be written as yet: {names}.")
        self._read_sources(plan.steps)
        for step in plan.steps.values():
            _EMITTERS[step.node.spec.id](self, step)
        self._results(plan.steps)
        text = self._text()
        compile(text, self.path.name, "exec")
        self.path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(self.path, text.encode())
        return [self.path, *self.written]

    def _read_sources(self, steps: dict[str, Step]) -> None:
        targets = tuple(key for key, step in steps.items() if _has_to_run(step.node))
        if not targets:
            return
        path = self.experiment.path
        folder = path.resolve().parent if path else Path.cwd()
        with Executor() as executor:
            ran = executor.submit(RunRequest(self.experiment, targets, folder=folder)).wait()
        for key, result in ran.nodes.items():
            if result.error is not None:
                name = self.experiment.node(key).name
                raise ModuleError(f"“{name}”: {result.error.message}")
            self.values[key] = {port: each.value for port, each in result.outputs.items()}

    def name(self, wanted: str) -> str:
        """Return a name for a variable or function that is free."""
        base = re.sub(r"\W+", "_", wanted.lower(), flags=re.ASCII).strip("_") or "table"
        if base[0].isdigit() or keyword.iskeyword(base):
            base = f"the_{base}"
        name, number = base, 2
        while name in self.names:
            name, number = f"{base}_{number}", number + 1
        self.names.add(name)
        return name

    def source(self, step: Step, port: str) -> str:
        """Return the variable that feeds an input port, `None` when nothing does."""
        found = step.sources.get(port)
        return self.variables[found] if found else "None"

    def add(self, node: Node, line: str) -> None:
        """Add a line to `main`, with the node's comment above it."""
        about = node.comment.split("\n")[0].strip()
        self.steps.append(f"    # {node.name}{': ' + about if about else ''}")
        self.steps.append(f"    {line}")

    def file(self, name: str, data: bytes) -> str:
        """Write a file beside the script; return the expression that leads to it."""
        self.files.mkdir(parents=True, exist_ok=True)
        target = self.files / name
        write_atomically(target, data)
        self.written.append(target)
        return f"FILES / {name!r}"

    def _results(self, steps: dict[str, Step]) -> None:
        """Return from `main` every table that goes nowhere else."""
        used = {source for step in steps.values() for source in step.sources.values()}
        entries = []
        taken: set[str] = set()
        for key, step in steps.items():
            for port in step.node.spec.outputs:
                told = port.type == "dataset" or step.node.spec.id == "evaluate_model"
                if told and (key, port.name) not in used:
                    several = sum(each.type == "dataset" for each in step.node.spec.outputs) > 1
                    name = f"{step.node.name} {port.name}" if several else step.node.name
                    name = re.sub(r'[<>:"/\\|?*\x00-\x1f]', "_", name)
                    while name.casefold() in taken:
                        name += " again"
                    taken.add(name.casefold())
                    entries.append(f"        {name!r}: {self.variables[key, port.name]},")
        self.steps.append("    return {")
        self.steps += entries
        self.steps.append("    }")

    def _text(self) -> str:
        body = "\n".join(self.steps)
        standard = {"pathlib"}
        helpers = ""
        if "run" in self.used:
            helpers += parts.RUN
            standard |= {"inspect", "os", "shutil", "sys", "tempfile", "zipfile"}
        functions = "\n\n".join(self.functions)
        if "isolated(" in functions:
            helpers += "\n" + parts.ISOLATED
            standard |= {"types"}
        libraries = ["pandas"]
        if "split_rows" in self.used:
            helpers += "\n" + parts.SPLIT
            libraries.append("numpy")
        if "columns_by_rules" in self.used:
            helpers += "\n" + parts.BY_RULES
            standard |= {"re"}
        if self.tasks:
            helpers += "\n" + evaluation.helpers(self.tasks)
            libraries.append("numpy")
            standard |= {"re"} if MULTICLASS in self.tasks else set()
        if "io." in body:
            standard |= {"io"}
        imports = [f"import {each}" for each in sorted(standard - {"pathlib"})]
        imports.append("from pathlib import Path\n")
        if "numpy" in libraries:
            imports.append("import numpy as np")
        imports.append("import pandas as pd")
        if self.tasks & {TWO_CLASS, MULTICLASS}:
            imports.append("from sklearn import metrics")
            libraries.append("scikit-learn")
        about = self.experiment.description.strip()
        head = parts.HEAD.format(
            title=_text(self.experiment.name), description=f"{_text(about)}\n\n" if about else "",
            file=self.path.name, needs=", ".join(_needs(self.functions, libraries)),
        )  # fmt: skip
        places = 'HERE = Path(__file__).resolve().parent\nRESULTS = HERE / "results"\n'
        if self.written:
            places += f"FILES = HERE / {self.files.name!r}\n"
        main = f'def main():\n    """Do every step; return the results by name."""\n{body}\n'
        blocks = [*self.functions, main, helpers.strip("\n")]
        return "\n".join([head, "\n".join(imports)]) + "\n\n" + places + "\n\n" + "\n\n".join(
            block.strip("\n") + "\n" for block in blocks if block.strip()
        ) + parts.MAIN  # fmt: skip


def _has_to_run(node: Node) -> bool:
    """Tell whether a file can only be written with what a node gives."""
    if node.spec.id == "evaluate_model":
        return evaluation.must_run(node)
    return node.spec.id in _SOURCES


def _text(text: str) -> str:
    return text.replace("\\", "/").replace('"""', "'''")


def _needs(functions: list[str], libraries: list[str]) -> list[str]:
    known = {"sklearn": "scikit-learn", "matplotlib": "matplotlib", "scipy": "scipy",
             "numpy": "numpy", "seaborn": "seaborn", "statsmodels": "statsmodels"}  # fmt: skip
    text = "\n".join(functions)
    found = [
        title for name, title in known.items() if re.search(rf"\b(import|from) {name}\b", text)
    ]
    return sorted({*libraries, *found})


def _table(exporter: _Exporter, step: Step) -> None:
    """Write a table as text that `read_csv` reads back alike, or as a file that is exact."""
    node = step.node
    (port,) = node.spec.outputs
    frame = exporter.values[node.id][port.name]
    name = exporter.variables[node.id, port.name] = exporter.name(node.name)
    text = frame.to_csv(index=False, lineterminator="\n")
    if node.spec.id == "enter_data" and len(text) < 20_000 and _reads_back(frame, text):
        if "'''" in text or "\\" in text:
            exporter.add(node, f"{name} = pd.read_csv(io.StringIO({text!r}))")
        else:
            exporter.add(node, f"{name} = pd.read_csv(io.StringIO('''\\\n{text}'''))")
        return
    if _reads_back(frame, text):
        place = exporter.file(f"{name}.csv", text.encode("utf-8"))
        exporter.add(node, f"{name} = pd.read_csv({place})")
        return
    memory = io.BytesIO()
    from pyarrow import feather

    from studio.data.writers import arrow_table

    feather.write_feather(arrow_table(frame, mixed_as_text=True), memory)
    place = exporter.file(f"{name}.feather", memory.getvalue())
    exporter.add(node, f"{name} = pd.read_feather({place})")


def _reads_back(frame: DataFrame, text: str) -> bool:
    import pandas as pd

    try:
        pd.testing.assert_frame_equal(pd.read_csv(io.StringIO(text)), frame, check_exact=True)
    except (AssertionError, ValueError):
        return False
    return True


def _bundle(exporter: _Exporter, step: Step) -> None:
    bundle = exporter.values[step.node.id]["Zip"]
    name = exporter.variables[step.node.id, "Zip"] = exporter.name(step.node.name)
    place = exporter.file(f"{name}.zip", bundle.data)
    exporter.add(step.node, f"{name} = {place}")


def _script(exporter: _Exporter, step: Step) -> None:
    node = step.node
    exporter.used.add("run")
    base = "script" if node.name.startswith("Execute Python Script") else node.name
    function = exporter.name(base)
    about = node.comment.split("\n")[0] or node.name
    exporter.functions.append(as_function(function, node.value("script"), about))
    table, second = exporter.name(f"{function}_table"), exporter.name(f"{function}_second")
    exporter.variables[node.id, "Result Dataset"] = table
    exporter.variables[node.id, "Python Device"] = second
    inputs = [exporter.source(step, port) for port in ("Dataset1", "Dataset2", "Script Bundle")]
    while inputs and inputs[-1] == "None":
        inputs.pop()
    called = function if "Script Bundle" in step.sources else f"{function}()"
    arguments = ", ".join([called, *inputs])
    exporter.add(node, f"{table}, {second} = run({arguments})")


def _select(exporter: _Exporter, step: Step) -> None:
    node = step.node
    if node.value("by") != "Names":
        raise ModuleError(f"“{node.name}”: only columns chosen by their names can be exported.")
    table = exporter.source(step, "Dataset")
    name = exporter.variables[node.id, "Results dataset"] = exporter.name(node.name)
    columns = node.value("columns")
    if are_rules(columns):
        exporter.used.add("columns_by_rules")
        rules = read_rules(columns)
        steps = [(each.include, each.by, each.text) for each in rules.rules]
        names = f"columns_by_rules({table}, {rules.begin_with_all}, {steps!r})"
    else:
        names = repr(list(columns))
    chosen = f"{table}[{names}]" if node.value("mode") == "Include" else (
        f"{table}.drop(columns={names})"
    )  # fmt: skip
    exporter.add(node, f"{name} = {chosen}")


def _names(node: Node, parameter: str) -> list[str]:
    """Return columns that have to be named one by one in an exported file."""
    value = node.value(parameter)
    if are_rules(value):
        text = "only Select Columns in Dataset can be exported with columns chosen by rules"
        raise ModuleError(f"“{node.name}”: {text}. Name the column instead.")
    return list(value)


def _split(exporter: _Exporter, step: Step) -> None:
    node = step.node
    if node.value("mode") != "Split Rows":
        raise ModuleError(f"“{node.name}”: only the mode Split Rows can be exported.")
    exporter.used.add("split_rows")
    base = exporter.name(node.name)
    first, second = exporter.name(f"{base}_first"), exporter.name(f"{base}_second")
    exporter.variables[node.id, "Results dataset1"] = first
    exporter.variables[node.id, "Results dataset2"] = second
    arguments = [exporter.source(step, "Dataset"), repr(node.value("fraction"))]
    if node.value("randomized"):
        arguments.append(f"seed={node.value('random_seed')!r}")
    if node.value("stratified"):
        arguments.append(f"key={_names(node, 'stratification_column')[0]!r}")
    exporter.add(node, f"{first}, {second} = split_rows({', '.join(arguments)})")


def _evaluate(exporter: _Exporter, step: Step) -> None:
    node = step.node
    inputs = [port.name for port in node.spec.inputs if port.name in step.sources]
    sources = [exporter.source(step, each) for each in inputs]
    (port,) = node.spec.outputs
    if node.id in exporter.values:
        report = exporter.values[node.id][port.name]
        exporter.tasks.add(report.task)
        called = evaluation.call(report, sources)
    else:  # the columns are named, so that nothing has to be run
        exporter.tasks.add(TWO_CLASS)
        (label,) = _names(node, "label_column")
        score = (_names(node, "probability_column") or ["Scored Probabilities"])[0]
        pairs = zip(_model_names(node), sources, strict=False)
        models = ", ".join(f"{name!r}: ({table}, {label!r}, {score!r})" for name, table in pairs)
        positive = node.value("positive_class").strip()
        more = f", positive={positive!r}" if positive else ""
        called = f"evaluate_two_classes({{{models}}}{more})"
    name = exporter.variables[node.id, port.name] = exporter.name(node.name)
    exporter.add(node, f"{name} = {called}")


def _model_names(node: Node) -> list[str]:
    named = [node.value("model_name").strip(), node.value("model_name_compared").strip()]
    names = [given or port.name for given, port in zip(named, node.spec.inputs, strict=True)]
    return [f"{names[0]} (1)", f"{names[1]} (2)"] if names[0] == names[1] else names


def _through(exporter: _Exporter, step: Step) -> None:
    """Write a module that passes its table on: web service inputs and outputs."""
    node = step.node
    (port,) = node.spec.inputs
    table = exporter.source(step, port.name)
    if table == "None":
        raise ModuleError(f"“{node.name}” has no example table connected to it.")
    exporter.variables[node.id, "Dataset"] = table


def _export_data(exporter: _Exporter, step: Step) -> None:
    node = step.node
    name = Path(str(node.value("path"))).name
    if Path(name).suffix.lower() not in (".csv", ""):
        raise ModuleError(f"“{node.name}”: only CSV files can be written by an exported file.")
    table = exporter.source(step, "Dataset")
    exporter.add(node, f"{table}.to_csv(RESULTS / {name!r}, index=False)")


_EMITTERS: dict[str, Callable[[_Exporter, Step], None]] = {
    "dataset": _table,
    "enter_data": _table,
    "import_data": _table,
    "zip_bundle": _bundle,
    "execute_python_script": _script,
    "select_columns": _select,
    "split_data": _split,
    "web_service_input": _through,
    "web_service_output": _through,
    "export_data": _export_data,
    "evaluate_model": _evaluate,
}
