"""Rows longer than the header: pandas alone would take their first values for an index."""

import pytest

from studio.experiment.errors import ModuleError
from studio.modules import enter_data


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("a,b\n1,2,\n3,4,\n", {"a": [1, 3], "b": [2, 4]}),
        ("a,b\n0,2,\n1,4,\n", {"a": [0, 1], "b": [2, 4]}),
        ("a,b\n1,2,\n3,4\n", {"a": [1, 3], "b": [2, 4]}),
        ("a\n1,\n2,\n", {"a": [1, 2]}),
    ],
)
def test_rows_that_end_in_a_separator_are_read_as_they_look(text, columns):
    assert enter_data(data=text).to_dict("list") == columns


@pytest.mark.parametrize(
    ("text", "line", "fields"),
    [
        ("a,b\n0,2,3\n1,4,5\n", 2, 3),  # the first values would make a perfect index
        ("a,b\n\n1,2,\n5,6,7\n", 3, 3),  # more likely, a name is missing
        ("a,b\n1,2,,\n", 2, 4),
        ("a,b\n1,2\n3,4,5\n", 3, 3),
        ("a\n1,2\n", 2, 2),
    ],
)
def test_rows_that_are_too_long_are_an_error(text, line, fields):
    with pytest.raises(ModuleError) as caught:
        enter_data(data=text)
    assert f"Line {line} " in caught.value.message
    assert f"{fields} fields" in caught.value.message
