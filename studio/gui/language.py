"""The language of the desktop: English in the code, others in `resources/translations`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QDateTime, QLibraryInfo, QLocale, QTranslator

from studio.experiment.words import Words, read_texts, speaking
from studio.gui.systemwords import in_words

if TYPE_CHECKING:
    from studio.experiment.spec import ModuleSpec

Made = TypeVar("Made")
NAMES = {"en": "English", "ko": "한국어"}
QT = "Qt"  # the context of what Qt says
_installed: list[QTranslator] = []
_words = Words()


class TextsTranslator(QTranslator):
    """Looks a text up in a Qt Linguist file, whatever its context: one text means one thing here.

    A text that is not in the file stays as it is.
    """

    def __init__(self, code: str, parent: QCoreApplication) -> None:
        super().__init__(parent)
        self._texts = read_texts(code)

    def isEmpty(self) -> bool:
        """Tell Qt that there is something to look up."""
        return not self._texts

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return the translation, or the text itself."""
        return self._texts.get(text, text)


class QtTextsTranslator(TextsTranslator):
    """Says what Qt's translation lacks, or says with words that mean another thing here.

    "Undo" would read as "cancel the run" in Korean. All else is left to the others.
    """

    def __init__(self, code: str, parent: QCoreApplication) -> None:
        super().__init__(code, parent)
        self._texts = read_texts(code, QT)

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return the translation of a text of Qt's own classes."""
        return self._texts.get(text) if context[:1] == "Q" else None


def texts_of_qt() -> list[str]:
    """Return what the desktop translates of Qt's own texts."""
    translate = QCoreApplication.translate
    return [
        translate("Qt", "&Undo"), translate("Qt", "&Redo"), translate("Qt", "Undo"),
        translate("Qt", "Redo"), translate("Qt", "Undo %1"), translate("Qt", "Redo %1"),
        translate("Qt", "Discard"), translate("Qt", "&Look in:"),
        translate("Qt", "Files of &type:"), translate("Qt", "&File name:"),
        translate("Qt", "Clear"), translate("Qt", "More"), translate("Qt", "Directory:"),
        translate("Qt", "Save As"), translate("Qt", "Show &hidden files"),
        translate("Qt", "Extension"), translate("Qt", "Press shortcut"),
        translate("Qt", "Create New Folder"), translate("Qt", "Parent Directory"),
        translate("Qt", "Date Modified"),
    ]  # fmt: skip


def told(message: object) -> str:
    """Return a message of the program, an error for example, in the language of the desktop."""
    if isinstance(message, OSError):
        return in_words(message, reason(message))
    return _words.told(str(message))


def reason(error: OSError) -> str:
    """Return what the system says of a file that it refuses, without the name of the file."""
    return _words.part(error.strerror or str(error))


def word(text: str) -> str:
    """Return the label of a parameter, the name of a measure and the like in this language."""
    return _words.text(text)


def paragraphs(text: str) -> str:
    """Return the help of a module in this language."""
    return _words.paragraphs(text)


def category(path: str) -> str:
    """Return the category of a module, from the outermost to its own."""
    return " › ".join(word(each) for each in path.split("/"))


def about(spec: ModuleSpec) -> str:
    """Return what a module is about in this language, to be found by; nothing in English."""
    if code() == "en":
        return ""
    return f"{category(spec.category)} {paragraphs(spec.help)}"


def spoken(make: Callable[[], Made]) -> Made:
    """Return what is made with texts of `say`, in the language of the desktop."""
    with speaking(_words):
        return make()


def code() -> str:
    """Return the code of the language in use."""
    return _words.code


def moment(time: QDateTime, *, seconds: bool = False) -> str:
    """Return date and time of day as they are written in the language of the desktop.

    The settings of the computer may speak another language, or none at all.
    """
    there = time.toLocalTime()
    date = QLocale(code()).toString(there.date(), QCoreApplication.translate("Dates", "d MMM yyyy"))
    return f"{date} {there.time().toString('HH:mm:ss' if seconds else 'HH:mm')}"


def wanted(choice: str) -> str:
    """Return the language for a choice: `"system"` or a code of `NAMES`."""
    if choice in NAMES:
        return choice
    code = QLocale.system().name()[:2]
    return code if code in NAMES else "en"


def apply(choice: str) -> str:
    """Use a language for all texts asked for from now on; return its code."""
    global _words
    app = QCoreApplication.instance()
    code = wanted(choice)
    if app is None:
        return code
    _words = Words(code)
    while _installed:
        app.removeTranslator(_installed.pop())
    if code != "en":
        own = TextsTranslator(code, app)
        qt = QTranslator(app)  # the buttons of Qt's own dialogs
        for each in (own, qt, QtTextsTranslator(code, app)):  # the last one is asked first
            if each is qt:
                folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
                if not qt.load(f"qtbase_{code}", folder):
                    continue
            app.installTranslator(each)
            _installed.append(each)
    return code
