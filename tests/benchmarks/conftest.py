"""How large the benchmarks are: at full size only where they are measured."""

from __future__ import annotations

import pytest


class Measuring:
    """Whether this run measures (`--benchmark-enable`) or only shows that each benchmark works.

    `size(full, small)` is the size to take. What is asserted of time holds only where `measured`.
    """

    def __init__(self, measured: bool) -> None:
        self.measured = measured

    def size(self, full: int, small: int) -> int:
        return full if self.measured else small


@pytest.fixture(scope="session")
def measuring(request) -> Measuring:
    # The same two options decide in pytest-benchmark whether it measures.
    enabled = request.config.getoption("benchmark_enable")
    return Measuring(enabled or not request.config.getoption("benchmark_disable"))
