"""The menus of a node, of a connection and of the empty canvas."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QMenu

from studio.experiment.frames import Frame
from studio.gui import nodeclipboard
from studio.gui.canvas import arranging, by_keys, outer_inputs
from studio.gui.canvas.frame_item import TOKENS
from studio.gui.canvas.links import LinkCheck
from studio.gui.canvas.node_item import NodeItem
from studio.gui.canvas.pointing import plain
from studio.gui.canvas.port_item import PortItem
from studio.gui.canvas.verbs import keys_of
from studio.gui.help.key import MenuHelp
from studio.gui.look.icons import icon
from studio.gui.menu_room import give_room

if TYPE_CHECKING:
    from studio.gui.canvas.view import CanvasView

_MOST = 30  # ports in the menu of those to connect to; the nearest


def open_menu(view: CanvasView, event: QContextMenuEvent) -> None:
    """Open the menu of what is at the event's place; it stays in `view.menu` while open."""
    where = view.mapToScene(event.pos())
    by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
    hit = by_keys.chosen(view) if by_key else view.canvas.hit(where, view.zoom)
    if hit.node is not None:
        if hit.node.node_id not in view.session.selection:
            view.session.select([hit.node.node_id])
        menu = node_menu(view, hit.node)
    elif hit.connection is not None:
        view.session.select(())
        view.canvas.select_connections([hit.connection.connection])
        menu = _menu(view)
        _add(menu, _tr("Delete"), "delete", view.delete_selected, keys_of(view, "Delete"))
    elif hit.frame is not None:
        view.session.select(())
        view.canvas.select_frames([hit.frame.frame.id])
        menu = frame_menu(view, hit.frame.frame)
    else:
        menu = canvas_menu(view, event.pos(), where)
    view.menu = menu
    MenuHelp(menu).watch(menu)
    menu.popup(event.globalPos())


def node_menu(view: CanvasView, item: NodeItem) -> QMenu:
    """Return the menu of a node, with one submenu for each output port."""
    session, node = view.session, item.node_id
    menu = _menu(view)
    several = len(session.selection) > 1
    if item.is_group and not several:
        _add(
            menu, _tr("Open"), "group", lambda: session.open_level(node), keys_of(view, "OpenGroup")
        )
    rename = _add(menu, _tr("Rename"), "rename", view.rename_selected, keys_of(view, "Rename"))
    rename.setEnabled(not several)
    keys = keys_of(view, "EditComment")
    comment = _add(menu, _tr("Edit comment"), "comment", view.comment_selected, keys)
    comment.setEnabled(not several)
    run = _add(menu, _tr("Run selected"), "run-selected", session.run_selected,
               keys_of(view, "RunSelected"))  # fmt: skip
    run.setEnabled(not session.running)
    nodes = session.selected_nodes
    off = bool(nodes) and all(session.experiment.node(each).disabled for each in nodes)
    text = _tr("Enable") if off else _tr("Disable")
    _add(
        menu,
        text,
        "skip",
        lambda: session.toggle_disabled(session.selection),
        keys_of(view, "Disable"),
    )
    menu.addSeparator()
    _add(menu, _tr("Cut"), "cut", lambda: session.cut(session.selection), keys_of(view, "Cut"))
    _add(menu, _tr("Copy"), "copy", lambda: session.copy(session.selection),
         keys_of(view, "Copy"))  # fmt: skip
    _add(menu, _tr("Duplicate"), "copy", view.duplicate, keys_of(view, "Duplicate"))
    _add(menu, _tr("Delete"), "delete", view.delete_selected, keys_of(view, "Delete"))
    _group_menu(view, menu, item)
    arranging.add_menu(view, menu)
    _select_menu(view, menu)
    if several:
        _add(
            menu,
            _tr("Connect in order"),
            "connect",
            view.connect_selected,
            keys_of(view, "Connect"),
        )
    if session.experiment.connections_of(nodes):
        _add(menu, _tr("Detach"), "detach", view.detach, keys_of(view, "Detach"))
    if item.outputs and not several:
        menu.addSeparator()
        for port in item.outputs:
            _port_menu(view, menu, port)
    _disconnect_menu(view, menu, node)
    if not several:
        by_keys.add_new(view, menu, item)
    if not item.is_group:
        outer_inputs.add_menu(view, menu, node)
        _offer_menu(view, menu, node)
        menu.addSeparator()
        _add(menu, _tr("Help"), "help", lambda: view.help_wanted.emit(node), "F1")
    return menu


