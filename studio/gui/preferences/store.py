"""What the user can set, beyond the look: one value with one signal for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from studio.gui.settings import Settings

# Key: default, lowest, highest (numbers); the type is that of the default.
DEFAULTS: dict[str, tuple[Any, Any, Any]] = {
    "editor/size": (13, 8, 40),  # pixels
    "editor/wrap": (False, None, None),
    "run/threads": (0, 0, 64),  # 0: as many as suit this computer
    "run/cache": (4096, 0, 1024 * 1024),  # MiB of results kept in memory
    "run/keep": (True, None, None),  # whether runs are kept on disk
    "run/history": (4096, 64, 1024 * 1024),  # MiB of results of runs kept on disk
    "canvas/minimap": (True, None, None),
    "table/strip": (1, 0, 2),  # above the columns: nothing, histograms, box plots
    "table/statistics": (False, None, None),  # whether the panel beside the table shows
    "table/statistics_width": (0, 0, 4000),  # pixels; 0: as suits the window
    "appearance/scale": (100, 100, 300),  # percent, from the next start
}


class Preferences(QObject):
    """Reads and writes the settings; `changed` carries the key."""

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._settings: Settings | None = None
        self._held: dict[str, Any] = {}

    def use(self, settings: Settings | None) -> None:
        """Keep the values in a file of settings (None: only while the program runs)."""
        self._settings = settings
        self._held.clear()

    def get(self, key: str) -> Any:
        """Return a value; what the file holds in vain counts as the default."""
        default, low, high = DEFAULTS[key]
        value = self._held.get(key)
        if value is None and self._settings is not None:
            value = self._settings.value(key)
        return _fitting(value, default, low, high)

    def set(self, key: str, value: Any) -> None:
        """Set a value, within its limits, and keep it."""
        value = _fitting(value, *DEFAULTS[key])
        if value == self.get(key):
            return
        self._held[key] = value
        if self._settings is not None:
            self._settings.set_value(key, value)
        self.changed.emit(key)


def _fitting(value: Any, default: Any, low: Any, high: Any) -> Any:
    if value is None:
        return default
    if isinstance(default, bool):
        return value if isinstance(value, bool) else str(value).lower() == "true"
    try:
        return min(max(int(value), low), high)
    except (TypeError, ValueError):
        return default


preferences = Preferences()
