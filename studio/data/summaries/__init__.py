"""What is in the columns of a table, for Visualize: statistics, histograms, box plots, comparisons.

```
for each in summarise(frame):
    print(each.name, each.missing, each.unique, each.mean)
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.data.summaries.model import ColumnSummary

if TYPE_CHECKING:
    from pandas import DataFrame

__all__ = ["ColumnSummary", "summarise"]


def summarise(frame: DataFrame, *, exact: bool = False) -> list[ColumnSummary]:
    """Return a summary of each column, in their order, worked out on all cores.

    Different values of more than two million are estimated, unless `exact`.
    """
    from studio.data.summaries.strip import Strip

    with Strip(frame, exact=exact) as strip:
        return strip.all()
