"""Batch jobs in SQLite: they survive a restart, and several processes share them."""

from __future__ import annotations

import json
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from studio.service.errors import Detail, ServiceError, not_found

NOT_STARTED, RUNNING, FAILED, CANCELLED, FINISHED = (
    "NotStarted", "Running", "Failed", "Cancelled", "Finished",
)  # fmt: skip
_TABLE = """
CREATE TABLE IF NOT EXISTS jobs (
    id TEXT PRIMARY KEY,
    status TEXT NOT NULL,
    request TEXT NOT NULL,
    version INTEGER,
    owner TEXT,
    progress REAL NOT NULL DEFAULT 0,
    results TEXT,
    details TEXT NOT NULL DEFAULT '',
    created REAL NOT NULL,
    started REAL,
    ended REAL
)
"""


@dataclass(frozen=True)
class Job:
    """One batch job as it stands in the database; times in Unix seconds."""

    id: str
    status: str
    request: dict[str, Any]
    version: int | None
    progress: float
    results: dict[str, str] | None
    details: str
    created: float
    started: float | None
    ended: float | None


class JobStore:
    """The jobs of one service. Safe to use from threads and from several processes."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.path = path
        self._local = threading.local()
        with self._begin() as connection:
            connection.execute(_TABLE)

    def submit(self, request: dict[str, Any], version: int | None) -> str:
        """Add a job that is not started yet; return its id."""
        job = uuid4().hex
        with self._begin() as connection:
            connection.execute(
                "INSERT INTO jobs (id, status, request, version, created) VALUES (?, ?, ?, ?, ?)",
                (job, NOT_STARTED, json.dumps(request), version, time.time()),
            )
        return job

    def get(self, job: str) -> Job:
        """Return a job; raises ServiceError 404."""
        row = self._connection().execute("SELECT * FROM jobs WHERE id = ?", (job,)).fetchone()
        if row is None:
            raise not_found("JobNotFound", f"There is no job {job[:64]!r}.")
        return _job(row)

    def recent(self, count: int = 100) -> list[Job]:
        """Return the newest jobs."""
        query = "SELECT * FROM jobs ORDER BY created DESC LIMIT ?"
        return [_job(row) for row in self._connection().execute(query, (count,))]

    def start(self, job: str) -> None:
        """Let a job be done; raises ServiceError when it is unknown or was started before."""
        with self._begin() as connection:
            done = connection.execute(
                "UPDATE jobs SET status = ?, started = ? WHERE id = ? AND status = ?",
                (RUNNING, time.time(), job, NOT_STARTED),
            )
            changed = done.rowcount
        if not changed:
            status = self.get(job).status
            detail = Detail("CannotStartJob", f"The job cannot be started: it is {status}.", job)
            raise ServiceError(400, "InvalidOperation", [detail])

    def cancel(self, job: str) -> bool:
        """Cancel a job; return False when it has ended already. Raises ServiceError 404."""
        with self._begin() as connection:
            done = connection.execute(
                "UPDATE jobs SET status = ?, ended = ? WHERE id = ? AND status IN (?, ?)",
                (CANCELLED, time.time(), job, NOT_STARTED, RUNNING),
            )
            changed = done.rowcount
        if not changed:
            self.get(job)
        return bool(changed)

    def claim(self, owner: str) -> Job | None:
        """Take the job that has waited longest; None when none waits."""
        with self._begin() as connection:
            row = connection.execute(
                "UPDATE jobs SET owner = ? WHERE id = (SELECT id FROM jobs WHERE status = ? AND "
                "owner IS NULL ORDER BY started LIMIT 1) RETURNING *",
                (owner, RUNNING),
            ).fetchone()
        return _job(row) if row is not None else None

    def set_progress(self, job: str, progress: float) -> bool:
        """Write how much is done; return False when the job is to stop."""
        with self._begin() as connection:
            done = connection.execute(
                "UPDATE jobs SET progress = ? WHERE id = ? AND status = ?", (progress, job, RUNNING)
            )
            return bool(done.rowcount)

    def finish(self, job: str, results: dict[str, str]) -> None:
        """Write that a job is done, and where each output lies."""
        self._end(job, FINISHED, json.dumps(results), "")

    def fail(self, job: str, details: str) -> None:
        """Write that a job failed, and why."""
        self._end(job, FAILED, None, details)

    def recover(self) -> int:
        """Let jobs that were under way when the service ended be done again; return how many."""
        with self._begin() as connection:
            return connection.execute(
                "UPDATE jobs SET owner = NULL, progress = 0 WHERE status = ? AND owner IS NOT NULL",
                (RUNNING,),
            ).rowcount

    def close(self) -> None:
        """Close this thread's connection."""
        connection = getattr(self._local, "connection", None)
        if connection is not None:
            connection.close()
            self._local.connection = None

    def _end(self, job: str, status: str, results: str | None, details: str) -> None:
        with self._begin() as connection:
            connection.execute(
                "UPDATE jobs SET status = ?, results = ?, details = ?, ended = ?, progress = "
                "CASE WHEN ? = 'Finished' THEN 1 ELSE progress END WHERE id = ? AND status = ?",
                (status, results, details, time.time(), status, job, RUNNING),
            )

    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = sqlite3.connect(self.path, timeout=30, isolation_level=None)
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            self._local.connection = connection
        return connection

    @contextmanager
    def _begin(self) -> Iterator[sqlite3.Connection]:
        connection = self._connection()
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")


def _job(row: sqlite3.Row) -> Job:
    results = json.loads(row["results"]) if row["results"] else None
    return Job(
        row["id"], row["status"], json.loads(row["request"]), row["version"], row["progress"],
        results, row["details"], row["created"], row["started"], row["ended"],
    )  # fmt: skip
