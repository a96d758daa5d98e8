"""Narwhals expressions over the cells of a survey; the same on every engine."""

from collections.abc import Collection

import narwhals as nw

from cxmapper.feedback.engine import Frame
from cxmapper.feedback.tables.table import key_of
from cxmapper.feedback.values import number, text

_DAY, _ANY_DAY = 10, 18
"""Characters of a date up to its day: as ISO writes it, or at most in words."""


def amount(frame: Frame, column: str) -> nw.Expr:
    """A cell as a number; null where it is none."""
    key = key_of(column)
    whole = nw.col(key)
    return whole.cast(nw.Float64()) if frame.collect_schema()[key].is_numeric() else number(whole)


def day(column: str) -> nw.Expr:
    """A date as text up to its day, so that there are few of them."""
    whole = text(nw.col(key_of(column)))
    iso = whole.str.contains("^[0-9]{4}-[0-9]{2}-[0-9]{2}")
    return nw.when(iso).then(whole.str.slice(0, _DAY)).otherwise(whole.str.slice(0, _ANY_DAY))


def one_of(column: str, cells: Collection[object]) -> nw.Expr:
    """Whether a cell is one of these values, as the frame has them; blank is none of them."""
    return nw.col(key_of(column)).is_in(list(cells)).fill_null(value=False)
