"""The language of the desktop: English in the code, others in `resources/translations`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLibraryInfo, QLocale, QTranslator

from studio.experiment.words import Words, read_texts, speaking
from studio.gui.systemwords import in_words

if TYPE_CHECKING:
    from studio.experiment.spec import ModuleSpec

# Texts of Qt's own dialogs that its Korean lacks: looked up when they show.
_QTS = (
    QCoreApplication.translate("QFileDialog", "&Look in:"),
    QCoreApplication.translate("QFileDialog", "Files of &type:"),
)
NAMES = {"en": "English", "ko": "한국어"}
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


def told(message: object) -> str:
    """Return a message of the program, an error for example, in the language of the desktop."""
    if isinstance(message, OSError):
        return in_words(message)
    return _words.told(str(message))


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


def spoken(make: Callable[[], str]) -> str:
    """Return a text that is made with `say`, in the language of the desktop."""
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
        qt = QTranslator(app)  # the buttons of Qt's own dialogs; asked first, as installed last
        for each in (own, qt):
            if each is qt:
                folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
                if not qt.load(f"qtbase_{code}", folder):
                    continue
            app.installTranslator(each)
            _installed.append(each)
    return code
