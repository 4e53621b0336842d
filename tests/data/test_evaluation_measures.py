"""Every measure of an evaluation, held against scikit-learn."""

from __future__ import annotations

import json
import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from sklearn import metrics
from sklearn.decomposition import PCA

from studio.data.evaluation import evaluate
from studio.data.evaluation.columns import (
    CLUSTERING,
    MULTICLASS,
    REGRESSION,
    TWO_CLASS,
    Wanted,
)
from studio.data.evaluation.facts import Binary
from studio.data.evaluation.plain import dumps, loads
from studio.data.evaluation.report import at_threshold, curve, point
from studio.experiment.errors import ModuleError

# Few different scores make ties; the exact ends, and halves, are where thresholds lie.
SHARES = st.one_of(st.sampled_from([0.0, 0.1, 0.5, 0.9, 1.0]), st.floats(0, 1))
ROWS = st.lists(st.tuples(st.booleans(), SHARES), min_size=2, max_size=60)


def scored(rows, words=(0, 1)):
    return pd.DataFrame({
        "label": [words[int(truth)] for truth, _ in rows],
        "Scored Probabilities": [score for _, score in rows],
    })  # fmt: skip


def counts_at(threshold, truth, scores):
    """Return true positives, false negatives, false positives and true negatives."""
    said = scores >= threshold
    pairs = [(truth == 1) & said, (truth == 1) & ~said, (truth == 0) & said, (truth == 0) & ~said]
    return [int(np.count_nonzero(each)) for each in pairs]


def named(found):
    names = ("True Positive", "False Negative", "False Positive", "True Negative")
    return [found[each] for each in names]


@settings(deadline=None, max_examples=150)
@given(ROWS, st.sampled_from([(0, 1), ("no", "yes"), (False, True), ("a", "b"), (-1.0, 1.0)]))
def test_two_classes_as_scikit_learn_has_them(rows, words):
    truth = np.array([int(each) for each, _ in rows])
    scores = np.array([score for _, score in rows])
    assume(0 < truth.sum() < len(truth))
    (model,) = evaluate(scored(rows, words)).models
    assert (model.positives, model.negatives) == (truth.sum(), (1 - truth).sum())
    assert model.auc == pytest.approx(metrics.roc_auc_score(truth, scores))
    assert model.average_precision == pytest.approx(metrics.average_precision_score(truth, scores))
    assert model.log_loss == pytest.approx(metrics.log_loss(truth, scores))
    x, y, _ = metrics.roc_curve(truth, scores, drop_intermediate=False)
    assert np.allclose(curve(model, "roc"), (x, y))
    for threshold in (0.0, 0.1, 0.5, 0.73, 1.0, *scores):
        found = at_threshold(model, threshold)
        tp, fn, fp, tn = counts_at(threshold, truth, scores)
        assert named(found) == [tp, fn, fp, tn]
        assert found["Accuracy"] == pytest.approx((tp + tn) / len(truth))
        assert found["Recall"] == pytest.approx(tp / (tp + fn))
        assert found["F1 Score"] == pytest.approx(2 * tp / (2 * tp + fp + fn))
        if tp + fp:
            assert found["Precision"] == pytest.approx(tp / (tp + fp))
        else:
            assert math.isnan(found["Precision"])


@settings(deadline=None, max_examples=20)
@given(ROWS, SHARES)
def test_a_threshold_as_scikit_learn_has_it(rows, threshold):
    truth = np.array([int(each) for each, _ in rows])
    scores = np.array([score for _, score in rows])
    assume(0 < truth.sum() < len(truth))
    (model,) = evaluate(scored(rows)).models
    for each in (threshold, scores[0]):
        said = (scores >= each).astype(int)
        found = at_threshold(model, each)
        (tn, fp), (fn, tp) = metrics.confusion_matrix(truth, said, labels=[0, 1])
        assert named(found) == [tp, fn, fp, tn]
        assert found["Accuracy"] == pytest.approx(metrics.accuracy_score(truth, said))
        assert found["Recall"] == pytest.approx(metrics.recall_score(truth, said))
        assert found["F1 Score"] == pytest.approx(metrics.f1_score(truth, said, zero_division=0))
        if said.any():
            assert found["Precision"] == pytest.approx(metrics.precision_score(truth, said))
        else:
            assert math.isnan(found["Precision"])


