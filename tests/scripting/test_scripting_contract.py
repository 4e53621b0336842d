"""The contract of azureml_main, the same on both hosts."""

from __future__ import annotations

import io
import zipfile

import numpy as np
import pandas as pd
import pytest
from pandas.testing import assert_frame_equal

from studio import assets
from studio.experiment import ModuleError
from studio.experiment.values import Bundle
from studio.scripting.errors import ScriptError

ONE = pd.DataFrame({"a": [1, 2]})
TWO = pd.DataFrame({"b": ["x", "y", "z"]})
ECHO = "import pandas as pd\ndef azureml_main({}):\n    return pd.DataFrame({{'r': [repr({})]}})"


def zipped(**files) -> Bundle:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as archive:
        for name, text in files.items():
            archive.writestr(name.replace("__", "/").replace("_py", ".py"), text)
    return Bundle("files.zip", memory.getvalue())


@pytest.mark.parametrize(
    ("parameters", "shown", "expected"),
    [
        ("", "'none'", "'none'"),
        ("first", "first.columns.tolist()", "['a']"),
        ("first, second", "(len(first), len(second))", "(2, 3)"),
        ("first=None, second=None, third=7", "(len(first), len(second), third)", "(2, 3, 7)"),
        ("*frames", "[len(f) for f in frames]", "[2, 3]"),
        ("first, /, second", "(len(first), len(second))", "(2, 3)"),
    ],
)
def test_ports_map_by_position(run, parameters, shown, expected):
    assert run(ECHO.format(parameters, shown), ONE, TWO).frame.loc[0, "r"] == expected


def test_a_port_keeps_its_place_when_only_the_second_is_connected(run):
    shown = "(first is None, len(second))"
    frame = run(ECHO.format("first, second", shown), None, TWO).frame
    assert frame.loc[0, "r"] == "(True, 3)"


def test_a_third_required_parameter_is_pythons_own_error(run):
    with pytest.raises(ScriptError, match="missing 1 required positional argument") as caught:
        run("def azureml_main(a, b, c):\n    return a", ONE, TWO)
    assert caught.value.kind == "TypeError"


@pytest.mark.parametrize(
    ("returned", "columns", "rows"),
    [
        ("df", ["a"], 2),
        ("(df,)", ["a"], 2),
        ("[df]", ["a"], 2),
        ("df, df", ["a"], 2),
        ("None", [], 0),
        ("(None, df)", [], 0),
        ("np.array([1, 2, 3])", ["column"], 3),
        ("np.zeros((4, 2))", ["column_0", "column_1"], 4),
        ("np.zeros((4, 1))", ["column"], 4),
        ("{'p': [1, 2], 'q': [3, 4]}", ["p", "q"], 2),
        ("{'p': 1, 'q': 2}", ["p", "q"], 1),
        ("pd.Series([1, 2], name='s')", ["s"], 2),
        ("pd.Series([1, 2])", ["column"], 2),
        ("3.5", ["column"], 1),
        ("'text'", ["column"], 1),
        ("[1, 2, 3]", ["column"], 3),
        ("[(1, 'x'), (2, 'y')]", ["column_0", "column_1"], 2),
        ("[{'u': 1}, {'u': 2}]", ["u"], 2),
        ("pd.DataFrame()", [], 0),
        ("df.iloc[:0]", ["a"], 0),
    ],
)
def test_what_may_be_returned(run, returned, columns, rows):
    source = f"import numpy as np, pandas as pd\ndef azureml_main(df):\n    return {returned}"
    frame = run(source, ONE).frame
    assert (list(frame.columns), len(frame)) == (columns, rows)
    assert frame.index.equals(pd.RangeIndex(rows))


@pytest.mark.parametrize(
    ("returned", "message"),
    [("()", "empty sequence"), ("object()", "object"), ("open", "cannot become a table"),
     ("np.zeros((2, 2, 2))", "3 dimensions"), ("{'a': [1], 'b': [1, 2]}", "same length")],
)  # fmt: skip
def test_what_may_not_be_returned(run, returned, message):
    source = f"import numpy as np\ndef azureml_main():\n    return {returned}"
    with pytest.raises(ScriptError, match=message):
        run(source)


