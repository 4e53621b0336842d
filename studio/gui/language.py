"""The language of the desktop: English in the code, others in `resources/translations`."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from studio import assets

NAMES = {"en": "English", "ko": "한국어"}
_installed: list[QTranslator] = []


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


def read_texts(code: str) -> dict[str, str]:
    """Return the finished translations of a language; none for English."""
    path = assets.path("translations", f"studio_{code}.ts")
    if not path.is_file():
        return {}
    texts = {}
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.text and translation.get("type") is None:
            texts[message.findtext("source", "")] = translation.text
    return texts


def wanted(choice: str) -> str:
    """Return the language for a choice: `"system"` or a code of `NAMES`."""
    if choice in NAMES:
        return choice
    code = QLocale.system().name()[:2]
    return code if code in NAMES else "en"


def apply(choice: str) -> str:
    """Use a language for all texts asked for from now on; return its code."""
    app = QCoreApplication.instance()
    code = wanted(choice)
    if app is None:
        return code
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
