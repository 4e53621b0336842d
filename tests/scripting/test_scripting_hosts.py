"""The sandboxed host: nothing hangs, nothing is left behind."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pandas as pd
import pytest
from script_running import run_on

from studio.experiment import Cancelled
from studio.scripting import console, hosts, spawning
from studio.scripting.errors import ScriptError
from studio.scripting.exchange import Exchange
from studio.scripting.hosts import SandboxedHost
from studio.scripting.standalone import StandaloneContext

FINE = "import pandas as pd\ndef azureml_main():\n    return pd.DataFrame({'a': [1]})"
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="POSIX processes")


@pytest.fixture
def folders(monkeypatch):
    """The folders that scripts were given."""
    made: list[Path] = []
    create = Exchange.create.__func__

    def remember(cls):
        exchange = create(cls)
        made.append(exchange.root)
        return exchange

    monkeypatch.setattr(Exchange, "create", classmethod(remember))
    return made


def test_the_working_folder_is_empty_at_first_and_gone_afterwards(folders):
    source = (
        "import os\ndef azureml_main():\n    print(os.listdir('.'))\n"
        "    open('left.txt', 'w').write('x')\n    os.makedirs('deep/er')\n"
    )
    with SandboxedHost() as host:
        assert "[]" in run_on(host, source).printed()
        with pytest.raises(ScriptError):
            run_on(host, source + "    1 / 0")
    assert len(folders) >= 2
    assert not [each for each in folders if each.exists()]


def test_cancel_kills_at_once(sandboxed):
    begun = threading.Event()
    context = StandaloneContext(sandboxed, lambda *_: begun.set())
    source = "import time\ndef azureml_main():\n    print('begun')\n    while True: time.sleep(1)"

    def cancel():
        begun.wait(30)
        context.cancel()

    threading.Thread(target=cancel).start()
    with pytest.raises(Cancelled):
        run_on(sandboxed, source, context=context)
    assert run_on(sandboxed, FINE).frame.shape == (1, 1)


def test_the_time_limit_is_told(sandboxed):
    with pytest.raises(ScriptError, match=r"stopped after 0\.5 seconds") as caught:
        run_on(sandboxed, "def azureml_main():\n    while True: pass", timeout=0.5)
    assert "Time limit" in caught.value.message


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("os._exit(3)", "ended Python itself with code 3"),
        ("ctypes.string_at(0)", "crashed"),
        ("os.abort()", "crashed"),
    ],
)
def test_a_process_that_ends_itself_is_told(sandboxed, body, message):
    with pytest.raises(ScriptError, match=message):
        run_on(sandboxed, f"import ctypes, os\ndef azureml_main():\n    {body}")
    assert run_on(sandboxed, FINE).frame.shape == (1, 1)


def test_a_million_lines_arrive(sandboxed):
    source = "def azureml_main():\n    for i in range(1000000): print(i)"
    printed = run_on(sandboxed, source).printed()
    assert printed.count("\n") == 1_000_000
    assert printed.endswith("999999\n")


def test_what_is_printed_without_end_is_cut_and_counted(sandboxed, monkeypatch):
    monkeypatch.setattr(console, "MAX_CONSOLE", 1000)
    ran = run_on(sandboxed, "def azureml_main():\n    print('x' * 5000)")
    assert len(ran.printed()) == 1000
    assert "4,001 more characters" in ran.printed("studio")
    assert sum(len(each.text) for each in ran.device.console if each.stream == "stdout") == 1000


def test_bytes_that_are_no_text_and_no_line_end(sandboxed):
    source = "import os\ndef azureml_main():\n    os.write(1, b'\\xff\\xfe end')"
    assert run_on(sandboxed, source).printed() == "\ufffd\ufffd end"


def test_lines_arrive_while_the_script_runs(sandboxed):
    seen = threading.Event()
    context = StandaloneContext(sandboxed, lambda text, _: "first" in text and seen.set())
    source = (
        "import os, time\ndef azureml_main():\n    print('first')\n"
        "    while not os.path.exists('go'): time.sleep(0.01)\n"
    )
    done = threading.Event()

    def work():
        with pytest.raises(Cancelled):
            sandboxed.run(source, None, None, None, timeout=60, context=context)
        done.set()

    threading.Thread(target=work).start()
    assert seen.wait(30)
    assert not done.is_set()
    context.cancel()
    assert done.wait(30)


def test_scripts_run_side_by_side(sandboxed):
    frames: list[pd.DataFrame] = []

    def work(number):
        source = FINE.replace("[1]", f"[{number}]")
        frames.append(run_on(sandboxed, source).frame)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for each in threads:
        each.start()
    for each in threads:
        each.join(60)
    assert sorted(frame.iloc[0, 0] for frame in frames) == list(range(6))


def test_each_script_has_a_fresh_process(sandboxed):
    source = "import builtins, os\ndef azureml_main():\n    {}"
    run_on(sandboxed, source.format("builtins.leak = 1; os.environ['LEAK'] = '1'"))
    told = run_on(
        sandboxed, source.format("print(hasattr(builtins, 'leak'), 'LEAK' in os.environ)")
    )
    assert told.printed().strip() == "False False"


@POSIX
def test_children_of_a_script_do_not_outlive_it(sandboxed):
    source = (
        "import os, time\ndef azureml_main():\n"
        "    if os.fork() == 0:\n        os.setsid()\n"
        "        if os.fork() == 0:\n            time.sleep(600)\n        os._exit(0)\n"
        "    for _ in range(3):\n        pid = os.fork()\n"
        "        if pid == 0:\n            time.sleep(600)\n"
        "    return [os.getpid()]"
    )
    before = _processes()
    run_on(sandboxed, source)
    spares = sandboxed._launcher.spares
    for _ in range(300):
        extra = _processes() - before
        if len(extra) <= spares:  # they wait for the next scripts
            break
        time.sleep(0.01)
    assert len(extra) <= spares


def _processes() -> set[int]:
    """Return every process below this one, however deep."""
    with subprocess.Popen(["ps", "-eo", "pid=,ppid="], stdout=subprocess.PIPE, text=True) as table:
        text, own = table.communicate()[0], table.pid
    parents = dict(tuple(map(int, line.split())) for line in text.splitlines())
    parents.pop(own, None)
    mine = {os.getpid()}
    while more := {pid for pid, parent in parents.items() if parent in mine} - mine:
        mine |= more
    return mine


def test_close_leaves_no_process(folders):
    before = _processes() if sys.platform != "win32" else set()
    host = SandboxedHost()
    run_on(host, FINE)
    host.close()
    assert not [each for each in folders if each.exists()]
    if before:
        assert not _processes() - before
    with pytest.raises(ScriptError, match="closing"):
        run_on(host, FINE)


@pytest.mark.skipif(sys.platform != "linux", reason="the zygote is for Linux")
def test_a_zygote_that_dies_is_replaced():
    with SandboxedHost() as host:
        run_on(host, FINE)
        host._launcher._process.kill()
        host._launcher._process.wait()
        for _ in range(3):
            try:
                frame = run_on(host, FINE).frame
                break
            except ScriptError as error:
                assert "ended" in error.message
        assert frame.shape == (1, 1)


def test_spawned_processes_do_as_forked_ones(monkeypatch):
    monkeypatch.setattr(hosts, "make_launcher", spawning.SpawnLauncher)
    with SandboxedHost() as host:
        source = "def azureml_main(df):\n    print('hello')\n    return df"
        ran = run_on(host, source, pd.DataFrame({"a": [1.5, None], "b": ["x", "y"]}))
        assert ran.printed() == "hello\n"
        assert ran.frame["b"].tolist() == ["x", "y"]
        with pytest.raises(ScriptError, match="line 2"):
            run_on(host, "def azureml_main():\n    1 / 0")
        with pytest.raises(ScriptError, match="time limit"):
            run_on(host, "def azureml_main():\n    while True: pass", timeout=1.0)


def test_parallel_estimators_work_without_warnings(sandboxed):
    source = (
        "from sklearn.ensemble import ExtraTreesClassifier\ndef azureml_main():\n"
        "    m = ExtraTreesClassifier(20, n_jobs=-1).fit([[1], [2], [3], [4]], [0, 0, 1, 1])\n"
        "    return [int(m.predict([[4]])[0])]"
    )
    ran = run_on(sandboxed, source)
    assert ran.frame.iloc[0, 0] == 1
    assert ran.printed("stderr") == ""
