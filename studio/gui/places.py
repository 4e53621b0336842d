"""The folders in which the studio keeps what belongs to no experiment of the user's."""

from __future__ import annotations

import os
from pathlib import Path

_NAME = "experiment-studio"


def state_folder() -> Path:
    """Return the folder of journals and logs; `STUDIO_STATE` names another one."""
    given = os.environ.get("STUDIO_STATE")
    if given:
        return Path(given)
    from platformdirs import user_state_path

    return user_state_path(_NAME, appauthor=False)


def recovery_folder() -> Path:
    """Return the folder of the journals of unsaved work."""
    return state_folder() / "recovery"


def log_folder() -> Path:
    """Return the folder of the studio's own log files."""
    return state_folder() / "log"


def picture_folder() -> Path:
    """Return the folder of the small pictures of recent experiments."""
    given = os.environ.get("STUDIO_STATE")
    if given:
        return Path(given) / "pictures"
    from platformdirs import user_cache_path

    return user_cache_path(_NAME, appauthor=False) / "pictures"


def homely(path: Path) -> str:
    """Return a path as people write it: their own folder is `~`."""
    try:
        inside = path.relative_to(Path.home())
    except (ValueError, RuntimeError):  # elsewhere, or nobody's folder is known
        return str(path)
    return str(Path("~") / inside)
