"""XLSX workbooks: read by calamine, after a look at what they would unpack to."""

import io
import re
import zipfile
import zlib
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from cxmapper.errors import UserError
from cxmapper.feedback.tables.reading import quoted
from cxmapper.feedback.tables.size import refuse_too_large
from cxmapper.wording import Sentence

MAX_UNPACKED = 200_000_000
MAX_MEMBERS = 2_000

_NOT_XLSX = "This is no XLSX workbook; save it as .xlsx, without a password, or as CSV."
_DAMAGED = "The workbook is damaged; open it in a spreadsheet program and save it again."
_TAG = re.compile(rb"""<(?:[^\s<>/:"'=!?]+:)?(c|row)(?=[\s/>])((?:[^<>"']|"[^"]*"|'[^']*')*)>""")
_REFERENCE = re.compile(rb"""(?:^|\s)r\s*=\s*["']\s*([A-Za-z]*)([0-9]+)\s*["']""")
_ABSURD_COUNT = re.compile(
    rb"""<[^\s<>/!?](?:[^<>"']|"[^"]*"|'[^']*')*?\s(?:uniqueCount|count)\s*=\s*["'][\s+]*[0-9]{8}"""
)


def read_workbook(
    data: bytes, is_wanted: Callable[[list[tuple[int, list[str]]]], bool] = bool
) -> tuple[list[tuple[int, list[str]]], tuple[str, ...]]:
    """The rows of a sheet, each with its number, and warnings: of the first wanted, or else the first with any cells.

    Raises UserError for what is no XLSX workbook, damaged, has a password, an XML document type, unpacks to more than
    `MAX_UNPACKED` bytes, or claims more rows and columns than are read.
    """
    if not data.startswith(b"PK"):
        raise UserError(_NOT_XLSX)
    parts = _checked_parts(data)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(_packed(parts)))
        names = [
            sheet.name
            for sheet in book.sheets_metadata
            if sheet.typ == SheetTypeEnum.WorkSheet and sheet.visible == SheetVisibleEnum.Visible
        ]
        sheets = [sheet for name in names if (sheet := book.get_sheet_by_name(name)).end is not None]
        if not sheets:
            return [], ()
        chosen = next((sheet for sheet in sheets if is_wanted(_rows(sheet))), sheets[0])
        rows = _rows(chosen)
    except CalamineError as error:
        raise UserError(_DAMAGED) from error
    others = ", ".join([quoted(sheet.name) for sheet in sheets if sheet is not chosen][:5])
    warnings = (
        (Sentence("Only the sheet {name} was read, not {others}.", name=quoted(chosen.name), others=others),)
        if others
        else ()
    )
    return rows, warnings


def _checked_parts(data: bytes) -> dict[str, bytes]:
    """The XML parts, unpacked no further than the limit and looked through before any parser sees them."""
    parts: dict[str, bytes] = {}
    left = MAX_UNPACKED
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [member for member in archive.infolist() if member.filename.lower().endswith((".xml", ".rels"))]
            if len(members) > MAX_MEMBERS:
                raise UserError(_DAMAGED)
            for member in members:
                with archive.open(member) as file:
                    part = file.read(left + 1)
                left -= len(part)
                if left < 0:
                    raise UserError(
                        "The workbook unpacks to more than {most} MB; split it.", most=MAX_UNPACKED // 1_000_000
                    )
                _refuse_hostile(part)
                parts[member.filename] = part
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError, OSError, ValueError) as error:
        raise UserError(_DAMAGED) from error
    if "xl/workbook.xml" not in parts:
        raise UserError(_NOT_XLSX)
    return parts


def _packed(parts: dict[str, bytes]) -> bytes:
    """The checked parts as a workbook again, so that calamine cannot unpack anything else."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return packed.getvalue()


def _refuse_hostile(part: bytes) -> None:
    if b"<!DOCTYPE" in part or b"<!ENTITY" in part:
        raise UserError(
            "The workbook has an XML document type, which no spreadsheet program writes; save it in one again."
        )
    if _ABSURD_COUNT.search(part):  # calamine makes room for so many strings, and dies of it
        raise UserError(_DAMAGED)
    if b"sheetData" in part:
        refuse_too_large(*_extent(part))


def _extent(sheet: bytes) -> tuple[int, int]:
    """Rows and columns up to the last cells with content: calamine makes room for all between them at once."""
    rows = columns = row = column = 0
    for tag in _TAG.finditer(sheet):
        reference = _REFERENCE.search(tag[2])
        if tag[1] == b"row":
            row, column = (row + 1 if reference is None else _number(reference[2])), 0
            continue
        column = column + 1 if reference is None else _column(reference[1])
        row = row if reference is None else _number(reference[2])
        if not tag[2].endswith(b"/"):
            rows, columns = max(rows, row), max(columns, column)
    return rows, columns


def _number(digits: bytes) -> int:
    return int(digits[:12])


def _column(letters: bytes) -> int:
    column = 0
    for letter in letters[:8].upper():
        column = column * 26 + letter - 64
    return column


def _rows(sheet: CalamineSheet) -> list[tuple[int, list[str]]]:
    return [(number, [_text(value) for value in row]) for number, row in enumerate(sheet.iter_rows(), 1)]


def _text(value: bool | float | str | date | time | datetime | timedelta) -> str:
    """A cell as text: 5.0 as 5, dates and times as ISO 8601 (midnight left out), TRUE and FALSE."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        return (value.date() if value.time() == time() else value).isoformat()
    return value.isoformat() if isinstance(value, date | time) else str(value)
