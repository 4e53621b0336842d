"""The console text of one node, within bounds however much it prints."""

from __future__ import annotations

from studio.scripting.console import MAX_CONSOLE, KeptText

# A little more than a script's console holds, so that the script host's own remark about what
# it left out always finds room.
LIMIT = MAX_CONSOLE + 65_536


class NodeLog(KeptText):
    """Keeps the beginning and the end of a node's text; the middle of very much is left out.

    Not thread-safe: the run that owns it holds its lock.
    """

    def __init__(self, limit: int = LIMIT) -> None:
        super().__init__(limit, limit // 8)
