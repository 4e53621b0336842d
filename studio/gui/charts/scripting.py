"""Makes an Execute Python Script node of a chart."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studio.gui.canvas.view import CanvasView

MODULE = "execute_python_script"


def make_script(canvas: CanvasView, node: str, port: str, source: str, name: str) -> str | None:
    """Place a script that draws a chart below a node and connect it to a port, as one undo step.

    Returns the id of the new node; None, with a message, when there is no such module.
    """
    session = canvas.session
    spec = session.registry.find(MODULE)
    entry = next((each for each in spec.inputs if each.type == "dataset"), None) if spec else None
    if spec is None or entry is None:
        text = QCoreApplication.translate("Charts", "The module Execute Python Script is missing.")
        session.message.emit(text)
        return None
    text = QCoreApplication.translate("Charts", "Make the chart a script")
    session.undo.beginMacro(text)
    try:
        made = canvas.placing.add_below(node, spec.id, script=source)
        if made is not None:
            session.rename_node(made, session.experiment.free_name(name))
            session.connect_ports(node, port, made, entry.name)
    finally:
        session.undo.endMacro()
    return made
