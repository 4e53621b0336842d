import codecs

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.data.delimited import guess_separator
from studio.data.readers import read_table, read_text_table
from studio.experiment.errors import ModuleError


@pytest.fixture
def put(tmp_path):
    def write(content, name="table.csv"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    return write


def refusal(*arguments, **options):
    with pytest.raises(ModuleError) as caught:
        read_table(*arguments, **options)
    return caught.value


def test_numbers_text_and_missing_values(put):
    frame = read_table(put("a,b,c\n1,x,\n2,,3.5\n"))
    assert frame["a"].tolist() == [1, 2]
    assert frame["a"].dtype == "int64"
    assert frame["b"].isna().tolist() == [False, True]
    assert frame["c"].isna().tolist() == [True, False]


def test_nothing_in_a_cell_is_evaluated(put):
    cell = "__import__('os').system('x')"
    assert read_table(put(f'a,b\n"{cell}",=1+1\n')).iloc[0].tolist() == [cell, "=1+1"]


def test_names_repeated_or_left_out_in_the_header(put):
    assert list(read_table(put("a,a,,a\n1,2,3,4\n")).columns) == ["a", "a (2)", "Col3", "a (3)"]


def test_without_a_header_columns_are_numbered(put):
    frame = read_table(put("1,x\n2,y\n"), has_header=False)
    assert list(frame.columns) == ["Col1", "Col2"]
    assert len(frame) == 2


def test_a_header_alone_is_a_table_without_rows(put):
    frame = read_table(put("a,b\n"))
    assert (list(frame.columns), len(frame)) == (["a", "b"], 0)


@pytest.mark.parametrize("content", ["", "\n\n", "  \n", "\ufeff"])
def test_an_empty_file_is_refused(put, content):
    path = put(content)
    assert "is empty" in refusal(path).message
    assert path.name in refusal(path).message


@pytest.mark.parametrize(
    ("content", "columns"),
    [
        ("a;b\n1,5;2\n3,5;4\n", ["a", "b"]),
        ("a\tb\n1\t2\n", ["a", "b"]),
        ("a|b\n1|2\n", ["a", "b"]),
        ("a,b\nx;y;z,2\n", ["a", "b"]),
        ('"a;x",b\n1,2\n', ["a;x", "b"]),
        ("only\n1\n2\n", ["only"]),
    ],
)
def test_the_separator_is_found_out(put, content, columns):
    assert list(read_table(put(content)).columns) == columns


def test_the_separator_is_found_in_a_sample_cut_in_the_middle_of_a_line():
    assert guess_separator("a;b,c;d\n1;2;3\n4;5;6\n7;", whole=False) == ";"


def test_the_separator_chosen_counts(put):
    path = put("a;b,c\n1;2,3\n")
    assert list(read_table(path, separator="Comma").columns) == ["a;b", "c"]
    assert list(read_table(path, separator=";").columns) == ["a", "b,c"]
    assert "There is no separator “Dots”" in refusal(path, separator="Dots").message


def test_tsv_by_the_end_of_the_name(put):
    assert read_table(put("a\tb,c\n1\t2\n", "x.tsv")).iloc[0].to_dict() == {"a": 1, "b,c": 2}


def test_decimal_comma(put):
    path = put("a;b\n1,5;2\n")
    assert read_table(path, decimal=",")["a"].tolist() == [1.5]


@pytest.mark.parametrize(
    ("content", "line", "fields", "expected"),
    [
        ("a,b\n1,2\n3,4,5\n6,7\n", 3, 3, 2),
        ("a,b\n\n1,2\n3,4,5\n", 4, 3, 2),
        ('a,b\n"x\ny",2\n3,4,5\n', 4, 3, 2),
        ("a,b\n1,2,3\n4,5,6\n", 2, 3, 2),
        ("a,b\n1,2,3,4\n", 2, 4, 2),
        ("a,b\n1,2,\n3,4,5\n", 2, 3, 2),
    ],
)
def test_a_line_too_long_is_named(put, content, line, fields, expected):
    message = refusal(put(content), separator="Comma").message
    assert f"Line {line} of table.csv has {fields} fields, but {expected}" in message


def test_lines_that_all_end_in_a_separator_are_fine(put):
    frame = read_table(put("a,b\n1,2,\n3,4,\n"))
    assert frame.to_dict("list") == {"a": [1, 3], "b": [2, 4]}


def test_lines_too_short_are_filled_and_told_of(put):
    notes = []
    frame = read_table(put("a,b,c\n1,2,3\n4\n5,6,7\n8,9\n"), note=notes.append)
    assert frame["c"].isna().tolist() == [False, True, False, True]
    assert notes == [
        "2 lines have fewer than 3 fields (the first: line 3, 1). What is missing there was "
        "left empty."
    ]


def test_an_empty_last_field_is_no_short_line(put):
    notes = []
    read_table(put("a,b\n1,\n2,3\n"), note=notes.append)
    assert notes == []


def test_a_quotation_mark_that_is_never_closed_is_found(put):
    message = refusal(put('a,b\n1,2\n3,"x\n5,6\n')).message
    assert "opened in line 3 of table.csv is never closed" in message


@pytest.mark.parametrize(
    "codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_unicode_is_recognised(put, codec):
    marks = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}
    content = marks.get(codec, b"") + "naïve,Ωmega\nпривет,日本\n".encode(codec)
    notes = []
    frame = read_table(put(content), note=notes.append)
    assert list(frame.columns) == ["naïve", "Ωmega"]
    assert frame.iloc[0].tolist() == ["привет", "日本"]
    assert notes == []


def test_windows_letters_are_read_with_a_note(put):
    notes = []
    frame = read_table(put("name\nMüller €\n".encode("cp1252")), note=notes.append)
    assert frame["name"].tolist() == ["Müller €"]
    assert "byte 6 does not fit" in notes[0]
    assert "Windows-1252" in notes[0]


def test_bytes_that_fit_nothing_are_named(put):
    error = refusal(put(b"name\nab\x81\n"))
    assert "byte 7 fits neither UTF-8 nor Windows-1252" in error.message
    assert error.parameter == "encoding"


@pytest.mark.parametrize("before", [10, (1 << 20) - 1, 1 << 20, 3_000_000])
def test_the_byte_that_does_not_fit_is_counted_over_the_whole_file(put, before):
    content = b"a\n" + b"x" * (before - 2) + b"\xc3\x28\n"
    message = refusal(put(content), encoding="UTF-8").message
    assert f"byte {before:,} does not fit" in message


def test_half_a_letter_at_the_end_does_not_fit(put):
    assert "byte 3 does not fit" in refusal(put(b"a\nx\xc3"), encoding="UTF-8").message


def test_the_encoding_chosen_counts(put):
    path = put("имя\nИван\n".encode("cp1251"))
    assert read_table(path, encoding="Windows-1251")["имя"].tolist() == ["Иван"]
    error = refusal(path, encoding="UTF-99")
    assert "There is no encoding “UTF-99”" in error.message


@pytest.mark.parametrize(
    ("start", "what"),
    [(b"PK\x03\x04", "zip archive"), (b"%PDF-1.4", "PDF"), (b"\x89PNG\r\n", "picture")],
)
def test_other_files_called_csv_are_recognised(put, start, what):
    error = refusal(put(start + b"\x00\x01 junk"))
    assert what in error.message
    assert error.parameter == "format"


def test_a_file_of_zero_bytes_in_between_is_no_text(put):
    assert "is no text" in refusal(put(b"a,b\n1,\x00\n")).message


def test_a_missing_file_says_where_it_was_looked_for(tmp_path):
    path = tmp_path / "no" / "such.csv"
    error = refusal(path)
    assert str(path) in error.message
    assert error.parameter == "path"


def test_a_folder_is_no_table(tmp_path):
    assert "is a folder" in refusal(tmp_path).message


def test_a_file_that_may_not_be_read(put, monkeypatch):
    path = put("a\n1\n")

    def refuse(*_arguments, **_options):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(path), "open", refuse)
    assert "may not read" in refusal(path).message


