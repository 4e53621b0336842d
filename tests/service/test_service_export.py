"""Taking an experiment away: as one Python file, as a folder, and clients to call it."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys

import pandas as pd
import pytest

from studio import assets
from studio.cli.main import main
from studio.engine.clientcode import samples
from studio.engine.executor import Executor
from studio.experiment import Experiment
from studio.service.isolation import why_alone
from studio.service.python_export import export_python
from studio.service.service_export import export_service

SAMPLES = sorted(assets.path("experiments").glob("*.studio"))
PORT = "Result Dataset"


def run_python(file, cwd):
    """Run an exported file where no studio can be found; return what its `main` returns."""
    code = (
        "import sys, runpy, importlib.abc\n"
        "class Nowhere(importlib.abc.MetaPathFinder):\n"
        "    def find_spec(self, name, path, target=None):\n"
        "        if name.split('.')[0] == 'studio':\n"
        "            raise ModuleNotFoundError(name)\n"
        "sys.meta_path.insert(0, Nowhere())\n"
        f"space = runpy.run_path({str(file)!r})\n"
        "space['RESULTS'].mkdir(exist_ok=True)\n"
        "for n, (name, table) in enumerate(space['main']().items()):\n"
        "    table.to_parquet(f'{n}.parquet'); open('names.txt', 'a').write(name + '\\n')\n"
    )
    env = {**os.environ, "MPLBACKEND": "agg"}
    done = subprocess.run([sys.executable, "-c", code], cwd=cwd, env=env, check=False,
                          capture_output=True, text=True)  # fmt: skip
    assert done.returncode == 0, done.stderr
    names = (cwd / "names.txt").read_text().splitlines()
    return {name: pd.read_parquet(cwd / f"{n}.parquet") for n, name in enumerate(names)}


@pytest.mark.parametrize("file", SAMPLES, ids=lambda each: each.stem)
def test_every_sample_gives_the_same_results_as_plain_python(file, tmp_path, capsys):
    script = tmp_path / "made.py"
    assert main(["export", str(file), "--python", str(script)]) == 0
    assert "studio." not in script.read_text()
    found = run_python(script, tmp_path)
    experiment = Experiment.open(file)
    with Executor() as executor:
        ran = executor.run(experiment)
    assert found
    for name, table in found.items():  # every result that goes nowhere else
        node = max((each for each in experiment if name.startswith(each.name)), key=_name_size)
        outputs = ran.nodes[node.id].outputs
        port = name.removeprefix(node.name).strip() or next(iter(outputs))
        wanted = outputs[port].value
        wanted = wanted.as_table() if hasattr(wanted, "as_table") else wanted
        pd.testing.assert_frame_equal(table, wanted)


def _name_size(node):
    return len(node.name)


def test_scripts_that_need_each_other_and_a_split_give_the_same(tmp_path):
    experiment = Experiment("Pair")
    data = experiment.add("Enter Data Manually", data="x,y\n" + "".join(
        f"{n},{n % 3}\n" for n in range(30)))  # fmt: skip
    split = experiment.add(
        "Split Data", stratified=True, stratification_column=["y"], random_seed=4
    )
    columns = experiment.add("Select Columns in Dataset", mode="Exclude", columns=["y"])
    train = experiment.add("Execute Python Script", name="Train", script=(
        'TEXT = """several\n  lines"""\nclass Model:\n    def __init__(self, mean):\n'
        "        self.mean = mean\n"
        "def azureml_main(df1):\n    return df1.describe(), Model(df1['x'].mean())\n"
    ))  # fmt: skip
    score = experiment.add("Execute Python Script", name="Score / all", script=(
        "total = 0\ndef bump():\n    global total\n    total += 1\n    return total\n"
        "def azureml_main(df1, model):\n    df1['far'] = df1['x'] - model.mean\n"
        "    df1['n'] = [bump() for _ in df1['x']]\n    return df1,\n"
    ))  # fmt: skip
    experiment.connect(data, split)
    experiment.connect(split, "Results dataset1", train, "Dataset1")
    experiment.connect(split, "Results dataset2", columns, "Dataset")
    experiment.connect(columns, "Results dataset", score, "Dataset1")
    experiment.connect(train, "Python Device", score, "Dataset2")
    file = tmp_path / "pair.studio"
    experiment.save(file)
    assert main(["export", str(file), "--python", str(tmp_path / "pair.py")]) == 0
    found = run_python(tmp_path / "pair.py", tmp_path)
    with Executor() as executor:
        ran = executor.run(experiment)
    pd.testing.assert_frame_equal(found["Score _ all"], ran.nodes[score.id].outputs[PORT].value)
    pd.testing.assert_frame_equal(found["Train"], ran.nodes[train.id].outputs[PORT].value)


def test_what_cannot_be_exported_is_named(tmp_path, capsys):
    experiment = Experiment("Odd")
    data = experiment.add("Enter Data Manually", data="a\n1\n")
    split = experiment.add("Split Data", name="By rule", mode="Relative Expression")
    experiment.connect(data, split)
    experiment.save(tmp_path / "odd.studio")
    assert main(["export", str(tmp_path / "odd.studio"), "--python", str(tmp_path / "o.py")]) == 2
    assert "“By rule”: only the mode Split Rows can be exported" in capsys.readouterr().err
    assert not (tmp_path / "o.py").exists()
    assert main(["export", str(tmp_path / "odd.studio")]) == 2


def test_a_services_folder_answers_without_the_studios_window(scripted, tmp_path):
    experiment = scripted("def azureml_main(df1=None, df2=None):\n    return df1,\n")
    folder = tmp_path / "out"
    export_service(experiment, folder)
    names = {each.name for each in folder.iterdir()}
    assert {"experiment.studio", "files", "app", "requirements.txt", "Dockerfile", "README.md",
            "scripted.service"} <= names  # fmt: skip
    locked = (folder / "requirements.txt").read_text().splitlines()
    assert any(each.startswith("fastapi==") for each in locked)
    assert not any("pyside" in each.lower() for each in locked)
    code = (
        "import sys\n"
        "for name in ('PySide6', 'qtpy', 'qtconsole'):\n    sys.modules[name] = None\n"
        "import studio, pandas as pd\n"
        f"assert studio.__file__.startswith({str(folder)!r}), studio.__file__\n"
        "from studio.experiment import Experiment\n"
        "from studio.service.scoring import Scorer\n"
        "if __name__ == '__main__':\n"
        "    with Scorer(Experiment.open('experiment.studio'), script_workers=1) as scorer:\n"
        "        row = pd.DataFrame({'age': [7], 'name': ['x'], 'weight': [1.0]})\n"
        "        print(scorer.score({'input1': row})['output1']['age'][0])\n"
    )
    env = {**os.environ, "PYTHONPATH": str(folder / "app")}
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, env=env, check=False,
                          capture_output=True, text=True)  # fmt: skip
    assert done.stdout.strip() == "7", done.stderr
    with pytest.raises(Exception, match="is not empty"):
        (tmp_path / "other").mkdir()
        (tmp_path / "other" / "precious.txt").write_text("mine")
        export_service(experiment, tmp_path / "other")


BODY = {"Inputs": {"input1": {"ColumnNames": ["it's", 'a "b"'], "Values": [["é\\n", None]]}},
        "GlobalParameters": {"x": "$(touch bad) `id` ${y}"}}  # fmt: skip


def test_clients_carry_the_request_as_it_is():
    made = samples("http://127.0.0.1:8000/", "the-key", BODY)
    assert list(made) == ["curl", "Python", "C#", "R", "JavaScript"]
    for text in made.values():
        assert "http://127.0.0.1:8000/execute?api-version=2.0&details=true" in text
        assert "Bearer the-key" in text or '"Bearer", "the-key"' in text
    for text in samples("http://127.0.0.1:8000", "", BODY).values():
        assert "Bearer" not in text


@pytest.mark.skipif(os.name == "nt", reason="a POSIX shell")
def test_the_curl_client_is_safe_in_a_shell(tmp_path):
    text = samples("http://h", "k'ey", BODY)["curl"]
    command = text.replace("curl", f"{sys.executable} -c 'import json,sys;"
                           "print(json.dumps(sys.argv[1:]))'", 1)  # fmt: skip
    done = subprocess.run(command, shell=True, cwd=tmp_path, capture_output=True, text=True,
                          check=True)  # fmt: skip
    arguments = json.loads(done.stdout)
    assert json.loads(arguments[-1]) == BODY
    assert "Authorization: Bearer k'ey" in arguments
    assert list(tmp_path.iterdir()) == []


def test_the_python_client_calls_the_service(serve, monkeypatch, capsys):
    import io
    import urllib.request

    client = serve("def azureml_main(df1=None, df2=None):\n    return df1,\n")
    body = {"Inputs": {"input1": [{"age": 1, "name": 'a"""b\\', "weight": None}]}}

    def pass_on(request):
        headers = dict(request.header_items())
        answer = client.post(request.full_url, content=request.data, headers=headers)
        assert answer.status_code == 200
        return io.BytesIO(answer.content)

    monkeypatch.setattr(urllib.request, "urlopen", pass_on)
    text = samples("http://testserver", "a-key-for-the-tests", body)["Python"]
    ast.parse(text)
    exec(compile(text, "client.py", "exec"), {})
    shown = json.loads(capsys.readouterr().out)
    assert shown["Results"]["output1"]["value"]["Values"] == [["1", 'a"""b\\', None]]


