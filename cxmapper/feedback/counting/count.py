"""A survey's answers counted as a plan says: few aggregates in the engine, the rest in Python."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import narwhals as nw
from msgspec import Struct, field

from cxmapper.errors import UserError
from cxmapper.feedback.counting.cells import amount, day, one_of, thousands_sign
from cxmapper.feedback.counting.days import periods
from cxmapper.feedback.counting.tally import Tally
from cxmapper.feedback.engine import Engine, Frame
from cxmapper.feedback.mapping.answers import NoAnswer, code_of
from cxmapper.feedback.mapping.plan import Plan, PlannedColumn, PlannedGroup
from cxmapper.feedback.tables.table import Kind, Table, key_of
from cxmapper.feedback.values import text

_WEIGHT, _DAY, _VALUE, _GROUP = "__weight__", "__day__", "__value__", "__group{}__"
_THOUSAND = 1_000

Where = tuple[str, int | None]
"""A period, and the place of a group in the plan, or None for everyone together."""


class Counted(Struct):
    """One column: its tallies, the texts most often out of range with how often, and whether commas part thousands.

    `ambiguous` is where nothing tells: 1,234 was then read as a little more than one.
    """

    column: PlannedColumn
    tallies: defaultdict[Where, Tally] = field(default_factory=lambda: defaultdict(Tally))
    strange: Counter[str] = field(default_factory=Counter)
    ambiguous: bool = False


class Survey(Struct, frozen=True):
    """All columns as counted. Of `rows` so many were left out, having no usable date or no weight above 0."""

    columns: tuple[Counted, ...]
    rows: int
    undated: int
    unweighted: int
    empty_groups: tuple[PlannedGroup, ...]

    @property
    def respondents(self) -> int:
        """How many rows were counted."""
        return self.rows - self.undated - self.unweighted


Progress = Callable[[int, int], None]
"""Hears how many columns of how many are counted; may raise to stop."""


def counted(engine: Engine, table: Table, plan: Plan, progress: Progress = lambda _done, _of: None) -> Survey:
    """Count what the plan asks for.

    Raises UserError for a column that the table does not have or that is personal, and when no row can be counted.
    """
    _refuse_missing(table, plan)
    frame = engine.frame(table)
    keyed, groups = _keyed(engine, frame, plan)
    rows, undated, unweighted, by_day = _respondents(engine, keyed, plan)
    keyed = keyed.filter(nw.col(_WEIGHT) > 0) if plan.weight else keyed
    done = []
    for place, column in enumerate(plan.columns):
        progress(place, len(plan.columns))
        done.append(_column(engine, keyed, column, plan, by_day, [*groups]))
    empty = tuple(group for place, group in enumerate(plan.groups) if groups[place] is None)
    survey = Survey(tuple(done), rows, undated, unweighted, empty)
    if not survey.respondents:
        raise UserError("No row can be counted: every one is without a usable date or weight; check the map.")
    return survey


def _refuse_missing(table: Table, plan: Plan) -> None:
    kinds = {column.name: column.kind for column in table.columns}
    asked = (*(one.asked.column for one in plan.columns), *(group.column for group in plan.groups))
    others = (plan.dates.column if plan.dates else "", plan.weight)
    for name in filter(None, (*asked, *others)):
        if name not in kinds:
            raise UserError(
                "The file has no column “{name}”, which the map names; correct the map, or let a new one be guessed.",
                name=name,
            )
        if kinds[name] is Kind.PERSONAL:
            raise UserError("“{name}” tells who answered, and is not read; take it out of the map.", name=name)


def _keyed(engine: Engine, frame: Frame, plan: Plan) -> tuple[Frame, list[str | None]]:
    """The frame with a weight, a day, and for each group with members a column that says who belongs to it."""
    keys: list[nw.Expr] = []
    if plan.weight:
        keys.append(amount(frame, plan.weight).alias(_WEIGHT))
    if plan.dates is not None:
        keys.append(day(plan.dates.column).alias(_DAY))
    cells: dict[str, list[object]] = {}
    groups: list[str | None] = []
    for place, group in enumerate(plan.groups):
        if group.column not in cells:
            rows = engine.rows(frame.select(nw.col(key_of(group.column))).unique())
            cells[group.column] = [row[0] for row in rows if row[0] is not None]
        members = [cell for cell in cells[group.column] if code_of(cell) in group.values]
        groups.append(_GROUP.format(place) if members else None)
        if members:
            keys.append(one_of(group.column, members).alias(_GROUP.format(place)))
    return (frame.with_columns(*keys) if keys else frame), groups


def _respondents(engine: Engine, keyed: Frame, plan: Plan) -> tuple[int, int, int, Mapping[str, str]]:
    """How many rows there are, without a date, and without a weight; and the period of each day."""
    dated, weighted = plan.dates is not None, bool(plan.weight)
    keys = [_DAY] if dated else []
    sums = [(nw.col(_WEIGHT) > 0).cast(nw.Int64()).sum().alias("usable")] if weighted else []
    counts = [nw.len().alias("n"), *sums]
    found = engine.rows(keyed.group_by(*keys).agg(*counts) if keys else keyed.select(*counts))
    rows = sum(row[len(keys)] for row in found)
    by_day: Mapping[str, str] = {}
    if plan.dates is not None:
        by_day = periods([row[0] for row in found if row[0]], plan.dates, plan.waves)
        found = [row for row in found if row[0] in by_day]
    left = sum(row[len(keys)] for row in found)
    unweighted = left - sum(row[-1] or 0 for row in found) if weighted else 0
    return rows, rows - left, unweighted, by_day


def _column(
    engine: Engine,
    keyed: Frame,
    column: PlannedColumn,
    plan: Plan,
    by_day: Mapping[str, str],
    groups: Sequence[str | None],
) -> Counted:
    keys = [*([_DAY] if plan.dates is not None else []), *filter(None, groups)]
    places = [place for place, name in enumerate(groups) if name is not None]
    done = Counted(column)

    def wheres(row: Sequence[Any]) -> Iterator[Where]:
        period = plan.period if plan.dates is None else by_day.get(row[0], "")
        if period:
            yield period, None
            marks = row[len(keys) - len(places) : len(keys)]
            yield from ((period, place) for place, mark in zip(places, marks, strict=True) if mark)

    count = _sums if _is_open(column) else _counts
    count(engine, keyed, keys, done, wheres, weighted=bool(plan.weight))
    return done


def _is_open(column: PlannedColumn) -> bool:
    """Whether any number may be answered, so that values are too many to be counted one by one."""
    return column.answers.step is None and not column.answers.labels


def _counts(
    engine: Engine,
    keyed: Frame,
    keys: list[str],
    done: Counted,
    wheres: Callable[[Sequence[Any]], Iterator[Where]],
    *,
    weighted: bool,
) -> None:
    """By every different cell: there are few on a scale, and Python reads each of them once."""
    cells = keyed.select(
        *keys, *([_WEIGHT] if weighted else []), nw.col(key_of(done.column.asked.column)).alias(_VALUE)
    )
    sums = [] if not weighted else [nw.col(_WEIGHT).sum().alias("w"), (nw.col(_WEIGHT) ** 2).sum().alias("w2")]
    for row in engine.rows(cells.group_by(*keys, _VALUE).agg(nw.len().alias("n"), *sums)):
        cell, n = row[len(keys)], row[len(keys) + 1]
        w1, w2 = (n, n) if not weighted else row[len(keys) + 2 :]
        value = done.column.answers.read(cell)
        for where in wheres(row):
            done.tallies[where].add(value, n, w1, w2)
            if value is NoAnswer.OUT_OF_RANGE and where[1] is None:
                done.strange[str(cell).strip()] += n


def _sums(
    engine: Engine,
    keyed: Frame,
    keys: list[str],
    done: Counted,
    wheres: Callable[[Sequence[Any]], Iterator[Where]],
    *,
    weighted: bool,
) -> None:
    """By their sums, in the engine: durations and money have as many values as answers."""
    answers, name = done.column.answers, done.column.asked.column
    thousands, done.ambiguous = thousands_sign(engine, keyed, name) if answers.high >= _THOUSAND else ("", False)
    x, said = amount(keyed, name, thousands), text(nw.col(key_of(name))).str.to_lowercase()
    kind = (
        nw.when(said.is_null() | _is_code(x, said, answers.skipped))
        .then(nw.lit(NoAnswer.SKIPPED.value))
        .when(_is_code(x, said, answers.not_applicable))
        .then(nw.lit(NoAnswer.NOT_APPLICABLE.value))
        .when(x.is_null() | (x < max(answers.low, -1e15)) | (x > min(answers.high, 1e15)))
        .then(nw.lit(NoAnswer.OUT_OF_RANGE.value))
        .otherwise(nw.lit(0))
    )
    turned = nw.lit(answers.low + answers.high) - x if answers.turned else x
    cells = keyed.select(
        *keys, kind.alias("kind"), turned.alias("x"), (nw.col(_WEIGHT) if weighted else nw.lit(1.0)).alias("w")
    )
    w, xs = nw.col("w"), nw.col("x")
    sums = [
        w.sum().alias("sw"),
        (w * w).sum().alias("sww"),
        (w * xs).sum().alias("swx"),
        (w * xs * xs).sum().alias("q"),
    ]
    for row in engine.rows(cells.group_by(*keys, "kind").agg(nw.len().alias("n"), *sums)):
        found, n = row[len(keys)], row[len(keys) + 1]
        for where in wheres(row):
            if found:
                done.tallies[where].add(NoAnswer(found), n, 0, 0)
            else:
                done.tallies[where].add_sums(*row[len(keys) + 1 :])


def _is_code(x: nw.Expr, said: nw.Expr, codes: frozenset[str | float]) -> nw.Expr:
    numbers = [code for code in codes if not isinstance(code, str)]
    texts = [code for code in codes if isinstance(code, str)]
    among = [x.is_in(numbers).fill_null(value=False)] if numbers else []
    among += [said.is_in(texts).fill_null(value=False)] if texts else []
    return nw.any_horizontal(*among, ignore_nulls=True) if among else nw.lit(value=False)
