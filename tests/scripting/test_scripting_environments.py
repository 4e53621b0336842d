"""Scripts in another Python: what the property's text means, the run, what goes wrong, trust."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import sysconfig
from pathlib import Path

import pandas as pd
import pytest
from script_running import run_on

from studio.cli.main import main
from studio.engine.executor import Executor, RunRequest
from studio.engine.trust import Grants
from studio.experiment.context import ScriptOptions
from studio.experiment.document import Experiment
from studio.experiment.errors import Cancelled, ModuleError
from studio.scripting.environments.find import find
from studio.scripting.environments.ready import fingerprint, own_and_found
from studio.scripting.environments.spec import Named, Own, Requirements, parse
from studio.scripting.standalone import StandaloneContext

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="folders are laid out otherwise")


def bare(folder: Path) -> Path:
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    (packages,) = folder.glob("lib/python*/site-packages")
    return packages


@pytest.fixture(scope="module")
def venv(tmp_path_factory):
    """A venv that has pandas, and a module that no other Python has."""
    folder = tmp_path_factory.mktemp("elsewhere") / "env"
    packages = bare(folder)
    (packages / "shared.pth").write_text(sysconfig.get_paths()["purelib"] + "\n")
    (packages / "only_here.py").write_text("WORD = 'from the venv'\n")
    return folder


@pytest.fixture(scope="module", autouse=True)
def own_cache(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("environments")
        patch.setenv("STUDIO_ENVIRONMENTS", str(folder))
        yield folder


def in_(environment, **more) -> ScriptOptions:
    return ScriptOptions(environment=str(environment), **more)


# -- what the text means --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "lines", "python"),
    [
        ("requirements: pandas", ("pandas",), ""),
        ("requirements: pandas==2.2.3 scikit-learn", ("pandas==2.2.3", "scikit-learn"), ""),
        ("requirements: pandas >= 2, < 3; seaborn", ("pandas>=2,<3", "seaborn"), ""),
        ("Requirements: python==3.10 pandas", ("pandas",), "3.10"),
        ("pandas\nlightgbm  # boosting\n\n", ("pandas", "lightgbm"), ""),
    ],
)
def test_packages_are_listed_in_a_line_or_several(text, lines, python):
    found = parse(text)
    assert isinstance(found, Requirements)
    assert (found.lines, found.python) == (lines, python)


def test_a_file_a_folder_a_program_and_nothing(tmp_path, venv):
    (tmp_path / "more.txt").write_text("seaborn\n")
    (tmp_path / "requirements.txt").write_text("# ours\npandas==2.2\n-r more.txt\n")
    found = parse("requirements.txt", tmp_path)
    assert isinstance(found, Requirements)
    assert found.lines == ("pandas==2.2", "seaborn")
    assert parse(str(venv)) == Named(venv / "bin" / "python")
    assert parse(str(venv / "bin" / "python")) == Named(venv / "bin" / "python")
    (tmp_path / ".venv").symlink_to(venv)
    assert parse(".venv", tmp_path) == Named(tmp_path / ".venv" / "bin" / "python")
    assert parse("") == parse(" studio ") == Own()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("/no/such/python", "There is no Python at /no/such/python"),
        ("missing.txt", "There is no requirements file"),
        ("requirements:", "empty"),
        ("no-such-environment", "There is no Python environment"),
        ("sh", "is a program, but no Python"),
    ],
)
def test_what_names_nothing_is_told_at_the_parameter(text, said):
    with pytest.raises(ModuleError) as caught:
        parse(text)
    assert said in caught.value.message
    assert "requirements:" in caught.value.message  # what to do
    assert caught.value.parameter == "environment"


# -- running ----------------------------------------------------------------------------------


def test_a_script_runs_in_a_venv_with_its_own_packages(sandboxed, venv):
    frame = pd.DataFrame(
        {"n": [1, None, 3], "t": ["a", None, "ü"], "d": pd.date_range("2026", periods=3)}
    )
    source = (
        "import only_here, sys\n"
        "def azureml_main(a, b):\n"
        "    print('in', sys.prefix)\n"
        "    a['word'] = only_here.WORD\n"
        "    return a,\n"
    )
    ran = run_on(sandboxed, source, frame, options=in_(venv))
    assert f"in {venv}" in ran.printed()
    assert "Python 3" in ran.printed("studio")
    pd.testing.assert_frame_equal(ran.frame[["n", "t", "d"]], frame, check_dtype=False)
    assert list(ran.frame["word"]) == ["from the venv"] * 3


def test_figures_errors_and_old_text_are_as_in_the_studios_own(sandboxed, venv):
    source = (
        "import matplotlib.pyplot as plt\n"
        "def azureml_main():\n"
        "    plt.plot([1, 2])\n"
        "    print 'Python 2', 7 / 2\n"
    )
    ran = run_on(sandboxed, source, options=in_(venv))
    assert len(ran.device.figures) == 1
    assert ran.printed() == "Python 2 3\n"
    with pytest.raises(ModuleError) as caught:
        run_on(sandboxed, "def azureml_main():\n    x = 1\n    return 1 / 0\n", options=in_(venv))
    assert caught.value.line == 3
    assert "ZeroDivisionError" in caught.value.kind


@pytest.mark.skipif(sys.platform != "linux", reason="the promises of the sandbox are Linux's")
def test_the_sandbox_is_the_same_there(sandboxed, venv, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("mine")
    server = socket.create_server(("127.0.0.1", 0))
    source = (
        "import socket, pandas as pd\n"
        "def azureml_main():\n"
        "    said = []\n"
        "    for work in (lambda: open({!r}).read(), lambda: open({!r}, 'w'),\n"
        "                 lambda: socket.create_connection(('127.0.0.1', {}), 2)):\n"
        "        try:\n"
        "            work()\n"
        "            said.append('done')\n"
        "        except Exception as error:\n"
        "            said.append(type(error).__name__)\n"
        "    return pd.DataFrame({{'said': said}})\n"
    ).format(str(secret), str(venv / "planted"), server.getsockname()[1])
    with server:
        ran = run_on(sandboxed, source, options=in_(venv))
    assert "done" not in list(ran.frame["said"])
    assert not (venv / "planted").exists()


def test_a_python_without_pandas_and_no_python_at_all(sandboxed, tmp_path):
    bare(tmp_path / "bare")
    with pytest.raises(ModuleError) as caught:
        run_on(sandboxed, "def azureml_main(): pass", options=in_(tmp_path / "bare"))
    assert "has no pandas" in caught.value.message
    assert "-m pip install pandas" in caught.value.message
    fake = tmp_path / "python3"
    fake.write_text("#!/bin/sh\necho hello >&2\n")
    fake.chmod(0o755)
    with pytest.raises(ModuleError) as caught:
        run_on(sandboxed, "def azureml_main(): pass", options=in_(fake))
    assert "is no Python that works" in caught.value.message
    assert "hello" in caught.value.message


def test_packages_that_cannot_be_had_are_told_with_the_reason(sandboxed, monkeypatch, tmp_path):
    monkeypatch.setenv("UV_OFFLINE", "1")
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "cache"))
    wanted = in_("requirements: a-package-that-nobody-has==99")
    with pytest.raises(ModuleError) as caught:
        run_on(sandboxed, "def azureml_main(): pass", options=wanted)
    assert "could not be built" in caught.value.message
    assert caught.value.parameter == "environment"


def test_building_is_cancelled_at_once(sandboxed, monkeypatch, tmp_path):
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "cache"))
    context = StandaloneContext(sandboxed, lambda text, stream: context.cancel())
    with pytest.raises(Cancelled):
        run_on(sandboxed, "def azureml_main(): pass", context=context,
               options=in_("requirements: pandas==2.2.3"))  # fmt: skip


def online() -> bool:
    from studio.scripting.environments.uv import executable

    done = subprocess.run(
        [executable(), "pip", "compile", "-", "--no-cache", "-q"],
        input=b"humanize", capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    return done.returncode == 0


def test_packages_are_built_once_and_found_again(sandboxed, own_cache):
    if not online():
        pytest.skip("packages cannot be fetched here")
    source = "import humanize\ndef azureml_main(a): return a.assign(t=humanize.intcomma(12345))"
    frame = pd.DataFrame({"a": [1]})
    wanted = in_("requirements: pandas humanize")
    first = run_on(sandboxed, source, frame, options=wanted)
    assert list(first.frame["t"]) == ["12,345"]
    assert "Building a Python environment" in first.printed("studio")
    again = run_on(sandboxed, source, frame, options=wanted)
    assert "Building" not in again.printed("studio")
    assert main(["environments", "clear"]) == 0
    assert not any(own_cache.glob("*/environment.json"))


# -- experiments --------------------------------------------------------------------------------

WHERE = "import sys, pandas as pd\ndef azureml_main(): return pd.DataFrame({'p': [sys.prefix]})"


def run(experiment, grants, *, trust=False, node=None):
    with Executor(grants=grants) as executor:
        request = RunRequest(experiment, trusted=tuple(node or ()), trust_all=trust)
        return executor.submit(request).wait(120)


def test_an_opened_file_names_its_python_in_vain_until_it_is_allowed(venv, tmp_path):
    made = Experiment("Elsewhere")
    node = made.add("Execute Python Script", script=WHERE, environment=str(venv))
    made.save(tmp_path / "e.studio")
    opened = Experiment.open(tmp_path / "e.studio")
    grants = Grants(tmp_path / "grants.json")
    result = run(opened, grants).nodes[node.id]
    assert result.outputs["Result Dataset"].value.loc[0, "p"] == sys.prefix
    log = "".join(each.text for each in result.log)
    assert "not allowed on this computer" in log
    assert str(venv) in log
    allowed = run(opened, grants, node=[node.id]).nodes[node.id]
    assert allowed.outputs["Result Dataset"].value.loc[0, "p"] == str(venv)
    # A Python is allowed for all scripts, which are shut in all the same.
    opened.set_parameter(node, "script", WHERE + "\n# changed")
    later = run(opened, Grants(tmp_path / "grants.json")).nodes[node.id]
    assert later.outputs["Result Dataset"].value.loc[0, "p"] == str(venv)


def test_an_experiment_names_a_python_for_all_scripts_and_a_node_another(venv, tmp_path):
    made = Experiment("Elsewhere")
    first = made.add("Execute Python Script", script=WHERE)
    second = made.add("Execute Python Script", script=WHERE, environment="studio")
    made.set_environment(str(venv))
    made.save(tmp_path / "e.studio")
    opened = Experiment.open(tmp_path / "e.studio")
    assert opened.environment == str(venv)
    result = run(opened, Grants(tmp_path / "grants.json"), trust=True)
    assert result.nodes[first.id].outputs["Result Dataset"].value.loc[0, "p"] == str(venv)
    assert result.nodes[second.id].outputs["Result Dataset"].value.loc[0, "p"] == sys.prefix


def test_results_are_kept_until_the_python_changes(venv, tmp_path):
    made = Experiment("Elsewhere")
    node = made.add("Execute Python Script", script=WHERE, environment=str(venv))
    statuses = []
    with Executor(grants=Grants(tmp_path / "grants.json")) as executor:
        for change in (None, None, None, "package"):
            if change:
                (packages,) = venv.glob("lib/python*/site-packages")
                (packages / "new_package").mkdir()
            request = RunRequest(made, trust_all=True)
            statuses.append(executor.submit(request).wait(120).nodes[node.id].status)
    assert statuses[2:] == ["cached", "done"]


def test_the_fingerprint_follows_the_list(tmp_path):
    (tmp_path / "requirements.txt").write_text("pandas==2.1\n")
    before = fingerprint("requirements.txt", tmp_path)
    assert fingerprint("requirements.txt", tmp_path) == before
    (tmp_path / "requirements.txt").write_text("pandas==2.2\n")
    assert fingerprint("requirements.txt", tmp_path) != before
    assert fingerprint("", tmp_path) == fingerprint("studio", tmp_path) == ""


# -- command line ---------------------------------------------------------------------------------


def test_studio_environments_lists_what_is_found(venv, monkeypatch, capsys, tmp_path):
    monkeypatch.setenv("VIRTUAL_ENV", str(venv))
    assert main(["environments", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)["environments"]
    assert str(venv) in [row["path"] for row in rows]
    assert main(["environments", "list"]) == 0
    assert str(venv) in capsys.readouterr().out
    assert str(venv) in own_and_found()
    assert all(os.access(each.executable, os.X_OK) for each in find())
    assert main(["environments", "build", str(venv)]) == 0
    assert "pandas" in capsys.readouterr().out
    assert main(["environments", "build", str(tmp_path / "nothing")]) == 2
    assert "There is no Python at" in capsys.readouterr().err


def test_studio_script_takes_an_environment(venv, tmp_path, capsys):
    script = tmp_path / "s.py"
    script.write_text(WHERE)
    assert main(["script", str(script), "--environment", str(venv)]) == 0
    assert str(venv) in capsys.readouterr().out
