"""What the floors below the desktop say is English, and recognised when it is shown."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.data.charts.spec import ChartError, ChartSpec, check
from studio.experiment import Experiment
from studio.experiment.parameters import ParameterSpec
from studio.experiment.particles import agree
from studio.experiment.validation import problems
from studio.experiment.words import CORE, Words, paragraphs_of, read_texts, say, speaking, told


@pytest.fixture(scope="module")
def korean():
    return Words("ko")


@pytest.mark.parametrize(
    ("english", "shown"),
    [
        ("Bins must be from 1 to 500.", "구간 수는 1에서 500 사이여야 합니다."),
        ("There is no column “prise”. Did you mean “price”?",
         "“prise” 열이 없습니다. 혹시 “price”인가요?"),
        ("“Clean”: The input Dataset1 needs a connection.",
         "“Clean”: 입력 Dataset1에 연결이 필요합니다."),
        ("The script's process ended before azureml_main returned: it used up its CPU time.",
         "azureml_main이 반환하기 전에 스크립트의 프로세스가 끝났습니다: "
         "허용된 CPU 시간을 다 썼습니다."),
        ("PermissionError in line 4: Scripts may use the files of their own working folder only, "
         "not /etc/x",
         "PermissionError(줄 4): 스크립트는 자기 작업 폴더의 파일만 쓸 수 있습니다. "
         "/etc/x에는 접근할 수 없습니다"),
        ("ValueError in line 3: no such thing", "ValueError(줄 3): no such thing"),
    ],
)  # fmt: skip
def test_a_message_is_recognised_whatever_its_values(korean, english, shown):
    assert korean.told(english) == shown
    assert Words().told(english) == english


def test_errors_stay_english_and_are_shown_in_korean(korean):
    spec = ParameterSpec("timeout", "Time limit", "float", 0.0, low=10)
    wrong = spec.problem(5.0)
    assert wrong == "Time limit is 5, but must be at least 10."
    assert korean.told(wrong) == "시간 제한 값이 5입니다. 10 이상이어야 합니다."
    with pytest.raises(ChartError) as caught:
        check(ChartSpec(x="a", y=("b",)), {"a": "Numeric", "b": "String"})
    assert str(caught.value) == "“b” holds text, but y needs numbers."
    assert korean.told(str(caught.value)) == "“b” 열의 값은 텍스트인데, y에는 숫자가 필요합니다."


def test_what_keeps_nodes_from_running_is_shown_in_korean(korean):
    experiment = Experiment("x")
    experiment.add("Select Columns in Dataset")
    experiment.add("Import Data")
    shown = [korean.told(each.message) for each in problems(experiment)]
    assert shown and all(re.search("[가-힣]", each) for each in shown)


def test_choices_on_offer_are_named_as_the_list_names_them(korean):
    offered = "Names", "Types"
    said = f"Choose by cannot be 'x'. Choose one of: {', '.join(offered)}."
    shown = korean.told(said)
    assert ", ".join(korean.text(each) for each in offered) in shown
    assert all(korean.text(each) != each for each in offered)


def test_names_of_the_user_are_never_translated(korean):
    # “numbers” and “Mode” are words of the program elsewhere.
    assert korean.told("There is no column “numbers”. There are: “Mode”, “File”.") == (
        "“numbers” 열이 없습니다. 있는 것: “Mode”, “File”."
    )
    assert korean.told("what a user typed: numbers") == "what a user typed: numbers"


def test_long_output_of_scripts_is_left_alone(korean):
    text = "It failed.\n" * 10_000
    assert korean.told(text) is text


@settings(max_examples=10, deadline=None)
@given(st.lists(st.text("xyz_-/€0123456789", min_size=1, max_size=9), min_size=6, max_size=6))
def test_every_sentence_is_recognised_with_any_values(values):
    words = _korean()
    for source in read_texts("ko", CORE):
        english = re.sub(r"\{(\d+)\}", lambda hole: values[int(hole[1])], source)
        if not english.endswith((".", "?")):
            continue  # a part of a sentence
        shown = words.told(english)
        assert re.search("[가-힣]", shown), english
        for number in re.findall(r"\{(\d+)\}", source):
            assert values[int(number)] in shown


_kept: list[Words] = []


def _korean() -> Words:
    if not _kept:
        _kept.append(Words("ko"))
    return _kept[0]


@pytest.mark.parametrize(
    ("text", "fitting"),
    [
        ("열을(를)", "열을"), ("표을(를)", "표를"), ("“점수”은(는)", "“점수”는"),
        ("3이(가)", "3이"), ("2이(가)", "2가"), ("파일(으)로", "파일로"), ("값(으)로", "값으로"),
        ("사과와(과)", "사과와"), ("data.csv을(를)", "data.csv을(를)"),
    ],
)  # fmt: skip
def test_particles_fit_what_stands_before_them(text, fitting):
    assert agree(text) == fitting


def test_a_block_speaks_a_language_and_the_rest_english(korean):
    with speaking(korean):
        assert say("{seconds} s", seconds=3) == "3초"
        assert told("It failed.") == "실패했습니다."
    assert say("{seconds} s", seconds=3) == "3 s"
    assert told("It failed.") == "It failed."


def test_examples_in_the_help_of_modules_stay_code(korean):
    help = "Makes a table from text that is typed or pasted here.\n\n    name,age\n    Ann,41\n"
    assert paragraphs_of(help)[1] == "    name,age\n    Ann,41"
    assert korean.paragraphs(help) == (
        "여기에 입력하거나 붙여 넣은 텍스트로 표를 만듭니다.\n\n    name,age\n    Ann,41"
    )
