"""Connects the parts of the window: which action calls what, and when it can be used."""

# ruff: noqa: PLW0108 - the session and the canvas are those of the tab that is current then

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from shiboken6 import isValid

from studio.gui import editing, importing
from studio.gui.canvas.verbs import verbs
from studio.gui.dock_moves import STEP, add_dock_moves, more_output
from studio.gui.report.action import make_report, why_not

if TYPE_CHECKING:
    from studio.gui.desk import Desk
    from studio.gui.docks import Docks
    from studio.gui.window import MainWindow
    from studio.gui.workspace import Workspace


def connect(window: MainWindow) -> None:
    """Connect what is there from the start; called once."""
    _connect_actions(window)
    _connect_documents(window)
    window.stack.currentChanged.connect(lambda *_: refresh(window))
    window.documents.saved.connect(lambda *_: refresh(window))


def connect_desk(window: MainWindow, desk: Desk) -> None:
    """Connect an experiment's session, when its tab is made."""
    session = desk.session
    window.runs.adopt(session)

    def again(*_: object) -> None:
        if isValid(window) and desk is window.desk:
            refresh(window)

    for signal in (
        session.experiment_replaced, session.document_changed, session.selection_changed,
        session.running_changed, session.undo.canUndoChanged, session.undo.canRedoChanged,
        session.undo.cleanChanged, session.undo.indexChanged, desk.changed,
    ):  # fmt: skip
        signal.connect(again)


def connect_workspace(window: MainWindow, space: Workspace) -> None:
    """Connect the workspace, when it is built."""
    canvas = space.canvas
    canvas.zoom_changed.connect(window.run_status.show_zoom)
    canvas.properties_wanted.connect(lambda *_: space.show_properties())
    canvas.help_wanted.connect(window.show_manual)
    for action in window.actions_.canvas:
        canvas.addAction(action)
    canvas.file_dropped.connect(lambda path: window.documents.open_path(Path(path)))


def connect_docks(window: MainWindow, docks: Docks) -> None:
    """Connect the docks, when they are made."""
    add_dock_moves(window, docks)
    runs = window.runs
    docks.runs.open_wanted.connect(runs.open)
    docks.runs.compare_wanted.connect(runs.compare)
    docks.runs.restore_wanted.connect(runs.restore)
    docks.runs.delete_wanted.connect(runs.delete)
    docks.palette_.module_activated.connect(
        lambda module: window.canvas.add_module_at_center(module)
    )


def _connect_actions(window: MainWindow) -> None:
    a, documents, tabs = window.actions_, window.documents, window.tabs
    a.on(a.new, documents.begin)
    a.on(a.open, documents.open)
    a.on(a.import_files, lambda: importing.ask(window))
    a.on(a.save, documents.save)
    a.on(a.save_as, documents.save_as)
    a.on(a.home, window.show_start_page)
    a.on(a.quit, window.close)
    a.on(a.undo, lambda: (window.session.flush(), window.session.undo.undo()))
    a.on(a.redo, lambda: window.session.undo.redo())
    a.on(a.run, lambda: window.session.run())
    a.on(a.run_selected, lambda: window.session.run_selected())
    a.on(a.cancel, lambda: window.session.cancel())
    a.on(a.arrange, lambda: window.canvas.arrange())
    a.on(a.find, lambda: window.finder.show_nodes())
    a.on(a.commands, lambda: window.finder.show_commands())
    a.on(a.settings, window.show_settings)
    a.on(a.help, window.show_manual)
    a.on(a.tour, lambda: window.tour.begin())
    a.on(a.logs, window.show_logs)
    a.on(a.report, window.report_problem)
    a.on(a.about, window.show_about)
    a.on(a.reset_layout, lambda: window.docks.reset())
    a.full_screen.toggled.connect(window.show_full_screen)
    a.on(a.chart, lambda: window.workspace.charts.open_current())
    a.large_output.toggled.connect(window.show_large_output)
    a.on(a.more_output, lambda: more_output(window.workspace, STEP))
    a.on(a.more_canvas, lambda: more_output(window.workspace, -STEP))
    for action, verb in zip(a.canvas, verbs(), strict=True):
        a.on(action, lambda verb=verb: editing.do(window, verb))
    a.on(a.run_history, window.runs.show_list)
    a.on(a.prior_run, window.runs.prior)
    a.on(a.next_run, window.runs.following)
    a.on(a.service, window.show_service)
    a.on(a.set_up_service, window.set_up_service)
    a.on(a.make_report, lambda: make_report(window))
    a.on(a.close_tab, window.close_desk)
    a.on(a.next_tab, lambda: window.step_desk(1))
    a.on(a.previous_tab, lambda: window.step_desk(-1))
    tabs.chosen.connect(window.show_desk)
    tabs.close_wanted.connect(window.close_desk)
    tabs.close_others_wanted.connect(window.close_other_desks)
    tabs.new_wanted.connect(documents.begin)
    # The workspace may not be built yet: it is asked for when the action is used.
    for action, name in (
        (a.zoom_in, "zoom_in"),
        (a.zoom_out, "zoom_out"),
        (a.zoom_reset, "zoom_reset"),
        (a.zoom_fit, "zoom_fit"),
    ):
        a.on(action, lambda name=name: getattr(window.canvas, name)())
    a.on(a.find_module, lambda: window.workspace.find_module())


