"""Looks into an object, such as a trained model, and tells in plain numbers and words what it is.

The text of this file is the script that runs in the sandbox, maybe in another Python: it needs
no studio, and hands back JSON in a table. A class may lie or fail in any of its attributes; each
is asked by itself, and what fails becomes a note.
"""

import inspect
import json
import math

PART, TREE = (), 0  # which tree of which part is wanted; the studio writes it

MOST_PARTS = 60
MOST_DEPTH = 8
MOST_NAMES = 5000
MOST_CELLS = 100_000
MOST_NODES = 2000
MOST_VALUES = 80
MOST_TEXT = 400
PIECE = 500_000  # characters of JSON in a row of the table

_HANDLED = {
    "coef_", "intercept_", "feature_importances_", "classes_", "feature_names_in_",
    "n_features_in_", "tree_", "cluster_centers_", "components_", "explained_variance_",
    "explained_variance_ratio_", "estimators_", "estimator_", "steps", "best_estimator_",
    "transformers_", "final_estimator_", "named_estimators_",
}  # fmt: skip


def azureml_main(model, other=None):
    """Return the JSON of what is known about an object, cut into rows."""
    import pandas as pd

    budget = {"parts": MOST_PARTS, "nodes": 3 * MOST_NODES}
    text = json.dumps(look(model, "", [], None, budget))
    pieces = [text[start : start + PIECE] for start in range(0, len(text), PIECE)]
    return (pd.DataFrame({"facts": pieces}),)


def look(model, name, path, names, budget):
    """Return the facts about one object, and about its parts."""
    budget["parts"] -= 1
    notes = []

    def ask(what, question, otherwise=None):
        try:
            return question()
        except Exception as error:
            notes.append(
                "%s could not be read: %s: %s" % (what, type(error).__name__, str(error)[:300])
            )
            return otherwise

    features = ask("The features", lambda: feature_names(model, names), [])
    classes = ask("The classes", lambda: class_names(model), [])
    facts = {
        "name": name,
        "path": path,
        "type": type_name(model),
        "library": ask("The library", lambda: library(model), ""),
        "summary": short(model, 2000),
        "parameters": ask("The parameters", lambda: parameters(model), []),
        "features": features[:MOST_NAMES],
        "feature_count": ask("The features", lambda: feature_count(model, features)),
        "classes": classes[:MOST_NAMES],
        "coefficients": ask("The coefficients", lambda: coefficients(model, features, classes)),
        "importances": ask("The importances", lambda: importances(model, features)),
        "tree": None,
        "trees": 0,
        "clusters": ask("The clusters", lambda: clusters(model, features)),
        "components": ask("The components", lambda: components(model, features)),
        "values": ask("The values", lambda: values(model), []),
        "parts": [],
    }
    trees = ask("The trees", lambda: trees_of(model), [])
    if trees:
        facts["trees"] = len(trees)
        wanted = TREE if tuple(path) == PART else 0
        wanted = min(max(0, wanted), len(trees) - 1)
        if budget["nodes"] > 0 or tuple(path) == PART:
            facts["tree"] = ask("The tree", lambda: one_tree(trees[wanted], features, classes))
            if facts["tree"]:
                facts["tree"]["number"] = wanted
                budget["nodes"] -= len(facts["tree"]["left"])
    if len(path) < MOST_DEPTH:
        parts = ask("The parts", lambda: parts_of(model, features, bool(trees)), [])
        for number, (part_name, part, part_features) in enumerate(parts):
            if budget["parts"] <= 0:
                notes.append("Only the first %d parts are shown." % MOST_PARTS)
                break
            facts["parts"].append(
                look(part, part_name, [*path, number], part_features, budget)
            )  # fmt: skip
    facts["notes"] = notes
    return facts


# -- words -----------------------------------------------------------------------------------


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


# -- facts -----------------------------------------------------------------------------------


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


