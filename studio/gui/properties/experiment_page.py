"""The properties of the experiment itself, shown while nothing is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.experiment import events
from studio.gui.controls import label
from studio.gui.language import word
from studio.gui.properties.name_field import NameField
from studio.gui.properties.note import NoteField
from studio.gui.properties.suggested import SuggestedField
from studio.scripting.environments.ready import own_and_found

if TYPE_CHECKING:
    from studio.gui.session import Session

_INSET = 9  # pixels from the edge of the name's field to its first letter


class ExperimentPage(QWidget):
    """Name, description and size of the experiment."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("experimentPage")
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self.name = NameField(self._rename, self.tr("Name of the experiment"))
        self.name.line.setObjectName("experimentName")
        self.description = NoteField(
            lambda text: session.describe(description=text),
            self.tr("Description"),
            self.tr("What is this experiment for?"),
        )
        self.description.setObjectName("experimentDescription")
        self.description.setMinimumHeight(96)
        self.description.setMaximumHeight(240)
        self.counts = label(role="quiet", wrap=True)
        self.environment = SuggestedField(own_and_found, self.tr("The studio's own"))
        self.environment.setObjectName("experimentEnvironment")
        self.environment.setAccessibleName(self.tr("Python environment"))
        self.environment.setToolTip(
            self.tr(
                "The Python of the scripts that name none of their own: a Python or a virtual "
                "environment on this computer, a requirements file, or packages after "
                "“requirements:”."
            )
        )
        self.environment.typed.connect(session.set_environment)
        self.exposed = label("", wrap=True)
        self.exposed.setObjectName("experimentExposed")
        self.exposed_title = label(self.tr("Web service parameters"), "quiet")
        hint = self.tr(
            "Select a node to see its settings. Drag modules from the left, and draw a line from"
            " an output port to an input port to connect them."
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16 - _INSET, 8, 16, 16)
        outer.setSpacing(8)
        outer.addWidget(self.name)
        column = QVBoxLayout()
        column.setContentsMargins(_INSET, 0, 0, 0)
        column.setSpacing(8)
        outer.addLayout(column, 1)
        column.addWidget(self.counts)
        column.addSpacing(8)
        column.addWidget(label(self.tr("Description"), "quiet"))
        column.addWidget(self.description, 1)
        column.addWidget(label(self.tr("Python environment"), "quiet"))
        column.addWidget(self.environment)
        column.addWidget(self.exposed_title)
        column.addWidget(self.exposed)
        column.addSpacing(8)
        column.addWidget(label(hint, "faint", wrap=True))
        column.addStretch(2)
        session.document_changed.connect(self._document_changed)
        session.experiment_replaced.connect(self.refresh)
        session.flush_requested.connect(self.flush)
        self.refresh()

    def refresh(self) -> None:
        """Show the experiment as it is."""
        experiment = self._session.experiment
        self.name.show_name(experiment.name)
        self.description.show_text(experiment.description)
        self.environment.show_text(experiment.environment)
        lines = []
        for each in experiment.exposed:
            places = [(experiment.node(node), name) for node, name in each.targets]
            told = ", ".join(
                self.tr("{0} of “{1}”").format(word(spec.label) if spec else name, node.name)
                for node, name in places
                for spec in [node.spec.parameter(name)]
            )
            lines.append(f"{each.name}: {told}")
        self.exposed.setText("\n".join(lines))
        self.exposed.setVisible(bool(lines))
        self.exposed_title.setVisible(bool(lines))
        nodes, lines = len(experiment.nodes), len(experiment.connections)
        first = self.tr("1 node") if nodes == 1 else self.tr("{0} nodes").format(nodes)
        second = self.tr("1 connection") if lines == 1 else self.tr("{0} connections").format(lines)
        self.counts.setText(f"{first} · {second}")

    def flush(self) -> None:
        """Hand in everything that was typed."""
        self.name.hand_in()
        self.description.flush()

    def _rename(self, text: str) -> str | None:
        if not text.strip():
            return self.tr("An experiment needs a name.")
        self._session.describe(name=" ".join(text.split()))
        return None

    def _document_changed(self, event: object) -> None:
        if not isinstance(event, (events.NodeMoved, events.ParameterChanged)):
            self.refresh()
