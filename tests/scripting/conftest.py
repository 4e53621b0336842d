"""Hosts and a way to run scripts on them."""

from __future__ import annotations

import pytest
from script_running import run_on

from studio.scripting.hosts import InProcessHost, SandboxedHost


@pytest.fixture(scope="session")
def sandboxed():
    with SandboxedHost() as host:
        yield host


@pytest.fixture(scope="session", params=["sandboxed", "in process"])
def host(request, sandboxed):
    return sandboxed if request.param == "sandboxed" else InProcessHost()


@pytest.fixture
def run(host):
    """Run a script on either host."""
    return lambda *args, **keywords: run_on(host, *args, **keywords)


@pytest.fixture
def run_shut_in(sandboxed):
    """Run a script in the sandbox."""
    return lambda *args, **keywords: run_on(sandboxed, *args, **keywords)
