"""The web application: FastAPI around one `Service`."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from contextlib import asynccontextmanager
from typing import Any
from uuid import uuid4

from fastapi import FastAPI
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Match

from studio.service import logs
from studio.service.errors import Detail, ServiceError, not_found
from studio.service.openapi import Described
from studio.service.routes import add_routes
from studio.service.service import Service

Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

_ID = re.compile(r"[A-Za-z0-9._:-]{1,128}")
_LOCAL = {"localhost", "127.0.0.1", "::1", "testserver"}

log = logging.getLogger(__name__)


def create_app(service: Service, *, local_only: bool = False) -> FastAPI:
    """Return the application of a service; it starts and stops with the application.

    `local_only` refuses requests that name another host: for a service without a key, which a
    web page could otherwise reach through a name that leads to this computer.
    """

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        await service.start()
        yield
        await service.stop()

    app = FastAPI(title=service.name, lifespan=lifespan, docs_url="/docs", redoc_url=None)
    described = Described(service)
    app.openapi = described.document  # type: ignore[method-assign]
    add_routes(app, service, described)
    app.add_exception_handler(ServiceError, _service_error)
    app.add_exception_handler(HTTPException, _http_error)
    app.add_exception_handler(Exception, _fault)
    app.add_middleware(Watched, service=service, local_only=local_only)
    return app


class Watched:
    """Gives each request an id, times it, logs it and counts it."""

    def __init__(self, app: Any, service: Service, local_only: bool) -> None:
        self.app = app
        self.service = service
        self.local_only = local_only

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = time.perf_counter()
        state = scope.setdefault("state", {})
        headers = dict(scope["headers"])
        state["id"] = identity = _request_id(headers)
        status = 500
        tag = identity.encode("ascii")

        async def answer(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [
                    *message.get("headers", []), (b"x-request-id", tag), (b"x-ms-request-id", tag),
                    (b"cache-control", b"no-store"), (b"x-content-type-options", b"nosniff"),
                ]  # fmt: skip
            await send(message)

        metrics = self.service.metrics
        metrics.add("studio_requests_in_flight", 1)
        try:
            if self.local_only and _host(headers) not in _LOCAL:
                text = "This service has no key, so it only answers to the name localhost."
                error = ServiceError(403, "Unauthorized", [Detail("HostNotAllowed", text)])
                await _response(error, False)(scope, receive, answer)
            else:
                await self.app(scope, receive, answer)
        finally:
            seconds = time.perf_counter() - started
            metrics.add("studio_requests_in_flight", -1)
            route = state.get("route", "other")
            metrics.answered(route, status, seconds)
            self._log(scope, state, status, seconds)

    def _log(self, scope: Scope, state: dict[str, Any], status: int, seconds: float) -> None:
        fields: dict[str, Any] = {
            "request_id": state["id"],
            "method": scope["method"],
            "path": scope["path"][:200],
            "status": status,
            "ms": round(seconds * 1000, 2),
        }
        client = scope.get("client")
        if client:
            fields["client"] = client[0]
        fields.update(state.get("log", {}))
        error = state.get("error")
        if error is not None:
            fields["code"] = error.code
            fields["error"] = str(error)[:1000]
            self.service.metrics.add("studio_errors_total", code=error.code)
        logs.request_done(fields)


def _request_id(headers: dict[bytes, bytes]) -> str:
    for name in (b"x-request-id", b"x-ms-client-request-id"):
        given = headers.get(name, b"").decode("latin-1")
        if _ID.fullmatch(given):
            return given
    return uuid4().hex


def _host(headers: dict[bytes, bytes]) -> str:
    host = headers.get(b"host", b"").decode("latin-1").lower()
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.partition(":")[0]


def _response(error: ServiceError, with_trace: bool) -> Response:
    headers = {}
    if error.retry_after is not None:
        headers["Retry-After"] = str(error.retry_after)
    if error.status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    body = error.body(with_trace=with_trace)
    return JSONResponse(body, status_code=error.status, headers=headers)


async def _service_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, ServiceError)
    request.state.error = error
    return _response(error, bool(getattr(request.state, "wants_trace", False)))


async def _http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if error.status_code == 404:
        made = not_found("WebServiceNotFound", "There is nothing at this address.")
    elif error.status_code == 405:
        detail = Detail("InvalidMethod", "This address does not take that method.")
        made = ServiceError(405, "MethodNotAllowed", [detail])
    else:
        made = ServiceError(error.status_code, "BadArgument", [Detail("BadRequest", error.detail)])
    request.state.error = made
    response = _response(made, False)
    for name, value in (error.headers or {}).items():
        response.headers[name] = value
    if error.status_code == 405:
        response.headers["Allow"] = ", ".join(_methods(request))
    return response


def _methods(request: Request) -> list[str]:
    """Return what an address takes: each method is a route of its own."""
    found: set[str] = set()
    for route in request.app.routes:
        if route.matches(request.scope)[0] != Match.NONE:
            found |= getattr(route, "methods", None) or set()
    return sorted(found)


async def _fault(request: Request, error: Exception) -> Response:
    """Answer for a fault of the service itself, without a word about its inside."""
    log.error("a request met a fault", exc_info=error)
    text = "The service met an internal error. Its log tells more under the request's id."
    made = ServiceError(500, "InternalError", [Detail("InternalError", text)])
    request.state.error = made
    return _response(made, False)
