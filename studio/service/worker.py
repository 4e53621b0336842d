"""One worker process of a service: uvicorn on the socket that all workers share."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import socket
import threading
from pathlib import Path
from typing import Any

from studio.experiment.errors import StudioError
from studio.service import logs
from studio.service.keys import KeyFile
from studio.service.options import Options


def run_worker(
    options: Options, name: str, folder: str, metrics: str, sock: socket.socket, link: Any
) -> None:
    """Load the active version, say `ready`, answer until told to stop. Ends with its parent."""
    logs.set_up(options.log_level)
    # An interrupt goes to all processes of a terminal: the parent tells this one when to stop.
    for each in ("SIGINT", "SIGTERM"):
        signal.signal(getattr(signal, each), signal.SIG_IGN)
    try:
        _serve(options, name, Path(folder), Path(metrics), sock, link)
    except StudioError as error:
        with contextlib.suppress(OSError):
            link.send(" ".join(str(error).split()))


def _serve(
    options: Options, name: str, folder: Path, metrics: Path, sock: socket.socket, link: Any
) -> None:
    import uvicorn

    from studio.service.app import create_app
    from studio.service.service import Service
    from studio.service.versions import Deck, VersionStore

    store = VersionStore(folder / "versions")
    processors = os.cpu_count() or 1
    size = options.script_workers or max(2, processors // max(1, options.workers))
    deck = Deck.stored(store, script_workers=size)
    try:
        deck.refresh()
        key_file = KeyFile(folder / "keys.json")
        service = Service(
            deck, name=name, keys=key_file.read() if options.auth else None, key_file=key_file,
            visitor=options.visitor,
            limits=options.limits, state=folder, store=store, metrics_folder=metrics,
        )  # fmt: skip
        app = create_app(service, local_only=options.local and not options.auth)
        config = uvicorn.Config(
            app, log_config=None, access_log=False, lifespan="on", server_header=False,
            timeout_graceful_shutdown=int(options.limits.grace) + 5,
            ssl_certfile=options.certificate or None, ssl_keyfile=options.private_key or None,
            timeout_keep_alive=30,
        )  # fmt: skip
        server = _Server(config, link)
        threading.Thread(target=_obey, args=(server, link), daemon=True).start()
        gc.collect()
        gc.freeze()
        server.run(sockets=[sock])
    finally:
        deck.close()


def _obey(server: Any, link: Any) -> None:
    """Stop when the parent says so, or is gone."""
    with contextlib.suppress(EOFError, OSError):
        link.recv()
    server.should_exit = True


def _server_class() -> Any:
    import uvicorn

    class Server(uvicorn.Server):
        """Says when it answers, and leaves signals to the parent."""

        def __init__(self, config: uvicorn.Config, link: Any) -> None:
            super().__init__(config)
            self._link = link

        @contextlib.contextmanager
        def capture_signals(self) -> Any:
            """Catch none."""
            yield

        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            """Start, then say so."""
            await super().startup(sockets)
            with contextlib.suppress(OSError):
                self._link.send("ready")

    return Server


def _Server(config: Any, link: Any) -> Any:
    return _server_class()(config, link)
