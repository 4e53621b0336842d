"""NumPy's names that are gone: aliases of Python's types, and functions that were renamed."""

from __future__ import annotations

from typing import Any

from studio.scripting.compat.shims.session import Session
from studio.scripting.compat.shims.table import Table

NUMPY = Table()


class _Cast:
    def __getitem__(self, kind: Any) -> Any:
        import numpy as np

        return lambda values: np.asarray(values, dtype=kind)


def _of(name: str) -> Any:
    def find() -> Any:
        import numpy as np

        found: Any = np
        for part in name.split("."):
            found = getattr(found, part)
        return found

    return find


NUMPY.alias(
    float=(lambda: float, "float or np.float64"),
    int=(lambda: int, "int or np.int64"),
    bool=(lambda: bool, "bool or np.bool_"),
    object=(lambda: object, "object"),
    str=(lambda: str, "str"),
    complex=(lambda: complex, "complex"),
    long=(lambda: int, "int"),
    unicode=(lambda: str, "str"),
    product=(_of("prod"), "np.prod"),
    cumproduct=(_of("cumprod"), "np.cumprod"),
    alltrue=(_of("all"), "np.all"),
    sometrue=(_of("any"), "np.any"),
    rank=(_of("ndim"), "np.ndim"),
    in1d=(_of("isin"), "np.isin"),
    trapz=(_of("trapezoid"), "np.trapezoid"),
    row_stack=(_of("vstack"), "np.vstack"),
    NaN=(_of("nan"), "np.nan"),
    NAN=(_of("nan"), "np.nan"),
    Inf=(_of("inf"), "np.inf"),
    Infinity=(_of("inf"), "np.inf"),
    infty=(_of("inf"), "np.inf"),
    PINF=(_of("inf"), "np.inf"),
    NINF=(lambda: -float("inf"), "-np.inf"),
    float_=(_of("float64"), "np.float64"),
    complex_=(_of("complex128"), "np.complex128"),
    unicode_=(_of("str_"), "np.str_"),
    string_=(_of("bytes_"), "np.bytes_"),
    round_=(_of("round"), "np.round"),
    mat=(_of("asmatrix"), "np.asmatrix"),
    find_common_type=(lambda: _common_type, "np.result_type"),
    cast=(_Cast, "np.asarray(x, dtype=...)"),
    typeDict=(_of("sctypeDict"), "np.dtype(name)"),
)


def _common_type(arrays: Any, scalars: Any) -> Any:
    import numpy as np

    return np.result_type(*arrays, *scalars)


@NUMPY.function("asscalar", modern="array.item()")
def asscalar(value: Any) -> Any:
    """Return the one value of an array."""
    return value.item()


@NUMPY.function("msort", modern="np.sort(a, axis=0)")
def msort(values: Any) -> Any:
    """Sort along the first axis."""
    import numpy as np

    return np.sort(values, axis=0)


def install(session: Session) -> None:
    """Bring them back."""
    import numpy as np

    session.attributes(np, NUMPY, "np")
