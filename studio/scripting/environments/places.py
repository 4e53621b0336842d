"""Where the studio keeps what it knows of environments, and those it built."""

from __future__ import annotations

import os
from pathlib import Path


def root() -> Path:
    """Return the folder of built environments, in the user's cache; it may not exist yet."""
    given = os.environ.get("STUDIO_ENVIRONMENTS")
    if given:
        return Path(given).expanduser().absolute()
    from platformdirs import user_cache_path

    return user_cache_path("experiment-studio", appauthor=False) / "environments"


def fonts() -> Path:
    """Return the folder for the lists of fonts that matplotlib makes, one for each version."""
    return root() / "matplotlib"
