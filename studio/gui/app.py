"""Starts the desktop."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from studio import __version__
from studio.gui import language
from studio.gui.collecting import Collector
from studio.gui.fitting import follow_focus
from studio.gui.look.icons import icon
from studio.gui.look.theme import MODES, theme
from studio.gui.preferences.store import preferences
from studio.gui.samples import find_sample, samples
from studio.gui.screen import why_no_window
from studio.gui.session import Session
from studio.gui.settings import Settings
from studio.gui.window import MainWindow


def main(arguments: list[str]) -> int:
    """Open the window and stay until it is closed; return the exit code."""
    options = _parse(arguments)
    if options is None:
        return 2
    os.environ.setdefault("QT_API", "pyside6")
    if (reason := why_no_window()) is not None:
        print(reason, file=sys.stderr)
        return 1
    _scale()
    app = make_application()
    collector = Collector(app)
    settings = Settings()
    preferences.use(settings)
    language.apply(options.language or settings.language)
    theme.apply(options.look or settings.look)
    open_window(settings, options)
    code = app.exec() if options.quit_after is None else _run_for(app, options.quit_after)
    for each in app.topLevelWidgets():
        if isinstance(each, MainWindow):
            each.deleteLater()
    collector.stop()
    return code


def _scale() -> None:
    """Show everything as large as the user set it; Qt reads this once, when it starts."""
    preferences.use(Settings())
    percent = preferences.get("appearance/scale")
    if percent != 100:
        os.environ.setdefault("QT_SCALE_FACTOR", str(percent / 100))


def make_application() -> QApplication:
    """Return the one QApplication, made when there is none."""
    QCoreApplication.setApplicationName("Experiment Studio")
    QCoreApplication.setApplicationVersion(__version__)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setDesktopFileName("experiment-studio")
    app.setWindowIcon(icon("studio", "accent"))
    follow_focus(app)
    return app


def open_window(settings: Settings, options: argparse.Namespace) -> MainWindow:
    """Show the main window with what the options ask for."""
    from studio.engine.executor import Executor
    from studio.gui.runs.archive import lasting_cache

    window = MainWindow(Session(executor=Executor(cache=lasting_cache())), settings)
    window.show_start_page()
    window.show()
    sample = find_sample(options.sample) if options.sample else None
    if options.file is not None:
        window.documents.open_path(options.file)
    elif sample is not None:
        window.documents.open_sample(sample)
    QTimer.singleShot(0, window, window.recovery.look)
    QTimer.singleShot(0, window, _write_log)
    # Nobody shall wait for the workspace at the first click.
    window.warming.start()
    window.documents.opened.connect(lambda: QTimer.singleShot(300, window, window.offer_tour))
    # The first script should not wait for the libraries: load them once the window is there.
    QTimer.singleShot(600, window, window.session.executor.warm)
    return window


def _write_log() -> None:
    from studio.gui.help.facts import write_log

    write_log()


def _parse(arguments: list[str]) -> argparse.Namespace | None:
    parser = argparse.ArgumentParser(prog="studio", add_help=False)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--sample")
    parser.add_argument("--look", choices=MODES)
    parser.add_argument("--language", choices=tuple(language.NAMES))
    parser.add_argument("--quit-after", type=float, metavar="SECONDS")
    parser.add_argument("--debug", action="store_true")
    try:
        options = parser.parse_args(arguments)
    except SystemExit:
        return None
    problem = None
    if options.file is not None and not options.file.is_file():
        problem = f"There is no file {options.file}. (studio --help lists the commands.)"
    elif options.sample and find_sample(options.sample) is None:
        known = ", ".join(repr(each.title) for each in samples())
        problem = f"There is no sample {options.sample!r}. Choose one of: {known}."
    if problem:
        print(f"studio: {problem}", file=sys.stderr)
        return None
    return options


def _run_for(app: QApplication, seconds: float) -> int:
    """Run the event loop for a while (`--quit-after`): a smoke test of the real program."""
    QTimer.singleShot(int(seconds * 1000), app, lambda: _close_all(app))
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return app.exec()


def _close_all(app: QApplication) -> None:
    for each in app.topLevelWidgets():
        if isinstance(each, MainWindow):
            for desk in each.desks:
                desk.session.undo.setClean()
    app.closeAllWindows()
    app.quit()
