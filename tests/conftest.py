"""What all tests share."""

from __future__ import annotations

import faulthandler
import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")

# What a user's own folders hold (grants, datasets, modules) is not the tests' business.
_HOME = tempfile.TemporaryDirectory(prefix="studio-tests-")
os.environ["STUDIO_SUMMARIES"] = os.path.join(_HOME.name, "summaries")  # noqa: PTH118
for _name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
    os.environ[_name] = os.path.join(_HOME.name, _name.lower())  # noqa: PTH118

# No unit test asserts a time; a pause of the machine is no failure of what is tested.
settings.register_profile("studio", deadline=None)
settings.load_profile("studio")


_CRASHES = "STUDIO_TEST_CRASHES"  # the folder for what a dying process of the tests has to say


@pytest.hookimpl(trylast=True)
def pytest_configure(config):
    """Have each process of the tests write where all its threads stand, should it crash."""
    if _CRASHES not in os.environ:
        config.stash[_FOLDER] = tempfile.TemporaryDirectory(prefix="studio-crashes-")
        os.environ[_CRASHES] = config.stash[_FOLDER].name
    if hasattr(config, "workerinput"):
        config.stash[_FILE] = (Path(os.environ[_CRASHES]) / f"{os.getpid()}.txt").open("w")
        faulthandler.enable(config.stash[_FILE])


_FOLDER = pytest.StashKey[tempfile.TemporaryDirectory]()
_FILE = pytest.StashKey()


def pytest_terminal_summary(terminalreporter):
    """Tell what the processes of the tests left behind, and the longest pauses."""
    for path in sorted(Path(os.environ[_CRASHES]).glob("*.txt")):
        if text := path.read_text(errors="replace"):
            terminalreporter.section("where a process of the tests crashed")
            terminalreporter.write_line(text)
    tell_pauses(terminalreporter)


def tell_pauses(terminalreporter):
    """Print where the GUI thread was held up for longest: 50 ms is what a person begins to feel.

    Time without a processor stands apart: it depends on the other work of the machine.
    """
    found = {}
    for reports in terminalreporter.stats.values():
        for report in reports:
            for name, value in getattr(report, "user_properties", ()):
                if name == "pause":
                    found[report.nodeid] = value
    worst = sorted(found.items(), key=lambda each: -each[1][0])[:10]
    if worst:
        terminalreporter.section("longest pauses of the GUI thread")
        for test, (milliseconds, where, waited) in worst:
            other = f" and {waited:.0f} ms without a processor" if waited >= 1 else ""
            terminalreporter.write_line(f"{milliseconds:5.0f} ms{other}  {where}  ({test})")
