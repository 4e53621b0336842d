"""Draws a chart of a table by running the very script that a node would get."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.data.charts.source import source_of
from studio.data.charts.spec import ChartError, ChartSpec, check, check_table
from studio.data.charts.suggest import columns_of
from studio.experiment.errors import ModuleError
from studio.experiment.values import Figure

if TYPE_CHECKING:
    from pandas import DataFrame

    from studio.experiment.context import Context, ScriptRunner

TIMEOUT = 120.0


@dataclass(frozen=True)
class Chart:
    """A drawn chart: its picture, the script that drew it, and what was left out of it."""

    figure: Figure
    source: str
    note: str = ""


def draw_chart(
    spec: ChartSpec,
    frame: DataFrame,
    scripts: ScriptRunner,
    context: Context,
    *,
    holds: Mapping[str, str] | None = None,
) -> Chart:
    """Draw a chart of a table in a script's sandbox; only the columns it needs go there.

    Raises ChartError that says which field has to change, and Cancelled.
    """
    check_table(frame)
    spec = check(spec, columns_of(frame) if holds is None else holds)
    source = source_of(spec)
    try:
        _, device = scripts.run(
            source, frame[list(spec.columns)], None, None, timeout=TIMEOUT, context=context
        )
    except ModuleError as error:
        text = f"The chart could not be drawn. {error.message}"
        raise ChartError(text, trace=error.trace, line=error.line) from error
    if not device.figures:
        raise ChartError("The chart could not be drawn.")
    note = "".join(each.text for each in device.console if each.stream == "stdout").strip()
    return Chart(device.figures[0], source, note)
