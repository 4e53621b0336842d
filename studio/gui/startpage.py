"""The start page: sample experiments one click away, recent files, New and Open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from studio.gui.look.icons import draw_icon, icon
from studio.gui.look.theme import theme
from studio.gui.look.tokens import SPACE
from studio.gui.samples import Sample

_WIDTH = 880


class StartPage(QScrollArea):
    """What a person sees first. Tells by signals what was chosen."""

    sample_chosen = Signal(object)
    recent_chosen = Signal(str)
    new_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, samples: list[Sample], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startPage")
        self.setAccessibleName(self.tr("Start page"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        body.setProperty("role", "surface")
        outer = QHBoxLayout(body)
        outer.setContentsMargins(SPACE * 4, SPACE * 5, SPACE * 4, SPACE * 4)
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        outer.addStretch(1)
        outer.addWidget(column, 100)
        outer.addStretch(1)
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE * 2)
        self._add_welcome()
        self._column.addSpacing(SPACE * 2)
        self._add_samples(samples)
        self._column.addSpacing(SPACE * 2)
        self._recent_title = _label(self.tr("Recent"), "heading")
        self._column.addWidget(self._recent_title)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._column.addLayout(self._recent)
        self._column.addStretch(1)
        self.setWidget(body)

    def _add_welcome(self) -> None:
        title = _label(self.tr("Experiment Studio"), "title")
        text = _label(
            self.tr(
                "Drag modules to a canvas, connect their ports, write azureml_main, press Run: "
                "tables, figures and logs at once, on your own computer."
            ),
            "quiet",
        )
        text.setWordWrap(True)
        self._column.addWidget(title)
        self._column.addWidget(text)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        new = QPushButton(icon("plus", "on_accent"), self.tr("New experiment"))
        new.setObjectName("startNew")
        new.setProperty("accent", True)
        new.setToolTip(self.tr("Start with an empty canvas"))
        new.clicked.connect(lambda *_: self.new_wanted.emit())
        open_file = QPushButton(icon("open"), self.tr("Open…"))
        open_file.setObjectName("startOpen")
        open_file.setToolTip(self.tr("Open an experiment from a file"))
        open_file.clicked.connect(lambda *_: self.open_wanted.emit())
        row.addWidget(new)
        row.addWidget(open_file)
        row.addStretch(1)
        self._column.addLayout(row)

    def _add_samples(self, samples: list[Sample]) -> None:
        self._column.addWidget(_label(self.tr("Samples"), "heading"))
        grid = QGridLayout()
        grid.setSpacing(SPACE * 2)
        for number, sample in enumerate(samples):
            card = SampleCard(sample)
            card.clicked.connect(lambda *_, s=sample: self.sample_chosen.emit(s))
            grid.addWidget(card, number // 2, number % 2)
        self._column.addLayout(grid)

    def show_recent(self, paths: list[str]) -> None:
        """Show the recent files, the latest first; nothing at all when there are none."""
        while (item := self._recent.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().deleteLater()
        self._recent_title.setVisible(bool(paths))
        for path in paths:
            name = Path(path)
            button = QPushButton(icon("studio", "quiet"), f"{name.stem}    {name.parent}")
            button.setFlat(True)
            button.setStyleSheet("text-align: left;")
            button.setToolTip(path)
            button.setAccessibleName(self.tr("Open {}").format(path))
            button.clicked.connect(lambda *_, p=path: self.recent_chosen.emit(p))
            self._recent.addWidget(button)


class SampleCard(QAbstractButton):
    """A sample as a large button: icon, title, one sentence."""

    def __init__(self, sample: Sample, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sample = sample
        self.setText(sample.title)
        self.setObjectName(f"sample-{sample.path.stem}")
        self.setAccessibleName(sample.title)
        self.setAccessibleDescription(sample.text)
        self.setToolTip(self.tr("Open “{}” as an experiment of your own").format(sample.title))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the size of a card; the width follows the page."""
        return QSize(360, 92)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter as well as with the space bar."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: object) -> None:
        """Draw the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        active = self.underMouse() or self.hasFocus()
        border = theme.colour("accent" if active else "line")
        painter.setPen(QPen(border, 1.5 if active else 1))
        painter.setBrush(theme.colour("hover" if self.isDown() else "surface"))
        painter.drawRoundedRect(frame, 10, 10)
        tile = QRectF(20, 24, 44, 44)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_soft"))
        painter.drawRoundedRect(tile, 10, 10)
        draw_icon(painter, self._sample.icon, tile.adjusted(11, 11, -11, -11),
                  theme.colour("accent"))  # fmt: skip
        left, width = 82.0, frame.width() - 82 - 18
        font = painter.font()
        font.setPixelSize(15)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        painter.drawText(QRectF(left, 18, width, 22), Qt.AlignmentFlag.AlignLeft, self.text())
        font.setPixelSize(13)
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(theme.colour("quiet"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(left, 42, width, 56), int(flags), self._sample.text)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    return label
