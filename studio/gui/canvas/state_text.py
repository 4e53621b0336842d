"""Tells in one line how a node stands."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from studio.gui.language import told
from studio.gui.runbridge import NodeState


@dataclass(frozen=True)
class StateLine:
    """The line of a card: its text, the token of its colour, its icon ("" for none).

    `short` is drawn where the text does not fit, and one of `least` where that does not. The icon
    `"none"` leaves no room for one.
    """

    text: str
    token: str
    icon: str = ""
    short: str = ""
    least: tuple[str, ...] = ()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)


def duration(seconds: float) -> str:
    """Return a time as people say it: `0.4 s`, `2 min 5 s`, `1 h 3 min`."""
    if seconds < 0.05:
        return _tr("under 0.1 s")
    if seconds < 60:
        return _tr("{:.1f} s").format(seconds)
    minutes, rest = divmod(int(seconds), 60)
    if minutes < 60:
        return _tr("{} min {} s").format(minutes, rest)
    return _tr("{} h {} min").format(*divmod(minutes, 60))


def state_line(state: NodeState, elapsed: float | None = None) -> StateLine:
    """Describe a node's state; `elapsed` are the seconds since it began to run."""
    status = state.status
    if status == "waiting":
        return StateLine(_tr("Waiting"), "waiting", "waiting")
    if status == "running":
        short = _running(state, elapsed, short=True)
        least = (duration(elapsed),) if elapsed is not None and elapsed >= 60 else ()
        return StateLine(_running(state, elapsed), "running", short=short, least=least)
    if status == "failed":
        why = _failure(state)  # icon and colour tell that it failed, where there is no room to
        return StateLine(_tr("Failed: {}").format(why), "failed", "error", why)
    if status == "cancelled":
        return StateLine(_tr("Cancelled"), "quiet", "cancel")
    if status == "skipped":
        why = told(state.message)
        text = _tr("Skipped: {}").format(why) if why else _tr("Skipped")
        return StateLine(text, "quiet", "forward", why)
    if status in ("done", "cached") and state.stale:
        return StateLine(_tr("Out of date"), "quiet", "reset")
    if status == "done":
        seconds = state.seconds or 0.0
        if seconds < 0.05:
            text, time = _tr("Done in under 0.1 s"), _tr("< 0.1 s")
        else:
            time = duration(seconds)
            text = _tr("Done in {}").format(time)
        return StateLine(_with_rows(text, state), "done", "check", _with_rows(time, state),
                         (_brief(time, state), time))  # fmt: skip
    if status == "cached":
        text = _tr("Reused")
        return StateLine(_with_rows(text, state), "reused", "reused", _brief(text, state), (text,))
    return StateLine(_tr("Not run yet"), "faint")


def _with_rows(text: str, state: NodeState) -> str:
    if state.rows is None:
        return text
    rows = _tr("1 row") if state.rows == 1 else _tr("{:,} rows").format(state.rows)
    return f"{text} · {rows}"


def _brief(text: str, state: NodeState) -> str:
    """Return the text with the rows, in millions if there are so many."""
    if state.rows is None or state.rows < 1_000_000:
        return _with_rows(text, state)
    return f"{text} · {_tr('{:.1f} M rows').format(state.rows / 1_000_000)}"


def disabled_line() -> StateLine:
    """Describe a node that runs pass by."""
    return StateLine(_tr("Disabled"), "quiet", "skip")


def missing_line() -> StateLine:
    """Describe a node whose module is not installed here."""
    return StateLine(_tr("No such module here"), "warning", "missing", _tr("No such module"))


def _running(state: NodeState, elapsed: float | None, *, short: bool = False) -> str:
    if state.fraction:
        percent = "{} %" if short else _tr("Running… {} %")
        text = percent.format(round(100 * state.fraction))
        long = elapsed is not None and elapsed >= 1
        return f"{text} · {_so_far(elapsed or 0)}" if long else text
    if elapsed is not None and elapsed >= 1:
        if elapsed >= 60:
            return f"{_tr('Running…')} {duration(elapsed)}"
        return _tr("Running… {} s").format(int(elapsed))
    return _tr("Running…")


def _so_far(seconds: float) -> str:
    """Return a time that goes on: no tenths, which would flicker."""
    return _tr("{} s").format(int(seconds)) if seconds < 60 else duration(seconds)


def _failure(state: NodeState) -> str:
    message = state.message or (state.error.message if state.error else "")
    kind = state.error.kind if state.error else ""
    message = told(message)
    if kind and kind != "ModuleError" and not message.startswith(kind):
        return f"{kind}: {message}"
    return message
