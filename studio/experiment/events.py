"""What can happen to an experiment: one small immutable class for each change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio.experiment.document import Connection


@dataclass(frozen=True)
class NodeAdded:
    """A node was placed."""

    node: str


@dataclass(frozen=True)
class NodeRemoved:
    """A node was removed; its connections were removed before."""

    node: str


@dataclass(frozen=True)
class NodeMoved:
    """A node has another position."""

    node: str


@dataclass(frozen=True)
class NodeRenamed:
    """A node has another name."""

    node: str


@dataclass(frozen=True)
class CommentChanged:
    """A node has another comment."""

    node: str


@dataclass(frozen=True)
class DisabledChanged:
    """Runs pass by a node now, or do so no longer."""

    node: str


@dataclass(frozen=True)
class ParameterChanged:
    """A node's parameter has another value."""

    node: str
    parameter: str


@dataclass(frozen=True)
class ConnectionAdded:
    """Two ports were connected."""

    connection: Connection


@dataclass(frozen=True)
class ConnectionRemoved:
    """A connection was removed."""

    connection: Connection


@dataclass(frozen=True)
class ExperimentRenamed:
    """The experiment has another name."""


@dataclass(frozen=True)
class DescriptionChanged:
    """The experiment has another description."""


@dataclass(frozen=True)
class EnvironmentChanged:
    """Scripts that name no Python of their own run in another one now."""


@dataclass(frozen=True)
class ExposedChanged:
    """The web service parameters are others now."""


@dataclass(frozen=True)
class FramesChanged:
    """The frames are others now, or elsewhere."""


@dataclass(frozen=True)
class NodeGrouped:
    """A node lies in another sub-experiment now, or in none; `GroupsChanged` comes after."""

    node: str


@dataclass(frozen=True)
class GroupsChanged:
    """The sub-experiments are others now, or hold other nodes."""


def changes_results(event: object) -> bool:
    """Tell whether an event can change what a run computes (a moved card cannot)."""
    changing = (NodeAdded, NodeRemoved, ParameterChanged, ConnectionAdded, ConnectionRemoved)
    return isinstance(event, (*changing, EnvironmentChanged, DisabledChanged))
