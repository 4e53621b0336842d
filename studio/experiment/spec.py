"""Reads what a module is from the signature of its function.

Positional parameters are input ports, keyword-only parameters are properties, the return
annotation names the output ports, the docstring is the help text. Nothing is declared twice.
"""

from __future__ import annotations

import inspect
import types
import typing
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Union

from studio.experiment import parameters as p
from studio.experiment.context import Context
from studio.experiment.ports import type_of_marker

_MARK = "__studio_module__"


@dataclass(frozen=True)
class PortSpec:
    """One port of a module; `type` is an id of `studio.experiment.ports.PORT_TYPES`."""

    name: str
    type: str
    required: bool = True
    help: str = ""
    argument: str = ""


@dataclass(frozen=True)
class ModuleSpec:
    """One entry of the palette.

    `category` is a path such as `"Data Transformation/Manipulation"`, `icon` the name of an SVG
    of `resources/icons`, `version` counts changes of what the module computes. `function` is
    None for a module that is not installed.
    """

    id: str
    name: str
    category: str
    icon: str = "module"
    version: int = 1
    help: str = ""
    keywords: tuple[str, ...] = ()
    inputs: tuple[PortSpec, ...] = ()
    outputs: tuple[PortSpec, ...] = ()
    parameters: tuple[p.ParameterSpec, ...] = ()
    aliases: tuple[str, ...] = ()
    cacheable: bool = True
    takes_objects: bool = False
    function: Callable[..., Any] | None = field(default=None, compare=False, repr=False)
    context_argument: str = ""

    @property
    def missing(self) -> bool:
        """Whether the module is not installed here, so that its nodes cannot run."""
        return self.function is None

    @property
    def summary(self) -> str:
        """The first sentence of the help text."""
        return self.help.strip().split("\n\n")[0].replace("\n", " ")

    def input(self, name: str) -> PortSpec | None:
        """Return the input port of that name (case does not matter)."""
        return _by_name(self.inputs, name)

    def output(self, name: str) -> PortSpec | None:
        """Return the output port of that name (case does not matter)."""
        return _by_name(self.outputs, name)

    def parameter(self, name: str) -> p.ParameterSpec | None:
        """Return the parameter of that name or label (case does not matter)."""
        wanted = name.casefold()
        for each in self.parameters:
            if wanted in (each.name.casefold(), each.label.casefold()):
                return each
        return None

    def defaults(self) -> dict[str, Any]:
        """Return every parameter's default value, by name."""
        return {each.name: each.default for each in self.parameters}


def _by_name(ports: tuple[PortSpec, ...], name: str) -> PortSpec | None:
    wanted = name.casefold()
    return next((each for each in ports if each.name.casefold() == wanted), None)


def columns_input(spec: ModuleSpec, parameter: p.ParameterSpec) -> PortSpec | None:
    """Return the input port whose dataset has the columns that a parameter chooses from."""
    if not parameter.columns_port:
        return next((each for each in spec.inputs if each.type == "dataset"), None)
    by_argument = (each for each in spec.inputs if each.argument == parameter.columns_port)
    return spec.input(parameter.columns_port) or next(by_argument, None)


