"""Errors of the service, with the status and the codes that clients of the original know."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from studio.experiment.errors import StudioError


@dataclass(frozen=True)
class Detail:
    """One reason: a code, words for people, and the input or parameter it is about."""

    code: str
    message: str
    target: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return it as it stands in an error's body."""
        body = {"code": self.code, "message": self.message}
        return {"code": self.code, "target": self.target, **body} if self.target else body


_MESSAGES = {
    "BadArgument": "Invalid argument provided.",
    "BadUserArgument": "Invalid argument provided.",
    "ModuleExecutionError": "Module execution encountered an error.",
    "Unauthorized": "You are not authorized to access this resource.",
    "NotFound": "Resource not found.",
    "InvalidOperation": "Invalid operation requested.",
    "GatewayTimeout": "The request timed out.",
    "ServiceUnavailable": "Service is temporarily unavailable.",
    "TooManyRequests": "Too many requests at a time.",
    "RequestTooLarge": "The request is too large.",
    "InternalError": "The service met an internal error.",
    "MethodNotAllowed": "This address does not take that method.",
}


class ServiceError(StudioError):
    """What a caller gets in place of an answer.

    `status` is the HTTP status, `code` the class of the error, `details` say what exactly is
    wrong, `retry_after` (seconds) when to try again, `trace` the script's traceback: that one
    is only shown to a caller who asks for details and has a valid key.
    """

    def __init__(
        self,
        status: int,
        code: str,
        details: Iterable[Detail] = (),
        *,
        retry_after: int | None = None,
        trace: str | None = None,
    ) -> None:
        self.status = status
        self.code = code
        self.details = tuple(details)
        self.retry_after = retry_after
        self.trace = trace
        super().__init__(" ".join([_MESSAGES.get(code, code), *(d.message for d in self.details)]))

    def body(self, *, with_trace: bool = False) -> dict[str, Any]:
        """Return the body of the answer."""
        details = [each.as_json() for each in self.details]
        if with_trace and self.trace and details:
            details[0]["trace"] = self.trace
        message = _MESSAGES.get(self.code, self.code)
        return {"error": {"code": self.code, "message": message, "details": details}}


_PATHS = re.compile(r"(?<![\w:/.<])/(?:[^\s/'\"<>]+/)*[^\s/'\":<>,;)]+|\b[A-Za-z]:\\[^\s'\"]+")


def without_paths(text: str) -> str:
    """Return a message in which no file of this computer is named in full."""
    return _PATHS.sub("(a path)", text)


def bad_argument(code: str, message: str, target: str = "") -> ServiceError:
    """Return the error for a request that is no sound request."""
    return ServiceError(400, "BadArgument", [Detail(code, message, target)])


def bad_user_argument(code: str, message: str, target: str = "") -> ServiceError:
    """Return the error for data or parameters that do not fit the experiment."""
    return ServiceError(400, "BadUserArgument", [Detail(code, message, target)])


def unauthorized() -> ServiceError:
    """Return the error for a missing or wrong key."""
    text = "Send the header: Authorization: Bearer KEY, with one of the service's keys."
    return ServiceError(401, "Unauthorized", [Detail("ScoreRequestUnauthorized", text)])


def not_found(code: str, message: str) -> ServiceError:
    """Return the error for something that does not exist."""
    return ServiceError(404, "NotFound", [Detail(code, message)])


def too_large(message: str) -> ServiceError:
    """Return the error for a body with more bytes than the service takes."""
    return ServiceError(413, "RequestTooLarge", [Detail("RequestBodyTooLarge", message)])


def too_many_rows(message: str, target: str) -> ServiceError:
    """Return the error for a table with more rows than the service takes."""
    return ServiceError(422, "BadUserArgument", [Detail("TooManyRows", message, target)])


def timed_out(seconds: float) -> ServiceError:
    """Return the error for an answer that was not ready in time."""
    text = f"The experiment did not answer within {seconds:g} seconds."
    return ServiceError(504, "GatewayTimeout", [Detail("BackendScoreTimeout", text)])


def too_busy(message: str) -> ServiceError:
    """Return the error for a full waiting line: the caller should come back soon."""
    detail = Detail("TooManyConcurrentRequests", message)
    return ServiceError(429, "TooManyRequests", [detail], retry_after=1)


def unavailable(code: str, message: str, retry_after: int = 5) -> ServiceError:
    """Return the error for a service that cannot answer right now."""
    detail = Detail(code, message)
    return ServiceError(503, "ServiceUnavailable", [detail], retry_after=retry_after)
