"""Patterns that users write: what they find, and that none of them can hold the program up."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.experiment import patterns
from studio.experiment.columnrules import Column, Rule, choose, read_rules

SLOW = r"^(.*?,){15}x"
LONG = "1," * 40


@given(
    st.sampled_from([
        r"^a", r"b$", r"_\d{4}$", r"(?i)AGE", r"a|b", r"[a-c]+", r"^.$", r"(a)(b)?\1", r"\bna",
        r"(?<=a)b", r"^(?!a)", r"\W", r"a{2,}", r".*", r"[^a]",
    ]),
    st.text("ab_AGE1290 -ñ가\n", max_size=12),
)  # fmt: skip
def test_ordinary_patterns_find_what_re_finds(pattern, text):
    assert patterns.finder(pattern)(text) is (re.search(pattern, text) is not None)


@pytest.mark.parametrize("pattern", ["(", r"\p{L}", "(?R)", "a{99999999999}", "[b-a]"])
def test_what_re_refuses_is_refused(pattern):
    with pytest.raises(ValueError, match="cannot be used"):
        patterns.check(pattern)
    assert patterns.finder(pattern)("a") is False


@pytest.mark.parametrize("pattern", [r"(a+)+$", r"(a|a)+$", r"(x+x+)+y"])
def test_patterns_known_to_be_dangerous_are_found_or_given_up(pattern):
    found = patterns.finder(pattern, 0.2)
    try:
        assert found("a" * 60 + "!") is False
    except patterns.TooSlow as error:
        assert pattern in str(error)


def test_one_that_takes_too_long_is_given_up_and_named():
    found = patterns.finder(SLOW, 0.05)
    with pytest.raises(patterns.TooSlow, match=r"\^\(\.\*\?,\)\{15\}x.*takes too long on “1,1,"):
        found(LONG)
    assert found("plain") is False  # what was found in time is still told


def test_all_columns_share_the_time_of_a_rule(monkeypatch):
    times = []

    class Pattern:
        def search(self, text, *, timeout, concurrent):
            times.append(timeout)
            assert concurrent
            clock[0] += 0.4

    clock = [0.0]
    monkeypatch.setattr(patterns, "_compiled", lambda text: Pattern())
    monkeypatch.setattr(patterns, "thread_time", lambda: clock[0])
    choose([Column(each) for each in "abc"], False, [Rule(True, "pattern", "x")])
    assert times == pytest.approx([1.0, 0.6, 0.2])


def test_rules_raise_it_too(monkeypatch):
    monkeypatch.setattr(patterns, "SECONDS", 0.05)
    rules = read_rules(f'rules: all; exclude pattern "{SLOW}"')
    with pytest.raises(patterns.TooSlow):
        rules.choose([Column("short"), Column(LONG)])