@pytest.mark.parametrize(
    ("source", "alone"),
    [
        ("import pandas as pd\nx = pd.DataFrame().query('a > 1')", False),
        ("def f(df, text):\n    return df.query(text)", True),
        ("import pandas as pd\npd.cache = {}", True),
        ("import pandas as pd\ndef f(df):\n    df.columns = ['a']\n    df.loc[0, 'a'] = 1", False),
        ("import matplotlib.pyplot as plt\nplt.rcParams['font.size'] = 9", False),
        ("import os\nos.environ['A'] = '1'", False),
        ("import threading", True),
        ("from concurrent.futures import ThreadPoolExecutor", True),
        ("import pickle", True),
        ("x = eval('1')", True),
        ("this is no python", True),
        ("class A:\n    def __init__(self):\n        super().__init__()", False),
        ("import sys\nsys.path.append('x')", False),
        ("import sys\nsys.modules['x'] = 1", True),
    ],
)
def test_which_scripts_share_a_process_between_requests(source, alone):
    assert bool(why_alone(source, None)) is alone


def test_a_pickle_from_the_fixed_part_is_trusted():
    assert why_alone("import pickle", None, trusts_pickles=True) is None


@pytest.mark.parametrize("mode", ["Include", "Exclude"])
def test_rules_for_columns_are_applied_by_the_exported_file(mode, tmp_path):
    experiment = Experiment("Rules")
    data = experiment.add("Enter Data Manually", data="Ab1,b,a2,c_9\n1,x,2,y\n")
    select = experiment.add("Select Columns in Dataset", name="Some", mode=mode)
    experiment.set_parameter(
        select, "columns",
        "rules: none; include begins AB; include pattern _\\d$; include type number;"
        " exclude name a2",
    )  # fmt: skip
    experiment.connect(data, select)
    script = tmp_path / "made.py"
    export_python(experiment, script)
    found = run_python(script, tmp_path)["Some"]
    with Executor() as executor:
        ran = executor.run(experiment)
    wanted = ran.nodes[select.id].outputs["Results dataset"].value
    pd.testing.assert_frame_equal(found, wanted)
    assert list(found) == (["Ab1", "c_9"] if mode == "Include" else ["b", "a2"])


