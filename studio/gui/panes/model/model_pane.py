"""The pane that shows what is inside a model, or any object that a script returned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from studio.experiment.context import ScriptOptions
from studio.experiment.values import Bundle, PythonDevice, PythonObject
from studio.gui.background import Background
from studio.gui.combo import Combo
from studio.gui.controls import headed, label
from studio.gui.panes.evaluation.drawing import Drawing
from studio.gui.panes.evaluation.elided import ElidedLabel
from studio.gui.panes.evaluation.export import Export
from studio.gui.panes.evaluation.facts_table import FactsTable
from studio.gui.panes.model.pages import (
    BarPage,
    ClusterPage,
    ComponentPage,
    ImportancePage,
    Page,
    ParameterPage,
    TablePage,
    TextPage,
    TreePage,
)
from studio.gui.panes.port_pane import PortPane
from studio.gui.panes.state_card import StateCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio.engine.events import Output
    from studio.gui.session import Session
    from studio.scripting.inspection.facts import ModelFacts
    from studio.scripting.standalone import StandaloneContext

MOST_KEPT = 8  # objects whose facts are remembered


class ModelPane(PortPane):
    """Has an object looked into in the sandbox, and shows what came back.

    The object is never opened in this process. Facts are fetched when the pane is in sight.
    """

    image = "module"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setObjectName("modelPane")
        self.packed: PythonObject | None = None
        self.facts: ModelFacts | None = None
        self._known: dict[int, tuple[PythonObject, ModelFacts]] = {}
        self._context: StandaloneContext | None = None
        self._asked: tuple[tuple[int, ...], int] = ((), 0)
        self._looking = Background(self)
        self._looking.done.connect(self._arrived)
        self._looking.failed.connect(self._failed)
        # What holds others is made first: moved later, they would be styled anew each time.
        self.stack = QStackedWidget(self)
        self.shown = shown = QWidget(self.stack)
        self.title = label(role="heading", parent=shown)
        self.about = ElidedLabel(shown)
        self.parts = Combo(shown)
        self.parts.setObjectName("modelParts")
        self.parts.setAccessibleName(self.tr("Part of the model"))
        self.parts.setToolTip(self.tr("The step or model inside that is shown"))
        self.parts.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.parts.currentIndexChanged.connect(lambda *_: self._show_part())
        self.export = Export(self, session, self._picture, self._table, self._everything)
        self.tabs = QTabWidget(shown)
        self.tabs.setDocumentMode(True)
        self.tree_page = TreePage()
        self.tree_page.tree_wanted.connect(self._tree_wanted)
        self.pages: list[Page] = [
            BarPage(self.tr("Coefficients"), lambda facts: facts.coefficients),
            ImportancePage(),
            self.tree_page,
            ClusterPage(),
            ComponentPage(),
            ParameterPage(),
            TablePage(
                self.tr("Features"),
                (self.tr("Number"), self.tr("Feature")),
                lambda facts: list(enumerate(facts.features, 1)),
            ),
            TablePage(
                self.tr("Values"),
                (self.tr("Name"), self.tr("Value")),
                lambda facts: facts.values,
            ),
            TextPage(),
        ]
        for page in self.pages:
            self.tabs.addTab(page, page.name)
        self.tabs.currentChanged.connect(self._come_forward)
        self.set_content(self._content_widget())

    def _content_widget(self) -> QWidget:
        row = QHBoxLayout()
        row.setContentsMargins(12, 2, 8, 2)
        row.setSpacing(8)
        row.addWidget(self.title)
        row.addWidget(self.parts)
        row.addWidget(self.about, 1)
        row.addWidget(self.export.copy_button)
        row.addWidget(self.export.save_button)
        headed(self.shown, row, self.tabs)
        self.waiting, self.wait_card, self.stop_button = self._card_page(self.tr("Stop"))
        bar = QProgressBar(self.waiting)
        bar.setRange(0, 0)
        bar.setFixedWidth(220)
        self.waiting.layout().insertWidget(1, bar, 0, Qt.AlignmentFlag.AlignHCenter)
        self.stop_button.setObjectName("stopLooking")
        self.stop_button.clicked.connect(lambda *_: self.stop())
        self.broken, self.error_card, self.again_button = self._card_page(self.tr("Try again"))
        self.again_button.setObjectName("lookAgain")
        self.again_button.clicked.connect(lambda *_: self._look())
        for each in (self.waiting, self.broken, self.shown):
            self.stack.addWidget(each)
        return self.stack

    def _card_page(self, text: str) -> tuple[QWidget, StateCard, QPushButton]:
        page = QWidget(self.stack)
        page.setProperty("role", "surface")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        card, button = StateCard(page), QPushButton(text, page)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 16)
        column.addWidget(card, 1)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        return page, card, button

    # -- the port ------------------------------------------------------------------------

    def show_output(self, output: Output) -> None:
        """Show an object; it is looked into when the pane is in sight."""
        value = output.value
        packed = value.object if isinstance(value, PythonDevice) else value
        self.stop(tell=False)
        self.packed = packed if isinstance(packed, PythonObject) else None
        self.facts = None
        if self.packed is None:
            return
        known = self._known.get(id(self.packed))
        if known is not None:
            self._show(known[1])
            return
        self._tell_waiting()
        if self.isVisible():
            self._look()

    def keeps_card(self, output: Output) -> bool:
        """Show the card when the port holds no object."""
        if self.packed is None:
            self.card.tell("module", self.tr("This port holds no model"))
        return self.packed is None

    def forget_output(self) -> None:
        """Let go of the object."""
        self.stop(tell=False)
        self.packed = self.facts = None

    def clear(self) -> None:
        """Follow no port, and forget the objects of the experiment before."""
        self._known.clear()
        super().clear()

    def showEvent(self, event: QShowEvent) -> None:
        """Look into the object when it is wanted for the first time."""
        super().showEvent(event)
        wanted = self.packed is not None and self.facts is None and not self._looking.busy
        if wanted and self.stack.currentWidget() is self.waiting:
            self._look()

    # -- looking -------------------------------------------------------------------------

    def _tell_waiting(self) -> None:
        packed = self.packed
        name = packed.type_name.rpartition(".")[2] if packed is not None else ""
        size = max(1, len(packed.data) // 1024) if packed is not None else 0
        text = self.tr("It is opened in the sandbox ({0} KB).").format(f"{size:,}")
        title = self.tr("Looking into {0}…").format(name)
        self.wait_card.tell("waiting", title, text, token="running")
        self.stack.setCurrentWidget(self.waiting)

    def _look(self, part: tuple[int, ...] = (), tree: int = 0) -> None:
        packed = self.packed
        if packed is None:
            return
        if self._context is not None:
            self._context.cancel()
        if tree == 0 and not part:
            self._tell_waiting()
        self._asked = (part, tree)
        executor, bundle, options = self.session.executor, self._bundle(), self._options()
        context = self._context = _new_context()

        def work() -> ModelFacts:
            from studio.scripting.inspection import inspect_object

            scripts = executor.scripts()
            return inspect_object(
                scripts, packed, context=context, bundle=bundle, part=part, tree=tree,
                options=options,
            )  # fmt: skip

        self._looking.start(work)

    def _bundle(self) -> Bundle | None:
        """Return the zip that the script had: its classes may come from there."""
        experiment = self.session.experiment
        if self.node_id is None or not experiment.has_node(self.node_id):
            return None
        for port in experiment.node(self.node_id).spec.inputs:
            link = experiment.input_connection(self.node_id, port.name)
            given = self.session.output(link.source, link.output) if link is not None else None
            if given is not None and isinstance(given.value, Bundle):
                return given.value
        return None

    def _options(self) -> ScriptOptions:
        """Return the Python in which the script ran, where the user allows it."""
        experiment = self.session.experiment
        if self.node_id is None or not experiment.has_node(self.node_id):
            return ScriptOptions()
        node = experiment.node(self.node_id)
        if node.spec.parameter("environment") is None:
            return ScriptOptions()
        if self.session.sandbox_state(node.id) == "asks":
            return ScriptOptions()
        own = str(node.value("environment")).strip()
        return ScriptOptions(environment=own or experiment.environment.strip())

    def stop(self, *, tell: bool = True) -> None:
        """Stop looking: the process that opened the object is killed."""
        self._looking.forget()
        context, self._context = self._context, None
        if context is not None:
            context.cancel()
        if tell:
            self.error_card.tell("cancel", self.tr("Stopped"), "")
            self.stack.setCurrentWidget(self.broken)

    def _arrived(self, facts: ModelFacts) -> None:
        self._context = None
        if self.packed is not None:
            self._known[id(self.packed)] = (self.packed, facts)
            while len(self._known) > MOST_KEPT:
                self._known.pop(next(iter(self._known)))
        self._show(facts)

    def _failed(self, error: Exception) -> None:
        self._context = None
        if self.facts is not None:  # another tree of the same forest
            self.session.message.emit(str(error))
            self._show_part()
            return
        name = self.packed.type_name.rpartition(".")[2] if self.packed is not None else ""
        title = self.tr("{0} cannot be shown").format(name)
        self.error_card.tell("error", title, str(error)[:800], token="failed")
        self.stack.setCurrentWidget(self.broken)

    # -- showing -------------------------------------------------------------------------

    @property
    def part(self) -> ModelFacts | None:
        """The part in front."""
        path = self.parts.currentData()
        return self.facts.at(tuple(path)) if self.facts is not None and path is not None else None

    def _show(self, facts: ModelFacts) -> None:
        fresh = self.facts is None
        before = self.parts.currentData()
        self.facts = facts
        every = list(facts.walk())
        path = _telling(facts).path if fresh or before is None else tuple(before)
        self.parts.blockSignals(True)
        self.parts.clear()
        for each in every:
            name = f"{each.name}: {each.short_type}" if each.name else each.short_type
            self.parts.addItem("    " * len(each.path) + name, list(each.path))
        paths = [each.path for each in every]
        self.parts.setCurrentIndex(paths.index(path) if path in paths else 0)
        self.parts.setVisible(len(every) > 1)
        self.parts.blockSignals(False)
        self.title.setText(facts.short_type)
        self._show_part(fresh)
        self.stack.setCurrentWidget(self.shown)

    def _show_part(self, fresh: bool = False) -> None:
        part = self.part
        if part is None:
            return
        self.title.setVisible(self.parts.count() == 1)
        self.export.name = part.short_type
        self.about.show_text("\n".join(self._in_words(part)))
        first = None
        self.tabs.blockSignals(True)  # a tab that hides brings others forward for a moment
        for page in self.pages:
            there = page.wants(part)
            self.tabs.setTabVisible(self.tabs.indexOf(page), there)
            page.take(part if there else None)
            first = first or (page if there else None)
        front = self.tabs.currentWidget()
        if first is not None and (fresh or not (isinstance(front, Page) and front.wants(part))):
            self.tabs.setCurrentWidget(first)
        self.tabs.blockSignals(False)
        self._come_forward()

    def _come_forward(self, *_: object) -> None:
        page = self.tabs.currentWidget()
        if isinstance(page, Page):
            page.come_forward()

    def _in_words(self, part: ModelFacts) -> list[str]:
        lines = [part.library] if part.library else []
        if part.feature_count is not None:
            lines.append(self.tr("{0} features").format(f"{part.feature_count:,}"))
        if part.classes:
            some = ", ".join(part.classes[:6]) + ("…" if len(part.classes) > 6 else "")
            lines.append(self.tr("classes: {0}").format(some))
        if part.trees > 1:
            lines.append(self.tr("{0} trees").format(f"{part.trees:,}"))
        if part.notes:
            lines.append(self.tr("{0} things could not be read").format(len(part.notes)))
        return lines

    def _tree_wanted(self, number: int) -> None:
        if self.part is not None:
            self.tree_page.wait_for(number)
            self._look(self.part.path, number)

    # -- taking away ---------------------------------------------------------------------

    def _page(self) -> Page | None:
        page = self.tabs.currentWidget()
        showing = self.facts is not None and isinstance(page, Page)
        return page if showing else None

    def _picture(self) -> Drawing | None:
        page = self._page()
        return page.drawing if page is not None else None

    def _table(self) -> FactsTable | None:
        page = self._page()
        return page.table if page is not None else None

    def _everything(self) -> Callable[[], bytes]:
        facts = self.facts

        def make() -> bytes:
            import json

            from studio.scripting.inspection import as_json

            raw = as_json(facts) if facts is not None else {}
            return (json.dumps(raw, indent=2, ensure_ascii=False) + "\n").encode("utf-8")

        return make


def _telling(facts: ModelFacts) -> ModelFacts:
    """Return the part that has most to tell: of a pipeline, its last model."""
    rich = [
        part
        for part in facts.walk()
        if part.coefficients or part.importances or part.tree or part.clusters or part.components
    ]
    return facts if not rich or rich[0] is facts else rich[-1]


def _new_context() -> StandaloneContext:
    from studio.scripting.standalone import StandaloneContext

    return StandaloneContext(None)  # type: ignore[arg-type]
