from __future__ import annotations

import io
import sys

import pytest
from shims_running import run


@pytest.fixture(autouse=True)
def in_a_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


PICTURE = """
    import matplotlib
    matplotlib.use("agg")
    import matplotlib.pyplot as plt
    def azureml_main(dataframe1=None, dataframe2=None):
        plt.plot([1, 2, 3])
        img_file = "line.png"
        plt.savefig(img_file)
        from azureml.core import Run
        run = Run.get_context({arguments})
        run.upload_file("graphics/" + img_file, {path})
        {after}
        return dataframe1,
"""


@pytest.mark.parametrize("arguments", ["", "allow_offline=True", "upload_snapshot_directory=True"])
def test_an_uploaded_picture_is_kept_as_its_file(tmp_path, arguments):
    outcome = run(PICTURE.format(arguments=arguments, path="img_file", after=""))
    assert outcome.figures == [("graphics/line.png", tmp_path / "line.png")]
    assert "azureml" not in sys.modules


def test_a_picture_deleted_or_overwritten_later_is_kept_as_it_was_uploaded():
    after = "import os; os.remove(img_file)"
    ((name, data),) = run(PICTURE.format(arguments="", path="img_file", after=after)).figures
    assert name == "graphics/line.png"
    assert data.startswith(b"\x89PNG")


def test_a_picture_from_a_stream():
    ((_, data),) = run(PICTURE.format(arguments="", path="open(img_file, 'rb')", after="")).figures
    assert data.startswith(b"\x89PNG")


def test_logged_values_are_printed_one_line_each(capsys):
    run("""
        from azureml.core.run import Run
        run = Run.get_context()
        run.log("accuracy", 0.93)
        run.log_list("loss", [3, 2, 1])
        run.log_row("point", x=1, y=2)
        run.log_table("table", {"a": [1, 2]})
        run.tag("kind", "test")
        run.parent.log("outer", 5)
        assert run.get_metrics()["accuracy"] == 0.93
        assert run.experiment.name and run.id
        run.flush()
        run.complete()
        assert isinstance(run, Run) and Run.get_context() is run
    """)
    printed = capsys.readouterr().out
    for line in (
        "accuracy: 0.93", "loss: [3, 2, 1]", "point: x=1, y=2", "table: {'a': [1, 2]}",
        "kind: test", "outer: 5",
    ):  # fmt: skip
        assert line in printed.splitlines()


def test_log_image_takes_a_plot_and_a_path(tmp_path):
    figures = run("""
        import matplotlib.pyplot as plt
        from azureml.core import Run
        run = Run.get_context()
        plt.figure(); plt.plot([1])
        run.log_image("drawn", plot=plt)
        plt.savefig("saved.png")
        run.log_image("saved", path="saved.png")
        plt.close("all")
    """).figures
    assert [name for name, _ in figures] == ["drawn", "saved"]
    assert figures[0][1].startswith(b"\x89PNG")
    assert figures[1][1] == tmp_path / "saved.png"


def test_a_folder_gives_its_pictures_and_nothing_else(tmp_path):
    from PIL import Image

    (tmp_path / "out").mkdir()
    for name in ("b.png", "a.jpg"):
        data = io.BytesIO()
        Image.new("RGB", (2, 2)).save(data, "PNG" if name.endswith("png") else "JPEG")
        (tmp_path / "out" / name).write_bytes(data.getvalue())
    (tmp_path / "out" / "notes.txt").write_text("no picture")
    figures = run("""
        from azureml.core import Run
        Run.get_context().upload_folder("outputs", "out")
    """).figures
    assert [name for name, _ in figures] == ["outputs/a.jpg", "outputs/b.png"]


@pytest.mark.parametrize(
    "script",
    [
        "from azureml.core import Workspace\nws = Workspace.from_config()",
        "from azureml.core import Dataset\nDataset.get_by_name(None, 'x')",
        "from azureml import Workspace\nws = Workspace('id', 'token')",
        "from azureml.core import Run\nRun.get_context().experiment.workspace",
        "from azureml.core.model import Model\nModel.get_model_path('x')",
        "import azureml.core\nazureml.core.Workspace.get('x')",
        "from azureml.train.automl import AutoMLConfig\nAutoMLConfig(task='x')",
    ],
)
def test_what_needs_the_cloud_says_so_and_what_to_do(script):
    with pytest.raises(RuntimeError, match=r"no(ne)? .*Connect the dataset to an input"):
        run(script)
