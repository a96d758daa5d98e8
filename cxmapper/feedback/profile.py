"""What the values of a table's columns look like, so that somebody can tell which of them is a rating."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import narwhals as nw

from cxmapper.feedback.engine import Engine, Frame
from cxmapper.feedback.tables.table import ROW, Column, Table
from cxmapper.feedback.values import DateOrder, is_date, number, text

MOST = 50
"""Values of a column that are listed."""

MANY = 1_000
"""A column with more different values is text or a key: they aren't counted one by one."""

_WIDE = 100
"""Columns looked at in one scan."""


@dataclass(frozen=True, slots=True)
class Profile:
    """The values of a column: how many, how many different, and what they could be.

    `rows` were looked at, `blank` of them without a value. `values` are the most frequent with their counts, none for
    a column with more than 1,000 different ones. `numbers` values are numbers, from `low` to `high`, with a decimal
    point or comma; `dates` tells how many are dates in each order: more than one order with the same count means that
    the values don't tell which it is.
    """

    column: Column
    rows: int
    blank: int
    distinct: int
    values: tuple[tuple[str, int], ...]
    numbers: int
    low: float | None
    high: float | None
    dates: tuple[tuple[DateOrder, int], ...]

    @property
    def answered(self) -> int:
        """How many rows have a value."""
        return self.rows - self.blank

    @property
    def orders(self) -> tuple[DateOrder, ...]:
        """The orders in which every value is a date; none for no column of dates."""
        return tuple(order for order, count in self.dates if 0 < count == self.answered)


def profile(engine: Engine, table: Table, at_most: int = 1_000_000) -> tuple[Profile, ...]:
    """The profile of each column over the first `at_most` rows, a hundred columns at a time."""
    frame = engine.frame(table).filter(nw.col(ROW) < at_most)
    starts = range(0, len(table.columns), _WIDE)
    return tuple(found for start in starts for found in _profiles(engine, frame, table.columns[start : start + _WIDE]))


def _profiles(engine: Engine, frame: Frame, columns: Sequence[Column]) -> list[Profile]:
    names = [f"v{place}" for place in range(len(columns))]
    texts = frame.select(text(nw.col(column.key)).alias(name) for name, column in zip(names, columns, strict=True))
    (measured,) = engine.rows(texts.select(nw.len(), *(measure for name in names for measure in _measures(name))))
    rows, width = measured[0], len(_measures(""))
    found = {name: measured[1 + place * width :][:width] for place, name in enumerate(names)}
    values = _values(engine, texts, [name for name in names if 0 < found[name][1] <= MANY])
    return [
        _profile(column, rows, found[name], values.get(name, [])) for name, column in zip(names, columns, strict=True)
    ]


def _measures(name: str) -> list[nw.Expr]:
    """How many values, how many different, numbers, lowest, highest, and dates in each order."""
    value = nw.col(name)
    numbers = number(value)
    measures = [
        value.count(),
        # The number of different values without null, which n_unique counts too.
        value.n_unique() - value.is_null().any().cast(nw.Int64),
        numbers.count(),
        numbers.min(),
        numbers.max(),
        *(is_date(value, order).cast(nw.Int64).sum() for order in DateOrder),
    ]
    return [measure.alias(f"{name} {place}") for place, measure in enumerate(measures)]


def _values(engine: Engine, texts: Frame, names: Sequence[str]) -> dict[str, list[tuple[str, int]]]:
    """The values of the columns with their counts, the most frequent first; each column is scanned alone."""
    values: dict[str, list[tuple[str, int]]] = defaultdict(list)
    if names:
        counts = [
            texts.select(nw.lit(name).alias("name"), nw.col(name).alias("value"))
            .filter(~nw.col("value").is_null())
            .group_by("name", "value")
            .agg(nw.len().alias("count"))
            for name in names
        ]
        for name, value, count in engine.rows(nw.concat(counts)):
            values[name].append((value, count))
    return {name: sorted(found, key=lambda pair: (-pair[1], pair[0])) for name, found in values.items()}


def _profile(column: Column, rows: int, measured: Sequence[Any], values: Sequence[tuple[str, int]]) -> Profile:
    answered, distinct, numbers, low, high, *dates = measured
    orders = tuple((order, count or 0) for order, count in zip(DateOrder, dates, strict=True))
    return Profile(column, rows, rows - answered, distinct, tuple(values[:MOST]), numbers, low, high, orders)
