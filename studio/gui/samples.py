"""The sample experiments that come with the studio."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from studio import assets
from studio.gui.language import paragraphs, word

if TYPE_CHECKING:
    from studio.experiment.document import Experiment


@dataclass(frozen=True)
class Sample:
    """One sample: its file, and what its card on the start page says."""

    path: Path
    title: str
    text: str
    icon: str


def in_words(experiment: Experiment) -> Experiment:
    """Return a sample with its title, description and comments in the language of the desktop."""
    experiment.rename(word(experiment.name))
    experiment.set_description(paragraphs(experiment.description))
    for node in experiment:
        experiment.set_comment(node, word(node.comment))
    return experiment


def samples() -> list[Sample]:
    """Return the samples in the order in which the start page shows them."""
    index = json.loads(assets.path("experiments", "index.json").read_text(encoding="utf-8"))
    return [
        Sample(
            assets.path("experiments", each["file"]),
            each["title"],
            each["description"],
            each.get("icon", "studio"),
        )
        for each in index
    ]


def find_sample(name: str) -> Sample | None:
    """Return the sample of that title or file name, in any case of letters."""
    wanted = name.casefold()
    for each in samples():
        if wanted in (each.title.casefold(), each.path.stem.casefold()):
            return each
    return None
