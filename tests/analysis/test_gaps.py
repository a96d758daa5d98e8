import pytest

from cxmapper.analysis.finding import Confidence
from cxmapper.analysis.gaps import Gap, Kind, Side, gaps
from cxmapper.model.record import Aspect, Evidence, View
from cxmapper.model.records import (
    Audience,
    Better,
    Existence,
    Journey,
    Metric,
    MetricKind,
    Record,
    Score,
    Segment,
    Stage,
    State,
    Sums,
)
from tests.analysis.answered import FIXED, said_yes
from tests.whole_journey import BILL, JILL, rated, touchpoint, view

BOTH = (BILL, JILL, Journey(id="j", title="Router", persona_ids=("bill", "jill")))


def found(kind: Kind, *records: Record) -> list[Gap]:
    return list(gaps(view(*BOTH, FIXED, *records), kind))


def told(gap: Gap) -> tuple[object, ...]:
    return gap.place_id, gap.a.name, gap.a.value, gap.b.name, gap.b.value, gap.difference, gap.counts


def test_by_hand_what_a_persona_expects_and_perceives_in_steps() -> None:
    ratings = (
        rated("home", View.EXPECTED, 1.0, "bill", evidence=Evidence.OBSERVED),
        rated("home", View.PERCEIVED, -1.0, "bill", evidence=Evidence.OBSERVED),
    )
    assert found(Kind.EXPECTATION, *ratings) == [
        Gap(
            kind=Kind.EXPECTATION,
            place_id="home",
            place="Home",
            persona_id="bill",
            segment_id=None,
            question="emotion",
            metric_id=None,
            a=Side("expected", 1.0),
            b=Side("perceived", -1.0),
            difference=-2.0,
            part=-0.5,
            counts=True,
            confidence=Confidence.LIKELY,
        )
    ]


def test_the_worst_for_the_customer_comes_first_and_small_steps_do_not_count() -> None:
    ratings = [rated(place, View.EXPECTED, 0.5) for place in ("web", "home")]
    ratings += [rated("web", View.PERCEIVED, 0.0), rated("home", View.PERCEIVED, 2.0)]
    ratings += [
        rated("home", seen, value, aspect=Aspect.EASE) for seen, value in ((View.EXPECTED, 1), (View.PERCEIVED, -2))
    ]
    rows = [(gap.place_id, gap.question, gap.difference, gap.counts) for gap in found(Kind.EXPECTATION, *ratings)]
    assert rows == [("home", "ease", -3.0, True), ("web", "emotion", -0.5, False), ("home", "emotion", 1.5, True)]


def test_measured_what_employees_believe_and_customers_perceive() -> None:
    believed = said_yes(20, 22, audience=Audience.EMPLOYEE, view=View.BELIEVED)
    [gap] = found(Kind.DELIVERY, believed, said_yes(40, 100), rated("home", View.BELIEVED, 2.0))
    assert told(gap) == (
        "home",
        "believed",
        pytest.approx(20 / 22),
        "perceived",
        0.4,
        pytest.approx(0.4 - 20 / 22),
        True,
    )
    assert (gap.by_hand, gap.metric_id, gap.a.n, gap.b.n) == (False, "fcr", 22, 100)
    assert gap.b.low == pytest.approx(0.3094, abs=1e-4)
    assert gap.b.high == pytest.approx(0.4980, abs=1e-4)


def test_by_hand_and_measured_stand_beside_each_other_never_mixed() -> None:
    hand = rated("home", View.EXPECTED, 1.0), rated("home", View.PERCEIVED, 0.0)
    asked = said_yes(60, 100, view=View.EXPECTED), said_yes(40, 100)
    assert [(gap.by_hand, gap.question) for gap in found(Kind.EXPECTATION, *hand, *asked)] == [
        (True, "emotion"),
        (False, "Fixed at once"),
    ]
    assert found(Kind.EXPECTATION, hand[0], asked[1]) == []


def test_what_may_be_chance_is_a_row_that_does_not_count() -> None:
    [gap] = found(Kind.EMPLOYEES, said_yes(50, 100, audience=Audience.EMPLOYEE), said_yes(45, 100))
    assert told(gap) == ("home", "employees", 0.5, "customers", 0.45, pytest.approx(-0.05), False)
    assert gap.confidence is Confidence.LIKELY


def test_of_two_personas_the_one_that_fares_worse_is_second() -> None:
    hand = rated("home", View.PERCEIVED, -1.0, "bill"), rated("home", View.PERCEIVED, 1.5, "jill")
    asked = said_yes(20, 50, persona_id="bill"), said_yes(40, 60, persona_id="jill")
    assert [told(gap) for gap in found(Kind.PERSONAS, *hand, *asked)] == [
        ("home", "Jill", 1.5, "Bill", -1.0, -2.5, True),
        ("home", "others", pytest.approx(2 / 3), "Bill", 0.4, pytest.approx(0.4 - 2 / 3), True),
    ]


def test_a_persona_that_goes_by_everyones_value_is_not_told_from_everyone() -> None:
    hand = rated("home", View.PERCEIVED, -1.0, "bill"), rated("home", View.PERCEIVED, 1.5)
    assert found(Kind.PERSONAS, *hand) == []


def test_a_segment_and_the_others() -> None:
    segments = Segment(id="young", name="Young"), Segment(id="old", name="Old")
    asked = said_yes(20, 50, segment_id="old"), said_yes(40, 60, segment_id="young")
    [gap] = found(Kind.SEGMENTS, *segments, *asked)
    assert (gap.a.name, gap.b.name, gap.segment_id, gap.counts) == ("others", "Old", "old", True)
    assert found(Kind.PERSONAS, *segments, *asked) == []


def test_a_longer_wait_than_before_is_worse_though_the_number_is_higher() -> None:
    wait = Metric(id="wait", name="Wait", kind=MetricKind.DURATION, better=Better.LOWER, unit="min")
    scores = (
        Score(id="a", subject_id="home", metric_id="wait", period="2026-Q2", sums=Sums(50, 50, 50, 1_000, 21_000)),
        Score(id="b", subject_id="home", metric_id="wait", period="2026-Q3", sums=Sums(50, 50, 50, 2_000, 81_000)),
    )
    [gap] = found(Kind.PERIODS, wait, *scores)
    assert told(gap) == ("home", "2026-Q2", 20.0, "2026-Q3", 40.0, 20.0, True)
    assert gap.part == -0.5


def test_what_customers_perceive_now_and_shall_perceive_at_what_replaces_it() -> None:
    future = (
        Journey(id="f", title="Soon", state=State.FUTURE, future_of_id="j", order="W1"),
        Stage(id="f1", journey_id="f", title="Use"),
        touchpoint("app", "f1", existence=Existence.PLANNED, replaces_ids=("home",)),
        rated("app", View.PERCEIVED, 1.5, "bill"),
        rated("home", View.PERCEIVED, -1.0, "bill"),
        rated("home", View.PERCEIVED, -1.0, "jill"),
    )
    [gap] = found(Kind.STATES, *future)
    assert told(gap) == ("app", "current", -1.0, "future", 1.5, 2.5, True)


@pytest.mark.parametrize("kind", Kind)
def test_an_empty_journey_has_no_gaps_of_any_kind(kind: Kind) -> None:
    assert found(kind) == []
