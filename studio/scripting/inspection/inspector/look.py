"""Looks into an object, such as a trained model, and tells in plain numbers and words what it is.

It hands back JSON in a table. A class may lie or fail in any of its attributes; each is asked by
itself, and what fails becomes a note.
"""

import json

from studio.scripting.inspection.inspector.boosters import booster_of
from studio.scripting.inspection.inspector.learned import (
    class_names,
    clusters,
    coefficients,
    components,
    feature_count,
    feature_names,
    importances,
    parameters,
    values,
)
from studio.scripting.inspection.inspector.parts import MOST_PARTS, parts_of
from studio.scripting.inspection.inspector.telling import MOST_NAMES, library, short, type_name
from studio.scripting.inspection.inspector.trees import MOST_NODES, one_tree, trees_of

PART, TREE = (), 0  # which tree of which part is wanted; the studio writes it

MOST_DEPTH = 8
PIECE = 500_000  # characters of JSON in a row of the table


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
    booster = ask("The trees", lambda: booster_of(model))
    trees = [] if booster else ask("The trees", lambda: trees_of(model), [])
    count = booster.count if booster else len(trees)
    if count:
        facts["trees"] = count
        wanted = TREE if tuple(path) == PART else 0
        wanted = min(max(0, wanted), count - 1)
        if budget["nodes"] > 0 or tuple(path) == PART:
            facts["tree"] = ask(
                "The tree",
                lambda: (
                    booster.tree(wanted, features)
                    if booster
                    else one_tree(trees[wanted], features, classes)
                ),
            )
            if facts["tree"]:
                facts["tree"]["number"] = wanted
                budget["nodes"] -= len(facts["tree"]["left"])
    if len(path) < MOST_DEPTH:
        parts = ask("The parts", lambda: parts_of(model, features, bool(count)), [])
        for number, (part_name, part, part_features) in enumerate(parts):
            if budget["parts"] <= 0:
                notes.append("Only the first %d parts are shown." % MOST_PARTS)
                break
            facts["parts"].append(
                look(part, part_name, [*path, number], part_features, budget)
            )  # fmt: skip
    facts["notes"] = notes
    return facts
