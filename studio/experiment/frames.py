"""Frames on the canvas: a coloured area with a text, around nodes or as a note of its own."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from studio.experiment import events
from studio.experiment.errors import ExperimentError

if TYPE_CHECKING:
    from studio.experiment.document import Experiment

COLOURS = ("yellow", "blue", "green", "red", "violet", "grey")
LEAST = (120.0, 60.0)  # width and height, in canvas units


@dataclass(frozen=True)
class Frame:
    """One frame; its place and size are in canvas units, `colour` is one of `COLOURS`."""

    id: str
    text: str
    x: float
    y: float
    width: float
    height: float
    colour: str = "yellow"
    group: str = ""  # the sub-experiment in which it is shown

    def holds(self, x: float, y: float, width: float, height: float) -> bool:
        """Tell whether a rectangle lies in the frame."""
        return (
            self.x <= x and self.y <= y
            and x + width <= self.x + self.width and y + height <= self.y + self.height
        )  # fmt: skip


class Frames:
    """The frames of an experiment, in the order in which they were added."""

    def __init__(self, experiment: Experiment) -> None:
        self._experiment = experiment
        self._frames: tuple[Frame, ...] = ()

    def __iter__(self) -> Iterator[Frame]:
        return iter(self._frames)

    def __len__(self) -> int:
        return len(self._frames)

    def get(self, frame_id: str) -> Frame:
        """Return a frame by its id; raises ExperimentError when there is none."""
        for each in self._frames:
            if each.id == frame_id:
                return each
        raise ExperimentError("There is no such frame.")

    def add(
        self, text: str, x: float, y: float, width: float, height: float, colour: str = "yellow"
    ) -> Frame:
        """Add a frame and return it."""
        frame = _checked(Frame(uuid4().hex[:12], text, x, y, width, height, colour))
        self.restore((*self._frames, frame))
        return frame

    def change(self, frame_id: str, **changes: Any) -> None:
        """Change text, place, size or colour of a frame."""
        changed = _checked(replace(self.get(frame_id), **changes))
        self.restore(changed if each.id == frame_id else each for each in self._frames)

    def remove(self, frame_id: str) -> None:
        """Remove a frame; what lies in it stays."""
        self.get(frame_id)
        self.restore(each for each in self._frames if each.id != frame_id)

    def restore(self, frames: Iterable[Frame]) -> None:
        """Set all frames at once (files, undo)."""
        frames = tuple(frames)
        if frames != self._frames:
            self._frames = frames
            self._experiment.changed.emit(events.FramesChanged())


def _checked(frame: Frame) -> Frame:
    if frame.colour not in COLOURS:
        raise ExperimentError(f"A frame cannot be {frame.colour!r}. Choose: {', '.join(COLOURS)}.")
    wide, high = max(frame.width, LEAST[0]), max(frame.height, LEAST[1])
    return replace(frame, width=wide, height=high)


def to_json(frames: Iterable[Frame]) -> list[dict[str, Any]]:
    """Return what a file holds of the frames; texts of several lines are lists."""
    return [_entry(each) for each in frames]


def _entry(frame: Frame) -> dict[str, Any]:
    entry = asdict(frame)
    if "\n" in frame.text:
        entry["text"] = frame.text.split("\n")
    if not frame.group:
        del entry["group"]
    return entry


def from_json(raw: Any) -> tuple[Frame, ...]:
    """Read what `to_json` gave; raises ValueError with what is wrong."""
    if not isinstance(raw, list):
        raise ValueError("its frames are not a list")
    found: dict[str, Frame] = {}
    for number, each in enumerate(raw, 1):
        try:
            text = each["text"]
            text = "\n".join(text) if isinstance(text, list) else text
            x, y, wide, high = (float(each[key]) for key in ("x", "y", "width", "height"))
            colour = each.get("colour", "yellow")
            fine = isinstance(text, str) and isinstance(each["id"], str) and each["id"]
        except (TypeError, KeyError, ValueError, AttributeError):
            raise ValueError(f"frame {number} is not a frame") from None
        if not fine or not all(math.isfinite(p) and abs(p) <= 1e7 for p in (x, y, wide, high)):
            raise ValueError(f"frame {number} has a text, id or place that makes no sense")
        if each["id"] in found:
            raise ValueError(f"two frames have the id {each['id']!r}")
        colour = colour if colour in COLOURS else "grey"  # of a newer studio
        group = each.get("group", "")
        group = group if isinstance(group, str) else ""
        found[each["id"]] = _checked(Frame(each["id"], text, x, y, wide, high, colour, group))
    return tuple(found.values())
