"""The search among modules: what comes first for what a user types."""

from __future__ import annotations

import pytest

from studio.experiment.search import rank
from studio.experiment.spec import ModuleSpec

SPECS = [
    ModuleSpec("a", "Execute Python Script", "Python Language Modules", keywords=("azureml_main",)),
    ModuleSpec("b", "Import Data", "Data Input and Output", aliases=("Reader",)),
    ModuleSpec("c", "Clean Missing Data", "Data Transformation/Manipulation"),
    ModuleSpec("d", "Enter Data Manually", "Data Input and Output", keywords=("inline", "csv")),
    ModuleSpec("e", "Database", "Other"),
    ModuleSpec("f", "Metadata", "Other"),
]


def names(query):
    return [each.name for each in rank(query, SPECS)]


def test_without_a_query_everything_comes_as_it_is():
    assert rank("  ", SPECS) == SPECS


def test_names_that_begin_so_come_before_words_and_words_before_the_middle():
    assert names("data") == [
        "Database",
        "Import Data",
        "Clean Missing Data",
        "Enter Data Manually",
        "Metadata",
    ]


@pytest.mark.parametrize("query", ["Import Data", "IMPORT", "imp da", "data imp", "reader", "read"])
def test_a_module_is_found_by_name_words_and_alias(query):
    assert names(query)[0] == "Import Data"


@pytest.mark.parametrize("query", ["azureml", "eps", "execpy", "language"])
def test_a_module_is_found_by_keyword_initials_letters_and_category(query):
    assert names(query) == ["Execute Python Script"]


def test_every_word_has_to_match():
    assert names("clean missing") == ["Clean Missing Data"]
    assert names("clean csv") == []


def test_one_letter_does_not_find_everything_that_holds_it():
    assert names("x") == ["Execute Python Script"]
    assert names("q") == []


def test_the_shorter_of_two_equal_matches_comes_first():
    assert names("inpu") == ["Import Data", "Enter Data Manually"]


def test_a_module_is_found_by_words_of_its_description_after_all_others():
    told = ModuleSpec("g", "Split Data", "Other", help="Deal the rows out at random.")
    assert [each.name for each in rank("random rows", [*SPECS, told])] == ["Split Data"]
    assert rank("andom", [told]) == []
    named = ModuleSpec("h", "Random Forest", "Other")
    assert rank("random", [told, named]) == [named, told]
