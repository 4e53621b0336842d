"""From an experiment to answers, without HTTP."""

from __future__ import annotations

import pandas as pd
import pytest

from studio.experiment import Experiment
from studio.experiment.errors import ExperimentError, ModuleError
from studio.service.errors import ServiceError
from studio.service.isolation import why_alone

DOUBLE = (
    "def azureml_main(df1=None, df2=None):\n    df1['twice'] = df1['age'] * 2\n    return df1,\n"
)


def people(*ages):
    return pd.DataFrame({"age": ages, "name": ["x"] * len(ages), "weight": [1.5] * len(ages)})


def test_a_script_answers_with_its_table(scorer, scripted):
    made = scorer(scripted(DOUBLE))
    assert made.score({"input1": people(4, 5)})["output1"]["twice"].tolist() == [8, 10]
    assert made.inputs["input1"].names == ["age", "name", "weight"]
    assert made.outputs["output1"].names == ["age", "name", "weight", "twice"]


def test_training_runs_once_and_its_model_answers(scorer):
    """Fit in one script, scored in another: the model travels as an object."""
    experiment = Experiment("Trained")
    data = experiment.add("Enter Data Manually", data="x,y\n1,2\n2,4\n3,6\n")
    train = experiment.add("Execute Python Script", name="Train", script=(
        "import pandas as pd, time\n"
        "from sklearn.linear_model import LinearRegression\n"
        "def azureml_main(df1=None, df2=None):\n"
        "    model = LinearRegression().fit(df1[['x']], df1['y'])\n"
        "    model.when_ = time.time()\n"
        "    return pd.DataFrame(), model\n"
    ))  # fmt: skip
    start = experiment.add("Web Service Input")
    score = experiment.add("Execute Python Script", name="Score", script=(
        "def azureml_main(df1=None, model=None):\n"
        "    df1['y'] = model.predict(df1[['x']])\n"
        "    df1['trained'] = str(model.when_)\n"
        "    return df1,\n"
    ))  # fmt: skip
    end = experiment.add("Web Service Output")
    columns = experiment.add("Select Columns in Dataset", columns=["x"])
    experiment.connect(data, train, "Dataset1")
    experiment.connect(data, columns)
    experiment.connect(columns, "Results dataset", start, "Example")
    experiment.connect(start, "Dataset", score, "Dataset1")
    experiment.connect(train, "Python Device", score, "Dataset2")
    experiment.connect(score, "Result Dataset", end, "Dataset")
    made = scorer(experiment)
    first = made.score({"input1": pd.DataFrame({"x": [10]})})["output1"]
    second = made.score({"input1": pd.DataFrame({"x": [20]})})["output1"]
    assert first["y"][0] == pytest.approx(20)
    assert second["y"][0] == pytest.approx(40)
    assert first["trained"][0] == second["trained"][0]


LEAKY = """
import os
import random
import numpy as np
import pandas as pd
seen = []
def azureml_main(df1=None, df2=None, kept=[]):
    seen.append(df1)
    kept.append(df1)
    found = [len(seen), len(kept), os.environ.get("LEFT", "none"), len(os.listdir(".")),
             pd.get_option("display.max_rows"), round(random.random(), 12),
             round(float(np.random.rand()), 12)]
    os.environ["LEFT"] = "behind"
    open("left.txt", "w").write("behind")
    pd.set_option("display.max_rows", 7)
    random.seed(1)
    np.random.seed(1)
    return pd.DataFrame({"found": [str(each) for each in found]}),
"""


def test_nothing_of_a_request_is_left_for_the_next(scorer, scripted):
    made = scorer(scripted(LEAKY))
    assert why_alone(LEAKY, None) is None  # it shares a process with the requests before
    answers = [made.score({"input1": people(1)})["output1"]["found"].tolist() for _ in range(4)]
    assert [each[:5] for each in answers] == [["1", "1", "none", "0", "60"]] * 4
    assert len({each[5] for each in answers}) == 4
    assert len({each[6] for each in answers}) == 4


def test_a_bundle_is_in_place_and_its_modules_start_afresh(scorer, tmp_path, scripted):
    folder = tmp_path / "tools"
    folder.mkdir()
    code = "calls = []\ndef count():\n    calls.append(1)\n    return len(calls)\n"
    (folder / "counter.py").write_text(code)
    (folder / "note.txt").write_text("from the bundle")
    experiment = scripted(
        "import counter\n"
        "def azureml_main(df1=None, df2=None):\n"
        "    df1['calls'] = counter.count()\n"
        "    df1['note'] = open('Script Bundle/note.txt').read()\n"
        "    return df1,\n"
    )
    bundle = experiment.add("Zip Bundle", path=str(folder))
    experiment.connect(bundle, "Zip", experiment.node("Script"), "Script Bundle")
    made = scorer(experiment)
    for _ in range(3):
        answer = made.score({"input1": people(1)})["output1"]
        assert answer["calls"].tolist() == [1]
        assert answer["note"].tolist() == ["from the bundle"]


