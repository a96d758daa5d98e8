"""When an event was: the time column of a log as numbers to sort by, whatever way it is written.

Plain arithmetic on pieces of text, so that every engine reads a time alike and none stops at one that it cannot read.
"""

from enum import StrEnum

import narwhals as nw

from cxmapper.feedback.engine import Engine, Frame
from cxmapper.feedback.values import how_many
from cxmapper.wording import Sentence

_CLOCK = r"([01]?[0-9]|2[0-4]):[0-5][0-9](:[0-5][0-9]|:60)?"
_ZONE = r" ?(Z|z|UTC|GMT|[+-][0-9]{2}(:?[0-9]{2})?)"
_ZONED = rf":[0-9.,]+{_ZONE}$"
_ISO = rf"^[0-9]{{4}}[-/.](0?[1-9]|1[0-2])[-/.](0?[1-9]|[12][0-9]|3[01])([T ]{_CLOCK}([.,][0-9]+)?({_ZONE})?)?$"
_PARTED_DAY = r"[0-9]{1,2}[./-][0-9]{1,2}[./-]([0-9]{4}|[0-9]{2})"
_PARTED_CLOCK = r"(,? +[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?([.,][0-9]+)?( ?[AaPp][Mm])?)?"
_PARTED = f"{_PARTED_DAY}{_PARTED_CLOCK}"
_MONTHS = ("jan", "feb", "mar|mär", "apr", "may|mai", "jun", "jul", "aug", "sep", "oct|okt", "nov", "dec|dez")
_NAMED = rf"^[0-9]{{1,2}}[. /-]+({'|'.join(_MONTHS)})[a-zäöü]*[. /-]+([0-9]{{4}}|[0-9]{{2}}){_PARTED_CLOCK}$"
_EPOCH = r"^-?[0-9]{6,19}([.,][0-9]+)?$"

_FEW = 1_000


class Writing(StrEnum):
    """How a column writes its times; `TYPED` ones are no text, but times already."""

    TYPED = "times"
    ISO = "ISO 8601"
    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"
    NAMED = "day first, the month by its name"
    EPOCH = "seconds since 1970, or parts of them"


def writing_of(engine: Engine, frame: Frame, name: str) -> tuple[Writing, str]:
    """How most of a column's times are written, and a warning, or nothing, where that had to be guessed."""
    if frame.collect_schema()[name] != nw.String:
        return Writing.TYPED, ""
    text = _trimmed(name)
    first_rows = engine.rows(
        frame.select(iso=text.str.contains(_ISO), zoned=text.str.contains(_ZONED))
        .filter(~nw.col("iso").is_null())
        .head(_FEW)
    )
    zones = {zoned for iso, zoned in first_rows if iso}
    if sum(iso for iso, _ in first_rows) > len(first_rows) / 2:
        if len(zones) == 1:
            return Writing.ISO, ""
        mixed = Sentence("Some times in “{name}” have a zone and others have none; those count as UTC.", name=name)
        return Writing.ISO, mixed
    parted = text.str.contains(f"^{_PARTED}$")
    counts = engine.rows(
        frame.select(
            iso=how_many(text.str.contains(_ISO)),
            named=how_many(text.str.to_lowercase().str.contains(_NAMED)),
            epoch=how_many(text.str.contains(_EPOCH)),
            parted=how_many(parted),
            first=how_many(parted & text.str.contains(r"^(1[3-9]|[23][0-9])")),
            second=how_many(parted & text.str.contains(r"^[0-9]+[./-](1[3-9]|[23][0-9])")),
            dots=how_many(parted & text.str.contains(r"^[0-9]+[.]")),
            halves=how_many(parted & text.str.contains(r"[Mm]$")),
        )
    )[0]
    iso, named, *others = (count or 0 for count in counts)
    return (Writing.NAMED, "") if named > max(iso, *others[:2]) else _most_likely(name, iso, *others)


def _most_likely(
    name: str, iso: int, epoch: int, parted: int, first: int, second: int, dots: int, halves: int
) -> tuple[Writing, str]:
    """`first` and `second` are how often the number there can be no month.

    With dots the day stands first; with AM and PM, as Americans write, the month.
    """
    if parted <= max(iso, epoch):
        return (Writing.EPOCH if epoch > iso else Writing.ISO), ""
    if first == second and halves:
        return Writing.MONTH_FIRST, ""
    if first == second and not dots:
        return Writing.DAY_FIRST, Sentence(
            "“{name}” may have the day or the month first; the day was taken.", name=name
        )
    return (Writing.MONTH_FIRST if second > first else Writing.DAY_FIRST), ""


def timed(frame: Frame, name: str, writing: Writing) -> Frame:
    """The frame with what sorts it by a column's time: `whole` units, and `fraction`, the billionths beyond.

    Both are null where the time cannot be read. Times without a zone count as UTC.
    """
    if writing is Writing.TYPED:
        known = nw.when(~nw.col(name).is_null())
        return frame.with_columns(whole=nw.col(name), fraction=known.then(nw.lit(0)))
    if writing is Writing.EPOCH:
        return _of_epoch(_good(frame, name, _EPOCH, "0"))
    if writing is Writing.ISO:
        return _of_parts(_iso_parts(_padded(_good(frame, name, _ISO, "1970-01-01"))))
    if writing is Writing.NAMED:
        return _of_parts(
            _parted_parts(_numbered_months(_good(frame, name, f"(?i){_NAMED}", "1 jan 1970")), day_first=True)
        )
    day_first = writing is Writing.DAY_FIRST
    return _of_parts(_parted_parts(_good(frame, name, f"^{_PARTED}$", "1.1.1970"), day_first=day_first))


