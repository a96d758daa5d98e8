"""Bytes from elsewhere: how large, in which encoding, and how to quote them in a sentence."""

import codecs
from pathlib import Path

from msgspec import Struct

from cxmapper.errors import UserError
from cxmapper.wording import Sentence

WORKBOOKS = (b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0")
"""How XLSX files begin, and the older ones and those with a password, which are refused."""

MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
"""Byte order marks, and the encodings that they announce."""

GUESSED = "The file is not UTF-8; it was read as Windows-1252. Check the accents, or save it as UTF-8."


class Text(Struct, frozen=True):
    """The text of a file without its byte order mark, and what was guessed to read it."""

    text: str
    warnings: tuple[str, ...] = ()


def title_of(path: Path) -> str:
    """A title for what a file holds: its name, with ? for bytes in it that are no text."""
    return path.stem.encode(errors="replace").decode()


def file_name(path: Path) -> str:
    """The name of a file to keep and to print, with ? for bytes in it that are no text."""
    return path.name.encode(errors="replace").decode()


def read_bytes(path: Path, limit: int) -> bytes:
    """The bytes of a file. Raises UserError when it cannot be read or is longer than `limit` bytes."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise UserError(
            "{name} cannot be read: {why}; choose another file.", name=path.name, why=error.strerror or error
        ) from error
    if len(data) > limit:
        raise UserError("{name} is larger than {most} MB; split it.", name=path.name, most=limit // 1_000_000)
    return data


def decoded(data: bytes) -> Text:
    """The text: by its byte order mark, else UTF-8, else Windows-1252 with a warning.

    Raises UserError when it has a byte order mark that the rest does not keep to, or NUL characters.
    """
    for mark, encoding in MARKS:
        if data.startswith(mark):
            try:
                return _without_nul(data[len(mark) :].decode(encoding))
            except UnicodeDecodeError as error:
                raise broken(encoding) from error
    try:
        return _without_nul(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _without_nul(data.decode("cp1252", errors="replace"), GUESSED)


def _without_nul(text: str, *warnings: str) -> Text:
    refuse_nul(text)
    return Text(text, warnings)


def refuse_nul(text: str) -> None:
    """Raise UserError when the text has a NUL character."""
    at = text.find("\0")
    if at >= 0:
        raise binary(text.count("\n", 0, at) + 1)


def broken(encoding: str) -> UserError:
    """What to say of a file that does not keep to its byte order mark."""
    return UserError("The file says that it is {encoding}, but it is not; save it again.", encoding=encoding.upper())


def binary(line: int) -> UserError:
    """What to say of a file with a NUL character in a line: it is a binary one, or damaged."""
    return UserError(
        "Line {line}: there is a NUL character, so this is no text file; save it as text again.", line=line
    )


def quoted(text: str, limit: int = 60) -> Sentence:
    """Foreign text for a one-line message: in quotation marks, shortened, without control characters."""
    text = " ".join(text[: 4 * limit].split())
    short = text if len(text) <= limit else text[: limit - 1] + "…"
    shown = "".join(char if char.isprintable() else "�" for char in short)
    return Sentence("“{text}”", text=shown)
