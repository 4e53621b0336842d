"""In Korean nothing on the screen stays English: every window, pane, state, menu and tooltip.

What may stay is told below, with the reason. `texts_on_screen` reads what a window draws, what it
shows on hovering and what a screen reader says of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from app_hand import LONG
from every_state import STATEFUL, context_menus
from every_window import NEW, OLD, World, settle
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QWidget
from shiboken6 import isValid
from texts_on_screen import of_menu, plain, texts

from studio.experiment.registry import installed
from studio.gui import language
from studio.gui.session import Session
from studio.gui.settings import Settings
from studio.gui.window import MainWindow

# What the experiment of these tests is made of: names and values that a user typed.
PROBLEM = "There is no column “price” in the dataset. "
TYPED = (
    f"KeyError: {PROBLEM * 3}", "a longer name",
    "Cars and their prices, as they were in 1985", "make", "price", "audi", "bmw",
    "saab", "cars.csv", "Figure 1", "Figure 2", "21 rows", "print is a function now.", "Columns",
    "what was printed is in parentheses.", "Before", "After", "Row 3, “make”", "a text", "Figures",
    "other cars.csv", "cars.html", "Splitting mode",
    "price > ", "/x.studio", "x.studio", "name 'x' is not defined", "https://x.org",
    "def azureml_main(dataframe1): ", "Data", "qqqq", OLD, NEW, "Import Data ", "label", "Cars",
)  # fmt: skip
# Products, formats and terms that Korean texts write in Latin letters.
NAMES = (
    "Experiment Studio", "Apache License", "Python", "pandas", "matplotlib", "DataFrame", "None",
    "azureml_main", "Anaconda", "Noto", "pickle", "CSV", "TSV", "JSON", "HTML", "PDF", "PNG", "SVG",
    "Excel", "Parquet", "Feather", "Markdown", "UTF-8", "UTF-16", "Windows", "EUC-KR", "Big5", "GB",
    "Shift JIS", "Mac Roman", "Latin", "zip", "Zip", "ROC", "AUC", "MAE", "RMSE", "RAE", "RSE",
    "AP", "px", "KB", "MB", "MiB", "ms", "DEBUG", "INFO", "stderr", "stdout", "English", "README",
)  # fmt: skip
# Code: what is typed as it stands, in examples and in the languages of filters and rules.
CODE = (
    "import Hello", "Hello.py", "Hello", "./Script Bundle", "data/sales.csv", "sales.csv",
    "results/best.xlsx", "results", "data", "Results", "Inputs", "requirements:", ".csv", ".xlsx",
    "is missing", "true", "false", "yes", "Col", "City", "San", "Age", "age", "city", "contains",
    "ville", "and", "column name", "start", "Scored Labels", "Scored Probabilities for Class",
    "Scored Probabilities", "Assignments", "studio run --out", "studio script --out",
    "def azureml_main(dataframe1=None, dataframe2=None):", "return dataframe1.dropna(),",
    "name,age", "Ann", "Bob", "Pima Indians Diabetes", "Automobile price data (Raw)", "Class",
    "Score Model", "Doe, Jane", "Ali,", "KeyError", "NameError", "int64", "float64", "object",
    "str", "abc", "AaBbCc",
)  # fmt: skip
KEYS = re.compile(
    r"(?<![A-Za-z])(Ctrl|Alt|Shift|Meta|Enter|Return|Esc|Escape|Tab|Del|Ins|Insert|PgUp|PgDown"
    r"|Page Up|Page Down|Home|End|Space|Up|Down|F\d+)(?![A-Za-z])"
)
PATHS = re.compile(r"(~|\.{0,2}|[A-Z]:)?/[\w./…-]+")  # of this computer
ENGLISH = re.compile(r"[A-Za-z]{2,}")
KOREAN = re.compile("[가-힣]")


def names_of_modules() -> set[str]:
    """Return what files, scripts and commands call modules by: it is the same everywhere."""
    found = set()
    for spec in installed():
        found |= {spec.name, *(each.name for each in (*spec.inputs, *spec.outputs))}
        found |= {each.name for each in spec.parameters}
        found |= {each.name for each in spec.parameters for _ in each.choices}
        found |= {str(each.default) for each in spec.parameters if isinstance(each.default, str)}
    return found


def _either(texts):
    return "|".join(map(re.escape, sorted(texts, key=len, reverse=True)))


class Allowed:
    """Knows what may stay, and takes it out of a text."""

    def __init__(self) -> None:
        many = (*TYPED, *names_of_modules(), *NAMES, *CODE, Path.home().name)
        parts = {line.strip() for each in many for line in each.split("\n")} - {""}
        self._whole = "\n".join(parts)
        words = "|".join(map(re.escape, sorted(parts, key=len, reverse=True)))
        self._pattern = re.compile(rf"(?<![A-Za-z])({words})(?![A-Za-z])")
        # A line of a text may break within one: it ends with its first words, the next begins
        # with the others. Where, is a matter of the computer's fonts.
        several = [each.split() for each in parts if " " in each]
        heads = {" ".join(each[:n]) for each in several for n in range(1, len(each))}
        tails = {" ".join(each[n:]) for each in several for n in range(1, len(each))}
        self._broken = re.compile(
            rf"^({_either(tails)})(?![A-Za-z])|(?<![A-Za-z])({_either(heads)})$"
        )

    def english(self, text: str, *, line: bool = False) -> bool:
        """Tell whether a text, or a `line` as it is drawn, has English words that may not stay."""
        pieces = [each.strip(" ,.:()“”'\"•*") for each in re.split("…|  ›  ", text)]
        if all(each in self._whole for each in pieces):
            return False  # a part of one, as it is drawn: wrapped, or cut where it has no room
        rest = PATHS.sub(" ", KEYS.sub(" ", self._pattern.sub(" ", text)))
        if line:
            rest = self._broken.sub(" ", rest.strip())
        return ENGLISH.search(rest) is not None


@pytest.fixture(scope="module")
def allowed():
    return Allowed()


@pytest.fixture
def korean(qtbot, tmp_path, monkeypatch):
    """The window in Korean, with every state in reach."""
    from studio.gui.look.theme import theme

    monkeypatch.setenv("STUDIO_SETTINGS", str(tmp_path / "settings.ini"))
    monkeypatch.chdir(tmp_path)
    language.apply("ko")
    theme.apply("light")
    window = MainWindow(Session(), Settings())
    window.resize(1600, 1000)
    window.show()
    yield World(window)
    language.apply("en")
    for each in main_windows():
        for desk in each.desks:
            desk.session.flush()
            desk.session.undo.setClean()
            desk.session.close()
        each.close()
        each.deleteLater()


def opened(world: World, name: str) -> Iterator[QWidget]:
    """Open something, and again for each of its states."""
    if name in STATEFUL:
        made = STATEFUL[name](world)
        yield from [made] if isinstance(made, QWidget) else made
        return
    window = world.everything()[name]()
    settle(0.05)
    yield window
    world.put_away(window)


def code_on_screen() -> str:
    """Return what stands in the editors: a script is its author's."""
    editors = [each for each in QApplication.allWidgets() if isinstance(each, QPlainTextEdit)]
    return "\n".join(each.toPlainText() for each in editors)


