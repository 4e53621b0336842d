"""What two kept runs have in common and where they differ: parameters, measures, tables, figures.

Nodes belong together by their id, or by their name where one of them was made anew.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from studio.engine.runs.changes import Change, changes
from studio.engine.runs.codecs import read_value
from studio.engine.runs.places import RunStoreError
from studio.engine.runs.records import NodeRecord, RunRecord
from studio.engine.runs.store import RunStore
from studio.experiment.document import Experiment

_WIDEST = 200  # columns of a table of one row whose cells count as measures
SAME, DIFFERENT, FIRST, SECOND, GONE = "same", "different", "first", "second", "gone"


@dataclass(frozen=True)
class Measure:
    """One number (or word) of both runs; None where a run has none.

    `kind` is `"seconds"`, `"rows"`, `"columns"` or `"value"`; `node` is empty for the whole run.
    """

    node: str
    name: str
    kind: str
    first: Any
    second: Any

    @property
    def difference(self) -> float | None:
        """Return the second number less the first; None where that makes no sense."""
        if all(_is_number(each) for each in (self.first, self.second)):
            return float(self.second) - float(self.first)
        return None


@dataclass(frozen=True)
class Pair:
    """What stood at one output port in both runs, as the records tell it.

    `state` is `"same"`, `"different"`, `"first"` or `"second"` (only that run has it), or `"gone"`
    (the results of one are no longer kept).
    """

    node: str
    port: str
    state: str
    first: dict[str, Any] | None
    second: dict[str, Any] | None


@dataclass(frozen=True)
class Picture:
    """One figure in both runs, as the records tell it; None where a run has none."""

    node: str
    port: str
    name: str
    first: dict[str, Any] | None
    second: dict[str, Any] | None

    @property
    def same(self) -> bool:
        """Whether both show exactly the same."""
        files = [each and each["png"] for each in (self.first, self.second)]
        return files[0] == files[1]


@dataclass(frozen=True)
class Script:
    """A text of several lines that differs: both versions."""

    node: str
    label: str
    first: str
    second: str


@dataclass
class RunComparison:
    """All of it."""

    first: RunRecord
    second: RunRecord
    changes: list[Change] = field(default_factory=list)
    scripts: list[Script] = field(default_factory=list)
    measures: list[Measure] = field(default_factory=list)
    tables: list[Pair] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)


def compare_runs(store: RunStore, first: RunRecord, second: RunRecord) -> RunComparison:
    """Set two runs against each other. Raises RunStoreError when an experiment is damaged."""
    before, after = store.snapshot(first), store.snapshot(second)
    found = RunComparison(first, second, changes(before, after))
    found.scripts = [
        Script(each.node, each.what, *_texts(before, after, each))
        for each in found.changes
        if each.kind == "text"
    ]
    found.measures.append(Measure("", "duration", "seconds", first.seconds, second.seconds))
    for name, one, other in _pairs(first, second, before, after):
        ports = dict.fromkeys([*_ports(one), *_ports(other)])
        seconds = tuple(
            each.seconds if each is not None and each.status in ("done", "failed") else None
            for each in (one, other)
        )
        if seconds != (None, None):
            found.measures.append(Measure(name, "duration", "seconds", *seconds))
        for port in ports:
            _compare_port(store, found, name, port, _ports(one).get(port), _ports(other).get(port))
    return found


def _texts(before: Experiment, after: Experiment, change: Change) -> tuple[str, str]:
    old, new = before.node(change.id), after.node(change.id)
    return tuple(  # type: ignore[return-value]
        str(node.value(change.parameter) if node.spec.parameter(change.parameter) is not None
            else node.parameters.get(change.parameter, ""))
        for node in (old, new)
    )  # fmt: skip


def _pairs(
    first: RunRecord, second: RunRecord, before: Experiment, after: Experiment
) -> Iterator[tuple[str, NodeRecord | None, NodeRecord | None]]:
    """Return name and records of the nodes that belong together, in the second run's order."""
    left = {key: node for key, node in first.nodes.items() if before.has_node(key)}
    names = {before.node(key).name: key for key in left}
    for key, node in second.nodes.items():
        if not after.has_node(key):
            continue
        name = after.node(key).name
        partner = key if key in left else names.get(name)
        yield name, left.pop(partner, None) if partner is not None else None, node
    for key, node in left.items():
        yield before.node(key).name, node, None


