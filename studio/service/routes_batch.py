"""The addresses of batch jobs and of their files."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response

from studio.engine.context import CancelToken
from studio.service.batch import check_request
from studio.service.body import check_json, parse_json, read_body
from studio.service.errors import unauthorized
from studio.service.files import FileArea, as_url_path
from studio.service.jobs import FINISHED, Job
from studio.service.service import Service


def add_batch_routes(add: Callable[..., None], base: str, service: Service) -> None:
    """Add the addresses below `base`."""
    batch = _Batch(service, base)
    add(f"{base}/jobs", batch.submit, "POST")
    add(f"{base}/jobs", batch.recent, "GET")
    add(f"{base}/jobs/{{job}}/start", batch.start, "POST")
    add(f"{base}/jobs/{{job}}", batch.status, "GET")
    add(f"{base}/jobs/{{job}}", batch.cancel, "DELETE")
    if not base:
        add("/files/{place:path}", batch.upload, "PUT")
        add("/files/{place:path}", batch.download, "GET")


class _Batch:
    def __init__(self, service: Service, base: str) -> None:
        assert service.jobs is not None
        assert service.files is not None
        self.service = service
        self.jobs = service.jobs
        self.files: FileArea = service.files

    def _enter(self, request: Request, route: str = "jobs") -> None:
        request.state.route = route
        self.service.authorize(request)

    async def submit(self, request: Request) -> Response:
        """Take a job; the answer is its id as a JSON string."""
        self._enter(request)
        check_json(request)
        data = await read_body(request, self.service.limits.body)

        def work(token: CancelToken) -> str:
            active = self.service.deck.active
            checked = check_request(parse_json(data), active.scorer, self.files)
            return self.jobs.submit(checked, active.number)

        return JSONResponse(await self.service.line.do(work))

    async def recent(self, request: Request) -> Response:
        """List the newest jobs."""
        self._enter(request)
        found = await asyncio.to_thread(self.jobs.recent)
        return JSONResponse([{"Id": each.id, **self._told(each, request)} for each in found])

    async def start(self, request: Request) -> Response:
        """Let a job be done."""
        self._enter(request)
        await asyncio.to_thread(self.jobs.start, request.path_params["job"])
        assert self.service.runner is not None
        self.service.runner.wake()
        return Response(status_code=204)

    async def status(self, request: Request) -> Response:
        """Tell how a job stands."""
        self._enter(request)
        job = await asyncio.to_thread(self.jobs.get, request.path_params["job"])
        return JSONResponse(self._told(job, request))

    async def cancel(self, request: Request) -> Response:
        """Cancel a job; one that has ended stays as it is."""
        self._enter(request)
        await asyncio.to_thread(self.jobs.cancel, request.path_params["job"])
        return Response(status_code=204)

    def _told(self, job: Job, request: Request) -> dict[str, Any]:
        results = None
        if job.status == FINISHED and job.results is not None:
            results = {
                name: {
                    "BaseLocation": f"{request.base_url}files/",
                    "RelativeLocation": as_url_path(place),
                    "SasBlobToken": self.files.token(place),
                    "ConnectionString": None,
                }
                for name, place in job.results.items()
            }
        return {
            "StatusCode": job.status,
            "Results": results,
            "Details": job.details,
            "Progress": job.progress,
            "CreatedAt": _time(job.created),
            "StartTime": _time(job.started),
            "EndTime": _time(job.ended),
        }

    async def upload(self, request: Request) -> Response:
        """Keep a file for jobs."""
        self._enter(request, "files")
        place = request.path_params["place"]
        target = self.files.table(place)
        limit = self.service.limits.upload
        await asyncio.to_thread(_make_folder, target)
        part = target.with_name(f".{uuid4().hex}.part")
        try:
            await _receive(request, part, limit)
            created = not target.exists()
            await asyncio.to_thread(os.replace, part, target)
        finally:
            part.unlink(missing_ok=True)
        body = {"RelativeLocation": place}
        return JSONResponse(body, status_code=201 if created else 200)

    async def download(self, request: Request) -> Response:
        """Send a file, to a caller with a key or with a link that a job's status gave."""
        request.state.route = "files"
        place = request.path_params["place"]
        query = request.query_params
        signed = self.files.allows(place, query.get("se", ""), query.get("sig", ""))
        if not signed and not self.service.accepts(request):
            raise unauthorized()
        path = await asyncio.to_thread(self.files.existing, place)
        return FileResponse(path, filename=path.name, media_type="application/octet-stream")


def _make_folder(target: Path) -> None:
    from studio.service.errors import bad_argument

    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.is_dir():
            raise FileExistsError(target.name)
    except OSError:
        raise bad_argument("InvalidBlob", "A file and a folder cannot have one name.") from None


async def _receive(request: Request, part: Path, limit: int) -> None:
    from studio.service.errors import too_large

    size = 0
    with part.open("wb") as file:
        async for chunk in request.stream():
            size += len(chunk)
            if size > limit:
                raise too_large(f"The file is larger than {limit / 1024**2:,.0f} MB.")
            await asyncio.to_thread(file.write, chunk)


def _time(seconds: float | None) -> str | None:
    if seconds is None:
        return None
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))
