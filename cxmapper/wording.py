"""Numbers, days and foreign text as people read them in sentences, everywhere in the product alike.

In English unless a table of other words is given: `ENGLISH` lists what a translation has to say.
"""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import Self, TypeVar

Words = Mapping[str, str]
Name = TypeVar("Name", bound=str)

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

ENGLISH: Words = {
    **{f"month.{number}": name for number, name in enumerate(_MONTHS, 1)},
    **{f"month.{number}.short": name[:3] for number, name in enumerate(_MONTHS, 1)},
    "day": "{day} {month} {year}",
    "day.short": "{day} {month} {year}",
    "number.point": ".",
    "number.group": ",",
    "percent": "{n} %",
    "percent.under": "under 1 %",
    "percent.over": "over 99 %",
    "thousands.under": "under 1",
}
"""`number.point` parts a number from its fraction, `number.group` thousands from thousands."""

_JOINERS = "\u200c\u200d"
"""Of Persian words and of emoji."""


_BLANK = "\u2800\u3164\u115f\u1160\uffa0\u034f\u17b4\u17b5"
"""Letters and symbols by their category that print nothing: braille without dots, fillers of Hangul and others."""


def visible(text: str) -> str:
    """The text, or nothing where all its signs are invisible: blanks, controls, joiners, fillers."""
    seen = any(char not in _BLANK and unicodedata.category(char)[0] not in "ZC" for char in text)
    return text if seen or any(unicodedata.category(char) == "Co" for char in text) else ""


_COUNTED = re.compile(r"\{(\w+)\|([^{}|]*)\|([^{}|]*)\}")


def filled(template: str, /, **values: object) -> str:
    """A sentence with values in its {places}; of {n|step|steps} the first word where n is 1, else the second.

    A translation has the forms that its own sentence takes: {n} {n|Schritt|Schritte}, or von {n} {n|Schritt|Schritten}.
    """
    return _COUNTED.sub(lambda found: found[2 if str(values[found[1]]) == "1" else 3], template).format(**values)


class Sentence(str):
    """A sentence filled in English that still knows its `template` and `values`: to be said in another language.

    A value that is a sentence itself, or an error whose words are one, is translated with it.
    """

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, /, **values: object) -> Self:
        """Fill the places of a sentence, see `filled`."""
        made = super().__new__(cls, filled(template, **values))
        made.template, made.values = template, values
        return made


def one_line(text: str) -> str:
    """Foreign text on one line of a terminal, without what would move its cursor or turn its direction of reading."""
    shown = (char if char.isprintable() or char in _JOINERS else " " for char in text)
    return "".join(shown).rstrip()


def day(date_: date, words: Words = ENGLISH) -> str:
    """A day: 15 December 2026."""
    return words["day"].format(day=date_.day, month=words[f"month.{date_.month}"], year=date_.year)


def short_day(date_: date, words: Words = ENGLISH) -> str:
    """A day where room is short: 15 Dec 2026."""
    return words["day.short"].format(day=date_.day, month=words[f"month.{date_.month}.short"], year=date_.year)


def steps(value: float, sign: str = "", words: Words = ENGLISH) -> str:
    """A number on the hand scale with one decimal and a typographic minus; never −0.0. `sign` "+" shows a plus."""
    rounded = round(value, 1) + 0.0
    return punctuated(f"{rounded:{sign}.1f}" if rounded else "0.0", words)


def percent(fraction: float, words: Words = ENGLISH) -> str:
    """A fraction as a whole percentage: 38 %; what rounds to nothing or to all, and is not, under 1 % or over 99 %."""
    return _percent(fraction, round(fraction * 100), words)


def percents(parts: Mapping[Name, int], words: Words = ENGLISH) -> dict[Name, str]:
    """Counts as whole percentages that add up to 100 %, by largest remainders; empty where nothing was counted.

    Of equal remainders the last named counts first: what is named first is not made to look like more.
    """
    total = sum(parts.values())
    if not total:
        return {}
    whole = {name: 100 * count // total for name, count in parts.items()}
    nearest = sorted(parts, key=lambda name: 100 * parts[name] % total)[::-1]
    for name in nearest[: 100 - sum(whole.values())]:
        whole[name] += 1
    return {name: _percent(count / total, whole[name], words) for name, count in parts.items()}


def _percent(fraction: float, whole: int, words: Words) -> str:
    if fraction > 0 and not whole:
        return words["percent.under"]
    if fraction < 1 and whole == 100:
        return words["percent.over"]
    return words["percent"].format(n=whole)


def thousands(number: float, words: Words = ENGLISH) -> str:
    """A count with separators, rounded to two significant digits as estimates deserve: 1,900."""
    if number < 1:
        return words["thousands.under"]
    digits = max(0, len(str(int(number))) - 2)
    return punctuated(f"{round(number, -digits):,.0f}", words)


def punctuated(number: str, words: Words = ENGLISH) -> str:
    """A number as Python writes it, -1,234.5, with a typographic minus and the words' own marks: −1.234,5."""
    return number.translate({ord("-"): "−", ord(","): words["number.group"], ord("."): words["number.point"]})
