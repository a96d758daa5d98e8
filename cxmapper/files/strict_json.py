"""JSON as it was meant: no key twice, no NaN, no number too big to be one; every refusal names its line."""

import json
import math
import re
from typing import NoReturn

from pydantic import JsonValue

from cxmapper.errors import UserError

_BOM = b"\xef\xbb\xbf"
_PIECE = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]:]|[^\s"{}\[\]:,]+')
_MOST_DIGITS = 4_000
"""Python refuses to read integers longer than 4,300 digits, since that takes quadratic time."""


class _RepeatedKeyError(Exception):
    pass


class _NumberError(Exception):
    pass


def outline(text: str) -> JsonValue:
    """What a JSON text says, with None for the objects inside the outermost: all of it is checked, little is kept.

    Raises UserError with one sentence for what is not JSON, is nested too deeply, has a key twice in one object, or
    holds NaN, an infinity or a number beyond them.
    """
    outermost: dict[str, JsonValue] = {}

    def once(pairs: list[tuple[str, JsonValue]]) -> None:
        nonlocal outermost
        outermost = dict(pairs)
        if len(outermost) < len(pairs):
            raise _RepeatedKeyError

    try:
        value: JsonValue = json.loads(
            text, object_pairs_hook=once, parse_float=_finite, parse_constant=_refused, parse_int=_countable
        )
    except _RepeatedKeyError:
        line, key = _repeated_key(text)
        raise UserError(
            "Line {line} says {key} a second time in one object; a key stands once.", line=line, key=_short(key)
        ) from None
    except _NumberError as error:
        number = str(error)
        raise UserError(
            "Line {line} holds {number}, which cannot be kept.", line=_line_of(text, number), number=_short(number)
        ) from None
    except json.JSONDecodeError as error:
        said = error.msg[:1].lower() + error.msg[1:]
        raise UserError(
            "Line {line} is not valid JSON: {why} (column {column}).", line=error.lineno, why=said, column=error.colno
        ) from None
    except RecursionError:
        raise UserError("This is nested too deeply to be a project.") from None
    return outermost if value is None else value


def decoded(data: bytes) -> str:
    """The text of a file in UTF-8, without a byte order mark; raises UserError naming the line that is not."""
    try:
        return data.removeprefix(_BOM).decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UserError("Line {line} is not UTF-8 text; a project is kept in UTF-8.", line=line) from None


def _finite(number: str) -> float:
    value = float(number)
    return value if math.isfinite(value) else _refused(number)


def _countable(number: str) -> int:
    return int(number) if len(number) < _MOST_DIGITS else _refused(number)


def _refused(number: str) -> NoReturn:
    raise _NumberError(number)


def _short(piece: str) -> str:
    return piece if len(piece) <= 60 else f"{piece[:60]}…"


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


def _line_of(text: str, piece: str) -> int:
    return _line(text, next(match.start() for match in _PIECE.finditer(text) if match[0] == piece))


def _repeated_key(text: str) -> tuple[int, str]:
    """The line of the first key that its object has already, and the key as it is written there."""
    inside: list[set[str]] = []
    name = ""
    for match in _PIECE.finditer(text):
        piece = match[0]
        if piece in "{[":
            inside.append(set())
        elif piece in "}]":
            inside.pop()
        elif piece != ":":
            name = piece
        elif (key := json.loads(name)) in inside[-1]:
            return _line(text, match.start()), name
        else:
            inside[-1].add(key)
    raise AssertionError("no key is repeated")
