"""What is known of the selected run, and what the user notes of it: a label and a comment."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from studio.engine.runs.records import RunRecord
from studio.gui.controls import label
from studio.gui.runs import words


class _Comment(QPlainTextEdit):
    """Tells when it is left."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell it."""
        super().focusOutEvent(event)
        self.left.emit()


class RunNotes(QWidget):
    """Shows one run, or how many are selected. What is typed is told by `noted`."""

    noted = Signal(object, object)  # record, notes
    finished = Signal()  # Enter in the label

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: RunRecord | None = None
        self.label_field = QLineEdit()
        self.label_field.setObjectName("runLabel")
        self.label_field.setPlaceholderText(self.tr("Label"))
        self.label_field.setAccessibleName(self.tr("Label of the run"))
        self.label_field.setMaxLength(200)
        self.comment = _Comment()
        self.comment.setObjectName("runComment")
        self.comment.setPlaceholderText(self.tr("Comment"))
        self.comment.setAccessibleName(self.tr("Comment on the run"))
        self.comment.setTabChangesFocus(True)
        self.comment.setFixedHeight(56)
        self.facts = label(role="quiet", wrap=True)
        self.facts.setObjectName("runFacts")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        for each in (self.facts, self.label_field, self.comment):
            column.addWidget(each)
        self.label_field.editingFinished.connect(self.hand_in)
        self.label_field.returnPressed.connect(self.finished)
        self.comment.left.connect(self.hand_in)

    def show_runs(self, chosen: list[RunRecord]) -> None:
        """Show the selected runs; what is being typed of the same one stays."""
        one = chosen[0] if len(chosen) == 1 else None
        self.facts.setText(self._facts(chosen))
        self.facts.setToolTip(self.facts.text())
        self.setEnabled(one is not None)
        if one is not None and self._record is not None and one.id == self._record.id:
            return
        self._record = one
        self.label_field.setText(one.notes.label if one is not None else "")
        self.comment.setPlainText(one.notes.comment if one is not None else "")

    def renew(self, records: list[RunRecord]) -> None:
        """Take over what else was noted of the run meanwhile."""
        if self._record is not None:
            self._record = next(each for each in records if each.id == self._record.id)

    def name(self) -> None:
        """Go to the label."""
        if self._record is not None:
            self.label_field.setFocus()
            self.label_field.selectAll()

    def hand_in(self) -> None:
        """Tell label and comment, if they were changed."""
        record = self._record
        if record is None:
            return
        label_text = " ".join(self.label_field.text().split())
        notes = replace(record.notes, label=label_text, comment=self.comment.toPlainText().strip())
        if notes != record.notes:
            self._record = record.with_notes(notes)
            self.noted.emit(record, notes)

    def _facts(self, chosen: list[RunRecord]) -> str:
        if len(chosen) > 1:
            return self.tr("{0} runs are selected").format(len(chosen))
        if not chosen:
            return self.tr("Select a run.")
        record = chosen[0]
        command = record.origin.get("program") == "command line"
        where = self.tr("from the command line") if command else self.tr("from the window")
        part = self.tr("only some modules") if record.targets is not None else ""
        reused = sum(each.status == "cached" for each in record.nodes.values())
        again = self.tr("{0} of {1} modules reused").format(reused, len(record.nodes))
        told = [words.status(record.status), part, again if reused else "", where]
        return " · ".join(each for each in [*told, words.results(record)] if each)
