"""Reads the decision trees of scikit-learn."""

from studio.scripting.inspection.inspector.learned import class_names
from studio.scripting.inspection.inspector.telling import named, number

MOST_NODES = 2000


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
            "impurity": [], "counted": "rows"}  # fmt: skip


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