@settings(deadline=None, max_examples=60)
@given(ROWS)
def test_bins_hold_every_row_once(rows):
    assume(0 < sum(truth for truth, _ in rows) < len(rows))
    (model,) = evaluate(scored(rows)).models
    assert len(model.bins) == 10
    for each in model.bins:
        top = each.high if each.high < 1 else 1.1
        inside = [truth for truth, score in rows if each.low <= score < top]
        assert (each.positives, each.negatives) == (sum(inside), len(inside) - sum(inside))
    assert model.bins[-1].cumulative_auc == pytest.approx(model.auc)
    assert model.bins[-1].at.positive_rate == 1


@pytest.mark.filterwarnings("ignore:A single label was found")
@settings(deadline=None, max_examples=80)
@given(st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from("abcd")), min_size=1))
def test_several_classes_as_scikit_learn_has_them(pairs):
    truth, said = (np.array(each) for each in zip(*pairs))
    table = pd.DataFrame({"label": truth, "Scored Labels": said})
    (model,) = evaluate(table, task=MULTICLASS).models
    labels_ = sorted({*truth, *said})
    assert (np.array(model.matrix) == metrics.confusion_matrix(truth, said, labels=labels_)).all()
    assert model.overall_accuracy == pytest.approx(metrics.accuracy_score(truth, said))
    for average, precision, recall in (
        ("micro", model.micro_precision, model.micro_recall),
        ("macro", model.macro_precision, model.macro_recall),
    ):
        wanted = metrics.precision_recall_fscore_support(
            truth, said, average=average, zero_division=0
        )
        assert (precision, recall) == pytest.approx(wanted[:2])
    single = metrics.f1_score(truth, said, average=None, zero_division=0)
    assert [each.f1 for each in model.each] == pytest.approx(list(single))
    # Accuracy of one class against all others: the rows of which both say the same.
    each_alone = [np.mean((truth == each) == (said == each)) for each in model.classes]
    assert model.average_accuracy == pytest.approx(np.mean(each_alone))


@settings(deadline=None, max_examples=80)
@given(st.lists(st.tuples(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6)), min_size=2))
def test_regression_as_scikit_learn_has_it(pairs):
    truth, said = np.array(pairs).T
    assume(np.ptp(truth) > 1e-3)
    table = pd.DataFrame({"label": truth, "Scored Labels": said})
    (model,) = evaluate(table, task=REGRESSION).models
    close = pytest.approx
    assert model.mean_absolute_error == close(metrics.mean_absolute_error(truth, said))
    assert model.root_mean_squared_error == close(metrics.root_mean_squared_error(truth, said))
    assert model.r2 == close(metrics.r2_score(truth, said), rel=1e-5, abs=1e-5)
    assert model.relative_squared_error == close(1 - model.r2, rel=1e-5, abs=1e-5)
    assert sum(model.counts) == len(pairs)
    mean = np.full(len(truth), truth.mean())
    wanted = np.abs(said - truth).sum() / np.abs(mean - truth).sum()
    assert model.relative_absolute_error == close(wanted)


def test_chances_of_several_classes_give_a_log_loss_and_labels():
    rng = np.random.default_rng(1)
    chances = rng.dirichlet([1, 1, 1], 50)
    truth = rng.choice(["x", "y", "z"], 50)
    table = pd.DataFrame(
        {"label": truth}
        | {f'Scored Probabilities for Class "{n}"': chances[:, i] for i, n in enumerate("xyz")}
    )
    (model,) = evaluate(table).models
    assert model.log_loss == pytest.approx(metrics.log_loss(truth, chances))
    said = np.array(list("xyz"))[chances.argmax(axis=1)]
    assert (np.array(model.matrix) == metrics.confusion_matrix(truth, said)).all()