def _ports(node: NodeRecord | None) -> dict[str, dict[str, Any]]:
    return {} if node is None else node.outputs


def _compare_port(
    store: RunStore,
    found: RunComparison,
    node: str,
    port: str,
    first: dict[str, Any] | None,
    second: dict[str, Any] | None,
) -> None:
    tables = [_table(each) for each in (first, second)]
    if any(_has_size(each) for each in tables):
        for size in ("rows", "columns"):
            numbers = [each.get(size) if each is not None else None for each in tables]
            found.measures.append(Measure(node, port, size, *numbers))
        kept = [_kept(each) for each in tables]
        found.tables.append(Pair(node, port, _state(*tables, *kept), *kept))
    _measure(store, found, node, port, [_measures_of(each) for each in (first, second)])
    _compare_pictures(found, node, port, first, second)


def _table(raw: dict[str, Any] | None) -> dict[str, Any] | None:
    """Return the table at a port: a dataset, or the second value of a script."""
    if raw is not None and isinstance(raw.get("table"), dict):
        inner: dict[str, Any] = raw["table"]
        return inner
    return raw if _has_size(raw) else None


def _has_size(raw: dict[str, Any] | None) -> bool:
    return raw is not None and raw.get("rows") is not None


def _kept(raw: dict[str, Any] | None) -> dict[str, Any] | None:
    return raw if raw is not None and raw.get("type") == "table" else None


def _state(
    first: dict[str, Any] | None,
    second: dict[str, Any] | None,
    kept_first: dict[str, Any] | None,
    kept_second: dict[str, Any] | None,
) -> str:
    if first is None or second is None:
        return SECOND if first is None else FIRST
    if kept_first is None or kept_second is None:
        return GONE
    return SAME if kept_first["object"] == kept_second["object"] else DIFFERENT


def _measures_of(raw: dict[str, Any] | None) -> dict[str, Any] | None:
    """Return the table whose cells are measures: that of a report, or one of a single row."""
    if raw is None:
        return None
    if isinstance(raw.get("measures"), dict):
        inner: dict[str, Any] = raw["measures"]
        return inner
    table = _kept(_table(raw))
    small = table is not None and table["rows"] == 1 and 0 < table["columns"] <= _WIDEST
    return table if small else None


def _measure(
    store: RunStore,
    found: RunComparison,
    node: str,
    port: str,
    tables: list[dict[str, Any] | None],
) -> None:
    cells = [_cells(store, each) for each in tables]
    for name in dict.fromkeys([*cells[0], *cells[1]]):
        pair = (cells[0].get(name), cells[1].get(name))
        found.measures.append(Measure(node, f"{port}: {name}", "value", *pair))


def _cells(store: RunStore, table: dict[str, Any] | None) -> dict[str, Any]:
    if table is None:
        return {}
    try:
        frame = read_value(table, store.objects)
    except RunStoreError:
        return {}
    found: dict[str, Any] = {}
    for row in range(min(len(frame), 5)):
        several = f" ({row + 1})" if len(frame) > 1 else ""
        for place, name in enumerate(frame.columns):
            found[f"{name}{several}"] = _cell(frame.iloc[row, place])
    return found


def _cell(value: Any) -> Any:
    """Return a cell as a plain number or text; None for a missing one."""
    import pandas as pd

    try:
        if pd.isna(value) is True or (hasattr(value, "__float__") and math.isnan(float(value))):
            return None
    except (TypeError, ValueError):
        pass
    if isinstance(value, (bool, int, float, str)):
        return value
    plain = value.item() if hasattr(value, "item") else value
    return plain if isinstance(plain, (bool, int, float, str)) else str(plain)


def _compare_pictures(
    found: RunComparison,
    node: str,
    port: str,
    first: dict[str, Any] | None,
    second: dict[str, Any] | None,
) -> None:
    figures = [(each or {}).get("figures") or [] for each in (first, second)]
    for place in range(max(len(each) for each in figures)):
        both = [each[place] if place < len(each) else None for each in figures]
        name = str(next(each for each in both if each is not None)["name"])
        found.pictures.append(Picture(node, port, name, *both))


def _is_number(value: Any) -> bool:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return math.isfinite(value)
