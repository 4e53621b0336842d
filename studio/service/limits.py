"""What one request may ask of the service."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Bounds of one process of the service.

    `body` in bytes, `seconds` for one request, `concurrent` requests at work at a time, `queue`
    more that wait, at most `queue_seconds` each; `batch_rows` for one batch job, `upload` in
    bytes for one uploaded file.
    """

    body: int = 16 * 1024**2
    rows: int = 100_000
    seconds: float = 60.0
    concurrent: int = 4
    queue: int = 200
    queue_seconds: float = 20.0
    batch_rows: int = 10_000_000
    batch_seconds: float = 3600.0
    upload: int = 512 * 1024**2
    grace: float = 20.0
