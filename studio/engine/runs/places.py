"""Where the run history lies, and the errors that tell what is wrong with it."""

from __future__ import annotations

import os
from pathlib import Path

from studio.experiment.errors import StudioError

GIB = 1024**3
LIMIT = 4 * GIB  # bytes of results on disk when nothing else was chosen


class RunStoreError(StudioError):
    """Something about the run history that the user can understand."""


def runs_folder() -> Path:
    """Return the folder of the run history; `STUDIO_RUNS` names another one."""
    given = os.environ.get("STUDIO_RUNS")
    if given:
        return Path(given)
    from platformdirs import user_data_path

    return user_data_path("experiment-studio", appauthor=False) / "runs"