def test_clusters_have_sizes_distances_and_a_picture():
    rng = np.random.default_rng(0)
    spots = np.array([[0, 0, 0], [10, 0, 0], [0, 10, 0]])
    group = rng.integers(0, 3, 300)
    rows = spots[group] + rng.normal(0, 1, (300, 3))
    table = pd.DataFrame(rows, columns=["a", "b", "c"]).assign(Assignments=group)
    report = evaluate(table)
    (model,) = report.models
    assert report.task == CLUSTERING
    assert [each.points for each in model.clusters] == list(np.bincount(group))
    centres = np.stack([rows[group == n].mean(axis=0) for n in range(3)])
    away = np.linalg.norm(rows[:, None] - centres[None], axis=2)
    own = away[np.arange(300), group]
    assert model.combined.distance == pytest.approx(own.mean())
    assert model.clusters[1].farthest == pytest.approx(own[group == 1].max())
    others = np.where(np.arange(3) == group[:, None], np.inf, away).min(axis=1)
    assert model.combined.distance_to_other == pytest.approx(others.mean())
    assert model.silhouette > 0.7
    assert model.places.shape == (300, 2)
    # The picture keeps them apart: each point lies nearest to its own centre.
    near = np.linalg.norm(model.places[:, None] - model.centres[None], axis=2).argmin(axis=1)
    assert (near == model.group).mean() > 0.95
    assert report.as_table()["Result Description"][0] == "Combined Evaluation"
    pca = PCA(2).fit((rows - rows.mean(axis=0)) / rows.std(axis=0))
    assert model.explained == pytest.approx(tuple(pca.explained_variance_ratio_))


def test_one_feature_one_cluster_and_rows_left_out():
    table = pd.DataFrame({"a": [1.0, 2.0, np.nan, 4.0], "Assignments": [0, 0, 0, None]})
    (model,) = evaluate(table).models
    assert model.source.left_out == 2
    assert model.combined.distance == 0.5
    assert math.isnan(model.silhouette)


def test_rows_without_label_or_score_are_left_out_and_counted():
    table = pd.DataFrame({
        "label": [1, 0, None, 1, 0],
        "Scored Probabilities": [0.9, 0.2, 0.5, np.nan, np.inf],
    })  # fmt: skip
    (model,) = evaluate(table).models
    assert (model.source.rows, model.source.left_out) == (2, 3)
    assert model.auc == 1


def test_constant_scores_and_scores_that_are_no_probabilities():
    table = pd.DataFrame({"label": [0, 1, 1], "score": [7.0, 7.0, 7.0]})
    (model,) = evaluate(table).models
    assert model.auc == 0.5
    assert math.isnan(model.log_loss)
    assert model.low < 7 < model.high
    assert model.at(7.0).tp == 2 and model.at(7.1).tp == 0
    table = pd.DataFrame({"label": [0, 1, 1], "score": [-3.0, 2.0, 5.0]})
    (model,) = evaluate(table).models
    assert model.default_threshold == 0
    assert model.at(0).accuracy == 1


def test_long_curves_are_thinned_and_the_slider_stays_exact():
    rng = np.random.default_rng(3)
    scores = rng.random(50_000)
    truth = (rng.random(50_000) < scores).astype(int)
    (model,) = evaluate(pd.DataFrame({"label": truth, "Scored Probabilities": scores})).models
    assert len(model.thresholds) <= 4000
    assert model.auc == pytest.approx(metrics.roc_auc_score(truth, scores))
    for threshold in model.grid()[::50]:
        said = scores >= threshold
        assert model.at(threshold).tp == int((said & (truth == 1)).sum())
        assert model.at(threshold).fp == int((said & (truth == 0)).sum())


def test_a_threshold_lies_on_every_curve():
    table = pd.DataFrame({"label": [0, 1, 0, 1], "Scored Probabilities": [0.1, 0.4, 0.6, 0.9]})
    (model,) = evaluate(table).models
    for name in ("roc", "precision", "lift", "gain"):
        here = point(model, name, 0.5)
        assert any(np.allclose(here, each) for each in zip(*curve(model, name)))


def test_two_models_beside_each_other():
    first = pd.DataFrame({"truth": ["y", "n"], "Scored Labels": ["y", "n"],
                          "Scored Probabilities": [0.9, 0.1]})  # fmt: skip
    second = first.assign(**{"Scored Probabilities": [0.1, 0.9]})
    report = evaluate(first, second, names=("A", "B"))
    assert report.task == TWO_CLASS
    assert list(report.as_table()["Model"]) == ["A", "B"]
    assert list(report.as_table()["AUC"]) == [1.0, 0.0]
    assert list(report.tables()) == ["Metrics", "Score bins 1", "Score bins 2"]


def labels(**columns):
    return pd.DataFrame(columns)


