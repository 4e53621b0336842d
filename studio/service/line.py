"""The waiting line of one process: so many requests at a time, so many more may wait."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from studio.engine.context import CancelToken
from studio.service.errors import timed_out, too_busy, unavailable
from studio.service.limits import Limits

T = TypeVar("T")
log = logging.getLogger(__name__)


class Line:
    """Does work for requests on threads, within the limits; used on one event loop."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.active = 0
        self.waiting = 0
        self.stopping = False
        self._free = asyncio.Semaphore(limits.concurrent)
        self._threads = ThreadPoolExecutor(limits.concurrent, thread_name_prefix="studio-request")

    async def do(self, work: Callable[[CancelToken], T]) -> T:
        """Call `work` with a token that is set when the time is up; return its result.

        Raises ServiceError: 429 when the line is full, 503 when the wait was too long or the
        service stops, 504 when the time is up.
        """
        if self.stopping:
            raise unavailable("ServiceStopping", "The service is stopping.")
        if self._free.locked():
            await self._wait()
        else:
            await self._free.acquire()
        token = CancelToken()
        future = asyncio.get_running_loop().run_in_executor(self._threads, work, token)
        self.active += 1
        future.add_done_callback(self._done)
        try:
            done, _ = await asyncio.wait((future,), timeout=self.limits.seconds)
        except asyncio.CancelledError:
            token.cancel()  # the caller has gone
            raise
        if not done:
            token.cancel()
            raise timed_out(self.limits.seconds)
        return future.result()

    async def _wait(self) -> None:
        if self.waiting >= self.limits.queue:
            raise too_busy(f"{self.waiting} requests are waiting already. Try again soon.")
        self.waiting += 1
        try:
            await asyncio.wait_for(self._free.acquire(), self.limits.queue_seconds)
        except TimeoutError:
            text = f"No turn came within {self.limits.queue_seconds:g} seconds."
            raise unavailable("NoMoreResources", text, retry_after=2) from None
        finally:
            self.waiting -= 1

    def _done(self, future: asyncio.Future[Any]) -> None:
        self.active -= 1
        self._free.release()
        if not future.cancelled() and future.exception() is not None:
            log.debug("a request ended with %r", future.exception())

    async def drain(self) -> None:
        """Take no more work and wait until what is under way has ended, within the grace time."""
        self.stopping = True
        end = asyncio.get_running_loop().time() + self.limits.grace
        while self.active and asyncio.get_running_loop().time() < end:
            await asyncio.sleep(0.02)

    def close(self) -> None:
        """End the threads as soon as they are free."""
        self.stopping = True
        self._threads.shutdown(wait=False, cancel_futures=True)
