"""What “Make a report…” does: ask for a name, then make the file beside the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog

from studio.gui.language import code
from studio.gui.report.dialog import ReportDialog

if TYPE_CHECKING:
    from studio.gui.window import MainWindow

HTML, PDF = "HTML (*.html)", "PDF (*.pdf)"


def _tr(text: str) -> str:
    return QCoreApplication.translate("MakeReport", text)


def make_report(window: MainWindow) -> ReportDialog | None:
    """Ask where the report of the current experiment goes and make it; None when told nowhere."""
    session = window.session
    session.flush()
    path = _ask(window)
    if path is None:
        return None
    from studio.gui.report.collect import result_of

    experiment = session.experiment.copy()
    experiment.path = session.experiment.path
    result, facts = result_of(session)

    def work(progress: Callable[[float], bool]) -> Path:
        from studio.engine.report import write_report

        return write_report(
            experiment, result, path, facts=facts, progress=progress, language=code()
        )

    dialog = ReportDialog(path, work, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    dialog.start()
    return dialog


def _ask(window: MainWindow) -> Path | None:
    session = window.session
    known = session.experiment.path
    folder = known.parent if known is not None else session.folder or Path.home()
    name = known.stem if known is not None else _file_name(session.experiment.name)
    kind = str(window.settings.value("report/kind") or "html")
    usual = PDF if kind == "pdf" else HTML
    chosen, filter_ = QFileDialog.getSaveFileName(
        window, _tr("Make a report"), str(folder / f"{name}.{kind}"), f"{HTML};;{PDF}", usual
    )
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() not in (".html", ".htm", ".pdf"):
        path = path.with_name(path.name + (".pdf" if "pdf" in filter_ else ".html"))
    window.settings.set_value("report/kind", "pdf" if path.suffix.lower() == ".pdf" else "html")
    return path


def _file_name(name: str) -> str:
    return "".join("_" if each in '<>:"/\\|?*' or ord(each) < 32 else each for each in name)[:80]


def why_not(window: MainWindow) -> str:
    """Return why there can be no report now; nothing when there can."""
    if not window.working:
        return _tr("Open an experiment first: there is nothing to report.")
    if len(window.session.experiment) == 0:
        return _tr("The experiment is empty: there is nothing to report.")
    return ""
