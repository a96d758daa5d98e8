from datetime import date, timedelta

import pytest

from cxmapper.model.records import (
    Audience,
    Journey,
    Opportunity,
    PainPoint,
    ProjectInfo,
    Settings,
    Status,
    Wave,
)
from tests.whole_journey import TODAY, found, score, subjects

PAIN = PainPoint(id="p", touchpoint_id="home", text="Too slow", severity=4, share_affected=0.5)


def idea(**fields: object) -> Opportunity:
    return Opportunity.model_validate({"id": "i", "text": "Be quick", **fields})


def test_a_pain_without_an_idea_is_unanswered() -> None:
    assert subjects("gap.unanswered-pain", PAIN) == [("p", "home")]
    assert subjects("gap.unanswered-pain", PAIN, idea(pain_point_ids=("p",))) == []
    assert subjects("gap.unanswered-pain", PAIN, idea(pain_point_ids=("p",), status=Status.DROPPED)) == [("p", "home")]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, [("i",)]),
        ({"owner_id": "dept"}, []),
        ({"status": Status.DONE}, []),
        ({"status": Status.DROPPED}, []),
        ({"status": Status.PLANNED}, [("i",)]),
    ],
)
def test_an_open_idea_needs_an_owner(fields: dict[str, object], expected: list[object]) -> None:
    assert subjects("gap.no-action-owner", idea(**fields)) == expected


@pytest.mark.parametrize(
    ("late", "status", "expected"),
    [
        (0, Status.DOING, []),
        (1, Status.DOING, [("i",)]),
        (1, Status.IDEA, [("i",)]),
        (1, Status.DONE, []),
        (1, Status.DROPPED, []),
    ],
)
def test_an_open_idea_is_overdue_from_the_day_after_it_is_due(
    late: int, status: Status, expected: list[object]
) -> None:
    assert subjects("gap.overdue", idea(due=TODAY - timedelta(days=late), status=status)) == expected


def test_an_idea_without_a_date_is_not_overdue() -> None:
    assert subjects("gap.overdue", idea()) == []


def test_an_idea_reaches_as_far_as_the_widest_pain_that_it_answers() -> None:
    wider = PAIN.model_copy(update={"id": "q", "share_affected": 0.9})
    unknown = PAIN.model_copy(update={"id": "r", "share_affected": None})
    both = idea(pain_point_ids=("p", "q", "r"))
    assert [each.reach for each in found("gap.no-action-owner", PAIN, wider, unknown, both)] == [0.9]
    assert [each.reach for each in found("gap.no-action-owner", idea())] == [None]


@pytest.mark.parametrize(("late", "expected"), [(0, []), (1, [("j",)])])
def test_a_journey_is_stale_from_the_day_after_its_review_is_due(late: int, expected: list[object]) -> None:
    assert subjects("gap.stale", Journey(id="j", title="", review_by=TODAY - timedelta(days=late))) == expected


@pytest.mark.parametrize(
    ("period", "newest"),
    [
        pytest.param("2025-11", None, id="its last day is 357 days ago"),
        pytest.param("2025-10", date(2025, 10, 31), id="387 days ago"),
        pytest.param("2025-Q3", date(2025, 9, 30), id="a quarter"),
        pytest.param("2024", date(2024, 12, 31), id="a year"),
        pytest.param("Spring", date(2025, 5, 2), id="a wave"),
        pytest.param("", None, id="without a period nobody knows"),
    ],
)
def test_scores_older_than_a_year_are_stale(period: str, newest: date | None) -> None:
    wave = Wave(id="w", name="Spring", start=date(2025, 4, 1), end=date(2025, 5, 2))
    old = [wave, score("web", period=period), score("home", period=period)]
    assert [each.values["newest"] for each in found("gap.stale", *old)] == ([] if newest is None else [newest])


def test_one_newer_score_keeps_a_journey_fresh_but_employees_do_not() -> None:
    assert subjects("gap.stale", score("web", period="2020")) == []
    employees = score("home", audience=Audience.EMPLOYEE)
    assert subjects("gap.stale", score("web", period="2020"), employees) == [("j",)]


@pytest.mark.parametrize(("days", "expected"), [(53, []), (52, [("j",)]), (10**15, [])])
def test_scores_may_be_as_old_as_the_settings_say(days: int, expected: list[object]) -> None:
    settings = ProjectInfo(id="project", settings=Settings(stale_days=days))
    assert subjects("gap.stale", settings) == expected  # 30 September to 22 November: 53 days


def test_a_journey_without_scores_is_not_stale() -> None:
    assert subjects("gap.stale", without=("web.nps", "home.nps")) == []
