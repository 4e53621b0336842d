"""The OpenAPI document of a service: with its experiment's own columns, types and examples."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from studio.data import tables
from studio.service.parameters import json_schema
from studio.service.schema import Column, TableSchema

if TYPE_CHECKING:
    from studio.service.scoring import Scorer
    from studio.service.service import Service

_YES, _NO = "[Tt][Rr][Uu][Ee]|[Yy][Ee][Ss]|1", "[Ff][Aa][Ll][Ss][Ee]|[Nn][Oo]|0"
_FLAG = {"type": "string", "pattern": f"^({_YES}|{_NO}|)$"}
# An empty text is a missing value, as it is in a CSV file.
_NUMBER = r"^(-?[0-9]{1,15}(\.[0-9]{1,15})?)?$"


class Described:
    """Makes the document for the active version, once for each."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._made: tuple[int, dict[str, Any]] | None = None

    def document(self) -> dict[str, Any]:
        """Return the OpenAPI document."""
        active = self._service.deck.active
        if self._made is None or self._made[0] != active.number:
            made = describe(active.scorer, self._service.name, active.number,
                            keys=self._service.keys is not None,
                            batch=self._service.jobs is not None)  # fmt: skip
            self._made = (active.number, made)
        return self._made[1]

    async def answer(self, request: Request) -> Response:
        """Answer with the document."""
        request.state.route = "openapi"
        return JSONResponse(self.document())


def describe(scorer: Scorer, name: str, version: int, *, keys: bool, batch: bool) -> dict[str, Any]:
    """Return the OpenAPI document of an experiment."""
    document: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {
            "title": name,
            "version": str(version),
            "description": scorer.experiment.description or f"Answers with “{name}”.",
        },
        "paths": {},
        "components": {"schemas": _schemas(scorer), "responses": _responses()},
    }
    paths = document["paths"]
    paths["/execute"] = {"post": _execute(scorer)}
    paths["/workspaces/{workspace}/services/{service}/execute"] = {
        "post": {**_execute(scorer), "operationId": "executeAt"},
        "parameters": [_path("workspace"), _path("service")],
    }
    paths["/score"] = {"post": _short(scorer)}
    paths["/health"] = {"get": _simple("health", "Tells that the process is there.", set())}
    paths["/ready"] = {"get": _simple("ready", "Tells whether requests are answered.", {"503"})}
    paths["/metrics"] = {"get": _metrics()}
    paths["/versions"] = {"get": _simple("versions", "Lists the versions.", {"401", "503"})}
    if batch:
        from studio.service.openapi_batch import add_batch

        add_batch(paths, document["components"]["schemas"], scorer)
    if keys:
        document["components"]["securitySchemes"] = {"key": {"type": "http", "scheme": "bearer"}}
        document["security"] = [{"key": []}]
        for path in ("/health", "/ready"):
            paths[path]["get"]["security"] = []
    return document


def _path(name: str) -> dict[str, Any]:
    schema = {"type": "string", "minLength": 1}
    return {"name": name, "in": "path", "required": True, "schema": schema}


def _query(name: str, schema: dict[str, Any], text: str) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, "description": text}


def errors(*statuses: str) -> dict[str, Any]:
    """Return references to the answers of these error statuses."""
    return {status: {"$ref": f"#/components/responses/{status}"} for status in statuses}


_SCORING_ERRORS = ("400", "401", "413", "415", "422", "429", "503", "504")


def _execute(scorer: Scorer) -> dict[str, Any]:
    tables_example = example_request(scorer)
    return {
        "operationId": "execute",
        "summary": "Answers a request, as the original does.",
        "parameters": [
            _query("api-version", {"type": "string", "enum": ["2.0"]}, "Always 2.0."),
            _query("details", _FLAG, "Adds column types, and traces to errors."),
            _query("format", {"enum": ["swagger", ""]}, "Answers with objects."),
        ],
        "requestBody": {
            "required": True,
            "content": {
                "application/json": {
                    "schema": {"$ref": "#/components/schemas/Request"},
                    "examples": {
                        "table": {"value": tables_example},
                        "objects": {"value": example_request(scorer, objects=True)},
                    },
                }
            },
        },
        "responses": {
            "200": {
                "description": "The tables of the outputs.",
                "content": {
                    "application/json": {"schema": {"$ref": "#/components/schemas/Answer"}}
                },
            },
            **errors(*_SCORING_ERRORS),
        },
    }


