"""Room for the table beside a picture."""

from __future__ import annotations

from studio.gui.panes.evaluation.facts_table import FactsTable

MOST = 300  # pixels that a table is sure to have


def give_room(table: FactsTable) -> None:
    """Let a table have the width of its columns, or what a picture beside it can spare."""
    wanted = table.horizontalHeader().length() + table.verticalScrollBar().sizeHint().width() + 4
    table.setMinimumWidth(min(wanted, MOST))
