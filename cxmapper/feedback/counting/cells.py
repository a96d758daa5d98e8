"""Narwhals expressions over the cells of a survey; the same on every engine."""

from collections.abc import Collection

import narwhals as nw

from cxmapper.feedback.engine import Frame
from cxmapper.feedback.tables.table import key_of
from cxmapper.feedback.values import number, text

_ANY_DAY = 30
"""Characters of a date up to its day, at most, where it is written in words."""


def amount(frame: Frame, column: str) -> nw.Expr:
    """A cell as a number; null where it is none."""
    key = key_of(column)
    whole = nw.col(key)
    return whole.cast(nw.Float64()) if frame.collect_schema()[key].is_numeric() else number(whole)


def day(column: str) -> nw.Expr:
    """A date as text up to its day, so that there are few of them."""
    whole = text(nw.col(key_of(column)))
    in_numbers = whole.str.contains("^[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}")
    return nw.when(in_numbers).then(whole.str.replace_all(r"[T\s,].*$", "")).otherwise(whole.str.slice(0, _ANY_DAY))


def one_of(column: str, cells: Collection[object]) -> nw.Expr:
    """Whether a cell is one of these values, as the frame has them; blank is none of them."""
    return nw.col(key_of(column)).is_in(list(cells)).fill_null(value=False)
