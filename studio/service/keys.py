"""The two keys of a service: kept as hashes, compared in constant time, rotated one by one."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from dataclasses import dataclass, replace
from pathlib import Path

from studio.experiment.errors import StudioError
from studio.experiment.files import write_atomically

SHORTEST = 16  # characters of a key that a person chose


@dataclass(frozen=True)
class Keys:
    """Salted hashes of the primary and the secondary key; an empty one fits no key."""

    salt: bytes
    primary: bytes
    secondary: bytes = b""

    @classmethod
    def of(cls, primary: str, secondary: str = "") -> Keys:
        """Return keys for these texts; raises StudioError when one is too short."""
        salt = secrets.token_bytes(16)
        return cls(salt, _hash(salt, primary), _hash(salt, secondary) if secondary else b"")

    def accept(self, key: str) -> bool:
        """Tell whether `key` is one of the two; takes equally long for every answer."""
        given = _digest(self.salt, key)
        first = hmac.compare_digest(given, self.primary)
        second = hmac.compare_digest(given, self.secondary or _NOTHING)
        return first or second

    def rotated(self, new: str) -> Keys:
        """Return keys with `new` as the primary; the old primary is the secondary now."""
        return replace(self, primary=_hash(self.salt, new), secondary=self.primary)

    def to_json(self) -> dict[str, str]:
        """Return the hashes as JSON."""
        return {"salt": self.salt.hex(), "primary": self.primary.hex(),
                "secondary": self.secondary.hex()}  # fmt: skip

    @classmethod
    def from_json(cls, raw: dict[str, str]) -> Keys:
        """Read what `to_json` gave; raises ValueError or KeyError."""
        parts = (bytes.fromhex(raw[each]) for each in ("salt", "primary", "secondary"))
        return cls(*parts)


_NOTHING = bytes(32)


def new_key() -> str:
    """Return a key that nobody guesses."""
    return secrets.token_urlsafe(48)


def _digest(salt: bytes, key: str) -> bytes:
    return hashlib.blake2b(key.encode("utf-8", "replace"), key=salt, digest_size=32).digest()


def _hash(salt: bytes, key: str) -> bytes:
    if len(key) < SHORTEST:
        raise StudioError(f"The key is too short: it needs {SHORTEST} characters or more.")
    return _digest(salt, key)


class KeyFile:
    """The file that holds the hashes of a service's keys."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> Keys | None:
        """Return the keys; None when there are none yet. Raises StudioError when damaged."""
        try:
            return Keys.from_json(json.loads(self.path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError) as error:
            text = f"The file of keys {self.path} cannot be read ({error}). Delete it for new keys."
            raise StudioError(text) from None

    def write(self, keys: Keys) -> None:
        """Write the hashes; only this user may read them."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(self.path, json.dumps(keys.to_json()).encode())
        self.path.chmod(0o600)
