"""Narwhals expressions over the cells of a survey; the same on every engine."""

from collections.abc import Collection

import narwhals as nw

from cxmapper.feedback.engine import Engine, Frame
from cxmapper.feedback.tables.table import key_of
from cxmapper.feedback.values import grouped, how_many, number, text

_SIGNS = ((",", "."), (".", ","))
_ANY_DAY = 30
"""Characters of a date up to its day, at most, where it is written in words."""


def amount(frame: Frame, column: str, thousands: str = "") -> nw.Expr:
    """A cell as a number; null where it is none. `thousands` is the sign that parts them, or none."""
    key = key_of(column)
    whole = nw.col(key)
    return whole.cast(nw.Float64()) if frame.collect_schema()[key].is_numeric() else number(whole, thousands)


def thousands_sign(engine: Engine, frame: Frame, column: str) -> tuple[str, bool]:
    """The sign that parts the thousands of a column's numbers, or none, and whether commas may or may not be it.

    It is one where it shows itself, as in 1,234,567, 1,234.5 or 1,234 beside 2.5, and no number speaks against it.
    """
    if frame.collect_schema()[key_of(column)].is_numeric():
        return "", False
    words = text(nw.col(key_of(column)))
    numeric = words.str.contains(r"^[+-]?[0-9][0-9.,]*$")
    counts = {}
    for sign, decimal in _SIGNS:
        holds = numeric & words.str.contains(f"[{sign}]")
        plain = numeric & words.str.contains(grouped(sign))
        counts[f"parted{sign}"] = how_many(holds & plain)
        counts[f"against{sign}"] = how_many(numeric & ~plain)
        counts[f"shown{sign}"] = how_many(holds & plain & words.str.contains(f"[{sign}].*[{sign}{decimal}]"))
    points = how_many(numeric & ~words.str.contains(",") & words.str.contains("[.]"))
    found = engine.rows(frame.select(*(count.alias(name) for name, count in counts.items()), points.alias("points")))
    n = dict(zip((*counts, "points"), (count or 0 for count in found[0]), strict=True))
    for sign, _ in _SIGNS:
        if n[f"shown{sign}"] and not n[f"against{sign}"]:
            return sign, False
    perhaps = n["parted,"] > 0 and not n["against,"]
    return ("," if perhaps and n["points"] else ""), perhaps and not n["points"]


def day(column: str) -> nw.Expr:
    """A date as text up to its day, so that there are few of them."""
    whole = text(nw.col(key_of(column)))
    in_numbers = whole.str.contains("^[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}")
    return nw.when(in_numbers).then(whole.str.replace_all(r"[T\s,].*$", "")).otherwise(whole.str.slice(0, _ANY_DAY))


def one_of(column: str, cells: Collection[object]) -> nw.Expr:
    """Whether a cell is one of these values, as the frame has them; blank is none of them."""
    return nw.col(key_of(column)).is_in(list(cells)).fill_null(value=False)
