"""The addresses of the service."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from studio.engine.context import CancelToken
from studio.experiment.errors import Cancelled, StudioError
from studio.service.answers import records, table_value
from studio.service.body import check_json, parse_json, read_body
from studio.service.errors import (
    Detail,
    ServiceError,
    bad_argument,
    not_found,
    unavailable,
    without_paths,
)
from studio.service.openapi import Described
from studio.service.requests import parse_body
from studio.service.routes_batch import add_batch_routes
from studio.service.service import Service

CLASSIC = "/workspaces/{workspace}/services/{name}"
SUBSCRIPTION = "/subscriptions/{workspace}/services/{name}"
_TRUE = {"true", "1", "yes"}
_FALSE = {"false", "0", "no", ""}


def add_routes(app: FastAPI, service: Service, described: Described) -> None:
    """Add every address to an application."""
    scoring = _Scoring(service)

    def add(path: str, handler: Callable[..., Any], method: str = "GET") -> None:
        app.add_api_route(
            path, handler, methods=[method], include_in_schema=False, response_model=None
        )

    for base in ("", CLASSIC, SUBSCRIPTION, "/versions/{version}"):
        add(f"{base}/execute", scoring.execute, "POST")
        add(f"{base}/score", scoring.short, "POST")
    for base in (CLASSIC, SUBSCRIPTION):
        add(f"{base}/swagger.json", described.answer)
    add("/swagger.json", described.answer)
    _add_operations(add, service)
    _add_versions(add, service)
    if service.jobs is not None:
        for base in ("", CLASSIC, SUBSCRIPTION):
            add_batch_routes(add, base, service)


def _flag(request: Request, name: str) -> bool:
    value = request.query_params.get(name, "").lower()
    if value not in _TRUE | _FALSE:
        text = f"The query parameter {name} must be true or false."
        raise bad_argument("InvalidQueryParameter", text, name)
    return value in _TRUE


class _Scoring:
    """Answers requests with the experiment."""

    def __init__(self, service: Service) -> None:
        self.service = service

    async def execute(self, request: Request) -> Response:
        """Answer as the original does: text cells, as a table or as objects."""
        request.state.route = "execute"
        self.service.authorize(request)
        version = request.query_params.get("api-version", "2.0")
        if version != "2.0":
            text = f"The api-version {version[:20]!r} is not known. Use 2.0."
            raise bad_argument("BadVersionCall", text, "api-version")
        details = _flag(request, "details")
        form = request.query_params.get("format", "").lower()
        if form not in ("", "swagger"):
            text = "The query parameter format must be swagger, or be left out."
            raise bad_argument("InvalidQueryParameter", text, "format")
        if form == "swagger":
            return await self._score(request, details, _as_objects)
        return await self._score(request, details, _typed_tables if details else _tables)

    async def short(self, request: Request) -> Response:
        """Answer with objects of JSON values."""
        request.state.route = "score"
        self.service.authorize(request)
        return await self._score(request, _flag(request, "details"), _plain_objects)

    async def _score(self, request: Request, details: bool, form: Callable[[Any], Any]) -> Response:
        service, state = self.service, request.state
        state.wants_trace = details
        number = _number(request.path_params.get("version"))
        check_json(request)
        data = await read_body(request, service.limits.body)

        def work(token: CancelToken) -> bytes:
            scorer = service.deck.get(number).scorer
            parsed = parse_body(parse_json(data), scorer.inputs, service.limits.rows)
            rows = sum(_rows(each) for each in parsed.inputs.values())
            service.metrics.add("studio_rows_total", rows)
            state.log = {"rows": rows}
            try:
                answers = scorer.answer(parsed, token=token)
            except Cancelled:
                raise unavailable("RequestCanceled", "The request was cancelled.") from None
            answer = {"Results": {name: form(table) for name, table in answers.items()}}
            return json.dumps(answer, ensure_ascii=True, separators=(",", ":")).encode()

        try:
            content = await service.line.do(work)
        except ServiceError as error:
            if error.status in (429, 503):
                service.metrics.add("studio_rejected_total", code=error.details[0].code)
            raise
        return Response(content, media_type="application/json")


def _rows(table: Any) -> int:
    values = getattr(table, "values", None)
    return len(values[0]) if isinstance(values, list) else len(table)


def _tables(table: Any) -> dict[str, Any]:
    return {"type": "DataTable", "value": table_value(table, with_types=False)}


def _typed_tables(table: Any) -> dict[str, Any]:
    return {"type": "DataTable", "value": table_value(table, with_types=True)}


def _as_objects(table: Any) -> list[dict[str, Any]]:
    return records(table, as_text=True)


def _plain_objects(table: Any) -> list[dict[str, Any]]:
    return records(table, as_text=False)


def _number(text: str | None) -> int | None:
    if text is None:
        return None
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise not_found("VersionNotFound", f"There is no version {text[:20]!r}.")
    return int(text)


def _add_operations(add: Callable[..., None], service: Service) -> None:
    async def health(request: Request) -> Response:
        request.state.route = "health"
        return JSONResponse({"status": "ok"})

    async def ready(request: Request) -> Response:
        request.state.route = "ready"
        if not service.ready:
            raise unavailable("InitializingContainers", "The service does not answer right now.")
        return JSONResponse({"status": "ready", "version": service.deck.active.number})

    async def metrics(request: Request) -> Response:
        request.state.route = "metrics"
        service.authorize(request)
        text = await asyncio.to_thread(service.metrics.text)
        return PlainTextResponse(text, media_type="text/plain; version=0.0.4; charset=utf-8")

    add("/health", health)
    add("/ready", ready)
    add("/metrics", metrics)


def _add_versions(add: Callable[..., None], service: Service) -> None:
    def listed() -> dict[str, Any]:
        active = service.deck.active.number
        if service.store is None:
            return {"active": active, "versions": [{"number": active, "name": service.name}]}
        index = service.store.read()
        known = [{k: each[k] for k in ("number", "name", "created")} for each in index["versions"]]
        return {"active": active, "versions": known}

    async def show(request: Request) -> Response:
        request.state.route = "versions"
        service.authorize(request)
        return JSONResponse(await asyncio.to_thread(listed))

    async def change(request: Request, number: int | None) -> Response:
        request.state.route = "versions"
        service.authorize(request)
        store = service.store
        if store is None:
            raise not_found("VersionNotFound", "This service has one version only.")

        def work(token: CancelToken) -> dict[str, Any]:
            try:
                if number is None:
                    store.roll_back()
                else:
                    service.deck.get(number)  # it must be able to answer before it is to
                    store.activate(number)
                service.deck.refresh()
            except ServiceError:
                raise
            except StudioError as error:
                detail = Detail("ModelOutputMetadataMismatch", without_paths(str(error)))
                raise ServiceError(409, "Conflict", [detail]) from error
            return listed()

        return JSONResponse(await service.line.do(work))

    async def activate(request: Request) -> Response:
        service.authorize(request)
        return await change(request, _number(request.path_params["version"]))

    async def roll_back(request: Request) -> Response:
        return await change(request, None)

    add("/versions", show)
    add("/versions/rollback", roll_back, "POST")
    add("/versions/{version}/activate", activate, "POST")
