"""Measures of clusters, and a picture of them in two dimensions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.data.evaluation.coding import Coded
from studio.data.evaluation.facts import NOT_DEFINED, Cluster, Clustering, Source

if TYPE_CHECKING:
    from studio.data.evaluation.facts import Numbers

MOST_PLACES = 2000


def measure(
    rows: Numbers, assigned: Coded, *, source: Source, features: tuple[str, ...]
) -> Clustering:
    """Return how tight and how far apart clusters are, in Euclidean distances.

    The centre of a cluster is the mean of its rows. The picture is that of the two directions
    along which the rows, each column brought to the same scale, differ most.
    """
    import numpy as np

    codes = assigned.codes
    count = len(assigned.names)
    sizes = np.bincount(codes, minlength=count)
    centres = np.stack([rows[codes == n].mean(axis=0) for n in range(count)])
    own = np.sqrt(np.square(rows - centres[codes]).sum(axis=1))
    other = _to_next_centre(rows, codes, centres)
    clusters = tuple(
        _cluster(name, own[codes == n], other[codes == n])
        for n, name in enumerate(assigned.names)
        if sizes[n]
    )
    widest = np.maximum(own, other)
    fits = np.divide(other - own, widest, out=np.zeros_like(own), where=widest > 0)
    chosen = _fair_share(codes, sizes)
    places, middles, explained = _in_two(rows, centres, chosen)
    group = codes[chosen]
    for each in (places, middles, group):
        each.setflags(write=False)
    return Clustering(
        source,
        features,
        clusters,
        _cluster("", own, other),
        silhouette=float(fits.mean()) if count > 1 else NOT_DEFINED,
        places=places,
        group=group,
        centres=middles,
        explained=explained,
    )


def _to_next_centre(rows: Numbers, codes: Numbers, centres: Numbers) -> Numbers:
    """Return the distance of each row to the nearest centre that is not its own."""
    import numpy as np

    nearest = np.full(len(rows), np.inf)
    for n, centre in enumerate(centres):
        away = np.sqrt(np.square(rows - centre).sum(axis=1))
        away[codes == n] = np.inf
        np.minimum(nearest, away, out=nearest)
    return nearest if len(centres) > 1 else np.full(len(rows), np.nan)


def _cluster(name: str, own: Numbers, other: Numbers) -> Cluster:
    return Cluster(name, len(own), float(own.mean()), float(other.mean()), float(own.max()))


def _fair_share(codes: Numbers, sizes: Numbers) -> Numbers:
    """Return the numbers of rows to draw: all, or some of each cluster."""
    import numpy as np

    if len(codes) <= MOST_PLACES:
        return np.arange(len(codes))
    chosen = []
    for n, size in enumerate(sizes):
        members = np.flatnonzero(codes == n)
        wanted = min(size, max(20, round(MOST_PLACES * size / len(codes))))
        chosen.append(members[np.linspace(0, size - 1, wanted).astype(np.int64)])
    return np.sort(np.concatenate(chosen))


def _in_two(
    rows: Numbers, centres: Numbers, chosen: Numbers
) -> tuple[Numbers, Numbers, tuple[float, float]]:
    import numpy as np

    mean, scale = rows.mean(axis=0), rows.std(axis=0)
    scale = np.where(scale > 0, scale, 1.0)
    flat = (rows - mean) / scale
    spread = flat.T @ flat / max(1, len(flat))
    values, vectors = np.linalg.eigh(spread)
    order = np.argsort(values)[::-1][:2]
    axes = vectors[:, order]
    axes = axes * np.where(axes[np.abs(axes).argmax(axis=0), range(axes.shape[1])] < 0, -1, 1)
    if axes.shape[1] < 2:
        axes = np.column_stack((axes, np.zeros(len(axes))))
    total = float(values.sum())
    shares = [float(max(0.0, values[n])) / total if total > 0 else 0.0 for n in order] + [0.0]
    return flat[chosen] @ axes, (centres - mean) / scale @ axes, (shares[0], shares[1])
