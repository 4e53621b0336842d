"""Looks into objects of scripts, such as trained models, without ever opening one here.

`inspect_object` runs a script of the studio's own in the sandbox; numbers and words come back.
"""

from studio.scripting.inspection.facts import ModelFacts
from studio.scripting.inspection.looking import TIME_LIMIT, inspect_object
from studio.scripting.inspection.tables import as_json, tables

__all__ = ["TIME_LIMIT", "ModelFacts", "as_json", "inspect_object", "tables"]
