"""What a service asks for, read from the document with which it describes itself. No Qt here."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

TEXT, WHOLE, NUMBER, TRUTH = "text", "whole number", "number", "true or false"


@dataclass(frozen=True)
class Field:
    """One value to send: its name, its type, an example, and the values it may have."""

    name: str
    kind: str = TEXT
    example: Any = None
    choices: tuple[str, ...] = ()
    required: bool = True

    def value(self, text: str) -> Any:
        """Return what is sent for a text; an empty one stands for a missing value.

        Raises ValueError where the text is none of the type.
        """
        words = text.strip()
        if not words:
            return None
        if self.kind == WHOLE:
            return int(words)
        if self.kind == NUMBER:
            return float(words)
        if self.kind == TRUTH:
            if words.casefold() not in ("true", "false"):
                raise ValueError(text)
            return words.casefold() == "true"
        return text

    def shown(self) -> str:
        """Return the example as text."""
        if self.example is None:
            return ""
        if isinstance(self.example, bool):
            return "true" if self.example else "false"
        if isinstance(self.example, list):
            return json.dumps(self.example, ensure_ascii=False)
        return str(self.example)


@dataclass(frozen=True)
class Asked:
    """The tables a service takes, by name, and its web service parameters."""

    inputs: dict[str, list[Field]]
    parameters: list[Field]

    def body(self, rows: dict[str, list[Any]], parameters: dict[str, Any]) -> dict[str, Any]:
        """Return the body of a request with one row for each table."""
        inputs = {
            name: {"ColumnNames": [f.name for f in fields], "Values": [rows[name]]}
            for name, fields in self.inputs.items()
        }
        return {"Inputs": inputs, "GlobalParameters": parameters}


def read(document: dict[str, Any]) -> Asked:
    """Read the OpenAPI document of a service; what is missing there is asked as text."""
    schemas = document.get("components", {}).get("schemas", {})
    example = _example(document)
    inputs: dict[str, list[Field]] = {}
    for name, table in example.get("Inputs", {}).items():
        row = schemas.get(f"Input_{name}_Row", {}).get("properties", {})
        values = (table.get("Values") or [[]])[0]
        columns = table.get("ColumnNames", [])
        inputs[name] = [
            _field(column, row.get(column, {}), values[n] if n < len(values) else None)
            for n, column in enumerate(columns)
        ]
    wanted = schemas.get("Request", {}).get("properties", {}).get("GlobalParameters", {})
    needed = wanted.get("required", [])
    parameters = [
        _field(name, schema, schema.get("default"), required=name in needed)
        for name, schema in wanted.get("properties", {}).items()
    ]
    return Asked(inputs, parameters)


def _example(document: dict[str, Any]) -> dict[str, Any]:
    try:
        content = document["paths"]["/execute"]["post"]["requestBody"]["content"]
        found = content["application/json"]["examples"]["table"]["value"]
    except (KeyError, TypeError):
        return {}
    return found if isinstance(found, dict) else {}


def _field(name: str, schema: dict[str, Any], example: Any, *, required: bool = True) -> Field:
    kinds = {"number": NUMBER, "integer": WHOLE, "boolean": TRUTH}
    choices = tuple(str(each) for each in schema.get("enum", ()) if each is not None)
    return Field(name, kinds.get(_type(schema), TEXT), example, choices, required)


def _type(schema: dict[str, Any]) -> str:
    """Return the column's own type, which stands before others that are taken for it, too."""
    if "type" not in schema and schema.get("anyOf"):
        return _type(schema["anyOf"][0])
    found = schema.get("type", "")
    return found if isinstance(found, str) else str(found[0])
