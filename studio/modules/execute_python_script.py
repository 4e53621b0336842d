"""Execute Python Script: the user's own azureml_main."""

from __future__ import annotations

from typing import Annotated

from studio import assets
from studio.experiment.context import Context
from studio.experiment.parameters import Choices, Code, Help, Label, Range
from studio.experiment.ports import Dataset
from studio.experiment.spec import module
from studio.experiment.values import Bundle, PythonDevice

TEMPLATE = assets.path("templates", "azureml_main.py").read_text(encoding="utf-8")
THIS_PYTHON = "This computer's Python"


@module(
    "Execute Python Script",
    id="execute_python_script",
    category="Python Language Modules",
    icon="python",
    keywords=("azureml_main", "code", "pandas", "script", "function", "plot"),
)
def execute_python_script(
    dataset1: Annotated[
        Dataset | None, Label("Dataset1"), Help("A table: the first argument of azureml_main.")
    ] = None,
    dataset2: Annotated[
        Dataset | None, Label("Dataset2"), Help("A table: the second argument of azureml_main.")
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
    timeout: Annotated[
        float,
        Range(0, 86_400, 10),
        Label("Time limit"),
        Help("Seconds after which the script is stopped; 0 for no limit."),
    ] = 0.0,
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

    The script runs in a sandbox: an empty working folder, no network, nothing left behind.
    """
    return context.scripts.run(
        script, dataset1, dataset2, bundle, timeout=timeout or None, context=context
    )
