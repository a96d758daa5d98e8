"""An event log as the engine counts it: whose event, what was done, when, and in which row it stood."""

from collections.abc import Sequence
from pathlib import Path

import narwhals as nw
from msgspec import Struct

from cxmapper.errors import UserError
from cxmapper.feedback.engine import Engine, Frame
from cxmapper.feedback.events.times import timed, writing_of
from cxmapper.feedback.events.xes import is_packed, is_xes, read_xes
from cxmapper.feedback.stopping import NEVER, Stop
from cxmapper.feedback.tables.table import ROW, Table, key_of, read_table
from cxmapper.feedback.values import how_many
from cxmapper.wording import Sentence

ORDER = ("whole", "fraction", ROW)
"""What the events of a case are sorted by: time, and where times are equal the row."""


class Columns(Struct, frozen=True):
    """The three columns that a log needs."""

    case: str
    activity: str
    time: str


class Log(Struct, frozen=True):
    """The events that count: a frame of `case`, `activity`, those of `ORDER` and the columns asked for by number.

    `rows` is how many events the source has; those without a case, an activity or a readable time are left out, each
    counted once, in this order.
    """

    frame: Frame
    rows: int
    without_case: int
    without_activity: int
    without_time: int
    warnings: tuple[str, ...] = ()


def read_log(path: Path, scratch: Path, columns: Columns, also: Sequence[str] = (), stop: Stop = NEVER) -> Table:
    """The table of a log: XES or XES gzipped, or whatever `read_table` reads; `also` are columns that it may have.

    Raises UserError for what cannot be read, and for a column that is not there.
    """
    wanted = (columns.case, columns.activity, columns.time)
    if is_xes(path):
        return read_xes(path, scratch, wanted, also, stop)
    if is_packed(path):
        raise UserError(
            "{name} is packed, and no XES can be unpacked from it; copy it again, or unpack it.", name=path.name
        )
    table = read_table(path, scratch, stop)
    names = {column.name for column in table.columns}
    for name in wanted:
        if name not in names:
            there = ", ".join(column.name for column in table.columns[:30])
            raise UserError(
                "{name} has no column “{column}”; choose one of: {there}.", name=path.name, column=name, there=there
            )
    return table


def event_log(engine: Engine, table: Table, columns: Columns, also: Sequence[str] = ()) -> Log:
    """The events of a table. `also` are columns kept as text, named `also_0`, `also_1` and so on.

    Where no event has a time the rows are in order. Raises UserError where there are times, but none can be read.
    """
    source = engine.frame(table)
    writing, doubt = writing_of(engine, source, key_of(columns.time))
    named = source.select(
        _text(columns.case).alias("case"),
        _text(columns.activity).alias("activity"),
        nw.col(key_of(columns.time)).alias("time"),
        _text(columns.time).alias("written"),
        ROW,
        *(nw.col(key_of(name)).cast(nw.String).alias(f"also_{number}") for number, name in enumerate(also)),
    )
    kept = ("case", "activity", *ORDER, "written", *(f"also_{number}" for number in range(len(also))))
    frame = timed(named, "time", writing).select(*kept)
    no_case, no_activity, no_time = (nw.col(name).is_null() for name in ("case", "activity", "whole"))
    counts = engine.rows(
        frame.select(
            rows=nw.len(),
            case=how_many(no_case),
            activity=how_many(~no_case & no_activity),
            time=how_many(~no_case & ~no_activity & no_time),
            times=how_many(~no_time),
            written=how_many(~nw.col("written").is_null()),
        )
    )[0]
    rows, without_case, without_activity, without_time, times, written = (count or 0 for count in counts)
    if written and not times:
        raise UserError("No time in “{time}” can be read; write them as 2026-12-31 23:59:59.", time=columns.time)
    if rows and not written:
        doubt = Sentence("“{name}” is empty; events were taken in the order of their rows.", name=columns.time)
        frame = frame.with_columns(whole=nw.lit(0), fraction=nw.lit(0))
        without_time = 0
    frame = frame.filter(~no_case, ~no_activity, ~no_time).drop("written")
    return Log(frame, rows, without_case, without_activity, without_time, (doubt,) if doubt else ())


def _text(name: str) -> nw.Expr:
    """The column as text, blank as null."""
    text = nw.col(key_of(name)).cast(nw.String)
    return nw.when(text.str.strip_chars() != "").then(text)
