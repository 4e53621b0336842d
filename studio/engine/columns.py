"""Puts names in place of the rules that choose columns: those of the table that is there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from studio.data.names import suggest
from studio.experiment.columnrules import are_rules, columns_of, read_rules
from studio.experiment.errors import ModuleError
from studio.experiment.patterns import TooSlow
from studio.experiment.spec import ModuleSpec, columns_input


def columns_by_rules(
    spec: ModuleSpec, values: Mapping[str, Any], arguments: Sequence[Any]
) -> dict[str, list[str]]:
    """Return the names for each visible parameter of `values` that holds rules.

    `arguments` are the values at the module's inputs. Raises ModuleError, naming the parameter,
    for rules that cannot be used or leave nothing.
    """
    found: dict[str, list[str]] = {}
    for each in spec.parameters:
        value = values.get(each.name)
        if each.kind != "columns" or not are_rules(value):
            continue
        if not each.is_visible(values):
            found[each.name] = []
            continue
        port = columns_input(spec, each)
        table = arguments[spec.inputs.index(port)] if port is not None else None
        if not hasattr(table, "dtypes"):
            text = f"{each.label}: there is no table to choose columns from."
            raise ModuleError(text, parameter=each.name)
        found[each.name] = names_by_rules(str(value), table, each.name)
    return found


def names_by_rules(text: str, table: Any, parameter: str) -> list[str]:
    """Return the names of the columns of a table that rules leave.

    Raises ModuleError for a column that is named but not there, for a pattern that takes too long,
    and when none is left.
    """
    try:
        rules = read_rules(text)
    except ValueError as error:
        raise ModuleError(str(error), parameter=parameter) from None
    columns = columns_of(table)
    missing = rules.missing(columns)
    if missing:
        hint = suggest(missing[0], [each.name for each in columns])
        said = f"There is no column “{missing[0]}”, which a rule names. {hint}"
        raise ModuleError(said, parameter=parameter)
    try:
        names = rules.choose(columns)
    except TooSlow as error:
        raise ModuleError(str(error), parameter=parameter) from None
    if not names:
        raise ModuleError("No column of the table fits the rules.", parameter=parameter)
    return names
