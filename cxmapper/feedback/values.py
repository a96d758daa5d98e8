"""Texts as numbers and dates, and how often something holds, by expressions that every engine computes alike."""

import re
from enum import StrEnum

import narwhals as nw

NUMBER = r"^[+-]?(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)$"
"""A number with a decimal point or comma, without signs between thousands."""

_WHITE = " \t\n\r\x0b\x0c\xa0\u202f\ufeff"
_DAY = "(?:0?[1-9]|[12][0-9]|3[01])"
_MONTH = "(?:0?[1-9]|1[0-2])"
_YEAR = "(?:[0-9]{4}|[0-9]{2})"
_REST = r"(?:$|[T\s,].*$)"
_DATES = {
    "iso": rf"^[0-9]{{4}}[-/.]{_MONTH}[-/.]{_DAY}{_REST}",
    "day": rf"^{_DAY}[-/.]{_MONTH}[-/.]{_YEAR}{_REST}",
    "month": rf"^{_MONTH}[-/.]{_DAY}[-/.]{_YEAR}{_REST}",
}


class DateOrder(StrEnum):
    """How the dates of a column are written: 2026-03-05, 5.3.2026 or 3/5/2026, whichever sign divides them."""

    ISO = "iso"
    DAY_FIRST = "day"
    MONTH_FIRST = "month"


def text(column: nw.Expr) -> nw.Expr:
    """The values as text without white space around them; null where nothing is left."""
    stripped = column.cast(nw.String).str.strip_chars(_WHITE)
    return nw.when(stripped != "").then(stripped)


def number(column: nw.Expr, thousands: str = "") -> nw.Expr:
    """The values as numbers, with a decimal point or comma; null for every other text.

    `thousands` is the sign that parts them, or none: then 1,234 is a little more than one.
    """
    words = text(column)
    if thousands:
        words = nw.when(words.str.contains(grouped(thousands))).then(words.str.replace_all(thousands, "", literal=True))
    return nw.when(words.str.contains(NUMBER)).then(words.str.replace_all(",", ".", literal=True)).cast(nw.Float64)


def grouped(sign: str) -> str:
    """The pattern of a number whose thousands a sign parts, or may part: 12, 1,234,567 and 1,234.5 for a comma."""
    decimal = "." if sign == "," else ","
    return rf"^[+-]?(?:[0-9]+|[1-9][0-9]{{0,2}}(?:[{sign}][0-9]{{3}})+)(?:[{decimal}][0-9]*)?$"


def number_in(word: str) -> float | None:
    """The same for one text that has been taken out of a frame."""
    return float(word.replace(",", ".")) if re.search(NUMBER, word) else None


def is_date(column: nw.Expr, order: DateOrder) -> nw.Expr:
    """Whether the values are dates in this order, with or without a time behind them."""
    return text(column).str.contains(_DATES[order])


def is_date_in(word: str, order: DateOrder) -> bool:
    """The same for one text that has been taken out of a frame."""
    return re.search(_DATES[order], word) is not None


def how_many(holds: nw.Expr) -> nw.Expr:
    """In how many rows something holds; null where there are no rows."""
    return nw.when(holds).then(nw.lit(1)).otherwise(nw.lit(0)).sum()
