"""Tells what a model has learned, besides trees: weights, importances, clusters, directions."""

import inspect

from studio.scripting.inspection.inspector.telling import (
    MOST_NAMES,
    MOST_TEXT,
    label,
    named,
    numbers,
    short,
)

MOST_CELLS = 100_000
MOST_VALUES = 80

_HANDLED = {
    "coef_", "intercept_", "feature_importances_", "classes_", "feature_names_in_",
    "n_features_in_", "tree_", "cluster_centers_", "components_", "explained_variance_",
    "explained_variance_ratio_", "estimators_", "estimator_", "steps", "best_estimator_",
    "transformers_", "final_estimator_", "named_estimators_",
}  # fmt: skip


def parameters(model):
    """Return name, value, default and whether it was changed, of every parameter."""
    if not callable(getattr(model, "get_params", None)) or isinstance(model, type):
        return []
    defaults = {}
    try:
        for each in inspect.signature(type(model).__init__).parameters.values():
            if each.default is not inspect.Parameter.empty:
                defaults[each.name] = each.default
    except (TypeError, ValueError):
        pass
    found = []
    for name, value in list(model.get_params(deep=False).items())[:500]:
        known = name in defaults
        default = short(defaults[name]) if known else None
        found.append(
            [str(name)[:MOST_TEXT], short(value), default, known and short(value) != default]
        )
    return found  # fmt: skip


def feature_names(model, given):
    """Return the names of the columns a model was trained on, as far as they are known."""
    own = getattr(model, "feature_names_in_", None)
    if own is None:
        own = getattr(model, "feature_name_", None)  # lightgbm
    if own is not None and not callable(own):
        return [label(each) for each in list(own)[: MOST_NAMES * 4]]
    count = feature_count(model, [])
    if given is not None and (count is None or len(given) == count):
        return list(given)
    return []


def feature_count(model, features):
    """Return how many columns a model takes."""
    count = getattr(model, "n_features_in_", None)
    if count is None:
        return len(features) or None
    return int(count)


def class_names(model):
    """Return the classes a model tells apart."""
    classes = getattr(model, "classes_", None)
    if classes is None or callable(classes):
        return []
    flat = list(classes)
    if flat and hasattr(flat[0], "shape") and flat[0].shape:
        return []
    return [label(each) for each in flat[: MOST_NAMES * 4]]


