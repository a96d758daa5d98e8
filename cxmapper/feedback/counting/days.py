"""Days and periods from dates as surveys write them."""

import re
from collections.abc import Collection, Iterable, Sequence
from datetime import date

from cxmapper.errors import UserError
from cxmapper.feedback.mapping.records import Dates, Every, Span

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d).*")
_SHORT = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\b.*")
_MONTH = re.compile(r"(\d{4})[-/.](\d{1,2})|(?:(\d{1,2})[./-]|([^\W\d_]+)\.?[ /-]+)(\d{4})")
_QUARTER = re.compile(r"(\d{4})[-/ ]?[Qq]([1-4])|[Qq]([1-4])[-/ ]+(\d{4})")
_YEAR = re.compile(r"(\d{4})(?:\.0)?")
_NAMED = re.compile(
    r"(?:\w+, *)?(?:(\d{1,2})\.? +([^\W\d]+)\.?|([^\W\d]+)\.? +(\d{1,2})(?:st|nd|rd|th)?,?) +(\d{4})\b.*"
)
_MONTHS = {
    name[:3]: number
    for number, names in enumerate(
        ("jan", "feb", "mar mär mrz", "apr", "may mai", "jun", "jul", "aug", "sep", "oct okt", "nov", "dec dez"), 1
    )
    for name in names.split()
}


def periods(texts: Collection[str], dates: Dates, waves: Sequence[Span]) -> dict[str, str]:
    """The period of each date that is one; those that are none, or in no wave, are left out.

    Raises UserError when nothing tells whether 03/04/2026 is in March or in April.
    """
    day_first = dates.day_first if dates.day_first is not None else _day_first(texts, dates.column)
    found = ((text, _day(text.strip(), dates.every, day_first=day_first)) for text in texts)
    named = ((text, _period(day, dates.every, waves)) for text, day in found if day is not None)
    return {text: period for text, period in named if period}


def shortest(texts: Collection[str]) -> Every | None:
    """The shortest period that each of these texts names; None where one is no date, or there are none."""
    spans = (Every.MONTH, Every.QUARTER, Every.YEAR)
    of_all = (every for every in spans if all(_day(text.strip(), every, day_first=True) for text in texts))
    return next(of_all, None) if texts else None


def _period(day: date, every: Every, waves: Iterable[Span]) -> str:
    match every:
        case Every.YEAR:
            return f"{day.year:04}"
        case Every.QUARTER:
            return f"{day.year:04}-Q{(day.month + 2) // 3}"
        case Every.MONTH:
            return f"{day.year:04}-{day.month:02}"
    return next((wave.name for wave in waves if wave.start <= day <= wave.end), "")


def _day_first(texts: Iterable[str], column: str) -> bool:
    """By points days are first; by slashes or dashes a number above 12 tells."""
    found = [match for text in texts if (match := _SHORT.fullmatch(text.strip())) is not None]
    signs = {match[2] for match in found}
    if signs <= {"."}:
        return True
    firsts, seconds = any(int(match[1]) > 12 for match in found), any(int(match[3]) > 12 for match in found)
    if firsts == seconds:
        example = found[0][0][:10].strip()
        raise UserError(
            "Nothing tells whether “{example}” in “{column}” begins with the day or the month; "
            "add day_first = true or false to [date] in the map.",
            example=example,
            column=column,
        )
    return firsts


def _day(text: str, every: Every, *, day_first: bool) -> date | None:
    """The first day of what a text names; None where it is longer than the period wants, or no date."""
    named = _named_span(text)
    if named is not None:
        first, span = named
        return first if span in _WITHIN[every] else None
    iso, short, worded = _ISO.fullmatch(text), _SHORT.fullmatch(text), _NAMED.fullmatch(text)
    if iso is not None:
        return _made(int(iso[1]), int(iso[2]), int(iso[3]))
    if short is not None:
        one, other = int(short[1]), int(short[3])
        whole = int(short[4]) + (2000 if len(short[4]) == 2 else 0)
        return _made(whole, other, one) if day_first else _made(whole, one, other)
    if worded is not None:
        return _made(int(worded[5]), _month(worded[2] or worded[3]), int(worded[1] or worded[4]))
    return None


_WITHIN = {
    Every.YEAR: (Every.YEAR, Every.QUARTER, Every.MONTH),
    Every.QUARTER: (Every.QUARTER, Every.MONTH),
    Every.MONTH: (Every.MONTH,),
    Every.WAVE: (),
}
"""Which spans are in one period for sure."""


def _named_span(text: str) -> tuple[date | None, Every] | None:
    """The first day of a year, quarter or month, and which of them it is; None for a text that names none."""
    year, quarter, month = _YEAR.fullmatch(text), _QUARTER.fullmatch(text), _MONTH.fullmatch(text)
    if year is not None:
        return _made(int(year[1]), 1, 1), Every.YEAR
    if quarter is not None:
        return _made(int(quarter[1] or quarter[4]), int(quarter[2] or quarter[3]) * 3 - 2, 1), Every.QUARTER
    if month is None:
        return None
    number = month[2] or month[3]
    return _made(int(month[1] or month[5]), int(number) if number else _month(month[4]), 1), Every.MONTH


def _month(name: str) -> int:
    return _MONTHS.get(name.casefold()[:3], 0)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
