"""What the menu of an output port on the canvas offers for tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from studio.gui.look.icons import icon

if TYPE_CHECKING:
    from studio.gui.session import Session


def extend_port_menu(session: Session, owner: QWidget, menu: QMenu, node: str, port: str) -> None:
    """Add the ways to a table's own window and to a comparison, if a table stands at the port."""
    from studio.gui.panes.compare_window import CompareWindow, table_at, tables_of
    from studio.gui.panes.table_window import TableWindow

    if table_at(session, node, port) is None:
        return

    def open_window() -> None:
        TableWindow.for_port(session, node, port, owner.window()).show()

    def compare(there: tuple[str, str]) -> None:
        CompareWindow.for_ports(session, (node, port), there, owner.window()).show()

    menu.addAction(icon("popout"), _tr("Visualize in a window of its own"), open_window)
    others = menu.addMenu(icon("compare"), _tr("Compare the table with"))
    for other, its_port, name in tables_of(session):
        if (other, its_port) != (node, port):
            others.addAction(
                name.replace("&", "&&"), lambda there=(other, its_port): compare(there)
            )  # fmt: skip
    others.setEnabled(not others.isEmpty())


def _tr(text: str) -> str:
    return QCoreApplication.translate("Table", text)
