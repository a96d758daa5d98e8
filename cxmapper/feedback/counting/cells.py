"""Narwhals expressions over the cells of a survey; the same on every engine."""

from collections.abc import Collection
from typing import Any

import narwhals as nw

Frame = nw.LazyFrame[Any]

_NUMBER = r"^[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)$"
_DAY, _ANY_DAY = 10, 18
"""Characters of a date up to its day: as ISO writes it, or at most in words."""


def text(column: str) -> nw.Expr:
    """A cell as text without spaces around it."""
    return nw.col(column).cast(nw.String()).str.strip_chars()


def number(frame: Frame, column: str) -> nw.Expr:
    """A cell as a number, with a decimal point or comma; null where it is none."""
    if frame.collect_schema()[column].is_numeric():
        return nw.col(column).cast(nw.Float64())
    dotted = text(column).str.replace_all(",", ".", literal=True).str.replace_all("−", "-", literal=True)
    return nw.when(dotted.str.contains(_NUMBER)).then(dotted).cast(nw.Float64())


def day(column: str) -> nw.Expr:
    """A date as text up to its day, so that there are few of them."""
    whole = text(column)
    iso = whole.str.contains("^[0-9]{4}-[0-9]{2}-[0-9]{2}")
    return nw.when(iso).then(whole.str.slice(0, _DAY)).otherwise(whole.str.slice(0, _ANY_DAY))


def one_of(column: str, cells: Collection[object]) -> nw.Expr:
    """Whether a cell is one of these values, as the frame has them; blank is none of them."""
    if not cells:
        return nw.lit(value=False)
    return nw.col(column).is_in(list(cells)).fill_null(value=False)
