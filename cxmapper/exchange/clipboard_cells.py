"""Text on the clipboard as a table: cells as spreadsheets put them there, or a line per touchpoint."""

import re
from collections.abc import Collection, Sequence

from cxmapper.errors import UserError
from cxmapper.exchange.grid.columns import NAMES, is_header, plain
from cxmapper.exchange.tables import Table, table_of
from cxmapper.feedback.tables.size import refuse_too_large

MOST_CHARACTERS = 2_000_000

_CELL = re.compile(r'"((?:[^"]|"")*+)"(?=[\t\r\n]|\Z)|([^\t\r\n]*)')
_BULLET = re.compile(r"\s*(?:[-*•–]|\d{1,3}[.)])\s+")
_TITLES = {plain(name) for name in NAMES["title"].split(", ")} | {"touchpoints"}
_COLUMNS = ("Stage", "Touchpoint", "Channel")
_USUAL_CHANNELS = {
    *("web", "website", "online", "app", "mobile", "phone", "call", "e-mail", "email", "mail", "letter", "post", "sms"),
    *("text", "chat", "chatbot", "bot", "store", "shop", "branch", "print", "home", "video", "social", "kiosk"),
}


def table_in(text: str, stages: Collection[str] = (), channels: Collection[str] = ()) -> Table:
    """The table that the text holds, with a header in any case.

    Without one of its own a single column holds titles, two stage and title, three stage, title and channel; of two
    columns the second may be channels, or stages that are known. Raises UserError for text without words, of too many
    characters or cells.
    """
    records = [(line, row) for line, row in _cells(text) if any(row)]
    if not records:
        raise UserError("There is no text on the clipboard to make touchpoints of.")
    left_out: tuple[str, ...] = ()
    if not is_header(records[0][1]):
        rows = [row for _, row in records]
        if max(map(len, rows)) == 1 and plain(rows[0][0]) in _TITLES and len(rows) > 1:
            del records[0]
        records = [(0, _headers(rows, stages, channels)), *records]
        if max(map(len, rows)) > len(_COLUMNS):
            left_out = ("Columns after the third were left out; copy their headers too.",)
    width = max(len(row) for _, row in records)
    return table_of([(line, [*row, *[""] * (width - len(row))]) for line, row in records], left_out)


def _headers(rows: Sequence[Sequence[str]], stages: Collection[str], channels: Collection[str]) -> list[str]:
    """What the columns hold that do not say so."""
    stage, title, channel = _COLUMNS
    width = max(map(len, rows))
    if width == 1:
        return [title]
    second = {row[1].casefold() for row in rows if len(row) > 1 and row[1]}
    if width == 2 and second <= _USUAL_CHANNELS | {one.casefold() for one in channels}:
        return [title, channel]
    if width == 2 and second <= {one.casefold() for one in stages}:
        return [title, stage]
    return [stage, title, channel][:width]


def _cells(text: str) -> list[tuple[int, list[str]]]:
    """Rows of cells with their lines; a cell in quotation marks goes on over tabs and line ends."""
    if len(text) > MOST_CHARACTERS:
        raise UserError("This text has more than {most} characters; paste it in parts.", most=f"{MOST_CHARACTERS:,}")
    text = text.replace("\0", "")
    rows: list[tuple[int, list[str]]] = []
    row: list[str] = []
    at, line = 0, 1
    while at <= len(text):
        whole, cell = _cell(text, at)
        row.append(cell)
        at, line = at + len(whole), line + whole.count("\n")
        if text.startswith("\t", at):
            at += 1
            continue
        rows.append((line, row))
        refuse_too_large(len(rows), len(row))
        at, line, row = at + (2 if text.startswith("\r\n", at) else 1), line + 1, []
    if all(len(row) == 1 for _, row in rows):
        return [(line, [_BULLET.sub("", row[0], count=1)]) for line, row in rows]
    return rows


def _cell(text: str, at: int) -> tuple[str, str]:
    """The cell that begins here, as written and as meant; a quotation that needs no quotes is what somebody said."""
    found = _CELL.match(text, at)
    whole, inside = (found[0], found[1]) if found else ("", None)
    if inside is not None and re.search(r'[\t\r\n]|""', inside):
        return whole, inside.replace('""', '"').strip()
    return whole, whole.strip()
