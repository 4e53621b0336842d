"""Zip bundles: made from a zip file or a folder, unpacked without trusting what is inside."""

from __future__ import annotations

import io
import os
import stat
import zipfile
import zlib
from pathlib import Path, PurePosixPath

from studio.experiment.errors import ModuleError
from studio.experiment.values import Bundle

MAX_ARCHIVE = 512 * 1024**2  # bytes of the zip itself
MAX_UNPACKED = 2 * 1024**3  # bytes of all files together
MAX_ENTRIES = 100_000
MAX_RATIO = 200  # unpacked bytes for each packed one, beyond the first 64 MB
# What systems and the studio put beside the one folder that a zip may hold at its top.
BESIDE = {"__MACOSX", ".DS_Store", "desktop.ini", "Thumbs.db", ".wheels", "__pycache__"}
_SKIP = {"__pycache__", ".git", ".DS_Store"}


def bundle_from_path(path: Path) -> Bundle:
    """Read a zip file, or pack a folder; raises ModuleError when it is no sound bundle."""
    try:
        if path.is_dir():
            return Bundle(f"{path.name}.zip", _pack(path))
        if path.stat().st_size > MAX_ARCHIVE:
            raise ModuleError(f"{path.name} is larger than 512 MB.", parameter="path")
        bundle = Bundle(path.name, path.read_bytes())
    except FileNotFoundError:
        raise ModuleError(f"There is no file or folder {path}.", parameter="path") from None
    except OSError as error:
        text = f"{path} could not be read: {error.strerror or error}."
        raise ModuleError(text, parameter="path") from None
    check(bundle)
    return bundle


def check(bundle: Bundle) -> None:
    """Raise ModuleError when the archive is broken, hostile or too large; unpacks nothing."""
    with _open(bundle) as archive:
        for entry in _entries(bundle.name, archive):
            safe_name(bundle.name, entry)


def unpack(bundle: Bundle, folder: Path) -> None:
    """Unpack into `folder`, which is made; raises ModuleError and stays inside the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    left = MAX_UNPACKED
    with _open(bundle) as archive:
        for entry in _entries(bundle.name, archive):
            name = safe_name(bundle.name, entry)
            if name is None:
                continue
            target = folder.joinpath(*name.parts)
            if entry.is_dir() or entry.filename.endswith("\\"):
                target.mkdir(parents=True, exist_ok=True)
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            left = _write(bundle.name, archive, entry, target, left)


def import_places(folder: Path) -> list[Path]:
    """Return more folders of an unpacked bundle to import from.

    These are the one folder that a zip may hold at its top (people zip the folder, not what is
    in it), and the wheels that lie in it, which are unpacked for that; in the order in which they
    come to the front of `sys.path`.
    """
    if not folder.is_dir():
        return []
    top = [each for each in folder.iterdir() if each.name not in BESIDE]
    places = [top[0]] if len(top) == 1 and top[0].is_dir() else []
    for number, wheel in enumerate(sorted(folder.rglob("*.whl")), 1):
        place = folder / ".wheels" / f"{number}"
        unpack(Bundle(wheel.name, wheel.read_bytes()), place)
        places.append(place)
    return places


def safe_name(bundle: str, entry: zipfile.ZipInfo) -> PurePosixPath | None:
    """Return where an entry goes, relative to the folder; None for the folder itself.

    Raises ModuleError for absolute paths, paths that climb out, links and passwords.
    """
    raw = entry.filename.replace("\\", "/")
    path = PurePosixPath(raw)
    climbs = ".." in path.parts or path.is_absolute() or (path.parts and ":" in path.parts[0])
    if climbs or "\0" in raw:
        text = f"{bundle} is refused: its entry {entry.filename!r} would be written outside."
        raise ModuleError(text)
    if stat.S_ISLNK(entry.external_attr >> 16):
        raise ModuleError(f"{bundle} is refused: its entry {entry.filename!r} is a link.")
    if entry.flag_bits & 0x1:
        raise ModuleError(f"{bundle} has a password. Make the zip without one.")
    return path if path.parts else None


def _open(bundle: Bundle) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(io.BytesIO(bundle.data))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise ModuleError(f"{bundle.name} is no zip archive, or it is damaged.") from None


def _entries(name: str, archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    entries = archive.infolist()
    if len(entries) > MAX_ENTRIES:
        raise ModuleError(f"{name} has {len(entries)} entries; at most {MAX_ENTRIES} are taken.")
    size = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries)
    if size > MAX_UNPACKED or (size > 64 * 1024**2 and size > MAX_RATIO * max(packed, 1)):
        text = f"{name} would unpack to {size / 1024**2:,.0f} MB: that is too much."
        raise ModuleError(text)
    return entries


def _write(
    name: str, archive: zipfile.ZipFile, entry: zipfile.ZipInfo, target: Path, left: int
) -> int:
    try:
        with archive.open(entry) as source, target.open("wb") as file:
            while chunk := source.read(1 << 20):
                left -= len(chunk)
                if left < 0:
                    raise ModuleError(f"{name} unpacks to more than it says: it is refused.")
                file.write(chunk)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):
        raise ModuleError(f"{name} is damaged at its entry {entry.filename!r}.") from None
    except OSError as error:
        text = f"{entry.filename!r} of {name} could not be unpacked: {error.strerror or error}."
        raise ModuleError(text) from None
    return left


def _pack(folder: Path) -> bytes:
    """Pack a folder so that the same content gives the same bytes."""
    memory = io.BytesIO()
    total = 0
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        for parent, folders, files in os.walk(folder):
            folders[:] = sorted(each for each in folders if each not in _SKIP)
            for name in sorted(files):
                path = Path(parent, name)
                if name in _SKIP or not path.is_file():
                    continue
                total += path.stat().st_size
                if total > MAX_UNPACKED:
                    raise ModuleError(f"The folder {folder} is larger than 2 GB.", parameter="path")
                entry = zipfile.ZipInfo(path.relative_to(folder).as_posix())
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, path.read_bytes())
    return memory.getvalue()
