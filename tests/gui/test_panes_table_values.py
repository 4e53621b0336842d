"""Copying takes values column by column, and says of each what it would say of it alone."""

import decimal

import numpy as np
import pandas as pd
import pytest

from studio.data.view.values import brief
from studio.gui.panes import table_copy
from studio.gui.panes.cells import is_missing
from studio.gui.panes.table_model import TableModel

ROWS = 60


@pytest.fixture
def frame():
    rng = np.random.default_rng(0)
    odd = [None, 1, "a", 2**70_000, b"x", float("nan"), True, {"a": 1}, pd.NaT, 1 + 2j]
    return pd.DataFrame(
        {
            "float": rng.normal(size=ROWS) * 10.0 ** rng.integers(-30, 30, ROWS),
            "single": rng.normal(size=ROWS).astype("float32"),
            "edge": rng.choice([np.inf, -np.inf, np.nan, 1e16, 1e22], ROWS),
            "integer": rng.integers(-(2**62), 2**62, ROWS),
            "unsigned": rng.integers(0, 2**64, ROWS, dtype=np.uint64),
            "truth": rng.random(ROWS) < 0.5,
            "text": pd.array(rng.choice(["a\tb", 'x"y', None, "Ulm"], ROWS), dtype="str"),
            "odd": [odd[place % len(odd)] for place in range(ROWS)],
            "huge": [10**300] * ROWS,
            "decimal": [decimal.Decimal("1.10")] * ROWS,
            "time": pd.date_range("2020", periods=ROWS, tz="Europe/Berlin"),
            "span": pd.to_timedelta(rng.integers(0, 10**9, ROWS), unit="s"),
            "kind": pd.Categorical(rng.choice(["u", None, "v"], ROWS)),
            "gaps": pd.array(rng.choice([1, None], ROWS), dtype="Int64"),
            "arrow": pd.array(rng.choice([1.5, None], ROWS), dtype="double[pyarrow]"),
        }
    )


def alone(model, row, column):
    value = model.value(row, column)
    text = "" if is_missing(value) else brief(value, 10_000_000)
    quoted = any(each in text for each in '\t\n\r"')
    return '"' + text.replace('"', '""') + '"' if quoted else text


@pytest.mark.parametrize(
    "arranged", ["as it is", "in another order", "with rows that are not there"]
)
def test_each_cell_is_copied_as_it_is_alone(frame, arranged, qapp):
    order = np.random.default_rng(1).permutation(ROWS)
    if arranged == "with rows that are not there":
        order[::7] = -1
    model = TableModel()
    model.set_frame(frame, None if arranged == "as it is" else order)
    spans, columns = [range(0, 5), range(9, ROWS)], list(range(frame.shape[1]))
    text = table_copy.as_text(model, spans, columns, names=True)
    assert table_copy.as_data(model, spans, columns, names=True).decode("utf-8") == text
    lines = text.split("\n")
    assert lines[0].split("\t") == list(frame.columns)
    rows = [row for span in spans for row in span]
    wanted = ["\t".join(alone(model, row, column) for column in columns) for row in rows]
    assert lines[1:] == wanted
