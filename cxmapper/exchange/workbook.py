"""XLSX workbooks, written by XlsxWriter."""

import io
import re
from collections.abc import Sequence
from datetime import datetime

import xlsxwriter  # type: ignore[import-untyped]

from cxmapper.errors import UserError
from cxmapper.exchange.cells import Cell
from cxmapper.feedback.tables.reading import quoted
from cxmapper.feedback.tables.size import refuse_too_large

MAX_CELL = 32_767
"""Characters of a cell, counted as UTF-16 units; Excel's own limit."""

_UNSTORABLE = re.compile("[\ud800-\udfff\ufffe\uffff]")
_CREATED = datetime(2000, 1, 1)  # noqa: DTZ001 - any fixed time gives the same bytes again; XLSX has no zones


def xlsx_bytes(records: Sequence[Sequence[Cell]]) -> bytes:
    """The workbook's content; the first record is the header. Raises UserError for text that XLSX cannot hold."""
    refuse_too_large(len(records), max((len(record) for record in records), default=0))
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        book.set_properties({"created": _CREATED})
        sheet = book.add_worksheet()
        sheet.freeze_panes(1, 0)
        for row, record in enumerate(records):
            for column, cell in enumerate(record):
                if isinstance(cell, str):
                    _refuse_unstorable(cell)
                    sheet.write_string(row, column, cell)
                else:
                    sheet.write_number(row, column, cell)
    return content.getvalue()


def _refuse_unstorable(text: str) -> None:
    if _UNSTORABLE.search(text):
        raise UserError(f"XLSX cannot hold a character of {quoted(text)}; take it out, or export CSV.")
    if "\0" in text:
        raise UserError(f"XLSX cannot hold the NUL character of {quoted(text)}; take it out.")
    if len(text) + sum(char > "\uffff" for char in text) > MAX_CELL:
        raise UserError(f"The text {quoted(text)} is longer than the {MAX_CELL:,} characters of a cell; export CSV.")
