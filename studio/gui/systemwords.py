"""What the system refused, in the user's words; Python tells it by number and in English."""

from __future__ import annotations

import errno
from pathlib import Path

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("System", text)


def in_words(error: OSError, said: str) -> str:
    """Return what went wrong with a file, and what to do; else what the system `said` of it."""
    name = Path(str(error.filename)).name if error.filename is not None else ""
    if error.errno == errno.ENOSPC:
        return _tr("The disk is full. Make room on it, or choose another place.")
    if not name:
        return said
    texts = {
        errno.ENOENT: _tr("There is no “{0}”. Look whether it, or its folder, was moved."),
        errno.EACCES: _tr("“{0}” is closed to you: the system asks for a permission."),
        errno.EPERM: _tr("“{0}” is closed to you: the system asks for a permission."),
        errno.EROFS: _tr("“{0}” is on a disk that can only be read. Choose another place."),
        errno.EISDIR: _tr("“{0}” is a folder, not a file."),
        errno.ENOTDIR: _tr("A part of the path of “{0}” is a file, not a folder."),
        errno.ENAMETOOLONG: _tr("The name “{0}” is too long for the system. Choose a shorter one."),
    }
    text = texts.get(error.errno or 0)
    return text.format(name) if text else f"“{name}”: {said}"
