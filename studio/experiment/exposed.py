"""Web service parameters: properties of nodes that callers of a published experiment may set."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from studio.experiment import events
from studio.experiment.errors import ExperimentError

if TYPE_CHECKING:
    from studio.experiment.document import Experiment
    from studio.experiment.parameters import ParameterSpec


class _Required:
    """Stands for the default of a parameter that has none."""

    def __repr__(self) -> str:
        return "REQUIRED"

    def __copy__(self) -> _Required:
        return self

    def __deepcopy__(self, memory: object) -> _Required:
        return self


REQUIRED: Any = _Required()


@dataclass(frozen=True)
class ExposedParameter:
    """One web service parameter: the name callers use, and the properties that it drives.

    `targets` are pairs of node id and parameter name. Callers may leave out a parameter that
    has a `default`; with `REQUIRED` they must send it.
    """

    name: str
    targets: tuple[tuple[str, str], ...]
    default: Any = REQUIRED

    @property
    def required(self) -> bool:
        """Whether callers must send it."""
        return self.default is REQUIRED


class ExposedParameters:
    """The web service parameters of one experiment, in the order in which they were made.

    Properties of a node that was removed are out of sight until the node is put back (undo).
    """

    def __init__(self, experiment: Experiment) -> None:
        self._experiment = experiment
        self._all: list[ExposedParameter] = []

    def __iter__(self) -> Iterator[ExposedParameter]:
        for each in self._all:
            live = tuple(pair for pair in each.targets if self._experiment.has_node(pair[0]))
            if live:
                yield each if live == each.targets else replace(each, targets=live)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def find(self, name: str) -> ExposedParameter | None:
        """Return the parameter of that name (case matters, as it does for callers)."""
        return next((each for each in self if each.name == name), None)

    def name_of(self, node: str, parameter: str) -> str | None:
        """Return the name under which a node's property is exposed; None when it is not."""
        pair = (self._experiment.node(node).id, parameter)
        return next((each.name for each in self if pair in each.targets), None)

    def spec_of(self, exposed: ExposedParameter) -> ParameterSpec:
        """Return the module parameter behind it: its type, limits and choices."""
        node, parameter = exposed.targets[0]
        spec = self._experiment.node(node).spec.parameter(parameter)
        if spec is None:
            raise ExperimentError(f"The web service parameter {exposed.name!r} leads nowhere.")
        return spec

    def expose(
        self, name: str, node: Any, parameter: str, default: Any = REQUIRED
    ) -> ExposedParameter:
        """Expose a property under a name; a name that exists drives one more property.

        Without `default` callers must send a value; a further property keeps the default there
        is. Raises ExperimentError for an unknown property, one that is exposed already, and one
        of another type than those the name drives.
        """
        name = " ".join(name.split())
        if not name:
            raise ExperimentError("A web service parameter needs a name.")
        found = self._experiment.node(node)
        spec = found.spec.parameter(parameter)
        if spec is None:
            known = ", ".join(each.name for each in found.spec.parameters) or "none"
            raise ExperimentError(f"{found.name} has no parameter {parameter!r}. It has: {known}.")
        taken = self.name_of(found.id, spec.name)
        if taken is not None:
            text = f"{spec.label} of {found.name} is the web service parameter {taken!r} already."
            raise ExperimentError(text)
        pair = (found.id, spec.name)
        old = self.find(name)
        if old is None:
            made = ExposedParameter(name, (pair,), default)
        else:
            kind = self.spec_of(old).kind
            if kind != spec.kind:
                text = f"The web service parameter {name!r} drives a {kind}, not a {spec.kind}."
                raise ExperimentError(text)
            made = replace(old, targets=(*old.targets, pair))
            if default is not REQUIRED:
                made = replace(made, default=default)
        self._put(name, made)
        return made

    def set_default(self, name: str, default: Any) -> None:
        """Give a parameter a default value, or `REQUIRED`."""
        self._put(name, replace(self._known(name), default=default))

    def rename(self, name: str, wanted: str) -> None:
        """Give a parameter another name; raises ExperimentError when that is taken or empty."""
        known = self._known(name)
        wanted = " ".join(wanted.split())
        if not wanted:
            raise ExperimentError("A web service parameter needs a name.")
        if wanted != name and self.find(wanted) is not None:
            raise ExperimentError(f"There is a web service parameter {wanted!r} already.")
        self._put(name, replace(known, name=wanted))

    def remove(self, name: str) -> ExposedParameter:
        """Expose it no more; return it, so that it can be put back."""
        known = self._known(name)
        self._change(lambda: self._all.remove(self._stored(name)))
        return known

    def restore(self, parameters: tuple[ExposedParameter, ...]) -> None:
        """Put back all parameters as `tuple(exposed)` gave them: undo, files and copies."""
        self._change(lambda: self._all.__setitem__(slice(None), parameters))

    def _known(self, name: str) -> ExposedParameter:
        found = self.find(name)
        if found is None:
            raise ExperimentError(f"There is no web service parameter {name!r}.")
        return found

    def _stored(self, name: str) -> ExposedParameter:
        return next(each for each in self._all if each.name == name)

    def _put(self, name: str, made: ExposedParameter) -> None:
        place = next((n for n, each in enumerate(self._all) if each.name == name), len(self._all))
        self._change(lambda: self._all.__setitem__(slice(place, place + 1), [made]))

    def _change(self, edit: Callable[[], object]) -> None:
        before = list(self._all)
        edit()
        if before != self._all:
            self._experiment.changed.emit(events.ExposedChanged())


def to_json(exposed: ExposedParameters) -> list[dict[str, Any]]:
    """Return the parameters as the `.studio` file holds them."""
    written = []
    for each in exposed:
        entry: dict[str, Any] = {"name": each.name, "targets": [list(t) for t in each.targets]}
        if not each.required:
            entry["default"] = each.default
        written.append(entry)
    return written


def from_json(raw: Any) -> tuple[ExposedParameter, ...]:
    """Read what `to_json` wrote; raises ValueError that says what is wrong."""
    if not isinstance(raw, list):
        raise ValueError("its web service parameters are not a list")
    found: list[ExposedParameter] = []
    for number, each in enumerate(raw, 1):
        name = each.get("name") if isinstance(each, dict) else None
        targets = each.get("targets") if isinstance(each, dict) else None
        fine = isinstance(targets, list) and all(
            isinstance(t, list) and len(t) == 2 and all(isinstance(part, str) for part in t)
            for t in targets
        )
        if not isinstance(name, str) or not name.strip() or not fine:
            raise ValueError(f"web service parameter {number} lacks its name or targets")
        if any(other.name == name for other in found):
            raise ValueError(f"two web service parameters have the name {name!r}")
        pairs = tuple((t[0], t[1]) for t in targets or ())
        found.append(ExposedParameter(name, pairs, each.get("default", REQUIRED)))
    return tuple(found)
