"""--set, --node, --no-cache and the shape of what is printed."""

from __future__ import annotations

import pytest


@pytest.fixture
def path(save):
    def build(x):
        d = x.add("Enter Data Manually", name="v1.0 data", data="a,b\n1,x\n2,y\n3,z")
        s = x.add("Split Data", name="Split")
        c = x.add("Select Columns in Dataset", name="Choose", columns=["a"])
        x.connect(d, s)
        x.connect(d, c)

    return save(build)


def rows(outcome, node="Split"):
    return [each["rows"] for each in outcome.nodes[node]["outputs"]]


@pytest.mark.parametrize(
    "setting", ["Split.fraction=1", "Split.Fraction=1.0", "Split.fraction= 1 "]
)
def test_a_parameter_goes_by_its_name_in_any_letters(studio, path, setting):
    outcome = studio("run", path, "--json", "--set", setting)
    assert outcome.code == 0
    assert rows(outcome) == [3, 0]


def test_a_node_goes_by_its_id_too(studio, path):
    from studio.experiment import Experiment

    key = Experiment.open(path).node("Split").id
    outcome = studio("run", path, "--json", "--node", key, "--set", f"{key}.fraction=1")
    assert list(outcome.nodes) == ["v1.0 data", "Split"]
    assert rows(outcome) == [3, 0]


def test_names_with_dots_and_values_with_equal_signs(studio, path):
    outcome = studio("run", path, "--json", "--set", "v1.0 data.data=q=r\n1")
    assert outcome.nodes["v1.0 data"]["outputs"][0]["rows"] == 1


def test_later_settings_win_and_the_file_stays_as_it_was(studio, path):
    before = path.read_bytes()
    outcome = studio(
        "run", path, "--json", "--set", "Split.fraction=0", "--set", "Split.fraction=1"
    )
    assert rows(outcome) == [3, 0]
    assert path.read_bytes() == before


def test_columns_are_given_as_a_list_or_with_commas(studio, path):
    for value in ("a,b", '["a", "b"]'):
        outcome = studio("run", path, "--json", "--set", f"Choose.columns={value}")
        assert outcome.nodes["Choose"]["outputs"][0]["columns"] == 2


@pytest.mark.parametrize(
    ("setting", "message"),
    [
        ("Split.fraction=2", "is 2, but must be at most 1."),
        ("Split.random_seed=-1", "must be at least 0"),
        ("Split.random_seed=" + "9" * 400, "too large"),
        ("Split.randomized=perhaps", "must be true or false, not 'perhaps'"),
        ("Split.mode=Sideways", "Choose one of: Split Rows, "),
        ("Split.fraktion=1", "Split has no parameter 'fraktion'. It has: mode, fraction"),
        ("v1.0 data.nothing=1", "v1.0 data has no parameter 'nothing'"),
        ("Splitt.fraction=1", "There is no node 'Splitt'. The experiment has: v1.0 data, Split"),
        ("=1", "NODE.PARAMETER=VALUE"),
        ("Split.fraction", "NODE.PARAMETER=VALUE"),
    ],
)
def test_a_setting_that_does_not_fit_says_what_would(studio, path, setting, message):
    outcome = studio("run", path, "--json", "--set", setting)
    assert (outcome.code, outcome.out) == (2, "")
    assert message in outcome.err
    assert outcome.err.count("\n") == 1


def test_among_many_nodes_the_nearest_names_are_told(studio, save):
    def build(x):
        for number in range(200):
            x.add("Enter Data Manually", name=f"Input {number}", data="a\n1")
        x.add("Enter Data Manually", name="Prices", data="a\n1")

    outcome = studio("run", save(build), "--node", "Price")
    assert outcome.code == 2
    assert "Prices" in outcome.err
    assert len(outcome.err) < 300


def test_several_nodes_run_with_what_they_need(studio, path):
    outcome = studio("run", path, "--json", "--node", "Split", "--node", "Choose", "--no-cache")
    assert {each["status"] for each in outcome.nodes.values()} == {"done"}
    assert len(outcome.nodes) == 3


def test_json_of_a_success(studio, path, tmp_path):
    outcome = studio("run", path, "--json", "--out", tmp_path / "o", "--format", "parquet")
    assert set(outcome.json) == {"status", "seconds", "nodes"}
    node = outcome.nodes["Choose"]
    assert set(node) == {"name", "path", "module", "status", "seconds", "outputs"}
    assert node["module"] == "Select Columns in Dataset"
    (output,) = node["outputs"]
    assert output == {
        "port": "Results dataset", "kind": "dataset", "rows": 3, "columns": 1,
        "path": str(tmp_path / "o" / "Choose" / "Results dataset.parquet"),
    }  # fmt: skip


def test_without_out_no_file_is_written(studio, path):
    before = sorted(path.parent.rglob("*"))
    outcome = studio("run", path, "--json")
    assert {each["path"] for n in outcome.nodes.values() for each in n["outputs"]} == {None}
    assert sorted(path.parent.rglob("*")) == before


def test_every_node_that_failed_is_named_in_the_last_line(studio, save):
    def build(x):
        x.add("Import Data", name="One", path="one.csv")
        x.add("Import Data", name="Two", path="two.csv")

    outcome = studio("run", save(build))
    last = outcome.err.splitlines()[-1]
    assert outcome.code == 1
    assert last.startswith("studio: 2 nodes failed. “One” failed: There is no file ")
    assert "“Two” failed: There is no file " in last


def test_the_display_says_what_stands_at_the_ports(studio, path):
    outcome = studio("run", path, "--set", "Split.fraction=0.4", "--set", "Split.randomized=no")
    assert outcome.out == ""
    lines = outcome.err.splitlines()
    assert "  v1.0 data → Dataset: 3 rows × 2 columns" in lines
    assert "  Split → Results dataset1: 1 row × 2 columns" in lines
    assert lines[-1].startswith("Done in ")


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Splitdata", "Split Data"),
        ("execute pyhton", "Execute Python Script"),
        ("pyhton", "Execute Python Script"),
        ("eps", "Execute Python Script"),
    ],
)
def test_an_unknown_module_is_answered_with_the_nearest(studio, wrong, right):
    outcome = studio("modules", wrong)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == f"studio: There is no module {wrong!r}. Did you mean {right!r}?\n"


def test_an_unknown_module_that_resembles_none(studio):
    outcome = studio("modules", "zzqqxx")
    assert outcome.err == "studio: There is no module 'zzqqxx'. `studio modules` lists them.\n"


def test_the_help_of_a_module_never_cuts_the_names_that_settings_need(studio):
    outcome = studio("modules", "split data")
    assert outcome.code == 0
    for name in ("stratification_column", "regular_expression", "relational_expression"):
        assert f"{name} " in outcome.out
    assert "From 0 to 4,294,967,295." in outcome.out


def test_a_module_as_json(studio):
    shown = studio("modules", "Split Data", "--json").json
    assert shown["id"] == "split_data"
    fraction = next(each for each in shown["parameters"] if each["name"] == "fraction")
    assert (fraction["kind"], fraction["minimum"], fraction["maximum"]) == ("float", 0, 1)
    assert [each["required"] for each in shown["inputs"]] == [True]
    assert all("required" not in each for each in shown["outputs"])
