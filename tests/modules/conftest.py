"""A run as a module sees it, without an engine."""

from __future__ import annotations

from pathlib import Path

import pytest


class FakeScripts:
    """Remembers what it was asked to run and returns what the test wants."""

    def __init__(self):
        self.asked = []
        self.result = ("table", "device")

    def run(self, source, dataset1, dataset2, bundle, *, timeout, context, options=None):
        self.asked.append((source, dataset1, dataset2, bundle, timeout, context))
        return self.result


class FakeContext:
    def __init__(self, folder: Path):
        self.folder = folder
        self.scripts = FakeScripts()
        self.cancelled = False
        self.trusted = False
        self.environment = ""
        self.logged = []

    def on_cancel(self, action):
        return lambda: None

    def log(self, text, stream="stdout"):
        self.logged.append((stream, text))

    def progress(self, fraction, message=""):
        pass


@pytest.fixture
def context(tmp_path):
    return FakeContext(tmp_path)
