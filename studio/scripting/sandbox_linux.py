"""The kernel sandbox of Linux: Landlock for files, seccomp for everything else."""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
from pathlib import Path

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
_REFUSED = (
    # network
    "socket", "connect", "bind", "listen", "accept", "accept4", "sendto", "sendmmsg",
    # io_uring would do all of this past the filter
    "io_uring_setup", "io_uring_enter", "io_uring_register",
    # other processes
    "ptrace", "process_vm_readv", "process_vm_writev", "process_madvise", "kcmp", "pidfd_open",
    "pidfd_getfd", "pidfd_send_signal", "rt_sigqueueinfo", "rt_tgsigqueueinfo",
    # the machine
    "mount", "umount2", "pivot_root", "chroot", "unshare", "setns", "open_tree", "move_mount",
    "fsopen", "fsconfig", "fsmount", "mount_setattr", "bpf", "perf_event_open", "keyctl",
    "add_key", "request_key", "kexec_load", "kexec_file_load", "init_module", "finit_module",
    "delete_module", "reboot", "swapon", "swapoff", "settimeofday", "clock_settime",
    "clock_adjtime", "adjtimex", "iopl", "ioperm", "userfaultfd", "open_by_handle_at",
    "name_to_handle_at", "quotactl", "acct", "syslog", "sethostname", "setdomainname",
    "vhangup", "nfsservctl", "lookup_dcookie", "mknod", "mknodat", "fanotify_init",
    # channels to other processes that are no files
    "shmget", "shmat", "shmctl", "msgget", "msgsnd", "msgrcv", "msgctl", "semget", "semop",
    "semctl", "semtimedop", "mq_open", "mq_unlink",
    "setuid", "setgid", "setreuid", "setregid", "setresuid", "setresgid", "setgroups", "capset",
    "ioprio_set", "migrate_pages", "move_pages",
)  # fmt: skip

# Landlock does not guard the attributes of files. These do nothing and say that all went well,
# because `shutil.copy` and its like call them on the script's own files.
_PRETENDED = (
    "chmod", "fchmod", "fchmodat", "fchmodat2", "chown", "lchown", "fchown", "fchownat",
    "utime", "utimes", "futimesat", "utimensat",
)  # fmt: skip
_UNSUPPORTED = (
    "setxattr", "lsetxattr", "fsetxattr", "removexattr", "lremovexattr", "fremovexattr",
    "setxattrat", "removexattrat",
)  # fmt: skip

_CLONE_NAMESPACES = (
    0x00020000, 0x02000000, 0x04000000, 0x08000000, 0x10000000, 0x20000000, 0x40000000,
)  # fmt: skip


def preload() -> None:
    """Load the two packages while files can still be searched for; `enter` says what is missing."""
    with contextlib.suppress(Exception):
        import landlock  # noqa: F401
    with contextlib.suppress(Exception):
        import pyseccomp  # noqa: F401


def enter(folder: Path, readable: list[Path]) -> tuple[list[str], list[str]]:
    """Apply both layers to this process; return those that hold and why others do not."""
    layers: list[str] = []
    missing: list[str] = []
    for name, apply in (("landlock", _landlock), ("seccomp", _seccomp)):
        try:
            apply(folder, readable)
            layers.append(name)
        except Exception as error:
            reason = " ".join(str(error).split())[:160] or type(error).__name__
            missing.append(f"{name} does not work ({reason})")
    return layers, missing


def _landlock(folder: Path, readable: list[Path]) -> None:
    from landlock import FSAccess, Ruleset

    ctypes.set_errno(0)
    read = FSAccess.READ_FILE | FSAccess.READ_DIR | FSAccess.EXECUTE
    read_file = FSAccess.READ_FILE | FSAccess.EXECUTE
    rules = Ruleset()
    for place in (*(os.fspath(each) for each in readable), *_SYSTEM_READ):
        if os.path.exists(place):  # noqa: PTH110 - on the hot path of every script
            rules.allow(place, rules=read if os.path.isdir(place) else read_file)  # noqa: PTH112
    write_file = FSAccess.READ_FILE | FSAccess.WRITE_FILE
    for place in _SYSTEM_WRITE:
        rules.allow(place, rules=write_file)
    devices = FSAccess.MAKE_CHAR | FSAccess.MAKE_BLOCK | FSAccess.MAKE_SOCK
    rules.allow(os.fspath(folder), rules=FSAccess.all() & ~devices)
    ctypes.set_errno(0)
    rules.apply()


def _seccomp(folder: Path, readable: list[Path]) -> None:
    import pyseccomp as sc

    filters = sc.SyscallFilter(sc.ALLOW)
    _add(filters, sc.ERRNO(errno.EPERM), _REFUSED)
    _add(filters, sc.ERRNO(errno.ENOTSUP), _UNSUPPORTED)
    _add(filters, sc.ERRNO(0), _PRETENDED)
    # glibc falls back to clone, whose flags a filter can see.
    _add(filters, sc.ERRNO(errno.ENOSYS), ("clone3",))
    for flag in _CLONE_NAMESPACES:
        filters.add_rule(sc.ERRNO(errno.EPERM), "clone", sc.Arg(0, sc.MASKED_EQ, flag, flag))
    # A process may signal and limit itself only: the studio may belong to the same user.
    own = os.getpid()
    for name in ("kill", "tgkill"):
        filters.add_rule(sc.ERRNO(errno.EPERM), name, sc.Arg(0, sc.NE, own))
    _add(filters, sc.ERRNO(errno.EPERM), ("tkill",))
    for name, place in (
        ("prlimit64", 0), ("sched_setaffinity", 0), ("sched_setscheduler", 0),
        ("sched_setparam", 0), ("sched_setattr", 0), ("setpriority", 1),
    ):  # fmt: skip
        filters.add_rule(sc.ERRNO(errno.EPERM), name, sc.Arg(place, sc.NE, 0))
    # TIOCSTI would type into the terminal the studio was started from.
    filters.add_rule(sc.ERRNO(errno.EPERM), "ioctl", sc.Arg(1, sc.EQ, 0x5412))
    filters.load()


def _add(filters: object, action: object, names: tuple[str, ...]) -> None:
    import pyseccomp as sc

    for name in names:
        try:
            sc.resolve_syscall(sc.system_arch(), name)
            filters.add_rule(action, name)  # type: ignore[attr-defined]
        except (ValueError, OSError, KeyError):
            continue  # this machine does not know the call