@pytest.mark.parametrize(
    ("damage", "kind"),
    [
        ("import os\n    os._exit(3)", "exit code 3"),
        ("raise ValueError('nonsense')", "nonsense"),
        ("return object(),", "cannot become a table"),
    ],
)
def test_a_script_that_fails_or_dies_does_no_harm_to_the_next(scorer, damage, kind, scripted):
    made = scorer(scripted(
        "def azureml_main(df1=None, df2=None):\n"
        f"  if df1['age'][0] == 13:\n    {damage}\n  return df1,\n"
    ))  # fmt: skip
    for _ in range(2):
        with pytest.raises(ServiceError, match=kind) as caught:
            made.score({"input1": people(13)})
        assert (caught.value.status, caught.value.code) == (400, "ModuleExecutionError")
        assert "“Script”" in str(caught.value)
        assert made.score({"input1": people(14)})["output1"]["age"].tolist() == [14]


def test_a_script_that_hangs_is_stopped_and_the_next_request_works(scorer, scripted):
    made = scorer(scripted(
        "import time\n"
        "def azureml_main(df1=None, df2=None):\n"
        "    time.sleep(600 if df1['age'][0] == 13 else 0)\n"
        "    return df1,\n",
        timeout=1.0,
    ))  # fmt: skip
    with pytest.raises(ServiceError, match="time limit") as caught:
        made.score({"input1": people(13)})
    assert caught.value.status == 504
    assert made.score({"input1": people(14)})["output1"]["age"].tolist() == [14]


def test_a_script_that_runs_code_out_of_data_gets_a_process_for_each_request(scorer, scripted):
    made = scorer(scripted(
        "import pandas as pd\n"
        "def azureml_main(df1=None, df2=None):\n"
        "    return pd.DataFrame({'value': [str(eval(each)) for each in df1['name']]}),\n",
        data="age,name,weight\n1,2 ** 10,1\n",
    ))  # fmt: skip
    spy = pd.DataFrame({
        "age": [1], "name": ["[setattr(__import__('pandas'), 'stolen', 'secret'), 1][1]"],
        "weight": [1.0],
    })  # fmt: skip
    assert made.score({"input1": spy})["output1"]["value"].tolist() == ["1"]
    look = spy.assign(name="getattr(__import__('pandas'), 'stolen', 'nothing')")
    assert made.score({"input1": look})["output1"]["value"].tolist() == ["nothing"]


def test_the_environment_and_files_of_the_service_are_out_of_reach(
    scorer, tmp_path, monkeypatch, scripted
):
    secret = tmp_path / "secret.txt"
    secret.write_text("hidden")
    made = scorer(scripted(
        "import pandas as pd\n"
        "def azureml_main(df1=None, df2=None):\n"
        "    try:\n"
        f"        return pd.DataFrame({{'got': [open({str(secret)!r}).read()]}}),\n"
        "    except OSError as error:\n"
        "        return pd.DataFrame({'got': [type(error).__name__]}),\n"
    ))  # fmt: skip
    assert made.score({"input1": people(1)})["output1"]["got"].tolist() == ["PermissionError"]


def test_modules_on_the_path_see_frames_and_fixed_tables_stay(scorer):
    experiment = Experiment("Mixed")
    data = experiment.add("Enter Data Manually", data="a,b\n1,x\n2,y\n")
    start = experiment.add("Web Service Input", name="In")
    chosen = experiment.add("Select Columns in Dataset", columns=["b"])
    end = experiment.add(
        "Web Service Output",
        name="Out",
    )
    other = experiment.add("Web Service Output", name="Everything")
    experiment.connect(data, start)
    experiment.connect(start, "Dataset", chosen, "Dataset")
    experiment.connect(chosen, "Results dataset", end, "Dataset")
    experiment.connect(data, "Dataset", other, "Dataset")
    experiment.set_parameter(end, "name", "chosen")
    made = scorer(experiment)
    answer = made.score({"input1": pd.DataFrame({"a": [7], "b": ["z"]})})
    assert answer["chosen"].to_dict("list") == {"b": ["z"]}
    assert answer["output1"].to_dict("list") == {"a": [1, 2], "b": ["x", "y"]}


def exposed():
    experiment = Experiment("Exposed")
    data = experiment.add("Enter Data Manually", data="a\n1\n2\n3\n4\n")
    split = experiment.add("Split Data", name="Half", fraction=0.5, randomized=False)
    start = experiment.add("Web Service Input")
    end, rest = experiment.add("Web Service Output"), experiment.add("Web Service Output")
    experiment.set_parameter(rest, "name", "rest")
    experiment.connect(data, start)
    experiment.connect(start, "Dataset", split, "Dataset")
    experiment.connect(split, "Results dataset1", end, "Dataset")
    experiment.connect(split, "Results dataset2", rest, "Dataset")
    return experiment