def module(
    name: str,
    *,
    category: str,
    id: str | None = None,
    icon: str = "module",
    version: int = 1,
    keywords: tuple[str, ...] = (),
    aliases: tuple[str, ...] = (),
    cacheable: bool = True,
    takes_objects: bool = False,
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Mark a function as a module of the palette; `read_spec` reads the rest from its signature.

    `keywords` help the palette's search, `aliases` are other names the module goes by.
    `cacheable=False` is for modules with an effect outside (Export Data): they run every time.
    `takes_objects` is for functions whose dataset inputs may also be a `PythonObject`.
    """

    def mark(function: Callable[..., Any]) -> Callable[..., Any]:
        about = {
            "id": id or function.__name__,
            "name": name,
            "category": category,
            "icon": icon,
            "version": version,
            "keywords": keywords,
            "aliases": aliases,
            "cacheable": cacheable,
            "takes_objects": takes_objects,
        }
        setattr(function, _MARK, about)
        return function

    return mark


def is_module(thing: Any) -> bool:
    """Tell whether `thing` is a function marked with `@module`."""
    return hasattr(thing, _MARK)


def read_spec(function: Callable[..., Any]) -> ModuleSpec:
    """Return the spec of a function marked with `@module`.

    Raises TypeError, naming the function and the parameter, when the signature cannot be read.
    """
    about = getattr(function, _MARK)
    hints = typing.get_type_hints(function, include_extras=True)
    inputs: list[PortSpec] = []
    properties: list[p.ParameterSpec] = []
    context = ""
    for each in inspect.signature(function).parameters.values():
        hint = hints.get(each.name)
        if hint is None:
            raise TypeError(f"{function.__name__}: the parameter {each.name} has no annotation")
        if hint is Context:
            context = each.name
        elif each.kind is inspect.Parameter.KEYWORD_ONLY:
            properties.append(_parameter(function, each, hint))
        else:
            inputs.append(_port(function, each.name, hint, optional=each.default is None))
    return ModuleSpec(
        help=inspect.cleandoc(function.__doc__ or ""),
        inputs=tuple(inputs),
        outputs=_outputs(function, hints.get("return")),
        parameters=tuple(properties),
        function=function,
        context_argument=context,
        **about,
    )


def _split(hint: Any) -> tuple[Any, list[Any], bool]:
    """Return the bare type, the `Annotated` marks, and whether None was allowed."""
    marks: list[Any] = []
    optional = False
    while True:
        if typing.get_origin(hint) is typing.Annotated:
            hint, *more = typing.get_args(hint)
            marks.extend(more)
        elif typing.get_origin(hint) in (Union, types.UnionType):
            rest = [each for each in typing.get_args(hint) if each is not type(None)]
            if len(rest) != 1:
                return hint, marks, optional
            optional, hint = True, rest[0]
        else:
            return hint, marks, optional


def _mark(marks: list[Any], kind: type[Any]) -> Any:
    return next((each for each in marks if isinstance(each, kind)), None)


def _title(name: str) -> str:
    return name.replace("_", " ").strip().capitalize()


def _port(function: Callable[..., Any], name: str, hint: Any, *, optional: bool) -> PortSpec:
    bare, marks, nullable = _split(hint)
    kind = type_of_marker(bare)
    if kind is None:
        raise TypeError(f"{function.__name__}: {name} has no port type, but {bare!r}")
    label, text = _mark(marks, p.Label), _mark(marks, p.Help)
    return PortSpec(
        name=label.text if label else _title(name),
        type=kind.id,
        required=not (optional or nullable),
        help=text.text if text else "",
        argument=name,
    )


def _outputs(function: Callable[..., Any], hint: Any) -> tuple[PortSpec, ...]:
    if hint is None or hint is type(None):
        return ()
    several = typing.get_args(hint) if typing.get_origin(hint) is tuple else (hint,)
    many = len(several) > 1
    return tuple(
        _port(function, f"output_{number}" if many else "output", each, optional=False)
        for number, each in enumerate(several, 1)
    )


_SIMPLE: dict[Any, p.Kind] = {str: "text", int: "int", float: "float", bool: "bool"}


def _item(bare: Any) -> Any:
    """Return the kind of the values of a list such as `list[float]`; None for other types."""
    items = typing.get_args(bare)
    origin = typing.get_origin(bare)
    if origin is tuple and items[1:] == (...,):
        return _SIMPLE.get(items[0])
    return _SIMPLE.get(items[0]) if origin in (list, Sequence) and len(items) == 1 else None


def _parameter(function: Callable[..., Any], each: inspect.Parameter, hint: Any) -> p.ParameterSpec:
    bare, marks, _ = _split(hint)
    if each.default is inspect.Parameter.empty:
        raise TypeError(f"{function.__name__}: the property {each.name} has no default value")
    code, path = _mark(marks, p.Code), _mark(marks, p.FilePath)
    columns, choices = _mark(marks, p.Columns), _mark(marks, p.Choices)
    item = _item(bare)
    kind: p.Kind
    if columns:
        kind = "columns"
    elif item in ("text", "int", "float"):
        kind = "list"
    elif code:
        kind = "code"
    elif path:
        kind = "path"
    elif choices:
        kind = "choice"
    elif bare in _SIMPLE:
        kind = _SIMPLE[bare]
    else:
        raise TypeError(f"{function.__name__}: the property {each.name} cannot be a {bare!r}")
    label, text, limits = _mark(marks, p.Label), _mark(marks, p.Help), _mark(marks, p.Range)
    unit = _mark(marks, p.Unit)
    default = list(each.default) if kind in ("columns", "list") else each.default
    empty = default in ("", None) or default == []
    return p.ParameterSpec(
        name=each.name,
        label=label.text if label else _title(each.name),
        kind=kind,
        default=default,
        help=text.text if text else "",
        low=limits.low if limits else None,
        high=limits.high if limits else None,
        step=limits.step if limits else None,
        choices=choices.values if choices else (),
        language=code.language if code else "text",
        path=path,
        columns_port=columns.port if columns else "",
        visible_when=_mark(marks, p.Visible),
        suggestions=_mark(marks, p.Suggestions),
        required=empty and _mark(marks, p.Optional) is None,
        unit=unit.text if unit else "",
        seed=_mark(marks, p.Seed) is not None,
        item=item if kind == "list" else "text",
    )
