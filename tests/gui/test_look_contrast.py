"""The colours of both looks can be read: contrast as WCAG AA asks for."""

from __future__ import annotations

import pytest

from studio.experiment.ports import PORT_TYPES
from studio.gui.look.tokens import DARK, LIGHT

BACKGROUNDS = ("window", "surface", "raised", "canvas")
TEXTS = ("text", "quiet")
STATES = ("failed", "running", "done", "reused", "warning", "accent")
CODE = ("keyword", "string", "number", "comment", "name", "builtin")


def light(colour: str) -> float:
    """Return the relative luminance of `#rrggbb`."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the ratio of two colours, from 1 to 21."""
    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_the_ratio_is_that_of_the_standard():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=lambda look: look.name)
@pytest.mark.parametrize(
    ("ink", "paper", "least"),
    [
        *((text, paper, 4.5) for text in TEXTS for paper in (*BACKGROUNDS, "hover", "accent_soft")),
        # A state is also written: in the log, in a comparison, beside a name.
        *((state, paper, 4.5) for state in (*STATES, "faint", "waiting") for paper in BACKGROUNDS),
        *((f"code_{each}", "surface", 4.5) for each in CODE),
        ("on_accent", "accent", 4.5),
        ("surface", "warning", 4.5),  # the place that was found in a log
        ("failed", "failed_soft", 4.5),
        # Marks that say something without words: the frame of what has the focus, check boxes.
        *(("accent", paper, 3.0) for paper in (*BACKGROUNDS, "hover", "accent_soft")),
        *(("faint", paper, 3.0) for paper in (*BACKGROUNDS, "hover", "accent_soft")),
        *(("check", paper, 3.0) for paper in ("window", "surface", "raised")),
    ],
)
def test_what_is_written_or_drawn_can_be_read(look, ink, paper, least):
    assert contrast(getattr(look, ink), getattr(look, paper)) >= least


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=lambda look: look.name)
def test_a_check_mark_can_be_seen(look):
    assert contrast("#ffffff", look.check) >= 3.0


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=lambda look: look.name)
@pytest.mark.parametrize("kind", sorted(PORT_TYPES))
def test_ports_can_be_seen(look, kind):
    assert contrast(PORT_TYPES[kind].colour, look.canvas) >= 3.0