def _group_menu(view: CanvasView, menu: QMenu, item: NodeItem) -> None:
    menu.addSeparator()
    text = _tr("Collapse into a sub-experiment")
    _add(menu, text, "group", view.levels.collapse, keys_of(view, "Collapse"))
    if item.is_group:
        text = _tr("Expand the sub-experiment")
        _add(menu, text, "expand", view.levels.expand, keys_of(view, "Expand"))


def _offer_menu(view: CanvasView, menu: QMenu, node: str) -> None:
    """Let the ports of a node be offered by the card of the sub-experiment it lies in."""
    session, level = view.session, view.session.level
    if not level or len(session.selection) > 1:
        return
    about, spec = session.experiment.groups.get(level), session.experiment.node(node).spec
    crossing = {
        end for ports in session.experiment.groups.ports(level) for p in ports for end in p.ends
    }
    submenu = menu.addMenu(_tr("Ports of the sub-experiment"))
    for is_input, ports in ((True, spec.inputs), (False, spec.outputs)):
        kept = {end for p in (about.inputs if is_input else about.outputs) for end in p.ends}
        for port in ports:
            end = (node, port.name)
            text = _tr("Input: {}") if is_input else _tr("Output: {}")
            entry = _add(
                submenu, plain(text.format(port.name)), "",
                lambda end=end, side=is_input, on=end not in kept: session.groups.offer(
                    level, *end, is_input=side, on=on
                ),
            )  # fmt: skip
            entry.setCheckable(True)
            entry.setChecked(end in crossing)
            # A port that a connection uses is there in any case.
            entry.setEnabled(end in kept or end not in crossing)
    submenu.setEnabled(bool(spec.inputs or spec.outputs))


def _select_menu(view: CanvasView, menu: QMenu) -> None:
    submenu = menu.addMenu(_tr("Select"))
    give_room(submenu)
    _add(
        submenu,
        _tr("What it depends on"),
        "up",
        view.select_upstream,
        keys_of(view, "SelectUpstream"),
    )
    _add(
        submenu,
        _tr("What depends on it"),
        "down",
        view.select_downstream,
        keys_of(view, "SelectDownstream"),
    )


def frame_menu(view: CanvasView, frame: Frame) -> QMenu:
    """Return the menu of a frame."""
    menu = _menu(view)
    _add(
        menu, _tr("Edit the frame's text"), "rename", view.framing.edit, keys_of(view, "EditFrame")
    )
    names = {
        "yellow": _tr("Yellow"), "blue": _tr("Blue"), "green": _tr("Green"), "red": _tr("Red"),
        "violet": _tr("Violet"), "grey": _tr("Grey"),
    }  # fmt: skip
    colours = menu.addMenu(_tr("Colour"))
    for name, text in names.items():
        entry = _add(
            colours,
            text,
            "swatch-on" if name == frame.colour else "swatch",
            lambda name=name: view.session.frames.change(frame.id, colour=name),
            token=TOKENS[name],
        )
        entry.setCheckable(True)
        entry.setChecked(name == frame.colour)
    menu.addSeparator()
    _add(menu, _tr("Delete"), "delete", view.delete_selected, keys_of(view, "Delete"))
    return menu


