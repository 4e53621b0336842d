"""Long work that tells how far it is and can be called off."""

from __future__ import annotations

from collections.abc import Iterator

from studio.experiment.errors import Cancelled

CHUNK = 1 << 18  # rows looked at between two chances to stop


class Work:
    """Shared by the one who works and the one who waits, on two threads."""

    def __init__(self) -> None:
        self.fraction = 0.0
        self._off = False
        self._low, self._high = 0.0, 1.0

    @property
    def cancelled(self) -> bool:
        """Whether nobody wants the result any more."""
        return self._off

    def cancel(self) -> None:
        """Ask the work to stop at its next chance."""
        self._off = True

    def part(self, low: float, high: float) -> None:
        """Let what `tell` says from now on count as this part of the whole."""
        self._low, self._high = low, high
        self.tell(0.0)

    def tell(self, fraction: float) -> None:
        """Say how far the present part is, from 0 to 1; raises Cancelled when called off."""
        if self._off:
            raise Cancelled("The work was cancelled.")
        self.fraction = self._low + (self._high - self._low) * fraction

    def chunks(self, count: int, size: int = CHUNK) -> Iterator[tuple[int, int]]:
        """Yield `start, stop` of pieces of `count` rows, telling the progress before each."""
        for start in range(0, count, size):
            self.tell(start / count)
            yield start, min(start + size, count)
