"""What can be done on the canvas, each with its name and its usual key, in one list.

The window makes an action of each: the command palette finds it, and its key can be changed. A
canvas that stands alone answers to the usual keys itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent, QKeySequence

from studio.gui.canvas import by_keys

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView


@dataclass(frozen=True)
class Verb:
    """One thing to do; `keys` as in `QKeySequence`, "" for none."""

    name: str
    text: str
    icon: str
    keys: str
    do: Callable[[CanvasView], object]


def verbs() -> list[Verb]:
    """Return all of them, in the language of the program."""
    return [
        Verb("AddModule", _tr("Add module…"), "plus", "Ins", lambda v: v.open_quick_add()),
        Verb("Rename", _tr("Rename"), "rename", "F2", lambda v: v.rename_selected()),
        Verb("EditComment", _tr("Edit comment"), "comment", "Shift+F2",
             lambda v: v.comment_selected()),
        Verb("Disable", _tr("Disable or enable"), "skip", "Ctrl+E", lambda v: v.toggle_disabled()),
        Verb("Cut", _tr("Cut"), "cut", "Ctrl+X", lambda v: v.session.cut(v.session.selection)),
        Verb("Copy", _tr("Copy"), "copy", "Ctrl+C", lambda v: v.session.copy(v.session.selection)),
        Verb("Paste", _tr("Paste"), "paste", "Ctrl+V", lambda v: v.paste()),
        Verb("Delete", _tr("Delete"), "delete", "Del", lambda v: v.delete_selected()),
        Verb("SelectAll", _tr("Select all"), "select-all", "Ctrl+A", lambda v: v.select_all()),
        Verb("Duplicate", _tr("Duplicate"), "copy", "Ctrl+D", lambda v: v.duplicate()),
        Verb("Connect", _tr("Connect in order"), "connect", "Ctrl+L",
             lambda v: v.connect_selected()),
        Verb("Detach", _tr("Detach"), "detach", "Ctrl+Shift+D", lambda v: v.detach()),
        Verb("SelectUpstream", _tr("Select what it depends on"), "up", "Ctrl+Shift+Up",
             lambda v: v.select_upstream()),
        Verb("SelectDownstream", _tr("Select what depends on it"), "down", "Ctrl+Shift+Down",
             lambda v: v.select_downstream()),
        Verb("ExtendForward", _tr("Select the next module, too"), "", "Ctrl+Right",
             lambda v: by_keys.extend(v, 1)),
        Verb("ExtendBack", _tr("Select the module before, too"), "", "Ctrl+Left",
             lambda v: by_keys.extend(v, -1)),
        Verb("Collapse", _tr("Collapse into a sub-experiment"), "group", "Ctrl+J",
             lambda v: v.levels.collapse()),
        Verb("Expand", _tr("Expand the sub-experiment"), "expand", "Ctrl+Shift+J",
             lambda v: v.levels.expand()),
        Verb("OpenGroup", _tr("Open the sub-experiment"), "group", "Alt+Down",
             lambda v: v.levels.open_selected()),
        Verb("LeaveGroup", _tr("Back to the level above"), "up", "Alt+Up",
             lambda v: v.levels.leave()),
        Verb("AddFrame", _tr("Add a frame"), "frame", "Ctrl+G", lambda v: v.framing.add()),
        Verb("NextFrame", _tr("Next frame"), "frame-next", "Ctrl+Shift+G",
             lambda v: v.framing.select_next()),
        Verb("EditFrame", _tr("Edit the frame's text"), "rename", "Ctrl+F2",
             lambda v: v.framing.edit()),
        Verb("AlignLeft", _tr("Align left"), "align-left", "", lambda v: v.align("left")),
        Verb("AlignTops", _tr("Align tops"), "align-top", "", lambda v: v.align("top")),
        Verb("SpreadAcross", _tr("Spread across"), "spread-across", "",
             lambda v: v.spread(across=True)),
        Verb("SpreadDown", _tr("Spread down"), "spread-down", "", lambda v: v.spread(across=False)),
        Verb("ZoomSelection", _tr("Zoom to the selection"), "fit", "Ctrl+1",
             lambda v: v.zoom_selection()),
        Verb("GoBack", _tr("Back to the node before"), "back", "Alt+Left",
             lambda v: v.trail.step(-1)),
        Verb("GoForward", _tr("Forward again"), "forward", "Alt+Right", lambda v: v.trail.step(1)),
    ]  # fmt: skip


def delete(view: CanvasView) -> None:
    """Delete what is selected, nodes, lines and frames, as one undo step."""
    session, frames = view.session, view.canvas.selected_frames
    lines = view.canvas.selected_connections
    both = frames and (session.selection or lines)
    if both:
        session.undo.beginMacro(_tr("Delete"))
    if frames:
        session.frames.remove(frames)
    session.remove(session.selection, lines)
    if both:
        session.undo.endMacro()


def press(view: CanvasView, event: QKeyEvent) -> bool:
    """Do what the usual key stands for, if no window took the keys over."""
    if view.actions():
        return False
    pressed = QKeySequence(event.keyCombination())
    for each in verbs():
        if each.keys and QKeySequence(each.keys) == pressed:
            each.do(view)
            return True
    return False


def keys_of(view: CanvasView, name: str) -> str:
    """Return the key that does something, as a menu shows it: here, or in the whole window."""
    shown = QKeySequence.SequenceFormat.NativeText
    for action in (*view.actions(), *view.window().actions()):
        if action.objectName() == f"action{name}":
            return action.shortcut().toString(shown)
    return next((QKeySequence(v.keys).toString(shown) for v in verbs() if v.name == name), "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)
