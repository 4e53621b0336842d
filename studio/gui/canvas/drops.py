"""What happens when something is dropped on the canvas: a module, or files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPointF
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent

from studio.gui.background import Background
from studio.gui.canvas import metrics as m
from studio.gui.canvas.connection_item import ConnectionItem
from studio.gui.canvas.edge_scroll import EdgeScroll
from studio.gui.canvas.file_loading import FileLoading
from studio.gui.dropped import EXPERIMENT, usable
from studio.gui.language import reason
from studio.gui.palette.palette import MIME

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView

_LARGEST = 1_000_000  # bytes of a script
_STEP = QPointF(m.CARD_WIDTH + 20.0, 0)  # from one dropped file to the next


class DropTarget(QObject):
    """Turns drops into nodes: modules of the palette, tables, zips and scripts from files."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self.hovering = False
        self.hint = ""  # what will become of the files that are dragged over the canvas
        self._edge = EdgeScroll(view, self)
        self._loading = FileLoading(view)

    def consider(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        """Accept a drag that carries a module or a file that can be used."""
        if event.mimeData().hasFormat(MIME) or usable(event.mimeData()):
            self.hint = _hint(usable(event.mimeData()))
            self._hover(True)
            self._edge.carry(event.position().toPoint())
            if event.mimeData().hasFormat(MIME) or _lone_script(usable(event.mimeData())):
                self._view.canvas.mark_line(self._line(self._view.exact(event.position())))
            event.acceptProposedAction()
        else:
            event.ignore()

    def leave(self, event: QDragLeaveEvent) -> None:
        """The drag went elsewhere."""
        self._hover(False)
        event.accept()

    def _hover(self, on: bool) -> None:
        if not on:
            self._edge.stop()
        if self.hovering != on:
            self.hovering = on
            self._view.canvas.mark_line(None)
            self._view.viewport().update()

    def drop(self, event: QDropEvent, at: QPointF) -> None:
        """Place what was dropped, centred at a place of the scene."""
        self._hover(False)
        data = event.mimeData()
        if data.hasFormat(MIME):
            module = bytes(data.data(MIME).data()).decode("utf-8", "replace")
            line = self._line(at)
            if line is None:
                self._view.add_module(module, at)
            else:
                self._view.placing.add_into(module, line, at)
        else:
            files = usable(event.mimeData())
            if not files:
                event.ignore()
                return
            self._add_files(files, at)
        event.acceptProposedAction()
        self._view.setFocus()

    def _add_files(self, files: list[Path], at: QPointF) -> None:
        """Place nodes for files side by side, as one undo step; a lone script goes into a line."""
        stack = self._view.session.undo
        nodes = [each for each in files if each.suffix.lower() not in (EXPERIMENT, ".py")]
        if len(nodes) > 1:
            stack.beginMacro(QCoreApplication.translate("Edits", "Add nodes"))
        for number, path in enumerate(files):
            if path in nodes:
                self.add_file(path, at + number * _STEP)
        if len(nodes) > 1:
            stack.endMacro()
        for number, path in enumerate(files):  # these are read first, or opened elsewhere
            if path not in nodes:
                self.add_file(path, at + number * _STEP)

    def _line(self, at: QPointF) -> ConnectionItem | None:
        hit = self._view.canvas.hit(at, self._view.zoom)
        return hit.connection if hit.node is None else None

    def add_file(self, path: Path, at: QPointF | None) -> None:
        """Add the node that reads a file: Import Data, Zip Bundle or Execute Python Script.

        Without a place it comes where there is room.

        An experiment is no node: the view's `file_dropped` tells that one was dropped.
        """
        suffix = path.suffix.lower()
        if suffix == EXPERIMENT:
            self._view.file_dropped.emit(str(path))
        elif suffix == ".py":
            reader = Background(self)
            reader.done.connect(lambda read: self._script_read(reader, *read, at))
            reader.start(lambda: _read(path))
        else:
            module = "zip_bundle" if suffix == ".zip" else "import_data"
            self._add(module, "path", str(path), at)

    def _script_read(self, reader: Background, text: str, error: str, at: QPointF | None) -> None:
        reader.deleteLater()
        if error:
            self._view.session.message.emit(error)
            where = self._view.viewport().rect().center()
            self._view.bubble.tell(error, where if at is None else self._view.mapFromScene(at))
        else:
            line = None if at is None else self._line(at)
            self._add("execute_python_script", "code", text, at, line)

    def _add(
        self, module: str, kind: str, value: str, at: QPointF | None,
        line: ConnectionItem | None = None,
    ) -> None:  # fmt: skip
        """Place a module with its first parameter of a kind set, as one undo step.

        What reads a file does so at once.
        """
        spec = self._view.session.registry.find(module)
        name = (
            next((each.name for each in spec.parameters if each.kind == kind), "") if spec else ""
        )
        parameters = {name: value} if name else {}
        if line is None or at is None:
            node = self._view.placing.add(module, at, **parameters)
            if node is not None and kind == "path":
                self._loading.load(node)
        else:
            self._view.placing.add_into(module, line, at, **parameters)


def _lone_script(files: list[Path]) -> bool:
    return len(files) == 1 and files[0].suffix.lower() == ".py"


def _read(path: Path) -> tuple[str, str]:
    """Return a script's text, and why there is none; it may lie on a slow disk."""
    try:
        if path.stat().st_size > _LARGEST:
            return "", _tr("{} is too large for a script.").format(path.name)
        return path.read_text(encoding="utf-8-sig"), ""
    except UnicodeDecodeError:
        return "", _tr("{} is not UTF-8 text.").format(path.name)
    except OSError as problem:
        return "", _tr("{} cannot be read: {}").format(path.name, reason(problem))


def _hint(paths: list[Path]) -> str:
    """Say what will become of files; nothing where there are none."""
    opened = [each for each in paths if each.suffix.lower() == EXPERIMENT]
    if len(paths) > 1:
        return _tr("Drop to add {} files").format(len(paths))
    if opened:
        return _tr("Drop to open “{}”").format(opened[0].name)
    return _tr("Drop to add “{}”").format(paths[0].name) if paths else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)