def _short(scorer: Scorer) -> dict[str, Any]:
    operation = _execute(scorer)
    operation["operationId"] = "score"
    operation["summary"] = "Answers a request with objects of JSON values."
    operation["parameters"] = [operation["parameters"][1]]
    schema = {"$ref": "#/components/schemas/ShortAnswer"}
    operation["responses"]["200"]["content"]["application/json"]["schema"] = schema
    return operation


def _simple(name: str, text: str, statuses: set[str]) -> dict[str, Any]:
    content = {"application/json": {"schema": {"type": "object"}}}
    return {
        "operationId": name,
        "summary": text,
        "responses": {"200": {"description": "Fine.", "content": content}, **errors(*statuses)},
    }


def _metrics() -> dict[str, Any]:
    operation = _simple("metrics", "Numbers for Prometheus.", {"401"})
    operation["responses"]["200"]["content"] = {"text/plain": {"schema": {"type": "string"}}}
    return operation


def _responses() -> dict[str, Any]:
    told = {
        "400": "The request does not fit, or a module failed.",
        "401": "The key is missing or wrong.",
        "404": "There is no such thing.",
        "413": "The body is too large.",
        "415": "The body is no JSON.",
        "422": "There are too many rows.",
        "429": "Too many requests wait already.",
        "503": "The service cannot answer right now.",
        "504": "The answer took too long.",
    }
    schema = {"$ref": "#/components/schemas/Error"}
    content = {"application/json": {"schema": schema}}
    return {status: {"description": text, "content": content} for status, text in told.items()}


def _schemas(scorer: Scorer) -> dict[str, Any]:
    schemas: dict[str, Any] = {"Error": _error()}
    inputs: dict[str, Any] = {}
    for name, schema in scorer.inputs.items():
        key = f"Input_{_plain(name)}"
        schemas[f"{key}_Row"] = _row(schema)
        schemas[key] = _table(schema, f"#/components/schemas/{key}_Row")
        inputs[name] = {"$ref": f"#/components/schemas/{key}"}
    exposed = scorer.experiment.exposed
    parameters: dict[str, Any] = {
        "type": "object",
        "properties": {each.name: _parameter(scorer, each) for each in exposed},
        "additionalProperties": False,
    }
    required = [each.name for each in exposed if each.required]
    if required:
        parameters["required"] = required
    else:
        parameters["type"] = ["object", "null"]
    request: dict[str, Any] = {
        "type": "object",
        "properties": {
            "Inputs": {
                "type": "object",
                "properties": inputs,
                "required": list(inputs),
                "additionalProperties": False,
            },
            "GlobalParameters": parameters,
        },
        "additionalProperties": False,
    }
    must = (["Inputs"] if inputs else []) + (["GlobalParameters"] if required else [])
    if must:
        request["required"] = must
    schemas["Request"] = request
    schemas["Answer"] = _answer(scorer, text=True)
    schemas["ShortAnswer"] = _answer(scorer, text=False)
    return schemas


def _parameter(scorer: Scorer, exposed: Any) -> dict[str, Any]:
    schema = json_schema(scorer.experiment.exposed.spec_of(exposed))
    if not exposed.required:
        schema["default"] = exposed.default
    return schema


def _row(schema: TableSchema) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {each.name: cell_schema(each) for each in schema.columns},
        "required": schema.names,
        "additionalProperties": not schema.columns,
    }


def _table(schema: TableSchema, row: str) -> dict[str, Any]:
    if not schema.columns:
        cells: dict[str, Any] = {"type": "array", "items": {"type": "array"}}
        names: dict[str, Any] = {"type": "array", "items": {"type": "string"}}
    else:
        width = len(schema.columns)
        cells = {
            "type": "array",
            "items": {
                "type": "array",
                "prefixItems": [cell_schema(each) for each in schema.columns],
                "minItems": width,
                "maxItems": width,
            },
        }
        # Lists with a length, not `const` and `items: false`: generators of clients refuse those.
        names = {
            "type": "array",
            "prefixItems": [{"type": "string", "const": each} for each in schema.names],
            "minItems": width,
            "maxItems": width,
        }
    table = {
        "type": "object",
        "properties": {"ColumnNames": names, "Values": cells},
        "required": ["ColumnNames", "Values"],
    }
    return {"anyOf": [table, {"type": "array", "items": {"$ref": row}}]}


