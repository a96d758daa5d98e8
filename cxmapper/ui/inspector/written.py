"""Values as they are typed into a line, and read from it. No Qt.

Reading raises UserError, in one sentence, for what is no such value; an empty line is an unknown value.
"""

import re
from collections.abc import Callable, Sequence
from datetime import date
from math import isfinite
from typing import cast

from msgspec import Struct

from cxmapper.errors import UserError
from cxmapper.feedback.wording import format_change
from cxmapper.model.records import Expects, Metric, MetricKind
from cxmapper.ui.map_words import number_words
from cxmapper.ui.words import brief, tr
from cxmapper.wording import punctuated, short_day, visible

_IN_PERCENT = (MetricKind.TOP_BOX, MetricKind.SHARE, MetricKind.NET_SHARE)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


class Writing(Struct, frozen=True):
    """How a value is written, and read again; `live` text is complete at any time, so that a pause may store it."""

    write: Callable[[object], str]
    read: Callable[[str], object]
    live: bool = False


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _list(separator: str) -> Writing:
    def read(text: str) -> tuple[str, ...]:
        parts = text.split("\n" if separator == "\n" else ",")
        return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))

    return Writing(lambda value: separator.join(cast("Sequence[str]", value)), read)


def _number(value: object) -> str:
    if value is None:
        return ""
    number = float(cast("float", value))
    return punctuated(f"{number:,.0f}" if number == int(number) else f"{number:,}", number_words())


def read_number(text: str) -> float | None:
    """1,284 or −0.5 with the marks of the language, of which 1,28 is no mistake; None for an empty line."""
    words = number_words()
    plain = re.sub(r"\s", "", text).replace("−", "-")
    if not plain:
        return None
    point, group = re.escape(words["number.point"]), re.escape(words["number.group"])
    if re.fullmatch(rf"[-+]?[1-9]\d{{0,2}}({group}\d{{3}})+({point}\d*)?", plain):
        plain = plain.replace(words["number.group"], "")
    plain = plain.replace(words["number.point"], ".").replace(",", ".")
    if not re.fullmatch(r"[-+]?(\d+\.?\d*|\.\d+)", plain) or not isfinite(float(plain)):
        raise UserError(tr("“{text}” is no number; write one such as 1,284 or 0.5.", text=brief(text)))
    return float(plain)


def _count(text: str) -> int | None:
    number = read_number(text)
    if number is not None and (number < 0 or number != int(number)):
        raise UserError(tr("Write a whole number from 0 up."))
    return None if number is None else int(number)


def _share(value: object) -> str:
    if value is None:
        return ""
    words = number_words()
    return words["percent"].format(n=punctuated(f"{float(cast('float', value)) * 100:.4g}", words))


def _read_share(text: str) -> float | None:
    number = read_number(text.replace("%", ""))
    if number is not None and not 0 <= number <= 100:
        raise UserError(tr("A share lies between 0 and 100 %."))
    return None if number is None else round(number / 100, 6)


def _day(value: object) -> str:
    return "" if value is None else short_day(cast("date", value), number_words())


def read_day(text: str) -> date | None:
    """2026-12-15, 15 Dec 2026, 15.12.2026, or as the language chosen has it; None for an empty line."""
    words = text.strip().lower()
    if not words:
        return None
    try:
        if found := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", words):
            return date(*map(int, found.groups()))
        if found := re.fullmatch(r"(\d{1,2})\.? ?([^\W\d]{3})[^\W\d]*\.?,? (\d{4})", words):
            return date(int(found[3]), _month(found[2]), int(found[1]))
        if found := re.fullmatch(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})", words):
            return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        pass
    raise UserError(tr("“{text}” is no day; write one such as 2026-12-15 or 15 Dec 2026.", text=brief(text)))


def _month(begins: str) -> int:
    """1–12 by the first three letters, in the language chosen or in English; raises ValueError for no month."""
    said = number_words()
    spoken = [said[f"month.{number}"].casefold()[:3] for number in range(1, 13)]
    return (spoken if begins in spoken else _MONTHS).index(begins) + 1


def _age(text: str) -> int | str | None:
    plain = text.strip()
    return int(plain) if re.fullmatch(r"\d{1,3}", plain) else plain or None


def expecting(metrics: Callable[[], Sequence[Metric]]) -> Writing:
    """What an idea shall change: the name of a metric and the change in its unit, shares in points."""

    def write(value: object) -> str:
        if not isinstance(value, Expects):
            return ""
        metric = next(one for one in metrics() if one.id == value.metric_id)
        return f"{metric.name} {format_change(metric, value.change, number_words()) or '+0'}"

    def read(text: str) -> Expects | None:
        if not text.strip():
            return None
        for metric in sorted(metrics(), key=lambda one: -len(one.name)):
            if text.strip().casefold().startswith(metric.name.casefold()):
                found = re.search(r"[-−+]?\d[\d,.]*", text.strip()[len(metric.name) :])
                change = read_number(found[0]) if found else None
                if change is not None:
                    in_unit = change / 100 if metric.kind in _IN_PERCENT else change
                    return Expects(metric_id=metric.id, change=in_unit)
        names = ", ".join(metric.name for metric in metrics())
        raise UserError(tr("Write a measure ({names}) and its change, such as “CES +1.9”.", names=names or "–"))

    return Writing(write, read)


LINE = Writing(_text, lambda text: visible(text.strip()), live=True)
TEXT = Writing(_text, lambda text: visible(text.rstrip()), live=True)
LINES = _list("\n")
WORDS = _list(", ")
NUMBER = Writing(_number, read_number)
COUNT = Writing(_number, _count)
SHARE = Writing(_share, _read_share)
DATE = Writing(_day, read_day)
AGE = Writing(_text, _age)
