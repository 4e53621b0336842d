"""The trellis plots that pandas.tools.rplot drew: rows and columns of small plots."""

from __future__ import annotations

from typing import Any

__all__ = ["GeomDensity", "GeomDensity2D", "GeomHistogram", "GeomPoint", "GeomPolyFit",
           "GeomScatter", "RPlot", "ScaleConstant", "ScaleGradient", "ScaleRandomColour",
           "ScaleShape", "ScaleSize", "TrellisGrid"]  # fmt: skip


class _Scale:
    """How a layer looks: a constant, or a column mapped to colours, sizes or marks."""

    def __init__(self, column: Any = None, *limits: Any, **more: Any) -> None:
        self.column = column
        self.limits = limits
        self.more = more

    def values(self, data: Any) -> Any:
        """Return what matplotlib takes for the rows of `data`."""
        return self.column


class ScaleConstant(_Scale):
    """The same for every point."""


class ScaleGradient(_Scale):
    """A colour between two, by a column's value."""

    def values(self, data: Any) -> Any:
        """Return one colour a row."""
        import numpy as np

        column = data[self.column].to_numpy(dtype=float)
        low, high = np.nanmin(column), np.nanmax(column)
        share = (column - low) / ((high - low) or 1.0)
        first = np.asarray(self.more.get("colour1", self.limits[0] if self.limits else (0, 0, 1)))
        second = np.asarray(
            self.more.get("colour2", self.limits[1] if len(self.limits) > 1 else (1, 0, 0))
        )
        return first + share[:, None] * (second - first)


class ScaleSize(_Scale):
    """A size by a column's value."""

    def values(self, data: Any) -> Any:
        """Return one area a row, in points squared."""
        import numpy as np

        column = data[self.column].to_numpy(dtype=float)
        low, high = np.nanmin(column), np.nanmax(column)
        least = float(self.more.get("min_size", 5.0))
        most = float(self.more.get("max_size", 100.0))
        return least + (column - low) / ((high - low) or 1.0) * (most - least)


class ScaleRandomColour(_Scale):
    """A colour for each different value of a column."""

    def values(self, data: Any) -> Any:
        """Return one colour a row."""
        import matplotlib.pyplot as plt
        import pandas as pd

        codes = pd.factorize(data[self.column])[0]
        return plt.get_cmap("tab10")(codes % 10)


class ScaleShape(ScaleRandomColour):
    """Different values look different; here by colour."""


class _Layer:
    def __init__(self, **aes: Any) -> None:
        self.aes = aes

    def style(self, data: Any) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for old, new in (("colour", "c"), ("size", "s"), ("alpha", "alpha")):
            value = self.aes.get(old)
            if value is not None:
                found[new] = value.values(data) if isinstance(value, _Scale) else value
        return found

    def draw(self, axes: Any, data: Any, x: Any, y: Any) -> None:
        """Draw `data` on `axes`."""
        raise NotImplementedError


class GeomPoint(_Layer):
    """Points."""

    def draw(self, axes: Any, data: Any, x: Any, y: Any) -> None:
        """Draw the rows as points."""
        axes.scatter(data[x], data[y], **self.style(data))


class GeomScatter(GeomPoint):
    """Points, too."""

    def __init__(self, marker: str = "o", colour: Any = "lightblue", alpha: Any = 1.0) -> None:
        super().__init__(colour=colour, alpha=alpha)
        self.marker = marker

    def draw(self, axes: Any, data: Any, x: Any, y: Any) -> None:
        """Draw the rows as points."""
        axes.scatter(data[x], data[y], marker=self.marker, **self.style(data))


class GeomHistogram(_Layer):
    """A histogram."""

    def __init__(self, bins: int = 10, colour: Any = "lightblue") -> None:
        super().__init__()
        self.bins, self.colour = bins, colour

    def draw(self, axes: Any, data: Any, x: Any, y: Any) -> None:
        """Draw how often each range occurs."""
        axes.hist(data[x].dropna(), bins=self.bins, color=self.colour)


