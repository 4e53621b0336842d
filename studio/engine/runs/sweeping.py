"""Keeps the store within its limit: results of the oldest runs go, their facts stay."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from studio.engine.runs.records import NodeRecord, RunRecord, collect

if TYPE_CHECKING:
    from studio.engine.runs.store import RunStore


def sweep(store: RunStore) -> None:
    """Remove what no run needs, then results of the oldest runs down to the limit.

    Starred runs keep theirs for longest. Needs the store's lock.
    """
    from studio.engine.runs.store import DROPPED

    store.objects.sweep_temporary()
    sizes = store.objects.sizes()
    runs = list(store.all_runs())
    needed: dict[str, int] = {}
    for run in runs:
        for name in run.objects():
            needed[name] = needed.get(name, 0) + 1
    for name in [each for each in sizes if each not in needed]:
        store.objects.remove(name)
        del sizes[name]
    total = sum(sizes.values())
    order = sorted((run for run in runs if run.kept), key=_worth)
    while total > store.limit and order:
        run = order.pop(0)
        for name in run.objects():
            needed[name] -= 1
            if not needed[name] and name in sizes:
                store.objects.remove(name)
                total -= sizes.pop(name)
        store.put(replace(run, results=DROPPED, nodes=_without_results(run)))
    _sweep_snapshots(store, {run.snapshot for run in runs})
    _sweep_keys(store, sizes)


def _worth(run: RunRecord) -> tuple[bool, object]:
    return run.notes.starred, run.started


def _without_results(run: RunRecord) -> dict[str, NodeRecord]:
    """Return the facts of the nodes; the sizes of tables are among them."""
    return {
        key: replace(
            node,
            log=None,
            outputs={
                port: {each: raw[each] for each in ("kind", "rows", "columns") if each in raw}
                for port, raw in node.outputs.items()
            },
        )
        for key, node in run.nodes.items()
    }


def _sweep_snapshots(store: RunStore, needed: set[str]) -> None:
    folder = store.root / "snapshots"
    for file in folder.glob("*.studio") if folder.is_dir() else ():
        if file.stem not in needed:
            file.unlink(missing_ok=True)


def _sweep_keys(store: RunStore, there: dict[str, int]) -> None:
    """Forget how to reuse what is gone."""
    folder = store.root / "keys"
    for file in folder.glob("*.json") if folder.is_dir() else ():
        names: set[str] = set()
        try:
            collect(json.loads(file.read_text(encoding="utf-8")), names)
        except (OSError, ValueError):
            names.add("")
        if not names <= there.keys():
            file.unlink(missing_ok=True)
