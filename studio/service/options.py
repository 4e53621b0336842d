"""How a service is started: what the command line, or the window, hands to its process."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from studio.experiment.errors import StudioError
from studio.service.limits import Limits


@dataclass(frozen=True)
class Options:
    """One start of a service.

    `file` is the experiment. `state` is the folder that holds keys, versions and jobs: one in
    the user's data folder when empty. `key` sets the primary key, `rotate` makes a new one,
    `auth` False asks for none. `visitor` is one more key, kept nowhere, for the window that started
    the service. With `publish` no service starts: the experiment becomes the version that answers.
    `script_workers` 0 stands for one for each processor, shared out
    among the `workers`.
    """

    file: str
    host: str = "127.0.0.1"
    port: int = 8000
    key: str = ""
    visitor: str = ""
    rotate: bool = False
    auth: bool = True
    workers: int = 1
    script_workers: int = 0
    state: str = ""
    publish: bool = False
    certificate: str = ""
    private_key: str = ""
    log_level: str = "info"
    limits: Limits = field(default_factory=Limits)

    def to_json(self) -> str:
        """Return the options as one line."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Options:
        """Read what `to_json` gave; raises StudioError."""
        try:
            raw: dict[str, Any] = json.loads(text)
            raw["limits"] = Limits(**raw.get("limits", {}))
            known = {each.name for each in fields(cls)}
            return cls(**{name: value for name, value in raw.items() if name in known})
        except (ValueError, TypeError, AttributeError, KeyError) as error:
            raise StudioError(f"The service's options cannot be read: {error}.") from None

    @property
    def local(self) -> bool:
        """Whether only this computer can reach the service."""
        return self.host in ("127.0.0.1", "localhost", "::1")

    def folder(self, name: str) -> Path:
        """Return the folder of the service's state."""
        if self.state:
            return Path(self.state)
        from platformdirs import user_data_path

        plain = "".join(each if each.isalnum() or each in "-_" else "-" for each in name.lower())
        root = user_data_path("experiment-studio", appauthor=False) / "services"
        return root / (plain.strip("-")[:60] or "service")
