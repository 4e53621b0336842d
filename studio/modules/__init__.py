"""The palette: one small file for each module.

A module is a plain typed function marked with `@module`; see `studio.experiment.spec`. Its
libraries are imported inside the function, so that the palette shows before pandas is loaded.
"""

from studio.modules.dataset import dataset
from studio.modules.enter_data import enter_data
from studio.modules.evaluate_model import evaluate_model
from studio.modules.execute_python_script import execute_python_script
from studio.modules.export_data import export_data
from studio.modules.import_data import import_data
from studio.modules.saved_object import saved_object
from studio.modules.select_columns import select_columns
from studio.modules.split_data import split_data
from studio.modules.web_service_input import web_service_input
from studio.modules.web_service_output import web_service_output
from studio.modules.zip_bundle import zip_bundle

__all__ = [
    "dataset",
    "enter_data",
    "evaluate_model",
    "execute_python_script",
    "export_data",
    "import_data",
    "saved_object",
    "select_columns",
    "split_data",
    "web_service_input",
    "web_service_output",
    "zip_bundle",
]
