"""Changes to classes and modules that can be taken back exactly."""

from __future__ import annotations

import contextlib
from typing import Any

_ABSENT = object()


class Patches:
    """A stack of changed attributes; `undo` puts back what was there, last change first."""

    def __init__(self) -> None:
        self._changed: list[tuple[Any, str, Any]] = []

    def set(self, owner: Any, name: str, value: Any) -> None:
        """Set an attribute of a class or module; what it held itself is remembered."""
        self._changed.append((owner, name, vars(owner).get(name, _ABSENT)))
        setattr(owner, name, value)

    def undo(self) -> None:
        """Put everything back as it was before the first `set`."""
        while self._changed:
            owner, name, before = self._changed.pop()
            if before is _ABSENT:
                with contextlib.suppress(AttributeError):
                    delattr(owner, name)
            else:
                setattr(owner, name, before)

    def __len__(self) -> int:
        return len(self._changed)
