"""When an event was: the time column of a log as numbers to sort by, whatever way it is written.

Plain arithmetic on pieces of text, so that every engine reads a time alike and none stops at one that it cannot read.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import narwhals as nw

from cxmapper.feedback.engine import Engine, Frame

_CLOCK = r"([01][0-9]|2[0-4]):[0-5][0-9](:[0-5][0-9]|:60)?"
_ZONE = r" ?(Z|z|UTC|GMT|[+-][0-9]{2}(:?[0-9]{2})?)"
_ISO = rf"^[0-9]{{4}}[-/.](0[1-9]|1[0-2])[-/.](0[1-9]|[12][0-9]|3[01])([T ]{_CLOCK}([.,][0-9]+)?({_ZONE})?)?$"
_PARTED = r"[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{4}(,? +[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?([.,][0-9]+)?( ?[AaPp][Mm])?)?"
_EPOCH = r"^-?[0-9]{6,19}([.,][0-9]+)?$"


class Writing(StrEnum):
    """How a column writes its times; `TYPED` ones are no text, but times already."""

    TYPED = "times"
    ISO = "ISO 8601"
    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"
    EPOCH = "seconds since 1970, or parts of them"


@dataclass(frozen=True, slots=True)
class Moment:
    """What to sort by: whole units of time, and the billionths beyond; both null where a time cannot be read."""

    whole: nw.Expr
    fraction: nw.Expr


def writing_of(engine: Engine, frame: Frame, name: str) -> tuple[Writing, str]:
    """How most of a column's times are written, and a warning, or nothing, where that had to be guessed."""
    if frame.collect_schema()[name] != nw.String:
        return Writing.TYPED, ""
    text = _trimmed(name)
    parted = text.str.contains(f"^{_PARTED}$")
    counts = engine.rows(
        frame.select(
            iso=_count(text.str.contains(_ISO)),
            epoch=_count(text.str.contains(_EPOCH)),
            parted=_count(parted),
            first=_count(parted & text.str.contains(r"^(1[3-9]|[23][0-9])")),
            second=_count(parted & text.str.contains(r"^[0-9]+[./-](1[3-9]|[23][0-9])")),
            dots=_count(parted & text.str.contains(r"^[0-9]+[.]")),
        )
    )[0]
    iso, epoch, parted_count, first, second, dots = (count or 0 for count in counts)
    if parted_count <= max(iso, epoch):
        return (Writing.EPOCH if epoch > iso else Writing.ISO), ""
    if first == second and not dots:
        return Writing.DAY_FIRST, f"“{name}” may have the day or the month first; the day was taken."
    return (Writing.MONTH_FIRST if second > first else Writing.DAY_FIRST), ""


def moment(name: str, writing: Writing) -> Moment:
    """What sorts a column by time. Times without a zone count as UTC."""
    return _READERS[writing](name)


def _typed(name: str) -> Moment:
    known = nw.when(~nw.col(name).is_null())
    return Moment(nw.col(name), known.then(nw.lit(0)))


def _iso(name: str) -> Moment:
    text = _trimmed(name)
    good = text.str.contains(_ISO)
    text = _or_instead(good, text, "1970-01-01")
    clock = text.str.slice(11)
    seconds = clock.str.contains(r"^..:..:")
    parts = {
        "year": text.str.slice(0, 4),
        "month": text.str.slice(5, 2),
        "day": text.str.slice(8, 2),
        "hour": _or_instead(text.str.len_chars() > 10, clock.str.slice(0, 2), "00"),
        "minute": _or_instead(text.str.len_chars() > 10, clock.str.slice(3, 2), "00"),
        "second": _or_instead(seconds, clock.str.slice(6, 2), "00"),
    }
    zone = clock.str.replace_all(r"^[^+-]*", "").str.replace_all(":", "")
    ahead = _number(_or_instead(zone.str.len_chars() > 0, zone.str.slice(1, 2), "00")) * 3600
    ahead += _number(_or_instead(zone.str.len_chars() > 3, zone.str.slice(3, 2), "00")) * 60
    ahead = nw.when(zone.str.starts_with("-")).then(-ahead).otherwise(ahead)
    return _moment(good, {part: _number(value) for part, value in parts.items()}, _billionths(clock), ahead)


