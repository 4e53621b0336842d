"""SciPy's `misc` and NumPy's names at SciPy's top."""

from __future__ import annotations

from typing import Any

from studio.scripting.compat.shims.session import Session
from studio.scripting.compat.shims.table import Table


def misc(session: Session) -> dict[str, Any]:
    """Return what `scipy.misc` held that scripts used."""
    from scipy import special

    return {
        "comb": special.comb, "factorial": special.factorial, "factorial2": special.factorial2,
        "logsumexp": special.logsumexp, "imread": _imread, "imsave": _imsave,
        "imresize": _imresize, "derivative": _derivative,
    }  # fmt: skip


def _imread(name: Any, flatten: bool = False, mode: Any = None) -> Any:
    import numpy as np
    from PIL import Image

    with Image.open(name) as picture:
        return np.array(picture.convert("F" if flatten else mode) if flatten or mode else picture)


def _imsave(name: Any, values: Any, format: Any = None) -> None:
    import numpy as np
    from PIL import Image

    array = np.asarray(values)
    if array.dtype != np.uint8:
        low, high = float(array.min()), float(array.max())
        array = ((array - low) * (255.0 / ((high - low) or 1))).round().astype(np.uint8)
    Image.fromarray(array).save(name, format=format)


def _imresize(values: Any, size: Any, interp: str = "bilinear", mode: Any = None) -> Any:
    import numpy as np
    from PIL import Image

    picture = Image.fromarray(np.asarray(values).astype(np.uint8))
    if isinstance(size, (int, float)):  # a percentage, or a share
        share = size / 100 if isinstance(size, int) else size
        width, height = (max(1, int(each * share)) for each in picture.size)
    else:
        height, width = size[0], size[1]
    kinds = {"nearest": 0, "lanczos": 1, "bilinear": 2, "bicubic": 3, "cubic": 3}
    return np.array(picture.resize((width, height), resample=kinds.get(interp, 2)))


def _derivative(
    func: Any, x0: float, dx: float = 1.0, n: int = 1, args: Any = (), order: int = 3
) -> float:
    """Return the n-th derivative (1 or 2) at a point by central differences."""
    if n == 1:
        return (func(x0 + dx, *args) - func(x0 - dx, *args)) / (2 * dx)
    return (func(x0 + dx, *args) - 2 * func(x0, *args) + func(x0 - dx, *args)) / dx**2


SCIPY = Table()
for _name in ("mean", "std", "var", "median", "array", "zeros", "ones", "arange", "linspace",
              "log", "log10", "exp", "sqrt", "sin", "cos", "pi", "dot", "sum", "interp", "nan",
              "inf", "isnan", "where", "asarray", "concatenate", "polyfit", "polyval", "rand",
              "randn", "eye", "unique", "append", "power", "absolute", "sign"):  # fmt: skip

    def _find(name: str = _name) -> Any:
        import numpy as np

        return getattr(np.random if name in ("rand", "randn") else np, name)

    SCIPY.alias(**{_name: (_find, f"np.{_name}")})

INTEGRATE = Table()


def _integral(name: str) -> Any:
    def find() -> Any:
        import scipy.integrate

        return getattr(scipy.integrate, name)

    return find


INTEGRATE.alias(
    trapz=(_integral("trapezoid"), "scipy.integrate.trapezoid"),
    simps=(_integral("simpson"), "scipy.integrate.simpson"),
    cumtrapz=(_integral("cumulative_trapezoid"), "scipy.integrate.cumulative_trapezoid"),
)


def install(session: Session) -> None:
    """Bring NumPy's names back to SciPy's top."""
    import scipy

    session.attributes(scipy, SCIPY, "scipy")


def integrate(session: Session) -> None:
    """Bring the old names of integration back."""
    import scipy.integrate

    session.attributes(scipy.integrate, INTEGRATE, "scipy.integrate")