def cell_schema(column: Column) -> dict[str, Any]:
    """Return the JSON Schema of a cell in a request: a value of the type, or its text."""
    if column.word == tables.NUMERIC:
        # A whole number comes first, as the column's own type; others are taken as well.
        numbers: list[dict[str, Any]] = [{"type": "number"}]
        if column.integer:
            bounds = {"minimum": -(2**63) + 1, "maximum": 2**63 - 1}
            numbers = [{"type": "integer", **bounds}, {"type": "number", **bounds}]
        text = {"type": "string", "pattern": _NUMBER}
        return {"anyOf": [*numbers, text, {"type": "boolean"}, {"type": "null"}]}
    if column.word == tables.BOOLEAN:
        # Makers of clients know no list of both words and numbers.
        words = {"type": "string", "pattern": "^(true|false|True|False|0|1|)$"}
        digits = {"type": "integer", "minimum": 0, "maximum": 1}
        return {"anyOf": [{"type": "boolean"}, words, digits, {"type": "null"}]}
    if column.word in (tables.DATETIME, tables.TIMESPAN):
        pattern = r"^((19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8]))?$"
        if column.word == tables.TIMESPAN:
            pattern = r"^([0-9]{1,4} days)?$"
        return {"anyOf": [{"type": "string", "pattern": pattern}, {"type": "null"}]}
    return {"type": ["string", "number", "boolean", "null"]}


def _answer(scorer: Scorer, *, text: bool) -> dict[str, Any]:
    outputs = {}
    for name in scorer.plan.outputs:
        objects: dict[str, Any] = {"type": "array", "items": {"type": "object"}}
        if not text:
            outputs[name] = objects
            continue
        value = {
            "type": "object",
            "properties": {
                "ColumnNames": {"type": "array", "items": {"type": "string"}},
                "ColumnTypes": {"type": "array", "items": {"type": "string"}},
                "Values": {
                    "type": "array",
                    "items": {"type": "array", "items": {"type": ["string", "null"]}},
                },
            },
            "required": ["ColumnNames", "Values"],
        }
        table = {
            "type": "object",
            "properties": {"type": {"type": "string", "const": "DataTable"}, "value": value},
            "required": ["type", "value"],
        }
        outputs[name] = {"anyOf": [table, objects]}
    results = {"type": "object", "properties": outputs, "required": list(outputs)}
    return {"type": "object", "properties": {"Results": results}, "required": ["Results"]}


def _error() -> dict[str, Any]:
    detail = {
        "type": "object",
        "properties": {
            "code": {"type": "string"},
            "target": {"type": "string"},
            "message": {"type": "string"},
            "trace": {"type": "string"},
        },
        "required": ["code", "message"],
    }
    inner = {
        "type": "object",
        "properties": {
            "code": {"type": "string"},
            "message": {"type": "string"},
            "details": {"type": "array", "items": detail},
        },
        "required": ["code", "message", "details"],
    }
    return {"type": "object", "properties": {"error": inner}, "required": ["error"]}


def example_request(scorer: Scorer, *, objects: bool = False, rows: int = 1) -> dict[str, Any]:
    """Return the body of a request with the first rows of the examples."""
    inputs: dict[str, Any] = {}
    for name, schema in scorer.inputs.items():
        shown = [list(row) for row in schema.rows[:rows]]
        if objects:
            inputs[name] = [dict(zip(schema.names, row, strict=True)) for row in shown]
        else:
            inputs[name] = {"ColumnNames": schema.names, "Values": shown}
    parameters = {
        each.name: each.default for each in scorer.experiment.exposed if not each.required
    }
    for each in scorer.experiment.exposed:
        if each.required:
            node, parameter = each.targets[0]
            parameters[each.name] = scorer.experiment.node(node).value(parameter)
    return {"Inputs": inputs, "GlobalParameters": parameters}


def _plain(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9]", "_", name)
