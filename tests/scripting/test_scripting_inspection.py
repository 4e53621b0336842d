"""Looking into objects: what comes back about models, and about those that resist."""

from __future__ import annotations

import importlib
import json

import cloudpickle
import numpy as np
import pandas as pd
import pytest
from sklearn.cluster import KMeans
from sklearn.compose import ColumnTransformer
from sklearn.decomposition import PCA
from sklearn.ensemble import (
    GradientBoostingRegressor,
    HistGradientBoostingRegressor,
    RandomForestClassifier,
    VotingClassifier,
)
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.mixture import GaussianMixture
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from sklearn.tree import DecisionTreeClassifier

from studio.experiment.errors import ModuleError
from studio.experiment.values import PythonObject
from studio.scripting.inprocess import InProcessHost
from studio.scripting.inspection import as_json, inspect_object, tables
from studio.scripting.inspection.facts import read
from studio.scripting.standalone import StandaloneContext

RNG = np.random.default_rng(0)
X = pd.DataFrame(RNG.normal(size=(120, 3)), columns=["age", "weight", "height"])
Y = np.where(X["age"] + 0.5 * X["weight"] > 0, "sick", "well")


def look(model, host=None, **keywords):
    """Look into an object in this process: what it tells does not depend on where."""
    host = host or InProcessHost()
    packed = PythonObject(type(model).__name__, cloudpickle.dumps(model))
    return inspect_object(host, packed, context=StandaloneContext(host), **keywords)


def test_a_linear_model_shows_parameters_features_and_weights():
    model = LogisticRegression(C=2.0).fit(X, Y)
    facts = look(model)
    assert facts.type == "sklearn.linear_model._logistic.LogisticRegression"
    assert facts.library.startswith("scikit-learn 1.")
    assert facts.features == ("age", "weight", "height")
    assert facts.classes == ("sick", "well")
    assert [p.name for p in facts.parameters if p.changed] == ["C"]
    assert facts.coefficients.rows == ("well",)
    assert facts.coefficients.values[0] == pytest.approx(model.coef_[0])
    table = tables(facts)["Coefficients"]
    assert list(table["Feature"]) == ["(Intercept)", "age", "weight", "height"]
    assert table["Coefficient"][0] == pytest.approx(model.intercept_[0])


def test_several_classes_have_weights_each():
    kinds = np.where(X["age"] > 0.5, "a", np.where(X["weight"] > 0, "b", "c"))
    facts = look(LogisticRegression().fit(X, kinds))
    assert facts.coefficients.rows == ("a", "b", "c")
    assert list(tables(facts)["Coefficients"].columns) == ["Feature", "a", "b", "c"]


def test_a_pipeline_is_looked_into_step_by_step():
    mixed = X.assign(town=RNG.choice(["Rome", "Oslo"], len(X)))
    model = make_pipeline(
        ColumnTransformer([("n", StandardScaler(), ["age", "weight"]),
                           ("t", OneHotEncoder(), ["town"])]),
        LogisticRegression(),
    ).fit(mixed, Y)  # fmt: skip
    facts = look(model)
    assert [part.short_type for part in facts.walk()] == [
        "Pipeline", "ColumnTransformer", "StandardScaler", "OneHotEncoder", "LogisticRegression",
    ]  # fmt: skip
    last = facts.at((1,))
    assert last.coefficients.columns == ("n__age", "n__weight", "t__town_Oslo", "t__town_Rome")


def test_a_tree_is_the_tree():
    model = DecisionTreeClassifier(max_depth=2, random_state=0).fit(X, Y)
    tree = look(model).tree
    inner = model.tree_
    assert tree.count == inner.node_count == len(tree.nodes)
    assert sorted(n.rows for n in tree.nodes) == sorted(inner.n_node_samples)
    root = tree.nodes[0]
    assert root.question == f"{X.columns[inner.feature[0]]} ≤ {inner.threshold[0]:.6g}"
    # Walking by the questions, each row ends at the class that the model gives.
    names = tree.classes
    for row, said in zip(X.to_dict("records"), model.predict(X)):
        node = root
        while not node.leaf:
            name, _, limit = node.question.partition(" ≤ ")
            node = tree.nodes[node.left if row[name] <= float(limit) else node.right]
        assert names[node.winner] == said == node.answer
    assert tree.as_text().splitlines()[0].startswith(f"{root.question}?   (120 rows)")


def test_of_a_forest_the_tree_that_is_wanted():
    model = RandomForestClassifier(7, random_state=0).fit(X, Y)
    facts = look(model, tree=4)
    assert (facts.trees, facts.tree.number) == (7, 4)
    assert facts.tree.count == model.estimators_[4].tree_.node_count
    assert facts.importances.values == pytest.approx(model.feature_importances_)
    assert len(facts.importances.spread) == 3
    assert look(model, tree=99).tree.number == 6


