"""`studio runs`: the run history of an experiment on the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from studio.cli.main import BAD, DONE, CommandError, debug_option
from studio.cli.progress import count
from studio.cli.terminal import plain, print_json
from studio.engine.runs.changes import from_json, say
from studio.engine.runs.codecs import read_log
from studio.engine.runs.compare import RunComparison, compare_runs
from studio.engine.runs.places import RunStoreError
from studio.engine.runs.records import RunRecord
from studio.engine.runs.store import Listing, RunStore
from studio.experiment.document import Experiment


@click.command("runs")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--show", type=int, metavar="N", help="Show run N: its nodes, results and logs.")
@click.option("--compare", type=(int, int), metavar="N M", help="Compare run N with run M.")
@click.option("--restore", type=int, metavar="N", help="Write the experiment of run N to --out.")
@click.option("--delete", type=int, multiple=True, metavar="N",
              help="Delete run N; may be given again.")  # fmt: skip
@click.option("--out", type=click.Path(path_type=Path),
              help="The file of --restore, or the folder for the results of --show.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@debug_option
def runs(
    file: Path, show: int | None, compare: tuple[int, int] | None, restore: int | None,
    delete: tuple[int, ...], out: Path | None, as_json: bool, debug: bool,
) -> int:  # fmt: skip
    """List the runs of an experiment, show or compare old ones, or bring one back."""
    wanted = [show is not None, compare is not None, restore is not None, bool(delete)]
    if sum(wanted) > 1:
        raise CommandError("Give one of --show, --compare, --restore and --delete.", BAD)
    store = RunStore()
    listing = store.runs_of(Experiment.open(file))
    if show is not None:
        return _show(store, _numbered(listing, show), out, as_json)
    if compare is not None:
        first, second = (_numbered(listing, each) for each in compare)
        return _compare(compare_runs(store, first, second), as_json)
    if restore is not None:
        return _restore(store, _numbered(listing, restore), out, as_json)
    if delete:
        records = [_numbered(listing, each) for each in dict.fromkeys(delete)]
        store.delete(listing.history, [each.id for each in records])
        if as_json:
            print_json({"deleted": [each.number for each in records]})
        else:
            click.echo(f"Deleted {count(len(records), 'run')}.")
        return DONE
    return _list(listing, as_json)


def _numbered(listing: Listing, number: int) -> RunRecord:
    for each in listing.runs:
        if each.number == number:
            return each
    known = ", ".join(str(each.number) for each in listing.runs[:10]) or "none"
    raise CommandError(f"There is no run {number}. The latest are: {known}.", BAD)


# -- the list ----------------------------------------------------------------------------------


def _list(listing: Listing, as_json: bool) -> int:
    if as_json:
        print_json({
            "history": listing.history,
            "runs": [_facts(each) for each in listing.runs],
            "damaged": [{"file": str(file), "reason": why} for file, why in listing.damaged],
        })  # fmt: skip
        return DONE
    if not listing.runs:
        click.echo("No run is kept yet.")
    for each in listing.runs:
        star = "*" if each.notes.starred else " "
        when = each.started.astimezone().strftime("%Y-%m-%d %H:%M:%S")
        label = f" [{plain(each.notes.label)}]" if each.notes.label else ""
        told = plain("; ".join(words(each)))
        line = f"{each.number:>4}{star} {when}  {each.seconds:>8.2f} s  {each.status:<9}{label}"
        click.echo(f"{line}  {told}".rstrip())
        if not each.kept:
            click.echo(f"       {plain(each.results)}")
    for file, why in listing.damaged:
        click.echo(f"studio: {plain(str(file))} cannot be read: {plain(why)}.", err=True)
    return DONE


def words(record: RunRecord) -> list[str]:
    """Return what was changed since the run before, each change in words."""
    if record.changes is None:
        return []
    return [say(from_json(each)) for each in record.changes] or ["nothing changed"]


def _facts(record: RunRecord) -> dict[str, Any]:
    return {
        "number": record.number,
        "id": record.id,
        "name": record.name,
        "file": record.file or None,
        "started": record.started.isoformat(),
        "seconds": round(record.seconds, 4),
        "status": record.status,
        "label": record.notes.label,
        "starred": record.notes.starred,
        "comment": record.notes.comment,
        "changes": None if record.changes is None else words(record),
        "results": record.results,
        "origin": record.origin,
    }


# -- one run -------------------------------------------------------------------------------------


def _show(store: RunStore, record: RunRecord, out: Path | None, as_json: bool) -> int:
    experiment = store.snapshot(record)
    nodes = []
    for key, node in record.nodes.items():
        name = experiment.node(key).name if experiment.has_node(key) else key
        outputs = [
            {"port": port, "kind": raw.get("kind"), "rows": raw.get("rows"),
             "columns": raw.get("columns"), "figures": len(raw.get("figures") or [])}
            for port, raw in node.outputs.items()
        ]  # fmt: skip
        shown: dict[str, Any] = {
            "name": name,
            "status": node.status,
            "seconds": round(node.seconds, 4),
            "outputs": outputs,
            "log": _log(store, node.log),
        }
        if node.error is not None:
            shown["error"] = node.error
        nodes.append(shown)
    if out is not None:
        _write_results(store, record, experiment, out)
    if as_json:
        print_json({**_facts(record), "nodes": nodes})
        return DONE
    when = record.started.astimezone().strftime("%Y-%m-%d %H:%M:%S")
    click.echo(f"Run {record.number} of {plain(record.name)}, {when}, {record.seconds:.2f} s, "
               f"{record.status}")  # fmt: skip
    for line in words(record):
        click.echo(f"  {plain(line)}")
    if not record.kept:
        click.echo(f"  {plain(record.results)}")
    for shown in nodes:
        click.echo(f"{plain(shown['name'])}: {shown['status']}, {shown['seconds']:.2f} s")
        for each in shown["outputs"]:
            click.echo(f"  → {plain(each['port'])}: {_size(each)}")
        if shown.get("error"):
            click.echo(f"  {plain(str(shown['error'].get('message', '')))}")
        for line in plain(shown["log"]).splitlines():
            click.echo(f"  │ {line}")
    return DONE


def _size(output: dict[str, Any]) -> str:
    if output["rows"] is not None:
        return f"{count(output['rows'], 'row')} × {count(output['columns'], 'column')}"
    if output["figures"]:
        return count(output["figures"], "figure")
    return str(output["kind"])


def _log(store: RunStore, name: str | None) -> str:
    try:
        return "".join(each.text for each in read_log(name, store.objects))
    except RunStoreError as error:
        return f"({error})"


def _write_results(store: RunStore, record: RunRecord, experiment: Experiment, out: Path) -> None:
    """Write the results of a run as `studio run --out` does."""
    from studio.cli.outputs import OutputFolder
    from studio.engine.events import Output
    from studio.engine.runs.codecs import read_value

    if not record.kept:
        raise CommandError(record.results)
    folder = OutputFolder(out, "csv")
    for key, node in record.nodes.items():
        if not node.outputs and node.log is None:
            continue
        place = folder.node_folder(experiment.node(key).name)
        folder.write_log(place, read_log(node.log, store.objects))
        for port, raw in node.outputs.items():
            value = read_value(raw, store.objects)
            folder.write(place, Output(port, str(raw["kind"]), value))


# -- two runs --------------------------------------------------------------------------------------


def _compare(found: RunComparison, as_json: bool) -> int:
    if as_json:
        print_json({
            "first": found.first.number,
            "second": found.second.number,
            "changes": [say(each) for each in found.changes],
            "measures": [
                {"node": each.node, "name": each.name, "kind": each.kind, "first": each.first,
                 "second": each.second, "difference": each.difference}
                for each in found.measures
            ],
            "tables": [
                {"node": each.node, "port": each.port, "state": each.state}
                for each in found.tables
            ],
            "figures": [
                {"node": each.node, "port": each.port, "name": each.name, "same": each.same}
                for each in found.pictures
            ],
        })  # fmt: skip
        return DONE
    click.echo(f"Run {found.first.number} → run {found.second.number}")
    for line in [say(each) for each in found.changes] or ["nothing changed"]:
        click.echo(f"  {plain(line)}")
    for measure in found.measures:
        if measure.first == measure.second:
            continue
        name = " ".join(each for each in (measure.node, measure.name) if each)
        if measure.kind in ("rows", "columns"):
            name = f"{name}, {measure.kind}"
        values = (_number(each) for each in (measure.first, measure.second))
        more = "" if measure.difference is None else f" ({measure.difference:+.6g})"
        click.echo(f"  {plain(name)}: {' → '.join(values)}{more}")
    for pair in found.tables:
        click.echo(f"  table {plain(pair.node)} → {plain(pair.port)}: {_STATES[pair.state]}")
    for picture in found.pictures:
        state = "the same" if picture.same else "different"
        click.echo(f"  figure {plain(picture.node)} → {plain(picture.name)}: {state}")
    return DONE


_STATES = {
    "same": "the same",
    "different": "different",
    "first": "only in the first run",
    "second": "only in the second run",
    "gone": "no longer kept",
}


def _number(value: Any) -> str:
    if value is None:
        return "–"
    return f"{value:.6g}" if isinstance(value, float) else plain(str(value))


# -- back ------------------------------------------------------------------------------------------


def _restore(store: RunStore, record: RunRecord, out: Path | None, as_json: bool) -> int:
    if out is None:
        raise CommandError("Name the file to write with --out FILE.studio.", BAD)
    from studio.experiment.relocate import relocate

    experiment = store.snapshot(record)
    experiment.history = ""  # a copy has a history of its own
    if record.file:
        relocate(experiment, Path(record.file).parent, out.resolve().parent)
    experiment.save(out)
    if as_json:
        print_json({"run": record.number, "file": str(out)})
    else:
        click.echo(f"Wrote {plain(str(out))} as it was in run {record.number}.")
    return DONE
