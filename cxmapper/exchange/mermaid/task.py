"""One task line of a Mermaid journey, `name: score: people`: as Mermaid reads it, and as it was meant."""

import html.entities
import math
import re

from msgspec import Struct

from cxmapper.exchange.mermaid.source import SPACE
from cxmapper.feedback.tables.reading import quoted

_DECIMAL = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_BASED = re.compile(r"0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+")
_INNER_COLON = re.compile(r"(?<=\d):(?=\d\d(?!\d))|:(?=//)")
_ENTITY = re.compile(r"#(\w+);", re.ASCII)
_ENCODED = re.compile("\ufdd0(\\w+)\ufdd1", re.ASCII)


class Reading(Struct, frozen=True):
    """What a task line says. A score that is no number is None."""

    title: str
    score: float | None
    people: tuple[str, ...]

    def __str__(self) -> str:
        score = "no score" if self.score is None else f"score {self.score:g}"
        people = ", ".join(shown(person) for person in self.people[:5]) or "nobody"
        return f"{shown(self.title)}, {score}, {people}"


def as_mermaid(line: str) -> Reading:
    """The task as Mermaid reads it: the second piece between colons is the score, the third the people."""
    title, score, *people = line.split(":")
    return Reading(
        title.strip(SPACE),
        _javascript_number(score),
        tuple(person.strip(SPACE) for person in people[0].split(",")) if people else (),
    )


def as_meant(line: str) -> Reading:
    """The task as its author meant it.

    Colons of times and addresses divide nothing; the first piece that is a number is the score (the last one when
    several follow each other); all behind it are people. Without any number, as Mermaid divides it.
    """
    pieces = _INNER_COLON.sub("\ufdd2", line).split(":")
    at = next((at for at in range(1, len(pieces)) if _number(pieces[at]) is not None), None)
    if at is None:
        pieces = line.split(":")
        at = 1
    while at + 1 < len(pieces) and _number(pieces[at + 1]) is not None:
        at += 1
    title, people = ":".join(pieces[:at]), ":".join(pieces[at + 1 :]).split(",")
    return Reading(
        title.replace("\ufdd2", ":").strip(SPACE),
        _number(pieces[at]),
        tuple(person for each in people if (person := each.replace("\ufdd2", ":").strip(SPACE))),
    )


def score_text(line: str) -> str:
    """What stands where Mermaid looks for the score."""
    return line.split(":")[1].strip(SPACE)


def _number(piece: str) -> float | None:
    """A finite number as people write it: JavaScript's forms, a decimal comma, digits of any script."""
    written = piece.strip(SPACE)
    if not written:
        return None
    number = _javascript_number(written)
    if number is None and re.fullmatch(r"[+-]?\d+([.,]\d+)?", written):
        number = float(written.replace(",", "."))
    return number if number is not None and math.isfinite(number) else None


def _javascript_number(piece: str) -> float | None:
    """ECMAScript's Number(): None for NaN, and 0 for nothing at all."""
    written = piece.strip(SPACE)
    if not written:
        return 0
    if _DECIMAL.fullmatch(written):
        return float(written)
    if _BASED.fullmatch(written) and len(written) < 250:
        return float(int(written, 0))
    if re.fullmatch(r"[+-]?Infinity", written):
        return float(written)
    return None


def encoded_entities(text: str) -> str:
    """Mermaid's entity codes (#35; #quot;) set apart, so that their # and ; are not taken for signs."""
    return _ENTITY.sub("\ufdd0\\1\ufdd1", text)


def decoded_entities(text: str) -> str:
    """The characters that entity codes stand for; an unknown code stays as it was written."""
    return _ENCODED.sub(lambda code: _character(code[1]), text)


def shown(text: str) -> str:
    """A piece of the diagram as it was written, for a message."""
    return quoted(_ENCODED.sub("#\\1;", text))


def _character(code: str) -> str:
    if code.isdigit():
        number = int(code) if len(code) < 8 else 0
        usable = 32 <= number <= 0x10FFFF and not 127 <= number < 160 and not 0xD800 <= number <= 0xDFFF
        return chr(number) if usable else f"#{code};"
    return html.entities.html5.get(f"{code};", f"#{code};")
