"""How large a table may be that is read at once, as workbooks are."""

from cxmapper.errors import UserError

MAX_ROWS = 100_000
MAX_COLUMNS = 1_000
MAX_CELLS = 5_000_000
"""Rows × columns; a spreadsheet of that size takes about half a gigabyte to read."""


def refuse_too_large(rows: int, columns: int) -> None:
    """Raise UserError when a table with this many rows, the header among them, and columns is more than is read."""
    if rows > MAX_ROWS + 1 or columns > MAX_COLUMNS or rows * columns > MAX_CELLS:
        raise UserError(
            "The table reaches row {rows} and column {columns}; at most {max_rows} rows, {max_columns} columns "
            "and {max_cells} cells can be read; split it, or delete what is far out.",
            rows=f"{rows:,}",
            columns=f"{columns:,}",
            max_rows=f"{MAX_ROWS:,}",
            max_columns=f"{MAX_COLUMNS:,}",
            max_cells=f"{MAX_CELLS:,}",
        )
