"""Single cells of the grid as values, and back."""

import csv
import math
import re
from collections.abc import Sequence
from enum import StrEnum
from typing import TypeVar

from cxmapper.errors import UserError
from cxmapper.feedback.tables.reading import quoted
from cxmapper.wording import Sentence

E = TypeVar("E", bound=StrEnum)

_TRUE = {"yes", "y", "true", "x", "1", "★", "⭐", "✓", "✔"}
_FALSE = {"", "no", "n", "false", "0", "-", "–"}
_NOTHING = {"-", "–", "—", "−", "n/a", "na", "n.a.", "none", "?"}
_GROUPED = re.compile(r"\d{1,3}(?:[.,'’\s]\d{3})+")
_NUMBER = re.compile(r"([+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?)\s*(%?)")


def cell_of(place: str, column: str) -> Sentence:
    """How a sentence about a cell begins: with the place of its row, and the column."""
    return Sentence("{place}, {column}", place=place, column=column)


def value_in(text: str) -> str:
    """The cell without blanks around it; empty where a dash or the like says that there is no value."""
    return "" if text.strip().casefold() in _NOTHING else text.strip()


def number_of(text: str, place: str) -> float:
    """A number: with a decimal comma too, with a typographic minus, in percent. Raises UserError for other text."""
    found = _NUMBER.fullmatch(re.sub("^[−–]", "-", text.strip()))
    number = float(found[1].replace(",", ".")) if found else math.inf
    if found is None or not math.isfinite(number):
        raise UserError("{place}: {text} is no number; write one such as 4.5.", place=place, text=quoted(text, 30))
    return number / 100 if found[2] else number


def whole_of(text: str, place: str) -> int:
    """A count, its thousands set apart or not. Raises UserError for what is no whole number from 0 upwards."""
    number = number_of(re.sub(r"\D", "", text) if _GROUPED.fullmatch(text) else text, place)
    if number < 0 or not number.is_integer():
        raise UserError("{place}: {text} is no count; write a whole number.", place=place, text=quoted(text, 30))
    return int(number)


def truth_of(text: str, place: str) -> bool:
    """Yes or no in the usual spellings; nothing is no. Raises UserError for other text."""
    word = text.strip().casefold()
    if word not in _TRUE | _FALSE:
        raise UserError("{place}: {text} is neither yes nor no; write one of them.", place=place, text=quoted(text, 30))
    return word in _TRUE


def choice(kind: type[E], text: str, place: str, default: E) -> E:
    """The value that a word names, the default for an empty cell. Raises UserError, with the choices, for others."""
    word = text.strip().casefold()
    if not word:
        return default
    if word not in {value.value for value in kind}:
        raise UserError(
            "{place}: {text} is none of: {words}; write one of them.",
            place=place,
            text=quoted(text, 30),
            words=", ".join(kind),
        )
    return kind(word)


def list_of(text: str) -> tuple[str, ...]:
    """Names divided by semicolons, or else by commas or line ends; one with a divider in it stands in quotes."""
    marks = re.sub(r'"(?:[^"]|"")*"', "", text)
    divider = next((mark for mark in ";\n" if mark in marks), ",")
    names = (name for line in csv.reader([text], delimiter=divider, skipinitialspace=True) for name in line)
    return tuple(dict.fromkeys(stripped for name in names if (stripped := name.strip())))


def list_text(names: Sequence[str]) -> str:
    """The cell that `list_of` reads as these names."""
    return "; ".join('"' + name.replace('"', '""') + '"' if re.search(r'[;,"\n\r]', name) else name for name in names)
