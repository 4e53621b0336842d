"""Counts what happens and tells it in Prometheus' text format, for all processes together."""

from __future__ import annotations

import contextlib
import json
import os
import threading
import time
from collections.abc import Iterable
from pathlib import Path

_BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
_HELP = {
    "studio_requests_total": ("counter", "Requests by route and status."),
    "studio_rows_total": ("counter", "Rows that were sent to be scored."),
    "studio_errors_total": ("counter", "Errors by code."),
    "studio_rejected_total": ("counter", "Requests turned away because the line was full."),
    "studio_request_seconds": ("histogram", "Time from the first byte of a request to its answer."),
    "studio_requests_in_flight": ("gauge", "Requests that are being answered."),
    "studio_start_time_seconds": ("gauge", "When the service's process started, in Unix time."),
    "studio_script_restarts_total": ("counter", "Processes of scripts that had to be replaced."),
}
SHARE_EVERY = 0.5  # seconds

Labels = tuple[tuple[str, str], ...]


class Metrics:
    """The numbers of one process; `folder` is where several processes share theirs."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._values: dict[tuple[str, Labels], float] = {}
        self._shared = 0.0
        self.set("studio_start_time_seconds", time.time())

    def add(self, name: str, amount: float = 1.0, **labels: str) -> None:
        """Add to a counter or a gauge."""
        key = (name, tuple(sorted(labels.items())))
        with self._lock:
            self._values[key] = self._values.get(key, 0.0) + amount

    def set(self, name: str, value: float, **labels: str) -> None:
        """Set a gauge."""
        with self._lock:
            self._values[(name, tuple(sorted(labels.items())))] = value

    def answered(self, route: str, status: int, seconds: float) -> None:
        """Count one request."""
        wanted = (("route", route),)
        with self._lock:
            values = self._values
            for key, amount in (
                (("studio_requests_total", (*wanted, ("status", str(status)))), 1.0),
                (("studio_request_seconds_sum", wanted), seconds),
                (("studio_request_seconds_count", wanted), 1.0),
                (("studio_request_seconds_bucket", (*wanted, ("le", _bucket(seconds)))), 1.0),
            ):
                values[key] = values.get(key, 0.0) + amount

    def share(self, *, now: bool = False) -> None:
        """Let the other processes of the service see the numbers, now and then."""
        if self._folder is None or (not now and time.monotonic() - self._shared < SHARE_EVERY):
            return
        self._shared = time.monotonic()
        with self._lock:
            listed = [[name, list(labels), value] for (name, labels), value in self._values.items()]
        part = self._folder / f"{os.getpid()}.part"
        with contextlib.suppress(OSError):
            part.write_text(json.dumps(listed), encoding="utf-8")
            part.replace(self._folder / f"{os.getpid()}.metrics")

    def text(self) -> str:
        """Return the sums over all processes in the text format."""
        with self._lock:
            sums = dict(self._values)
        for name, labels, value in self._others():
            key = (name, tuple((label, text) for label, text in labels))
            if name == "studio_start_time_seconds":
                sums[key] = min(sums.get(key, value), value)
            else:
                sums[key] = sums.get(key, 0.0) + value
        return _exposition(sums)

    def _others(self) -> Iterable[tuple[str, list[list[str]], float]]:
        if self._folder is None:
            return
        for path in self._folder.glob("*.metrics"):
            if path.stem != str(os.getpid()):
                with contextlib.suppress(OSError, ValueError):
                    yield from json.loads(path.read_text(encoding="utf-8"))


def _bucket(seconds: float) -> str:
    return next((repr(each) for each in _BUCKETS if seconds <= each), "+Inf")


def _exposition(sums: dict[tuple[str, Labels], float]) -> str:
    lines: list[str] = []
    for family, (kind, text) in _HELP.items():
        found = sorted(
            (name, labels, value) for (name, labels), value in sums.items()
            if name == family or (kind == "histogram" and name.startswith(family + "_"))
        )  # fmt: skip
        if not found:
            continue
        lines += [f"# HELP {family} {text}", f"# TYPE {family} {kind}"]
        if kind == "histogram":
            lines += _histogram(family, found)
        else:
            lines += [f"{name}{_labels(labels)} {value:.15g}" for name, labels, value in found]
    return "\n".join(lines) + "\n"


def _histogram(family: str, found: list[tuple[str, Labels, float]]) -> list[str]:
    counts: dict[Labels, dict[str, float]] = {}
    rest: list[str] = []
    for name, labels, value in found:
        if name.endswith("_bucket"):
            kept = tuple(each for each in labels if each[0] != "le")
            counts.setdefault(kept, {})[dict(labels)["le"]] = value
        else:
            rest.append(f"{name}{_labels(labels)} {value:.15g}")
    lines = []
    for labels, by_edge in counts.items():
        total = 0.0
        for edge in (*map(repr, _BUCKETS), "+Inf"):
            total += by_edge.get(edge, 0.0)
            lines.append(f"{family}_bucket{_labels((*labels, ('le', edge)))} {total:.15g}")
    return lines + rest


def _labels(labels: Labels) -> str:
    if not labels:
        return ""
    told = ",".join(f'{name}="{_escaped(text)}"' for name, text in labels)
    return "{" + told + "}"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
