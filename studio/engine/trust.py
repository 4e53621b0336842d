"""Which nodes may use what they ask of the sandbox: the network, a folder, another Python.

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

from studio.experiment.document import Experiment, Node
from studio.experiment.files import write_atomically
from studio.scripting.environments.spec import is_own

MAX_GRANTS = 5000
# The parameters that open the sandbox, or name the program that runs in it.
PERMISSIONS = ("network", "folder_access", "folder", "environment")


def asks(node: Node, environment: str = "") -> bool:
    """Tell whether a node wants more than the sandbox gives: the network, a folder, a Python.

    `environment` is the experiment's. Another Python is started, and packages are built, outside
    the sandbox: a file must not name one unasked.
    """
    return bool(wants(node, environment))


def asking(experiment: Experiment) -> list[Node]:
    """Return the nodes of an experiment that ask for something."""
    return [node for node in experiment if asks(node, experiment.environment)]


def wants(node: Node, environment: str = "") -> dict[str, Any]:
    """Return what a node asks for: `network`, `folder`, `environment`; nothing for most."""
    network, access = (node.spec.parameter(each) for each in ("network", "folder_access"))
    if network is None or access is None:
        return {}
    found: dict[str, Any] = {}
    if node.value("network"):
        found["network"] = True
    if node.value("folder_access") != access.default:
        found["folder"] = [node.value("folder_access"), node.value("folder")]
    if node.spec.parameter("environment") is not None:
        named = str(node.value("environment")).strip() or environment.strip()
        if not is_own(named):
            found["environment"] = named
    return found


def _digests(node: Node, environment: str, folder: Path | None) -> list[str]:
    """Return what must be in the list for all that a node asks for.

    The network and folders are for a script; a Python may be used by every script.
    """
    asked = wants(node, environment)
    found = []
    named = asked.pop("environment", None)
    if named is not None:
        place = "" if named.startswith("/") or folder is None else str(folder)
        found.append(_digest(["environment", named, place]))
    if asked:
        found.append(_digest([node.spec.id, node.value("script"), asked]))
    return found


def _digest(parts: list[Any]) -> str:
    return sha256(json.dumps(parts, sort_keys=True).encode("utf-8", "surrogatepass")).hexdigest()


class Grants:
    """The user's own list of what was allowed, kept in a file. Thread-safe."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._known: dict[str, None] | None = None

    def holds(self, node: Node, environment: str = "", folder: Path | None = None) -> bool:
        """Tell whether the user allowed this node all that it asks for.

        `environment` is the experiment's Python, `folder` where relative paths start.
        """
        with self._lock:
            known = self._load()
            return all(each in known for each in _digests(node, environment, folder))

    def add(self, nodes: Iterable[Node], environment: str = "", folder: Path | None = None) -> None:
        """Remember that the user allowed these nodes what they ask for."""
        with self._lock:
            self._known = None  # another studio may have added to it
            known = self._load()
            wanted = [each for node in nodes for each in _digests(node, environment, folder)]
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

    def __len__(self) -> int:
        with self._lock:
            return len(self._load())

    def clear(self) -> None:
        """Take back everything; what runs already keeps what it has."""
        with self._lock:
            self._known = {}
            try:
                self._file().unlink(missing_ok=True)
            except OSError:
                logging.getLogger(__name__).exception("grants could not be removed")

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
