"""The kernel sandbox of Linux: Landlock for files, seccomp for everything else."""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import struct
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from studio.experiment.context import ScriptOptions
from studio.scripting.audit import NETWORK_FILES
from studio.scripting.sandbox import outermost

if TYPE_CHECKING:
    from landlock import FSAccess

# What libraries read besides their own files. None of it tells about the user.
_SYSTEM_READ = (
    "/usr/lib", "/usr/lib32", "/usr/lib64", "/usr/local/lib", "/lib", "/lib64",
    "/usr/bin", "/bin", "/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/zoneinfo",
    "/usr/share/locale", "/usr/share/fontconfig", "/etc/fonts", "/etc/localtime",
    "/etc/ld.so.cache", "/etc/mime.types", "/var/cache/fontconfig",
    "/proc/cpuinfo", "/proc/meminfo", "/proc/stat", "/proc/self",
    "/sys/devices/system/cpu", "/sys/fs/cgroup/cpu.max",
    "/dev/urandom", "/dev/random", "/dev/zero", "/dev/full",
)  # fmt: skip
_SYSTEM_WRITE = ("/dev/null", "/dev/zero", "/dev/full")

# Refused with "operation not permitted".
_NETWORK = ("socket", "connect", "bind", "listen", "accept", "accept4", "sendto", "sendmmsg")
_REFUSED = (
    # io_uring would do all of this past the filter
    "io_uring_setup", "io_uring_enter", "io_uring_register",
    # other processes
    "ptrace", "process_vm_readv", "process_vm_writev", "process_madvise", "kcmp", "pidfd_open",
    "pidfd_getfd", "pidfd_send_signal", "rt_sigqueueinfo", "rt_tgsigqueueinfo",
    # the machine
    "mount", "umount2", "pivot_root", "chroot", "unshare", "setns", "open_tree", "move_mount",
    "fsopen", "fspick", "fsconfig", "fsmount", "mount_setattr", "open_tree_attr", "bpf",
    "perf_event_open", "keyctl", "add_key", "request_key", "kexec_load", "kexec_file_load",
    "init_module", "finit_module",
    "delete_module", "reboot", "swapon", "swapoff", "settimeofday", "clock_settime",
    "clock_adjtime", "adjtimex", "iopl", "ioperm", "userfaultfd", "open_by_handle_at",
    "name_to_handle_at", "quotactl", "quotactl_fd", "acct", "syslog",
    "sethostname", "setdomainname", "vhangup", "nfsservctl", "lookup_dcookie", "mknod", "mknodat",
    "fanotify_init",
    # channels to other processes that are no files
    "shmget", "shmat", "shmctl", "msgget", "msgsnd", "msgrcv", "msgctl", "semget", "semop",
    "semctl", "semtimedop", "mq_open", "mq_unlink",
    "setuid", "setgid", "setreuid", "setregid", "setresuid", "setresgid", "setgroups", "capset",
    "ioprio_set", "migrate_pages", "move_pages",
    # watching and marking files outside, which Landlock leaves open
    "inotify_add_watch", "file_setattr",
)  # fmt: skip

# Landlock does not guard the attributes of files. These do nothing and say that all went well,
# because `shutil.copy` and its like call them on the script's own files.
_PRETENDED = (
    "chmod", "fchmod", "fchmodat", "fchmodat2", "chown", "lchown", "fchown", "fchownat",
    "utime", "utimes", "futimesat", "utimensat",
    # A script's processes stay in one group, so that all of them can be killed at one blow.
    "setsid", "setpgid",
)  # fmt: skip
_UNSUPPORTED = (
    "setxattr", "lsetxattr", "fsetxattr", "removexattr", "lremovexattr", "fremovexattr",
    "setxattrat", "removexattrat",
)  # fmt: skip

_CLONE_NAMESPACES = (
    0x00020000, 0x02000000, 0x04000000, 0x08000000, 0x10000000, 0x20000000, 0x40000000,
)  # fmt: skip


