"""When an event was, in whatever way it is written; the oracle is Python's own calendar."""

from datetime import UTC, datetime, timedelta, timezone
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cxmapper.errors import UserError
from cxmapper.feedback.engine import Engine
from cxmapper.feedback.events.follows import directly_follows
from tests.feedback.events.logs import log_of


def order(engine: Engine, folder: Path, *times: str) -> str:
    """Activities a, b, c … at these times, in the order in which they were."""
    log = log_of(engine, folder, [("1", "abcdefghi"[place], time) for place, time in enumerate(times)])
    after = {source: target for source, target, _ in directly_follows(engine, log)}
    first = next(name for name in after if name not in after.values())
    found = first
    while found[-1] in after:
        found += after[found[-1]]
    return found


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        (("2024-03-01", "2024-02-29T23:59:59", "2024-02-29 23:59"), "cba"),
        (("2024-01-01T12:00:00+02:00", "2024-01-01T10:30:00Z", "2024-01-01T05:00:00-0600"), "abc"),
        (("2024-01-01T00:30:00+01:00", "2023-12-31T23:00:00Z", "2023-12-31 22:59:59 UTC"), "cba"),
        (("2024-01-01T10:00:00.25Z", "2024-01-01T10:00:00.1Z", "2024-01-01T10:00:00,099999999Z"), "cba"),
        (("31.12.2023 8:05", "1.1.2024", "31.12.2023 08:04:59"), "cab"),
        (("31/12/2023", "01/02/2024", "02/01/2024"), "acb"),
        (("12/31/2023", "01/02/2024", "02/01/2024"), "abc"),
        (("12/31/2023 1:00 PM", "12/31/2023 12:30 AM", "12/31/2023 12:30 PM"), "bca"),
        (("31.12.23 8:05", "1.1.24", "31/12/23 08:04:59"), "cab"),
        (("2/1/2023 9:00 AM", "1/3/2023 9:00 AM", "1/3/2023 8:00 AM"), "cba"),
        (("1700000001", "1700000000", "1700000000.5"), "bca"),
        (("1700000000002", "1700000000001", "1700000000003"), "bac"),
        (("2026-1-15 8:00", "2026-1-5 10:00", "2026-1-5 8:00:30", "2026-10-1", "2025-12-31T9:00:00.5+01:00"), "ecbad"),
        (("5-Jan-2026", "12-Dec-2025 14:30", "12-DEC-25 2:31 PM", "1 March 2026", "28. Okt. 2025, 9:00"), "ebcad"),
        (("2024/03/02 10:00", "2024/03/01 10:00", "2024/03/03 10:00"), "bac"),
    ],
)
def test_events_are_in_the_order_of_their_times(
    engine: Engine, tmp_path: Path, times: tuple[str, ...], expected: str
) -> None:
    assert order(engine, tmp_path, *times) == expected


def test_equal_times_are_in_the_order_of_their_rows(engine: Engine, tmp_path: Path) -> None:
    assert order(engine, tmp_path, "2024-01-01T01:00+01:00", "2024-01-01", "2024-01-01T00:00:00.000Z") == "abc"


def test_day_or_month_first_is_told_where_it_cannot_be_known(engine: Engine, tmp_path: Path) -> None:
    log = log_of(engine, tmp_path, [("1", "a", "01/02/2024"), ("1", "b", "02/01/2024")])
    assert log.warnings == ("“time” may have the day or the month first; the day was taken.",)


def test_events_without_a_time_are_left_out_and_counted(engine: Engine, tmp_path: Path) -> None:
    times = ["2024-01-01", "soon", "", "2024-02-30", "2023-02-29", "2024-13-01", "2024-01-01T25:00", "2024-02-29"]
    log = log_of(engine, tmp_path, [("1", f"{place}", time) for place, time in enumerate(times)])
    assert (log.rows, log.without_time) == (8, 6)
    assert directly_follows(engine, log) == (("0", "7", 1),)


def test_a_log_without_any_times_is_in_the_order_of_its_rows(engine: Engine, tmp_path: Path) -> None:
    log = log_of(engine, tmp_path, [("1", "b", ""), ("1", "a", ""), ("1", "c", "")])
    assert directly_follows(engine, log) == (("a", "c", 1), ("b", "a", 1))
    assert log.warnings == ("“time” is empty; events were taken in the order of their rows.",)


def test_times_of_which_none_can_be_read_are_refused(engine: Engine, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="No time in “time” can be read"):
        log_of(engine, tmp_path, [("1", "a", "yesterday"), ("1", "b", "today")])


EPOCH, MICROSECOND = datetime(1970, 1, 1, tzinfo=UTC), timedelta(microseconds=1)
ZONES = st.integers(-840, 840).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 29), timezones=ZONES)  # noqa: DTZ001 - Hypothesis wants none


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moments=st.lists(MOMENTS, min_size=2, max_size=9))
def test_any_iso_time_counts_as_python_counts_it(engine: Engine, tmp_path: Path, moments: list[datetime]) -> None:
    log = log_of(engine, tmp_path, [("1", "a", moment.isoformat()) for moment in [*moments, EPOCH]])
    rows = engine.rows(log.frame.sort("__row__").select("whole", "fraction"))
    *found, epoch = (whole + Fraction(fraction, 10**9) for whole, fraction in rows)
    assert [one - epoch for one in found] == [Fraction((one - EPOCH) // MICROSECOND, 10**6) for one in moments]


def test_times_with_and_without_a_zone_are_told(engine: Engine, tmp_path: Path) -> None:
    log = log_of(engine, tmp_path, [("1", "a", "2024-01-01T12:00:00+02:00"), ("1", "b", "2024-01-02 10:00:00")])
    assert log.warnings == ("Some times in “time” have a zone and others have none; those count as UTC.",)