@pytest.mark.parametrize(
    "model", [GradientBoostingRegressor(n_estimators=5), HistGradientBoostingRegressor(max_iter=5)]
)
def test_boosted_trees_of_numbers(model):
    facts = look(model.fit(X, X["age"] ** 2))
    assert facts.trees == 5
    assert "age ≤" in facts.tree.nodes[0].question
    assert all(node.winner == -1 for node in facts.tree.nodes)


def test_a_large_tree_is_cut():
    many = pd.DataFrame(RNG.normal(size=(6000, 2)), columns=["a", "b"])
    model = DecisionTreeClassifier().fit(many, RNG.integers(0, 2, 6000))
    tree = look(model).tree
    assert tree.count > 2000 >= len(tree.nodes)
    assert any(node.cut for node in tree.nodes)


def test_clusters_components_and_mixtures():
    model = KMeans(3, n_init=1, random_state=0).fit(X)
    facts = look(model).clusters
    assert facts.sizes == tuple(np.bincount(model.labels_))
    assert np.allclose(facts.centres.values, model.cluster_centers_)
    between = np.linalg.norm(np.subtract(*facts.places[:2]))
    # Three centres lie in a plane: their picture keeps every distance.
    assert between == pytest.approx(np.linalg.norm(np.subtract(*model.cluster_centers_[:2])))
    pca = PCA(2).fit(X)
    found = look(pca).components
    assert found.shares == pytest.approx(tuple(pca.explained_variance_ratio_))
    assert np.allclose(found.matrix.values, pca.components_)
    mixture = GaussianMixture(2, random_state=0).fit(X)
    assert look(mixture).clusters.shares == pytest.approx(tuple(mixture.weights_))


def test_searches_and_votes_have_parts():
    search = GridSearchCV(LogisticRegression(), {"C": [0.1, 1.0]}, cv=2).fit(X, Y)
    assert [part.name for part in look(search).parts] == ["best estimator"]
    vote = VotingClassifier([("one", LogisticRegression()), ("two", DecisionTreeClassifier())])
    assert [part.name for part in look(vote.fit(X, Y)).parts] == ["one", "two"]
    kept = {"model": LinearRegression().fit(X, X["age"]), "rows": 120}
    facts = look(kept)
    assert facts.type == "dict"
    assert ("'rows'", "120") in facts.values
    assert facts.parts[0].coefficients is not None


def test_any_object_shows_what_it_says_of_itself():
    facts = look([1, 2, 3])
    assert (facts.type, facts.summary) == ("list", "[1, 2, 3]")
    assert facts.parameters == ()
    assert "120 × 3" not in look(X).summary  # a table speaks for itself
    json.dumps(as_json(facts), allow_nan=False)


class Resisting:
    """Fails at everything that is asked."""

    def fit(self):
        pass

    def get_params(self, deep=True):
        raise ValueError("no parameters for you")

    @property
    def coef_(self):
        raise RuntimeError("nor weights")

    def __repr__(self):
        raise TypeError("nor words")


class Hanging:
    def fit(self):
        pass

    def get_params(self, deep=True):
        while True:
            pass


class Exploding:
    def __reduce__(self):
        return (eval, ("open('/etc/hostname', 'w')",))


class Leaving:
    def __reduce__(self):
        return (eval, ("__import__('os')._exit(3)",))


class Lying:
    classes_ = ["x"] * 3
    feature_importances_ = [float("nan"), float("inf"), 1.0]
    n_features_in_ = "many"

    def fit(self):
        pass


def test_one_that_resists_gives_notes():
    facts = look(Resisting())
    assert facts.short_type == "Resisting"
    assert "whose repr fails: TypeError" in facts.summary
    text = "\n".join(facts.notes)
    assert "The parameters could not be read: ValueError: no parameters for you" in text
    assert "The coefficients could not be read: RuntimeError: nor weights" in text
    facts = look(Lying())
    assert facts.feature_count is None
    assert np.isnan(facts.importances.values[:2]).all()


def test_in_the_sandbox_hostile_objects_come_to_nothing(sandboxed):
    with pytest.raises(ModuleError, match="stopped after 2 seconds"):
        look(Hanging(), sandboxed, timeout=2)
    with pytest.raises(ModuleError, match=r"cannot be opened here: (PermissionError|OSError)"):
        look(Exploding(), sandboxed)
    with pytest.raises(ModuleError, match="ended the process it was opened in"):
        look(Leaving(), sandboxed)
    broken = PythonObject("broken", b"this is no pickle")
    with pytest.raises(ModuleError, match=r"The object .broken. cannot be opened here"):
        inspect_object(sandboxed, broken, context=StandaloneContext(sandboxed))
    assert look(LogisticRegression(C=3.0), sandboxed).parameters


def library(name):
    """Return a library, or skip the test where it, or what it needs of the system, is missing."""
    try:
        return importlib.import_module(name)
    except (ImportError, OSError) as error:
        pytest.skip(f"{name}: {error}")


