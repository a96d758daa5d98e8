"""Rows of text, checked one by one as they go into a Parquet file."""

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import duckdb

from cxmapper.errors import UserError
from cxmapper.feedback.stopping import NEVER, Stop, Stopped
from cxmapper.feedback.tables.encoding import MAX_LINE
from cxmapper.feedback.tables.parquet import escaped
from cxmapper.feedback.tables.table import Column, LeftOut, Part
from cxmapper.wording import Sentence

_GROUP = 10_000_000
"""Cells that DuckDB gathers before it writes them."""
_WIDE = 500
"""Columns."""

_LONGEST = 4 * MAX_LINE
"""Bytes of a row; DuckDB would otherwise make buffers for 32 of them."""

Records = Iterator[tuple[int, list[str]]]
"""Each with the number of the line it begins in."""


class Rows:
    """Rows as wide as the table, each taken once; how many there were, were short, or had which mark of a trial."""

    def __init__(
        self, records: Iterator[tuple[int, list[str]]], columns: Sequence[Column], trials: LeftOut | None
    ) -> None:
        self._records = records
        self._width = len(columns)
        self._trials = trials
        self._mark = None if trials is None else [column.name for column in columns].index(trials.column)
        self.count = 0
        self._short = 0
        self._marks: Counter[str] = Counter()

    def __iter__(self) -> Iterator[list[str]]:
        width, mark = self._width, self._mark
        for line, record in self._records:
            if len(record) > width:
                self._refuse_wide(line, record)
            self._short += len(record) < width
            row = record if len(record) == width else record[:width] + [""] * (width - len(record))
            if mark is not None:
                self._marks[row[mark]] += 1
            self.count += 1
            yield row

    def _refuse_wide(self, line: int, record: Sequence[str]) -> None:
        if any(record[self._width :]):
            raise UserError(
                "Line {line} has {n} {n|cell|cells}, but there are {columns} columns; put cells with commas in quotes.",
                line=line,
                n=len(record),
                columns=self._width,
            )

    def trials_left_out(self) -> LeftOut | None:
        """What leaves trials out, unless there is nothing else: then somebody is trying this out with them."""
        trials = self._trial_rows()
        return self._trials if 0 < trials < self.count else None

    def warnings(self) -> list[str]:
        """What to tell of the rows that were taken."""
        trials = self._trial_rows()
        found: list[str] = []
        if self._short:
            found.append(
                Sentence(
                    "{n} {n|row has|rows have} fewer cells than there are columns; the rest was taken as empty.",
                    n=self._short,
                )
            )
        if trials == self.count > 0:
            found.append("All responses are previews or tests; they were read nevertheless.")
        elif trials:
            found.append(
                Sentence(
                    "{n} of {all} {all|response|responses} {n|is a preview or test; it was|"
                    "are previews or tests; they were} "
                    "left out.",
                    n=trials,
                    all=self.count,
                )
            )
        return found

    def _trial_rows(self) -> int:
        return 0 if self._trials is None else sum(self._marks[value] for value in self._trials.values)


def write_parquet(target: Path, rows: Rows, columns: Sequence[Column], stop: Stop = NEVER) -> Part:
    """The rows as a Parquet file, by way of a CSV file that leaves DuckDB nothing to guess.

    Raises UserError for a row too long to be one; OSError when the disk is full; Stopped when asked to `stop`.
    """
    plain, parquet = target.with_suffix(".csv"), target.with_suffix(".parquet")
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        with plain.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(rows)
        stop.check()
        with duckdb.connect(config=_settings(target, len(columns))) as connection, stop.interrupting(connection):
            connection.read_csv(
                escaped(plain),
                columns={column.name: "VARCHAR" for column in columns},
                auto_detect=False,
                header=False,
                delimiter=",",
                quotechar='"',
                escapechar='"',
                lineterminator=duckdb.CSVLineTerminator.LINE_FEED,
                max_line_size=_LONGEST,
                buffer_size=_LONGEST + 1,
            ).write_parquet(str(parquet), row_group_size=max(2_048, min(122_880, _GROUP // len(columns))))
    except duckdb.InterruptException as error:
        raise Stopped from error
    except duckdb.Error as error:
        raise UserError(
            "The table cannot be kept in {folder}; make room there, or split the table.", folder=target.parent
        ) from error
    finally:
        plain.unlink(missing_ok=True)
    return Part(parquet, rows.count)


def _settings(spill: Path, columns: int) -> dict[str, str | bool | int | float | list[str]]:
    """One thread for a wide table: each holds 2,048 rows in memory."""
    threads = {"threads": 1} if columns > _WIDE else {}
    return {"memory_limit": "1GB", "temp_directory": str(spill), **threads}
