"""What a report says: gathered from an experiment and the result of a run, within bounds."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from heapq import heapify, heappop, heappush
from typing import Any

from studio import __version__
from studio.data.evaluation.report import Report as Evaluation
from studio.engine.events import Output
from studio.engine.executor import NodeResult, RunResult
from studio.engine.report.evaluation import evaluation_figures, evaluation_tables
from studio.engine.report.picture import Picture, draw_levels
from studio.engine.report.tables import TablePart, read_table
from studio.experiment.document import Experiment, Node
from studio.experiment.parameters import ParameterSpec
from studio.experiment.ports import PORT_TYPES
from studio.experiment.validation import problems_of
from studio.experiment.values import Bundle, Figure, LogText, PythonDevice
from studio.experiment.words import say, told


@dataclass(frozen=True)
class Limits:
    """How much a report holds at most; what is cut is said where it is cut."""

    nodes: int = 300
    rows: int = 20
    columns: int = 24
    cell: int = 120  # characters
    text: int = 2_000  # characters of a parameter, comment, preview
    script: int = 60_000  # characters of one script
    log_lines: int = 120
    log: int = 40_000  # characters of one node's console text
    figures: int = 24  # pictures of one node
    pictures: int = 48 * 1024**2  # bytes of all pictures


LIMITS = Limits()


@dataclass(frozen=True)
class RunFacts:
    """What is known of the run beside its result: when it began, which nodes are out of date."""

    began: datetime | None = None
    stale: frozenset[str] = frozenset()


@dataclass
class Property:
    """A parameter: its label, its value in words, whether it differs from the usual one."""

    label: str
    value: str
    changed: bool


@dataclass
class Script:
    """A text of many lines in a parameter; `left_out` characters were cut."""

    label: str
    language: str
    text: str
    left_out: int = 0


@dataclass
class OutputPart:
    """What stands at an output port: a table, pictures, or some words."""

    port: str
    kind: str
    table: TablePart | None = None
    tables: list[tuple[str, TablePart]] = field(default_factory=list)  # with a heading each
    figures: list[Figure] = field(default_factory=list)
    text: str = ""
    note: str = ""


@dataclass
class NodePart:
    """One node: what it is, how it was set, how it ended and what it gave."""

    id: str
    number: int
    name: str
    module: str
    status: str = ""
    status_kind: str = ""  # done, cached, failed, skipped, cancelled or nothing
    seconds: float | None = None
    stale: bool = False
    comment: str = ""
    notes: list[str] = field(default_factory=list)
    properties: list[Property] = field(default_factory=list)
    scripts: list[Script] = field(default_factory=list)
    outputs: list[OutputPart] = field(default_factory=list)
    log: list[LogText] = field(default_factory=list)
    log_note: str = ""
    error: str = ""
    error_line: int | None = None
    trace: str = ""


@dataclass
class Report:
    """All that a report shows, ready to be drawn."""

    title: str
    description: str
    facts: list[tuple[str, str]]
    pictures: list[Picture]  # the canvas, and the inside of each sub-experiment
    nodes: list[NodePart]
    notes: list[str]  # what was left out
    has_result: bool


def _status(word: str) -> str:
    unfinished = say("Not finished")
    return {
        "done": say("Done"), "cached": say("Reused from an earlier run"), "failed": say("Failed"),
        "skipped": say("Not run"), "cancelled": say("Cancelled"), "waiting": unfinished,
        "running": unfinished,
    }.get(word, word)  # fmt: skip


def gather(
    experiment: Experiment,
    result: RunResult | None,
    facts: RunFacts,
    limits: Limits = LIMITS,
    progress: Callable[[float], None] = lambda share: None,
) -> Report:
    """Gather what a report says."""
    order = _order(experiment)
    notes: list[str] = []
    if len(order) > limits.nodes:
        text = say("Only the first {most:,} of {count:,} nodes are described.",
                   most=limits.nodes, count=len(order))  # fmt: skip
        notes.append(text)
    budget = _Budget(limits.pictures)
    parts: list[NodePart] = []
    for number, node in enumerate(order[: limits.nodes], 1):
        progress(number / (len(order) + 1))
        known = result.nodes.get(node.id) if result is not None else None
        parts.append(_node(experiment, node, number, known, facts, limits, budget))
    if budget.left_out:
        notes.append(say(
            "{count:,} pictures were left out: all pictures together are larger than {size:g} MB.",
            count=budget.left_out, size=limits.pictures / 1024**2,
        ))  # fmt: skip
    states = {part.id: part.status_kind for part in parts}
    return Report(
        experiment.name,
        experiment.description.strip(),
        _facts(experiment, result, facts),
        draw_levels(experiment, states),
        parts,
        notes,
        result is not None,
    )


def _order(experiment: Experiment) -> list[Node]:
    """Return the nodes in the order in which data flows; of equals the upper one first."""
    waits = {node.id: 0 for node in experiment}
    feeds: dict[str, list[str]] = {}
    for each in experiment.connections:
        waits[each.target] += 1
        feeds.setdefault(each.source, []).append(each.target)
    place = {node.id: (node.y, node.x, number) for number, node in enumerate(experiment)}
    ready = [(place[node], node) for node, count in waits.items() if count == 0]
    heapify(ready)
    order: list[Node] = []
    while ready:
        _, key = heappop(ready)
        order.append(experiment.node(key))
        for target in feeds.get(key, ()):
            waits[target] -= 1
            if waits[target] == 0:
                heappush(ready, (place[target], target))
    known = {node.id for node in order}
    return order + [node for node in experiment if node.id not in known]


def _facts(
    experiment: Experiment, result: RunResult | None, facts: RunFacts
) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    if result is None:
        found.append((say("Run"), say("It has not been run yet: there are no results.")))
    else:
        found.append((say("Run"), timed(_status(result.status), result.seconds)))
        counts: dict[str, int] = {}
        for each in result.nodes.values():
            counts[each.status] = counts.get(each.status, 0) + 1
        states = [
            say("{count} {status}", count=count, status=_status(status).lower())
            for status, count in counts.items()
        ]
        if states:
            found.append((say("Nodes"), ", ".join(states)))
    if facts.began is not None:
        found.append((say("Began"), facts.began.strftime("%Y-%m-%d %H:%M:%S")))
    found.append((say("Report made"), datetime.now().strftime("%Y-%m-%d %H:%M:%S")))
    if experiment.path is not None:
        found.append((say("File"), experiment.path.name))
    if experiment.environment:
        found.append((say("Python of scripts"), _cut(experiment.environment, 200)))
    found.append((say("Versions"), _versions()))
    return found


def _versions() -> str:
    from importlib.metadata import PackageNotFoundError, version

    told = [f"Experiment Studio {__version__}", f"Python {platform.python_version()}"]
    for package in ("pandas", "numpy", "scikit-learn", "matplotlib"):
        try:
            told.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            continue
    return ", ".join(told)


def _node(
    experiment: Experiment,
    node: Node,
    number: int,
    result: NodeResult | None,
    facts: RunFacts,
    limits: Limits,
    budget: _Budget,
) -> NodePart:
    part = NodePart(
        node.id, number, node.name, node.spec.name, comment=_cut(node.comment, limits.text)
    )
    if node.spec.missing:
        part.notes.append(say("This module is not installed here."))
    if node.disabled:
        part.notes.append(say("Disabled: the run passes by it."))
    if result is None and not node.disabled:
        part.notes.extend(told(each.message) for each in problems_of(experiment, node))
    _add_parameters(part, node, limits)
    if result is None:
        return part
    part.status, part.status_kind = _status(result.status), result.status
    part.seconds = result.seconds if result.status in ("done", "failed") else None
    part.stale = node.id in facts.stale
    if part.stale:
        part.notes.append(say("The experiment was changed after these results were made."))
    if result.reason:
        part.notes.append(told(result.reason))
    if result.error is not None:
        part.error, part.error_line = told(result.error.message), result.error.line
        part.trace = _cut((result.error.trace or "").rstrip(), limits.log)
    for output in result.outputs.values():
        part.outputs.append(_output(output, limits, budget))
    part.log, part.log_note = _log(result.log, limits)
    return part


def _add_parameters(part: NodePart, node: Node, limits: Limits) -> None:
    values = node.values()
    for spec in node.spec.parameters:
        if not spec.is_visible(values):
            continue
        value = values[spec.name]
        if spec.kind == "code":
            text = str(value)
            if text.strip():
                cut = max(0, len(text) - limits.script)
                text = text[: limits.script]
                part.scripts.append(Script(say(spec.label), spec.language, text, cut))
            continue
        changed = spec.name in node.parameters
        part.properties.append(Property(say(spec.label), _in_words(spec, value, limits), changed))
    known = {spec.name for spec in node.spec.parameters}
    for name, value in node.parameters.items():
        if name not in known:
            part.properties.append(Property(name, _cut(str(value), limits.text), True))


def _in_words(spec: ParameterSpec, value: Any, limits: Limits) -> str:
    if spec.kind == "bool":
        return say("yes") if value else say("no")
    if isinstance(value, list):
        return _cut(", ".join(str(each) for each in value), limits.text)
    if isinstance(value, float):
        return f"{value:g}"
    return say(value) if value in spec.choices else _cut(str(value), limits.text)


def _output(output: Output, limits: Limits, budget: _Budget) -> OutputPart:
    kind = say(PORT_TYPES[output.kind].title) if output.kind in PORT_TYPES else output.kind
    part = OutputPart(output.port, kind)
    value = output.value
    if isinstance(value, PythonDevice):
        _add_device(part, value, limits, budget)
    elif isinstance(value, Bundle):
        part.text = say("{name}, {size:,} bytes", name=value.name, size=len(value.data))
    elif isinstance(value, Evaluation):
        part.figures = [each for each in evaluation_figures(value) if budget.take(each)]
        part.tables = evaluation_tables(value, limits.rows, limits.columns, limits.cell)
    elif hasattr(value, "iloc"):
        part.table = read_table(value, limits.rows, limits.columns, limits.cell)
    else:
        part.text = f"{type(value).__module__}.{type(value).__qualname__}"
    return part


def _add_device(part: OutputPart, device: PythonDevice, limits: Limits, budget: _Budget) -> None:
    shown = [each for each in device.figures[: limits.figures] if budget.take(each)]
    part.figures = shown
    if len(shown) < len(device.figures):
        part.note = say("{shown:,} of {count:,} pictures are shown.", shown=len(shown),
                        count=len(device.figures))  # fmt: skip
    if device.table is not None:
        part.table = read_table(device.table, limits.rows, limits.columns, limits.cell)
    if device.object is not None:
        preview = _cut(device.object.preview, limits.text)
        size = len(device.object.data)
        text = say("{name}, {size:,} bytes", name=device.object.type_name, size=size)
        part.text = f"{text}\n{preview}".strip()
    if not device.figures and device.table is None and device.object is None:
        part.text = say("No pictures.")


class _Budget:
    """Counts the bytes of pictures."""

    def __init__(self, room: int) -> None:
        self._room = room
        self.left_out = 0

    def take(self, figure: Figure) -> bool:
        """Tell whether there is room for one more."""
        size = len(figure.png) + len(figure.svg or "")
        if size > self._room:
            self.left_out += 1
            return False
        self._room -= size
        return True


def _log(texts: Iterable[LogText], limits: Limits) -> tuple[list[LogText], str]:
    """Return the console text, of a long one its beginning and its end, and what was left out."""
    lines: list[LogText] = []
    for each in texts:
        for line in each.text.splitlines(keepends=True):
            last = lines[-1] if lines else None
            if last is not None and not last.text.endswith("\n") and last.stream == each.stream:
                lines[-1] = LogText(each.stream, last.text + line)
            else:
                lines.append(LogText(each.stream, line))
    count, half = len(lines), limits.log_lines // 2
    if count > limits.log_lines:
        left_out = say("… {count:,} lines left out …", count=count - 2 * half)
        gap = LogText("studio", f"{left_out}\n")
        lines = [*lines[:half], gap, *lines[-half:]]
    long = limits.log // max(1, min(count, limits.log_lines))
    lines = [
        each if len(each.text) <= long * 4 else LogText(each.stream, each.text[: long * 4] + "…\n")
        for each in lines
    ]
    note = say("{count:,} lines, of which the first and the last {half:,} are shown.",
               count=count, half=half)  # fmt: skip
    return lines, note if count > limits.log_lines else ""


def _cut(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    left_out = say("… ({count:,} more characters)", count=len(text) - most)
    return f"{text[:most]}{left_out}"


def duration(seconds: float) -> str:
    """Return a duration in words."""
    if seconds < 60:
        number = f"{seconds:.2f}" if seconds < 10 else f"{seconds:.0f}"
        return say("{seconds} s", seconds=number)
    return say("{minutes} min {seconds} s", minutes=int(seconds // 60), seconds=int(seconds % 60))


def timed(status: str, seconds: float | None) -> str:
    """Return how something ended and how long it took, if that is known."""
    if seconds is None:
        return status
    return say("{status} in {time}", status=status, time=duration(seconds))


def error_line(line: int | None) -> str:
    """Return where in its script a node failed, to stand behind the error."""
    return say(" (line {line} of the script)", line=line) if line else ""


def left_out_of_script(count: int) -> str:
    """Return how much of a long script is not shown."""
    return say("{count:,} more characters are left out.", count=count)


def size_of(rows: int, columns: int) -> str:
    """Return the size of a table in words."""
    high = say("{count:,} row", count=rows) if rows == 1 else say("{count:,} rows", count=rows)
    if columns == 1:
        return f"{high} × {say('{count:,} column', count=columns)}"
    return f"{high} × {say('{count:,} columns', count=columns)}"
