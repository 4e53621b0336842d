"""A script cannot reach the network, the user's files, other processes or the machine."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import textwrap
import threading

import pytest
from script_running import run_on

from studio.experiment.errors import Cancelled
from studio.scripting.errors import ScriptError
from studio.scripting.standalone import StandaloneContext

PROBE = "def azureml_main():\n    pass"


@pytest.fixture(scope="module")
def walls(sandboxed):
    """The kernel's layers, told by a probe script: attacks need them to hold."""
    weak = "weaker" in run_on(sandboxed, PROBE).printed("studio")
    if weak:
        pytest.skip("this system has no kernel sandbox")


def attack(host, body: str):
    lines = "".join(f"    {line}\n" for line in body.strip().splitlines())
    return run_on(host, f"import ctypes, os, socket, sys\ndef azureml_main():\n{lines}")


@pytest.mark.parametrize(
    "body",
    [
        "socket.create_connection(('127.0.0.1', 9), 1)",
        "socket.getaddrinfo('example.com', 80)",
        "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9', timeout=1)",
        "open('/etc/passwd').read()",
        "open('/etc/shadow').read()",
        "os.listdir('/home')",
        "open('/tmp/out.txt', 'w')",
        "open('/dev/shm/out.txt', 'w')",
        "os.mkdir('/tmp/out')",
        "open('../../out.txt', 'w')",
        "open('/proc/1/environ').read()",
    ],
)
def test_honest_calls_are_refused_in_words(sandboxed, body):
    """These hold on every system: the audit hook refuses where the kernel does not."""
    with pytest.raises(ScriptError, match="Scripts"):
        attack(sandboxed, body)


def refused(host, call: str) -> bool:
    """Call the C library past Python's checks; tell whether it failed."""
    body = f"libc = ctypes.CDLL(None, use_errno=True)\nprint('result', {call})"
    return "result -1" in attack(host, body).printed()


@pytest.mark.usefixtures("walls")
@pytest.mark.parametrize(
    "call",
    [
        "libc.socket(2, 1, 0)",
        "libc.socket(10, 2, 0)",
        "libc.socket(1, 1, 0)",
        "libc.socket(16, 3, 0)",
        "libc.socket(2, 3, 1)",
        "libc.socket(17, 3, 0)",
        "libc.listen(0, 1)",
        "libc.process_vm_readv(os.getppid(), b'', 1, b'', 1, 0)",
        "libc.process_vm_writev(os.getppid(), b'', 1, b'', 1, 0)",
        "libc.open(b'/etc/passwd', 0)",
        "libc.open(b'/tmp/out', 65, 0o600)",
        "libc.mkdir(b'/tmp/out', 0o700)",
        "libc.unlink(b'/etc/hostname')",
        "libc.kill(os.getppid(), 9)",
        "libc.kill(1, 0)",
        "libc.ptrace(16, os.getppid(), 0, 0)",
        "libc.unshare(0x10000000)",
        "libc.mount(b'none', b'/mnt', b'tmpfs', 0, None)",
        "libc.setuid(65534)",
        "libc.shmget(1234, 4096, 0o1600)",
        "libc.syscall(425, 8, 0)",
        "libc.sethostname(b'x', 1)",
        "libc.rename(b'/etc/hostname', b'h')",
        "libc.link(b'/etc/passwd', b'p')",
        "libc.setpriority(0, os.getppid(), 19)",
    ],
)
def test_system_calls_are_refused(sandboxed, call):
    if not sys.platform.startswith("linux") or os.uname().machine != "x86_64":
        pytest.skip("the numbers are those of Linux on x86-64")
    assert refused(sandboxed, call)


