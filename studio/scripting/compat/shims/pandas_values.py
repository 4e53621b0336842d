"""Arrays of frames as they once were: writable, with strings as objects."""

from __future__ import annotations

from typing import Any

from studio.scripting.compat.shims.session import Session


def old_values(owner: Any, values: Any) -> Any:
    """Return `values` of a frame or series as an array that can be written.

    Nobody else sharing the memory, writing goes through to the frame as it did; else it is a
    copy. Strings become an array of objects.
    """
    import numpy as np
    import pandas as pd

    if isinstance(values, pd.api.extensions.ExtensionArray):
        if isinstance(values.dtype, pd.StringDtype):
            return values.to_numpy(dtype=object)
        return values
    if not isinstance(values, np.ndarray) or values.flags.writeable:
        return values
    if _alone(owner):
        try:
            values = values.view()
            values.flags.writeable = True
            return values
        except ValueError:  # the memory itself is read-only
            pass
    return values.copy()


def _alone(owner: Any) -> bool:
    """Does nobody share the memory: no other frame, or only the one a column was taken from?"""
    from studio.scripting.compat.shims.copy_on_write import parent_of

    blocks = getattr(getattr(owner, "_mgr", None), "blocks", ())
    if len(blocks) != 1:
        return False
    if owner.ndim == 1 and parent_of(owner) is not None:
        return sum(each() is not None for each in blocks[0].refs.referenced_blocks) <= 2  # type: ignore[misc]
    return not blocks[0].refs.has_reference()  # type: ignore[misc]


def install(session: Session) -> None:
    """Let `.values`, `.to_numpy()` and `.get_values()` give such arrays to the script."""
    import pandas as pd

    def to_numpy(original: Any, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        return old_values(args[0], original(*args, **keywords))

    for owner in (pd.DataFrame, pd.Series):
        if session.source.has("values"):
            session.wrap_property(owner, "values", old_values)
        if session.source.has("to_numpy"):
            session.wrap(owner, "to_numpy", to_numpy)
        if session.source.has("asarray", "ravel", "shuffle"):
            session.wrap(owner, "__array__", to_numpy)
