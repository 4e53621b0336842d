"""Experiment Studio: drag-and-drop machine-learning experiments on your own computer."""

__version__ = "0.1.0"