def test_nothing_returned_is_noted_in_the_log(run):
    assert "returned nothing" in run("def azureml_main():\n    pass").printed("studio")


def test_the_index_is_dropped_and_names_become_unique_text(run):
    source = (
        "import pandas as pd\ndef azureml_main(df):\n"
        "    r = pd.DataFrame([[1, 2, 3, 4]] * 2, index=['x', 'y'])\n"
        "    r.columns = ['a', 'a', 1, ('t', 2)]\n"
        "    return r"
    )
    frame = run(source, ONE).frame
    assert list(frame.columns) == ["a", "a (2)", "1", "('t', 2)"]
    assert list(frame.index) == [0, 1]


def test_inputs_have_a_fresh_index_and_may_be_changed(run):
    given = pd.DataFrame({"a": [1.5, np.nan, 3.0], "s": ["x", None, "z"]}, index=[7, 8, 9])
    before = given.copy(deep=True)
    source = (
        "def azureml_main(df):\n"
        "    assert list(df.index) == [0, 1, 2] and df.index.dtype == 'int64'\n"
        "    df.loc[0, 'a'] = 99.0\n    df.loc[2, 's'] = 'new'\n    df['more'] = 1\n"
        "    df['a'].to_numpy()\n    return df"
    )
    frame = run(source, given).frame
    assert frame["a"].tolist()[0] == 99.0
    assert frame["s"].tolist()[2] == "new"
    assert frame["a"].isna().tolist() == [False, True, False]
    assert_frame_equal(given, before)


def test_types_survive_the_way_in_and_out(run):
    given = pd.DataFrame(
        {
            "int": [1, 2], "small": np.array([1, 2], "int8"), "float": [1.5, np.nan],
            "bool": [True, False], "text": ["ä€", None],
            "when": pd.to_datetime(["2024-02-29 12:00", None]),
            "zone": pd.to_datetime(["2024-02-29", "2024-03-01"]).tz_localize("Asia/Seoul"),
            "span": pd.to_timedelta([1, None], "s"), "kind": pd.Categorical(["u", "v"]),
            "nullable": pd.array([1, None], "Int64"), "bytes": [b"\x00\xff", b""],
        }
    )  # fmt: skip
    frame = run("def azureml_main(df):\n    return df", given).frame
    assert_frame_equal(frame, given)


def test_mixed_objects_become_text_in_the_sandbox_and_the_log_says_so(run_shut_in):
    source = (
        "import pandas as pd\ndef azureml_main():\n    return pd.DataFrame({'m': [1, 'x', None]})"
    )
    ran = run_shut_in(source)
    assert ran.frame["m"].tolist()[:2] == ["1", "x"]
    assert ran.frame["m"].isna().tolist() == [False, False, True]
    assert "turned into text: m" in ran.printed("studio")


def test_a_bundle_can_be_imported_and_read(run):
    bundle = zipped(Hello_py="def print_hello(n):\n    print('Hello', n)", data__numbers_txt="5")
    source = (
        "import os, Hello\ndef azureml_main(df=None):\n    Hello.print_hello('you')\n"
        "    print(sorted(os.listdir('./Script Bundle')))\n"
        "    print(open('./Script Bundle/data/numbers_txt').read())\n"
    )
    printed = run(source, bundle=bundle).printed()
    assert "Hello you" in printed
    assert "['Hello.py', 'data']" in printed
    assert printed.strip().endswith("5")


