"""From training to predicting: what `set_up` makes of an experiment."""

import pytest

from studio.engine.executor import Executor, RunRequest
from studio.engine.publishing import set_up, values_of
from studio.experiment.document import Experiment
from studio.experiment.errors import ExperimentError

TRAIN = (
    "from sklearn.linear_model import LinearRegression\n"
    "def azureml_main(train):\n"
    "    return train, LinearRegression().fit(train[['x']], train['y'])\n"
)
SCORE = (
    "def azureml_main(rows, model):\n    rows['p'] = model.predict(rows[['x']])\n    return rows,\n"
)
CLEAN = "def azureml_main(rows):\n    return rows.dropna(),\n"


def training(*, cleaned=False) -> Experiment:
    e = Experiment("Prices")
    data = e.add(
        "Enter Data Manually",
        name="Data",
        data="x,y\n" + "\n".join(f"{n},{2 * n}" for n in range(20)),
    )
    before, port = data, "Dataset"
    if cleaned:
        before, port = e.add("Execute Python Script", name="Clean", script=CLEAN), "Result Dataset"
        e.connect(data, "Dataset", before, "Dataset1")
    split = e.add("Split Data", name="Split")
    train = e.add("Execute Python Script", name="Train", script=TRAIN)
    score = e.add("Execute Python Script", name="Score", script=SCORE)
    chart = e.add("Execute Python Script", name="Chart")
    e.connect(before, port, split, "Dataset")
    first, second = (each.name for each in split.spec.outputs)
    e.connect(split, first, train, "Dataset1")
    e.connect(split, second, score, "Dataset1")
    e.connect(train, "Python Device", score, "Dataset2")
    e.connect(train, "Result Dataset", chart, "Dataset1")
    return e


def run(experiment):
    with Executor() as executor:
        result = executor.submit(RunRequest(experiment)).wait(120)
    assert result.status == "done", [n.error for n in result.nodes.values()]
    return values_of(
        {node: {p: o.value for p, o in each.outputs.items()} for node, each in result.nodes.items()}
    )


def lines(e):
    return {(e.node(c.source).name, e.node(c.target).name, c.input) for c in e.connections}


@pytest.mark.parametrize("cleaned", [False, True])
def test_training_gives_way_to_what_it_trained(tmp_path, cleaned):
    e = training(cleaned=cleaned)
    before = lines(e)
    setup = set_up(e, run(e), tmp_path / "models")
    made = setup.experiment
    assert setup.predictive
    assert made.name == "Prices [Predictive Exp.]"
    first = {("Web Service Input", "Clean", "Dataset1"), ("Clean", "Score", "Dataset1")}
    assert lines(made) == {
        ("Data", "Web Service Input", "Example"),
        ("Train (trained)", "Score", "Dataset2"),
        ("Score", "Web Service Output", "Dataset"),
        *(first if cleaned else {("Web Service Input", "Score", "Dataset1")}),
    }
    assert lines(e) == before  # the training experiment stays
    told = " ".join(setup.changes)
    for word in ("Train (trained)", "LinearRegression", "“Chart”", "“Split” is left out"):
        assert word in told
    assert [each.name for each in (tmp_path / "models").iterdir()] == ["Train.pickle"]
    # It still runs, with the model that was saved.
    with Executor() as executor:
        result = executor.submit(RunRequest(made)).wait(120)
    frame = result.nodes[made.node("Score").id].outputs["Result Dataset"].value
    assert frame["p"].round(6).tolist() == (2.0 * frame["x"]).tolist()
    again = set_up(e, run(e), tmp_path / "models")
    assert again.predictive


def test_without_a_run_training_stays_and_the_input_comes_after_the_split(tmp_path):
    setup = set_up(training(), lambda node, port: None, tmp_path / "models")
    assert not setup.predictive
    assert ("Split", "Web Service Input", "Example") in lines(setup.experiment)
    assert ("Web Service Input", "Score", "Dataset1") in lines(setup.experiment)
    assert "Run the experiment first" in " ".join(setup.changes)
    assert not (tmp_path / "models").exists()


def test_scripts_alone_get_input_and_output_without_overlap(tmp_path):
    e = Experiment("Expressions")
    data = e.add("Enter Data Manually", data="e\n1+1")
    work = e.add("Execute Python Script", name="Work", script=CLEAN)
    e.connect(data, "Dataset", work, "Dataset1")
    made = set_up(e, lambda node, port: None, tmp_path).experiment
    assert made.name == "Expressions"
    assert ("Work", "Web Service Output", "Dataset") in lines(made)
    places = [(node.x, node.y) for node in made]
    for n, (x, y) in enumerate(places):
        assert not any(abs(x - a) < 220 and abs(y - b) < 90 for a, b in places[n + 1 :])
    again = set_up(made, lambda node, port: None, tmp_path)
    assert again.added == set()  # both are there already


def test_nothing_to_answer_with_is_told(tmp_path):
    with pytest.raises(ExperimentError, match="no table to answer with"):
        set_up(Experiment("Empty"), lambda node, port: None, tmp_path)


def test_what_is_added_lies_in_the_sub_experiment_of_what_it_replaces(tmp_path):
    e = training()
    outer = e.groups.collapse(["Train", "Score", "Chart"], "Model")
    e.groups.collapse(["Train"], "Training")
    made = set_up(e, run(e), tmp_path / "models").experiment
    paths = {made.groups.path_to(node.id) for node in made}
    assert paths == {
        "Data",
        "Web Service Input",
        "Model/Training/Train (trained)",
        "Model/Score",
        "Model/Web Service Output",
    }
    assert made.groups.level_of(made.node("Web Service Output").id) == outer.id
