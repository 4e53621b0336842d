"""A process in large pages: what it holds stays as it is, also in its children."""

from __future__ import annotations

import subprocess
import sys

import pytest

CODE = """
import os
from studio.scripting.pages import gather
held = [bytes([number % 251]) * 400 for number in range(40_000)]
before = hash(b"".join(held))
count = gather()
assert hash(b"".join(held)) == before
child = os.fork()
if child == 0:
    held[:] = [each[::-1] + b"x" for each in held]
    os._exit(0 if all(len(each) == 401 for each in held) else 1)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
assert hash(b"".join(held)) == before
print(count)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_memory_stays_as_it_was_in_large_pages_and_in_a_child_that_changes_it():
    done = subprocess.run([sys.executable, "-c", CODE], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
