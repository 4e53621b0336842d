"""Zip Bundle: modules and files for a script."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

from studio.experiment.context import Context
from studio.experiment.parameters import FilePath, Help, Label
from studio.experiment.spec import module
from studio.experiment.values import Bundle


@module(
    "Zip Bundle",
    id="zip_bundle",
    category="Data Input and Output",
    icon="zip",
    keywords=("zip", "archive", "folder", "script bundle", "import", "package"),
    aliases=("Zip File",),
)
def zip_bundle(
    *,
    path: Annotated[
        str,
        FilePath("open-or-folder", ("Zip archives (*.zip)", "All files (*)")),
        Label("Zip file or folder"),
        Help("A relative path starts at the folder of the experiment; ~ is your home folder."),
    ] = "",
    context: Context,
) -> Annotated[Bundle, Label("Zip"), Help("For the input Script Bundle of a Python script.")]:
    """Gives a zip archive with Python modules and other files to a script.

    Connect it to the third input of **Execute Python Script**. The script can then import what is
    in it: with `Hello.py` in the archive, write `import Hello`. Other files are found under
    `./Script Bundle`.

    A folder is packed as it is, so there is no need to zip while you are still at work on it.
    """
    from studio.data.paths import resolve
    from studio.scripting.bundle import bundle_from_path

    return bundle_from_path(resolve(path, context.folder))


def _fingerprint(parameters: Mapping[str, Any], folder: Path) -> str:
    from studio.data.paths import resolve, stamp_all

    return stamp_all(resolve(parameters["path"], folder))


zip_bundle.fingerprint = _fingerprint  # type: ignore[attr-defined]