# Commands of fcntl and ioctl that reach past the process. The kernel looks at the lower 32 bits.
_FCNTL = (8, 10, 15)  # F_SETOWN, F_SETSIG, F_SETOWN_EX: signals to others by way of a file
_IOCTL = (0x5412, 0x541C, 0x8901, 0x8902)  # TIOCSTI, TIOCLINUX: typing; FIOSETOWN, SIOCSPGRP
_OWN_PID = 0x5EADF00D  # stands in the filter for the pid that is known later; no pid is as large
_INSTRUCTION = struct.Struct("=HBBI")  # of the filter: code, two jumps, value
_INTERNET = (2, 10, 16)  # AF_INET, AF_INET6, AF_NETLINK (to ask for the own addresses)
_PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS = 22, 38


def preload(readable: list[Path]) -> None:
    """Prepare what is the same for all scripts; `enter` says what does not work."""
    with contextlib.suppress(Exception):
        _common_rules(tuple(readable))
    with contextlib.suppress(Exception):
        _own_places(network=False)
    with contextlib.suppress(Exception):
        _system_places()


def enter(folder: Path, readable: list[Path], doors: ScriptOptions) -> tuple[list[str], list[str]]:
    """Apply both layers to this process; return those that hold and why others do not.

    Only the folders inside `folder` may be written to: they cannot be moved or replaced.
    """
    layers: list[str] = []
    missing: list[str] = []
    for name, apply in (
        ("landlock", lambda: _landlock(folder, readable, doors)),
        ("seccomp", lambda: _seccomp(doors.network)),
    ):
        try:
            apply()
            layers.append(name)
        except Exception as error:
            reason = " ".join(str(error).split())[:160] or type(error).__name__
            missing.append(f"{name} does not work ({reason})")
    return layers, missing


@cache
def _system_places() -> tuple[tuple[str, bool], ...]:
    """Return the system's readable places, each once, and whether it is a folder."""
    places = outermost(path.resolve() for each in _SYSTEM_READ if (path := Path(each)).exists())
    return tuple((os.fspath(each), each.is_dir()) for each in places)


@cache
def _rights() -> tuple[FSAccess, FSAccess, FSAccess, FSAccess, FSAccess]:
    """Return the rights to a folder and to a file that is read, to a device, to all, to own files.

    Their sums are made once: the library asks the kernel each time what it knows.
    """
    from landlock import FSAccess

    every = FSAccess.all()
    read = FSAccess.READ_FILE | FSAccess.READ_DIR | FSAccess.EXECUTE
    read_file = FSAccess.READ_FILE | FSAccess.EXECUTE
    write_file = FSAccess.READ_FILE | FSAccess.WRITE_FILE
    devices = FSAccess.MAKE_CHAR | FSAccess.MAKE_BLOCK | FSAccess.MAKE_SOCK
    return read, read_file, write_file, every, every & ~devices


@cache
def _common_rules(readable: tuple[Path, ...]) -> tuple[tuple[str, FSAccess], ...]:
    """Return what all scripts may read and write: places, and the rights to them."""
    read, read_file, write_file, _, _ = _rights()
    own = [(os.fspath(each), each.is_dir()) for each in readable]
    reads = [
        (place, read if is_folder else read_file)
        for place, is_folder in (*own, *_system_places(), ("/proc/self", True))
    ]
    return (*reads, *((place, write_file) for place in _SYSTEM_WRITE))


def _landlock(folder: Path, readable: list[Path], doors: ScriptOptions) -> None:
    from landlock import Ruleset

    ctypes.set_errno(0)
    read, read_file, _, every, files = _rights()
    rules = Ruleset(every)
    for place, rights in _common_rules(tuple(readable)):
        rules.allow(place, rules=rights)
    for entry in os.scandir(folder):
        rules.allow(entry.path, rules=files)
    if doors.network:
        for file in filter(os.path.exists, NETWORK_FILES):
            rules.allow(file, rules=read if os.path.isdir(file) else read_file)  # noqa: PTH112
    if doors.folder is not None:
        rules.allow(os.fspath(doors.folder.path), rules=files if doors.folder.writable else read)
    ctypes.set_errno(0)
    rules.apply()


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_void_p)]


