"""Drawing a line from the label of an input, inside a sub-experiment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from studio.gui.canvas.connect_tool import ConnectTool
from studio.gui.canvas.outer_inputs import OuterLink
from studio.gui.canvas.stub_item import StubItem
from studio.gui.canvas.tool import Pointer

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView


class StubTool(ConnectTool):
    """Lets one more port inside be fed by what feeds an input of the sub-experiment."""

    def __init__(self, view, at: Pointer, stub: StubItem) -> None:
        super().__init__(view, at, stub.port)
        self._stub = stub
        self._foot = stub.foot()

    @classmethod
    def for_stub(cls, view: CanvasView, at: Pointer, stub: StubItem) -> StubTool | None:
        """Return the tool for a label; none for that of an output."""
        return None if stub.input is None else cls(view, at, stub)

    def _check(self) -> OuterLink:
        link = OuterLink(self.session, self._stub)
        self._port = link.start
        return link

    def _from(self) -> QPointF:
        return self._foot

    def _click(self) -> None:
        """A click selects nothing; a double click goes to what lies beyond."""