def _good(frame: Frame, name: str, pattern: str, instead: str) -> Frame:
    """With `text`, which is written by the pattern in every row: `good` says in which it is the row's own.

    Each step adds columns and the next one reads them: as one nested expression it took a hundred times as long.
    """
    frame = frame.with_columns(text=_trimmed(name))
    good = nw.col("text").str.contains(pattern) & ~nw.col("text").is_null()
    return frame.with_columns(good=good, text=_or_instead(good, nw.col("text"), instead))


def _padded(frame: Frame) -> Frame:
    """Every month, day and hour of an ISO time with two digits: 2026-1-5 8:00 is 2026-01-05 08:00."""
    text = nw.col("text")
    for place in (5, 8, 11):
        short = text.str.slice(place, 2).str.contains("^[0-9]([^0-9]|$)")
        long = nw.concat_str(text.str.slice(0, place), nw.lit("0"), text.str.slice(place))
        frame = frame.with_columns(text=nw.when(short).then(long).otherwise(text))
    return frame


def _numbered_months(frame: Frame) -> Frame:
    frame = frame.with_columns(text=nw.col("text").str.to_lowercase())
    for number, names in enumerate(_MONTHS, 1):
        month = rf"[. /-]+({names})[a-zäöü]*[. /-]+"
        frame = frame.with_columns(text=nw.col("text").str.replace_all(month, f".{number}."))
    return frame


def _iso_parts(frame: Frame) -> Frame:
    text, clock, zone = nw.col("text"), nw.col("clock"), nw.col("zone")
    frame = frame.with_columns(clock=text.str.slice(11))
    frame = frame.with_columns(zone=clock.str.replace_all(r"^[^+-]*", "").str.replace_all(":", ""))
    is_clock, is_zone = clock.str.len_chars() > 0, zone.str.len_chars() > 0
    seconds = clock.str.contains(r"^..:..:")
    ahead = _number(_or_instead(is_zone, zone.str.slice(1, 2), "00")) * 3600
    ahead += _number(_or_instead(zone.str.len_chars() > 3, zone.str.slice(3, 2), "00")) * 60
    return frame.with_columns(
        year=_number(text.str.slice(0, 4)),
        month=_number(text.str.slice(5, 2)),
        day=_number(text.str.slice(8, 2)),
        hour=_number(_or_instead(is_clock, clock.str.slice(0, 2), "00")),
        minute=_number(_or_instead(is_clock, clock.str.slice(3, 2), "00")),
        second=_number(_or_instead(seconds, clock.str.slice(6, 2), "00")),
        ahead=nw.when(zone.str.starts_with("-")).then(-ahead).otherwise(ahead),
    )


def _parted_parts(frame: Frame, *, day_first: bool) -> Frame:
    text, rest = nw.col("text"), nw.col("rest")
    frame = frame.with_columns(rest=text, clock=text.str.replace_all("^[^ ]* *", ""), ahead=nw.lit(0))
    days = ("day", "month") if day_first else ("month", "day")
    for part in (*days, "year", "hour", "minute", "second"):
        digits = rest.str.replace_all(r"[^0-9].*$", "")
        frame = frame.with_columns(
            _number(_or_instead(digits.str.len_chars() > 0, digits, "0")).alias(part),
            rest=rest.str.replace_all("^[0-9]+" + ("[./-]?" if part in days else "(:|,? +)?"), ""),
        )
    year = nw.col("year")
    frame = frame.with_columns(year=nw.when(year < 100).then(year + 2000).otherwise(year))
    half, hour = text.str.to_lowercase(), nw.col("hour")
    twelve = nw.when(half.str.ends_with("m")).then(hour % 12).otherwise(hour)
    frame = frame.with_columns(hour=nw.when(half.str.ends_with("pm")).then(twelve + 12).otherwise(twelve))
    return frame.with_columns(good=nw.col("good") & nw.col("month").is_between(1, 12) & (nw.col("hour") <= 24))


def _of_epoch(frame: Frame) -> Frame:
    good, text = nw.when(nw.col("good")), nw.col("text")
    whole = _number(text.str.replace_all("[.,].*$", ""))
    return frame.with_columns(whole=good.then(whole), fraction=good.then(_billionths(text))).drop("text", "good")


def _of_parts(frame: Frame) -> Frame:
    year, month, day = (nw.col(part) for part in ("year", "month", "day"))
    good = nw.when(nw.col("good") & (day >= 1) & (day <= _days_of(year, month)))
    clock = nw.col("hour") * 3600 + nw.col("minute") * 60 + nw.col("second") - nw.col("ahead")
    frame = frame.with_columns(late=nw.when(month <= 2).then(nw.lit(1)).otherwise(nw.lit(0)))
    frame = frame.with_columns(good_year=year - nw.col("late"), good_month=month + nw.col("late") * 12 - 3)
    days = _days(nw.col("good_year"), nw.col("good_month"), day)
    return frame.with_columns(whole=good.then(days * 86_400 + clock), fraction=good.then(_billionths(nw.col("clock"))))


def _days(year: nw.Expr, month: nw.Expr, day: nw.Expr) -> nw.Expr:
    """Days of the Gregorian calendar, of years that begin with March (month 0), so that they end with the leap day."""
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
