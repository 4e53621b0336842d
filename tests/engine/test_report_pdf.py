"""Reports as PDF: their text can be read again, whatever the language."""

from __future__ import annotations

import io

import pandas as pd
import pytest

from studio.engine.events import Output
from studio.engine.executor import NodeResult, RunResult
from studio.engine.report import fonts, make_report
from studio.experiment import Experiment
from studio.experiment.errors import Cancelled, ModuleError
from studio.experiment.values import Figure, LogText, PythonDevice


def read(data: bytes):
    from pypdf import PdfReader

    return PdfReader(io.BytesIO(data))


def text_of(data: bytes) -> str:
    text = "\n".join(page.extract_text() for page in read(data).pages)
    return text.replace("\0", "")  # pypdf gives the first half of each letter of large fonts


@pytest.fixture
def experiment():
    x = Experiment("Ages of people")
    data = x.add("Enter Data Manually", name="Source", data="name,age\nAnn,41\n", x=0, y=0)
    script = x.add("Execute Python Script", name="Clean", x=0, y=160)
    x.connect(data, "Dataset", script, "Dataset1")
    return x


def ran(experiment, outputs, log=(), error=None):
    script = experiment.nodes[1].id
    status = "failed" if error else "done"
    return RunResult("r", status, 1.0, {script: NodeResult(status, 1.0, outputs, error, "", log)})


@pytest.fixture
def korean_font():
    if fonts.fonts_for([0xC815])[1]:
        pytest.skip("there is no Korean font here")


def test_its_words_are_korean_when_asked_for(experiment, korean_font):
    error = ModuleError("There is no column “prise”. Did you mean “age”?", line=3)
    data = make_report(experiment, ran(experiment, {}, error=error), "pdf", language="ko")
    text = text_of(data)
    for said in ("목차", "매개변수", "실패", "“prise” 열이 없습니다", "Ages of people"):
        assert said in text
    assert "Parameters" not in text


def test_all_parts_are_in_it(experiment):
    from PIL import Image

    picture = io.BytesIO()
    Image.new("RGB", (300, 200), "green").save(picture, "PNG")
    frame = pd.DataFrame({"name": ["Ann", "Łukasz"], "age": [41, 37]})
    outputs = {
        "Result Dataset": Output("Result Dataset", "dataset", frame, 2, 2),
        "Python Device": Output(
            "Python Device", "figures",
            PythonDevice((Figure("A curve", picture.getvalue()), Figure("broken", b"no picture"))),
        ),
    }  # fmt: skip
    log = (LogText("stdout", "\x1b[32mgreen\x1b[0m words\n"),)
    data = make_report(experiment, ran(experiment, outputs, log), "pdf")
    text = text_of(data)
    for told in ("Ages of people", "Clean", "Łukasz", "green words", "azureml_main", "A curve"):
        assert told in text, told
    assert "broken: this picture cannot be read" in text
    assert sum(len(page.images) for page in read(data).pages) == 1
    assert [each.title for each in read(data).outline] == ["Source", "Clean"]


def test_a_failure_is_told(experiment):
    error = ModuleError("no column 'x'", line=2, trace="Traceback: …\nKeyError: 'x'")
    text = text_of(make_report(experiment, ran(experiment, {}, error=error), "pdf"))
    assert "no column 'x' (line 2 of the script)" in text
    assert "KeyError: 'x'" in text


def test_letters_without_a_font_are_named(experiment, monkeypatch):
    monkeypatch.setattr(fonts, "_installed", tuple)
    experiment.rename_node(experiment.nodes[1], "정리")
    text = text_of(make_report(experiment, None, "pdf"))
    assert "This computer has no font for 2 of the letters used" in " ".join(text.split())
    assert "U+C815" in text


def test_letters_that_a_font_of_the_computer_has_are_drawn(experiment, korean_font):
    experiment.rename_node(experiment.nodes[1], "정리")
    text = text_of(make_report(experiment, None, "pdf"))
    assert "정리" in text
    assert "no font" not in text


def test_long_lines_and_wide_tables_stay_on_the_page(experiment):
    frame = pd.DataFrame({f"a rather long name {n}": ["word " * 9] * 3 for n in range(12)})
    outputs = {"Result Dataset": Output("Result Dataset", "dataset", frame, 3, 12)}
    log = (LogText("stdout", "x" * 500 + "\n" + "한" * 200 + "\n"),)
    data = make_report(experiment, ran(experiment, outputs, log), "pdf")
    text = text_of(data)
    assert "".join(text.split()).count("arather") >= 24  # each in the table and in the summary
    beyond = []
    for page in read(data).pages:
        page.extract_text(
            visitor_text=lambda part, cm, tm, font, size: (
                beyond.append(part) if part.strip() and tm[4] > 595 else None
            )
        )
    assert beyond == []


def test_an_empty_experiment_and_one_far_away_make_pages():
    assert "The experiment is empty." in text_of(make_report(Experiment("None"), None, "pdf"))
    x = Experiment("Far")
    for n in range(3):
        x.add("Split Data", x=1e6 * n, y=-1e6)
    assert "Far" in text_of(make_report(x, None, "pdf"))


def test_it_can_be_cancelled(experiment):
    with pytest.raises(Cancelled):
        make_report(experiment, None, "pdf", progress=lambda share: share < 0.6)
