"""How well a model does: the facts behind Evaluate Model, from tables that were scored.

Nothing here draws; `evaluate` gives a `Report` of plain numbers.
"""

from studio.data.evaluation.evaluate import evaluate
from studio.data.evaluation.report import Report

__all__ = ["Report", "evaluate"]
