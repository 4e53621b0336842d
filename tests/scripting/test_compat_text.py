"""Scripts as people paste them: put right before they run, lines unmoved."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.scripting.compat.text import compiles, repair

PLAIN = "def azureml_main(df=None):\n    x = 'a'\n    return [x, 3 - 1]\n"


@pytest.mark.parametrize(
    ("pasted", "told"),
    [
        (PLAIN.replace("    x", "\u00a0\u00a0\u00a0\u00a0x"), "plain"),
        (PLAIN.replace("'a'", "\u2018a\u2019"), "plain"),
        (PLAIN.replace("'a'", "\u201ca\u201d"), "plain"),
        (PLAIN.replace("3 - 1", "3 \u2013 1"), "plain"),
        (PLAIN.replace("x = ", "x\u200b = "), "plain"),
        ("\n".join("   " + line for line in PLAIN.split("\n")), "indentation of the whole"),
        (PLAIN.replace("    return", "\treturn").replace("    x", "        x"), "tabs"),
        (f"```python\n{PLAIN}```\n", "quoted code block"),
        ("\n".join(">>> " + x if i == 0 else "... " + x
                   for i, x in enumerate(PLAIN.rstrip().split("\n"))), "prompts"),
        (PLAIN + "\x1a", "plain"),
    ],
)  # fmt: skip
def test_what_pasting_did_is_put_right_and_told(pasted, told):
    found = repair(pasted)
    assert compiles(found.source)
    names = {}
    exec(found.source, names)
    assert names["azureml_main"]() == ["a", 2]
    assert any(told in note for note in found.notes), found.notes
    assert len(found.source.split("\n")) == len(pasted.split("\n"))


def test_curly_quotes_inside_strings_and_comments_stay():
    source = "\ufeffx = '\u201cquoted\u201d'  # it\u2019s fine\r\ny\u00a0= 1\r\n"
    found = repair(source)
    assert found.source == "x = '\u201cquoted\u201d'  # it\u2019s fine\ny = 1\n"


def test_a_script_that_compiles_is_left_alone():
    source = "x = '\u00a0'\n\ty = 1\n" if False else "x = '\u00a0\u2018'\n"
    assert repair(source).source == source
    assert repair(source).notes == ()


@given(
    st.text(
        alphabet=st.sampled_from(list("ab=()'\"\n\t >.\u201c\u2019\u00a0\u2013#`\\")), max_size=60
    )
)
def test_any_text_comes_back_as_text(text):
    found = repair(text)
    assert isinstance(found.source, str)
    if compiles(text.removeprefix("\ufeff")):
        assert found.notes == ()
