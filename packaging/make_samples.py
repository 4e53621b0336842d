"""Writes the sample experiments of `resources/experiments`; the same files come out every time.

Run it from the checkout after a change here or in `sample_scripts`:
`python packaging/make_samples.py [folder]`.
"""

from __future__ import annotations

import json
import sys
import zipfile
from pathlib import Path

from studio import assets
from studio.data.evaluation.columns import TWO_CLASS
from studio.experiment.document import Experiment, Node

SCRIPTS = Path(__file__).parent / "sample_scripts"
ACROSS, DOWN = 270, 150  # from one card to the next, in canvas units
EXPRESSIONS = r"""expression
2 ** 10
math.sqrt(2)
"sum(range(1, 101))"
"', '.join(sorted(['pear', 'apple', 'fig']))"
1 / 0
{n: n * n for n in range(4)}
"""


class Sample:
    """One sample: the experiment, and how the start page speaks of it."""

    def __init__(self, file: str, title: str, summary: str, icon: str, about: str) -> None:
        self.file = file
        self.entry = {"file": file, "title": title, "description": summary, "icon": icon}
        self.experiment = Experiment(title)
        self.experiment.description = f"{summary}\n\n{about}"

    def place(
        self,
        key: str,
        module: str,
        column: float,
        row: float,
        *,
        title: str = "",
        comment: str = "",
        **parameters: object,
    ) -> Node:
        """Place a module at a column and a row of the grid; `key` becomes the node's id."""
        spec = self.experiment.registry.find(module)
        if spec is None:
            raise LookupError(module)
        node = Node(key, title or spec.name, spec, x=ACROSS * column, y=DOWN * row, comment=comment)
        self.experiment.insert_node(node)
        for parameter, value in parameters.items():
            self.experiment.set_parameter(node, parameter, value)
        return node

    def script(
        self, key: str, file: str, column: float, row: float, comment: str, title: str = ""
    ) -> Node:
        """Place an Execute Python Script with the source of a file of `sample_scripts`."""
        source = (SCRIPTS / file).read_text(encoding="utf-8")
        return self.place(
            key, "Execute Python Script", column, row, title=title, comment=comment, script=source
        )  # fmt: skip

    def connect(self, *ends: str | Node) -> None:
        """Connect an output to an input: node, port, node, port."""
        self.experiment.connect(*ends)


def feature_importance() -> Sample:
    sample = Sample(
        "feature-importance.studio",
        "Feature importance",
        "Ranks eight medical measurements by how much they tell about diabetes.",
        "chart",
        "Run it, then look at both outputs of the script: the first holds the ranking as a table, "
        "the second what was printed and a bar chart.",
    )
    name = "Pima Indians Diabetes"
    about = "768 women, eight measurements each"
    data = sample.place("data", "Dataset", 0, 0, title=name, comment=about, name=name)
    rank = sample.script("rank", "feature_importance.py", 0, 1, "A forest of 200 decision trees")
    sample.connect(data, "Dataset", rank, "Dataset1")
    return sample


def scatter_matrix() -> Sample:
    sample = Sample(
        "scatter-matrix.studio",
        "Scatter matrix",
        "Draws the numbers of 205 cars against each other, in two pictures.",
        "scatter",
        "The script saves two PNG files; both show at its second output. The first output tells "
        "how closely each pair of columns is related.",
    )
    name = "Automobile price data (Raw)"
    about = "205 cars of the year 1985"
    data = sample.place("data", "Dataset", 0, 0, title=name, comment=about, name=name)
    draw = sample.script("draw", "scatter_matrix.py", 0, 1, "Saves two pictures")
    sample.connect(data, "Dataset", draw, "Dataset1")
    return sample


