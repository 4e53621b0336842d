"""The lines of a log: however text is cut into pieces, and whichever lines are wanted."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from studio.experiment import ansi
from studio.gui.log.index import LogIndex
from studio.gui.log.levels import Level
from studio.gui.log.store import CHUNK, LogStore

TRACE = 'Traceback (most recent call last):\n  File "script.py", line 4, in f\nKeyError: 1\n'
SIGNS = "plain|\n|\r|\x1b[31m|\x1b[0m|\x1b[1;38;5;200m|\x1b[K|\x1b]0;t\x07|한국|🎉|\t|\x00|\x1b"
WORDS = st.sampled_from([*SIGNS.split("|"), "INFO ok\n", "ERROR no\n", TRACE])


def lines_of(store: LogStore) -> list[str]:
    store.take_change()
    return [store.text(n) for n in range(store.first, store.count)]


@settings(deadline=None, max_examples=150)
@given(st.lists(WORDS, max_size=30), st.lists(st.integers(1, 9), min_size=1, max_size=20))
def test_it_does_not_matter_where_text_without_escapes_is_cut(words, sizes):
    text = "".join(each for each in words if "\x1b" not in each)
    whole, cut = LogStore(), LogStore()
    whole.add("n", "stderr", text, 0.0)
    index, place, turn = LogIndex(cut), 0, 0
    while place < len(text):
        size = sizes[turn % len(sizes)]
        cut.add("n", "stderr", text[place : place + size], 0.0)
        place, turn = place + size, turn + 1
        index.advance()
    fresh = LogIndex(whole)
    fresh.advance()
    assert lines_of(cut) == lines_of(whole)
    assert cut.folds == whole.folds
    assert list(index.rows) == list(fresh.rows)


@settings(deadline=None, max_examples=150)
@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs"]), max_size=80))
def test_plain_text_stays_as_it_is(text):
    assert ansi.strip(text) == text
    assert ansi.read_line(text) == ansi.Line(text, (), ansi.PLAIN)


@settings(deadline=None, max_examples=150)
@given(st.lists(WORDS, max_size=20))
def test_no_control_sign_is_left_and_colours_lie_within_the_line(words):
    for raw in "".join(words).split("\n"):
        line = ansi.read_line(raw)
        assert not ansi.is_special(line.text)
        assert all(0 <= run.start < run.end <= len(line.text) for run in line.runs)


def test_a_bar_is_overwritten_and_colours_go_on_to_the_next_line():
    assert ansi.read_line("abc\rX").text == "Xbc"
    assert ansi.read_line("abc\r\x1b[KX").text == "X"
    first = ansi.read_line("\x1b[32mgreen")
    assert ansi.read_line("still", first.pen).runs == (ansi.Run(0, 5, ansi.Pen(colour=2)),)
    assert ansi.read_line("\x1b[38;2;1;2;3mx").runs[0].pen.colour == "#010203"


def test_any_line_of_very_many_is_at_hand():
    store, index = LogStore(), None
    for start in range(0, 30_000, 1000):
        store.add("n", "stdout", "".join(f"line {n}\n" for n in range(start, start + 1000)), 0.0)
    index = LogIndex(store)
    while not index.advance(0.001):
        pass
    assert len(index.rows) == store.count == 30_000
    assert [store.text(n) for n in (0, CHUNK - 1, CHUNK, 29_999)] == [
        "line 0", f"line {CHUNK - 1}", f"line {CHUNK}", "line 29999",
    ]  # fmt: skip
    index.want_text("LINE 2999", only=True)
    while not index.advance(0.001):
        pass
    assert [store.text(n) for n in index.rows] == [
        "line 2999",
        *(f"line {n}" for n in range(29990, 30000)),
    ]
    assert index.match_count == 11
    assert index.next_match(29_999, 1, back=False) == (2999, 0, 1)


def test_headings_go_with_their_lines_and_old_lines_go_with_their_folds():
    store = LogStore(most_text=60_000)
    store.add_heading("a", "── a", 0.0)
    store.add("a", "stdout", "fine\n", 0.0)
    store.add_heading("b", "── b", 0.0)
    store.add("b", "stderr", TRACE, 0.0)
    index = LogIndex(store)
    index.want_levels(frozenset({Level.ERROR}))
    index.advance()
    assert [store.text(n) for n in index.rows] == ["── b", "KeyError: 1"]
    for _ in range(10):
        store.add("b", "stdout", "x" * 9 + "\n" * 1 + "y\n" * 1023, 0.0)
        store.add("b", "stdout", "z" * 9000 + "\n", 0.0)
        index.advance()
    assert store.first > 0
    assert not store.folds
    assert list(index.rows) == []
    assert all(store.text(n) is not None for n in (store.first, store.count - 1))
