"""One script's run: what its shims share."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from types import MethodType, ModuleType
from typing import Any

from studio.scripting.compat.shims.callers import Users
from studio.scripting.compat.shims.hints import Hints
from studio.scripting.compat.shims.patching import Patches
from studio.scripting.compat.shims.scan import Source
from studio.scripting.compat.shims.table import Old

Hook = Callable[[Any, str, Any], Any]
Adapter = Callable[[Callable[..., Any], tuple[Any, ...], dict[str, Any]], Any]


class Session:
    """Patches libraries for one script.

    Every change holds for the user's code only: a library (and the studio itself, when the
    script runs in its process) that uses the same interface meets it as it is today.
    """

    def __init__(self, source: Source, hints: Hints, users: Users) -> None:
        self.source = source
        self.hints = hints
        self.users = users
        self.patches = Patches()
        self._chains: dict[tuple[int, str], list[Callable[..., Any]]] = {}
        self._found: dict[int, tuple[dict[str, tuple[str, Old]], list[Hook]]] = {}
        self.closing: list[Callable[[], None]] = []

    def hint(self, old: str, modern: str) -> None:
        """Tell the log once how `old` is written today."""
        self.hints.say(old, modern)

    def attributes(self, owner: Any, table: Mapping[str, Old], shown: str) -> None:
        """Let the removed names in `table` be found on a class or module; what exists wins.

        `shown` is the owner's name in hints: `np`, `DataFrame`.
        """
        if isinstance(owner, ModuleType):
            self._module_attributes(owner, table, shown)
        else:
            self._class_attributes(owner, table, shown)

    def _module_attributes(self, owner: ModuleType, table: Mapping[str, Old], shown: str) -> None:
        before = vars(owner).get("__getattr__")

        def __getattr__(name: str) -> Any:
            old = table.get(name)
            if old is not None and self.users.calling():
                self.hint(f"{shown}.{name}", old.modern)
                return old.make()
            if before is not None:
                return before(name)
            raise AttributeError(f"module {owner.__name__!r} has no attribute {name!r}")

        self.patches.set(owner, "__getattr__", __getattr__)

    def _class_attributes(self, owner: type, table: Mapping[str, Old], shown: str) -> None:
        known = self._found.get(id(owner))
        added = {name: (f"{shown}.{name}", old) for name, old in table.items()}
        if known is not None:
            known[0].update(added)
            return
        hooks: list[Hook] = []
        self._found[id(owner)] = (added, hooks)
        before: Any = getattr(owner, "__getattr__", None)

        def __getattr__(self_: Any, name: str) -> Any:
            ours = self.users.calling()
            if before is not None:
                try:
                    value = before(self_, name)
                except AttributeError:
                    if not ours or name not in added:
                        raise
                else:
                    for hook in hooks if ours else ():
                        value = hook(self_, name, value)
                    return value
            elif not ours or name not in added:
                kind = type(self_).__name__
                raise AttributeError(f"{kind!r} object has no attribute {name!r}")
            title, old = added[name]
            self.hint(title, old.modern)
            return MethodType(old.make, self_) if old.method else old.make(self_)

        self.patches.set(owner, "__getattr__", __getattr__)

    def on_attribute(self, owner: type, hook: Hook) -> None:
        """Let what user code reads by `__getattr__` go through `hook(object, name, value)`."""
        self._class_attributes(owner, {}, "")
        self._found[id(owner)][1].append(hook)

    def wrap(self, owner: Any, name: str, adapter: Adapter) -> None:
        """Let calls by the user's code go through `adapter(original, args, keywords)`.

        For a method `args` begins with the object.
        """
        key = (id(owner), name)
        if key in self._chains:  # wrapped before: the new adapter goes around the others
            chain = self._chains[key]
            chain.append(_bound(adapter, chain[-1]))
            return
        own = vars(owner).get(name)
        kind = type(own)
        raw = own.__func__ if isinstance(own, (classmethod, staticmethod)) else own
        original = raw if raw is not None else getattr(owner, name)
        chain = self._chains[key] = [_bound(adapter, original)]
        calling = self.users.calling

        @functools.wraps(original)
        def wrapper(*args: Any, **keywords: Any) -> Any:
            return (chain[-1] if calling() else original)(*args, **keywords)

        special = kind in (classmethod, staticmethod)
        self.patches.set(owner, name, kind(wrapper) if special else wrapper)

    def wrap_property(self, owner: type, name: str, adapter: Callable[[Any, Any], Any]) -> None:
        """Let the user's code read a property through `adapter(object, value)`."""
        raw: Any = None
        for base in owner.__mro__:
            if name in vars(base):
                raw = vars(base)[name]
                break
        calling = self.users.calling

        def read(self_: Any) -> Any:
            value = raw.__get__(self_, type(self_))
            return adapter(self_, value) if calling() else value

        writer = getattr(raw, "__set__", None)

        def write(self_: Any, value: Any) -> None:
            writer(self_, value)  # type: ignore[misc]

        self.patches.set(owner, name, property(read, write if writer else None))

    def close(self) -> None:
        """Put everything back."""
        self.patches.undo()
        while self.closing:
            self.closing.pop()()


def _bound(adapter: Adapter, original: Callable[..., Any]) -> Callable[..., Any]:
    def call(*args: Any, **keywords: Any) -> Any:
        return adapter(original, args, keywords)

    return call
