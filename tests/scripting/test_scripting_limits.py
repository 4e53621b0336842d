"""What a script may not use up: processes, memory, disk, time; and the order of what it prints."""

import sys

import pytest

from studio.experiment.context import FolderAccess, ScriptOptions
from studio.experiment.errors import ModuleError
from studio.scripting import watchdog
from studio.scripting.errors import ScriptError

linux = pytest.mark.skipif(sys.platform != "linux", reason="the kernel sandbox is Linux's")


@linux
def test_a_fork_bomb_is_put_out(run_shut_in):
    source = (
        "import os, time\ndef azureml_main():\n    while True:\n        try:\n"
        "            os.fork()\n        except OSError:\n            time.sleep(0.01)\n"
    )
    with pytest.raises(ScriptError, match="more than 64 processes"):
        run_shut_in(source)
    assert run_shut_in("def azureml_main():\n    return [1]").frame.iloc[0, 0] == 1


@linux
def test_a_memory_bomb_meets_its_limit_in_its_own_line(run_shut_in):
    source = "def azureml_main():\n    x = []\n    while True:\n        x.append(bytearray(10**8))"
    with pytest.raises(ScriptError, match="memory") as raised:
        run_shut_in(source, options=ScriptOptions(memory=0.5))
    assert raised.value.line == 4


@linux
def test_a_disk_bomb_is_stopped(run_shut_in, monkeypatch):
    monkeypatch.setattr(watchdog, "MAX_DISK", 200 * 1024**2)
    source = (
        "def azureml_main():\n    n = 0\n    while True:\n        n += 1\n"
        "        open('f%d' % n, 'wb').write(b'x' * 10**7)"
    )
    with pytest.raises(ScriptError, match=r"its files take more than 0\.2 GB"):
        run_shut_in(source)


@linux
def test_a_child_cannot_slip_away_into_a_group_of_its_own(run_shut_in):
    source = (
        "import os, time\ndef azureml_main():\n    group = os.getpgrp()\n"
        "    r, w = os.pipe()\n    if os.fork() == 0:\n        os.setsid()\n"
        "        os.write(w, b'%d' % os.getpgrp())\n        time.sleep(100)\n"
        "    return [int(os.read(r, 20)) == group]"
    )
    assert run_shut_in(source).frame.iloc[0, 0]


@linux
def test_endless_output_can_be_cancelled_and_is_bounded(run_shut_in):
    source = "def azureml_main():\n    while True:\n        print('x' * 1000)"
    with pytest.raises(ScriptError, match="time limit"):
        run_shut_in(source, timeout=1.0)