def _parted(name: str, order: tuple[str, str]) -> Moment:
    text = _trimmed(name)
    good = text.str.contains(f"^{_PARTED}$")
    text = _or_instead(good, text, "1.1.1970")
    rest, parts = text, dict[str, nw.Expr]()
    for part in (*order, "year", "hour", "minute", "second"):
        digits = rest.str.replace_all(r"[^0-9].*$", "")
        parts[part] = _number(_or_instead(digits.str.len_chars() > 0, digits, "0"))
        rest = rest.str.replace_all("^[0-9]+([./:-]|,? +)?", "")
        if part == "minute":  # what follows is no second where it is a fraction, AM or PM
            rest = _or_instead(rest.str.contains("^[0-9]"), rest, "0")
    half = text.str.to_lowercase()
    twelve = nw.when(half.str.ends_with("m")).then(parts["hour"] % 12).otherwise(parts["hour"])
    parts["hour"] = nw.when(half.str.ends_with("pm")).then(twelve + 12).otherwise(twelve)
    good = good & (parts["month"] <= 12) & (parts["month"] >= 1) & (parts["day"] <= 31) & (parts["hour"] <= 24)
    return _moment(good, parts, _billionths(text.str.replace_all("^[^ ]* *", "")), nw.lit(0))


def _epoch(name: str) -> Moment:
    text = _trimmed(name)
    good = text.str.contains(_EPOCH)
    text = _or_instead(good, text, "0")
    return Moment(
        *(nw.when(good).then(part) for part in (_number(text.str.replace_all("[.,].*$", "")), _billionths(text)))
    )


def _moment(good: nw.Expr, parts: Mapping[str, nw.Expr], billionths: nw.Expr, ahead: nw.Expr) -> Moment:
    year, month, day = parts["year"], parts["month"], parts["day"]
    good = good & (day <= _days_of(year, month))
    clock = parts["hour"] * 3600 + parts["minute"] * 60 + parts["second"]
    whole = _days(year, month, day) * 86_400 + clock - ahead
    return Moment(nw.when(good).then(whole), nw.when(good).then(billionths))


def _days(year: nw.Expr, month: nw.Expr, day: nw.Expr) -> nw.Expr:
    """Days since 1 March of the year 0 in the Gregorian calendar; a year begins in March, so that it ends with leap."""
    late = nw.when(month <= 2).then(nw.lit(1)).otherwise(nw.lit(0))
    year, month = year - late, month + late * 12 - 3
    return year * 365 + year // 4 - year // 100 + year // 400 + (month * 153 + 2) // 5 + day - 1


def _days_of(year: nw.Expr, month: nw.Expr) -> nw.Expr:
    leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    february = nw.when(leap).then(nw.lit(29)).otherwise(nw.lit(28))
    long = nw.when(month.is_in([4, 6, 9, 11])).then(nw.lit(30)).otherwise(nw.lit(31))
    return nw.when(month == 2).then(february).otherwise(long)


def _billionths(clock: nw.Expr) -> nw.Expr:
    """The digits behind the first point or comma, as billionths; finer ones are cut off."""
    behind = clock.str.replace_all("^[^.,]*", "").str.slice(1).str.replace_all("[^0-9].*$", "")
    return _number(nw.concat_str(behind, nw.lit("000000000")).str.slice(0, 9))


def _trimmed(name: str) -> nw.Expr:
    return nw.col(name).str.strip_chars()


def _or_instead(good: nw.Expr, text: nw.Expr, instead: str) -> nw.Expr:
    return nw.when(good).then(text).otherwise(nw.lit(instead))


def _number(digits: nw.Expr) -> nw.Expr:
    return digits.cast(nw.Int64)


def _count(holds: nw.Expr) -> nw.Expr:
    return nw.when(holds).then(nw.lit(1)).otherwise(nw.lit(0)).sum()


_READERS: Final[Mapping[Writing, Callable[[str], Moment]]] = {
    Writing.TYPED: _typed,
    Writing.ISO: _iso,
    Writing.DAY_FIRST: lambda name: _parted(name, ("day", "month")),
    Writing.MONTH_FIRST: lambda name: _parted(name, ("month", "day")),
    Writing.EPOCH: _epoch,
}