def hello_bundle() -> Sample:
    sample = Sample(
        "hello-bundle.studio",
        "Hello bundle",
        "Imports a module of your own from a zip archive and greets each name of a table.",
        "zip",
        "Hello.zip lies beside this experiment. What is at the third input of a script can be "
        "imported; other files of the archive are found under ./Script Bundle.",
    )
    names = sample.place(
        "names", "Enter Data Manually", 0, 0, title="Names", data="name\nAda\nGrace\nGuido\n"
    )
    about = "Holds the module Hello.py"
    bundle = sample.place("bundle", "Zip Bundle", 1, 0, comment=about, path="Hello.zip")
    greet = sample.script("greet", "hello_bundle.py", 0.5, 1, "Says hello to each name")
    sample.connect(names, "Dataset", greet, "Dataset1")
    sample.connect(bundle, "Zip", greet, "Script Bundle")
    return sample


def python_expressions() -> Sample:
    sample = Sample(
        "python-expressions.studio",
        "Python expressions",
        "Works out a list of Python expressions that you can type in yourself.",
        "function",
        "Change the expressions and run again: only what has changed is worked out anew. An "
        "expression that fails gives its error as the value.",
    )
    typed = sample.place(
        "typed", "Enter Data Manually", 0, 0, title="Expressions", data=EXPRESSIONS,
        comment="One expression a line, in quotes if it holds a comma",
    )  # fmt: skip
    work = sample.script("work", "python_expressions.py", 0, 1, "Evaluates each line")
    sample.connect(typed, "Dataset", work, "Dataset1")
    return sample


def compare_models() -> Sample:
    sample = Sample(
        "compare-models.studio",
        "Compare two models",
        "Trains a logistic regression and a forest on the same rows, and tests both on others.",
        "curve",
        "Run it, then click the output of Evaluate Model: both models lie over each other, and "
        "the threshold can be moved. The second output of each script shows its model: "
        "weights, importances, trees.",
    )
    name = "Pima Indians Diabetes"
    label = "Class variable (0 or 1)"
    about = "768 women, eight measurements each"
    data = sample.place("data", "Dataset", 0.5, 0, title=name, comment=about, name=name)
    split = sample.place(
        "split", "Split Data", 0.5, 1, comment="70 % to train, the rest to test",
        fraction=0.7, random_seed=4, stratified=True, stratification_column=[label],
    )  # fmt: skip
    one = sample.script(
        "logistic", "train_logistic.py", 0, 2, "Trains and scores", "Logistic regression"
    )
    two = sample.script(
        "forest", "train_forest.py", 1, 2, "60 trees, five questions deep", "Forest"
    )
    judge = sample.place(
        "judge", "Evaluate Model", 0.5, 3, comment="ROC, lift, confusion matrix", task=TWO_CLASS,
        label_column=[label], model_name="Logistic regression", model_name_compared="Forest",
    )  # fmt: skip
    sample.connect(data, "Dataset", split, "Dataset")
    for script in (one, two):
        sample.connect(split, "Results dataset1", script, "Dataset1")
        sample.connect(split, "Results dataset2", script, "Dataset2")
    sample.connect(one, "Result Dataset", judge, "Scored dataset")
    sample.connect(two, "Result Dataset", judge, "Scored dataset to compare")
    return sample


def write_bundle(path: Path) -> None:
    """Write Hello.zip; a fixed date keeps its bytes the same."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        entry = zipfile.ZipInfo("Hello.py", (2016, 9, 1, 12, 0, 0))
        entry.create_system = 3
        entry.external_attr = 0o644 << 16
        archive.writestr(entry, (SCRIPTS / "Hello.py").read_text(encoding="utf-8"))


def main(folder: Path) -> None:
    """Write all samples, the archive and the index into a folder, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    samples = [
        feature_importance(), compare_models(), scatter_matrix(), hello_bundle(),
        python_expressions(),
    ]  # fmt: skip
    for sample in samples:
        sample.experiment.save(folder / sample.file)
    write_bundle(folder / "Hello.zip")
    index = json.dumps([each.entry for each in samples], indent=2) + "\n"
    (folder / "index.json").write_text(index, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else assets.path("experiments"))
