"""Times, durations and changes of runs in the user's language."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from studio.engine.runs.changes import Change, from_json
from studio.experiment.registry import installed
from studio.gui.language import moment, told, word

if TYPE_CHECKING:
    from datetime import datetime

    from studio.engine.runs.records import RunRecord


def when(time: datetime, *, seconds: bool = True) -> str:
    """Return date and time of day, as they are written here."""
    return moment(QDateTime.fromSecsSinceEpoch(int(time.timestamp())), seconds=seconds)


def duration(seconds: float) -> str:
    """Return how long something took, short."""
    if seconds < 60:
        return _tr("{0} s").format(f"{seconds:.2f}" if seconds < 10 else f"{seconds:.1f}")
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:
        return _tr("{0} min {1} s").format(minutes, rest)
    return _tr("{0} h {1} min").format(*divmod(minutes, 60))


def status(word: str) -> str:
    """Return how a run ended."""
    words = {"done": _tr("Finished"), "failed": _tr("Failed"), "cancelled": _tr("Cancelled")}
    return words.get(word, word)


def size(number: int) -> str:
    """Return a number of bytes, short."""
    return QLocale().formattedDataSize(number, 1)


def say(change: Change) -> str:
    """Return a change in words."""
    words = {
        "parameter": _tr("{node}: {what} {old} → {new}"),
        "text": _tr("{node}: {what}, lines changed: {lines}"),
        "added": _tr("{node} added"),
        "removed": _tr("{node} deleted"),
        "module": _tr("{node}: module {old} → {new}"),
        "renamed": _tr("{old} is called {new}"),
        "disabled": _tr("{node} disabled"),
        "enabled": _tr("{node} enabled"),
        "connected": _tr("connected: {what}"),
        "disconnected": _tr("disconnected: {what}"),
        "environment": _tr("Python environment {old} → {new}"),
        "comment": _tr("{node}: comment changed"),
        "data": _tr("{node}: its file was changed"),
        "arranged": _tr("only arranged"),
    }
    return words[change.kind].format(**asdict(in_words(change)))


def in_words(change: Change) -> Change:
    """Return a change with its parameter, and a choice of it, called as in the properties."""
    if change.kind not in ("parameter", "text"):
        return change
    old, new = _value(change, change.old), _value(change, change.new)
    return replace(change, what=word(change.what), old=old, new=new)


def _value(change: Change, text: str) -> str:
    """Return a value; what a user typed stays, whatever it means elsewhere."""
    for spec in installed():
        for each in spec.parameters:
            if (each.name, each.label) == (change.parameter, change.what):
                if each.kind == "bool":
                    return {"on": _tr("on"), "off": _tr("off")}.get(text, text)
                return word(text) if text in each.choices else text
    return text


def changes(record: RunRecord) -> list[str]:
    """Return what was changed since the run before, each change in words."""
    if record.changes is None:
        first = record.origin.get("before") is None
        return [_tr("the first run")] if first else []
    return [say(from_json(each)) for each in record.changes] or [_tr("nothing changed")]


def title(record: RunRecord) -> str:
    """Return what a run is called: its label, or when it was."""
    return record.notes.label or when(record.started)


def results(record: RunRecord) -> str:
    """Return why there are no results; empty when there are."""
    from studio.engine.runs.keeping import DISK_FULL
    from studio.engine.runs.store import DROPPED

    if record.kept:
        return ""
    words = {
        DROPPED: _tr("The results are no longer kept: newer ones took their place."),
        DISK_FULL: _tr("The results were not kept: the disk is full."),
    }
    return words.get(record.results) or told(record.results)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Runs", text)
