"""Frames in the document and in its file."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.experiment import Experiment
from studio.experiment.errors import ExperimentError, FileFormatError
from studio.experiment.fileformat import dumps, loads
from studio.experiment.frames import COLOURS


@given(
    st.lists(
        st.tuples(
            st.text(max_size=40), st.floats(-1e6, 1e6), st.floats(-1e6, 1e6),
            st.floats(120, 5000), st.floats(60, 5000), st.sampled_from(COLOURS),
        ),
        max_size=4,
    )
)  # fmt: skip
def test_what_a_file_holds_comes_back(frames):
    experiment = Experiment("Framed")
    for text, x, y, width, height, colour in frames:
        experiment.frames.add(text, x, y, width, height, colour)
    again = loads(dumps(experiment))
    assert tuple(again.frames) == tuple(experiment.frames)
    assert tuple(again.copy().frames) == tuple(experiment.frames)


def test_changes_are_told_and_checked():
    experiment, told = Experiment(), []
    experiment.changed.connect(told.append)
    frame = experiment.frames.add("Note", 0, 0, 10, 10)
    assert (frame.width, frame.height) == (120, 60)
    experiment.frames.change(frame.id, text="Other")
    experiment.frames.change(frame.id, text="Other")
    experiment.frames.remove(frame.id)
    assert len(told) == 3
    with pytest.raises(ExperimentError, match="no such frame"):
        experiment.frames.remove(frame.id)
    with pytest.raises(ExperimentError, match="cannot be 'pink'"):
        experiment.frames.add("Note", 0, 0, 200, 100, "pink")


@pytest.mark.parametrize(
    ("frames", "said"),
    [
        ({}, "frames are not a list"),
        ([{}], "frame 1 is not a frame"),
        ([{"id": "a", "text": 5, "x": 0, "y": 0, "width": 1, "height": 1}], "makes no sense"),
        ([{"id": "a", "text": "", "x": 1e300, "y": 0, "width": 1, "height": 1}], "makes no sense"),
        ([{"id": "a", "text": "", "x": 0, "y": 0, "width": 1, "height": 1}] * 2, "two frames"),
    ],
)
def test_a_damaged_file_says_what_is_wrong(frames, said):
    document = json.loads(dumps(Experiment()))
    with pytest.raises(FileFormatError, match=said):
        loads(json.dumps({**document, "frames": frames}))


def test_a_colour_of_a_newer_studio_is_grey():
    document = json.loads(dumps(Experiment()))
    frame = {"id": "a", "text": ["x", "y"], "x": 0, "y": 0, "width": 200, "height": 100}
    read = loads(json.dumps({**document, "frames": [{**frame, "colour": "pink"}]}))
    assert [(each.colour, each.text) for each in read.frames] == [("grey", "x\ny")]
