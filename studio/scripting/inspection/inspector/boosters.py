"""Reads the trees of LightGBM and XGBoost, from what the libraries write of themselves.

Neither library is imported here: a model that was opened has brought its own.
"""

import json

from studio.scripting.inspection.inspector.trees import empty_tree, in_levels, put


class LightTrees:
    """The trees of a LightGBM model; one is written out at a time."""

    def __init__(self, booster):
        self.booster = booster
        self.each = max(1, int(booster.num_model_per_iteration()))
        self.count = int(booster.num_trees())

    def tree(self, wanted, features):
        """Return one tree as lists, as `one_tree` does."""
        turn, place = divmod(wanted, self.each)
        told = self.booster.dump_model(num_iteration=1, start_iteration=turn)
        names = features or list(told["feature_names"])
        root = told["tree_info"][place]["tree_structure"]
        return booster_tree(root, lambda node: light_node(node, names), "rows")


def light_node(node, names):
    """Return children, question, rows and answer of a node of LightGBM."""
    if "left_child" not in node:
        return None, None, "", int(node.get("leaf_count", 0)), float(node["leaf_value"])
    title = name_at(names, node["split_feature"])
    limit = node["threshold"]
    if node["decision_type"] == "==":
        question = "%s is one of %s" % (title, str(limit).replace("||", ", ")[:200])
    else:
        question = "%s ≤ %.6g" % (title, float(limit))
    answer = float(node.get("internal_value", 0.0))
    return node["left_child"], node["right_child"], question, int(node["internal_count"]), answer


class ExtremeTrees:
    """The trees of an XGBoost model; those of one round are written out at a time."""

    def __init__(self, booster):
        self.booster = booster
        rounds = int(booster.num_boosted_rounds())
        self.each = len(booster[0:1].get_dump()) if rounds else 1
        self.count = rounds * self.each

    def tree(self, wanted, features):
        """Return one tree as lists, as `one_tree` does."""
        turn, place = divmod(wanted, self.each)
        told = self.booster[turn : turn + 1].get_dump(with_stats=True, dump_format="json")
        names = features or list(self.booster.feature_names or [])
        return booster_tree(
            json.loads(told[place]), lambda node: extreme_node(node, names), "weight"
        )


def extreme_node(node, names):
    """Return children, question, weight and answer of a node of XGBoost."""
    weight = round(float(node.get("cover", 0.0)))
    if "children" not in node:
        answer = node["leaf"]
        answer = answer[0] if isinstance(answer, list) and answer else answer
        return None, None, "", weight, float(answer or 0.0)
    children = {each["nodeid"]: each for each in node["children"]}
    title = str(node["split"])
    if title[:1] == "f" and title[1:].isdigit() and title not in names:
        title = name_at(names, int(title[1:]))
    limit = node.get("split_condition")
    yes, no = children[node["yes"]], children[node["no"]]
    if isinstance(limit, list):
        question = "%s is one of %s" % (title, ", ".join(str(each) for each in limit)[:200])
    elif limit is None:
        question = title
    else:
        question = "%s < %.6g" % (title, float(limit))
    return yes, no, question, weight, None


def booster_of(model):
    """Return the trees of a model of LightGBM or XGBoost; None for others."""
    package = str(type(model).__module__).split(".")[0]
    if package == "lightgbm":
        inner = getattr(model, "booster_", model)
        return LightTrees(inner) if callable(getattr(inner, "dump_model", None)) else None
    if package == "xgboost":
        asked = getattr(model, "get_booster", None)
        inner = asked() if callable(asked) else model
        if not callable(getattr(inner, "get_dump", None)):
            return None
        told = json.loads(inner.save_config())["learner"]["gradient_booster"]["name"]
        return ExtremeTrees(inner) if told in ("gbtree", "dart") else None
    return None


def name_at(names, place):
    """Return the name of a column by its place."""
    place = int(place)
    return str(names[place]) if place < len(names) else "Feature %d" % (place + 1)


def booster_tree(root, read, counted):
    """Return a tree of nested nodes as lists, the root first, level by level."""
    nodes, lefts, rights, told = [root], [], [], []
    for node in nodes:  # grows while it is walked
        left, right, question, rows, answer = read(node)
        told.append((question, rows, answer))
        if left is None:
            lefts.append(-1)
            rights.append(-1)
        else:
            lefts.append(len(nodes))
            rights.append(len(nodes) + 1)
            nodes += [left, right]
    answers = [answer for _, _, answer in told if answer is not None]
    low, high = min(answers), max(answers)
    chosen = in_levels(lefts, rights)
    kept = {node: place for place, node in enumerate(chosen)}
    found = empty_tree([], len(nodes))
    found["counted"] = counted
    for node in chosen:
        question, rows, answer = told[node]
        leaf = lefts[node] == -1
        sure = (answer - low) / (high - low) if answer is not None and high > low else 0.5
        text = "" if answer is None else "%.6g" % answer
        put(found, kept, lefts[node], rights[node], leaf, question, rows, text, -1, sure, None)
    return found
