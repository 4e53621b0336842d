"""matplotlib before 3: arguments and methods that are gone."""

from __future__ import annotations

from typing import Any

from studio.scripting.compat.shims.session import Session
from studio.scripting.compat.shims.table import Old


def install(session: Session) -> None:
    """Let the script's calls use `axisbg`, `normed`, `hold` and the other old ways."""
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    def background(self: Any, colour: Any) -> None:
        self.set_facecolor(colour)

    session.attributes(
        Axes,
        {
            "hold": Old(lambda self, state=None: None, "nothing: axes always hold", method=True),
            "ishold": Old(lambda self: True, "nothing: axes always hold", method=True),
            "set_axis_bgcolor": Old(background, "ax.set_facecolor(...)", method=True),
            "get_axis_bgcolor": Old(
                lambda self: self.get_facecolor(), "ax.get_facecolor()", method=True
            ),
            "set_color_cycle": Old(
                lambda self, colours: self.set_prop_cycle(color=colours),
                "ax.set_prop_cycle(color=...)", method=True,
            ),
            "plot_date": Old(_plot_date, "ax.plot(dates, values)", method=True),
        },
        "Axes",
    )  # fmt: skip
    _renamed(session, Axes, "hist", {"normed": "density"})
    _renamed(session, Figure, "add_subplot", {"axisbg": "facecolor"})
    _dropped(session, Figure, "savefig", ("frameon",))
    for name, axis in (("set_xscale", "x"), ("set_yscale", "y"), ("semilogx", "x"),
                       ("semilogy", "y"), ("loglog", "x")):  # fmt: skip
        given = {f"nonpos{axis}": "nonpositive", f"base{axis}": "base"}
        if name.startswith("set_"):
            _renamed(session, Axes, name, given)


def axes(session: Session) -> None:
    """Let `ax.plot` take `axes=` as it once did: the line belongs to the axes it is drawn in."""
    from matplotlib.axes import Axes

    _dropped(session, Axes, "plot", ("axes",))


def pyplot_axes(session: Session) -> None:
    """The same for `plt.plot`."""
    import matplotlib.pyplot as plt

    _dropped(session, plt, "plot", ("axes",))


def pyplot(session: Session) -> None:
    """The same for the functions of pyplot."""
    import matplotlib.pyplot as plt

    session.attributes(
        plt,
        {
            "hold": Old(lambda: lambda state=None: None, "nothing: axes always hold"),
            "ishold": Old(lambda: lambda: True, "nothing: axes always hold"),
            "plot_date": Old(
                lambda: lambda *args, **keys: _plot_date(plt.gca(), *args, **keys),
                "plt.plot(dates, values)",
            ),
        },
        "plt",
    )
    _renamed(session, plt, "hist", {"normed": "density"})
    _renamed(session, plt, "subplot", {"axisbg": "facecolor"})
    _renamed(session, plt, "axes", {"axisbg": "facecolor"})
    _dropped(session, plt, "savefig", ("frameon",))

    def gca(original: Any, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        if not keywords:
            return original(*args)
        session.hint("plt.gca(projection=...)", "plt.subplot(projection=...)")
        return plt.subplot(**keywords)

    session.wrap(plt, "gca", gca)

    def style(original: Any, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        name = args[0] if args else keywords.get("style")
        if isinstance(name, str) and name.startswith("seaborn") and "v0_8" not in name:
            modern = name.replace("seaborn", "seaborn-v0_8", 1)
            session.hint(f"plt.style.use({name!r})", f"plt.style.use({modern!r})")
            return original(modern)
        return original(*args, **keywords)

    session.wrap(plt.style, "use", style)


def _plot_date(axes: Any, x: Any, y: Any, fmt: str = "o", **more: Any) -> Any:
    """Plot dates; numbers are days, as matplotlib counts them."""
    import matplotlib.dates as dates

    tz, xdate, ydate = more.pop("tz", None), more.pop("xdate", True), more.pop("ydate", False)
    for wanted, axis in ((xdate, axes.xaxis), (ydate, axes.yaxis)):
        if wanted:
            axis.axis_date(tz)
    del dates
    return axes.plot(x, y, fmt, **more)


def _renamed(session: Session, owner: Any, name: str, names: dict[str, str]) -> None:
    def adapter(original: Any, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        for old, new in names.items():
            if old in keywords:
                session.hint(f"{name}({old}=...)", f"{name}({new}=...)")
                keywords.setdefault(new, keywords.pop(old))
        return original(*args, **keywords)

    session.wrap(owner, name, adapter)


def _dropped(session: Session, owner: Any, name: str, names: tuple[str, ...]) -> None:
    def adapter(original: Any, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        for old in names:
            if old in keywords:
                session.hint(f"{name}({old}=...)", f"{name}(...) without it")
                del keywords[old]
        return original(*args, **keywords)

    session.wrap(owner, name, adapter)
