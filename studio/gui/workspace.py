"""The workspace: canvas, panes and properties around one session.

Built when it is first needed, or in the first idle moment after the start page shows: its parts
take most of the studio's start-up time.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from studio.gui.canvas.view import CanvasView
from studio.gui.charts.opening import Charts
from studio.gui.docks import Docks
from studio.gui.fitting import tight
from studio.gui.panes.output_panes import PANES, OutputPanes
from studio.gui.panes.table_ports import extend_port_menu
from studio.gui.properties.pane import PropertiesPane
from studio.gui.session import Session

if TYPE_CHECKING:
    from studio.gui.palette.palette import PaletteWidget


SEEN = 320  # pixels of the panes in which what was asked for can be read
LEFT = 240  # pixels that the canvas keeps when the panes grow for that
PARTS = (CanvasView, OutputPanes, PropertiesPane)
# In the order in which they are made beforehand: the panes come before what holds them.
STEPS = (CanvasView, *PANES, OutputPanes, PropertiesPane)


def make_part(
    kind: type[QWidget],
    session: Session,
    parts: dict[str, QWidget],
    parent: QWidget | None = None,
) -> None:
    """Add a part of a session's workspace, or a pane of its output, to those that are there.

    With a parent from the start, it need not be styled anew when it gets one.
    """
    if kind.__name__ in parts:
        return
    if kind is CanvasView and session.read_only:
        from studio.gui.runs.kept_canvas import KeptCanvas

        made: QWidget = KeptCanvas(session)  # type: ignore[arg-type]
    elif kind is OutputPanes:
        names = [each.__name__ for each in PANES if each.__name__ in parts]
        made = OutputPanes(session, parent, ready={name: parts.pop(name) for name in names})
    else:
        made = kind(session, parent)  # type: ignore[arg-type,call-arg]
    parts[kind.__name__] = made


class Workspace(QSplitter):
    """Canvas above, panes below; the palette and the properties are docks of the window."""

    def __init__(
        self,
        session: Session,
        docks: Docks,
        ready: dict[str, QWidget] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Put the parts together; those in `ready` were made before."""
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setObjectName("workspace")
        self.session = session
        self.docks = docks
        self.banner: QWidget | None = None
        parts = dict(ready or {})
        if session.read_only:
            self.banner = _banner(session)
        for kind in PARTS:
            make_part(kind, session, parts, docks.pages if kind is PropertiesPane else self)
        self.canvas: CanvasView = parts["CanvasView"]  # type: ignore[assignment]
        self.panes: OutputPanes = parts["OutputPanes"]  # type: ignore[assignment]
        self.properties: PropertiesPane = parts["PropertiesPane"]  # type: ignore[assignment]
        self.canvas.port_actions.append(partial(extend_port_menu, session, self))
        self.properties.setMinimumWidth(docks.least[1])
        self.panes.setMinimumSize(*((200, 56) if tight(docks.pages) else (230, 110)))
        if self.banner is not None:
            self.addWidget(self.banner)
        self.addWidget(self.canvas)
        self.addWidget(self.panes)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(self.indexOf(self.canvas), 3)
        self.setStretchFactor(self.indexOf(self.panes), 2)
        self.reset()
        docks.restore_split(self)
        self._placed = False  # whether the user chose the heights
        self.splitterMoved.connect(self._moved)
        session.port_requested.connect(self._show_panes)  # the session may live longer
        self.charts = Charts(self)

    def _moved(self, *_: object) -> None:
        self._placed = True

    def _show_panes(self, *_: object) -> None:
        """Make the panes high enough for what is asked for, unless the user gave them a height."""
        sizes = self.sizes()
        missing = min(SEEN - sizes[-1], sizes[-2] - LEFT)
        if missing > 0 and not self._placed:
            sizes[-2:] = [sizes[-2] - missing, sizes[-1] + missing]
            self.setSizes(sizes)

    def reset(self) -> None:
        """Give canvas and panes the heights of the beginning."""
        self._placed = False
        self.setSizes([460, 280] if self.banner is None else [40, 430, 280])

    @property
    def palette_(self) -> PaletteWidget:
        """The palette, which all workspaces share."""
        return self.docks.palette_

    def find_module(self) -> None:
        """Go to the palette's search."""
        self.docks.palette_dock.show()
        self.palette_.search.setFocus()
        self.palette_.search.selectAll()

    def show_properties(self) -> None:
        """Go to the first field of the properties."""
        self.docks.properties_dock.show()
        self.properties.setFocus()
        self.properties.focusNextChild()

    def show_help(self) -> None:
        """Show the help of the selected node's module."""
        self.docks.properties_dock.show()
        page = self.properties.node_page
        if page is not None:
            page.show_help()


def _banner(session: Session) -> QWidget:
    """Return the line that tells of a run that is over."""
    from studio.gui.runs.banner import RunBanner
    from studio.gui.runs.kept_session import KeptSession

    assert isinstance(session, KeptSession)
    return RunBanner(session)
