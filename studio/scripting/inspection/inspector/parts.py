"""Finds the models that a model is made of."""

from studio.scripting.inspection.inspector.learned import class_names
from studio.scripting.inspection.inspector.telling import label, short

MOST_PARTS = 60


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
