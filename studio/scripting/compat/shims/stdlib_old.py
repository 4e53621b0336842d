"""Names that Python's own library has dropped since, and its modules that have moved."""

from __future__ import annotations

import collections.abc
import time
from typing import Any

from studio.scripting.compat.shims.session import Session
from studio.scripting.compat.shims.table import Table

COLLECTIONS = Table()
for _name in ("Mapping", "MutableMapping", "Sequence", "MutableSequence", "Iterable", "Iterator",
              "Callable", "Hashable", "Set", "MutableSet", "Sized", "Container"):  # fmt: skip
    COLLECTIONS.alias(
        **{_name: (lambda name=_name: getattr(collections.abc, name), f"collections.abc.{_name}")}
    )

TIME = Table()
TIME.alias(clock=(lambda: time.perf_counter, "time.perf_counter()"))

FRACTIONS = Table()
FRACTIONS.alias(gcd=(lambda: __import__("math").gcd, "math.gcd"))

CGI = ("escape",)


def _argspec(function: Any) -> Any:
    import inspect
    from collections import namedtuple

    full = inspect.getfullargspec(function)
    ArgSpec = namedtuple("ArgSpec", "args varargs keywords defaults")
    return ArgSpec(full.args, full.varargs, full.varkw, full.defaults)


INSPECT = Table()
INSPECT.alias(getargspec=(lambda: _argspec, "inspect.signature"))


def _decoded(name: str) -> Any:
    def find() -> Any:
        import base64

        return getattr(base64, name)

    return find


BASE64 = Table()
BASE64.alias(
    encodestring=(_decoded("encodebytes"), "base64.encodebytes"),
    decodestring=(_decoded("decodebytes"), "base64.decodebytes"),
)


def _install(module: str, table: Table) -> Any:
    def install(session: Session) -> None:
        import importlib

        session.attributes(importlib.import_module(module), table, module)

    return install


collections_names = _install("collections", COLLECTIONS)
time_names = _install("time", TIME)
fractions_names = _install("fractions", FRACTIONS)
inspect_names = _install("inspect", INSPECT)
base64_names = _install("base64", BASE64)


# -- modules of Python 2 that a script in today's grammar may still import ----------------------
def urllib2(session: Session) -> dict[str, Any]:
    """Return what `urllib2` held."""
    import urllib.error
    import urllib.parse
    import urllib.request

    return {
        **{name: getattr(urllib.request, name) for name in (
            "urlopen", "Request", "build_opener", "install_opener", "ProxyHandler")},
        "HTTPError": urllib.error.HTTPError, "URLError": urllib.error.URLError,
        "quote": urllib.parse.quote, "unquote": urllib.parse.unquote,
    }  # fmt: skip


def string_io(session: Session) -> dict[str, Any]:
    """Return what `StringIO` and `cStringIO` held."""
    import io

    return {"StringIO": io.StringIO}


def commands(session: Session) -> dict[str, Any]:
    """Return what `commands` held."""
    import subprocess

    return {"getoutput": subprocess.getoutput, "getstatusoutput": subprocess.getstatusoutput}


def cgi(session: Session) -> dict[str, Any]:
    """Return what scripts used of `cgi`."""
    import html

    return {"escape": lambda text, quote=False: html.escape(text, quote)}
