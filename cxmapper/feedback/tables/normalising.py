"""Any text table as Parquet, which every engine reads alike."""

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec.structs import replace

from cxmapper.errors import UserError
from cxmapper.feedback.stopping import NEVER, Stop
from cxmapper.feedback.tables.delimited import announced_delimiter, delimiter_of, records
from cxmapper.feedback.tables.encoding import inspected, lines
from cxmapper.feedback.tables.readers import recognised
from cxmapper.feedback.tables.reading import WORKBOOKS, read_bytes
from cxmapper.feedback.tables.table import Table
from cxmapper.feedback.tables.writing import Records, Rows, write_parquet
from cxmapper.wording import Sentence

HEAD = 50
"""Rows that the readers look at."""

MAX_COLUMNS = 5_000
MAX_WORKBOOK = 50_000_000
"""Bytes; a workbook is read at once."""

_SAMPLE = 500_000
"""Characters in which the delimiter is looked for."""


def normalised(path: Path, scratch: Path, stop: Stop = NEVER) -> Table:
    """The table, written to `scratch`. Raises UserError for what is no table, and when it can't be read or written."""
    if path.exists() and not path.is_file():
        raise UserError("{name} is no file; choose a table of answers.", name=path.name)
    try:
        with path.open("rb") as file:
            is_workbook = file.read(4) in WORKBOOKS
            file.seek(0)
            source = inspected(file, stop)
        found, warnings = _workbook(path) if is_workbook else (_delimited(lines(path, source)), source.warnings)
        table = _table(path, scratch / source.checksum[:16], stop.watched(found), source.checksum, warnings, stop)
        return replace(table, origin=table.origin or ("XLSX" if is_workbook else "CSV"))
    except OSError as error:
        raise UserError(
            "{name} cannot be read: {why}; choose another file.", name=path.name, why=error.strerror or error
        ) from error


def _workbook(path: Path) -> tuple[Records, tuple[str, ...]]:
    from cxmapper.feedback.tables.workbook import read_workbook

    found, warnings = read_workbook(read_bytes(path, MAX_WORKBOOK))
    return iter(found), warnings


def _delimited(text: Iterator[str]) -> Records:
    sample: list[str] = []
    while sum(map(len, sample)) < _SAMPLE and len(sample) < 1_000 and (line := next(text, "")):
        sample.append(line)
    announced = announced_delimiter(sample[0]) if sample else None
    if announced is not None:
        return records(itertools.chain(sample[1:], text), announced, first_line=2)
    return records(itertools.chain(sample, text), delimiter_of("".join(sample)), first_line=1)


def _table(path: Path, target: Path, found: Records, checksum: str, warnings: tuple[str, ...], stop: Stop) -> Table:
    filled = ((line, record) for line, record in found if any(record))
    head = list(itertools.islice(filled, HEAD))
    if not head:
        raise UserError("{name} is empty; choose another file.", name=path.name)
    above = _above(head)
    if above:
        warnings = (
            *warnings,
            Sentence("What stands above the header in line {line} was left out.", line=head[above][0]),
        )
    layout = recognised(_rectangle(head[above:]))
    rows = Rows(itertools.chain(head[above + layout.header_rows :], filled), layout.columns, layout.trials)
    if len(head) == above + layout.header_rows:
        raise UserError("{name} has headers, but nothing under them; choose another file.", name=path.name)
    part = write_parquet(target, rows, layout.columns, stop)
    warnings = (*warnings, *rows.warnings())
    return Table(path, layout.columns, layout.origin, checksum, (part,), rows.trials_left_out(), warnings)


def _above(head: Sequence[tuple[int, list[str]]]) -> int:
    """How many of the topmost rows are titles: alone in their row, above a table of three columns or more."""
    usual = Counter(len(record) for _, record in head).most_common(1)[0][0]
    filled = [sum(map(bool, record)) for _, record in head]
    return next((place for place, cells in enumerate(filled) if cells > 1), 0) if usual > 2 else 0


def _rectangle(head: Sequence[tuple[int, list[str]]]) -> list[list[str]]:
    """The topmost rows, all as wide as the first."""
    line, width = head[0][0], len(head[0][1])
    if width > MAX_COLUMNS:
        raise UserError(
            "Line {line} has {width} columns; at most {most} can be read; delete some.",
            line=line,
            width=f"{width:,}",
            most=f"{MAX_COLUMNS:,}",
        )
    return [record[:width] + [""] * (width - len(record)) for _, record in head]
