"""`studio run` on Evaluate Model: the metrics as files and as JSON."""

from __future__ import annotations

import json

import pandas as pd
import pytest

DATA = "label,Scored Probabilities\n1,0.9\n0,0.2\n1,0.4\n0,0.7\n"


def evaluating(experiment):
    typed = experiment.add("Enter Data Manually", data=DATA)
    node = experiment.add("Evaluate Model")
    experiment.connect(typed, "Dataset", node, "Scored dataset")


def test_metrics_as_files(studio, save, tmp_path):
    assert studio("run", save(evaluating), "--out", tmp_path / "out").code == 0
    folder = tmp_path / "out" / "Evaluate Model"
    table = pd.read_csv(folder / "Evaluation results.csv")
    assert table["AUC"][0] == 0.75
    shown = json.loads((folder / "Evaluation results.json").read_text(encoding="utf-8"))
    assert shown["task"] == "Two-class classification"
    assert len(shown["models"][0]["Score bins"]) == 10


def test_metrics_as_json(studio, save):
    done = studio("run", save(evaluating), "--json", "--set", "Evaluate Model.positive_class=0")
    (output,) = done.nodes["Evaluate Model"]["outputs"]
    assert output["kind"] == "report"
    assert output["metrics"][0][0]["AUC"] == pytest.approx(0.25)


def test_a_wrong_label_column_names_those_there_are(studio, save):
    done = studio("run", save(evaluating), "--set", 'Evaluate Model.label_column=["nope"]')
    assert done.code == 1
    assert "no column “nope”" in done.err
