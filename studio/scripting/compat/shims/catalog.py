"""What can come back: the modules that are gone, and which words of a script ask for what.

Nothing here imports a library. A test holds the words against the tables they stand for.
"""

from __future__ import annotations

from dataclasses import dataclass

from studio.scripting.compat.shims.catalog_modules import MODULES, Module, module_for

__all__ = ["MODULES", "RULES", "Module", "Rule", "module_for"]


@dataclass(frozen=True)
class Rule:
    """When one of `words` is in a script and `library` is loaded, `apply` patches it.

    `apply` is `file:function` in this package; the function takes the Session. `ask` is
    `file:function` that looks closer at the text and says whether it is worth it.
    """

    library: str
    words: frozenset[str]
    apply: str
    ask: str = ""


def _rule(library: str, apply: str, words: str, ask: str = "") -> Rule:
    return Rule(library, frozenset(words.split()), apply, ask)


RULES: tuple[Rule, ...] = ()
