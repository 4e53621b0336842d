"""After `kill -9` the work is there, all but the last two seconds of it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from studio.experiment.document import Experiment
from studio.experiment.fileformat import dumps, loads
from studio.gui.journal import Journal
from studio.gui.shelf import Shelf, read

PROGRAM = Path(__file__).with_name("recovery_program.py")
ROOT = Path(__file__).parents[2]
LEFT = Qt.MouseButton.LeftButton


def start(tmp_path, mode):
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "STUDIO_SETTINGS": str(tmp_path / "settings.ini"),
        "STUDIO_STATE": str(tmp_path / "state"),
        "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]),
    }
    return subprocess.Popen(
        [sys.executable, str(PROGRAM), mode], env=env, text=True, stdout=subprocess.PIPE
    )


def kill(program) -> None:
    """End the process as nothing can hinder: `kill -9`."""
    program.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
    program.wait()


@pytest.mark.parametrize("moment", [25, 61, 90])
def test_kill_at_any_moment_loses_at_most_two_seconds(tmp_path, moment):
    program = start(tmp_path, "edit")
    made = []  # (number, when)
    for line in program.stdout:
        words = line.split()
        if words[0] == "edit":
            made.append((int(words[1]), float(words[2])))
            if len(made) >= moment:
                break
    kill(program)
    killed = time.time()
    safe = [number for number, when in made if when < killed - 2.0]

    again = start(tmp_path, "look")
    told, _ = again.communicate(timeout=60)
    lines = told.splitlines()
    assert again.returncode == 0, told
    assert "offered 2" in lines
    assert any("Lost work" in each and "not saved yet" in each for each in lines)
    assert "desk Lost work enter_data,split_data 1 True" in lines
    assert "desk Beside split_data 0 True" in lines
    comment = next((each for each in lines if each.startswith("comment ")), "comment ")
    kept = [int(word) for word in comment.split()[1:]]
    # Nothing is missing in between, and all that is older than two seconds is there. Only the
    # last number may have been caught in the middle of being typed.
    whole = kept[:-1]
    assert whole == list(range(1, len(whole) + 1))
    assert len(kept) >= len(safe)
    assert "journals 2" in lines  # the recovered work is safe again, the old journals are gone

    third = start(tmp_path, "look")
    told, _ = third.communicate(timeout=60)
    assert "offered 0" in told


@pytest.fixture
def shelf(tmp_path):
    result = Shelf(tmp_path / "recovery")
    yield result
    result.close()


def written(shelf) -> None:
    shelf.writer.submit(lambda: None).result(10)


def test_every_kind_of_change_is_kept(session, shelf):
    journal = Journal(session, shelf)
    first = session.add_node("make_rows", 10, 20)
    second = session.add_node("every_kind", 10, 220)
    gone = session.add_node("make_rows", 300, 0)
    journal.write()
    session.connect_ports(first, "Result dataset", second, "Table")
    for link in session.experiment.connections:
        session.disconnect_ports(link)
    port = session.experiment.node(first).spec.outputs[0].name
    session.connect_ports(first, port, second, "Table")
    session.set_parameter(first, "rows", 7)
    session.rename_node(second, "Kinds")
    session.set_comment(second, "zwei\nZeilen")
    session.move({second: (50, 60)})
    session.remove([gone])
    session.describe(name="Alles", description="x\ny")
    session.set_environment("requirements: pandas")
    journal.write()
    session.undo.undo()
    session.undo.redo()
    journal.write()
    written(shelf)
    lost = read(journal.path)
    assert dumps(loads(json.dumps(lost.document), registry=session.registry)) == dumps(
        session.experiment
    )
    assert lost.name == "Alles"


def test_a_torn_last_line_costs_that_line_only(session, shelf):
    journal = Journal(session, shelf)
    node = session.add_node("make_rows", 0, 0)
    journal.write()
    session.set_parameter(node, "rows", 5)
    journal.write()
    written(shelf)
    whole = journal.path.read_bytes()
    session.rename_node(node, "Late")
    journal.write()
    written(shelf)
    data = journal.path.read_bytes()
    for length in range(len(whole), len(data)):
        journal.path.write_bytes(data[:length])
        entry = read(journal.path).document["nodes"][0]
        assert entry["parameters"] == {"rows": 5}
        assert entry["name"] in ("Make Rows", "Late")


def test_saved_work_leaves_no_journal(session, shelf):
    journal = Journal(session, shelf)
    session.add_node("make_rows", 0, 0)
    journal.write()
    written(shelf)
    path = journal.path
    assert path.is_file()
    session.undo.setClean()
    written(shelf)
    assert not path.exists()
    session.add_node("make_rows", 0, 0)
    journal.write()
    written(shelf)
    assert len(read(journal.path).document["nodes"]) == 2


def test_a_living_studio_keeps_its_journals(session, shelf, tmp_path):
    journal = Journal(session, shelf)
    session.add_node("make_rows", 0, 0)
    journal.write()
    written(shelf)
    code = (
        "import sys; from pathlib import Path; from studio.gui.shelf import Shelf;"
        "print(len(Shelf(Path(sys.argv[1])).lost()))"
    )
    found = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "recovery")],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert found.stdout.strip() == "0"


def test_a_disk_that_takes_nothing_is_told_once(session, tmp_path, qtbot):
    blocked = tmp_path / "file"
    blocked.write_text("")
    shelf = Shelf(blocked / "recovery")
    journal = Journal(session, shelf)
    with qtbot.waitSignal(journal.failed) as told:
        session.add_node("make_rows", 0, 0)
        journal.write()
    assert "Save often" in told.args[0]
    shelf.close()


def leave_lost_work(session, tmp_path, name):
    """Leave a journal as a studio that was killed would."""
    shelf = Shelf(tmp_path / "state" / "recovery")
    journal = Journal(session, shelf)
    session.describe(name=name)
    session.add_node("split_data", 0, 0)
    journal.write()
    written(shelf)
    journal.stop()
    shelf.writer.shutdown()
    shelf._lock.close()  # what the system does with the lock of a dead process


@pytest.fixture
def real_session(qtbot):
    from studio.gui.session import Session

    result = Session(Experiment())
    yield result
    result.close()


def test_the_offer_can_be_refused_for_good(qtbot, window, real_session, tmp_path):
    leave_lost_work(real_session, tmp_path, "Old")
    with qtbot.waitSignal(window.recovery.looked) as found:
        window.recovery.look()
    assert found.args == [1]
    dialog = window.recovery.dialog
    assert "Old" in dialog.list.item(0).text()
    qtbot.mouseClick(dialog.discard, LEFT)
    assert not window.working
    written(window.shelf)
    with qtbot.waitSignal(window.recovery.looked) as found:
        window.recovery.look()
    assert found.args == [0]


def test_escape_puts_the_question_off(qtbot, window, real_session, tmp_path):
    leave_lost_work(real_session, tmp_path, "Old")
    for _ in range(2):
        with qtbot.waitSignal(window.recovery.looked) as found:
            window.recovery.look()
        assert found.args == [1]
        qtbot.keyClick(window.recovery.dialog, Qt.Key.Key_Escape)
        written(window.shelf)


def test_two_works_are_recovered_before_a_workspace_is_ready(
    qtbot, cold_window, real_session, tmp_path
):
    window = cold_window
    leave_lost_work(real_session, tmp_path, "First")
    leave_lost_work(real_session, tmp_path, "Second")
    with qtbot.waitSignal(window.recovery.looked) as found:
        window.recovery.look()
    assert found.args == [2]
    with qtbot.waitSignal(window.recovery.restored, timeout=60_000):
        qtbot.keyClick(window.recovery.dialog, Qt.Key.Key_Return)
    assert sorted(each.title for each in window.desks) == ["First", "Second"]
    assert all(each.modified for each in window.desks)
    assert window.working
    written(window.shelf)
    with qtbot.waitSignal(window.recovery.looked) as found:
        window.recovery.look()
    assert found.args == [0]
