"""Shows on a terminal how a run gets on: one line a node, and what the nodes print."""

from __future__ import annotations

import threading

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, SpinnerColumn, TextColumn
from rich.progress import Progress as Bar

from studio.engine import events as e
from studio.engine.executor import RunResult
from studio.experiment.document import Experiment

_LINE = 2000  # longer lines of scripts are cut on the display; the files keep all


class Progress:
    """A listener for engine events that writes to stderr; `quiet` writes nothing."""

    def __init__(self, experiment: Experiment, *, quiet: bool) -> None:
        self._names = {node.id: node.name for node in experiment}
        self._quiet = quiet
        self._console = Console(stderr=True, highlight=False, quiet=quiet)
        self._lock = threading.Lock()
        self._bar = Bar(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(bar_width=24),
            MofNCompleteColumn(),
            console=self._console,
            transient=True,
            disable=quiet or not self._console.is_terminal,
        )
        self._task = self._bar.add_task("", total=None)
        self._partial: dict[str, str] = {}

    def __enter__(self) -> Progress:
        self._bar.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self._bar.stop()

    def on_event(self, event: e.Event) -> None:
        """Show one event; called from the engine's threads."""
        if self._quiet:
            return
        with self._lock:
            self._show(event)

    def _show(self, event: e.Event) -> None:
        name = escape(self._names.get(getattr(event, "node", ""), ""))
        if isinstance(event, e.RunStarted):
            self._bar.update(self._task, total=len(event.nodes))
        elif isinstance(event, e.NodeStarted):
            self._bar.update(self._task, description=name)
        elif isinstance(event, e.LogLine):
            self._log(event.node, name, event.text.text)
        elif isinstance(event, e.NodeFinished):
            self._settle(event.node, f"[green]✓[/] {name} [dim]{event.seconds:.2f} s[/]")
        elif isinstance(event, e.NodeCached):
            self._settle(event.node, f"[cyan]↺[/] {name} [dim]reused[/]")
        elif isinstance(event, e.NodeFailed):
            self._settle(event.node, f"[red]✗[/] {name}: {escape(event.error.message)}")
            if event.error.trace:
                self._console.print(f"[dim]{escape(event.error.trace.rstrip())}[/]")
        elif isinstance(event, e.NodeSkipped):
            self._settle(event.node, f"[yellow]–[/] {name}: {escape(event.reason)}")

    def _settle(self, node: str, line: str) -> None:
        rest = self._partial.pop(node, "")
        if rest:
            self._line(escape(self._names.get(node, "")), rest)
        self._console.print(line)
        self._bar.advance(self._task)

    def _log(self, node: str, name: str, text: str) -> None:
        *lines, rest = (self._partial.get(node, "") + text).split("\n")
        self._partial[node] = rest[-_LINE:]
        for line in lines:
            self._line(name, line)

    def _line(self, name: str, line: str) -> None:
        self._console.print(f"[dim]{name} │[/] {escape(line[:_LINE])}")

    def summary(self, result: RunResult) -> None:
        """Say how the run ended and what stands at the ports."""
        for key, node in result.nodes.items():
            for output in node.outputs.values():
                if output.rows is not None:
                    size = f"{output.rows:,} rows × {output.columns:,} columns"
                    self._console.print(f"  {escape(self._names[key])} → {output.port}: {size}")
        self._console.print(f"{result.status.capitalize()} in {result.seconds:.2f} s")
