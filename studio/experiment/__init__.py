"""The document: module specs, experiments, validation and the `.studio` file format."""

from studio.experiment.document import Connection, Experiment, Node
from studio.experiment.errors import (
    Cancelled,
    ExperimentError,
    FileFormatError,
    ModuleError,
    StudioError,
)
from studio.experiment.spec import ModuleSpec, PortSpec, module

__all__ = [
    "Cancelled",
    "Connection",
    "Experiment",
    "ExperimentError",
    "FileFormatError",
    "ModuleError",
    "ModuleSpec",
    "Node",
    "PortSpec",
    "StudioError",
    "module",
]
