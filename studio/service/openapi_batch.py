"""The part of the OpenAPI document about batch jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from studio.service.openapi import errors

if TYPE_CHECKING:
    from studio.service.scoring import Scorer

_TABLE = r"^[a-z0-9]{1,20}(/[a-z0-9]{1,20}){0,3}\.(csv|tsv|parquet|feather|xlsx|jsonl)$"


def add_batch(paths: dict[str, Any], schemas: dict[str, Any], scorer: Scorer) -> None:
    """Add the addresses of jobs and files."""
    place = {
        "type": "object",
        "properties": {
            "RelativeLocation": {"type": "string", "pattern": _TABLE},
            "BaseLocation": {"type": ["string", "null"]},
            "SasBlobToken": {"type": ["string", "null"]},
            "ConnectionString": {"type": ["string", "null"]},
        },
        "required": ["RelativeLocation"],
    }
    schemas["Blob"] = place
    schemas["Job"] = {
        "type": "object",
        "properties": {
            "StatusCode": {"enum": ["NotStarted", "Running", "Failed", "Cancelled", "Finished"]},
            "Results": {
                "type": ["object", "null"],
                "additionalProperties": {"$ref": "#/components/schemas/Blob"},
            },
            "Details": {"type": "string"},
            "Progress": {"type": "number"},
        },
        "required": ["StatusCode", "Results", "Details"],
    }
    blob = {"$ref": "#/components/schemas/Blob"}
    inputs, outputs = (
        {
            "type": "object",
            "properties": dict.fromkeys(names, blob),
            "additionalProperties": False,
        }
        for names in (scorer.inputs, scorer.plan.outputs)
    )
    if scorer.inputs:
        inputs["required"] = list(scorer.inputs)
    schemas["JobRequest"] = {
        "type": "object",
        "properties": {
            "Inputs": inputs,
            "Outputs": outputs,
            "GlobalParameters": {"type": ["object", "null"]},
        },
        "required": ["Inputs"] if scorer.inputs else [],
        "additionalProperties": False,
    }
    job = {"name": "job", "in": "path", "required": True,
           "schema": {"type": "string", "pattern": "^[0-9a-f]{32}$"}}  # fmt: skip
    file = {"name": "place", "in": "path", "required": True,
            "schema": {"type": "string", "pattern": r"^[a-z0-9]{1,20}\.csv$"}}  # fmt: skip
    body = {"application/json": {"schema": {"$ref": "#/components/schemas/JobRequest"}}}
    paths["/jobs"] = {
        "post": {
            "operationId": "submitJob",
            "summary": "Takes a batch job; the answer is its id.",
            "requestBody": {"required": True, "content": body},
            "responses": {
                "200": _json("The job's id.", {"type": "string"}),
                **errors("400", "401", "413", "415", "429", "503", "504"),
            },
        },
        "get": {
            "operationId": "listJobs",
            "summary": "Lists the newest jobs.",
            "responses": {
                "200": _json("Jobs.", {"type": "array", "items": {"type": "object"}}),
                **errors("401"),
            },
        },
    }
    paths["/jobs/{job}"] = {
        "parameters": [job],
        "get": {
            "operationId": "jobStatus",
            "summary": "Tells how a job stands.",
            "responses": {
                "200": _json("The job.", {"$ref": "#/components/schemas/Job"}),
                **errors("401", "404"),
            },
        },
        "delete": {
            "operationId": "cancelJob",
            "summary": "Cancels a job.",
            "responses": {"204": {"description": "Done."}, **errors("401", "404")},
        },
    }
    paths["/jobs/{job}/start"] = {
        "parameters": [job],
        "post": {
            "operationId": "startJob",
            "summary": "Lets a job be done.",
            "responses": {"204": {"description": "Done."}, **errors("400", "401", "404")},
        },
    }
    data = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
    paths["/files/{place}"] = {
        "parameters": [file],
        "put": {
            "operationId": "putFile",
            "summary": "Keeps a table for jobs.",
            "requestBody": {"required": False, "content": data},
            "responses": {
                "200": _json("Replaced.", {"type": "object"}),
                "201": _json("Kept.", {"type": "object"}),
                **errors("400", "401", "404", "413"),
            },
        },
        "get": {
            "operationId": "getFile",
            "summary": "Sends a file.",
            "responses": {
                "200": {"description": "The file.", "content": data},
                **errors("400", "401", "404"),
            },
        },
    }


def _json(text: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"description": text, "content": {"application/json": {"schema": schema}}}
