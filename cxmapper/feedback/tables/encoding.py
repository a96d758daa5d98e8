"""Which encoding a file of any size is in, found while its checksum is taken."""

import codecs
import hashlib
import io
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

from cxmapper.errors import UserError
from cxmapper.feedback.stopping import NEVER, Stop
from cxmapper.feedback.tables.reading import GUESSED, MARKS, binary, broken

MAX_LINE = 4_000_000
"""Characters of a line: a row of answers is far shorter, and a line is held in memory whole."""

_CHUNK = 1_000_000


class Source(Struct, frozen=True):
    """A text file: the SHA-256 of its bytes, its encoding, and the byte order mark before its text."""

    checksum: str
    encoding: str
    mark: bytes = b""
    warnings: tuple[str, ...] = ()


def inspected(file: BinaryIO, stop: Stop = NEVER) -> Source:
    """Read the file once, by pieces: its byte order mark tells the encoding, else UTF-8, else Windows-1252.

    UTF-16 without a mark shows in its first characters. Raises UserError when a file doesn't keep to its mark.
    """
    first = file.read(_CHUNK)
    mark, encoding = next((known for known in MARKS if first.startswith(known[0])), (b"", _unmarked(first)))
    decoder = codecs.getincrementaldecoder(encoding)()
    checksum, chunk, is_kept = hashlib.sha256(), first, True
    while chunk:
        stop.check()
        checksum.update(chunk)
        try:
            decoder.decode(chunk if is_kept else b"")
        except UnicodeDecodeError as error:
            if mark:
                raise broken(encoding) from error
            is_kept = False
        chunk = file.read(_CHUNK)
    is_whole = is_kept and not decoder.getstate()[0]
    if not is_whole and mark:
        raise broken(encoding)
    if not is_whole:
        return Source(checksum.hexdigest(), "cp1252", warnings=(GUESSED,))
    return Source(checksum.hexdigest(), encoding, mark)


def _unmarked(first: bytes) -> str:
    """UTF-16 when every second byte of the beginning is zero, as in Latin text; else UTF-8."""
    start = first[:200]
    start = start[: len(start) // 2 * 2]
    for encoding, zeros in (("utf-16-le", start[1::2]), ("utf-16-be", start[::2])):
        if len(zeros) >= 2 and not any(zeros) and any(start):
            return encoding
    return "utf-8"


def lines(path: Path, source: Source) -> Iterator[str]:
    r"""The lines of the text, each ending in \n, whichever line end it has in the file.

    Raises UserError for a NUL character, and for a line of more than `MAX_LINE` characters.
    """
    with path.open("rb") as file:
        file.seek(len(source.mark))
        with io.TextIOWrapper(file, encoding=source.encoding, errors="replace") as text:
            for number, line in enumerate(iter(lambda: text.readline(MAX_LINE), ""), 1):
                if len(line) == MAX_LINE:
                    raise UserError(
                        "Line {number} has more than {most} characters, so this is no table.",
                        number=number,
                        most=f"{MAX_LINE:,}",
                    )
                if "\0" in line:
                    raise binary(number)
                yield line
