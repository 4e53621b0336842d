"""Rules that choose columns."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.experiment.columnrules import (
    BY,
    TYPES,
    Column,
    Rule,
    Rules,
    are_rules,
    choose,
    read_rules,
    type_of,
)

COLUMNS = [
    Column("Age", "number"), Column("age group", "category"), Column("Name", "text"),
    Column("price_2019", "number"), Column("price_2020", "number"), Column("when", "time"),
]  # fmt: skip
NAMES = [each.name for each in COLUMNS]


@pytest.mark.parametrize(
    ("everything", "rules", "left"),
    [
        (False, [], []),
        (True, [], NAMES),
        (False, [Rule(True, "begins", "AGE")], ["Age", "age group"]),
        (False, [Rule(True, "type", "number")], ["Age", "price_2019", "price_2020"]),
        (True, [Rule(False, "type", "number")], ["age group", "Name", "when"]),
        (False, [Rule(True, "contains", "price"), Rule(False, "ends", "2020")], ["price_2019"]),
        (True, [Rule(False, "begins", "price"), Rule(True, "name", "price_2020")],
         ["Age", "age group", "Name", "price_2020", "when"]),
        (False, [Rule(True, "pattern", r"_\d{4}$")], ["price_2019", "price_2020"]),
        (False, [Rule(True, "pattern", "(")], []),
        (False, [Rule(True, "begins", "")], []),
    ],
)  # fmt: skip
def test_rules_follow_each_other_and_keep_the_order_of_the_columns(everything, rules, left):
    assert choose(COLUMNS, everything, rules) == left


def test_types_are_those_of_the_data():
    frame = pd.DataFrame({
        "n": [1.5], "t": ["x"], "b": [True], "d": pd.to_datetime(["2020-01-01"]),
        "c": pd.Categorical(["a"]),
    })  # fmt: skip
    assert [type_of(each) for each in frame.dtypes] == [
        "number", "text", "flag", "time", "category",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("rules: all", Rules(True)),
        (" RULES:none;include TYPE Number ;", Rules(False, (Rule(True, "type", "number"),))),
        ('rules: all; exclude name "a; b"; include begins "q""',
         None),
        ('rules: all; exclude name "a; b"; include contains two  words',
         Rules(True, (Rule(False, "name", "a; b"), Rule(True, "contains", "two  words")))),
    ],
)  # fmt: skip
def test_rules_are_read_from_text(text, rules):
    if rules is None:
        with pytest.raises(ValueError, match="quote is not closed"):
            read_rules(text)
    else:
        assert read_rules(text) == rules


_texts = st.text(min_size=1).filter(lambda each: each.strip())
_rules = st.one_of(
    st.builds(Rule, st.booleans(), st.sampled_from([b for b in BY if b not in ("type", "pattern")]),
              _texts),
    st.builds(Rule, st.booleans(), st.just("type"), st.sampled_from(TYPES)),
)  # fmt: skip


@given(st.lists(_rules, max_size=4))
def test_any_rules_come_back_from_their_text(rules):
    kept = Rules(True, tuple(rules))
    assert are_rules(str(kept))
    assert read_rules(str(kept)) == kept


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("rules:", "begin with all or none"),
        ("rules: some", "begin with all or none"),
        ("rules: none", "choose no column"),
        ("rules: none; exclude type text", "choose no column"),
        ("rules: all; drop name x", "“drop name x” is not understood"),
        ("rules: all; exclude begins", "does not say what to look for"),
        ("rules: all; exclude type words", "There are: number, text, flag, time, category"),
        ("rules: all; exclude pattern (", "cannot be used"),
    ],
)
def test_rules_that_cannot_be_used_say_why(text, told):
    with pytest.raises(ValueError, match="(?i)" + told):
        read_rules(text)


def test_a_name_is_meant_letter_by_letter_and_may_be_missing():
    rules = read_rules("rules: all; exclude name age; include name Age")
    assert rules.missing(COLUMNS) == ["age"]
