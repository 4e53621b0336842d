"""The pane for what is neither a table nor a picture: a short description."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from studio.experiment.ports import PORT_TYPES
from studio.experiment.values import Bundle
from studio.gui.background import Background
from studio.gui.controls import label
from studio.gui.language import told
from studio.gui.panes.port_pane import PortPane

if TYPE_CHECKING:
    from studio.engine.events import Output
    from studio.gui.session import Session

MOST_NAMES = 200  # files of a bundle that are listed


class ValuePane(PortPane):
    """Describes a bundle, or an object of a module, in words."""

    image = "module"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setObjectName("valuePane")
        self.title = label(role="heading", wrap=True)
        self.text = label(wrap=True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._reading = Background(self)
        self._reading.done.connect(self.text.setText)
        self._reading.failed.connect(lambda error: self.text.setText(told(error)))
        inside = QWidget()
        inside.setProperty("role", "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(self.tr("Description of the value"))
        area.setWidgetResizable(True)
        area.setWidget(inside)
        self.set_content(area)

    def show_output(self, output: Output) -> None:
        """Describe a value; what takes time is read on another thread."""
        kind = PORT_TYPES.get(output.kind)
        value = output.value
        self.title.setText(kind.title if kind is not None else output.kind)
        self.text.setText(self.tr("Reading…"))
        if isinstance(value, Bundle):
            self.title.setText(value.name or self.title.text())
            self._reading.start(lambda: describe_bundle(value))
        else:
            self._reading.start(lambda: describe_value(value))

    def forget_output(self) -> None:
        """Let go of the description."""
        self._reading.forget()
        self.text.clear()


def describe_bundle(bundle: Bundle) -> str:
    """Return the size of a bundle and the files it holds, one a line."""
    import io
    import zipfile

    size = f"{len(bundle.data):,} bytes"
    try:
        with zipfile.ZipFile(io.BytesIO(bundle.data)) as archive:
            entries = [each for each in archive.infolist() if not each.is_dir()]
    except zipfile.BadZipFile:
        return f"{size}\n\nThis is not a zip archive."
    lines = [f"{each.filename}    {each.file_size:,} bytes" for each in entries[:MOST_NAMES]]
    if len(entries) > MOST_NAMES:
        lines.append(f"… and {len(entries) - MOST_NAMES:,} more")
    files = "1 file" if len(entries) == 1 else f"{len(entries):,} files"
    return "\n".join([f"{files}, {size}", "", *lines])


def describe_value(value: object) -> str:
    """Return what an object is and what it says of itself."""
    kind = type(value)
    text = repr(value)
    if len(text) > 4000:
        text = text[:4000] + "…"
    return f"{kind.__module__}.{kind.__qualname__}\n\n{text}"
