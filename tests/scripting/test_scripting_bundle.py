"""Zip archives are unpacked without trusting them."""

from __future__ import annotations

import io
import stat
import zipfile

import pytest

from studio.experiment import ModuleError
from studio.experiment.values import Bundle
from studio.scripting import bundle as bundles


def archive(*entries) -> Bundle:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in entries:
            file.writestr(name, data)
    return Bundle("test.zip", memory.getvalue())


@pytest.mark.parametrize(
    "name", ["../out.txt", "/etc/out.txt", "a/../../out.txt", "..\\out.txt", "C:/out.txt", "C:\\o"]
)
def test_paths_that_climb_out_are_refused(tmp_path, name):
    inside = tmp_path / "in" / "side"
    with pytest.raises(ModuleError, match="outside"):
        bundles.unpack(archive((name, "x")), inside)
    assert not [each for each in tmp_path.rglob("*") if each.is_file()]


def test_links_are_refused(tmp_path):
    entry = zipfile.ZipInfo("link")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    with pytest.raises(ModuleError, match="link"):
        bundles.unpack(archive((entry, "/etc/passwd")), tmp_path)


def test_a_bomb_is_refused_before_anything_is_written(tmp_path):
    bomb = archive(("zeros", bytes(80 * 1024**2)))
    with pytest.raises(ModuleError, match="too much"):
        bundles.unpack(bomb, tmp_path / "out")
    assert not list((tmp_path / "out").iterdir())


def test_an_archive_that_lies_about_its_sizes_is_stopped(tmp_path, monkeypatch):
    monkeypatch.setattr(bundles, "MAX_UNPACKED", 1000)
    honest = archive(("zeros", bytes(5000)))
    lying = bytearray(honest.data)
    for mark, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = lying.index(mark) + place
        lying[at : at + 4] = (10).to_bytes(4, "little")
    with pytest.raises(ModuleError, match=r"damaged|more than it says"):
        bundles.unpack(Bundle("lying.zip", bytes(lying)), tmp_path)


@pytest.mark.parametrize("data", [b"", b"PK", b"not a zip at all" * 100])
def test_what_is_no_zip_is_told(data):
    with pytest.raises(ModuleError, match="no zip archive"):
        bundles.check(Bundle("bad.zip", data))


def test_damaged_content_names_the_entry(tmp_path):
    good = archive(("data.bin", bytes(range(256)) * 50))
    raw = bytearray(good.data)
    raw[60:80] = b"\xff" * 20
    with pytest.raises(ModuleError, match=r"damaged at its entry 'data\.bin'"):
        bundles.unpack(Bundle("hurt.zip", bytes(raw)), tmp_path)


def test_a_folder_is_packed_the_same_way_each_time(tmp_path):
    (tmp_path / "package" / "__pycache__").mkdir(parents=True)
    (tmp_path / "package" / "__init__.py").write_text("x = 1")
    (tmp_path / "package" / "__pycache__" / "junk.pyc").write_text("")
    (tmp_path / "data.csv").write_text("a\n1")
    first, second = (bundles.bundle_from_path(tmp_path) for _ in range(2))
    assert first.digest == second.digest
    names = zipfile.ZipFile(io.BytesIO(first.data)).namelist()
    assert names == ["data.csv", "package/__init__.py"]


def test_windows_separators_make_folders(tmp_path):
    bundles.unpack(archive(("package\\module.py", "x = 1")), tmp_path)
    assert (tmp_path / "package" / "module.py").read_text() == "x = 1"


def test_a_path_that_leads_nowhere(tmp_path):
    with pytest.raises(ModuleError, match="no file or folder"):
        bundles.bundle_from_path(tmp_path / "none.zip")
