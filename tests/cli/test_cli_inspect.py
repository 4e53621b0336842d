"""`studio inspect`: models and evaluations from an experiment, and pickled files."""

from __future__ import annotations

import pickle

import pandas as pd
import pytest
from sklearn.tree import DecisionTreeClassifier

TRAINS = """\
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

def azureml_main(df):
    model = make_pipeline(StandardScaler(), LogisticRegression(C=0.5))
    model.fit(df[["age", "size"]], df["sick"])
    return df, model
"""
DATA = "age,size,sick\n1,5,0\n2,3,0\n3,8,1\n4,2,1\n5,5,1\n"
SCORED = "label,Scored Probabilities\n0,0.2\n1,0.6\n"


def training(experiment):
    typed = experiment.add("Enter Data Manually", data=DATA)
    script = experiment.add("Execute Python Script", name="Train", script=TRAINS)
    experiment.connect(typed, "Dataset", script, "Dataset1")
    scored = experiment.add("Enter Data Manually", data=SCORED)
    judge = experiment.add("Evaluate Model", model_name="Logistic")
    experiment.connect(scored, "Dataset", judge, "Scored dataset")


@pytest.fixture
def path(save):
    return save(training)


def test_a_part_of_a_model(studio, path, tmp_path):
    done = studio("inspect", path, "--node", "Train", "--part", "2", "--json", "--out", tmp_path)
    assert done.json["coefficients"]["columns"] == ["age", "size"]
    table = pd.read_csv(tmp_path / "Coefficients.csv")
    assert list(table["Feature"]) == ["(Intercept)", "age", "size"]


def test_an_evaluation(studio, path, tmp_path):
    done = studio("inspect", path, "--node", "Evaluate Model", "--out", tmp_path)
    assert done.code == 0
    assert "Logistic" in done.out and "AUC" in done.out
    assert (tmp_path / "Score bins.csv").is_file()
    shown = studio("inspect", path, "--node", "Evaluate Model", "--json").json
    assert shown["models"][0]["name"] == "Logistic"


def test_a_pickled_file(studio, tmp_path):
    model = DecisionTreeClassifier().fit([[0], [1], [2]], ["a", "b", "b"])
    path = tmp_path / "tree.pickle"
    path.write_bytes(pickle.dumps(model))
    done = studio("inspect", path)
    assert "Feature 1 ≤ 0.5?   (3 rows)" in done.out
    assert "Tree 1 of 1" in done.out
    done = studio("inspect", path, "--part", "9")
    assert done.code == 2 and "There is no part 9" in done.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "Say which node"),
        (["--node", "Nope"], "There is no node 'Nope'"),
        (["--node", "Enter Data Manually"], "neither a model nor an evaluation"),
        (["--node", "Train", "--port", "Nope"], "no output 'Nope'"),
        (["--node", "Train", "--part", "x"], "counted from 1"),
    ],
)
def test_wrong_usage_is_explained(studio, path, arguments, words):
    done = studio("inspect", path, *arguments)
    assert done.code == 2
    assert words in done.err


def test_a_file_that_is_no_pickle(studio, tmp_path):
    path = tmp_path / "x.pickle"
    path.write_bytes(b"hello")
    done = studio("inspect", path)
    assert done.code == 2
    assert "cannot be opened here" in done.err
