"""Records of CSV and its relatives: which delimiter, quotes, line ends (RFC 4180, read with some patience)."""

import csv
import io
import itertools
import re
from collections.abc import Iterable, Iterator

from cxmapper.errors import UserError
from cxmapper.wording import Sentence

DELIMITERS = ",;\t|"

_SAMPLE = 50
"""Records looked at to find the delimiter."""


def announced_delimiter(text: str) -> str | None:
    """What a first line such as sep=; says, which Excel reads and writes."""
    announced = re.match(rf"sep=([{DELIMITERS}])\r?\n", text)
    return None if announced is None else announced[1]


def records(lines: Iterable[str], delimiter: str, first_line: int) -> Iterator[tuple[int, list[str]]]:
    """The records with the number of the line each begins in, one after the other; blank lines are left out.

    Raises UserError for a quotation mark that is never closed, and a cell of more than 131,072 characters.
    """
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    line = first_line
    try:
        for record in reader:
            if record:
                yield line, record
            line = first_line + reader.line_num
    except csv.Error as error:
        raise UserError("Line {line}: {why}.", line=line, why=_reason(error)) from error


def _reason(error: csv.Error) -> str:
    if "field larger" in str(error):
        return Sentence("a cell has more than 131,072 characters; a quotation mark may be missing")
    if "unexpected end" in str(error):
        return Sentence("a quotation mark that begins a cell is never closed; close it")
    return Sentence("a cell in quotation marks goes on behind them; double the quotation marks within a cell")


def delimiter_of(text: str) -> str:
    """The delimiter that divides most of the first records like the header; among equals, the one with more columns.

    Only what stands outside quotes counts. A comma where nothing divides.
    """
    return max(DELIMITERS, key=lambda delimiter: (_consistency(text, delimiter), -DELIMITERS.index(delimiter)))


def _consistency(text: str, delimiter: str) -> tuple[float, int]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        widths = [len(record) for record in itertools.islice(filter(None, reader), _SAMPLE)]
    except csv.Error:
        return 0.0, 0
    if not widths or widths[0] == 1:
        return 0.0, 0
    return sum(width == widths[0] for width in widths) / len(widths), widths[0]
