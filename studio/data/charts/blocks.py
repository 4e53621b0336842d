"""The small functions that generated charts are built of; a script gets those it calls."""

from __future__ import annotations

import re
from dataclasses import dataclass

LIMITS = {
    "MOST_POINTS": "10_000  # more would hide each other",
    "MOST_MATRIX_POINTS": "2_000  # in each field",
    "MOST_BARS": "40",
    "MOST_BOXES": "30",
}
FONTS = (
    "# Letters that matplotlib's own font does not have.",
    "wanted = (",
    '    "DejaVu Sans", "Noto Sans CJK KR", "Noto Sans CJK JP", "Malgun Gothic", "NanumGothic",',
    '    "Apple SD Gothic Neo", "AppleGothic", "Microsoft YaHei", "Noto Sans", "Noto Emoji",',
    ")",
    "known = {each.name for each in font_manager.fontManager.ttflist}",
    'plt.rcParams["font.family"] = [each for each in wanted if each in known]',
)


@dataclass(frozen=True)
class Helper:
    """One function that scripts may call."""

    name: str
    code: str


def uses(text: str, name: str) -> bool:
    """Tell whether a piece of source names something."""
    return re.search(rf"\b{name}\b", text) is not None


def has_far_letters(text: str) -> bool:
    """Tell whether a text holds letters beyond those of most fonts: East Asian ones, pictures."""
    return any(ord(each) >= 0x2E80 for each in text)


HELPERS = (
    Helper(
        "numbers",
        '''\
def numbers(column):
    """Return a column as numbers; what is infinite counts as missing."""
    return column.astype("float64").replace([np.inf, -np.inf], np.nan)''',
    ),
    Helper(
        "values",
        '''\
def values(column):
    """Return a column as an axis takes it: numbers, times, or text."""
    if pd.api.types.is_bool_dtype(column) or not (
        pd.api.types.is_numeric_dtype(column) or pd.api.types.is_datetime64_any_dtype(column)
    ):
        return column.astype("str")
    if pd.api.types.is_datetime64_any_dtype(column):
        return column.astype("datetime64[ns]") if column.dt.tz is None else column
    return numbers(column)''',
    ),
    Helper(
        "is_measured",
        '''\
def is_measured(column):
    """Tell whether a column holds numbers with many values, not a few groups."""
    number = pd.api.types.is_numeric_dtype(column) and not pd.api.types.is_bool_dtype(column)
    return number and column.nunique() > 5''',
    ),
    Helper(
        "grouped",
        '''\
def grouped(column, most=12):
    """Return the group of each row as text; the small groups are put together."""
    names = column.astype("str").astype("object").where(column.notna(), "(missing)")
    largest = names.value_counts().index[:most]
    return names.where(names.isin(largest), "(others)")''',
    ),
    Helper(
        "groups",
        '''\
def groups(column, most=12):
    """Yield the groups of a column, the largest first, each with the rows that are in it."""
    names = grouped(column, most)
    for name in names.value_counts().index:
        yield name, (names == name).to_numpy()''',
    ),
    Helper(
        "ranges",
        '''\
def ranges(column, bins):
    """Return numbers and times with many values as ranges, all else as groups."""
    column = values(column)
    if pd.api.types.is_object_dtype(column) or isinstance(column.dtype, pd.StringDtype):
        return grouped(column, 30)
    return pd.cut(column, bins) if column.nunique() > bins else column''',
    ),
    Helper(
        "sampled",
        '''\
def sampled(rows, most):
    """Return at most so many rows, always the same ones, and a note that says so."""
    if len(rows) <= most:
        return rows, ""
    note = f"{most:,} of {len(rows):,} rows, drawn by lot"
    return rows.sample(most, random_state=0).sort_index(), note''',
    ),
    Helper(
        "thinned",
        '''\
def thinned(line, note):
    """Return a line with at most so many points, averaged in steps, and a note that says so."""
    line = line.dropna()
    if len(line) <= MOST_POINTS:
        return line, note
    step = -(-len(line) // MOST_POINTS)
    means = line.groupby(np.arange(len(line)) // step).mean()
    return means.set_axis(line.index[::step]), f"Each point is the mean of {step:,}."''',
    ),
    Helper(
        "largest",
        '''\
def largest(bars, most):
    """Return at most so many bars, the highest ones, and a note that says so."""
    if len(bars) <= most:
        return bars, ""
    keep = bars.sum(axis=1).nlargest(most).index
    return bars.loc[bars.index.isin(keep)], f"The {most} highest of {len(bars):,} bars"''',
    ),
    Helper(
        "bin_edges",
        '''\
def bin_edges(columns, bins, positive=False):
    """Return the edges of bins that hold all numbers; in equal steps, or equal factors."""
    numbers = pd.concat(list(columns)).dropna()
    if positive:
        numbers = numbers[numbers > 0]
    if numbers.empty:
        return np.linspace(1, 10, bins + 1)
    low, high = numbers.min(), numbers.max()
    if low == high:  # one value only: it gets a bin of some width
        low, high = (low * 0.9, high * 1.1) if low > 0 else (low * 1.1 - 0.5, high * 0.9 + 0.5)
    steps = np.geomspace if positive else np.linspace
    return np.unique(steps(low, high, bins + 1))''',
    ),
    Helper(
        "sizes",
        '''\
def sizes(column):
    """Return the areas of points, from small to large."""
    share = numbers(column)
    share = (share - share.min()) / ((share.max() - share.min()) or 1)
    return 8 + 120 * share''',
    ),
    Helper(
        "points",
        '''\
def points(axes, across, up, area, colours=None, **style):
    """Draw a point for each row that has all that a point needs."""
    whole = across.notna() & up.notna()
    if isinstance(area, pd.Series):
        whole &= area.notna()
        area = area[whole]
    if colours is not None:
        style["c"] = colours[whole]
    places = (across[whole], up[whole]) if whole.any() else ([], [])
    return axes.scatter(*places, s=area, linewidths=0, **style)''',
    ),
    Helper(
        "mark",
        '''\
def mark(ticks, names, rotation=0):
    """Write the names along an axis, as many as there is room for."""
    step = max(1, len(names) // 24)
    shown = [plain(name) for name in names[::step]]
    ticks(range(0, len(names), step), shown, rotation=rotation, fontsize=8)''',
    ),
    Helper(
        "say",
        '''\
def say(figure, note):
    """Write below the chart, and in the log, what was left out."""
    if note:
        figure.supxlabel(note.strip(), fontsize=8, color="grey")
        print(note.strip())''',
    ),
    Helper(
        "check_drawn",
        '''\
def check_drawn(axes, note):
    """Return the note, or one that says why nothing shows."""
    if np.isfinite(axes.dataLim.x0):
        return note
    return "Nothing to draw: no row has all the values that this chart needs."''',
    ),
    Helper(
        "plain",
        r'''
def plain(name):
    """Return a name as matplotlib shows it unchanged: no formulas, and never left out."""
    whole = isinstance(name, float) and name.is_integer()
    text = str(int(name) if whole else name).replace("$", r"\$")
    text = text if len(text) <= 60 else text[:59] + "…"
    return "\u200b" + text if text.startswith("_") else text'''.lstrip("\n"),
    ),
)


def called_by(text: str) -> list[Helper]:
    """Return the functions that a piece of source calls, and those that these call."""
    found: set[str] = set()
    waiting = [text]
    while waiting:
        source = waiting.pop()
        for each in HELPERS:
            if each.name not in found and re.search(rf"(?<![\w.]){each.name}\(", source):
                found.add(each.name)
                waiting.append(each.code)
    return [each for each in HELPERS if each.name in found]