def named(features, count):
    """Return the names of so many columns; numbers where there are none."""
    if len(features) == count:
        return list(features)
    return ["Feature %d" % (place + 1) for place in range(count)]


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


# -- parts -----------------------------------------------------------------------------------


def is_estimator(value):
    """Tell whether an object is one that learns."""
    return not isinstance(value, type) and (
        callable(getattr(value, "fit", None)) or callable(getattr(value, "predict", None))
    )


def parts_of(model, features, has_trees):
    """Return name, object and feature names of the models that a model is made of."""
    if isinstance(model, dict):
        return [(short(k, 100), v, None) for k, v in model.items() if is_estimator(v)]
    if isinstance(model, (list, tuple)):
        return [(str(n), each, None) for n, each in enumerate(model) if is_estimator(each)]
    if not is_estimator(model):
        own = getattr(model, "__dict__", {})
        return [(str(k), v, None) for k, v in list(own.items()) if is_estimator(v)]
    steps = getattr(model, "steps", None)
    if isinstance(steps, list):
        return list(pipeline_steps(steps, features))
    found = []
    for name, attribute in (("best estimator", "best_estimator_"), ("estimator", "estimator_"),
                            ("regressor", "regressor_")):  # fmt: skip
        part = getattr(model, attribute, None)
        if part is not None and is_estimator(part) and not has_trees:
            found.append((name, part, features))
    transformers = getattr(model, "transformers_", None)
    if isinstance(transformers, list):
        for entry in transformers:
            part = entry[1]
            if is_estimator(part):
                columns = entry[2]
                known = all(isinstance(each, str) for each in columns) if (
                    isinstance(columns, list)) else False  # fmt: skip
                found.append((str(entry[0]), part, list(columns) if known else None))
    union = getattr(model, "transformer_list", None)
    if isinstance(union, list):
        found += [(str(entry[0]), entry[1], features) for entry in union if is_estimator(entry[1])]
    if not has_trees:
        found += ensemble(model, features)
    last = getattr(model, "final_estimator_", None)
    if last is not None:
        found.append(("final estimator", last, None))
    for place, each in enumerate(list(getattr(model, "calibrated_classifiers_", None) or [])):
        part = getattr(each, "estimator", None)
        if part is not None and is_estimator(part):
            found.append(("fold %d" % (place + 1), part, features))
    return found


def ensemble(model, features):
    """Return the models of a vote, a stack, or one for each class."""
    several = getattr(model, "estimators_", None)
    if several is None:
        return []
    flat = list(several)[:MOST_PARTS]
    titles = [str(place + 1) for place in range(len(flat))]
    pairs = getattr(model, "estimators", None)
    classes = class_names(model)
    if isinstance(pairs, list) and len(pairs) == len(flat):
        titles = [str(entry[0]) for entry in pairs]
    elif len(classes) == len(flat):
        titles = list(classes)
    return [(t, e, features) for t, e in zip(titles, flat) if is_estimator(e)]


def pipeline_steps(steps, features):
    """Yield the steps; what each gives names the columns of the next."""
    names = list(features)
    for title, step in steps:
        if not is_estimator(step):
            if step not in (None, "passthrough"):
                yield str(title), step, names or None
            continue
        yield str(title), step, names or None
        try:
            given = step.get_feature_names_out(names or None)
            names = [label(each) for each in given]
        except Exception:
            names = []


# -- trees -----------------------------------------------------------------------------------


def trees_of(model):
    """Return the decision trees of a model: its own, or those of a forest."""
    import numpy as np

    if hasattr(model, "tree_") and hasattr(model.tree_, "children_left"):
        return [model]
    several = getattr(model, "estimators_", None)
    if several is not None and len(several):
        flat = list(np.ravel(np.asarray(several, dtype=object)))
        if all(hasattr(getattr(each, "tree_", None), "children_left") for each in flat):
            return flat
    boosted = getattr(model, "_predictors", None)  # of histogram gradient boosting
    if isinstance(boosted, list) and boosted and hasattr(boosted[0][0], "nodes"):
        return [each for stage in boosted for each in stage]
    return []


