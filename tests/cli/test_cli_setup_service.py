"""`studio setup-service`, as a user types it."""

from studio.experiment import Experiment
from studio.experiment.registry import installed


def test_a_training_experiment_becomes_one_that_predicts(studio, tmp_path):
    e = Experiment("Twice", registry=installed())
    data = e.add("Enter Data Manually", data="x\n1\n2")
    train = e.add("Execute Python Script", name="Train", script="def azureml_main(d): return d, 2")
    score = e.add(
        "Execute Python Script", name="Score", script="def azureml_main(d, k): return d * k"
    )
    e.connect(data, "Dataset", train, "Dataset1")
    e.connect(data, "Dataset", score, "Dataset1")
    e.connect(train, "Python Device", score, "Dataset2")
    e.save(tmp_path / "train.studio")
    out = tmp_path / "made" / "predict.studio"
    out.parent.mkdir()
    done = studio("setup-service", tmp_path / "train.studio", "--out", out)
    assert done.code == 0, done.err
    assert "“Train (trained)”" in done.out
    made = Experiment.open(out, registry=installed())
    assert [n.spec.id for n in made].count("web_service_input") == 1
    assert (out.parent / "predict models" / "Train.pickle").is_file()
    assert made.node("Train (trained)").value("path").startswith("predict models")
    assert studio("run", out).code == 0
    assert studio("setup-service", tmp_path / "nothing.studio", "--out", out).code == 2
