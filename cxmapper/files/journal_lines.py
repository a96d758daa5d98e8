"""The journal as a text file of lines `["checksum", value]`; the checksum is the CRC-32 of the value's bytes.

The first line is the head, the second the project that the journal begins with, and each one after it an entry, a
draft, or a note that the document's file is about to be replaced or has been.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Final
from zlib import crc32

from msgspec import Struct
from pydantic import BaseModel, ConfigDict, ValidationError

from cxmapper.errors import UserError
from cxmapper.files.entries import StoredEntry
from cxmapper.wording import Sentence

JOURNAL_VERSION: Final = 1
NAME: Final = "journal.jsonl"


class Head(BaseModel):
    """How a journal begins: the file that it is about, if any, and what can be undone in the project after it.

    `sha256` is that of the file's bytes. `done` holds the changes backwards, newest first; `undone` the next first.
    """

    model_config = ConfigDict(strict=True, defer_build=True)

    journal: int
    file: str | None
    sha256: str | None
    next_seq: int
    done: list[StoredEntry]
    undone: list[StoredEntry]


class Draft(BaseModel):
    """Text that is being typed; `where` is the window's name for the place."""

    model_config = ConfigDict(strict=True, defer_build=True, frozen=True)

    text: str
    where: str


class Line(BaseModel):
    """One line after the project: one of these."""

    model_config = ConfigDict(strict=True, defer_build=True)

    entry: StoredEntry | None = None
    draft: Draft | None = None
    replace: str | None = None
    replaced: str | None = None


class Lines(Struct, frozen=True):
    """What is whole in a journal: its head, the bytes of its project, and the lines after them.

    `ends` says, for the project and each line, how many bytes the journal has up to its end; `problem` says what is
    wrong after the last, and is empty when nothing is.
    """

    head: Head
    project: bytes
    rest: tuple[Line, ...]
    ends: tuple[int, ...]
    problem: str


def line_of(value: bytes) -> bytes:
    """JSON bytes without line breaks as a line of a journal."""
    return b'["%08x",%b]\n' % (crc32(value), value)


def read_lines(folder: Path) -> Lines:
    """Read the journal in a folder up to its first damaged line; a last line that a crash tore is no damage.

    Raises UserError when its beginning cannot be read or it was made by a newer cxmapper.
    """
    try:
        data = (folder / NAME).read_bytes()
    except OSError as error:
        raise UserError(
            "The journal in {folder} cannot be read: {why}.", folder=folder, why=error.strerror or error
        ) from error
    raw = data.split(b"\n")[:-1]
    head, project = _head(folder, raw), _value(raw[1]) if len(raw) > 1 else None
    if project is None:
        raise UserError(
            "The journal in {folder} is damaged at its beginning; nothing can be recovered from it.", folder=folder
        )
    rest: list[Line] = []
    ends = [len(raw[0]) + len(raw[1]) + 2]
    for line in raw[2:]:
        event = _event(line)
        if event is None:
            return Lines(head, project, tuple(rest), tuple(ends), _damaged(len(rest) + 3))
        rest.append(event)
        ends.append(ends[-1] + len(line) + 1)
    return Lines(head, project, tuple(rest), tuple(ends), "")


def _damaged(number: int) -> str:
    return Sentence("The journal is damaged in line {number}; what was done after that is lost.", number=number)


def _head(folder: Path, raw: Sequence[bytes]) -> Head:
    value = _value(raw[0]) if raw else None
    try:
        head = None if value is None else Head.model_validate_json(value)
    except ValidationError:
        head = None
    if head is None:
        raise UserError(
            "The journal in {folder} is damaged at its beginning; nothing can be recovered from it.", folder=folder
        )
    if head.journal > JOURNAL_VERSION:
        raise UserError("The journal in {folder} was made by a newer cxmapper; update cxmapper.", folder=folder)
    return head


def _event(line: bytes) -> Line | None:
    value = _value(line)
    try:
        return None if value is None else Line.model_validate_json(value)
    except ValidationError:
        return None


def _value(line: bytes) -> bytes | None:
    """The value of a line, None when the line is not what was written."""
    value = line[12:-1]
    return value if line_of(value)[:-1] == line else None
