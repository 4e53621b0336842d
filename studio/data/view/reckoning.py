"""The values that a condition compares: columns, literals, and what is reckoned from them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from studio.data import tables
from studio.data.expressions import OPERATORS
from studio.data.view import conditions
from studio.data.view.values import text_array
from studio.experiment.errors import ModuleError

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import DataFrame, Series

RowMask = Callable[["DataFrame"], "NDArray[Any]"]
_TURNED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


@dataclass(frozen=True)
class Term:
    """A literal (`text`), a column as it stands (`column`), or numbers reckoned from columns."""

    numbers: Callable[[DataFrame], Any] | None = None
    column: Series | None = None
    place: int = -1
    text: str | None = None

    @classmethod
    def literal(cls, text: str) -> Term:
        """Return a term that stands for what was typed."""
        return cls(text=text)

    @classmethod
    def of(cls, place: int, column: Series) -> Term:
        """Return the term of a column."""
        return cls(column=column, place=place)


def _refused(message: str) -> ModuleError:
    return ModuleError(message, parameter=conditions.PARAMETER)


def _numbers(term: Term) -> Callable[[DataFrame], Any]:
    """Return what reads the term's numbers; raises ModuleError when it has none."""
    import numpy as np

    if term.numbers is not None:
        return term.numbers
    if term.text is not None:
        try:
            number = float(term.text)
        except ValueError:
            raise _refused(f"“{term.text[:100]}” is no number to reckon with.") from None
        return lambda frame: number
    assert term.column is not None
    if tables.type_word(term.column) not in (tables.NUMERIC, tables.BOOLEAN):
        raise _refused(f"“{term.column.name}” holds no numbers to reckon with.")
    place = term.place

    def read(frame: DataFrame) -> Any:
        return frame.iloc[:, place].to_numpy(dtype=float, na_value=np.nan)

    return read


def combined(left: Term, sign: str, right: Term) -> Term:
    """Return the sum, difference, product, quotient or rest of two terms."""
    import numpy as np

    first, second = _numbers(left), _numbers(right)
    do = {"+": np.add, "-": np.subtract, "*": np.multiply, "/": np.divide, "%": np.mod}[sign]

    def reckon(frame: DataFrame) -> Any:
        with np.errstate(all="ignore"):
            return do(first(frame), second(frame))

    return Term(numbers=reckon)


def comparing(left: Term, sign: str, right: Term) -> RowMask:
    """Return what compares two terms row by row; a missing value fulfils nothing."""
    import numpy as np

    if left.column is not None and right.text is not None:
        return on(left, conditions.comparison(left.column, sign, right.text))
    if right.column is not None and left.text is not None:
        return comparing(right, _TURNED.get(sign, sign), left)
    compare = OPERATORS[sign]
    if left.column is not None and right.column is not None and not _reckonable(left, right):
        return _columns(left, compare, right)
    first, second = _numbers(left), _numbers(right)

    def mask(frame: DataFrame) -> NDArray[Any]:
        a, b = first(frame), second(frame)
        found = compare(a, b) & ~np.isnan(a) & ~np.isnan(b)
        return np.broadcast_to(found, (len(frame),)).copy()

    return mask


def _reckonable(*terms: Term) -> bool:
    words = [tables.type_word(each.column) for each in terms if each.column is not None]
    return all(word in (tables.NUMERIC, tables.BOOLEAN) for word in words)


def _columns(left: Term, compare: Callable[[Any, Any], Any], right: Term) -> RowMask:
    """Compare two columns: dates and time spans as such, anything else as text."""
    import numpy as np

    assert left.column is not None and right.column is not None
    words = {tables.type_word(left.column), tables.type_word(right.column)}
    native = len(words) == 1 and words <= {tables.DATETIME, tables.TIMESPAN}

    def mask(frame: DataFrame) -> NDArray[Any]:
        a, b = frame.iloc[:, left.place], frame.iloc[:, right.place]
        there = (a.notna() & b.notna()).to_numpy()
        if native:
            try:
                return np.asarray(compare(a, b), dtype=bool) & there
            except TypeError:
                raise _refused("These two columns cannot be compared with each other.") from None
        first = text_array(a).to_numpy(zero_copy_only=False)
        second = text_array(b).to_numpy(zero_copy_only=False)
        found = np.zeros(len(frame), dtype=bool)
        found[there] = compare(first[there], second[there])
        return found

    return mask


def on(term: Term, test: conditions.Mask) -> RowMask:
    """Return what puts a column to a test."""
    if term.column is None:
        raise _refused("Such a condition needs a column at its left.")
    place = term.place
    return lambda frame: test(frame.iloc[:, place])


def is_truth(column: Series) -> bool:
    """Tell whether a column holds true and false, so that its name alone is a condition."""
    return tables.type_word(column) == tables.BOOLEAN


def true_ones(piece: Series) -> NDArray[Any]:
    """Tell which values are true; missing ones are not."""
    return piece.fillna(False).to_numpy(dtype=bool)
