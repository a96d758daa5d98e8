"""Plain tables of text from CSV, TSV and XLSX files, and back to them.

A cell that a spreadsheet would take for a formula is written with an apostrophe before it, which reading takes away
again; every other text passes unchanged both ways. Rows without any text are no rows.
"""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from msgspec import Struct

from cxmapper.errors import UserError
from cxmapper.exchange.cells import Cell, defused, undefused
from cxmapper.exchange.delimited import TOP, csv_bytes, read_delimited
from cxmapper.feedback.tables.reading import WORKBOOKS, decoded, quoted, read_bytes
from cxmapper.replacing import replacing
from cxmapper.wording import Sentence

MAX_BYTES = 50_000_000


class Table(Struct, frozen=True):
    """Headers and rows, all as wide as the headers; `lines` are the numbers of the rows in the file.

    The number is that of the line in a text file, of the row in a spreadsheet.
    """

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    warnings: tuple[str, ...] = ()


def read_table(path: Path, is_header: Callable[[Sequence[str]], bool] = any) -> Table:
    """Read the table of a CSV, TSV or XLSX file; which one it is shows in its content.

    The header is the first of the topmost rows that `is_header`, whatever stands above it, or else the first row; of
    the sheets of a workbook the first with a header is read.

    Raises UserError, with one sentence, when the file cannot be read, is damaged, empty or too large, or when a row
    has more cells than there are headers.
    """
    data = read_bytes(path, MAX_BYTES)
    if data.startswith(WORKBOOKS):
        from cxmapper.feedback.tables.workbook import read_workbook

        records, warnings = read_workbook(data, lambda rows: any(is_header(row) for _, row in rows[:TOP]))
    else:
        text = decoded(data)
        records, warnings = read_delimited(text.text, is_header), text.warnings
    found = [(line, record) for line, record in records if any(record)]
    above = next((number for number, (_, record) in enumerate(found[:TOP]) if is_header(record)), 0)
    if above:
        warnings = (*warnings, f"What stands above the header in line {found[above][0]} was left out.")
    return table_of(found[above:], warnings)


def write_csv(path: Path, headers: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Write UTF-8 with a byte order mark, commas, RFC 4180 quotes and CRLF. Raises UserError for what does not fit."""
    data = csv_bytes([_defused_row(row) for row in (headers, *rows)])
    with replacing(path) as file:
        file.write(data)


def write_xlsx(path: Path, headers: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Write one sheet, numbers as numbers, the same bytes each time. Raises UserError for what does not fit."""
    from cxmapper.exchange.workbook import xlsx_bytes

    data = xlsx_bytes([_defused_row(row) for row in (headers, *rows)])
    with replacing(path) as file:
        file.write(data)


def _defused_row(row: Sequence[Cell]) -> list[Cell]:
    return [defused(cell) if isinstance(cell, str) else cell for cell in row]


def table_of(records: Sequence[tuple[int, Sequence[str]]], warnings: Sequence[str] = ()) -> Table:
    """The table whose header is the first of these records, each with the number of its line.

    Raises UserError when there is none, or when a row has more cells than there are headers.
    """
    if not records:
        raise UserError("There is no table in this file: it is empty; choose another.")
    headers = tuple(undefused(cell) for cell in records[0][1])
    width, short = len(headers), 0
    rows = []
    for line, record in records[1:]:
        if any(record[width:]):
            raise UserError(
                "Line {line} has {cells} cells, but there are {columns} columns; put cells with commas in quotes.",
                line=line,
                cells=len(record),
                columns=width,
            )
        short += len(record) < width
        rows.append(tuple(undefused(cell) for cell in record[:width]) + ("",) * (width - len(record)))
    found = [_fewer_cells(short)] if short else []
    twice = sorted({header for header in headers if header and headers.count(header) > 1})
    found += [Sentence("More than one column is called {column}.", column=quoted(header)) for header in twice[:5]]
    return Table(headers, tuple(rows), tuple(line for line, _ in records[1:]), (*warnings, *found))


def _fewer_cells(rows: int) -> Sentence:
    return Sentence(
        "{n} {n|row has|rows have} fewer cells than there are columns; the rest was taken as empty.", n=rows
    )
