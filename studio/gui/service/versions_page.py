"""The versions of a running service: which one answers, swap, roll back, publish changes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QDateTime, Qt, QTimeZone, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QStackedLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from studio.gui.controls import label, restyle
from studio.gui.language import moment, told
from studio.gui.panes.state_card import StateCard
from studio.gui.service.client import ServiceClient

_NUMBER = Qt.ItemDataRole.UserRole


class VersionsPage(QWidget):
    """Every changed experiment that is published is a version; the earlier ones stay."""

    changed = Signal(int)  # the version that answers from now on
    publish_wanted = Signal()

    def __init__(self, client: ServiceClient, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._active = 0
        self.list = QTreeWidget()
        self.list.setObjectName("serviceVersions")
        self.list.setAccessibleName(self.tr("Versions"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHeaderLabels(
            [self.tr("Version"), self.tr("Experiment"), self.tr("Published"), self.tr("State")]
        )
        self.list.setColumnWidth(1, 320)
        self.list.setColumnWidth(2, 180)
        self.list.itemSelectionChanged.connect(self._enable)
        self.list.itemActivated.connect(lambda *_: self._activate())
        self.publish = self._button(
            self.tr("Publish changes"), "servicePublish", self._publish,
            self.tr("Make the experiment as it is now the next version, without a pause"),
        )  # fmt: skip
        self.activate = self._button(
            self.tr("Let it answer"), "serviceActivate", self._activate,
            self.tr("The version that is selected answers from now on"),
        )  # fmt: skip
        self.back = self._button(
            self.tr("Roll back"), "serviceRollBack", self._roll_back,
            self.tr("The version that answered before answers again"),
        )  # fmt: skip
        self.status = label("", "quiet", wrap=True)
        self.status.setObjectName("serviceVersionsStatus")
        row = QHBoxLayout()
        for each in (self.publish, self.activate, self.back):
            row.addWidget(each)
        row.addStretch(1)
        self.card = StateCard()
        self._body = QWidget()
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.card)
        self._pages.addWidget(self._body)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        column.addWidget(self.status)
        self.stop()

    def _button(self, text: str, name: str, slot: Any, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.clicked.connect(lambda *_: slot())
        return button

    # -- the service -----------------------------------------------------------------------

    def start(self) -> None:
        """The service runs: ask for its versions."""
        self._running = True
        self._pages.setCurrentWidget(self._body)
        self.tell("")
        self._ask()

    def stop(self) -> None:
        """The service ended."""
        self._running = False
        self._active = 0
        self.list.clear()
        self._pages.setCurrentWidget(self.card)
        self._enable()

    def wait(self, image: str, title: str) -> None:
        """Say how the service stands, while it does not run."""
        self.card.tell(image, title, self.tr("The versions show here while the service runs."))

    def published(self, number: int) -> None:
        """A version was added and answers."""
        if number == self._active:
            self.tell(self.tr("Nothing changed: version {0} is this experiment.").format(number))
        self._change(f"/versions/{number}/activate")  # at once, not at its next look

    def tell(self, text: str, role: str = "quiet") -> None:
        """Say how it went."""
        self.status.setText(told(text))
        self.status.setProperty("role", role)
        restyle(self.status)
        self._enable()

    # -- doing -----------------------------------------------------------------------------

    def _publish(self) -> None:
        self.tell(self.tr("Publishing…"))
        self.publish.setEnabled(False)
        self.publish_wanted.emit()

    def _activate(self) -> None:
        number = self._selected()
        if number and number != self._active:
            self._change(f"/versions/{number}/activate")

    def _roll_back(self) -> None:
        self._change("/versions/rollback")

    def _change(self, path: str) -> None:
        self._client.post(path, {}, self._show)

    def _ask(self) -> None:
        self._client.get("/versions", self._show)

    # -- showing ---------------------------------------------------------------------------

    def _selected(self) -> int:
        items = self.list.selectedItems()
        return int(items[0].data(0, _NUMBER)) if items else 0

    def _show(self, status: int, document: Any, seconds: float) -> None:
        if not self._running:
            return
        if status != 200:
            try:
                details = document["error"]["details"]
                text = " ".join(each["message"] for each in details)
            except (KeyError, TypeError):
                text = str(document)
            self.tell(text, "error")
            return
        active = int(document["active"])
        self.list.clear()
        for each in reversed(document["versions"]):
            number = int(each["number"])
            item = QTreeWidgetItem([str(number), each["name"], _when(each.get("created", "")), ""])
            item.setData(0, _NUMBER, number)
            if number == active:
                item.setText(3, self.tr("answers"))
                font = item.font(0)
                font.setBold(True)
                for place in range(4):
                    item.setFont(place, font)
                item.setSelected(True)
            self.list.addTopLevelItem(item)
            if number == active:
                self.list.setCurrentItem(item)
        before, self._active = self._active, active
        if before and before != active:
            self.tell(self.tr("Version {0} answers from now on.").format(active))
            self.changed.emit(active)
        self._enable()

    def _enable(self) -> None:
        number = self._selected()
        self.publish.setEnabled(self._running)
        self.activate.setEnabled(self._running and bool(number) and number != self._active)
        self.back.setEnabled(self._running and self.list.topLevelItemCount() > 1)


def _when(stamp: str) -> str:
    there = QDateTime.fromString(stamp.rstrip("Z"), Qt.DateFormat.ISODate)
    there.setTimeZone(QTimeZone.utc())
    return moment(there)