class GeomDensity(_Layer):
    """A density curve."""

    def draw(self, axes: Any, data: Any, x: Any, y: Any) -> None:
        """Draw a smooth density of a column."""
        import numpy as np
        from scipy.stats import gaussian_kde

        column = data[x].dropna().to_numpy(dtype=float)
        places = np.linspace(column.min(), column.max(), 200)
        axes.plot(places, gaussian_kde(column)(places))


class GeomDensity2D(_Layer):
    """Density contours."""

    def __init__(self, weight: float = 1.0, colour: Any = None, alpha: float = 1.0) -> None:
        super().__init__()
        self.weight, self.alpha = weight, alpha

    def draw(self, axes: Any, data: Any, x: Any, y: Any) -> None:
        """Draw lines of equal density."""
        import numpy as np
        from scipy.stats import gaussian_kde

        pair = data[[x, y]].dropna().to_numpy(dtype=float).T
        sides = [np.linspace(each.min(), each.max(), 60) for each in pair]
        grid = np.meshgrid(*sides)
        density = gaussian_kde(pair)(np.vstack([each.ravel() for each in grid]))
        axes.contour(*grid, density.reshape(grid[0].shape), linewidths=self.weight,
                     alpha=self.alpha)  # fmt: skip


class GeomPolyFit(_Layer):
    """A fitted polynomial."""

    def __init__(self, degree: int, lw: float = 2.0, colour: Any = "grey") -> None:
        super().__init__()
        self.degree, self.width, self.colour = degree, lw, colour

    def draw(self, axes: Any, data: Any, x: Any, y: Any) -> None:
        """Draw the least-squares polynomial."""
        import numpy as np

        pair = data[[x, y]].dropna().to_numpy(dtype=float)
        places = np.linspace(pair[:, 0].min(), pair[:, 0].max(), 200)
        curve = np.polyval(np.polyfit(pair[:, 0], pair[:, 1], self.degree), places)
        axes.plot(places, curve, linewidth=self.width, color=self.colour)


class TrellisGrid(_Layer):
    """One small plot for each pair of values of two columns; "." stands for no column."""

    def __init__(self, by: Any) -> None:
        super().__init__()
        if len(by) != 2:
            raise ValueError("You must give a list of two columns: TrellisGrid(['a', 'b']).")
        self.by = list(by)

    def parts(self, data: Any) -> list[list[tuple[str, Any]]]:
        """Return title and rows of each small plot, line by line."""
        rows, columns = (
            [None] if name == "." else sorted(data[name].dropna().unique()) for name in self.by
        )
        lines = []
        for row in rows:
            line = []
            for column in columns:
                part, titles = data, []
                for name, value in zip(self.by, (row, column)):
                    if value is not None:
                        part = part[part[name] == value]
                        titles.append(f"{name}={value}")
                line.append((" | ".join(titles), part))
            lines.append(line)
        return lines


class RPlot:
    """A plot made of layers: `plot.add(GeomPoint())`, then `plot.render()`."""

    def __init__(self, data: Any, x: Any = None, y: Any = None) -> None:
        self.data, self.x, self.y = data, x, y
        self.layers: list[_Layer] = []
        self.grid: TrellisGrid | None = None

    def add(self, layer: _Layer) -> None:
        """Add a layer, or the grid."""
        if isinstance(layer, TrellisGrid):
            self.grid = layer
        else:
            self.layers.append(layer)

    def render(self, fig: Any = None) -> Any:
        """Draw everything and return the figure."""
        import matplotlib.pyplot as plt

        figure = fig if fig is not None else plt.gcf()
        lines = self.grid.parts(self.data) if self.grid else [[("", self.data)]]
        shape = (len(lines), max(len(line) for line in lines))
        axes = figure.subplots(*shape, sharex=True, sharey=True, squeeze=False)
        for row, line in enumerate(lines):
            for column, (title, part) in enumerate(line):
                place = axes[row][column]
                place.set_title(title, fontsize="small")
                for layer in self.layers:
                    if len(part):
                        layer.draw(place, part, self.x, self.y)
            axes[row][0].set_ylabel(self.y or "")
        for place in axes[-1]:
            place.set_xlabel(self.x or "")
        return figure