def test_pictures_are_collected_once_and_in_order(run):
    source = (
        "import matplotlib\nmatplotlib.use('agg')\nimport matplotlib.pyplot as plt, os\n"
        "def azureml_main():\n"
        "    os.mkdir('sub')\n"
        "    a = plt.figure(); a.gca().plot([1, 2]); a.savefig('b.png')\n"
        "    b = plt.figure(); b.gca().plot([2, 1]); b.savefig('sub/a.png')\n"
        "    c = plt.figure('left open'); c.gca().plot([3, 3]); plt.show()\n"
        "    open('no.png', 'w').write('no picture')\n"
    )
    figures = run(source).device.figures
    assert [each.name for each in figures] == ["b.png", "sub/a.png", "left open"]
    assert all(each.png.startswith(b"\x89PNG") for each in figures)
    assert "<svg" in figures[2].svg


def test_the_console_is_in_the_python_device(run):
    ran = run(
        "import sys\ndef azureml_main():\n    print('out')\n    print('err', file=sys.stderr)"
    )
    texts = {(each.stream, each.text.strip()) for each in ran.device.console}
    assert {("stdout", "out"), ("stderr", "err")} <= texts


def test_module_code_runs_once_and_is_not_main(run):
    source = "print('loaded', __name__ == '__main__')\ndef azureml_main():\n    pass"
    assert run(source).printed().strip() == "loaded False"


def test_classes_of_the_script_can_be_pickled_inside_it(run):
    source = (
        "import pickle\nclass Model:\n    pass\n"
        "def azureml_main():\n    return [type(pickle.loads(pickle.dumps(Model()))).__name__]"
    )
    assert run(source).frame.iloc[0, 0] == "Model"


def test_the_template_runs_with_and_without_data(run):
    source = assets.path("templates", "azureml_main.py").read_text()
    assert_frame_equal(run(source, ONE).frame, ONE)
    assert run(source).frame.empty


@pytest.mark.parametrize(
    ("source", "kind", "line", "message"),
    [
        ("def azureml_main(df:\n    pass", "SyntaxError", 1, "SyntaxError in line 1"),
        ("x = 1\n  y = 2", "IndentationError", 2, "line 2"),
        ("x = nothing", "NameError", 1, "nothing"),
        ("def azureml_main():\n    return 1 / 0", "ZeroDivisionError", 2, "line 2"),
        ("def azureml_Main():\n    pass", "NameError", 1, "It has azureml_Main: rename it"),
        ("x = 1", "NameError", None, "has no function azureml_main"),
        ("azureml_main = 3", "TypeError", None, "not a function"),
        ("import sys\ndef azureml_main():\n    sys.exit(3)", "SystemExit", 3, "exit"),
        ("def azureml_main():\n    raise KeyboardInterrupt", "KeyboardInterrupt", 2, "interrupt"),
        ("import no_such_package\n", "ModuleNotFoundError", 1, "no_such_package into a zip"),
        ("", "NameError", None, "Add: def azureml_main"),
        ("x = '\0'", "SyntaxError", None, "null bytes"),
    ],
)
def test_errors_name_the_line(run, source, kind, line, message):
    with pytest.raises(ScriptError, match=message) as caught:
        run(source)
    assert caught.value.kind == kind
    if line is not None:
        assert caught.value.line == line


def test_the_traceback_shows_the_script_and_not_the_studio(run):
    source = (
        "def helper():\n    raise ValueError('bad\\nvalue')\ndef azureml_main():\n    helper()\n"
    )
    with pytest.raises(ScriptError) as caught:
        run(source)
    trace = caught.value.trace
    assert trace.startswith("Traceback (most recent call last):")
    assert 'File "script.py", line 4, in azureml_main' in trace
    assert "raise ValueError" in trace
    assert "studio/scripting" not in trace
    assert caught.value.line == 2


def test_a_broken_bundle_is_told(run):
    with pytest.raises(ModuleError, match="no zip archive"):
        run("def azureml_main():\n    pass", bundle=Bundle("x.zip", b"not a zip"))


def test_windows_line_ends_and_a_byte_order_mark(run):
    assert run("\ufeffdef azureml_main(df):\r\n    return df\r\n", ONE).frame.shape == (2, 1)
