"""`studio`: opens the desktop, or works on the command line when a command is named."""

from __future__ import annotations

import sys

COMMANDS = (
    "chart",
    "report",
    "run",
    "runs",
    "script",
    "inspect",
    "translate",
    "modules",
    "describe",
    "environments",
    "setup-service",
    "serve",
    "export",
    "publish",
    "table",
    "diff",
)


def main(arguments: list[str] | None = None) -> int:
    """Start the face that the arguments ask for; return the exit code.

    `studio`, `studio FILE` and `studio --sample NAME` open the window; those of `COMMANDS` and
    `--help` stay on the command line.
    """
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == ["--studio-module"]:  # a bundled program starting its own script process
        import runpy

        sys.argv = given[1:]
        runpy.run_module(given[1], run_name="__main__", alter_sys=True)
        return 0
    command = next((each for each in given if not each.startswith("-")), None)
    if command in COMMANDS or {"--help", "-h"} & set(given) or "--version" in given:
        from studio.cli.main import main as cli

        return cli(given)
    try:
        from studio.gui.app import main as gui
    except ImportError as error:
        from studio.gui.screen import about_missing, library_in

        library = library_in(error)
        if library is None:
            raise
        print(about_missing(library), file=sys.stderr)
        return 1
    return gui(given)


if __name__ == "__main__":
    sys.exit(main())