def coefficients(model, features, classes):
    """Return the weights of a linear model, a row for each class or target."""
    import numpy as np

    weights = getattr(model, "coef_", None)
    if weights is None:
        series = getattr(model, "params", None)  # statsmodels
        if series is None or not hasattr(series, "index") or not hasattr(series, "to_numpy"):
            return None
        names = [label(each) for each in series.index]
        return {"rows": [""], "columns": names, "values": numbers([series.to_numpy()]),
                "intercept": []}  # fmt: skip
    if hasattr(weights, "toarray"):
        weights = weights.toarray()
    weights = np.atleast_2d(np.asarray(weights, dtype=float))
    if weights.ndim != 2:
        return None
    most = max(1, MOST_CELLS // max(1, weights.shape[1]))
    rows = weights[:most, :MOST_NAMES]
    if len(weights) == len(classes):
        titles = list(classes)
    elif len(weights) == 1:
        titles = [classes[1]] if len(classes) == 2 else [""]
    else:
        titles = ["Row %d" % (place + 1) for place in range(len(weights))]
    intercept = getattr(model, "intercept_", None)
    above = [] if intercept is None else numbers(np.ravel(np.asarray(intercept, dtype=float)))
    names = named(features, weights.shape[1])
    return {"rows": titles[:most], "columns": names[:MOST_NAMES], "values": numbers(rows),
            "intercept": above[:most]}  # fmt: skip


def importances(model, features):
    """Return how much a model looks at each feature."""
    import numpy as np

    given = getattr(model, "feature_importances_", None)
    if given is None:
        return None
    given = np.ravel(np.asarray(given, dtype=float))
    spread = None
    several = getattr(model, "estimators_", None)
    if several is not None and 1 < len(several) <= 2000:
        try:
            each = [np.ravel(tree.feature_importances_) for tree in np.ravel(several)]
            spread = numbers(np.std(each, axis=0)[:MOST_NAMES])
        except Exception:
            spread = None
    names = named(features, len(given))
    return {"names": names[:MOST_NAMES], "values": numbers(given[:MOST_NAMES]), "spread": spread}


def clusters(model, features):
    """Return the centres and sizes of clusters, and where they lie in two dimensions."""
    import numpy as np

    centres = getattr(model, "cluster_centers_", None)
    if centres is None and hasattr(model, "weights_"):
        centres = getattr(model, "means_", None)
    marks = getattr(model, "labels_", None)
    if centres is None and (marks is None or not hasattr(model, "fit_predict")):
        return None
    sizes, names = [], []
    if marks is not None:
        found, counted = np.unique(np.asarray(marks), return_counts=True)
        sizes, names = [int(each) for each in counted], [label(each) for each in found]
    if centres is None:
        return {"names": names[:MOST_NAMES], "sizes": sizes[:MOST_NAMES], "columns": [],
                "centres": [], "places": [], "shares": []}  # fmt: skip
    if hasattr(centres, "toarray"):
        centres = centres.toarray()
    centres = np.asarray(centres, dtype=float)
    count = min(len(centres), MOST_NAMES)
    if marks is not None:
        known = dict(zip(names, sizes))
        names = [str(place) for place in range(count)]
        sizes = [known.get(name, 0) for name in names]
    else:
        names = [str(place) for place in range(count)]
    shares = getattr(model, "weights_", None)
    middle = centres[:count]
    flat = middle - middle.mean(axis=0)
    _, _, axes = np.linalg.svd(flat, full_matrices=False)
    places = flat @ axes[:2].T
    if places.shape[1] < 2:
        places = np.column_stack([places, np.zeros((count, 2 - places.shape[1]))])
    columns = named(features, centres.shape[1])
    return {
        "names": names, "sizes": sizes, "columns": columns[:200], "places": numbers(places),
        "centres": numbers(middle[:, :200]),
        "shares": [] if shares is None or marks is not None else numbers(shares),
    }  # fmt: skip


def components(model, features):
    """Return the directions of a decomposition, and how much of the variance each explains."""
    import numpy as np

    rows = getattr(model, "components_", None)
    if rows is None:
        return None
    rows = np.asarray(rows, dtype=float)
    if rows.ndim != 2 or hasattr(model, "core_sample_indices_"):
        return None
    most = max(1, min(200, MOST_CELLS // max(1, rows.shape[1])))
    share = getattr(model, "explained_variance_ratio_", None)
    variance = getattr(model, "explained_variance_", None)
    return {
        "columns": named(features, rows.shape[1])[:MOST_NAMES],
        "values": numbers(rows[:most, :MOST_NAMES]),
        "shares": [] if share is None else numbers(share)[:most],
        "variances": [] if variance is None else numbers(variance)[:most],
    }


def values(model):
    """Return name and text of what else an object holds."""
    if isinstance(model, dict):
        pairs = [(short(key, 100), value) for key, value in list(model.items())[:MOST_VALUES]]
    elif isinstance(model, (list, tuple, set, frozenset)):
        pairs = [(str(place), value) for place, value in enumerate(list(model)[:MOST_VALUES])]
    else:
        own = getattr(model, "__dict__", {})
        fitted = callable(getattr(model, "get_params", None))
        pairs = [
            (str(name), value) for name, value in list(own.items())
            if not str(name).startswith("_") and name not in _HANDLED
            and (not fitted or str(name).endswith("_"))
        ]  # fmt: skip
    return [[name[:MOST_TEXT], short(value)] for name, value in pairs[:MOST_VALUES]]
