"""Puts what is found into words and numbers that JSON can hold."""

import math

MOST_TEXT = 400
MOST_NAMES = 5000


def type_name(value):
    """Return the name of an object's class with its module."""
    kind = type(value)
    module = str(getattr(kind, "__module__", ""))
    name = str(getattr(kind, "__qualname__", "object"))
    return name if module in ("builtins", "__main__", "azureml_script", "") else module + "." + name


def library(value):
    """Return the package that an object's class comes from, with its version."""
    import sys

    package = str(type(value).__module__).split(".")[0]
    if package in ("builtins", "azureml_script", "__main__"):
        return ""
    version = getattr(sys.modules.get(package), "__version__", "")
    title = {"sklearn": "scikit-learn"}.get(package, package)
    return (title + " " + str(version)).strip()


def short(value, most=MOST_TEXT):
    """Return what an object says of itself, or its type where it says nothing."""
    try:
        if hasattr(value, "shape") and hasattr(value, "dtype") and hasattr(value, "tolist"):
            text = array_text(value)
        else:
            text = repr(value)
    except Exception as error:
        text = "<%s, whose repr fails: %s>" % (type_name(value), type(error).__name__)
    text = str(text)
    return text if len(text) <= most else text[:most] + "…"


def array_text(array):
    """Return the shape and the first values of an array."""
    shape = " × ".join(str(each) for each in array.shape)
    if getattr(array, "size", 0) == 1 and not array.shape:
        return repr(array.tolist())
    flat = array.ravel()[:8].tolist()
    some = ", ".join("%.6g" % each if isinstance(each, float) else str(each) for each in flat)
    return "%s %s: %s%s" % (shape, array.dtype, some, ", …" if array.size > 8 else "")


def label(value):
    """Return the text of a class or a feature."""
    if hasattr(value, "item"):
        value = value.item()
    if isinstance(value, float) and value == value and abs(value) < 1e15 and value == int(value):
        value = int(value)
    return str(value)[:MOST_TEXT]


def number(value):
    """Return a number that JSON can hold."""
    value = float(value)
    return value if math.isfinite(value) else None


def numbers(array):
    """Return a list (of lists) of numbers."""
    import numpy as np

    array = np.asarray(array, dtype=float)
    if array.ndim == 1:
        return [number(each) for each in array]
    return [numbers(each) for each in array]


def named(features, count):
    """Return the names of so many columns; numbers where there are none."""
    if len(features) == count:
        return list(features)
    return ["Feature %d" % (place + 1) for place in range(count)]
