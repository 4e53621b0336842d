"""Where no window can open, the program says why and what helps, and ends."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from studio.gui import screen

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has several window systems")


@LINUX
def test_without_a_screen_the_program_says_what_to_do():
    without = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    done = subprocess.run(
        [sys.executable, "-m", "studio", "--sample", "Feature importance"],
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
        env=without,
    )
    assert done.returncode == 1
    assert "there is no screen" in done.stderr
    assert "QT_QPA_PLATFORM=offscreen" in done.stderr


@LINUX
def test_a_missing_library_is_named_with_what_installs_it(monkeypatch):
    def fail(path):
        raise OSError("libxcb-cursor.so.0: cannot open shared object file: No such file")

    monkeypatch.setattr(screen.ctypes, "CDLL", fail)
    told = screen.why_no_window({"DISPLAY": ":0"})
    assert told is not None
    assert "libxcb-cursor.so.0 (package libxcb-cursor0) is missing" in told
    assert "sudo apt-get install" in told


@LINUX
@pytest.mark.parametrize(
    "variables",
    [
        {"QT_QPA_PLATFORM": "offscreen"},
        {"WAYLAND_DISPLAY": "wayland-0"},
        {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"},
    ],
)
def test_other_window_systems_are_left_to_qt(variables, monkeypatch):
    monkeypatch.setattr(screen.ctypes, "CDLL", lambda path: pytest.fail("it was looked at"))
    assert screen.why_no_window(variables) is None


@LINUX
def test_a_library_that_qt_itself_lacks_is_named(monkeypatch, capsys):
    from studio.__main__ import main

    class Lacking:
        def find_spec(self, name, path=None, target=None):
            if name == "studio.gui.app":
                raise ImportError("libEGL.so.1: cannot open shared object file: No such file")

    monkeypatch.delitem(sys.modules, "studio.gui.app", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Lacking(), *sys.meta_path])
    assert main([]) == 1
    assert "libEGL.so.1 (package libegl1) is missing" in capsys.readouterr().err
