"""Script options as they cross to a script's process."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from studio.experiment.context import FolderAccess, ScriptOptions

_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


def to_json(options: ScriptOptions) -> dict[str, Any]:
    """Return options as plain values; with an open network, the way out of it goes along."""
    folder = options.folder
    found: dict[str, Any] = {
        "compatibility": options.compatibility,
        "network": options.network,
        "memory": options.memory,
    }
    if folder is not None:
        found["folder"] = [os.fspath(folder.path), folder.writable]
    if options.network:
        names = {each for name in _PROXIES for each in (name, name.upper())}
        found["proxies"] = {name: os.environ[name] for name in names if name in os.environ}
    return found


def from_json(raw: dict[str, Any] | None) -> ScriptOptions:
    """Return the options again; proxies go to this process' environment."""
    if raw is None:
        return ScriptOptions()
    os.environ.update(raw.get("proxies", {}))
    folder = raw.get("folder")
    return ScriptOptions(
        compatibility=bool(raw["compatibility"]),
        network=bool(raw["network"]),
        folder=FolderAccess(Path(folder[0]), bool(folder[1])) if folder else None,
        memory=float(raw["memory"]),
    )
