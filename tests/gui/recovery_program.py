"""The real program, driven from inside: types at full speed until it is killed.

Prints `edit N TIME` after the N-th edit was made by real key events in the script editor and in
the name field; with `look`, prints what the recovery offers and what it brings back.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from studio.gui import app as studio


def say(*words) -> None:
    print(*words, flush=True)


def window():
    return next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, studio.MainWindow)
    )


class Typist:
    """Edits one parameter by real keys, and a second experiment beside it."""

    def __init__(self) -> None:
        self.count = 0
        self.line = None

    def begin(self) -> None:
        main = window()
        main.documents.new()
        main.session.describe(name="Beside")
        main.session.add_node("split_data", 0, 0)
        main.documents.new()
        main.session.describe(name="Lost work")
        first = main.session.add_node("enter_data", 0, 0)
        second = main.session.add_node("split_data", 0, 200)
        main.session.connect_ports(first, "Dataset", second, "Dataset")
        main.session.select([second])
        self.timer = QTimer(interval=40)
        self.timer.timeout.connect(self.edit)
        self.timer.start()

    def edit(self) -> None:
        main = window()
        page = main.properties.node_page
        if page is None:
            return
        editor = page.comment
        editor.setFocus()
        self.count += 1
        QTest.keyClicks(editor, f"{self.count} ")
        say("edit", self.count, time.time())


def look(main) -> None:
    """Tell what is offered, recover it by Enter, tell what is there then."""

    def looked(found: int) -> None:
        say("offered", found)
        if found:
            QTimer.singleShot(0, recover)
        else:
            QApplication.instance().exit(0)

    def recover() -> None:
        dialog = main.recovery.dialog
        for row in range(dialog.list.count()):
            say("line", dialog.list.item(row).text().replace("\n", " | "))
        main.recovery.restored.connect(restored)
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    def restored() -> None:
        for desk in main.desks:
            experiment = desk.session.experiment
            nodes = ",".join(each.spec.id for each in experiment)
            links = len(experiment.connections)
            say("desk", experiment.name, nodes, links, desk.modified)
            for node in experiment:
                if node.comment:
                    say("comment", node.comment)
        main.shelf.writer.submit(lambda: None).result(10)
        say("journals", len(list(main.shelf._root.glob("*/*.journal"))))
        for desk in main.desks:
            desk.session.undo.setClean()
        main.close()
        QApplication.instance().quit()

    main.recovery.looked.connect(looked)


if __name__ == "__main__":
    mode = sys.argv[1]
    application = studio.make_application()
    if mode == "edit":
        typist = Typist()
        QTimer.singleShot(200, application, typist.begin)
    else:
        QTimer.singleShot(0, application, lambda: look(window()))
    sys.exit(studio.main([]))
