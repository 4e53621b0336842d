"""The second value that a script returns: another table, or any object."""

import pandas as pd
import pytest

from studio.experiment.values import PythonObject
from studio.scripting.errors import ScriptError

MODEL = (
    "class Model:\n    def __init__(self, k):\n        self.k = k\n"
    "    def predict(self, x):\n        return x * self.k\n"
)


@pytest.mark.parametrize("pair", ["df, df2", "[df, df2]", "numpy.array([df, df2, None])[:2]"])
def test_two_tables_go_to_both_ports(run, pair):
    if "numpy" in pair:
        pair = "pair"
    source = (
        "import numpy, pandas as pd\ndef azureml_main():\n"
        "    df, df2 = pd.DataFrame({'a': [1]}), pd.DataFrame({'b': [2, 3]}, index=[5, 6])\n"
        "    pair = numpy.empty(2, dtype=object); pair[0], pair[1] = df, df2\n"
        f"    return {pair}"
    )
    ran = run(source)
    assert ran.frame.to_dict("list") == {"a": [1]}
    assert ran.device.table.to_dict("list") == {"b": [2, 3]}
    assert list(ran.device.table.index) == [0, 1]
    assert ran.device.object is None


def test_a_class_of_the_script_travels_to_another_script(run):
    made = run(f"{MODEL}def azureml_main():\n    return None, Model(3)")
    packed = made.device.object
    assert isinstance(packed, PythonObject)
    assert packed.type_name == "azureml_script.Model"
    used = run("def azureml_main(model):\n    return [model.predict(4)]", packed)
    assert used.frame.iloc[0, 0] == 12


def test_a_trained_model_scores_in_the_next_script(run):
    train = (
        "from sklearn.linear_model import LinearRegression\n"
        "def azureml_main(df):\n    return df, LinearRegression().fit(df[['x']], df['y'])"
    )
    score = "def azureml_main(df, model):\n    df['p'] = model.predict(df[['x']])\n    return df,"
    data = pd.DataFrame({"x": [1.0, 2.0, 3.0], "y": [2.0, 4.0, 6.0]})
    model = run(train, data).device.object
    assert "LinearRegression" in model.preview
    assert run(score, data, model).frame["p"].round(6).tolist() == [2.0, 4.0, 6.0]


def test_what_pickle_cannot_save_is_told(run):
    with pytest.raises(ScriptError, match=r"second value.*generator.*cannot leave the script"):
        run("def azureml_main():\n    return None, (x for x in [1])")


def test_an_object_that_cannot_be_opened_names_its_port(run):
    broken = PythonObject("a.B", b"\x80\x05no pickle")
    with pytest.raises(ScriptError, match=r"object at Dataset2 \(a\.B\) cannot be opened"):
        run("def azureml_main(a, b):\n    return None", None, broken)


def test_the_studio_itself_never_opens_an_object(sandboxed, run_shut_in, tmp_path):
    """A pickle that writes a file when it is opened: only the sandbox opens it, in vain."""
    trap = tmp_path / "trapped"
    source = (
        "import os\nclass Trap:\n    def __reduce__(self):\n"
        f"        return (open, ({str(trap)!r}, 'w'))\n"
        "def azureml_main():\n    return None, Trap()"
    )
    packed = run_shut_in(source).device.object
    assert b"trapped" in packed.data
    with pytest.raises(ScriptError, match="cannot be opened here: PermissionError"):
        run_shut_in("def azureml_main(a):\n    return None", packed)
    assert not trap.exists()


def test_three_values_are_noted(run):
    ran = run("import pandas as pd\ndef azureml_main():\n    return pd.DataFrame(), 1, 2")
    assert "3 values. Only the first two" in ran.printed("studio")