@linux
def test_only_an_allowed_folder_is_open_and_only_as_far(run_shut_in, tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("seen")
    (tmp_path / "other.txt").write_text("secret")
    read = f"def azureml_main():\n    return [open({str(tmp_path / 'in' / 'a.txt')!r}).read()]"
    write = f"def azureml_main():\n    open({str(tmp_path / 'in' / 'b.txt')!r}, 'w').write('x')"
    other = f"def azureml_main():\n    open({str(tmp_path / 'other.txt')!r})"
    reads = ScriptOptions(folder=FolderAccess(tmp_path / "in"))
    writes = ScriptOptions(folder=FolderAccess(tmp_path / "in", writable=True))
    assert run_shut_in(read, options=reads).frame.iloc[0, 0] == "seen"
    with pytest.raises(ScriptError, match="PermissionError"):
        run_shut_in(write, options=reads)
    run_shut_in(write, options=writes)
    assert (tmp_path / "in" / "b.txt").read_text() == "x"
    with pytest.raises(ScriptError, match="PermissionError"):
        run_shut_in(other, options=writes)
    with pytest.raises(ScriptError, match="PermissionError"):
        run_shut_in(read)  # the next script is shut in again


def test_an_allowed_folder_must_be_there(run_shut_in, tmp_path):
    options = ScriptOptions(folder=FolderAccess(tmp_path / "gone"))
    with pytest.raises(ModuleError, match="There is no folder"):
        run_shut_in("def azureml_main():\n    pass", options=options)


CALLS = {
    "here": "import socket; s = socket.create_server(('127.0.0.1', 0)); "
    "socket.create_connection(s.getsockname(), 5)",
    "unix": "import socket; socket.socket(socket.AF_UNIX)",
    "raw": "import socket; socket.socket(socket.AF_INET, socket.SOCK_RAW, 1)",
    "packet": "import socket; socket.socket(socket.AF_PACKET, socket.SOCK_RAW)",
}


@linux
@pytest.mark.parametrize(("call", "open_door"), [
    ("here", True), ("here", False), ("unix", True), ("raw", True), ("packet", True),
])  # fmt: skip
def test_an_allowed_network_is_the_internet_only(run_shut_in, call, open_door):
    source = f"def azureml_main():\n    {CALLS[call]}\n    return ['made']"
    options = ScriptOptions(network=open_door)
    if call == "here" and open_door:
        assert run_shut_in(source, options=options).frame.iloc[0, 0] == "made"
    else:
        with pytest.raises(ScriptError, match="PermissionError"):
            run_shut_in(source, options=options)


def test_both_streams_arrive_in_the_order_of_printing(run):
    source = (
        "import sys\ndef azureml_main():\n    for n in range(300):\n"
        "        print('out', n)\n        print('err', n, file=sys.stderr)"
    )
    ran = run(source)
    lines = "".join(text for text, name in ran.log if name != "studio").splitlines()
    assert lines == [f"{name} {n}" for n in range(300) for name in ("out", "err")]
    assert ran.printed("stderr").startswith("err 0\nerr 1\n")
    assert ran.printed("stdout").endswith("out 298\nout 299\n")


def test_warnings_and_logging_arrive_in_their_places(run_shut_in):
    source = (
        "import warnings, logging\ndef azureml_main():\n    print('one')\n"
        "    warnings.warn('two')\n    print('three', end='')\n    logging.error('four')\n"
        "    print('five')"
    )
    ran = run_shut_in(source)
    text = "".join(text for text, name in ran.log if name != "studio")
    places = [text.index(word) for word in ("one", "UserWarning: two", "three", "four", "five")]
    assert places == sorted(places)
    assert "two" in ran.printed("stderr")
    assert "four" in ran.printed("stderr")


def test_a_marked_stream_can_be_cut_anywhere():
    from studio.scripting.streams import MARK, Separator

    whole = b"a\nb" + MARK + b"\x00\x03err" + b"c\x00" + MARK + b"\x00\x01!" + MARK[:3]
    for size in range(1, len(whole) + 1):
        separator = Separator()
        found = []
        for start in range(0, len(whole), size):
            found += separator.feed(whole[start : start + size])
        found += separator.end()
        told = {
            name: b"".join(data for each, data in found if each == name)
            for name in ("stdout", "stderr")
        }
        assert told == {"stdout": b"a\nbc\x00" + MARK[:3], "stderr": b"err!"}


@linux
@pytest.mark.parametrize("pool", ["multiprocessing", "concurrent.futures"])
def test_a_pool_of_processes_is_refused_with_what_to_use_instead(run_shut_in, pool):
    name = "Pool" if pool == "multiprocessing" else "ProcessPoolExecutor"
    source = (
        f"from {pool} import {name}\ndef azureml_main():\n"
        f"    with {name}(2) as pool:\n        return list(pool.map(abs, [-1, 2]))\n"
    )
    with pytest.raises(ScriptError, match="ThreadPoolExecutor") as raised:
        run_shut_in(source)
    assert raised.value.line == 3
    threads = source.replace(pool, "concurrent.futures").replace(name, "ThreadPoolExecutor")
    assert run_shut_in(threads).frame["column"].tolist() == [1, 2]
