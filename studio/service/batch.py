"""Does batch jobs, one at a time in each process of the service."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from studio.data import tables
from studio.engine.context import CancelToken
from studio.experiment.errors import Cancelled, StudioError
from studio.service.deadlines import Deadlines
from studio.service.errors import bad_argument, bad_user_argument
from studio.service.files import FileArea
from studio.service.jobs import Job, JobStore
from studio.service.limits import Limits
from studio.service.parameters import changes_of
from studio.service.requests import ScoreRequest
from studio.service.schema import Column, TableSchema
from studio.service.scoring import Scorer
from studio.service.versions import Deck

if TYPE_CHECKING:
    from pandas import DataFrame, Series

LOOK_EVERY = 0.5  # seconds

log = logging.getLogger(__name__)


def check_request(body: Any, scorer: Scorer, files: FileArea) -> dict[str, Any]:
    """Return a submitted body in its newer form; raises ServiceError when it cannot be done.

    `Inputs` and `Outputs` name a file for each input and output (`RelativeLocation`); the older
    form has `Input` and `Output` for a single one. Outputs that are not named get a place.
    """
    if not isinstance(body, dict):
        raise bad_argument("RequestBodyInvalid", "The body must be a JSON object.")
    known = {"Input", "Inputs", "Output", "Outputs", "GlobalParameters"}
    for name in body:
        if name not in known:
            text = f"The body has an unknown part {name[:60]!r}."
            raise bad_argument("RequestBodyInvalid", text)
    inputs = _references(body, "Input", list(scorer.inputs))
    outputs = _references(body, "Output", list(scorer.plan.outputs))
    for name in scorer.inputs:
        if name not in inputs:
            text = f"The job lacks the input {name!r}."
            raise bad_argument("BatchJobInputsNotSpecified", text, name)
        files.input_table(inputs[name])
    for name, place in inputs.items():
        if name not in scorer.inputs:
            raise bad_argument("InvalidInputNames", f"There is no input {name[:60]!r}.", name)
        files.table(place)
    for name, place in outputs.items():
        if name not in scorer.plan.outputs:
            text = f"There is no output {name[:60]!r}."
            raise bad_argument("InvalidOutputOverrideName", text, name)
        files.table(place)
    parameters = body.get("GlobalParameters") or {}
    if not isinstance(parameters, dict):
        raise bad_argument("RequestBodyInvalid", "GlobalParameters must be an object.")
    changes_of(scorer.experiment, parameters)
    return {"Inputs": inputs, "Outputs": outputs, "GlobalParameters": parameters}


def _references(body: dict[str, Any], word: str, names: list[str]) -> dict[str, str]:
    given = body.get(word + "s")
    if given is None and body.get(word) is not None:
        if len(names) != 1:
            text = f"The service has {len(names)} of them: name each under {word}s."
            raise bad_argument("BatchJobInputsTooManySpecified", text)
        given = {names[0]: body[word]}
    if given is None:
        return {}
    if not isinstance(given, dict):
        raise bad_argument("RequestBodyInvalid", f"{word}s must be an object.")
    found = {}
    for name, reference in given.items():
        place = reference.get("RelativeLocation") if isinstance(reference, dict) else None
        if not isinstance(place, str) or not place:
            text = f"{name[:60]!r} lacks its RelativeLocation, such as data/rows.csv."
            raise bad_argument("InvalidBlob", text, name)
        for key in ("BaseLocation", "SasBlobToken", "ConnectionString"):
            if not isinstance(reference.get(key), str | None):
                raise bad_argument("InvalidBlob", f"{key} of {name[:60]!r} must be text.", name)
        found[name] = place.lstrip("/")
    return found


class BatchRunner:
    """The thread of one process that does jobs."""

    def __init__(self, store: JobStore, deck: Deck, files: FileArea, limits: Limits) -> None:
        self._store, self._deck, self._files, self._limits = store, deck, files, limits
        self._wake = threading.Event()
        self._deadlines = Deadlines()
        self._token: CancelToken | None = None
        self._closed = False
        self._owner = f"{os.getpid()}-{id(self)}"
        self._thread = threading.Thread(target=self._loop, name="studio-batch", daemon=True)

    def start(self) -> None:
        """Begin to look for jobs."""
        self._thread.start()

    def wake(self) -> None:
        """Look for a job now."""
        self._wake.set()

    def close(self) -> None:
        """Stop; a job under way is left for the next start of the service."""
        self._closed = True
        self._wake.set()
        if self._token is not None:
            self._token.cancel()
        if self._thread.is_alive():
            self._thread.join(timeout=10)
        self._deadlines.close()

    def _loop(self) -> None:
        while not self._closed:
            try:
                job = self._store.claim(self._owner) if self._deck.ready else None
                if job is not None:
                    self._do(job)
                    continue
            except Exception:
                log.exception("the jobs could not be looked at")
            self._wake.wait(LOOK_EVERY)
            self._wake.clear()
        self._store.close()

    def _do(self, job: Job) -> None:
        token = self._token = CancelToken()
        call_off = self._deadlines.after(self._limits.batch_seconds, token.cancel)
        stop = self._watch(job, token)
        try:
            scorer = self._deck.get(job.version).scorer
            results = self._score(job, scorer, token)
            self._store.finish(job.id, results)
        except Cancelled:
            if not self._closed:  # by the caller, or because the time was up
                seconds = self._limits.batch_seconds
                self._store.fail(job.id, f"The job was stopped after {seconds:g} seconds.")
        except StudioError as error:
            self._store.fail(job.id, str(error))
        except Exception as error:
            log.exception("a job ended early", extra={"fields": {"job": job.id}})
            self._store.fail(job.id, f"The service met an internal error ({type(error).__name__}).")
        finally:
            stop()
            call_off()
            self._token = None
        log.info("job", extra={"fields": {"job": job.id, "status": self._store.get(job.id).status}})

    def _watch(self, job: Job, token: CancelToken) -> Callable[[], None]:
        """See now and then whether the job was cancelled, also by another process."""
        over = threading.Event()

        def look() -> None:
            while not over.wait(LOOK_EVERY):
                if self._store.get(job.id).status != "Running":
                    token.cancel()
            self._store.close()

        threading.Thread(target=look, name="studio-batch-watch", daemon=True).start()
        return over.set

    def _score(self, job: Job, scorer: Scorer, token: CancelToken) -> dict[str, str]:
        from studio.data.readers import read_table
        from studio.data.writers import write_table

        request = job.request
        frames = {}
        for name, place in request["Inputs"].items():
            frame = read_table(self._files.input_table(place))
            if len(frame) > self._limits.batch_rows:
                most = self._limits.batch_rows
                text = f"{place} has {len(frame):,} rows; at most {most:,} are taken."
                raise bad_user_argument("TooManyRows", text, name)
            frames[name] = fitted(frame, scorer.inputs[name])
        self._progress(job, 0.1)
        answers = scorer.answer(
            ScoreRequest(frames, request["GlobalParameters"]),
            token=token,
            progress=lambda done: self._progress(job, 0.1 + 0.8 * done),
        )
        results = {}
        for name, table in answers.items():
            place = request["Outputs"].get(name) or f"results/{job.id}/{_safe(name)}.csv"
            target = self._files.table(place)
            target.parent.mkdir(parents=True, exist_ok=True)
            write_table(as_frame(table), target)
            results[name] = place
        return results

    def _progress(self, job: Job, done: float) -> None:
        if not self._store.set_progress(job.id, round(done, 3)):
            raise Cancelled("The job was cancelled.")


def as_frame(table: Any) -> DataFrame:
    """Return a table of the scorer as a frame."""
    from studio.service.columns import frame_of

    frame: DataFrame = frame_of(table)
    return frame


def _safe(name: str) -> str:
    return "".join(each if each.isalnum() or each in "-_" else "-" for each in name) or "output"


def fitted(frame: DataFrame, schema: TableSchema) -> DataFrame:
    """Return a table from a file with the columns and types of an input; raises ServiceError."""
    if not schema.columns:
        return frame
    missing = [each for each in schema.names if each not in frame.columns]
    if missing:
        text = f"The input {schema.name!r} lacks the column {missing[0]!r}."
        raise bad_user_argument("InputMismatchError", text, schema.name)
    chosen = frame[schema.names]
    for place, column in enumerate(schema.columns):
        try:
            chosen.isetitem(place, _cast(chosen.iloc[:, place], column))
        except (ValueError, TypeError) as error:
            reason = str(error).split("\n")[0][:200]
            text = f"The column {column.name!r} ({column.word}) cannot be read: {reason}"
            raise bad_user_argument("InputParseError", text, schema.name) from None
    return chosen


def _cast(cells: Series, column: Column) -> Any:
    import pandas as pd

    if tables.type_word(cells) == column.word:
        return cells
    if column.word == tables.NUMERIC:
        return pd.to_numeric(cells)
    if column.word == tables.STRING:
        return cells.map(str, na_action="ignore").astype("str")
    if column.word == tables.DATETIME:
        return pd.to_datetime(cells, format="ISO8601")
    if column.word == tables.TIMESPAN:
        return pd.to_timedelta(cells)
    if column.word == tables.CATEGORICAL:
        return cells.astype("category")
    return cells