def test_unknown_formats_are_refused_with_those_there_are(put):
    error = refusal(put("a\n1\n"), format="Parket")
    assert "Did you mean “Parquet”?" in error.message


def test_a_format_may_be_given_as_a_suffix(put):
    assert len(read_table(put("a\tb\n1\t2\n", "x.csv"), format="tsv").columns) == 2


def test_a_header_longer_than_the_sample_keeps_its_names(put):
    names = ["a"] * 20_000 + ["b" * 50_000]
    frame = read_table(put(",".join(names) + "\n" + ",".join("1" * 20_001) + "\n"))
    assert frame.columns[19_999] == "a (20000)"
    assert len(frame.columns) == 20_001


def test_a_header_that_says_the_same_thousands_of_times(put):
    names = ["x", "x", '"two\r\nlines, and more"', *["a"] * 3_000]
    rows = [",".join(f"{row}{n}" for n in range(len(names))) for row in "123"]
    head = "\r\n" + ",".join(names)
    frame = read_table(put("\r\n".join([head, *rows]) + "\r\n"))
    assert list(frame.columns[:5]) == ["x", "x (2)", "two\r\nlines, and more", "a", "a (2)"]
    assert frame.iloc[:, -1].tolist() == [13002, 23002, 33002]
    trailing = read_table(put("\n".join([head.strip(), *(row + "," for row in rows)])))
    assert trailing.shape == (3, 3003) and trailing.iloc[0, 0] == 10
    long = "\r\n".join([head, rows[0], rows[1] + ",7,8"])
    assert "Line 5 of table.csv has 3005 fields, but 3003" in refusal(put(long)).message


def test_columns_keep_one_type_over_the_whole_file(put):
    rows = "\n".join(["1"] * 300_000 + ["x"])
    values = read_table(put(f"a\n{rows}\n"))["a"]
    assert set(values.map(type)) == {str}


def test_text_typed_in():
    frame = read_text_table("a,b\n1,2")
    assert frame.to_dict("list") == {"a": [1], "b": [2]}
    assert read_text_table("a\tb\n1\t2", separator="\t").shape == (1, 2)
    assert list(read_text_table("1,2\r\n3,4", has_header=False).columns) == ["Col1", "Col2"]


def test_text_without_rows_is_refused():
    with pytest.raises(ModuleError, match="The text is empty"):
        read_text_table(" \n")


texts = st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\0"), max_size=6)


@given(
    st.lists(
        st.tuples(texts.map("·{}".format), st.integers(-(2**63), 2**63 - 1)),
        min_size=1,
        max_size=6,
    ),
    st.sampled_from([",", ";", "\t", "|"]),
)
def test_csv_written_by_pandas_comes_back(rows, mark):
    frame = pd.DataFrame(rows, columns=["text", "number"])
    text = frame.to_csv(index=False, sep=mark, quoting=2)
    back = read_text_table(text, separator=mark)
    assert back["number"].tolist() == frame["number"].tolist()
    assert back["text"].tolist() == frame["text"].tolist()


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_in_words(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("any") / "x.csv"
    path.write_bytes(content)
    try:
        frame = read_table(path)
    except ModuleError as error:
        assert error.message.endswith(".")
    else:
        assert isinstance(frame.index, pd.RangeIndex)
        assert frame.columns.is_unique
