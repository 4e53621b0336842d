"""What the studio remembers between starts: look, window, recent files."""

from __future__ import annotations

import os

from PySide6.QtCore import QByteArray, QSettings

_RECENT = 8


class Settings:
    """A thin layer over QSettings. `STUDIO_SETTINGS` names another file (tests, kiosks)."""

    def __init__(self) -> None:
        path = os.environ.get("STUDIO_SETTINGS")
        if path:
            self._store = QSettings(path, QSettings.Format.IniFormat)
        else:
            self._store = QSettings("Experiment Studio", "Experiment Studio")

    @property
    def look(self) -> str:
        """`"system"`, `"light"` or `"dark"`."""
        return str(self._store.value("look", "system"))

    @look.setter
    def look(self, value: str) -> None:
        self._store.setValue("look", value)

    @property
    def language(self) -> str:
        """`"system"` or a code of `studio.gui.language.NAMES`."""
        return str(self._store.value("language", "system"))

    @language.setter
    def language(self, value: str) -> None:
        self._store.setValue("language", value)

    @property
    def recent(self) -> list[str]:
        """Paths of experiments, the latest first."""
        value = self._store.value("recent", [])
        if isinstance(value, str):
            return [value]
        return [str(each) for each in value] if isinstance(value, list) else []

    def add_recent(self, path: str) -> None:
        """Put a path first among the recent ones."""
        kept = [each for each in self.recent if each != path]
        self._store.setValue("recent", [path, *kept][:_RECENT])

    def forget_recent(self, path: str) -> None:
        """Take a path off the list: the file is gone."""
        self._store.setValue("recent", [each for each in self.recent if each != path])

    def value(self, key: str) -> object:
        """Return what is kept under a key; None when nothing is."""
        return self._store.value(key)

    def set_value(self, key: str, value: object) -> None:
        """Keep a value; None forgets it."""
        self._store.remove(key) if value is None else self._store.setValue(key, value)

    def bytes(self, key: str) -> QByteArray | None:
        """Return a saved state of a window, if there is one."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else None

    def set_bytes(self, key: str, value: QByteArray) -> None:
        """Save the state of a window."""
        self._store.setValue(key, value)
