"""A report of an experiment and its results: one file, HTML or PDF, that needs nothing else.

```
result = executor.run(experiment)
write_report(experiment, result, Path("report.html"))
```
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from studio.engine.executor import RunResult
from studio.engine.report.content import LIMITS, Limits, RunFacts, gather
from studio.experiment.document import Experiment
from studio.experiment.errors import Cancelled, StudioError
from studio.experiment.files import write_atomically
from studio.experiment.words import Words, speaking

__all__ = ["LIMITS", "SUFFIXES", "Limits", "RunFacts", "make_report", "write_report"]

SUFFIXES = (".html", ".pdf")
Progress = Callable[[float], bool]


def make_report(
    experiment: Experiment,
    result: RunResult | None,
    kind: str,
    *,
    facts: RunFacts | None = None,
    limits: Limits = LIMITS,
    progress: Progress | None = None,
    language: str = "en",
) -> bytes:
    """Return a report as the bytes of a file; `kind` is `"html"` or `"pdf"`.

    Without a result it shows the experiment alone. `progress` is told how far it is, from 0 to
    1; when it returns False, Cancelled is raised. `language` is that of its own words, such as
    `"ko"`.
    """
    step = _Steps(progress)
    with speaking(Words(language)):
        return _made(experiment, result, kind, facts, limits, step)


def _made(
    experiment: Experiment,
    result: RunResult | None,
    kind: str,
    facts: RunFacts | None,
    limits: Limits,
    step: _Steps,
) -> bytes:
    report = gather(experiment, result, facts or RunFacts(), limits, lambda share: step(share / 2))
    if kind == "pdf":
        from studio.engine.report.pdf import render_pdf

        return render_pdf(report, lambda share: step(0.5 + share / 2))
    from studio.engine.report.html import render_html

    return render_html(report).encode("utf-8", "replace")


def write_report(
    experiment: Experiment,
    result: RunResult | None,
    path: Path,
    *,
    facts: RunFacts | None = None,
    limits: Limits = LIMITS,
    progress: Progress | None = None,
    language: str = "en",
) -> Path:
    """Write a report to a file, HTML or PDF by the end of its name, and return the path.

    Raises StudioError for another ending or a place that cannot be written.
    """
    kind = kind_of(path)
    data = make_report(
        experiment, result, kind, facts=facts, limits=limits, progress=progress, language=language
    )
    try:
        write_atomically(path, data)
    except OSError as error:
        raise StudioError(f"{path} could not be written: {error.strerror or error}.") from error
    return path


def kind_of(path: Path) -> str:
    """Return `"html"` or `"pdf"` by the end of a file's name; raises StudioError for others."""
    suffix = path.suffix.lower()
    if suffix in (".html", ".htm"):
        return "html"
    if suffix == ".pdf":
        return "pdf"
    raise StudioError(f"A report is a .html or a .pdf file, not {path.name!r}.")


class _Steps:
    """Passes progress on and raises Cancelled when it is not wanted any more."""

    def __init__(self, progress: Progress | None) -> None:
        self._progress = progress

    def __call__(self, share: float) -> None:
        if self._progress is not None and not self._progress(min(1.0, share)):
            raise Cancelled("The report was cancelled.")
