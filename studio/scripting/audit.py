"""The layer inside Python: refuses with a sentence that a person understands.

Where the kernel holds, too, this layer only explains; elsewhere it is the only one.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from studio.experiment.context import ScriptOptions

_NETWORK = (
    "socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname",
    "socket.sendto", "socket.sendmsg", "socket.gethostbyaddr",
)  # fmt: skip
_PROCESSES = ("subprocess.Popen", "os.exec", "os.posix_spawn", "os.spawn", "os.system",
              "os.startfile", "pty.spawn")  # fmt: skip
_CHANGES = {
    "os.remove": 1, "os.rename": 2, "os.mkdir": 1, "os.rmdir": 1, "os.link": 2, "os.symlink": 2,
    "os.truncate": 1, "os.chmod": 1, "os.chown": 1, "os.utime": 1, "shutil.rmtree": 1,
}  # fmt: skip
_READS = ("os.listdir", "os.scandir", "os.chdir")
# What finding a server and trusting it reads.
NETWORK_FILES = (
    "/etc/resolv.conf", "/etc/hosts", "/etc/nsswitch.conf", "/etc/host.conf", "/etc/gai.conf",
    "/etc/services", "/etc/protocols", "/etc/ssl", "/etc/pki", "/etc/ca-certificates",
    "/usr/share/ca-certificates", "/usr/local/share/ca-certificates", "/run/systemd/resolve",
)  # fmt: skip
_DEVICES = ("/dev/null", "/dev/zero", "/dev/full", "/dev/urandom", "/dev/random")

NO_NETWORK = "Scripts have no network: bring the data in through an input port"
NO_FILE = "Scripts may use the files of their own working folder only"
NO_PROCESS = "Scripts may not start other programs here"


def install(
    folder: Path, readable: list[Path], *, subprocesses: bool, doors: ScriptOptions
) -> None:
    """Install the hook for good. With `subprocesses`, other programs may be started."""
    own = os.path.realpath(folder)
    lead = tuple(os.path.realpath(each) for each in readable)
    writable: tuple[str, ...] = (own,)
    if doors.folder is not None:
        place = os.path.realpath(doors.folder.path)
        lead = (*lead, place)
        writable = (own, place) if doors.folder.writable else writable
    if doors.network:
        lead = (*lead, *NETWORK_FILES)
    system = (
        "/usr/lib", "/usr/lib64", "/usr/share", "/usr/local", "/lib", "/etc/fonts",
        "/etc/localtime",
        os.path.realpath("/proc/self"), "/proc/cpuinfo", "/proc/meminfo", "/proc/stat",
        "/sys/devices/system/cpu", "/sys/fs/cgroup", "/System/Library", "/Library/Fonts",
        os.environ.get("SYSTEMROOT", own),
    )  # fmt: skip

    def inside(path: Any, places: tuple[str, ...]) -> bool:
        real = os.path.realpath(os.fsdecode(path))
        return any(real == each or real.startswith(each + os.sep) for each in places)

    readable_places = (own, *lead, *system)

    def hook(event: str, args: tuple[Any, ...]) -> None:
        if event == "open":
            path, mode, flags = args
            if not isinstance(path, (str, bytes, os.PathLike)) or path in _DEVICES:
                return
            writes = (isinstance(mode, str) and set(mode) & set("wxa+")) or (
                isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
            )
            if not inside(path, writable if writes else readable_places):
                raise PermissionError(f"{NO_FILE}, not {os.fsdecode(path)}")
        elif event in _NETWORK and not doors.network:
            raise PermissionError(NO_NETWORK)
        elif event in _CHANGES:
            for path in args[: _CHANGES[event]]:
                if isinstance(path, (str, bytes, os.PathLike)) and not inside(path, writable):
                    raise PermissionError(f"{NO_FILE}, not {os.fsdecode(path)}")
        elif event in _READS:
            path = args[0] if args else "."
            if isinstance(path, (str, bytes, os.PathLike)) and not inside(path, readable_places):
                raise PermissionError(f"{NO_FILE}, not {os.fsdecode(path)}")
        elif event in _PROCESSES and not subprocesses:
            raise PermissionError(NO_PROCESS)

    sys.addaudithook(hook)
