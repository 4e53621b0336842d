"""Helps scripts that were written for older Pythons and libraries; each step is told in the log."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from studio.scripting.compat.python2 import Translation, translate
from studio.scripting.compat.text import repair

__all__ = ["Helped", "helping", "modern", "preload", "translated"]


@dataclass
class Helped:
    """A script made ready: its text, names for its globals, and where its lines came from.

    `pictures` are those that it uploaded to a run of the later designer, filled at the end.
    """

    source: str
    names: dict[str, Any] = field(default_factory=dict)
    lines: tuple[int, ...] | None = None
    pictures: list[tuple[str, Path | bytes]] = field(default_factory=list)


def translated(source: str, note: Callable[[str], None]) -> Helped:
    """Put a pasted text right and translate Python 2; `note` is told each step."""
    translation, notes = _today(source)
    for each in notes:
        note(f"Compatibility: {each}")
    helped = Helped(translation.source, lines=translation.lines)
    if translation.old:
        from studio.scripting.compat.old_python import helpers

        helped.names.update(helpers())
    return helped


@lru_cache(maxsize=8)  # a service runs the same script again and again
def _today(source: str) -> tuple[Translation, tuple[str, ...]]:
    repaired = repair(source)
    translation = translate(repaired.source)
    return translation, (*repaired.notes, *translation.notes)


@contextmanager
def helping(source: str, note: Callable[[str], None], folder: Path) -> Iterator[Helped]:
    """Make a script ready and bring removed interfaces back while it runs.

    Nothing is done to a script that is written for today's Python and libraries.
    """
    helped = translated(source, note)
    from studio.scripting.compat import shims

    installed = shims.install(helped.source, note, folder)
    try:
        helped.names.update(installed.globals)
        yield helped
    finally:
        helped.pictures = installed.run_figures()
        installed.remove()


def preload() -> None:
    """Import what looks at each script, so that it need not be done for each."""
    from studio.scripting.compat import shims

    shims.preload()
    with helping("def azureml_main(df):\n    return df,\n", lambda _: None, Path()):
        pass


_NEEDED = ("py2_div", "py2_decode", "py2_encode", "py2_translate", "py2_exec", "execfile", "cmp",
           "reduce", "unichr", "xrange", "unicode", "basestring", "long")  # fmt: skip


def modern(source: str) -> Translation:
    """Return a script in today's Python that needs no help, for the editor.

    The few helpers that it still calls are written out at its top.
    """
    import inspect
    import re

    from studio.scripting.compat import old_python

    repaired = repair(source)
    found = translate(repaired.source)
    notes = (*repaired.notes, *found.notes)
    changed = found.changed or repaired.source != source
    if not found.old:
        return Translation(found.source, notes, changed)
    head: list[str] = []
    plain = {"unichr": "chr", "xrange": "range", "unicode": "str", "basestring": "str",
             "long": "int"}  # fmt: skip
    for name in _NEEDED:
        wanted = "py2_exec|execfile" if name == "py2_exec" else name
        if not re.search(rf"\b({wanted})\b", found.source):
            continue
        if name == "reduce":
            head.append("from functools import reduce")
        elif name == "cmp":
            head.append("def cmp(left, right):\n    return (left > right) - (left < right)\n\n")
        elif name in plain:
            head.append(f"{name} = {plain[name]}")
        elif name == "py2_div":
            head.append(inspect.getsource(old_python._whole))
            head.append(inspect.getsource(old_python.py2_div))
        else:
            head.append(inspect.getsource(getattr(old_python, name)))
    text = "\n".join(head)
    if "py2_decode" in text or "py2_encode" in text:
        codecs = ", ".join(repr(each) for each in old_python._BYTE_CODECS)
        text = f"import codecs\n\n_BYTE_CODECS = ({codecs})\n\n{text}"
    if "py2_exec" in text:
        text = f"import inspect\nimport sys\n\n{text}"
    text = re.sub(r": (Any|int)\b| -> (Any|bool|None)\b", "", text)
    return Translation(f"{text}\n{found.source}" if text else found.source, notes, True)
