"""Who may open a script's sandbox: the user of this computer, and no file."""

import pytest

from studio.engine.executor import Executor, RunRequest
from studio.engine.trust import Grants
from studio.experiment.document import Experiment

READS = "def azureml_main():\n    return [open({!r}).read()]"


@pytest.fixture
def outside(tmp_path):
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "word.txt").write_text("seen")
    return folder


@pytest.fixture
def experiment(outside):
    e = Experiment("Asking")
    script = READS.format(str(outside / "word.txt"))
    e.add("Execute Python Script", script=script, folder_access="read", folder=str(outside))
    return e


def engine(tmp_path):
    return Executor(grants=Grants(tmp_path / "grants.json"))


def run(executor, experiment, *, trusted=(), trust_all=False):
    (node,) = experiment.nodes
    request = RunRequest(experiment, trusted=trusted, trust_all=trust_all)
    return executor.submit(request).wait(60).nodes[node.id]


def test_a_file_that_asks_gets_nothing_and_the_log_says_what_to_do(tmp_path, experiment):
    path = tmp_path / "asking.studio"
    experiment.save(path)
    with engine(tmp_path) as executor:
        result = run(executor, Experiment.open(path))
    assert result.status == "failed"
    assert "PermissionError" in result.error.message
    log = "".join(each.text for each in result.log)
    assert "not allowed on this computer" in log
    assert "--trust" in log


def test_what_the_user_allows_holds_for_that_script_also_tomorrow(tmp_path, experiment):
    (node,) = experiment.nodes
    with engine(tmp_path) as executor:
        assert run(executor, experiment, trusted=(node.id,)).status == "done"
    with engine(tmp_path) as executor:  # another day
        again = run(executor, experiment.copy())
        assert again.status == "done"
        assert again.outputs["Result Dataset"].value.iloc[0, 0] == "seen"
        experiment.set_parameter(node, "script", node.value("script") + "\n# changed by somebody")
        assert run(executor, experiment).status == "failed"


def test_a_wider_wish_needs_a_new_permission(tmp_path, experiment):
    (node,) = experiment.nodes
    with engine(tmp_path) as executor:
        assert run(executor, experiment, trusted=(node.id,)).status == "done"
        experiment.set_parameter(node, "folder_access", "read and write")
        assert run(executor, experiment).status == "failed"


def test_programs_that_wrote_the_experiment_may_trust_it(tmp_path, experiment):
    with engine(tmp_path) as executor:
        assert run(executor, experiment, trust_all=True).status == "done"
    assert not (tmp_path / "grants.json").exists()


def test_what_lies_in_the_folder_counts_each_time(tmp_path, experiment, outside):
    with engine(tmp_path) as executor:
        run(executor, experiment, trust_all=True)
        (outside / "word.txt").write_text("new")
        again = run(executor, experiment, trust_all=True)
    assert (again.status, again.outputs["Result Dataset"].value.iloc[0, 0]) == ("done", "new")


def test_a_broken_list_of_grants_allows_nothing(tmp_path, experiment):
    (tmp_path / "grants.json").write_text("{nonsense")
    with engine(tmp_path) as executor:
        assert run(executor, experiment).status == "failed"
        assert run(executor, experiment, trusted=(experiment.nodes[0].id,)).status == "done"


def test_a_second_table_feeds_any_module_and_an_object_only_scripts(tmp_path):
    e = Experiment()
    two = e.add(
        "Execute Python Script",
        script="import pandas as pd\ndef azureml_main():\n"
        "    return pd.DataFrame({'a': [1]}), pd.DataFrame({'b': [2], 'c': [3]})",
    )
    pick = e.add("Select Columns in Dataset", columns=["c"])
    e.connect(two, "Python Device", pick, "Dataset")
    with engine(tmp_path) as executor:
        result = executor.run(e)
        assert result.nodes[pick.id].outputs["Results dataset"].value.to_dict("list") == {"c": [3]}
        e.set_parameter(two, "script", "def azureml_main():\n    return None, {1, 2}")
        told = executor.run(e).nodes[pick.id].error.message
        assert "needs a table" in told
        assert "set" in told
        e.set_parameter(two, "script", "def azureml_main():\n    return None")
        assert "returned no second table" in executor.run(e).nodes[pick.id].error.message
