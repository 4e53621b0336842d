"""One running service: what its routes work with."""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import logging
import secrets
import time
from pathlib import Path

from starlette.requests import Request

from studio.service.batch import BatchRunner
from studio.service.errors import unauthorized
from studio.service.files import FileArea
from studio.service.jobs import JobStore
from studio.service.keys import KeyFile, Keys
from studio.service.limits import Limits
from studio.service.line import Line
from studio.service.metrics import Metrics
from studio.service.versions import Deck, VersionStore

LOOK_EVERY = 0.5  # seconds between looks at versions and keys

log = logging.getLogger(__name__)


class Service:
    """The parts of one process of a service.

    `keys` None lets everybody in. `state` is the folder for jobs and files; without it there
    are no batch jobs. With `key_file` the keys follow that file.
    """

    def __init__(
        self,
        deck: Deck,
        *,
        name: str = "service",
        keys: Keys | None = None,
        visitor: str = "",
        limits: Limits | None = None,
        state: Path | None = None,
        store: VersionStore | None = None,
        key_file: KeyFile | None = None,
        metrics_folder: Path | None = None,
    ) -> None:
        self.deck = deck
        self.name = name
        self.keys = keys
        self._visitor = visitor.encode()
        self.limits = limits or Limits()
        self.store = store
        self.metrics = Metrics(metrics_folder)
        self.started = time.time()
        self._key_file = key_file
        self._line: Line | None = None
        self._task: asyncio.Task[None] | None = None
        self.jobs: JobStore | None = None
        self.files: FileArea | None = None
        self.runner: BatchRunner | None = None
        if state is not None:
            self.jobs = JobStore(state / "jobs.sqlite")
            self.files = FileArea(state / "data", keys.primary if keys else secrets.token_bytes(32))
            self.runner = BatchRunner(self.jobs, deck, self.files, self.limits)

    @property
    def line(self) -> Line:
        """The waiting line of requests."""
        assert self._line is not None, "the service is not started"
        return self._line

    @property
    def ready(self) -> bool:
        """Whether requests are answered."""
        return self.deck.ready and self._line is not None and not self._line.stopping

    def accepts(self, request: Request) -> bool:
        """Tell whether a request has a valid key (or none is asked for)."""
        if self.keys is None:
            return True
        scheme, _, key = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer":
            return False
        given = key.strip().encode()
        if self._visitor and hmac.compare_digest(given, self._visitor):
            return True
        return self.keys.accept(key.strip())

    def authorize(self, request: Request) -> None:
        """Raise ServiceError 401 unless the request has a valid key."""
        if not self.accepts(request):
            raise unauthorized()

    async def start(self) -> None:
        """Begin to answer."""
        self._line = Line(self.limits)
        if self.runner is not None:
            self.runner.start()
        self._task = asyncio.create_task(self._look_after())

    async def stop(self) -> None:
        """Finish what is under way, within the grace time, then end."""
        await self.line.drain()
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
        self.line.close()
        if self.runner is not None:
            await asyncio.to_thread(self.runner.close)
        if self.jobs is not None:
            self.jobs.close()
        self.metrics.share(now=True)

    async def _look_after(self) -> None:
        """Follow the files of versions and keys."""
        while True:
            try:
                await asyncio.to_thread(self._look)
            except Exception as error:
                log.warning("the version that was asked for does not start: %s", error)
                await asyncio.sleep(5)
            await asyncio.sleep(LOOK_EVERY)

    def _look(self) -> None:
        if self._key_file is not None and self.keys is not None:
            self.keys = self._key_file.read() or self.keys
        self.metrics.share()
        self.deck.refresh()