@pytest.mark.usefixtures("walls")
def test_attributes_of_other_files_stay_as_they_are(sandboxed, tmp_path):
    victim = tmp_path / "victim.txt"
    victim.write_text("x")
    victim.chmod(0o600)
    before = victim.stat()
    body = (
        "libc = ctypes.CDLL(None)\n"
        f"libc.chmod({os.fsencode(victim)!r}, 0o777)\nlibc.truncate({os.fsencode(victim)!r}, 0)\n"
        f"libc.chown({os.fsencode(victim)!r}, 65534, 65534)\n"
        f"libc.utime({os.fsencode(victim)!r}, None)"
    )
    attack(sandboxed, body)
    after = victim.stat()
    assert (after.st_mode, after.st_size, after.st_uid, after.st_mtime_ns) == (
        before.st_mode, before.st_size, before.st_uid, before.st_mtime_ns,
    )  # fmt: skip


@pytest.mark.usefixtures("walls")
def test_programs_that_a_script_starts_are_shut_in_too(sandboxed):
    body = (
        "import subprocess\n"
        "r = subprocess.run([sys.executable, '-c', \"print(open('/etc/passwd').read())\"],"
        " capture_output=True, text=True)\n"
        "print(r.returncode, 'PermissionError' in r.stderr)"
    )
    assert attack(sandboxed, body).printed().strip() == "1 True"


@pytest.mark.usefixtures("walls")
def test_the_checkout_around_the_program_cannot_be_read(sandboxed):
    from pathlib import Path

    import studio

    secret = Path(studio.__file__).resolve().parent.parent / "pyproject.toml"
    if not secret.is_file():
        pytest.skip("the studio runs from an installed wheel")
    body = f"libc = ctypes.CDLL(None)\nprint('result', libc.open({os.fsencode(secret)!r}, 0))"
    assert "result -1" in attack(sandboxed, body).printed()


def test_secrets_of_the_environment_are_not_there(monkeypatch):
    from studio.scripting.hosts import SandboxedHost

    monkeypatch.setenv("MY_API_TOKEN", "hidden")
    monkeypatch.setenv("DB_PASSWORD", "hidden")
    with SandboxedHost() as host:
        ran = attack(host, "print([v for v in os.environ.values() if v == 'hidden'])")
    assert ran.printed().strip() == "[]"


@pytest.mark.parametrize(
    "body",
    [
        "open('../out/result.json', 'w').write('{')\nos._exit(0)",
        "open('../out/result.json', 'w').write('{\"error\": 3}')\nos._exit(0)",
        "open('../out/result.arrow', 'wb').write(b'ARROW1' * 100)\n"
        "open('../out/result.json', 'w')"
        '.write(\'{"error": null, "figures": [], "notes": []}\')\n'
        "os._exit(0)",
        "open('../out/result.json', 'w').write("
        '\'{"error": null, "figures": ["a"], "notes": []}\')\nos._exit(0)',
        "os.symlink('/etc/passwd', '../out/result.json')\nos._exit(0)",
    ],
)
def test_a_forged_result_is_an_error_and_nothing_more(sandboxed, body):
    with pytest.raises(ScriptError, match=r"cannot be read|ended|Scripts"):
        attack(sandboxed, body)
    assert run_on(sandboxed, PROBE).frame.empty


def test_a_link_is_no_picture(sandboxed, tmp_path):
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"\x89PNG\r\n\x1a\nsecret")
    ran = attack(sandboxed, f"ctypes.CDLL(None).symlink({os.fsencode(secret)!r}, b'mine.png')")
    assert ran.device.figures == ()


