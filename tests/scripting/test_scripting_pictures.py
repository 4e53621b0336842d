"""Pictures of every kind at the second port."""

import pytest


def shown(run, body, **keywords):
    source = (
        "import matplotlib\nmatplotlib.use('TkAgg')\nimport matplotlib.pyplot as plt\n"
        f"def azureml_main():\n{body}"
    )
    return run(source, **keywords).device.figures


@pytest.mark.parametrize("backend", ["Qt5Agg", "TkAgg", "module://ipykernel.pylab", "nonsense"])
def test_any_backend_and_show_are_harmless(run, backend):
    source = (
        f"import matplotlib\nmatplotlib.use({backend!r})\nimport matplotlib.pyplot as plt\n"
        f"plt.switch_backend({backend!r})\nmatplotlib.use({backend!r}, warn=False)\n"
        "def azureml_main():\n    plt.plot([1, 2])\n    plt.show()\n    plt.show(block=True)\n"
    )
    ran = run(source)
    assert len(ran.device.figures) == 1
    assert ran.printed("stderr") == ""


@pytest.mark.parametrize("kind", ["jpg", "gif", "bmp", "tiff", "webp"])
def test_other_kinds_of_pictures_show(run, kind):
    body = f"    from PIL import Image\n    Image.new('RGB', (12, 8), 'red').save('small.{kind}')\n"
    (figure,) = shown(run, body)
    assert figure.name == f"small.{kind}"
    assert figure.png.startswith(b"\x89PNG")


def test_of_an_animation_the_first_picture_shows_and_the_log_says_so(run):
    ran = run(
        "from PIL import Image\ndef azureml_main():\n"
        "    a, b = (Image.new('RGB', (12, 8), each) for each in ('red', 'blue'))\n"
        "    a.save('moving.gif', save_all=True, append_images=[b])\n"
    )
    assert len(ran.device.figures) == 1
    assert "moving.gif is animated: the first of 2 pictures is shown." in ran.printed("studio")


@pytest.mark.parametrize("kind", ["svg", "pdf", "eps"])
def test_drawings_show_and_svg_stays_one(run, kind):
    (figure,) = shown(run, f"    plt.plot([1, 2])\n    plt.savefig('line.{kind}')\n")
    assert (figure.name, figure.png[:4]) == (f"line.{kind}", b"\x89PNG")
    assert (figure.svg is not None) == (kind == "svg")


def test_pictures_the_script_puts_into_the_bundle_show_and_those_that_came_with_it_do_not(run):
    import io
    import zipfile

    from studio.experiment.values import Bundle

    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as archive:
        archive.writestr("logo.png", b"\x89PNG\r\n\x1a\nold")
    body = "    plt.plot([1])\n    plt.savefig('Script Bundle/new.png')\n"
    figures = shown(run, body, bundle=Bundle("b.zip", memory.getvalue()))
    assert [each.name for each in figures] == ["Script Bundle/new.png"]


def test_damaged_and_too_many_pictures_are_told(run):
    source = (
        "def azureml_main():\n    open('bad.png', 'wb').write(b'no')\n"
        "    open('bad.jpg', 'wb').write(b'no')\n"
        "    for n in range(10000):\n"
        "        open('p%05d.png' % n, 'wb').write(b'\\x89PNG\\r\\n\\x1a\\n' + bytes([n % 256]))\n"
    )
    ran = run(source)
    note = ran.printed("studio")
    assert "10,002 pictures: 200 are shown" in note
    assert "bad.png is no picture" in note
    assert len(ran.device.figures) == 198


def test_seaborn_and_pandas_plots_show(run):
    body = (
        "    import pandas as pd, seaborn as sns\n"
        "    df = pd.DataFrame({'a': [1, 2, 3], 'b': [2, 1, 3]})\n"
        "    df.plot(); plt.figure(); sns.scatterplot(df, x='a', y='b')\n"
    )
    assert len(shown(run, body)) == 2
