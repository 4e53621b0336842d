"""An evaluation that was kept with its run comes back as it was."""

from __future__ import annotations

import pandas as pd
import pytest

from studio.data.evaluation import Report, evaluate
from studio.engine.events import Output
from studio.engine.runs import codecs
from studio.engine.runs.objects import Objects
from studio.engine.runs.places import RunStoreError


@pytest.fixture
def written(tmp_path):
    table = pd.DataFrame({"label": [0, 1, 1, 0], "Scored Probabilities": [0.1, 0.8, 0.4, 0.6]})
    report = evaluate(table)
    objects = Objects(tmp_path)
    return report, codecs.write_output(Output("Results", "report", report), objects), objects


def test_it_is_the_same_and_may_stand_for_the_first_one(written):
    report, raw, objects = written
    again = codecs.read_value(raw, objects)
    assert isinstance(again, Report)
    assert again.as_json() == report.as_json()
    assert codecs.is_exact(raw)
    assert codecs.read_value(raw["measures"], objects)["AUC"][0] == report.models[0].auc


def test_a_damaged_one_is_explained(written):
    _, raw, objects = written
    bad = {**raw, "object": objects.put_bytes(b'{"is": "Report"}', "json")}
    with pytest.raises(RunStoreError, match="damaged"):
        codecs.read_value(bad, objects)