@pytest.mark.parametrize(
    ("table", "task", "words", "parameter"),
    [
        (labels(a=[1, 2]), "Automatic", "no column with a model's answers", "scored_column"),
        (labels(label=[], **{"Scored Labels": []}), "Automatic", "no rows", None),
        (labels(label=[1, 1], score=[0.1, 0.2]), TWO_CLASS, "Every row", "label_column"),
        (labels(label=[1, 2, 3], score=[0.1, 0.2, 0.3]), TWO_CLASS, "has 3", "label_column"),
        (labels(label=[1, 0], score=["x", "y"]), TWO_CLASS, "no numbers", "probability_column"),
        (labels(label=[1, None], score=[None, 0.5]), TWO_CLASS, "Every row", "label_column"),
        (labels(label=[1, 0, 1], score=[None, 0.5, None]), TWO_CLASS, "Every row", "label_column"),
        (
            labels(label=[1, 0], **{"Scored Labels": [1, 0]}), TWO_CLASS,
            "no probabilities", "probability_column",
        ),
        (labels(**{"Scored Labels": [1, 0]}), "Automatic", "no column of true", "label_column"),
        (
            labels(a=[0.5, 1.5], b=[2.5, 1.5], **{"Scored Labels": [0.1, 0.2]}), REGRESSION,
            "Which column", "label_column",
        ),
        (labels(a=[1, 2]), CLUSTERING, "which cluster", "scored_column"),
        (labels(a=["x", "y"], cluster=[1, 2]), CLUSTERING, "no numeric", "feature_columns"),
        (
            labels(label=list(range(300)), **{"Scored Labels": list(range(300))}), MULTICLASS,
            "too many", "label_column",
        ),
    ],
)  # fmt: skip
def test_tables_that_do_not_tell_enough(table, task, words, parameter):
    with pytest.raises(ModuleError, match=words) as error:
        evaluate(table, task=task)
    assert error.value.parameter == parameter


def test_columns_that_were_chosen_and_columns_found_by_their_values():
    table = labels(size=[3, 4, 5], sick=["no", "yes", "no"], p=[0.1, 0.8, 0.3])
    with pytest.raises(ModuleError, match=r"has no column “sik”.*“sick”"):
        evaluate(table, wanted=Wanted(label=["sik"], score=["p"]))
    (model,) = evaluate(table, wanted=Wanted(score=["p"])).models
    assert (model.source.label, model.positive, model.auc) == ("sick", "yes", 1.0)
    (model,) = evaluate(table, wanted=Wanted(["sick"], score=["p"]), positive="NO").models
    assert (model.positive, model.auc) == ("no", 0.0)
    with pytest.raises(ModuleError, match="“maybe”") as error:
        evaluate(table, wanted=Wanted(["sick"], score=["p"]), positive="maybe")
    assert error.value.parameter == "positive_class"


def test_a_report_is_plain_json():
    table = pd.DataFrame({"label": [0, 1], "Scored Probabilities": [0.2, 0.1]})
    text = json.dumps(evaluate(table).as_json(), allow_nan=False)
    shown = json.loads(text)["models"][0]
    assert shown["metrics"][0]["Precision"] is None
    assert len(shown["Score bins"]) == 10
    assert shown["positive_class"] == "1"


def every_kind():
    rng = np.random.default_rng(2)
    scores = rng.random(40)
    truth = (rng.random(40) < scores).astype(int)
    binary = pd.DataFrame({"label": truth, "Scored Probabilities": scores})
    labels_ = pd.DataFrame({"label": list("abca"), "Scored Labels": list("abba")})
    numbers = pd.DataFrame({"label": scores * 9, "Scored Labels": scores * 8})
    groups = pd.DataFrame({"x": scores, "y": truth, "Assignments": truth})
    return [(binary, binary), (labels_,), (numbers,), (groups,)]


@pytest.mark.parametrize("tables", every_kind(), ids=lambda each: str(len(each)))
def test_a_report_is_kept_as_text_without_loss(tables):
    report = evaluate(*tables)
    again = loads(dumps(report))
    assert json.dumps(again.as_json()) == json.dumps(report.as_json())
    if isinstance(report.models[0], Binary):
        assert again.models[0].at(0.3) == report.models[0].at(0.3)


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"is": "Report"}', '{"is": "os.system"}', "3",
             '{"is": "Report", "task": "x", "models": []}',
             '{"is": "Report", "task": "x", "models": [1]}',
             '{"is": "array", "dtype": "object", "values": []}'],
)  # fmt: skip
def test_a_damaged_report_is_refused(text):
    with pytest.raises(ValueError):
        loads(text)