def test_parameters_have_defaults_that_callers_may_change(scorer):
    experiment = exposed()
    experiment.exposed.expose("share", "Half", "fraction", 0.25)
    made = scorer(experiment)
    rows = {"input1": pd.DataFrame({"a": [1, 2, 3, 4]})}
    assert len(made.score(rows)["output1"]) == 1
    assert len(made.score(rows, {"share": "0.75"})["output1"]) == 3
    assert len(made.score(rows, {"share": 1})["rest"]) == 0
    assert len(made.score(rows)["output1"]) == 1


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"share": 2}, "UserParameterInvalid"),
        ({"share": "much"}, "UserParameterInvalid"),
        ({"share": [1]}, "UserParameterInvalid"),
        ({"shore": 1}, "UnexpectedParameter"),
    ],
)
def test_wrong_parameters_are_refused_by_name(scorer, given, code):
    experiment = exposed()
    experiment.exposed.expose("share", "Half", "fraction", 0.25)
    made = scorer(experiment)
    with pytest.raises(ServiceError) as caught:
        made.score({"input1": pd.DataFrame({"a": [1]})}, given)
    assert caught.value.details[0].code == code
    assert caught.value.details[0].target == next(iter(given))


def test_a_parameter_without_a_default_must_be_sent(scorer):
    experiment = exposed()
    experiment.exposed.expose("share", "Half", "fraction")
    made = scorer(experiment)
    rows = {"input1": pd.DataFrame({"a": [1, 2, 3, 4]})}
    with pytest.raises(ServiceError, match="lacks the web service parameter 'share'"):
        made.score(rows)
    assert len(made.score(rows, {"share": 0.5})["output1"]) == 2


def test_a_parameter_of_the_fixed_part_changes_one_request_only(scorer):
    experiment = Experiment("Fixed")
    data = experiment.add("Enter Data Manually", name="Table", data="a\n1\n2\n3\n4\n")
    split = experiment.add("Split Data", name="Half", fraction=0.5, randomized=False)
    start = experiment.add("Web Service Input", data="b\n1\n")
    script = experiment.add("Execute Python Script", script=(
        "def azureml_main(df1=None, df2=None):\n    df1['n'] = len(df2)\n    return df1,\n"
    ))  # fmt: skip
    end = experiment.add("Web Service Output")
    experiment.connect(data, split)
    experiment.connect(start, "Dataset", script, "Dataset1")
    experiment.connect(split, "Results dataset1", script, "Dataset2")
    experiment.connect(script, "Result Dataset", end, "Dataset")
    experiment.exposed.expose("share", "Half", "fraction", 0.5)
    made = scorer(experiment)
    row = {"input1": pd.DataFrame({"b": [1]})}
    assert made.score(row)["output1"]["n"].tolist() == [2]
    assert made.score(row, {"share": 1.0})["output1"]["n"].tolist() == [4]
    assert made.score(row)["output1"]["n"].tolist() == [2]


def test_what_an_experiment_lacks_is_said(scorer, scripted):
    experiment = Experiment("Bare")
    with pytest.raises(ExperimentError, match="no Web Service Output"):
        scorer(experiment)
    end = experiment.add("Web Service Output")
    with pytest.raises(ExperimentError, match="connected to nothing"):
        scorer(experiment)
    data = experiment.add("Enter Data Manually", name="Table")
    experiment.connect(data, end)
    with pytest.raises(ExperimentError, match="“Table”: Data is empty"):
        scorer(experiment)
    twice = scripted(DOUBLE)
    twice.add("Web Service Input")
    with pytest.raises(ExperimentError, match="have the name 'input1'"):
        scorer(twice)
    with pytest.raises(ModuleError, match="“Script”: ZeroDivisionError in line 2"):
        scorer(scripted("def azureml_main(df1=None, df2=None):\n    return 1 / 0\n"))


@pytest.mark.parametrize("backend", ["TkAgg", "Qt5Agg"])
def test_a_script_that_asks_for_windows_draws_without_them(scorer, scripted, backend):
    source = f"""
import matplotlib
matplotlib.use({backend!r})
import matplotlib.pyplot as plt
def azureml_main(dataframe1=None):
    plt.plot(dataframe1['age'])
    plt.savefig('ages.png')
    plt.show()
    plt.switch_backend({backend!r})
    return dataframe1,
"""
    made = scorer(scripted(source))
    for age in (40, 41):
        assert made.score({"input1": people(age)})["output1"]["age"].tolist() == [age]
