"""Paths and bundles as scripts of old wrote them."""

import io
import os
import zipfile

import pytest

from studio.experiment.context import ScriptOptions
from studio.experiment.values import Bundle
from studio.scripting.errors import ScriptError


def zipped(files: dict[str, str | bytes]) -> Bundle:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return Bundle("bundle.zip", memory.getvalue())


@pytest.mark.parametrize(
    "path",
    ["./Script Bundle/sub/Data.csv", ".\\\\Script Bundle\\\\sub\\\\Data.csv",
     "Script Bundle\\\\sub/data.CSV", "src/sub/Data.csv", "src\\\\sub\\\\Data.csv"],
)  # fmt: skip
@pytest.mark.parametrize(
    "read", ["pd.read_csv(path)", "pd.read_csv(open(path))", "pd.read_csv(pathlib.Path(path))"]
)
def test_files_of_the_bundle_are_found_by_every_spelling(run, path, read):
    bundle = zipped({"sub/Data.csv": "a,b\n1,2\n"})
    source = (
        "import pandas as pd, os, pathlib\ndef azureml_main():\n"
        f"    path = '{path}'\n    assert os.path.exists(path) and os.path.isfile(path)\n"
        f"    return {read},"
    )
    assert run(source, bundle=bundle).frame.to_dict("list") == {"a": [1], "b": [2]}


def test_a_folder_zipped_as_a_whole_works_as_if_its_content_had_been(run):
    bundle = zipped({"mine/Hello.py": "WORD = 'hi'\n", "mine/words.txt": "there"})
    source = (
        "import Hello\ndef azureml_main():\n"
        "    return [Hello.WORD, open('./Script Bundle/words.txt').read()]"
    )
    assert run(source, bundle=bundle).frame["column"].tolist() == ["hi", "there"]


def test_wheels_in_the_bundle_can_be_imported(run):
    wheel = zipped({"speller/__init__.py": "def spell(x):\n    return '-'.join(x)\n"}).data
    bundle = zipped({"speller-1.0-py3-none-any.whl": wheel})
    source = "import speller\ndef azureml_main():\n    return [speller.spell('abc')]"
    assert run(source, bundle=bundle).frame.iloc[0, 0] == "a-b-c"


def test_packages_with_subfolders_and_data_beside_them(run):
    bundle = zipped({
        "pack/__init__.py": "from .inner.deep import value\n", "pack/inner/__init__.py": "",
        "pack/inner/deep.py": "import os\nvalue = open(os.path.join(os.path.dirname(__file__), "
        "'v.txt')).read()\n", "pack/inner/v.txt": "7",
    })  # fmt: skip
    source = "import pack\ndef azureml_main():\n    return [pack.value]"
    assert run(source, bundle=bundle).frame.iloc[0, 0] == "7"


def test_writing_with_backslashes_lands_in_the_folder(run):
    source = (
        "import os\ndef azureml_main():\n    os.makedirs('out')\n"
        "    open('out\\\\a.txt', 'w').write('x')\n    return [sorted(os.listdir('out'))[0]]"
    )
    assert run(source).frame.iloc[0, 0] == "a.txt"


def test_a_file_that_is_nowhere_is_still_missed(run):
    with pytest.raises(ScriptError, match="FileNotFoundError in line 2"):
        run("def azureml_main():\n    return open('src\\\\nothing.csv')")


def test_nothing_of_it_stays_behind():
    from studio.scripting.hosts import InProcessHost
    from studio.scripting.standalone import StandaloneContext

    before = (open, io.open, os.stat, os.listdir, os.scandir, os.open, os.access)
    host = InProcessHost()
    host.run(
        "def azureml_main():\n    return None", None, None, None,
        timeout=None, context=StandaloneContext(host),
    )  # fmt: skip
    assert (open, io.open, os.stat, os.listdir, os.scandir, os.open, os.access) == before


@pytest.mark.parametrize("beside", [{}, {"__MACOSX/mine/._a": "x", ".DS_Store": "x"}])
def test_files_below_the_one_top_folder_are_found_also_with_a_wheel_in_it(run, beside):
    wheel = zipped({"speller2.py": "WORD = 5\n"}).data
    bundle = zipped(
        {"mine/a/d.txt": "there", "mine/speller2-1.0-py3-none-any.whl": wheel, **beside}
    )
    source = (
        "import speller2\ndef azureml_main():\n    places = ['./Script Bundle/a/d.txt', "
        "'.\\\\Script Bundle\\\\a\\\\d.txt', 'src/a/d.txt', 'Script Bundle/mine/a/d.txt']\n"
        "    return [open(each).read() + str(speller2.WORD) for each in places]\n"
    )
    assert run(source, bundle=bundle).frame["column"].tolist() == ["there5"] * 4


def test_modules_of_the_bundle_in_python_2_are_translated_and_told(run):
    bundle = zipped({
        "old_words/__init__.py": "from old_words.deep import half\n",
        "old_words/deep.py": "print 'loaded'\ndef half(n):\n    return n / 2\n",
        "fine.py": "import functools\nTHREE = 7 / 2\n",
        "pasted.py": "WORD = \u201chi\u201d\n",
    })  # fmt: skip
    source = (
        "import old_words, fine, pasted\n"
        "def azureml_main():\n    return [old_words.half(7), fine.THREE, len(pasted.WORD)]\n"
    )
    ran = run(source, bundle=bundle)
    assert ran.frame["column"].tolist() == [3, 3.5, 2]
    assert ran.printed() == "loaded\n"
    assert "deep.py: The script is written in Python 2" in ran.printed("studio")
    assert "fine.py" not in ran.printed("studio")
    off = ScriptOptions(compatibility=False)
    with pytest.raises(ScriptError, match="SyntaxError"):
        run(source, bundle=bundle, options=off)


def test_an_error_in_an_old_module_of_the_bundle_names_its_own_line(run):
    old = "def f((a, b)):\n    return a\n\ndef bad():\n    print 'x'\n    return 1 / 0\n"
    source = "import wrong2\ndef azureml_main():\n    return wrong2.bad()\n"
    with pytest.raises(ScriptError, match="ZeroDivisionError in line 3") as raised:
        run(source, bundle=zipped({"wrong2.py": old}))
    assert 'wrong2.py", line 6' in raised.value.trace