SCORED = {
    "several classes": (
        "kind,Scored Labels\na,a\nb,a\nc,c\na,a\nb,b\n,a\nc,a\nd,d\n", {},
    ),
    "the likeliest class": (
        'kind,"Scored Probabilities for Class ""a""","Scored Probabilities for Class ""b"""\n'
        "a,.8,.2\nb,.4,.6\na,.3,.7\nb,,\nb,.2,.8\n",
        {"task": "Multiclass classification", "label_column": ["kind"]},
    ),
    "numbers as classes": ("label,predicted\n1,1.0\n2,2\n10,2\n2,10\n1,1\n", {}),
    "two classes": ("label,score\nno,.2\nyes,.9\nno,.6\nyes,.4\n,.5\nyes,.8\n", {}),
    "two classes, the other one": (
        "label,score\n0,-2.5\n1,3\n0,1\n1,-.5\n", {"positive_class": "0"},
    ),
    "a number": (
        "price,Scored Label Mean\n1.5,1.25\n2.25,2.5\n3,\n4.75,4\nx,1\n6,7.5\n",
        {"label_column": ["price"]},
    ),
    "always the same number": (
        "y,prediction\n2,1\n2,2.5\n2,3\n",
        {"task": "Regression", "label_column": ["y"]},
    ),
    "clusters": (
        "w,h,Assignments,Distances to cluster center no.0\n"
        "1,1,0,9\n2,1,0,9\n8,9,10,9\n9,8,10,9\n9,9,2,9\n,1,0,9\n", {},
    ),
    "one cluster": ("w,h,cluster\n1,1,a\n2,4,a\n", {}),
}  # fmt: skip


def test_models_of_all_kinds_are_measured_alike_by_the_exported_file(tmp_path):
    experiment = Experiment("Scores")
    for kind, (text, settings) in SCORED.items():
        for number, about in enumerate((kind, f"{kind}, compared"), 1):
            evaluate = experiment.add("Evaluate Model", name=about, **settings)
            rows = text.splitlines()
            for port in evaluate.spec.inputs[:number]:
                rows = [rows[0], *rows[:0:-1]]  # the other model has the rows upside down
                data = experiment.add("Enter Data Manually", data="\n".join(rows))
                experiment.connect(data, "Dataset", evaluate, port.name)
    script = tmp_path / "made.py"
    export_python(experiment, script)
    found = run_python(script, tmp_path)
    with Executor() as executor:
        ran = executor.run(experiment)
    assert len(found) == 2 * len(SCORED)
    for node in experiment:
        if node.name in found:
            wanted = ran.nodes[node.id].outputs["Evaluation results"].value.as_table()
            pd.testing.assert_frame_equal(found[node.name], wanted, rtol=1e-12, obj=node.name)
