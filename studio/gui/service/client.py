"""Calls the service from the window, without making it wait."""

from __future__ import annotations

import json
from collections.abc import Callable
from time import perf_counter
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkProxy, QNetworkReply, QNetworkRequest

EXECUTE = "/execute?api-version=2.0&details=true"
_SECONDS = 120
Answer = Callable[[int, Any, float], None]


class ServiceClient(QObject):
    """Sends requests to one address; answers come as `(status, document, seconds)`.

    Status 0 stands for a service that cannot be reached; the document is then the reason.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._network = QNetworkAccessManager(self)
        self._network.setProxy(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))
        self._network.setTransferTimeout(_SECONDS * 1000)
        self.address = self.key = ""

    def get(self, path: str, answer: Answer) -> None:
        """Ask for a document."""
        self._follow(self._network.get(self._request(path)), answer)

    def post(self, path: str, body: Any, answer: Answer) -> QNetworkReply:
        """Send a document as JSON; the reply can be aborted."""
        request = self._request(path)
        request.setHeader(QNetworkRequest.KnownHeaders.ContentTypeHeader, "application/json")
        reply = self._network.post(request, QByteArray(json.dumps(body).encode()))
        self._follow(reply, answer)
        return reply

    def _request(self, path: str) -> QNetworkRequest:
        request = QNetworkRequest(QUrl(self.address + path))
        if self.key:
            request.setRawHeader(b"Authorization", f"Bearer {self.key}".encode())
        return request

    def _follow(self, reply: QNetworkReply, answer: Answer) -> None:
        started = perf_counter()

        def done() -> None:
            seconds = perf_counter() - started
            status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute) or 0
            raw = bytes(reply.readAll().data())
            reply.deleteLater()
            if not status:
                answer(0, reply.errorString(), seconds)
                return
            try:
                answer(int(status), json.loads(raw), seconds)
            except ValueError:
                answer(int(status), raw.decode("utf-8", "replace"), seconds)

        reply.finished.connect(done)
