"""Execute Python Script: the user's own azureml_main."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

from studio import assets
from studio.experiment.context import Context, FolderAccess, ScriptOptions
from studio.experiment.parameters import (
    Choices,
    Code,
    FilePath,
    Help,
    Label,
    Optional,
    Range,
    Suggestions,
    Unit,
    Visible,
)
from studio.experiment.ports import Dataset
from studio.experiment.spec import module
from studio.experiment.values import Bundle, PythonDevice
from studio.scripting.environments.ready import fingerprint, own_and_found
from studio.scripting.environments.spec import is_own

TEMPLATE = assets.path("templates", "azureml_main.py").read_text(encoding="utf-8")
THIS_PYTHON = "This computer's Python"
AUTOMATIC = "automatic"
NO_FOLDER, READ, WRITE = "none", "read", "read and write"
_NOT_ALLOWED = (
    "This script asks for the network or a folder, which was not allowed on this computer: it "
    "runs without. Allow it in the properties of the node, or with --trust.\n"
)
_NOT_THERE = (
    "This script asks for the Python environment “{}”, which was not allowed on this computer: it "
    "runs in the studio's own. Allow it in the properties of the node, or with --trust.\n"
)


@module(
    "Execute Python Script",
    id="execute_python_script",
    category="Python Language Modules",
    icon="python",
    keywords=("azureml_main", "code", "pandas", "script", "function", "plot"),
    takes_objects=True,
)
def execute_python_script(
    dataset1: Annotated[
        Dataset | None,
        Label("Dataset1"),
        Help("A table, or an object of another script: the first argument of azureml_main."),
    ] = None,
    dataset2: Annotated[
        Dataset | None,
        Label("Dataset2"),
        Help("A table, or an object of another script: the second argument of azureml_main."),
    ] = None,
    bundle: Annotated[
        Bundle | None,
        Label("Script Bundle"),
        Help("A zip with modules and files, unpacked to ./Script Bundle."),
    ] = None,
    *,
    script: Annotated[
        str,
        Code("python"),
        Label("Python Script"),
        Help("It must define azureml_main, which takes up to two tables and returns one."),
    ] = TEMPLATE,
    python_version: Annotated[
        str,
        Choices(
            THIS_PYTHON,
            "Anaconda 2.0/Python 2.7.7",
            "Anaconda 4.0/Python 2.7.11",
            "Anaconda 4.0/Python 3.5",
        ),
        Label("Python Version"),
        Help("Kept for experiments of old and ignored: scripts run with this computer's Python."),
    ] = THIS_PYTHON,
    environment: Annotated[
        str,
        Suggestions(own_and_found, "The experiment's"),
        Optional(),
        Label("Python environment"),
        Help(
            "Empty: the experiment's, which is the studio's own Python unless another is set. "
            "Else a Python or a virtual environment on this computer, a requirements file, or "
            "packages after “requirements:”."
        ),
    ] = "",
    timeout: Annotated[
        float,
        Range(0, 86_400, 10),
        Unit("s"),
        Label("Time limit"),
        Help("Seconds after which the script is stopped; 0 for no limit."),
    ] = 0.0,
    compatibility: Annotated[
        str,
        Choices(AUTOMATIC, "off"),
        Label("Compatibility"),
        Help("Translates Python 2 and brings removed library interfaces back for old scripts."),
    ] = AUTOMATIC,
    memory: Annotated[
        float,
        Range(0, 4096, 1),
        Unit("GB"),
        Label("Memory limit"),
        Help("Gigabytes that the script may use; 0 for three quarters of the computer's."),
    ] = 0.0,
    network: Annotated[
        bool,
        Label("Allow network"),
        Help("Opens the sandbox: the script may reach the internet. Only for scripts you trust."),
    ] = False,
    folder_access: Annotated[
        str,
        Choices(NO_FOLDER, READ, WRITE),
        Label("Allow folder"),
        Help("Opens the sandbox: the script may use one more folder. Only for scripts you trust."),
    ] = NO_FOLDER,
    folder: Annotated[
        str,
        FilePath("folder"),
        Label("Folder"),
        Help("The folder that the script may use, beside its own."),
        Visible("folder_access", READ, WRITE),
    ] = "",
    context: Context,
) -> tuple[
    Annotated[Dataset, Label("Result Dataset"), Help("The first table that was returned.")],
    Annotated[PythonDevice, Label("Python Device"), Help("Printed text and pictures.")],
]:
    """Runs a Python script that takes up to two tables and returns one.

    The script defines a function `azureml_main`; nothing else is asked of it:

        def azureml_main(dataframe1=None, dataframe2=None):
            return dataframe1.dropna(),

    Tables come in as pandas frames, None where nothing is connected. What is returned (a frame,
    or a sequence that starts with one) goes to **Result Dataset**; the index is dropped. Printed
    text, matplotlib figures left open and PNG files saved in the working folder show at
    **Python Device**. A zip at the third input can be imported from.

    A second value that is returned, another table or any Python object such as a trained model,
    goes along with the second output: connect that to the input of a script that needs it.

    The script runs in a sandbox: an empty working folder, no network, nothing left behind.
    """
    access = FolderAccess(context.folder / Path(folder).expanduser(), folder_access == WRITE)
    options = ScriptOptions(
        compatibility=compatibility == AUTOMATIC,
        memory=memory,
        network=network,
        folder=None if folder_access == NO_FOLDER else access,
        environment=environment.strip() or context.environment.strip(),
    )
    if not context.trusted:
        if options.is_open:
            context.log(_NOT_ALLOWED, "studio")
        if not is_own(options.environment):
            context.log(_NOT_THERE.format(options.environment.splitlines()[0]), "studio")
        options = replace(options, network=False, folder=None, environment="")
    return context.scripts.run(
        script, dataset1, dataset2, bundle, timeout=timeout or None, context=context,
        options=options,
    )  # fmt: skip


def _fingerprint(values: Mapping[str, Any], folder: Path) -> str:
    """Return nothing to compare by; a script that sees more than its inputs runs every time."""
    if values["network"] or values["folder_access"] != NO_FOLDER:
        raise ValueError("what the script sees may have changed")
    return fingerprint(str(values["environment"]), folder)


execute_python_script.fingerprint = _fingerprint  # type: ignore[attr-defined]