def _port_menu(view: CanvasView, menu: QMenu, port: PortItem) -> None:
    """Add the submenu of an output port; with `Connect to` lines can be drawn by keys alone."""
    node, name = port.end
    submenu = menu.addMenu(plain(port.spec.name))
    show = _add(submenu, _tr("Visualize"), "chart", lambda: view.session.show_port(node, name))
    output = view.session.output(node, name)
    show.setEnabled(output is not None)
    if output is not None:
        size = port.text(output).rpartition(" · ")[2] if output.rows is not None else ""
        show.setText("\t".join(each for each in (show.text(), size) if each))
    else:
        show.setText(_tr("Visualize (run the node first)"))
    for extend in view.port_actions:
        extend(submenu, node, name)
    link = LinkCheck(view.session, port)
    near = sorted(view.canvas.nodes.values(), key=lambda each: _distance(each, port.node))
    fitting = [each for item in near for each in item.inputs if link.fits(each)]
    ends = submenu.addMenu(_tr("Connect to"))
    ends.setEnabled(bool(fitting))
    for end in fitting[:_MOST]:
        text = f"{end.node.look.name} › {end.spec.name}"
        if end.connected:
            text = _tr("{} (replaces)").format(text)
        _add(ends, plain(text), "", lambda end=end: link.connect(end))
    by_keys.add_new_after(view, submenu, port)


def _disconnect_menu(view: CanvasView, menu: QMenu, node: str) -> None:
    session = view.session
    inside = set(session.experiment.groups.leaves([node]))
    lines = [
        each for each in session.experiment.connections_of(inside)
        if node in inside or (each.source in inside) != (each.target in inside)
    ]  # fmt: skip
    if not lines or len(session.selection) > 1:
        return
    submenu = menu.addMenu(_tr("Disconnect"))
    seen: set[tuple[str, str, tuple[tuple[str, str], ...]]] = set()
    for line in lines:
        ends = session.experiment.groups.ends_at(session.level, line.target, line.input)
        if (line.source, line.output, ends) in seen:  # one line, as it is drawn here
            continue
        seen.add((line.source, line.output, ends))
        source, target = (session.experiment.node(each) for each in (line.source, line.target))
        if line.target in inside:
            text = f"{line.input} ← {source.name}"
        else:
            text = f"{line.output} → {target.name}"
        _add(submenu, plain(text), "", lambda line=line: session.disconnect_ports(line))


def _distance(one: NodeItem, other: NodeItem) -> float:
    return (one.pos() - other.pos()).manhattanLength()


def canvas_menu(view: CanvasView, at: QPoint, where: QPointF) -> QMenu:
    """Return the menu of the empty canvas."""
    menu = _menu(view)
    _add(
        menu,
        _tr("Add module…"),
        "plus",
        lambda: view.open_quick_add(at),
        keys_of(view, "AddModule"),
    )
    _add(
        menu,
        _tr("Add a frame"),
        "frame",
        lambda: view.framing.add(where),
        keys_of(view, "AddFrame"),
    )
    keys = keys_of(view, "Paste")
    paste = _add(menu, _tr("Paste"), "paste", lambda: view.paste(where), keys)
    paste.setEnabled(nodeclipboard.holds_nodes())
    menu.addSeparator()
    if view.session.level:
        _add(menu, _tr("Back to the level above"), "up", view.levels.leave,
             keys_of(view, "LeaveGroup"))  # fmt: skip
    _add(menu, _tr("Arrange in layers"), "split", view.arrange, keys_of(view, "Arrange"))
    _add(menu, _tr("Select all"), "select-all", view.select_all, keys_of(view, "SelectAll"))
    _add(menu, _tr("Fit to window"), "fit", view.zoom_fit, keys_of(view, "ZoomFit"))
    return menu


def _menu(view: CanvasView) -> QMenu:
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setToolTipsVisible(True)
    give_room(menu)
    return menu


def _add(
    menu: QMenu,
    text: str,
    image: str,
    action: Callable[[], object],
    keys: str = "",
    token: str = "text",
) -> QAction:
    """Add an entry; `keys` are shown beside it, the canvas itself answers to them."""
    entry = menu.addAction(f"{text}\t{keys}" if keys else text)
    if image:
        entry.setIcon(icon(image, token))
    entry.triggered.connect(lambda *_: action())
    return entry


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)