def one_tree(model, features, classes):
    """Return a tree as lists with an entry for each node, the root first, level by level."""
    if hasattr(model, "nodes") and not hasattr(model, "tree_"):
        return boosted_tree(model.nodes, features)
    tree = model.tree_
    own = class_names(model) if hasattr(model, "classes_") else []
    shown = classes if len(classes) == len(own) else own
    chosen = in_levels(tree.children_left, tree.children_right)
    values_ = tree.value
    sorts = values_.shape[2] > 1 and values_.shape[1] == 1
    flat = values_[:, 0, :]
    kept = {node: place for place, node in enumerate(chosen)}
    names = named(features, int(tree.n_features))
    low, high = float(flat[:, 0].min()), float(flat[:, 0].max())
    found = empty_tree(shown if sorts else [], int(tree.node_count))
    for node in chosen:
        left, right = int(tree.children_left[node]), int(tree.children_right[node])
        leaf = left == -1
        question = ""
        if not leaf:
            question = "%s ≤ %.6g" % (names[int(tree.feature[node])], tree.threshold[node])
        winner, sure, text = -1, 0.5, "%.6g" % flat[node, 0]
        if sorts:
            total = float(flat[node].sum()) or 1.0
            winner = int(flat[node].argmax())
            sure = float(flat[node, winner]) / total
            text = shown[winner] if winner < len(shown) else str(winner)
        elif high > low:
            sure = (float(flat[node, 0]) - low) / (high - low)
        put(found, kept, left, right, leaf, question, int(tree.n_node_samples[node]), text,
            winner, sure, float(tree.impurity[node]))  # fmt: skip
    return found


def boosted_tree(nodes, features):
    """Return a tree of histogram gradient boosting in the same way."""
    lefts = [-1 if each["is_leaf"] else int(each["left"]) for each in nodes]
    rights = [-1 if each["is_leaf"] else int(each["right"]) for each in nodes]
    chosen = in_levels(lefts, rights)
    kept = {node: place for place, node in enumerate(chosen)}
    answers = [float(each["value"]) for each in nodes]
    low, high = min(answers), max(answers)
    found = empty_tree([], len(nodes))
    for node in chosen:
        each = nodes[node]
        question = ""
        if not each["is_leaf"]:
            place = int(each["feature_idx"])
            title = features[place] if place < len(features) else "Feature %d" % (place + 1)
            question = "%s ≤ %.6g" % (title, each["num_threshold"])
            if each["is_categorical"]:
                question = "%s is one of some" % title
        sure = (answers[node] - low) / (high - low) if high > low else 0.5
        put(found, kept, lefts[node], rights[node], bool(each["is_leaf"]), question,
            int(each["count"]), "%.6g" % answers[node], -1, sure, None)  # fmt: skip
    return found


def empty_tree(classes, count):
    """Return a tree without nodes."""
    return {"classes": classes, "count": count, "left": [], "right": [], "cut": [],
            "question": [], "rows": [], "answer": [], "winner": [], "sure": [],
            "impurity": []}  # fmt: skip


def in_levels(lefts, rights):
    """Return the nodes nearest to the root, as many as are shown."""
    chosen = [0]
    for node in chosen:
        if len(chosen) + 2 > MOST_NODES:
            break
        if lefts[node] != -1:
            chosen += [int(lefts[node]), int(rights[node])]
    return chosen


def put(found, kept, left, right, leaf, question, rows, answer, winner, sure, impurity):
    """Add a node to a tree."""
    found["left"].append(kept.get(left, -1) if not leaf else -1)
    found["right"].append(kept.get(right, -1) if not leaf else -1)
    found["cut"].append(not leaf and left not in kept)
    found["question"].append(question)
    found["rows"].append(rows)
    found["answer"].append(answer)
    found["winner"].append(winner)
    found["sure"].append(number(sure))
    found["impurity"].append(None if impurity is None else number(impurity))