def _connect_documents(window: MainWindow) -> None:
    documents, page = window.documents, window.start_page
    page.sample_chosen.connect(documents.open_sample)
    page.recent_chosen.connect(window.open_recent)
    page.recent_unwanted.connect(window.settings.forget_recent)
    page.new_wanted.connect(documents.begin)
    page.open_wanted.connect(documents.open)
    page.import_wanted.connect(lambda: importing.ask(window))
    page.files_dropped.connect(lambda paths: importing.take(window, paths))

    def opened() -> None:
        window.show_workspace()
        window.canvas.zoom_fit()
        window.canvas.setFocus()

    documents.opened.connect(opened)
    documents.saved.connect(
        lambda path: window.session.message.emit(window.tr("Saved to {}").format(path))
    )

    def busy(on: bool) -> None:
        bar = window.statusBar()
        bar.showMessage(window.tr("Working with the file…")) if on else bar.clearMessage()

    documents.busy_changed.connect(busy)


def refresh(window: MainWindow) -> None:
    """Enable the actions that can be used now, and show the title."""
    a, session = window.actions_, window.session
    working = window.working
    running = session.running
    nodes = len(session.experiment) > 0
    a.run.setEnabled(working and nodes and not running)
    a.run_selected.setEnabled(working and bool(session.selection) and not running)
    a.cancel.setEnabled(running)
    a.undo.setEnabled(working and session.undo.canUndo())
    a.redo.setEnabled(working and session.undo.canRedo())
    _tell_step(window)
    for action in (a.save, a.save_as, a.find_module, a.zoom_in, a.zoom_out, a.zoom_reset,
                   a.zoom_fit, a.service, a.set_up_service, a.find, a.arrange,
                   a.close_tab, a.reset_layout, a.chart, a.large_output, a.more_output,
                   a.more_canvas, a.run_history, a.prior_run, *a.canvas):  # fmt: skip
        action.setEnabled(working)
    a.next_run.setEnabled(working and session.read_only)
    if session.read_only:  # a run that is over is only looked at
        for action in (a.run, a.run_selected, a.arrange, a.service, a.set_up_service):
            action.setEnabled(False)
    a.allow(a.make_report, why_not(window))
    for action in (a.next_tab, a.previous_tab):
        action.setEnabled(len(window.desks) > 1)
    window.run_status.zoom.setVisible(working)
    _show_title(window, working)


def _tell_step(window: MainWindow) -> None:
    """Tell in the tooltips of Undo and Redo which change they are about."""
    a, undo = window.actions_, window.session.undo
    back, again = (undo.undoText(), undo.redoText()) if window.working else ("", "")
    name = window.tr("Undo")
    a.describe(a.undo, f"{name}: {back}" if back else name)
    name = window.tr("Redo")
    a.describe(a.redo, f"{name}: {again}" if again else name)


def _show_title(window: MainWindow, working: bool) -> None:
    if working:
        window.setWindowTitle(f"{window.session.experiment.name}[*] — Experiment Studio")
        window.setWindowModified(window.documents.modified)
    else:
        window.setWindowTitle("Experiment Studio")
        window.setWindowModified(False)
