"""The window of a web service: start and stop, address and key, test, programs, activity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from studio.gui.controls import indent, label, open_at, restyle, tool_button
from studio.gui.language import told
from studio.gui.reading_order import InReadingOrder
from studio.gui.service import process as states
from studio.gui.service.activity_page import ActivityPage
from studio.gui.service.client import ServiceClient
from studio.gui.service.description import read
from studio.gui.service.process import ServiceProcess
from studio.gui.service.programs_page import KEY, ProgramsPage
from studio.gui.service.test_page import TestPage
from studio.gui.service.versions_page import VersionsPage
from studio.gui.strip import Strip

if TYPE_CHECKING:
    from studio.gui.session import Session

_OUTPUT = "web_service_output"
Kind = TypeVar("Kind", bound=QWidget)


class ServiceWindow(InReadingOrder, QDialog):
    """Stays open beside the main window; closing it does not stop the service."""

    set_up_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("serviceWindow")
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        open_at(self, 960, 680)
        self._session = session
        self.process = ServiceProcess(session, self)
        self.client = ServiceClient(self)
        self._key = ""
        self._build_head()
        self._pages: dict[type[QWidget], QWidget] = {}
        self.tabs = QTabWidget()  # of no window yet: the keyboard comes to it after the head
        self.tabs.setObjectName("serviceTabs")
        self.tabs.setDocumentMode(True)
        self._places: list[tuple[type[QWidget], QWidget]] = []
        for kind, title in (
            (TestPage, self.tr("Test")), (ProgramsPage, self.tr("Programs")),
            (ActivityPage, self.tr("Activity")), (VersionsPage, self.tr("Versions")),
        ):  # fmt: skip
            place = QWidget()
            inside = QVBoxLayout(place)
            inside.setContentsMargins(0, 0, 0, 0)
            self._places.append((kind, place))
            self.tabs.addTab(place, title)
        self.tabs.currentChanged.connect(lambda place: self._page(self._places[place][0]))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addWidget(Strip(self._first))
        column.addWidget(self.problem)
        column.addLayout(self._second)
        column.addWidget(self.key_row)
        column.addWidget(self.tabs, 1)
        self.process.state_changed.connect(self._show_state)
        self.process.ready.connect(self._ready)
        self.process.failed.connect(self._failed)
        self.process.logged.connect(self._logged)
        self.process.published.connect(self._published)
        self.process.refused.connect(lambda reason: self.versions.tell(reason, "error"))
        self.test.body_changed.connect(self._show_programs)
        session.document_changed.connect(self._look)
        session.experiment_replaced.connect(self._look)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Return belongs to the fields
        self._look()
        self._show_state(self.process.state)

    def _logged(self, record: dict[str, Any]) -> None:
        self.activity.add(record)

    def _published(self, number: int) -> None:
        self.versions.published(number)

    # -- the pages, made when they are wanted first: all at once they hold the click up -------

    @property
    def test(self) -> TestPage:
        """The form that tries the service."""
        return self._page(TestPage)

    @property
    def programs(self) -> ProgramsPage:
        """The programs that call it."""
        return self._page(ProgramsPage)

    @property
    def activity(self) -> ActivityPage:
        """Its requests and its log."""
        return self._page(ActivityPage)

    @property
    def versions(self) -> VersionsPage:
        """Its versions."""
        return self._page(VersionsPage)

    def _page(self, kind: type[Kind]) -> Kind:
        page = self._pages.get(kind)
        if page is None:
            place = next(place for each, place in self._places if each is kind)
            page = self._pages[kind] = self._make(kind, place)
            place.layout().addWidget(page)
            for button in page.findChildren(QPushButton):
                button.setAutoDefault(False)  # Return belongs to the fields
        return page  # type: ignore[return-value]

    def _make(self, kind: type[QWidget], place: QWidget) -> QWidget:
        if kind is TestPage:
            return TestPage(self.client, place)
        if kind is VersionsPage:
            versions = VersionsPage(self.client, place)
            versions.publish_wanted.connect(self.process.publish)
            versions.changed.connect(self._changed)
            versions.wait(*self._words()[:2])
            return versions
        if kind is ProgramsPage:
            programs = ProgramsPage(place)
            programs.card.tell(*self._words())
            self._fill(programs)
            return programs
        return ActivityPage(place)

    def _build_head(self) -> None:
        self.state = label("", "heading")
        self.state.setObjectName("serviceState")
        self.toggle = QPushButton()
        self.toggle.setObjectName("serviceToggle")
        self.toggle.setMinimumWidth(120)
        self.toggle.clicked.connect(self._toggle)
        self.set_up = QPushButton(self.tr("Set up web service"))
        self.set_up.setObjectName("serviceSetUp")
        self.set_up.setProperty("accent", "true")
        self.set_up.setToolTip(self.tr("Place Web Service Input and Output where they belong"))
        self.set_up.clicked.connect(lambda *_: self.set_up_wanted.emit())
        self.port = QSpinBox()
        self.port.setObjectName("servicePort")
        self.port.setRange(0, 65535)
        indent(self.port)
        self.port.setValue(8000)
        self.port.setSpecialValueText(self.tr("a free one"))
        self.port.setAccessibleName(self.tr("Port"))
        self.auth = QCheckBox(self.tr("Ask callers for a key"))
        self.auth.setObjectName("serviceAuth")
        self.auth.setChecked(True)
        self.rotate = QCheckBox(self.tr("Make a new key"))
        self.rotate.setObjectName("serviceRotate")
        self.rotate.setToolTip(self.tr("The key before stays valid, so that callers can change"))
        self.auth.toggled.connect(self.rotate.setEnabled)
        self._first = QHBoxLayout()
        self._first.setContentsMargins(0, 0, 0, 0)
        self._first.addWidget(self.state, 1)
        for each in (label(self.tr("Port")), self.port, self.auth, self.rotate, self.set_up,
                     self.toggle):  # fmt: skip
            self._first.addWidget(each)
        self.problem = label("", "error", wrap=True)
        self.problem.setObjectName("serviceProblem")
        self.problem.hide()
        self.address = QLineEdit()
        self.address.setObjectName("serviceAddress")
        self.address.setReadOnly(True)
        self.address.setPlaceholderText(self.tr("The address shows here while the service runs"))
        self.address.setAccessibleName(self.tr("Address"))
        self.copy = tool_button("copy", self.tr("Copy the address"), self._copy_address)
        self.pages = tool_button("popout", self.tr("Open the service's own page"), self._browse)
        self._second = QHBoxLayout()
        words = [label(self.tr("Address")), label(self.tr("Key"))]
        for each in words:  # what they are about begins at the same place
            each.setMinimumWidth(max(one.sizeHint().width() for one in words))
        self._second.addWidget(words[0])
        self._second.addWidget(self.address, 1)
        self._second.addWidget(self.copy)
        self._second.addWidget(self.pages)
        self.key_row = QWidget()
        row = QHBoxLayout(self.key_row)
        row.setContentsMargins(0, 0, 0, 0)
        self.key = QLineEdit()
        self.key.setObjectName("serviceKey")
        self.key.setReadOnly(True)
        self.key.setAccessibleName(self.tr("Key"))
        row.addWidget(words[1])
        row.addWidget(self.key, 1)
        row.addWidget(tool_button("copy", self.tr("Copy the key"), self._copy_key))
        self.key_note = label(self.tr("Copy it now: it is shown only this once."), "quiet")
        row.addWidget(self.key_note)
        self.key_row.hide()

    # -- doing -----------------------------------------------------------------------------

    def start(self) -> None:
        """Start the service."""
        self.problem.hide()
        if ActivityPage in self._pages:
            self.activity.clear()
        self.process.start(
            port=self.port.value(), auth=self.auth.isChecked(), rotate=self.rotate.isChecked()
        )

    def shut_down(self) -> None:
        """End the service; the experiment or the studio is closed."""
        self.process.close()

    def _toggle(self) -> None:
        self.start() if self.process.state == states.STOPPED else self.process.stop()

    def _copy_address(self) -> None:
        QGuiApplication.clipboard().setText(self.address.text())

    def _copy_key(self) -> None:
        QGuiApplication.clipboard().setText(self.key.text())

    def _browse(self) -> None:
        QDesktopServices.openUrl(QUrl(self.process.address + "/docs"))

    # -- showing ---------------------------------------------------------------------------

    def _look(self, *_: object) -> None:
        """Say what the experiment lacks."""
        experiment = self._session.experiment
        self.setWindowTitle(self.tr("Web service — {0}").format(experiment.name))
        can = any(node.spec.id == _OUTPUT for node in experiment)
        self.set_up.setVisible(not can)
        stopped = self.process.state == states.STOPPED
        self.toggle.setEnabled(self.process.state != states.STOPPING and (can or not stopped))
        if not can and stopped:
            self.state.setText(self.tr("Not set up yet"))
        elif stopped:
            self.state.setText(self.tr("Stopped"))
        words = self._words()
        self.test.card.tell(*words)
        if ProgramsPage in self._pages:
            self.programs.card.tell(*words)
        if VersionsPage in self._pages:
            self.versions.wait(*words[:2])

    def _words(self) -> tuple[str, str, str]:
        """Return what the pages wait for: an icon, how the service stands, and why."""
        image, state = "service", self.process.state
        can = any(node.spec.id == _OUTPUT for node in self._session.experiment)
        if state == states.PREPARING:
            image = "waiting"
            text = self.tr("What no request changes, such as training, runs once. Then it answers.")
        elif state == states.STOPPED and not can:
            text = self.tr("Set up web service places an input and an output in the experiment.")
        elif state == states.STOPPED:
            text = self.tr("Start the service to try it here.")
        else:
            text = ""
        return image, self.state.text(), text

    def _show_state(self, state: str) -> None:
        words = {
            states.STOPPED: self.tr("Stopped"),
            states.PREPARING: self.tr("Preparing…"),
            states.RUNNING: self.tr("Running"),
            states.STOPPING: self.tr("Stopping…"),
        }
        self.state.setText(words[state])
        stopped = state == states.STOPPED
        self.toggle.setText(self.tr("Start") if stopped else self.tr("Stop"))
        self.toggle.setProperty("accent", "true" if stopped else "false")
        restyle(self.toggle)
        for each in (self.port, self.auth):
            each.setEnabled(stopped)
        self.rotate.setEnabled(stopped and self.auth.isChecked())
        for button in (self.copy, self.pages):
            button.setEnabled(state == states.RUNNING)
        if state != states.RUNNING:
            self.address.clear()
            self.key_row.hide()
            self.test.show_asked(None)
            if VersionsPage in self._pages:
                self.versions.stop()
            self._show_programs()
        self._look()

    def _ready(self, message: dict[str, Any]) -> None:
        self.client.address, self.client.key = self.process.address, self.process.visitor
        self.address.setText(f"{self.process.address}/execute?api-version=2.0&details=true")
        self.address.setCursorPosition(0)
        self._key = str(message.get("key", ""))
        self.key.setText(self._key)
        self.key.setCursorPosition(0)
        self.key_row.setVisible(bool(self._key))
        self.rotate.setChecked(False)
        self.versions.start()
        self._changed(int(message.get("version", 0)))

    def _changed(self, version: int) -> None:
        self.state.setText(self.tr("Running, version {0}").format(version))
        self.client.get("/swagger.json", self._described)

    def _described(self, status: int, document: Any, seconds: float) -> None:
        if status == 200 and self.process.state == states.RUNNING:
            asked = read(document)
            if asked != self.test.asked:  # or what was typed would go with each version
                self.test.show_asked(asked)

    def _show_programs(self) -> None:
        if ProgramsPage in self._pages:
            self._fill(self.programs)

    def _fill(self, programs: ProgramsPage) -> None:
        """Write the programs for what the form holds, while the service runs."""
        if self.test.asked is None:
            programs.show_request("", "", {})
            return
        try:
            body = self.test.body()
        except ValueError:
            return
        key = (self._key or KEY) if self.auth.isChecked() else ""
        programs.show_request(self.process.address, key, body)

    def _failed(self, reason: str) -> None:
        self.problem.setText(told(reason))
        self.problem.show()