def _seccomp(network: bool) -> None:
    """Load the filter, which was built ahead, for this process."""
    program = bytearray(_filter(network=network))
    own = struct.pack("=I", os.getpid())
    for place in _own_places(network=network):
        program[place : place + len(own)] = own
    memory = (ctypes.c_char * len(program)).from_buffer(program)
    wanted = _Program(len(program) // _INSTRUCTION.size, ctypes.addressof(memory))
    libc = ctypes.CDLL(None, use_errno=True)
    nothing = ctypes.c_ulong(0)
    for option, first, second in (
        (_PR_SET_NO_NEW_PRIVS, ctypes.c_ulong(1), nothing),
        (_PR_SET_SECCOMP, ctypes.c_ulong(2), ctypes.byref(wanted)),
    ):
        if libc.prctl(option, first, second, nothing, nothing):
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


@cache
def _own_places(*, network: bool) -> tuple[int, ...]:
    """Return where in the filter the pid of the process is to stand."""
    value = _INSTRUCTION.size - 4
    return tuple(
        place * _INSTRUCTION.size + value
        for place, instruction in enumerate(_INSTRUCTION.iter_unpack(_filter(network=network)))
        if instruction[-1] == _OWN_PID
    )


@cache
def _filter(*, network: bool) -> bytes:
    """Return the filter for the kernel; building it takes longer than a script's start may."""
    import pyseccomp as sc

    filters = sc.SyscallFilter(sc.ALLOW)
    refused = sc.ERRNO(errno.EPERM)
    _add(filters, refused, _REFUSED if network else (*_NETWORK, *_REFUSED))
    if network:
        # The internet, yes; sockets of this computer's other programs, or raw packets, no.
        for family in range(1, 46):
            if family not in _INTERNET:
                filters.add_rule(refused, "socket", sc.Arg(0, sc.EQ, family))
        for kind in (3, 10):  # SOCK_RAW, SOCK_PACKET
            filters.add_rule(refused, "socket", sc.Arg(1, sc.MASKED_EQ, 0xF, kind))
    _add(filters, sc.ERRNO(errno.ENOTSUP), _UNSUPPORTED)
    _add(filters, sc.ERRNO(0), _PRETENDED)
    # glibc falls back to clone, whose flags a filter can see.
    _add(filters, sc.ERRNO(errno.ENOSYS), ("clone3",))
    for flag in _CLONE_NAMESPACES:
        filters.add_rule(refused, "clone", sc.Arg(0, sc.MASKED_EQ, flag, flag))
    # A process may signal and limit itself only: the studio may belong to the same user.
    for name in ("kill", "tgkill"):
        filters.add_rule(refused, name, sc.Arg(0, sc.NE, _OWN_PID))
    _add(filters, refused, ("tkill",))
    for name, place in (
        ("prlimit64", 0), ("sched_setaffinity", 0), ("sched_setscheduler", 0),
        ("sched_setparam", 0), ("sched_setattr", 0), ("setpriority", 0), ("setpriority", 1),
    ):  # fmt: skip
        filters.add_rule(refused, name, sc.Arg(place, sc.NE, 0))
    # A pair of datagram sockets could send to any socket that has a name in the file system.
    filters.add_rule(refused, "socketpair", sc.Arg(1, sc.MASKED_EQ, 0xF, 2))
    for name, commands in (("fcntl", _FCNTL), ("ioctl", _IOCTL)):
        for command in commands:
            filters.add_rule(refused, name, sc.Arg(1, sc.MASKED_EQ, 0xFFFFFFFF, command))
    with tempfile.TemporaryFile() as file:
        filters.export_bpf(file)
        file.seek(0)
        program = file.read()
    if struct.pack("=I", _OWN_PID) not in program:
        raise RuntimeError("the filter does not know its process")
    return program


def _add(filters: object, action: object, names: tuple[str, ...]) -> None:
    import pyseccomp as sc

    for name in names:
        try:
            sc.resolve_syscall(sc.system_arch(), name)
            filters.add_rule(action, name)  # type: ignore[attr-defined]
        except (ValueError, OSError, KeyError):
            continue  # this machine does not know the call
