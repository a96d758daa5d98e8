"""When a score's period was: calendar periods and waves on one time line."""

from calendar import monthrange
from datetime import date

from cxmapper.model.project import Project
from cxmapper.model.record import PERIOD
from cxmapper.model.records import Wave


def period_days(project: Project, period: str) -> tuple[date, date] | None:
    """First and last day of `2026`, `2026-Q3`, `2026-09` or a wave's name; None for a score without a period."""
    if not period:
        return None
    if PERIOD.fullmatch(period):
        return _calendar_days(period)
    return min((wave.start, wave.end) for wave in project.all(Wave).values() if wave.name == period)


def period_key(project: Project, period: str) -> tuple[date, date, str]:
    """Sorts periods by first day, then by last: 2025-12, 2026-01, 2026-Q1, 2026, 2026-02; no period comes first."""
    start, end = period_days(project, period) or (date.min, date.min)
    return start, end, period


def _calendar_days(period: str) -> tuple[date, date]:
    year, part = max(int(period[:4]), date.min.year), period[5:]
    if not part:
        return date(year, 1, 1), date(year, 12, 31)
    first, last = (3 * int(part[1]) - 2, 3 * int(part[1])) if part.startswith("Q") else (int(part), int(part))
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


def missing_between(first: str, second: str) -> tuple[str, ...]:
    """The calendar periods between two of one length: months between months; none between others."""
    start, end = _number(first), _number(second)
    if start is None or end is None or start[0] != end[0]:
        return ()
    return tuple(_period(start[0], number) for number in range(start[1] + 1, end[1]))


def are_of_one_length(first: str, second: str) -> bool:
    """Whether two periods are both years, quarters or months, or neither of them a calendar's."""
    start, end = _number(first), _number(second)
    return (start and start[0]) == (end and end[0])


def _number(period: str) -> tuple[int, int] | None:
    """How many such periods a year has, and the number of this one since the year 0."""
    if not PERIOD.fullmatch(period):
        return None
    year, part = int(period[:4]), period[5:]
    if not part:
        return 1, year
    return (4, 4 * year + int(part[1]) - 1) if part.startswith("Q") else (12, 12 * year + int(part) - 1)


def _period(in_a_year: int, number: int) -> str:
    year, part = divmod(number, in_a_year)
    return {1: f"{year:04}", 4: f"{year:04}-Q{part + 1}", 12: f"{year:04}-{part + 1:02}"}[in_a_year]
