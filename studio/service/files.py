"""The files of batch jobs: uploads and results in one folder, out of which no name leads."""

from __future__ import annotations

import hashlib
import hmac
import time
from pathlib import Path
from urllib.parse import quote

from studio.service.errors import Detail, ServiceError, bad_argument, not_found

TABLES = (".csv", ".tsv", ".parquet", ".feather", ".xlsx", ".jsonl")
LINK_SECONDS = 24 * 3600


class FileArea:
    """A folder whose files callers name by relative paths; `secret` signs links to them."""

    def __init__(self, root: Path, secret: bytes) -> None:
        self.root = root.resolve()
        self.root.mkdir(parents=True, exist_ok=True)
        self._secret = secret

    def place(self, name: str) -> Path:
        """Return where a file of that relative name lies; raises ServiceError when outside."""
        parts = name.replace("\\", "/").split("/")
        bad = any(not part or part.startswith(".") or part != part.strip() for part in parts)
        unseen = any(ord(each) < 32 or each in ':*?"<>|' for each in name)
        if bad or unseen or len(name) > 200 or not name.isprintable():
            text = f"{name[:80]!r} is no relative path of a file."
            raise bad_argument("InvalidBlob", text)
        path = self.root.joinpath(*parts)
        try:
            fine = path.resolve().is_relative_to(self.root)
        except OSError:
            fine = False
        if not fine:
            raise bad_argument("InvalidBlob", f"{name[:80]!r} is no relative path of a file.")
        return path

    def table(self, name: str) -> Path:
        """Return the place of a table; raises ServiceError for a name that no table has."""
        path = self.place(name)
        if path.suffix.lower() not in TABLES:
            text = f"{name[:80]!r} must end in one of: {', '.join(TABLES)}."
            raise bad_argument("InvalidBlobExtension", text)
        return path

    def existing(self, name: str) -> Path:
        """Return the place of a file that is there; raises ServiceError 404."""
        path = self.place(name)
        if not path.is_file():
            raise not_found("BlobNotFound", f"There is no file {name[:80]!r}.")
        return path

    def input_table(self, name: str) -> Path:
        """Return the place of a table to read; raises ServiceError 400 when it is not there."""
        path = self.table(name)
        if not path.is_file():
            text = f"There is no file {name[:80]!r}. Upload it first."
            raise ServiceError(400, "BadArgument", [Detail("BlobNotFound", text)])
        return path

    def token(self, name: str) -> str:
        """Return the query that lets one read a file for a day without a key."""
        end = int(time.time()) + LINK_SECONDS
        return f"?se={end}&sig={self._signature(name, end)}"

    def allows(self, name: str, end: str, signature: str) -> bool:
        """Tell whether a query that `token` made lets one read this file now."""
        if not end.isascii() or not end.isdigit() or len(end) > 15 or int(end) < time.time():
            return False
        return hmac.compare_digest(self._signature(name, int(end)).encode(),
                                   signature.encode("utf-8", "replace"))  # fmt: skip

    def _signature(self, name: str, end: int) -> str:
        return hmac.new(self._secret, f"{end}:{name}".encode(), hashlib.sha256).hexdigest()


def as_url_path(name: str) -> str:
    """Return a file's name as it stands in an address."""
    return quote(name)
