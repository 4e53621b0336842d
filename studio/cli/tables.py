"""`studio table` and `studio diff`: tables of files, datasets and ports in the terminal."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from studio.cli.main import DONE, FAILED, CommandError
from studio.cli.terminal import plain, print_json

if TYPE_CHECKING:
    from pandas import DataFrame, Series

    from studio.data.view.comparing import Comparison

_RANGE = re.compile(r"(\d+)?\s*-\s*(\d+)?|(\d+)")
_BY_SUFFIX = {".csv": "csv", ".tsv": "tsv", ".md": "markdown", ".json": "json",
              ".jsonl": "json", ".parquet": "parquet", ".xlsx": "xlsx"}  # fmt: skip


def show_table(
    source: str, sorts: Sequence[str], filters: Sequence[str], *, columns: str, rows: str,
    form: str | None, out: Path | None, trust: bool = False,
) -> int:  # fmt: skip
    """Print or write a table; return the exit code. See `studio table --help`."""
    from studio.data.view.query import Query, parse_filter, parse_sort, rows_of

    if form is None:
        form = "markdown" if out is None else _BY_SUFFIX.get(out.suffix.lower(), "")
    if not form:
        raise CommandError(f"The format of {out} is not clear from its name. Give --format.")
    if out is None and form in ("parquet", "xlsx"):
        raise CommandError(f"A {form} file cannot be shown in a terminal. Give --out FILE.")
    if out is not None and not out.absolute().parent.is_dir():
        raise CommandError(f"There is no folder {out.parent}.")
    frame = read_source(source, trust=trust)
    keys = [key for text in sorts for key in parse_sort(frame, text)]
    tests = [parse_filter(frame, text) for text in filters]
    found = rows_of(frame, Query(tuple(keys), tuple(tests)))
    chosen = _columns(frame, columns) if columns.strip() else None
    if found is not None:
        found = found[_slice(rows)]
        frame = frame.iloc[found] if chosen is None else frame.iloc[found, chosen]
    else:
        frame = frame.iloc[_slice(rows)] if chosen is None else frame.iloc[_slice(rows), chosen]
    _write(frame.reset_index(drop=True), form, out)
    return DONE


def read_source(source: str, *, trust: bool = False) -> DataFrame:
    """Return the table of a file, a dataset or a port; raises CommandError, StudioError."""
    from studio.data.datasets import load_dataset
    from studio.data.readers import read_table
    from studio.experiment.errors import ModuleError

    head, dot, tail = source.partition(".studio")
    if dot and (not tail or tail.startswith(":")) and Path(head + dot).is_file():
        return _port(Path(head + dot), tail[1:], trust=trust)
    if dot and (not tail or tail.startswith(":")):
        raise CommandError(f"There is no file {head + dot}.")
    path = Path(source)
    if not path.exists():
        try:
            return load_dataset(source)
        except ModuleError:
            if not path.suffix and path.name == source:
                raise
    return read_table(path)


def _port(file: Path, place: str, *, trust: bool) -> DataFrame:
    """Run what a port needs and return the table that stands there."""
    from studio.cli.run import wait_for
    from studio.engine.executor import Executor, RunRequest
    from studio.experiment.document import Experiment
    from studio.experiment.errors import ExperimentError

    experiment = Experiment.open(file)
    if not place:
        names = ", ".join(node.name for node in experiment)
        raise CommandError(f"Say which node: {file}:NODE or {file}:NODE:PORT. It has: {names}.")
    node_name, _, port = place.partition(":")
    try:
        node = experiment.node(node_name)
    except ExperimentError:
        try:  # a name may hold a colon
            node, port = experiment.node(place), ""
        except ExperimentError:
            names = ", ".join(node.name for node in experiment)
            text = f"There is no node {node_name!r}. The experiment has: {names}."
            raise CommandError(text) from None
    with Executor() as executor:
        handle = executor.submit(RunRequest(experiment, (node.id,), trust_all=trust))
        result = wait_for(handle)
    failed = [each.error for each in result.nodes.values() if each.error is not None]
    if failed:
        raise CommandError(failed[0].message, FAILED, trace=failed[0].trace)
    outputs = result.nodes[node.id].outputs
    tables = {name: table for name, each in outputs.items() if (table := _table(each)) is not None}
    if port and port in tables:
        return tables[port]
    if not port and tables:
        return next(iter(tables.values()))
    known = ", ".join(tables) or "none"
    what = f"{node.name!r} has no table at {port!r}" if port else f"{node.name!r} gives no table"
    raise CommandError(f"{what}. Ports with a table: {known}.")


def _table(output: Any) -> DataFrame | None:
    from studio.experiment.values import PythonDevice

    value = output.value.table if isinstance(output.value, PythonDevice) else output.value
    return value if hasattr(value, "iloc") else None


def _columns(frame: DataFrame, text: str) -> list[int]:
    from studio.data.selection import by_names, by_positions

    names = {str(name) for name in frame.columns}
    parts = [text] if text in names else [part.strip() for part in text.split(",")]
    if not set(parts) & names and re.fullmatch(r"[\d\s,-]+", text):
        return by_positions(frame.shape[1], text)
    return by_names(frame, [part for part in parts if part])


def _slice(text: str) -> slice:
    """Return the rows that a text such as `1-20`, `5-`, `-10` or `7` means, counted from 1."""
    text = text.strip()
    if not text:
        return slice(None)
    match = _RANGE.fullmatch(text)
    if match is None or not any(match.groups()):
        raise CommandError(f"--rows {text}: write it as 1-20, 5-, -20 or 7.")
    first = int(match[3] or match[1] or 1)
    last = int(match[3]) if match[3] else int(match[2]) if match[2] else None
    if first < 1 or (last is not None and last < first):
        raise CommandError(f"--rows {text}: rows count from 1, the smaller number comes first.")
    return slice(first - 1, last)


def _write(frame: DataFrame, form: str, out: Path | None) -> None:
    from studio.data.writers import write_table
    from studio.experiment.files import write_atomically

    if out is not None and form in ("csv", "tsv", "parquet", "xlsx"):
        write_table(frame, out, form)
        return
    if form in ("csv", "tsv"):
        mark = "\t" if form == "tsv" else ","
        text = frame.to_csv(index=False, sep=mark, lineterminator="\n")
    elif form == "json":
        text = json.dumps(records(frame), indent=2, ensure_ascii=False, default=str) + "\n"
    else:
        from studio.data.view.markdown import as_markdown

        text = as_markdown(frame)
    if out is None:
        click.echo(plain(text) if form == "markdown" else text, nl=False)
        return
    try:
        write_atomically(out, text.encode("utf-8", "replace"))
    except OSError as error:
        raise CommandError(f"{out} could not be written: {error.strerror or error}.") from None


def records(frame: DataFrame) -> list[dict[str, Any]]:
    """Return the rows as JSON knows them: missing values as null, times as text."""
    names = [str(name) for name in frame.columns]
    columns = [
        [
            None if gone else _json(value)
            for value, gone in zip(each.array, each.isna(), strict=True)
        ]
        for each in (frame.iloc[:, place] for place in range(len(names)))
    ]
    return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]


def _plain_values(column: Series) -> list[Any]:
    pairs = zip(column.array, column.isna(), strict=True)
    return [None if gone else _json(value) for value, gone in pairs]


def _json(value: Any) -> Any:
    import math

    item = getattr(value, "item", None)
    if item is not None and getattr(value, "ndim", None) == 0:
        value = item()
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, (bool, int, float, str)):
        return value
    return str(value)


# -- differences -----------------------------------------------------------------------------


def show_differences(
    first: str, second: str, *, key: str | None, tolerance: float, limit: int, as_json: bool,
    trust: bool = False,
) -> int:  # fmt: skip
    """Tell in what two tables differ; return 0 when they are the same, else 1."""
    from studio.data.view.comparing import compare_tables

    left, right = read_source(first, trust=trust), read_source(second, trust=trust)
    found = compare_tables(left, right, key=key, tolerance=tolerance)
    listed = _listed(found, left, right, limit)
    if as_json:
        print_json(_as_json(found, listed))
    else:
        for line in _lines(found, listed):
            click.echo(plain(line))
    sys.stdout.flush()
    return DONE if found.same else FAILED


def _listed(
    found: Comparison, left: DataFrame, right: DataFrame, limit: int
) -> list[dict[str, Any]]:
    """Return the first differences of cells and rows."""
    entries: list[dict[str, Any]] = []
    for place in found.differing_rows():
        if len(entries) >= limit:
            break
        a, b = int(found.left[place]), int(found.right[place])
        if a < 0 or b < 0:
            entries.append({"only": "second" if a < 0 else "first", "row": (b if a < 0 else a) + 1})
            continue
        for name, changed in found.changed.items():
            if changed[place]:
                entry: dict[str, Any] = {"row": a + 1, "column": name}
                if b != a:
                    entry["row_of_second"] = b + 1
                entry["first"] = _value(left[name].iloc[a])
                entry["second"] = _value(right[name].iloc[b])
                entries.append(entry)
    return entries[:limit]


def _value(value: Any) -> Any:
    import pandas as pd

    missing = pd.isna(value)
    return None if isinstance(missing, bool) and missing else _json(value)


def _as_json(found: Comparison, listed: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "same": found.same,
        "cells": found.cells_changed,
        "columns": {name: int(each.sum()) for name, each in found.changed.items() if each.any()},
        "rows_only_first": found.rows_only_left,
        "rows_only_second": found.rows_only_right,
        "columns_only_first": list(found.only_left),
        "columns_only_second": list(found.only_right),
        "types": {name: list(pair) for name, pair in found.types.items()},
        "differences": listed,
    }


def _lines(found: Comparison, listed: list[dict[str, Any]]) -> list[str]:
    if found.same:
        return ["The two tables are the same."]
    lines = []
    for text, names in (
        ("Columns only in the first", found.only_left),
        ("Columns only in the second", found.only_right),
    ):
        if names:
            lines.append(f"{text}: {', '.join(name[:80] for name in names[:20])}")
    for name, (one, other) in list(found.types.items())[:20]:
        lines.append(f"Type of {name[:80]}: {one} → {other}")
    for text, count in (
        ("Rows only in the first", found.rows_only_left),
        ("Rows only in the second", found.rows_only_right),
        ("Cells that differ", found.cells_changed),
    ):
        if count:
            lines.append(f"{text}: {count:,}")
    for entry in listed:
        if "only" in entry:
            lines.append(f"  row {entry['row']:,}: only in the {entry['only']}")
        else:
            there = entry.get("row_of_second")
            row = f"{entry['row']:,}" + (f" ({there:,})" if there else "")
            one, other = (_shown(entry[each]) for each in ("first", "second"))
            lines.append(f"  row {row}, {entry['column'][:80]}: {one} → {other}")
    return lines


def _shown(value: Any) -> str:
    if value is None:
        return "missing"
    text = str(value).replace("\n", " ")
    return text if len(text) <= 80 else text[:80] + "…"
