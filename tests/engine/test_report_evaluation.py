"""A report shows what an evaluation found: measures, other tables, curves."""

from __future__ import annotations

import re
import warnings
import xml.etree.ElementTree as ET

import numpy as np
import pandas as pd
import pytest

from studio.data.evaluation import evaluate
from studio.engine.events import Output
from studio.engine.executor import NodeResult, RunResult
from studio.engine.report import fonts, make_report
from studio.engine.report.evaluation import evaluation_figures, evaluation_tables
from studio.experiment import Experiment
from studio.experiment.words import Words, speaking

NAMES = ("One costs $5", "Two <b>")


def scored(task: str, seed: int = 0) -> pd.DataFrame:
    random = np.random.default_rng(seed)
    if task == "two-class":
        truth = random.integers(0, 2, 80)
        score = np.clip(truth * 0.4 + random.random(80) * 0.6, 0, 1)
        return pd.DataFrame({"label": truth, "Scored Probabilities": score})
    if task == "multi-class":
        truth = random.choice(list("xyz"), 90)
        return pd.DataFrame({"label": truth, "Scored Labels": random.choice(list("xyz"), 90)})
    if task == "regression":
        truth = random.normal(0, 5, 120)
        return pd.DataFrame({"label": truth, "Scored Labels": truth + random.normal(0, 1, 120)})
    spots = random.integers(0, 3, 90)
    rows = random.normal(0, 1, (90, 2)) + spots[:, None] * 6
    return pd.DataFrame(rows, columns=["a", "b"]).assign(Assignments=spots)


@pytest.mark.parametrize(
    ("task", "headings", "pictures"),
    [
        ("two-class", ["Metrics", "Score bins: One costs $5", "Score bins: Two <b>"], 1),
        ("multi-class", ["Metrics", "Confusion matrix: One costs $5", "Classes: One costs $5",
                         "Confusion matrix: Two <b>", "Classes: Two <b>"], 2),
        ("regression", ["Metrics", "Error histogram: One costs $5",
                        "Error histogram: Two <b>"], 2),
        ("clustering", ["Metrics"], 2),
    ],
)  # fmt: skip
def test_each_kind_of_model_has_its_tables_and_pictures(task, headings, pictures):
    report = evaluate(scored(task), scored(task, 1), names=NAMES)
    tables = evaluation_tables(report, 20, 24, 120)
    assert [name for name, _ in tables] == headings
    assert all(table.head and not table.summary for _, table in tables)
    figures = evaluation_figures(report)
    assert len(figures) == pictures
    for each in figures:
        assert each.png.startswith(b"\x89PNG")
        assert ET.fromstring(each.svg).tag.endswith("svg")


TASKS = ("two-class", "multi-class", "regression", "clustering")


def written_in_figures(task: str) -> set[str]:
    """Return what stands in the figures of a task; a letter without a font is an error."""
    report = evaluate(scored(task), scored(task, 1), names=("가나", "B"))
    with warnings.catch_warnings():
        warnings.filterwarnings("error", message="Glyph")
        drawn = [each.svg for each in evaluation_figures(report)]
    return {each.strip() for svg in drawn for each in re.findall(r"<!--(.*?)-->", svg)}


@pytest.mark.parametrize("task", TASKS)
def test_figures_speak_the_language_of_the_report(task):
    if fonts.fonts_for([0xC815])[1]:
        pytest.skip("there is no Korean font here")
    with speaking(Words("ko")):
        found = written_in_figures(task)
    words = {each for each in found if not re.fullmatch(r"[−\d.xyz]*|B|.* \(AUC [\d.]+\)", each)}
    assert words
    assert all(re.search("[가-힣]", each) for each in words), words


def test_figures_stay_english_where_no_font_has_korean_letters(monkeypatch):
    monkeypatch.setattr(fonts, "_installed", tuple)
    with speaking(Words("ko")), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph")  # the model is called so by its user
        report = evaluate(scored("two-class"), names=("A", "B"))
        svg = evaluation_figures(report)[0].svg
    assert "False positive rate" in svg and "거짓 양성률" not in svg


def test_measures_stand_beside_each_other():
    report = evaluate(scored("two-class"), scored("two-class", 1), names=NAMES)
    (_, measures), *_ = evaluation_tables(report, 20, 24, 120)
    assert measures.names == ["Measure", *NAMES]
    found = {row[0]: row[1:] for row in measures.head}
    table = report.as_table()
    assert [float(each) for each in found["AUC"]] == pytest.approx(list(table["AUC"]), abs=1e-5)


@pytest.mark.parametrize("kind", ["html", "pdf"])
def test_they_stand_in_the_report(kind):
    experiment = Experiment("Two models")
    node = experiment.add("evaluate_model")
    report = evaluate(scored("two-class"), scored("two-class", 1), names=NAMES)
    port = node.spec.outputs[0].name
    outputs = {port: Output(port, "evaluation", report)}
    result = RunResult("r", "done", 1.0, {node.id: NodeResult("done", 1.0, outputs)})
    made = make_report(experiment, result, kind)
    if kind == "pdf":
        assert made.startswith(b"%PDF")
        return
    page = made.decode()
    assert "Score bins: Two &lt;b&gt;" in page
    assert "Average Log Loss" in page
    assert page.count("<img") == 1
    assert "studio.data.evaluation" not in page
