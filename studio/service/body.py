"""Reads the bodies of requests, within bounds."""

from __future__ import annotations

import json
from typing import Any

from starlette.requests import Request

from studio.service.errors import Detail, ServiceError, bad_argument, too_large


async def read_body(request: Request, limit: int) -> bytes:
    """Return the body; raises ServiceError 413 as soon as it is longer than `limit` bytes."""
    told = request.headers.get("content-length", "")
    if told.isascii() and told.isdigit() and int(told[:19]) > limit:
        raise _too_long(limit)
    parts: list[bytes] = []
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > limit:
            raise _too_long(limit)
        parts.append(chunk)
    return b"".join(parts)


def check_json(request: Request) -> None:
    """Raise ServiceError 415 unless the body is said to be JSON."""
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if kind != "application/json" and not kind.endswith("+json"):
        text = "Send the body as JSON, with the header Content-Type: application/json."
        raise ServiceError(415, "BadArgument", [Detail("RequestBodyInvalid", text)])


def parse_json(data: bytes) -> Any:
    """Return the parsed body; raises ServiceError 400 when it is no JSON."""
    if not data.strip():
        raise bad_argument("RequestIsEmpty", "The request has no body.")
    try:
        parsed = json.loads(data)
        if b"\\ud" in data or b"\\uD" in data:  # halves of surrogate pairs: no file holds them
            text = json.dumps(parsed, ensure_ascii=False).encode("utf-8", "replace")
            parsed = json.loads(text)
    except RecursionError:
        raise bad_argument("RequestBodyInvalid", "The body is nested too deeply.") from None
    except ValueError as error:
        reason = str(error)[:200]
        raise bad_argument("RequestBodyInvalid", f"The body is no JSON: {reason}.") from None
    return parsed


def _too_long(limit: int) -> ServiceError:
    return too_large(f"The body is larger than {limit / 1024**2:,.0f} MB, the service's limit.")
