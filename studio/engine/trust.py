"""Which nodes may use what they ask of the sandbox: the network, or a folder.

What a node asks for stands in its experiment's file. That the user of this computer allowed it
stands here, outside the file, and holds for exactly that script: somebody else's experiment, or
one that was changed on the way, asks in vain until the user allows it.
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import Any

from studio.experiment.document import Node
from studio.experiment.files import write_atomically

MAX_GRANTS = 5000
PERMISSIONS = ("network", "folder_access", "folder")  # the parameters that open the sandbox


def asks(node: Node) -> bool:
    """Tell whether a node wants more than the sandbox gives: the network or a folder."""
    return bool(_wants(node))


def _wants(node: Node) -> dict[str, Any]:
    """Return what a node asks for, by the names of the module's parameters."""
    network, access = (node.spec.parameter(each) for each in ("network", "folder_access"))
    if network is None or access is None:
        return {}
    wants: dict[str, Any] = {}
    if node.value("network"):
        wants["network"] = True
    if node.value("folder_access") != access.default:
        wants["folder"] = [node.value("folder_access"), node.value("folder")]
    return wants


def _digest(node: Node) -> str:
    text = json.dumps([node.spec.id, node.value("script"), _wants(node)], sort_keys=True)
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


class Grants:
    """The user's own list of what was allowed, kept in a file. Thread-safe."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._known: dict[str, None] | None = None

    def holds(self, node: Node) -> bool:
        """Tell whether the user allowed this node what it asks for."""
        with self._lock:
            return _digest(node) in self._load()

    def add(self, nodes: Iterable[Node]) -> None:
        """Remember that the user allowed these nodes what they ask for."""
        with self._lock:
            self._known = None  # another studio may have added to it
            known = self._load()
            wanted = [_digest(node) for node in nodes if asks(node)]
            new = [each for each in wanted if each not in known]
            if not new:
                return
            known.update(dict.fromkeys(new))
            keep = list(known)[-MAX_GRANTS:]
            self._known = dict.fromkeys(keep)
            path = self._file()
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                write_atomically(path, json.dumps({"version": 1, "granted": keep}).encode())
            except OSError:  # it holds while the studio runs
                logging.getLogger(__name__).exception("grants could not be saved")

    def _load(self) -> dict[str, None]:
        if self._known is None:
            try:
                raw = json.loads(self._file().read_text(encoding="utf-8"))
                self._known = dict.fromkeys(str(each) for each in raw["granted"])
            except FileNotFoundError:
                self._known = {}
            except (OSError, ValueError, KeyError, TypeError):
                logging.getLogger(__name__).warning("the list of grants cannot be read")
                self._known = {}
        return self._known

    def _file(self) -> Path:
        if self._path is None:
            from platformdirs import user_data_path

            self._path = user_data_path("experiment-studio", appauthor=False) / "grants.json"
        return self._path
