"""Evaluate Model in a run: from scored tables to a report, and on to other modules."""

from __future__ import annotations

import pytest

from studio.data.evaluation import Report
from studio.engine.executor import Executor
from studio.experiment import Experiment

SCORED = """label,Scored Labels,Scored Probabilities
1,1,0.9
0,0,0.2
1,0,0.4
0,1,0.7
1,1,0.8
"""
OTHER = SCORED.replace("0.9", "0.3")


def evaluating(data=SCORED, other=None, **parameters):
    e = Experiment("Evaluating")
    typed = e.add("Enter Data Manually", name="First", data=data)
    node = e.add("Evaluate Model", **parameters)
    e.connect(typed, "Dataset", node, "Scored dataset")
    if other is not None:
        second = e.add("Enter Data Manually", name="Second", data=other)
        e.connect(second, "Dataset", node, "Scored dataset to compare")
    return e, node


@pytest.fixture(scope="module")
def executor():
    with Executor() as result:
        yield result


def test_a_report_comes_out_and_is_reused(executor):
    e, node = evaluating(other=OTHER, model_name="Forest")
    ran = executor.run(e).nodes[node.id]
    report = ran.outputs["Evaluation results"].value
    assert isinstance(report, Report)
    assert [each.source.name for each in report.models] == ["Forest", "Scored dataset to compare"]
    assert report.models[0].auc == pytest.approx(5 / 6)
    again = executor.run(e).nodes[node.id]
    assert again.status == "cached"
    assert again.outputs["Evaluation results"].value is report


def test_the_next_module_takes_the_metrics_as_a_table(executor):
    e, node = evaluating(other=OTHER)
    chosen = e.add("Select Columns", columns=["Model", "AUC"])
    script = e.add(
        "Execute Python Script",
        script="def azureml_main(df):\n    return df.assign(best=df['AUC'] == df['AUC'].max()),",
    )
    e.connect(node, "Evaluation results", chosen, "Dataset")
    e.connect(chosen, "Results dataset", script, "Dataset1")
    ran = executor.run(e)
    assert ran.status == "done"
    table = ran.nodes[script.id].outputs["Result Dataset"].value
    assert list(table.columns) == ["Model", "AUC", "best"]
    assert list(table["best"]) == [True, False]


def test_a_table_without_scores_is_told_at_the_module(executor):
    e, node = evaluating(data="a,b\n1,2\n")
    error = executor.run(e).nodes[node.id].error
    assert "no column with a model's answers" in error.message
    assert error.parameter == "scored_column"


def test_two_models_of_one_name_are_told_apart(executor):
    e, node = evaluating(other=OTHER, model_name="M", model_name_compared="M")
    report = executor.run(e).nodes[node.id].outputs["Evaluation results"].value
    assert [each.source.name for each in report.models] == ["M (1)", "M (2)"]


def test_a_report_may_not_feed_a_zip_port():
    e, node = evaluating()
    script = e.add("Execute Python Script")
    reason = e.why_not_connect(node.id, "Evaluation results", script.id, "Script Bundle")
    assert "evaluation report" in reason