def untranslated(allowed: Allowed, found: dict[str, str], name: str) -> Iterable[str]:
    """Yield the texts that are English."""
    code = code_on_screen()
    for text, place in found.items():
        if allowed.english(text, line=place == "drawn") and text not in code:
            yield f"{name} | {place} | {text[:160]}"


def test_nothing_is_english_in_korean(korean, allowed):
    wrong = []
    for name in [*korean.everything(), *STATEFUL]:
        for window in opened(korean, name):
            settle(0.02)
            wrong += untranslated(allowed, texts(window), name)
    assert wrong == []


WITH_MENUS = (
    "start_page", "table_pane", "figure_pane", "log_pane", "run_history", "table_window", "gallery",
    "script_window", "compare_tables", "manual", "chart", "problem",
)  # fmt: skip


def test_no_menu_is_english_in_korean(korean, allowed):
    wrong, seen = [], 0
    for name in WITH_MENUS:
        for window in opened(korean, name):
            for menu in context_menus(window):
                seen += 1
                found = {plain(text): "menu" for text in of_menu(menu)}
                wrong += untranslated(allowed, found, name)
    assert wrong == []
    assert seen > 30


def everything_open(world: World) -> None:
    """Open what can stand beside the main window."""
    for name in ("table_window", "chart", "manual", "script_window", "service", "compare_tables"):
        world.everything()[name]()
        settle(0.05)
    world.figure_pane()


def on_screen() -> dict[str, str]:
    """Return the texts of all windows that can be seen."""
    found: dict[str, str] = {}
    for window in QApplication.topLevelWidgets():
        if window.isVisible() and not isinstance(window, QMenu):
            found |= texts(window)
    return found


def main_windows() -> list[MainWindow]:
    return [each for each in QApplication.topLevelWidgets()
            if isinstance(each, MainWindow) and each.isVisible()]  # fmt: skip


def choose_language(qtbot, code: str) -> MainWindow:
    """Choose a language in the settings; return the window that comes."""
    (window,) = main_windows()
    window.show_settings()
    box = window.preferences.pages[0].language
    box.setFocus()
    there = box.findData(code)
    key = Qt.Key.Key_Down if there > box.currentIndex() else Qt.Key.Key_Up
    while box.currentIndex() != there:
        qtbot.keyClick(box, key)
    qtbot.waitUntil(lambda: len(main_windows()) == 1 and main_windows() != [window], timeout=LONG)
    (new,) = main_windows()
    qtbot.waitUntil(lambda: not isValid(window) and new.preferences.isVisible(), timeout=LONG)
    settle(0.3)
    return new


def test_a_change_of_language_leaves_no_text_of_the_other_one(qtbot, korean, allowed):
    everything_open(korean)
    english = choose_language(qtbot, "en")
    left = [text for text in on_screen() if KOREAN.search(text)]
    assert left == ["한국어"]  # a language is called by its own name
    korean.window = english
    korean.session = english.session
    everything_open(korean)
    korean.window = choose_language(qtbot, "ko")
    assert list(untranslated(allowed, on_screen(), "after the change")) == []