def leaves(facts):
    return [node for node in facts.tree.nodes if node.leaf]


@pytest.mark.parametrize("kind", ["regression", "two classes", "three classes"])
def test_trees_of_lightgbm_are_read_from_the_model(kind):
    lightgbm = library("lightgbm")
    parts = {"n_estimators": 4, "num_leaves": 5, "min_child_samples": 5, "verbose": -1, "n_jobs": 1}
    if kind == "regression":
        model = lightgbm.LGBMRegressor(**parts).fit(X, X["age"] * 3)
    else:
        model = lightgbm.LGBMClassifier(**parts)
        model.fit(X, Y if kind == "two classes" else X["age"].round().clip(-1, 1))
    each = 3 if kind == "three classes" else 1
    facts = look(model, tree=each + 1)
    assert (facts.trees, facts.tree.number) == (4 * each, each + 1)
    known = model.booster_.trees_to_dataframe()
    known = known[known["tree_index"] == each + 1]
    assert len(known) == facts.tree.count == len(facts.tree.nodes)
    root, first = facts.tree.nodes[0], known.iloc[0]
    assert root.question == f"{first['split_feature']} ≤ {first['threshold']:.6g}"
    assert (root.rows, facts.tree.counted) == (120, "rows")
    assert sum(node.rows for node in leaves(facts)) == 120
    wanted = sorted(f"{each:.6g}" for each in known[known["left_child"].isna()]["value"])
    assert sorted(node.answer for node in leaves(facts)) == wanted
    # A booster without its wrapper is looked into as well.
    assert look(model.booster_, tree=each + 1).tree == facts.tree


def test_a_category_is_asked_for_in_a_tree_of_lightgbm():
    lightgbm = library("lightgbm")
    town = pd.Categorical(np.where(X["age"] > 0, "Rome", "Oslo"))
    frame = pd.DataFrame({"town": town, "weight": X["weight"]})
    model = lightgbm.LGBMRegressor(
        n_estimators=1, min_child_samples=5, min_data_per_group=5, verbose=-1, n_jobs=1
    ).fit(frame, X["age"])
    assert look(model).tree.nodes[0].question.startswith("town is one of ")


@pytest.mark.parametrize("kind", ["regression", "three classes"])
def test_trees_of_xgboost_are_read_from_the_model(kind):
    xgboost = library("xgboost")
    parts = {"n_estimators": 3, "max_depth": 2, "n_jobs": 1}
    if kind == "regression":
        model = xgboost.XGBRegressor(**parts).fit(X, X["age"] * 3)
    else:
        model = xgboost.XGBClassifier(**parts).fit(X, X["age"].round().clip(-1, 1) + 1)
    each = 3 if kind == "three classes" else 1
    facts = look(model, tree=each + 1)
    assert (facts.trees, facts.tree.number) == (3 * each, each + 1)
    known = model.get_booster().trees_to_dataframe()
    known = known[known["Tree"] == each + 1]
    assert len(known) == facts.tree.count
    root, first = facts.tree.nodes[0], known.iloc[0]
    assert root.question == f"{first['Feature']} < {first['Split']:.6g}"
    assert facts.tree.counted == "weight"
    assert "weight" in facts.tree.as_text() and "Weight" in tables(facts)["Tree"]
    wanted = sorted(f"{each:.6g}" for each in known[known["Feature"] == "Leaf"]["Gain"])
    assert sorted(node.answer for node in leaves(facts)) == wanted


def test_a_linear_model_of_xgboost_has_no_trees():
    xgboost = library("xgboost")
    facts = look(xgboost.XGBRegressor(booster="gblinear", n_estimators=2).fit(X, X["age"]))
    assert (facts.trees, facts.tree) == (0, None)


@pytest.mark.parametrize(
    "change",
    [
        lambda raw: raw.pop("type"),
        lambda raw: raw["tree"]["left"].__setitem__(0, 0),
        lambda raw: raw["tree"]["right"].__setitem__(0, raw["tree"]["left"][0]),
        lambda raw: raw["tree"]["rows"].__setitem__(0, "many"),
        lambda raw: raw["importances"]["values"].append(1.0),
        lambda raw: raw["parts"].append("x"),
        lambda raw: raw["features"].__class__,
    ],
)
def test_facts_of_a_process_that_lies_are_refused(change):
    from studio.scripting.inspection.inspector import look as inspector

    budget = {"parts": 60, "nodes": 6000}
    raw = inspector.look(RandomForestClassifier(2, random_state=0).fit(X, Y), "", [], None, budget)
    raw = json.loads(json.dumps(raw))
    assert read(raw).trees == 2
    before = json.dumps(raw)
    change(raw)
    if json.dumps(raw) == before:
        return
    with pytest.raises((ValueError, TypeError, KeyError)):
        read(raw)
