"""Says that a node's sandbox is open, or that it asks for that in vain; the user can allow it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from studio.engine.trust import wants
from studio.gui.controls import label
from studio.gui.look.icons import icon
from studio.gui.look.theme import theme

if TYPE_CHECKING:
    from studio.gui.session import Session


class SandboxBar(QWidget):
    """Hidden while the sandbox is shut, as it is for nearly every node."""

    def __init__(self, session: Session, node_id: str, parent: QWidget) -> None:
        super().__init__(parent)  # without one, showing it would open a window
        self.setObjectName("sandboxBar")
        self._session, self._node = session, node_id
        self._picture = QLabel()
        self._text = label(wrap=True)
        self._text.setObjectName("sandboxText")
        self.allow = QPushButton(self.tr("Allow on this computer"))
        self.allow.setObjectName("sandboxAllow")
        self.allow.setToolTip(
            self.tr("Do this only if you know where the script comes from and what it does.")
        )
        self.allow.clicked.connect(self._allow)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(self._text)
        row = QHBoxLayout()
        row.addWidget(self.allow)
        row.addStretch(1)
        words.addLayout(row)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._picture)
        line.addLayout(words, 1)
        theme.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show how the sandbox stands now."""
        if not self._session.experiment.has_node(self._node):
            return
        state = self._session.doors(self._node)
        self.allow.setVisible(state == "asks")
        asked = self._asked()
        self.setVisible(state != "shut")
        if state == "asks":
            text = self.tr(
                "This node asks for {0}. That was not allowed on this computer, so the "
                "script runs without."
            ).format(asked)
        else:
            text = self.tr("The sandbox of this node is open: it may use {0}.").format(asked)
        self._text.setText(text)
        token = "warning" if state == "asks" else "accent"
        self._picture.setPixmap(icon("unlocked", token).pixmap(QSize(20, 20)))

    def _asked(self) -> str:
        wanted = self._wants()
        parts = [self.tr("the network")] if "network" in wanted else []
        if "folder" in wanted:
            access, folder = wanted["folder"][0], wanted["folder"][1] or self.tr("a folder")
            parts.append(
                self.tr("{0} (read and write)").format(folder) if "write" in access else folder
            )
        if "environment" in wanted and self._session.sandbox_state(self._node) == "asks":
            named = " ".join(wanted["environment"].split())
            short = named if len(named) < 120 else named[:120] + "…"
            parts.append(self.tr("the Python environment “{0}”").format(short))
        return self.tr(" and ").join(parts)

    def _wants(self) -> dict[str, Any]:
        experiment = self._session.experiment
        return wants(experiment.node(self._node), experiment.environment)

    def _allow(self) -> None:
        self.focusNextChild()  # the button is about to go
        self._session.allow(self._node)
        self.refresh()
