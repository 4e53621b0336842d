"""Shows on a terminal how a run gets on: one line a node, and what the nodes print."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterable

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, SpinnerColumn, TextColumn
from rich.progress import Progress as Bar
from rich.text import Text

from studio.cli.terminal import plain
from studio.engine import events as e
from studio.engine.executor import RunResult
from studio.experiment.document import Experiment
from studio.experiment.values import PythonDevice

_LINE = 2000  # longer lines of scripts are cut on the display; the files keep all


class Progress:
    """A listener for engine events that writes to stderr; `quiet` writes nothing."""

    def __init__(self, experiment: Experiment, *, quiet: bool) -> None:
        self._names = {
            node.id: plain(experiment.groups.path_to(node.id)).replace("\n", " ")
            for node in experiment
        }
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
        self._running: dict[str, None] = {}
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
            self._running[event.node] = None
            self._describe()
        elif isinstance(event, e.LogLine):
            self._log(event.node, event.text.text)
        elif isinstance(event, e.NodeFinished):
            self._settle(event.node, f"[green]✓[/] {name} [dim]{event.seconds:.2f} s[/]")
        elif isinstance(event, e.NodeCached):
            self._settle(event.node, f"[cyan]↺[/] {name} [dim]reused[/]")
        elif isinstance(event, e.NodeFailed):
            self._settle(event.node, f"[red]✗[/] {name}: {escape(plain(event.error.message))}")
        elif isinstance(event, e.NodeSkipped):
            self._settle(event.node, f"[yellow]–[/] {name}: {escape(event.reason)}")

    def _describe(self) -> None:
        names = ", ".join(self._names.get(node, "") for node in self._running)
        shown = names if len(names) <= 40 else names[:39] + "…"
        self._bar.update(self._task, description=escape(shown))

    def _settle(self, node: str, line: str) -> None:
        rest = self._partial.pop(node, "")
        if rest:
            self._lines(node, [rest])
        self._running.pop(node, None)
        self._describe()
        self._print(line)
        self._bar.advance(self._task)

    def _log(self, node: str, text: str) -> None:
        *lines, rest = (self._partial.get(node, "") + text).split("\n")
        self._partial[node] = rest[-_LINE:]
        if lines:
            self._lines(node, lines)

    def _lines(self, node: str, lines: Iterable[str]) -> None:
        """Write whole lines of a node, each after the node's name."""
        head = f"{self._names.get(node, '')} │ "
        # A line that draws over itself, as bars do, is shown as it was in the end.
        ends = (line.rstrip("\r").rpartition("\r")[2] for line in lines)
        shown = [f"{head}{plain(end[:_LINE])}" for end in ends]
        if self._console.is_terminal:
            self._console.print(Text("\n".join(shown), style="dim"), soft_wrap=True)
        else:
            sys.stderr.write("\n".join(shown) + "\n")

    def _print(self, markup: str) -> None:
        self._console.print(markup, soft_wrap=True)

    def summary(self, result: RunResult) -> None:
        """Say how the run ended and what stands at the ports."""
        for key, node in result.nodes.items():
            for output in node.outputs.values():
                size = _size(output)
                if size:
                    where = f"{self._names[key]} → {plain(output.port)}"
                    self._print(f"  {escape(where)}: {size}")
        self._print(f"{result.status.capitalize()} in {result.seconds:.2f} s")


def _size(output: e.Output) -> str:
    """Say what there is to see at a port; empty when there is nothing to say."""
    if isinstance(output.value, PythonDevice):
        return count(len(output.value.figures), "figure") if output.value.figures else ""
    if output.rows is None or output.columns is None:
        return ""
    return f"{count(output.rows, 'row')} × {count(output.columns, 'column')}"


def count(number: int, word: str) -> str:
    """Return a number with its word, in the plural where it belongs."""
    return f"{number:,} {word}" if number == 1 else f"{number:,} {word}s"
