"""CSV and its relatives: which delimiter, quotes, line ends (RFC 4180, read with some patience)."""

import csv
import io
from collections.abc import Callable, Sequence

from cxmapper.errors import UserError
from cxmapper.exchange.cells import Cell
from cxmapper.feedback.tables.delimited import DELIMITERS, announced_delimiter, delimiter_of, records
from cxmapper.feedback.tables.size import refuse_too_large

TOP = 20
"""Rows among which the header is looked for."""


def read_delimited(text: str, is_header: Callable[[Sequence[str]], bool] = any) -> list[tuple[int, list[str]]]:
    """The records with the number of the line each begins in; blank lines are left out.

    Raises UserError for a quotation mark that is never closed, a cell of more than 131,072 characters, and too many
    rows or columns.
    """
    announced = announced_delimiter(text)
    if announced is not None:
        return _records(text.partition("\n")[2], announced, first_line=2)
    return _records(text, delimiter_of(_from_header(text, is_header)), first_line=1)


def _from_header(text: str, is_header: Callable[[Sequence[str]], bool]) -> str:
    """The text from the first of the topmost lines that is a header by some delimiter; all of it without any."""
    lines = text.split("\n", TOP)
    for number, line in enumerate(lines[:TOP]):
        if any(is_header(_first_record(line, delimiter)) for delimiter in DELIMITERS):
            return "\n".join(lines[number:])
    return text


def _first_record(text: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), [])
    except csv.Error:
        return []


def csv_bytes(records: Sequence[Sequence[Cell]]) -> bytes:
    """The file's content. Raises UserError for text that UTF-8 cannot hold, and for NUL, which nobody reads back."""
    lines = (",".join(_quoted(cell, alone=len(record) == 1) for cell in record) for record in records)
    text = "".join(f"{line}\r\n" for line in lines)
    if "\0" in text:
        raise UserError("A text has a NUL character, which CSV cannot hold; take it out.")
    try:
        return b"\xef\xbb\xbf" + text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise UserError("A text has half a surrogate pair, which CSV cannot hold; take it out.") from error


def _quoted(cell: Cell, *, alone: bool) -> str:
    """The cell, in quotes also when it has another delimiter, so that reading cannot take that one for ours."""
    text = str(cell)
    if any(sign in text for sign in f'"{DELIMITERS}\r\n') or text.startswith("sep=") or (alone and not text):
        return '"' + text.replace('"', '""') + '"'
    return text


def _records(text: str, delimiter: str, first_line: int) -> list[tuple[int, list[str]]]:
    found, width = [], 0
    for line, record in records(io.StringIO(text, newline=""), delimiter, first_line):
        found.append((line, record))
        width = max(width, len(record))
        refuse_too_large(len(found), width)
    return found
