"""What the values of a table's columns look like, so that somebody can tell which of them is a rating."""

from collections import Counter
from collections.abc import Iterator, Sequence

import narwhals as nw
from msgspec import Struct

from cxmapper.feedback.engine import Engine, Frame
from cxmapper.feedback.tables.table import ROW, Column, Table
from cxmapper.feedback.values import DateOrder, is_date, is_date_in, number, number_in, text

MOST = 50
"""Values of a column that are listed."""

MANY = 1_000
"""A column with more different values is text or a key: they aren't counted one by one."""

_MOST_ROWS = 1_000_000
_WIDE = 100
"""Columns looked at in one scan."""

_FEW_CELLS = 1_000_000
"""A table with no more cells is fetched rather than scanned again and again."""


class Profile(Struct, frozen=True):
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


def profile(engine: Engine, table: Table) -> tuple[Profile, ...]:
    """The profile of each column over the first million rows.

    The cells of a small table are fetched at once and counted here: with its own scan each column took ten times as
    long. Of a larger one the engine counts the different values of a hundred columns in a scan, then column by column.
    """
    frame = engine.frame(table).filter(nw.col(ROW) < _MOST_ROWS)
    profiles = _fetched if min(table.rows, _MOST_ROWS) * len(table.columns) <= _FEW_CELLS else _scanned
    starts = range(0, len(table.columns), _WIDE)
    return tuple(found for start in starts for found in profiles(engine, frame, table.columns[start : start + _WIDE]))


def _fetched(engine: Engine, frame: Frame, columns: Sequence[Column]) -> Iterator[Profile]:
    cells = engine.rows(frame.select(*(text(nw.col(column.key)).alias(column.key) for column in columns)))
    for place, column in enumerate(columns):
        counts = Counter(row[place] for row in cells)
        blank = counts.pop(None, 0)
        values, numbers, low, high, dates = _listed(list(counts.items()))
        listed = values if len(counts) <= MANY else ()
        yield Profile(column, len(cells), blank, len(counts), listed, numbers, low, high, dates)


def _scanned(engine: Engine, frame: Frame, columns: Sequence[Column]) -> Iterator[Profile]:
    texts = [text(nw.col(column.key)) for column in columns]
    measures = [measure for value in texts for measure in (value.count(), value.n_unique())]
    named = [measure.alias(f"m{place}") for place, measure in enumerate(measures)]
    ((rows, *counted),) = engine.rows(frame.select(nw.len().alias("rows"), *named))
    for column, answered, different in zip(columns, counted[::2], counted[1::2], strict=True):
        blank = rows - answered
        distinct = different - (blank > 0)  # null is among the different ones
        measured = _measured if distinct > MANY else _counted
        yield Profile(column, rows, blank, distinct, *measured(engine, frame, column))


_Found = tuple[tuple[tuple[str, int], ...], int, float | None, float | None, tuple[tuple[DateOrder, int], ...]]


def _counted(engine: Engine, frame: Frame, column: Column) -> _Found:
    """The values of a column that has few different ones."""
    grouped = frame.select(text(nw.col(column.key)).alias("value")).group_by("value").agg(nw.len().alias("n"))
    return _listed([(word, count) for word, count in engine.rows(grouped) if word is not None])


def _listed(found: list[tuple[str, int]]) -> _Found:
    """Each value with its count, the most frequent first, and what they are."""
    found.sort(key=lambda pair: (-pair[1], pair[0]))
    numbers = [(number, count) for word, count in found if (number := number_in(word)) is not None]
    low, high = (extreme((number for number, _ in numbers), default=None) for extreme in (min, max))
    dates = tuple((order, sum(count for word, count in found if is_date_in(word, order))) for order in DateOrder)
    return tuple(found[:MOST]), sum(count for _, count in numbers), low, high, dates


def _measured(engine: Engine, frame: Frame, column: Column) -> _Found:
    """What the values of a column are that has too many to list them."""
    value = nw.col(column.key)
    numbers = number(value)
    dates = (is_date(value, order).cast(nw.Int64).sum() for order in DateOrder)
    measures = (numbers.count(), numbers.min(), numbers.max(), *dates)
    named = [measure.alias(f"m{place}") for place, measure in enumerate(measures)]
    ((count, low, high, *dated),) = engine.rows(frame.select(*named))
    return (), count, low, high, tuple(zip(DateOrder, dated, strict=True))
