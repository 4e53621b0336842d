"""Saved Object: what a script returned earlier, such as a trained model."""

from __future__ import annotations

from typing import Annotated

from studio.experiment.context import Context
from studio.experiment.errors import ModuleError
from studio.experiment.parameters import FilePath, Help, Label
from studio.experiment.spec import module
from studio.experiment.values import PythonDevice, PythonObject

MAX_BYTES = 4 * 1024**3


@module(
    "Saved Object",
    id="saved_object",
    category="Trained Models",
    icon="module",
    keywords=("model", "trained", "pickle", "transform", "load", "joblib"),
    aliases=("Trained Model",),
)
def saved_object(
    *,
    path: Annotated[
        str,
        FilePath("open", ("Python objects (*.pickle *.pkl)", "All files (*)")),
        Label("File"),
        Help("A relative path starts at the folder of the experiment; ~ is your home folder."),
    ] = "",
    context: Context,
) -> Annotated[PythonDevice, Label("Object"), Help("For an input of a Python script.")]:
    """Gives an object that a script returned earlier to another script.

    *Set up web service* makes these of trained models, so that training need not be repeated for
    each start of a service. `studio run --out` and `studio script --out` write such files, too.

    The file is opened in the sandbox of the script that takes it, never in the studio: a pickle
    from somebody else can do no harm outside.
    """
    from studio.data.paths import resolve

    place = resolve(path, context.folder)
    try:
        if place.stat().st_size > MAX_BYTES:
            raise ModuleError(f"{place.name} is larger than 4 GB.", parameter="path")
        data = place.read_bytes()
    except OSError as error:
        text = f"{place} could not be read: {error.strerror or error}."
        raise ModuleError(text, parameter="path") from None
    if not data:
        raise ModuleError(f"{place.name} is empty.", parameter="path")
    return PythonDevice(object=PythonObject(place.stem, data))
