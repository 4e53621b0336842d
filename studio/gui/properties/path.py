"""Edits the path of a file or a folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

from studio.experiment.parameters import FilePath
from studio.gui.language import word
from studio.gui.properties.base import ValueEditor

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class PathValue(ValueEditor):
    """A path that can be typed or chosen in a dialog.

    What lies beside the saved experiment is kept as a relative path, so that the folder as a
    whole can be moved.
    """

    def __init__(self, *about: Any) -> None:
        super().__init__(*about)
        self._about = self.spec.path or FilePath()
        self._line = QLineEdit(self)
        self.prepare(self._line)
        self._line.textEdited.connect(self.edited.emit)
        self.browse = QPushButton(self.tr("Browse…"), self)
        self.browse.setAccessibleName(self.tr("Browse for {0}").format(word(self.spec.label)))
        if self._about.mode == "open-or-folder":
            menu = QMenu(self.browse)
            menu.addAction(self.tr("A file…"), self.choose_file)
            menu.addAction(self.tr("A folder…"), self.choose_folder)
            self.browse.setMenu(menu)
        elif self._about.mode == "folder":
            self.browse.clicked.connect(self.choose_folder)
        else:
            self.browse.clicked.connect(self.choose_file)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._line, 1)
        row.addWidget(self.browse)
        self.column.addLayout(row)

    def field(self) -> QWidget:
        """Return the line."""
        return self._line

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a file or a folder that is dragged onto the line."""
        if isinstance(event, QDropEvent) and event.type() in _DRAGS:
            paths = [each.toLocalFile() for each in event.mimeData().urls() if each.isLocalFile()]
            if paths:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._chosen(paths[0])
                    self._line.setFocus()
                return True
        return super().eventFilter(watched, event)

    def set_value(self, value: Any) -> None:
        """Show a path."""
        text = "" if value is None else str(value)
        if text != self._line.text():
            self._line.setText(text)
        self._line.setToolTip("\n".join(each for each in (text, word(self.spec.help)) if each))

    def choose_file(self) -> None:
        """Ask for a file: one that is there, or a name to write to."""
        patterns = ";;".join((*self._about.patterns, self.tr("All files (*)")))
        ask = (
            QFileDialog.getSaveFileName
            if self._about.mode == "save"
            else QFileDialog.getOpenFileName
        )
        path, _ = ask(self, word(self.spec.label), self._start(), patterns)
        self._chosen(path)

    def choose_folder(self) -> None:
        """Ask for a folder."""
        self._chosen(QFileDialog.getExistingDirectory(self, word(self.spec.label), self._start()))

    def _folder(self) -> Path | None:
        path = self.session.experiment.path
        return path.parent.absolute() if path is not None else None

    def _start(self) -> str:
        folder = self._folder() or Path.home()
        return str(folder / self._line.text()) if self._line.text() else str(folder)

    def _chosen(self, path: str) -> None:
        if not path:
            return
        folder = self._folder()
        chosen = Path(path)
        if folder is not None and chosen.is_relative_to(folder) and chosen != folder:
            path = chosen.relative_to(folder).as_posix()
        self._line.setText(path)
        self.edited.emit(path)
