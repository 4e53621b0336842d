"""All of one cell: a long text page by page, a picture, any other value in full."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageReader, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.gui.background import Background
from studio.gui.controls import label, open_at, tool_button
from studio.gui.language import told
from studio.gui.panes.cells import is_missing, picture_kind
from studio.gui.panes.state_card import StateCard
from studio.gui.reading_order import InReadingOrder

PAGE = 50_000  # letters shown at a time: a text box stalls on a line of many millions
_WRAP = 2_000  # letters of a line before it is broken for the eye
_MOST_PIXELS = 80_000_000


class CellWindow(InReadingOrder, QDialog):
    """Shows a value; texts can be read, copied and saved as a whole."""

    def __init__(self, title: str, value: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("cellWindow")
        self.setWindowTitle(title)
        self._value = value
        self._text = ""
        self._page = 0
        self._image: QImage | None = None
        self.about = label(self.tr("Reading…"), "quiet")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(title)
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setMinimumSize(80, 60)
        self.picture.setAccessibleName(self.tr("Picture"))
        self.card = StateCard()
        self.stack = QStackedWidget()
        for each in (self.card, self.text, self.picture):
            self.stack.addWidget(each)
        self.card.tell("waiting", self.tr("Reading…"))
        self.back = tool_button("back", self.tr("Previous page"), lambda: self.turn(-1))
        self.forward = tool_button("forward", self.tr("Next page"), lambda: self.turn(1))
        self.copy_button = QPushButton(self.tr("Copy"))
        self.copy_button.clicked.connect(self.copy)
        self.save_button = QPushButton(self.tr("Save…"))
        self.save_button.clicked.connect(self.save)
        close = QPushButton(self.tr("Close"))
        for button in (self.copy_button, self.save_button):
            button.setAutoDefault(False)
        close.setDefault(True)
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(self.about, 1)
        for button in (self.back, self.forward, self.copy_button, self.save_button, close):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.stack, 1)
        column.addLayout(row)
        for button in (self.back, self.forward):
            button.hide()
        open_at(self, 620, 440)
        self._reading = Background(self)
        self._reading.done.connect(self._show)
        self._reading.failed.connect(self._broken)
        self._reading.start(lambda: read(value))
        self._saving = Background(self)
        self._saving.done.connect(
            lambda path: self.about.setText(self.tr("Saved {0}.").format(path))
        )
        self._saving.failed.connect(lambda error: self.about.setText(told(error)))

    def _show(self, found: str | QImage | None) -> None:
        if isinstance(found, QImage):
            self._image = found
            size = f"{found.width():,} × {found.height():,}"
            self.about.setText(f"{picture_kind(self._value)}, {size}, {len(self._value):,} bytes")
            self.stack.setCurrentWidget(self.picture)
            self._draw()
        elif found is None:
            self.about.setText("")
            self.card.tell("missing", self.tr("Missing value"))
            self.copy_button.setEnabled(False)
            self.save_button.setEnabled(False)
        else:
            self._text = found
            for button in (self.back, self.forward):
                button.setVisible(len(found) > PAGE)
            self.stack.setCurrentWidget(self.text)
            self.turn(0)

    def _broken(self, error: Exception) -> None:
        self.about.setText("")
        self.card.tell("error", self.tr("This cell cannot be shown"), told(error), token="failed")
        self.copy_button.setEnabled(False)

    @property
    def pages(self) -> int:
        """The number of pages of the text."""
        return max(1, -(-len(self._text) // PAGE))

    def turn(self, step: int) -> None:
        """Show another page of the text."""
        self._page = max(0, min(self._page + step, self.pages - 1))
        piece = self._text[self._page * PAGE : (self._page + 1) * PAGE]
        self.text.setPlainText(_broken_lines(piece))
        self.back.setEnabled(self._page > 0)
        self.forward.setEnabled(self._page + 1 < self.pages)
        about = self.tr("{0} characters").format(f"{len(self._text):,}")
        if self.pages > 1:
            about += self.tr(" · page {0} of {1}").format(f"{self._page + 1:,}", f"{self.pages:,}")
        self.about.setText(about)

    def _draw(self) -> None:
        if self._image is None:
            return
        ratio = self.devicePixelRatioF()
        room = QSize(self.stack.size() * ratio)
        image = self._image
        if image.width() > room.width() or image.height() > room.height():
            image = image.scaled(
                room, Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )  # fmt: skip
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        self.picture.setPixmap(pixmap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture into the window."""
        super().resizeEvent(event)
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages with the keys of that name."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        step = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()))
        if control and step is not None:
            self.turn(step)
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Copy all of the value."""
        if self._image is not None:
            QGuiApplication.clipboard().setImage(self._image)
        else:
            QGuiApplication.clipboard().setText(self._text)
        self.about.setText(self.tr("Copied."))

    def save(self) -> None:
        """Write all of the value to a file."""
        value, text = self._value, self._text
        kind = picture_kind(value).lower()
        binary = isinstance(value, (bytes, bytearray, memoryview))
        start = f"cell.{kind or ('bin' if binary else 'txt')}"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the cell"), start)
        if name:
            data = bytes(value) if binary else None
            self._saving.start(lambda: _write(name, data, text))


def _tr(text: str) -> str:
    return QCoreApplication.translate("CellWindow", text)


def _write(name: str, data: bytes | None, text: str) -> str:
    from studio.experiment.files import write_atomically

    write_atomically(Path(name), text.encode("utf-8", "replace") if data is None else data)
    return name


def read(value: Any) -> str | QImage | None:
    """Return what a window shows of a value: a picture, text, or None for a missing one.

    Raises ValueError that says what is wrong with a picture.
    """
    if is_missing(value):
        return None
    if picture_kind(value):
        return _picture(bytes(value))
    if isinstance(value, (bytes, bytearray, memoryview)):
        return dump(bytes(value))
    if isinstance(value, str):
        return value
    if isinstance(value, float):
        return repr(float(value))
    from studio.data.view.values import brief

    return brief(value, 2_000_000)


def _picture(data: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if size.isValid() and size.width() * size.height() > _MOST_PIXELS:
        text = _tr(
            "The picture has {0} × {1} points: too many to show here. Save the cell and open it in "
            "a program for pictures."
        )
        raise ValueError(text.format(f"{size.width():,}", f"{size.height():,}"))
    image = reader.read()
    if image.isNull():
        text = _tr("It begins like a {0} picture, but is damaged ({1}). Save it to look into it.")
        raise ValueError(text.format(picture_kind(data), reader.errorString()))
    return image


def dump(data: bytes, most: int = 200_000) -> str:
    """Return bytes as text where they are text, else as numbers with their letters beside."""
    try:
        text = data.decode("utf-8")
        if text.isprintable() or "\n" in text:
            return text
    except UnicodeDecodeError:
        pass
    lines = []
    for at in range(0, min(len(data), most), 16):
        piece = data[at : at + 16]
        letters = "".join(chr(each) if 32 <= each < 127 else "." for each in piece)
        lines.append(f"{at:08x}  {piece.hex(' '):<47}  {letters}")
    if len(data) > most:
        lines.append(f"… {len(data) - most:,} more bytes")
    return "\n".join(lines)


def _broken_lines(text: str) -> str:
    """Break endless lines, on which a text box stalls."""
    lines = text.split("\n")
    if all(len(line) <= _WRAP for line in lines):
        return text
    return "\n".join(
        line[at : at + _WRAP] for line in lines for at in range(0, max(1, len(line)), _WRAP)
    )
