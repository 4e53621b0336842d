"""Rules for columns are applied in each run to the columns that are there then."""

from __future__ import annotations

import pytest

from studio.engine.executor import Executor
from studio.experiment import Experiment, patterns
from studio.experiment.fileformat import dumps, loads
from studio.experiment.validation import problems
from studio.service.errors import ServiceError
from studio.service.parameters import changes_of


@pytest.fixture
def experiment():
    result = Experiment("Rules")
    data = result.add("Enter Data Manually", name="Data", data="a1,b,a2\n1,x,2\n")
    select = result.add("Select Columns in Dataset", name="Some")
    result.connect(data, select)
    return result


def run(experiment):
    with Executor() as executor:
        result = executor.run(experiment).nodes[experiment.node("Some").id]
    if result.error is not None:
        raise result.error
    return list(result.outputs["Results dataset"].value)


def test_a_new_column_above_is_taken_in(experiment):
    experiment.set_parameter("Some", "columns", "rules: none; include begins a")
    assert problems(experiment) == []
    assert run(experiment) == ["a1", "a2"]
    experiment.set_parameter("Data", "data", "a1,b,a2,c,a3\n1,x,2,3,4\n")
    assert run(experiment) == ["a1", "a2", "a3"]
    experiment.set_parameter("Some", "mode", "Exclude")
    assert run(experiment) == ["b", "c"]


def test_the_file_keeps_rules_as_they_read(experiment):
    rules = 'rules: all; exclude type number; include name "a;1"'
    experiment.set_parameter("Some", "columns", rules)
    text = dumps(experiment)
    assert "rules: all; exclude type number" in text
    assert loads(text).node("Some").value("columns") == rules


@pytest.mark.parametrize(
    ("rules", "told"),
    [
        ("rules: all; exclude name a3", "There is no column “a3”, which a rule names. There are"),
        ("rules: none; include type time", "No column of the table fits"),
    ],
)
def test_rules_that_do_not_fit_the_table_fail_at_the_parameter(experiment, rules, told):
    experiment.set_parameter("Some", "columns", rules)
    with pytest.raises(Exception, match=told) as error:
        run(experiment)
    assert error.value.parameter == "columns"


def test_rules_that_cannot_be_used_are_told_before_the_run(experiment):
    experiment.set_parameter("Some", "columns", "rules: all; exclude type words")
    (problem,) = problems(experiment)
    assert problem.parameter == "columns"
    assert "“words” is no type of column" in problem.message


def test_other_modules_take_rules_too():
    experiment = Experiment("Split")
    rows = "".join(f"{n},{'ab'[n % 2]}\n" for n in range(20))
    data = experiment.add("Enter Data Manually", data="x,key\n" + rows)
    split = experiment.add("Split Data", name="Parts", stratified=True)
    experiment.connect(data, split)
    experiment.set_parameter("Parts", "stratification_column", "rules: none; include type text")
    with Executor() as executor:
        result = executor.run(experiment).nodes[experiment.node("Parts").id]
    table = result.outputs["Results dataset1"].value
    assert dict(table["key"].value_counts()) == {"a": 5, "b": 5}


def test_a_request_to_a_service_may_give_rules(experiment):
    node = experiment.node("Some").id
    experiment.set_parameter(node, "columns", ["b"])
    experiment.exposed.expose("which", node, "columns")
    changes = changes_of(experiment, {"which": "rules: all; exclude begins a"})
    assert changes[node] == {"columns": "rules: all; exclude begins a"}
    with pytest.raises(ServiceError, match="not understood"):
        changes_of(experiment, {"which": "rules: all; drop a"})


def test_a_pattern_that_takes_too_long_fails_at_the_parameter(experiment, monkeypatch):
    monkeypatch.setattr(patterns, "SECONDS", 0.05)
    experiment.set_parameter("Data", "data", '"' + "1," * 40 + '",b\n1,x\n')
    experiment.set_parameter("Some", "columns", 'rules: none; include pattern "^(.*?,){15}x"')
    with pytest.raises(Exception, match="takes too long on “1,1,") as error:
        run(experiment)
    assert error.value.parameter == "columns"
