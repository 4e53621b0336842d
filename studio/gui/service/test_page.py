"""The form that tries a running service: one field for each column, the answer as a table."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtNetwork import QNetworkReply
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from studio.gui.controls import label, restyle
from studio.gui.fitting import tight
from studio.gui.language import told
from studio.gui.panes.state_card import StateCard
from studio.gui.service.client import EXECUTE, ServiceClient
from studio.gui.service.description import TRUTH, Asked, Field
from studio.gui.strip import Strip

_MAX_ROWS = 1000  # of an answer that are shown


class TestPage(QWidget):
    """Fields on the left, the answer on the right. `body_changed` follows what is typed."""

    __test__ = False  # no test of pytest's
    body_changed = Signal()

    def __init__(self, client: ServiceClient, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._reply: QNetworkReply | None = None
        self.asked: Asked | None = None
        self._fields: dict[tuple[str, str], tuple[Field, QLineEdit | QComboBox]] = {}
        self.card = StateCard()
        self.hint = label(
            self.tr("One row to send. An empty field is a missing value."), "quiet", wrap=True
        )
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setMinimumWidth(180 if tight(self) else 280)
        self.send = QPushButton(self.tr("Send"))
        self.send.setObjectName("serviceSend")
        self.send.setProperty("accent", "true")
        self.send.setToolTip(self.tr("Send these values to the service (Ctrl+Return)"))
        self.send.setShortcut("Ctrl+Return")
        self.send.clicked.connect(self._send)
        self.example = QPushButton(self.tr("Example values"))
        self.example.setObjectName("serviceExample")
        self.example.clicked.connect(self._show_example)
        self.status = label("", "quiet", wrap=True)
        self.status.setObjectName("serviceAnswerStatus")
        self.answers = QTabWidget()
        self.answers.setObjectName("serviceAnswers")
        self.answers.setDocumentMode(True)
        self.empty = StateCard()
        self.empty.tell(
            "table", self.tr("No answer yet"),
            self.tr("Send the values to see what the service answers."),
        )  # fmt: skip
        self._form: QWidget | None = None  # made when the service answers first
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.card)
        self.show_asked(None)

    def _lay_out(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self.hint)
        column.addWidget(self.area, 1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.send)
        row.addWidget(self.example)
        row.addStretch(1)
        column.addWidget(Strip(row))
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        column.addWidget(self.status)
        column.addWidget(self.answers, 1)
        column.addWidget(self.empty, 1)
        both = QSplitter()
        both.addWidget(left)
        both.addWidget(right)
        both.setChildrenCollapsible(False)
        both.setStretchFactor(1, 1)
        both.setSizes([360, 500])
        form = QWidget(self)
        outer = QVBoxLayout(form)
        outer.setContentsMargins(12, 12, 12, 12)
        outer.addWidget(both)
        self._stack.addWidget(form)
        return form

    def show_asked(self, asked: Asked | None) -> None:
        """Make the fields anew for a service, or take them away."""
        self.asked = asked
        self._fields.clear()
        self.send.setEnabled(asked is not None)
        self.example.setEnabled(asked is not None)
        if asked is not None and self._form is None:
            self._form = self._lay_out()
            self._show_answers()
        self._stack.setCurrentWidget(self.card if asked is None else self._form)
        if asked is None:
            self.area.setWidget(QWidget(self.area))
            self._tell("", "quiet")
            self.answers.clear()
            self._show_answers()
            return
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        for name, fields in asked.inputs.items():
            column.addWidget(self._group(name, name, fields))
        if asked.parameters:
            title = self.tr("Web service parameters")
            column.addWidget(self._group(title, "", asked.parameters))
        if not asked.inputs and not asked.parameters:
            column.addWidget(label(self.tr("The service takes no values."), "quiet", wrap=True))
        column.addStretch(1)
        self.area.setWidget(inside)
        self._show_example()

    def _group(self, title: str, key: str, fields: list[Field]) -> QGroupBox:
        box = QGroupBox(title)
        form = QFormLayout(box)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for each in fields:
            editor: QLineEdit | QComboBox
            if each.kind == TRUTH or each.choices:
                editor = QComboBox()
                editor.addItems(["", *(each.choices or ("true", "false"))])
                editor.currentTextChanged.connect(lambda *_: self.body_changed.emit())
            else:
                editor = QLineEdit()
                editor.setPlaceholderText(_words(each.kind, self))
                editor.textEdited.connect(lambda *_: self._edited())
                editor.returnPressed.connect(self._send)
            editor.setObjectName(f"service_{key}_{each.name}")
            editor.setAccessibleName(each.name)
            editor.setAccessibleDescription(_words(each.kind, self))
            form.addRow(label(each.name), editor)
            self._fields[(key, each.name)] = (each, editor)
        return box

    def _show_example(self) -> None:
        for field, editor in self._fields.values():
            if isinstance(editor, QComboBox):
                editor.setCurrentText(field.shown())
            else:
                editor.setText(field.shown())
        self._edited()

    def _edited(self) -> None:
        for field, editor in self._fields.values():
            try:
                field.value(_text(editor))
                wrong = False
            except ValueError:
                wrong = True
            if bool(editor.property("wrong")) != wrong:
                editor.setProperty("wrong", wrong)
                restyle(editor)
        self.body_changed.emit()

    def body(self) -> dict[str, Any]:
        """Return the request; raises ValueError with a sentence where a value does not fit."""
        assert self.asked is not None
        rows: dict[str, list[Any]] = {name: [] for name in self.asked.inputs}
        parameters: dict[str, Any] = {}
        for (table, name), (field, editor) in self._fields.items():
            text = _text(editor)
            try:
                value = field.value(text)
            except ValueError:
                kind = _words(field.kind, self)
                raise ValueError(
                    self.tr("“{0}” must be a {1}, not “{2}”.").format(name, kind, text)
                ) from None
            if table:
                rows[table].append(value)
            elif value is not None or field.required:
                parameters[name] = value
        return self.asked.body(rows, parameters)

    def _send(self) -> None:
        if self.asked is None or self._reply is not None:
            return
        try:
            body = self.body()
        except ValueError as error:
            self._tell(told(error), "error")
            return
        self.send.setEnabled(False)
        self._tell(self.tr("Waiting for the answer…"), "quiet")
        self._reply = self._client.post(EXECUTE, body, self._answered)

    def _answered(self, status: int, document: Any, seconds: float) -> None:
        self._reply = None
        self.send.setEnabled(self.asked is not None)
        while self.answers.count():
            page = self.answers.widget(0)
            self.answers.removeTab(0)
            page.deleteLater()
        if status == 200 and isinstance(document, dict):
            results = document.get("Results", {})
            for name, each in results.items():
                self.answers.addTab(_table(each.get("value", {})), name)
            text = self.tr("Answered in {0:.0f} ms.").format(seconds * 1000)
            self._tell(text, "quiet")
        else:
            self._tell(self._reason(status, document), "error")
        self._show_answers()

    def _show_answers(self) -> None:
        """Show the tables, or what to do to get some."""
        if self._form is None:  # of no window yet: they would be windows of their own
            return
        self.answers.setVisible(self.answers.count() > 0)
        self.empty.setVisible(self.answers.count() == 0)

    def _reason(self, status: int, document: Any) -> str:
        if not status:
            return self.tr("The service cannot be reached: {0}").format(document)
        try:
            error = document["error"]
            told = [each["message"] for each in error.get("details", [])] or [error["message"]]
            return f"{status}: " + " ".join(told)
        except (KeyError, TypeError):
            return f"{status}: {json.dumps(document)[:500]}"

    def _tell(self, text: str, role: str) -> None:
        self.status.setText(text)
        self.status.setVisible(bool(text))
        self.status.setProperty("role", role)
        restyle(self.status)


def _text(editor: QLineEdit | QComboBox) -> str:
    return editor.currentText() if isinstance(editor, QComboBox) else editor.text()


def _words(kind: str, page: QWidget) -> str:
    words = {
        "text": page.tr("text"), "whole number": page.tr("whole number"),
        "number": page.tr("number"), "true or false": page.tr("true or false"),
    }  # fmt: skip
    return words.get(kind, kind)


def _table(value: dict[str, Any]) -> QTableView:
    names, rows = value.get("ColumnNames", []), value.get("Values", [])
    model = QStandardItemModel(0, len(names))
    model.setHorizontalHeaderLabels(names)
    for n, kind in enumerate(value.get("ColumnTypes", [])):
        model.horizontalHeaderItem(n).setToolTip(str(kind))
    for row in rows[:_MAX_ROWS]:
        items = []
        for cell in row:
            item = QStandardItem("" if cell is None else str(cell))
            item.setEditable(False)
            items.append(item)
        model.appendRow(items)
    view = QTableView()
    model.setParent(view)
    view.setModel(model)
    view.setAlternatingRowColors(True)
    view.resizeColumnsToContents()
    view.horizontalHeader().setStretchLastSection(True)
    view.horizontalHeader().setDefaultAlignment(
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    )
    return view
