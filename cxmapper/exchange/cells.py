"""Cells of tables: how many there may be, and how to write them so that no spreadsheet runs them."""

import re

from cxmapper.errors import UserError

MAX_ROWS = 100_000
MAX_COLUMNS = 1_000
MAX_CELLS = 5_000_000
"""Rows × columns; a spreadsheet of that size takes about half a gigabyte to read."""

Cell = str | int | float
"""What can be written: text, or a number, which XLSX keeps as one."""

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_DEFUSED = re.compile(r"'+[=+\-@\t\r]")


def defused(text: str) -> str:
    """The text so that no spreadsheet runs it: an apostrophe before = + - @ tab or CR, however many precede it."""
    return f"'{text}" if _FORMULA.match(text) else text


def undefused(text: str) -> str:
    """The text that `defused` was given."""
    return text[1:] if _DEFUSED.match(text) else text


def refuse_too_large(rows: int, columns: int) -> None:
    """Raise UserError when a table with this many rows, the header among them, and columns is more than is read."""
    if rows > MAX_ROWS + 1 or columns > MAX_COLUMNS or rows * columns > MAX_CELLS:
        raise UserError(
            f"The table reaches row {rows:,} and column {columns:,}; at most {MAX_ROWS:,} rows, "
            f"{MAX_COLUMNS:,} columns and {MAX_CELLS:,} cells can be read; split it, or delete what is far out."
        )
