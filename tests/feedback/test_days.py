"""Dates as surveys write them, as periods."""

from datetime import date

import pytest

from cxmapper.errors import UserError
from cxmapper.feedback.counting.days import periods, shortest
from cxmapper.feedback.mapping.records import Dates, Every, Span


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2026-09-30", "2026-09"),
        ("2026-09-30 23:59:59", "2026-09"),
        ("2026-09-30T10:00:00Z", "2026-09"),
        ("2026/9/3", "2026-09"),
        ("30.09.2026", "2026-09"),
        ("30.9.26 10:12", "2026-09"),
        ("30 Sep 2026 10:00", "2026-09"),
        ("30. März 2026", "2026-03"),
        ("Sep 30, 2026", "2026-09"),
        ("2026-09", "2026-09"),
        ("09/2026", "2026-09"),
        ("Sep 2026", "2026-09"),
        ("September-2026", "2026-09"),
        ("März 2026", "2026-03"),
        ("Wednesday, September 30, 2026 10:11:12 PM", "2026-09"),
    ],
)
def test_a_day_is_in_its_month(text: str, period: str) -> None:
    assert periods([text], Dates("d"), ()) == {text: period}


@pytest.mark.parametrize("text", ["", "soon", "31.02.2026", "2026-13-01", "2026", "99/99/2026 x"])
def test_what_is_no_day_has_no_period(text: str) -> None:
    assert periods([text], Dates("d", day_first=True), ()) == {}


def test_quarters_years_and_waves() -> None:
    spring = Span("Spring", date(2026, 3, 1), date(2026, 5, 31))
    days = ["2026-01-31", "2026-03-01", "2026-05-31", "2026-06-01"]
    assert list(periods(days, Dates("d", Every.QUARTER), ()).values()) == ["2026-Q1", "2026-Q1", "2026-Q2", "2026-Q2"]
    assert set(periods(days, Dates("d", Every.YEAR), ()).values()) == {"2026"}
    assert periods(days, Dates("d", Every.WAVE), (spring,)) == {"2026-03-01": "Spring", "2026-05-31": "Spring"}
    assert periods(["2026", "2025.0"], Dates("d", Every.YEAR), ()) == {"2026": "2026", "2025.0": "2025"}


@pytest.mark.parametrize("text", ["2026-Q3", "2026 Q3", "Q3 2026", "q3/2026", "2026Q3"])
def test_a_quarter_is_in_its_year_but_in_no_month(text: str) -> None:
    assert periods([text], Dates("d", Every.QUARTER), ()) == {text: "2026-Q3"}
    assert periods([text], Dates("d", Every.YEAR), ()) == {text: "2026"}
    assert periods([text], Dates("d", Every.MONTH), ()) == {}


@pytest.mark.parametrize(
    ("texts", "every"),
    [
        (["2026-09", "2026-10"], Every.MONTH),
        (["Sep 2026", "Oct 2026"], Every.MONTH),
        (["Mar 1, 2026", "Apr 2, 2026"], Every.MONTH),
        (["Q3 2026", "2026-Q4"], Every.QUARTER),
        (["Q3 2026", "later"], None),
        (["Gate 2026"], None),
        ([], None),
    ],
)
def test_the_shortest_period_that_all_texts_name(texts: list[str], every: Every | None) -> None:
    assert shortest(texts) == every


def test_the_day_or_the_month_comes_first_as_the_other_dates_show() -> None:
    assert periods(["03/04/2026", "25/04/2026"], Dates("d"), ())["03/04/2026"] == "2026-04"
    assert periods(["03/04/2026", "04/25/2026"], Dates("d"), ())["03/04/2026"] == "2026-03"


@pytest.mark.parametrize("days", [["03/04/2026"], ["13/04/2026", "04/13/2026"]])
def test_where_nothing_shows_it_somebody_has_to_say_it(days: list[str]) -> None:
    with pytest.raises(UserError, match="day_first"):
        periods(days, Dates("When"), ())
    assert periods(["03/04/2026"], Dates("When", day_first=False), ()) == {"03/04/2026": "2026-03"}
