"""The service's log: one JSON object a line."""

from __future__ import annotations

import json
import logging
import sys
import time
from typing import IO, Any

ACCESS = logging.getLogger("studio.service.access")


class JsonLines(logging.Formatter):
    """Writes a record, and what was given as `extra={"fields": ...}`, as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        stamp = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created))
        line: dict[str, Any] = {
            "time": f"{stamp}.{int(record.msecs):03d}Z",
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        line.update(getattr(record, "fields", {}))
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=True, default=str)


def set_up(level: str = "info", stream: IO[str] | None = None) -> None:
    """Send everything that is logged to a stream (stderr) as JSON lines."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = True
    logging.getLogger("uvicorn.access").disabled = True  # the service writes its own


def request_done(fields: dict[str, Any]) -> None:
    """Log one answered request."""
    level = logging.WARNING if fields["status"] >= 500 else logging.INFO
    if ACCESS.isEnabledFor(level):
        ACCESS.log(level, "request", extra={"fields": fields})