@pytest.mark.usefixtures("walls")
def test_other_runs_are_out_of_reach(sandboxed):
    """One script holds a secret in its folder, another one looks for it where it must be."""
    begun, told = threading.Event(), []

    def hear(text, stream):
        if stream == "stdout":
            told.append(text)
            begun.set()

    context = StandaloneContext(sandboxed, hear)
    holder = (
        "import os, time\ndef azureml_main():\n    open('secret.txt', 'w').write('secret')\n"
        "    print(os.getpid(), os.getcwd())\n    time.sleep(60)\n"
    )

    def hold():
        with contextlib.suppress(Cancelled):
            run_on(sandboxed, holder, context=context)

    thread = threading.Thread(target=hold)
    thread.start()
    try:
        assert begun.wait(30)
        pid, folder = "".join(told).split()
        body = f"""
            import ctypes
            libc = ctypes.CDLL(None)
            tries = {{
                "list": libc.open({os.fsencode(folder)!r}, 0),
                "read": libc.open({os.fsencode(folder + "/secret.txt")!r}, 0),
                "job": libc.open({os.fsencode(folder + "/../in/job.json")!r}, 0),
                "through proc": libc.open(b"/proc/{pid}/cwd/secret.txt", 0),
                "memory": libc.open(b"/proc/{pid}/mem", 0),
                "arguments": libc.open(b"/proc/{pid}/cmdline", 0),
                "signal": libc.kill({pid}, 9),
                "link": libc.link({os.fsencode(folder + "/secret.txt")!r}, b"mine"),
                "processes": libc.open(b"/proc", 0),
            }}
            print([name for name, result in tries.items() if result != -1])
        """
        assert attack(sandboxed, textwrap.dedent(body)).printed().strip() == "[]"
        assert thread.is_alive()
    finally:
        context.cancel()
        thread.join()


@pytest.mark.usefixtures("walls")
def test_nothing_of_the_studio_is_left_open(sandboxed):
    """Descriptors: the console, the one line to the studio, and what the sandbox is made of."""
    body = (
        "kinds = []\nfor name in os.listdir('/proc/self/fd'):\n"
        "    try: kinds.append(os.readlink('/proc/self/fd/' + name).partition(':')[0])\n"
        "    except OSError: pass\n"
        "print(sorted(set(kinds) - {'/dev/null', 'pipe'}), kinds.count('socket'))"
    )
    printed = attack(sandboxed, body).printed().strip()
    assert printed in ("['anon_inode', 'socket'] 1", "['socket'] 1")
    assert "eventpoll" not in attack(
        sandboxed,
        "for n in os.listdir('/proc/self/fd'):\n"
        "    try: print(os.readlink('/proc/self/fd/' + n))\n    except OSError: pass",
    ).printed()  # fmt: skip


def test_a_pickle_planted_in_a_table_is_bytes_and_nothing_more(sandboxed, tmp_path):
    body = (
        "import pandas as pd, pickle\nclass Evil:\n"
        f"    def __reduce__(self): return os.mkdir, ({str(tmp_path / 'opened')!r},)\n"
        "return pd.DataFrame({'model': [pickle.dumps(Evil())], 'n': [1]})"
    )
    frame = attack(sandboxed, body).frame
    assert type(frame["model"][0]) is bytes
    back = run_on(sandboxed, "def azureml_main(df):\n    return df", frame).frame
    assert back["model"][0] == frame["model"][0]
    assert not (tmp_path / "opened").exists()


@pytest.mark.usefixtures("walls")
def test_the_folder_of_the_program_that_uses_the_studio_cannot_be_read(tmp_path):
    """A user's own Python file: what lies beside it is not for scripts."""
    (tmp_path / "notes.txt").write_text("secret")
    (tmp_path / "mine.py").write_text(
        "from studio.scripting.hosts import SandboxedHost\n"
        "from studio.scripting.standalone import StandaloneContext\n"
        "SOURCE = 'def azureml_main():\\n    return [open(%r).read()]'"
        f" % {str(tmp_path / 'notes.txt')!r}\n"
        "with SandboxedHost() as host:\n"
        "    host.run(SOURCE, None, None, None, timeout=60, context=StandaloneContext(host))\n"
    )
    command = [sys.executable, str(tmp_path / "mine.py")]
    done = subprocess.run(command, capture_output=True, text=True, cwd="/", check=False)
    assert "PermissionError" in done.stderr
