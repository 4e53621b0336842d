"""Reports as HTML: complete, self-contained, and safe whatever an experiment holds."""

from __future__ import annotations

import base64
import io
import re
from datetime import datetime
from html.parser import HTMLParser

import pandas as pd
import pytest

from studio.engine.events import Output
from studio.engine.executor import NodeResult, RunResult
from studio.engine.report import Limits, RunFacts, make_report, write_report
from studio.experiment import Experiment
from studio.experiment.errors import Cancelled, ModuleError, StudioError
from studio.experiment.values import Figure, LogText, PythonDevice, PythonObject

SCRIPT = "def azureml_main(df=None):\n    return df,  # </script><script>alert(1)</script>\n"
HOSTILE = "<img src=x onerror=alert(1)>\"'&"


def png(size=(40, 30)) -> bytes:
    from PIL import Image

    data = io.BytesIO()
    Image.new("RGB", size, "red").save(data, "PNG")
    return data.getvalue()


class Page(HTMLParser):
    """What a browser would make of a page: its tags with attributes, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(html)
        self.text = "".join(self.words)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        if self.tags[-1:] != [("style", {})]:
            self.words.append(data)

    def all(self, tag):
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture
def experiment():
    x = Experiment("Ages")
    x.set_description("Who is how old.")
    data = x.add("Enter Data Manually", data="name,age\nAnn,41\n", x=0, y=0)
    script = x.add("Execute Python Script", name="Clean", script=SCRIPT, x=0, y=160)
    x.set_parameter(script, "timeout", 30)
    x.connect(data, "Dataset", script, "Dataset1")
    x.set_comment(script, "Leaves all as it is.")
    x.frames.add("First part", -20, -40, 300, 140, "green")
    return x


def ran(experiment, *, value=None, log=(), error=None, status="done"):
    """Return a result in which the script ended so."""
    data, script = experiment.nodes
    frame = pd.DataFrame({"name": ["Ann", None], "age": [41.0, float("nan")]})
    outputs = {"Result Dataset": Output("Result Dataset", "dataset", frame, 2, 2)}
    if value is not None:
        outputs["Python Device"] = Output("Python Device", "figures", value)
    if error is not None:
        outputs, status = {}, "failed"
    nodes = {
        data.id: NodeResult("cached"),
        script.id: NodeResult(status, 1.25, outputs, error, "", tuple(log)),
    }
    return RunResult("r", "failed" if error else "done", 2.5, nodes)


def html_of(experiment, result=None, **more) -> str:
    return make_report(experiment, result, "html", **more).decode("utf-8")


def test_everything_is_in_it(experiment):
    device = PythonDevice((Figure("A curve", png()),))
    log = [LogText("stdout", "\x1b[31mred\x1b[0m words\n"), LogText("stderr", "careful\n")]
    began = datetime(2024, 5, 6, 7, 8, 9)
    html = html_of(experiment, ran(experiment, value=device, log=log), facts=RunFacts(began))
    page = Page(html)
    for told in (
        "Ages", "Who is how old.", "2024-05-06 07:08:09", "Done in 2.50 s", "pandas",
        "Leaves all as it is.", "Reused from an earlier run", "Done in 1.25 s", "Time limit",
        "Ann", "2 rows × 2 columns", "red words", "careful", "A curve", "First part",
    ):  # fmt: skip
        assert told in page.text, told
    (image,) = page.all("img")
    assert base64.b64decode(image["src"].partition(",")[2]) == png()
    assert "var(--a1)" in html  # red, in the light and in the dark look


def test_what_was_set_is_marked(experiment):
    rows = re.findall(r"<tr( class=\"changed\")?><th>(.*?)</th>", html_of(experiment))
    marked = {re.sub("<.*?>|●", "", label).strip() for mark, label in rows if mark}
    assert marked == {"Time limit"}


def test_a_table_shows_missing_values_and_a_summary(experiment):
    html = html_of(experiment, ran(experiment))
    assert html.count('class="missing"') == 2
    page = Page(html)
    assert "Missing" in page.text and "Distinct" in page.text
    assert "Ann (1)" in page.text


def test_before_a_run_it_says_so_and_what_is_wrong():
    x = Experiment("Fresh")
    x.add("Split Data")
    text = Page(html_of(x)).text
    assert "has not been run yet" in text
    assert "Dataset" in text and "connect" in text.lower()


def test_an_empty_experiment_makes_a_page():
    assert "The experiment is empty." in html_of(Experiment("Nothing"))


def test_a_failure_shows_message_line_and_traceback(experiment):
    error = ModuleError("no column 'x'", line=2, trace="Traceback: …\nKeyError: 'x'")
    text = Page(html_of(experiment, ran(experiment, error=error))).text
    assert "no column 'x'" in text
    assert "line 2 of the script" in text
    assert "KeyError: 'x'" in text


def test_hostile_texts_stay_texts():
    x = Experiment(HOSTILE)
    x.set_description(HOSTILE + "</style></script>")
    node = x.add("Execute Python Script", name=HOSTILE, script=SCRIPT + f'"{HOSTILE}"')
    x.set_comment(node, HOSTILE)
    x.frames.add(HOSTILE, 0, 0, 200, 100)
    frame = pd.DataFrame({HOSTILE: [HOSTILE, "</td></table><script>"]})
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(2)</script></svg>'
    )
    device = PythonDevice(
        (Figure(HOSTILE, png(), svg),), object=PythonObject(HOSTILE, b"", HOSTILE)
    )
    outputs = {
        "Result Dataset": Output("Result Dataset", "dataset", frame, 2, 1),
        "Python Device": Output(HOSTILE, "figures", device),
    }
    log = (LogText("stdout", HOSTILE), LogText(HOSTILE, HOSTILE), LogText("stdout", "\ud800\x00"))
    error = ModuleError(HOSTILE, trace=HOSTILE)
    result = RunResult(
        "r", "failed", 1.0, {node.id: NodeResult("failed", 1.0, outputs, error, HOSTILE, log)}
    )
    html = html_of(x, result)
    page = Page(html)
    assert not page.all("script")
    assert all(not name.startswith("on") for _, attributes in page.tags for name in attributes)
    assert [each["src"].split(";")[0] for each in page.all("img")] == ["data:image/svg+xml"]
    assert page.text.count(HOSTILE) > 6


def test_nothing_is_fetched_from_anywhere(experiment):
    device = PythonDevice((Figure("a", png(), '<svg><image href="https://example.com/a"/></svg>'),))
    html = html_of(experiment, ran(experiment, value=device))
    page = Page(html)
    policy = next(a["content"] for a in page.all("meta") if "http-equiv" in a)
    assert "default-src 'none'" in policy
    for tag, attributes in page.tags:
        for name in ("src", "href", "data", "action"):
            target = attributes.get(name)
            assert target is None or target.startswith(("data:", "#")), (tag, target)
    assert not page.all("link")
    assert "url(" not in html and "@import" not in html


def test_what_is_too_long_is_cut_and_said(experiment):
    frame = pd.DataFrame({f"c{n}": range(500) for n in range(60)})
    figures = tuple(Figure(f"picture {n}", png()) for n in range(5))
    result = ran(experiment, value=PythonDevice(figures))
    script = experiment.nodes[1]
    node = result.nodes[script.id]
    node.outputs["Result Dataset"] = Output("Result Dataset", "dataset", frame, 500, 60)
    node.log = (LogText("stdout", "".join(f"line {n}\n" for n in range(1000))),)
    limits = Limits(rows=5, columns=4, log_lines=10, figures=3, script=20)
    text = Page(html_of(experiment, result, limits=limits)).text
    assert "the first 5 of 500 rows and the first 4 of 60 columns" in text
    assert "c3" in text and "c4" not in text
    assert "3 of 5 pictures are shown" in text
    assert "more characters are left out" in text
    assert "line 4\n" in text and "line 995\n" in text and "line 500\n" not in text
    assert "990 lines left out" in text
    small = Page(html_of(experiment, result, limits=Limits(pictures=10))).text
    assert "5 pictures were left out" in small


def test_disabled_and_stale_nodes_say_so(experiment):
    data, script = experiment.nodes
    experiment.set_disabled(data)
    facts = RunFacts(stale=frozenset({script.id}))
    text = Page(html_of(experiment, ran(experiment), facts=facts)).text
    assert "the run passes by it" in text
    assert "was changed after these results" in text


def test_the_picture_has_a_card_for_each_node_and_a_line_for_each_connection(experiment):
    html = html_of(experiment, ran(experiment))
    drawn = html[html.index("<svg class") : html.index("</svg></section>")]
    assert drawn.count('class="body"') == 2
    assert drawn.count('class="wire"') == 1
    assert 'href="#n2"' in drawn and 'id="n2"' in html


def test_a_sub_experiment_is_one_card_and_its_inside_a_picture(experiment):
    _, script = experiment.nodes
    last = experiment.add("Split Data", name="Last", x=0, y=320)
    experiment.connect(script, "Result Dataset", last)
    experiment.groups.collapse([script.id], "Cleaning")
    html = html_of(experiment)
    pictures = re.findall(r"<svg class=.*?</svg></section>", html, re.DOTALL)
    assert len(pictures) == 2
    assert "Cleaning" in pictures[0] and "Clean</title>" not in pictures[0]
    assert pictures[0].count('class="wire"') == 2
    assert "Clean</title>" in pictures[1]
    assert make_report(experiment, None, "pdf").startswith(b"%PDF")


def test_every_kind_of_table_can_be_reported(experiment):
    frame = pd.DataFrame(
        {
            "when": pd.to_datetime(["2024-01-01", None]),
            "kind": pd.Categorical(["a", "b"]),
            "list": [[1, 2], None],
            "flag": [True, False],
            "complex": [1 + 2j, 3j],
            "big": pd.array([2**62, None], dtype="Int64"),
            "inf": [float("inf"), 1.0],
        }
    )
    result = ran(experiment)
    script = experiment.nodes[1].id
    result.nodes[script].outputs["Result Dataset"] = Output("Result Dataset", "dataset", frame)
    text = Page(html_of(experiment, result)).text
    assert "[1, 2]" in text and "2024-01-01" in text and "inf" in text
    empty = Output("Result Dataset", "dataset", pd.DataFrame())
    result.nodes[script].outputs["Result Dataset"] = empty
    assert "0 rows × 0 columns" in Page(html_of(experiment, result)).text


def test_progress_is_told_and_stops_the_work(experiment):
    told = []
    make_report(experiment, None, "html", progress=lambda share: told.append(share) or True)
    assert told == sorted(told) and 0 < told[0] <= told[-1] <= 1
    with pytest.raises(Cancelled):
        make_report(experiment, None, "html", progress=lambda share: False)


def test_a_file_of_another_kind_or_a_missing_folder_is_told(experiment, tmp_path):
    with pytest.raises(StudioError, match=r"\.html or a \.pdf"):
        write_report(experiment, None, tmp_path / "report.docx")
    with pytest.raises(StudioError, match="could not be written"):
        write_report(experiment, None, tmp_path / "missing" / "report.html")
    path = write_report(experiment, None, tmp_path / "report.HTML")
    assert path.read_text("utf-8").startswith("<!DOCTYPE html>")
