"""Predict, then reveal, worked by hand: what teams believe, what customers say, and who was right where it is worst."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.predicting import (
    MOST,
    Guess,
    Row,
    Verdict,
    asked_of_both,
    customers_say,
    guessed,
    predicted,
    suggested,
    verdict,
    worst,
)
from cxmapper.model.project import Project
from cxmapper.model.record import Aspect, Evidence, View
from cxmapper.model.records import Audience, Existence, Journey, Rating, Record
from tests.analysis.answered import FIXED, said_yes
from tests.whole_journey import BILL, JILL, TODAY, project, rated, touchpoint, view

PEOPLE = (BILL, JILL, Journey(id="j", title="Router", persona_ids=("bill", "jill")))
MORE = tuple(touchpoint(f"t{number}", "s2", order=f"M{number}") for number in range(1, 4))


def says(place: str, value: float, persona_id: str | None = None, **fields: object) -> Rating:
    """What customers say."""
    return rated(place, View.PERCEIVED, value, persona_id, **{"evidence": Evidence.OBSERVED, **fields})


def believes(team: str, place: str, value: float, persona_id: str | None = None) -> Rating:
    return rated(place, View.BELIEVED, value, persona_id, team=team)


def rows(*records: Record, ids: tuple[str, ...] = ("web", "home"), persona_id: str | None = None) -> tuple[Row, ...]:
    return predicted(view(*PEOPLE, *MORE, *records), ids, persona_id, ("A", "B", "C"))


def test_a_row_tells_mean_spread_and_difference_of_the_teams_that_guessed() -> None:
    row, _ = rows(believes("A", "web", 2), believes("B", "web", 1), believes("C", "web", -1), says("web", -0.5))
    assert row == Row("web", "Web", (Guess("A", 2), Guess("B", 1), Guess("C", -1)), -0.5)
    assert row.mean == pytest.approx(2 / 3)
    assert row.spread == 3
    assert row.difference == pytest.approx(-0.5 - 2 / 3)


def test_a_team_that_skipped_counts_neither_in_the_mean_nor_in_the_spread() -> None:
    row, _ = rows(believes("B", "web", 1), says("web", 1))
    assert (row.guesses, row.mean, row.spread, row.difference) == ((Guess("B", 1),), 1, 0, 0)
    assert row.guess_of("A") is None


def test_unknown_stays_unknown_and_comes_last() -> None:
    found = rows(
        says("web", -2), believes("A", "home", 1), believes("A", "t1", 0), says("t1", 0), ids=("web", "home", "t1")
    )
    assert [(row.touchpoint_id, row.mean, row.perceived, row.difference) for row in found] == [
        ("t1", 0, 0, 0),
        ("web", None, -2, None),
        ("home", 1, None, None),
    ]


def test_what_is_assumed_of_customers_is_no_truth() -> None:
    row, _ = rows(believes("A", "web", 1), says("web", -1, evidence=Evidence.ASSUMED))
    assert row.perceived is None
    row, _ = rows(believes("A", "web", 1), says("web", -1, evidence=Evidence.MEASURED))
    assert row.perceived == -1


def test_teams_other_aspects_and_other_views_are_no_guesses_of_emotion() -> None:
    row, _ = rows(
        believes("D", "web", 2),
        rated("web", View.BELIEVED, 2, team="A", aspect=Aspect.EASE),
        rated("web", View.EXPECTED, 2, team="A"),
        rated("web", View.BELIEVED, 2),
    )
    assert row.guesses == ()


def test_a_personas_guesses_are_its_own_and_its_truth_is_everyones_where_it_has_none() -> None:
    records = (believes("A", "web", 2, "bill"), believes("B", "web", -2), says("web", 1))
    row = rows(*records, persona_id="bill")[0]
    assert (row.guesses, row.perceived) == ((Guess("A", 2),), 1)
    assert rows(*records, says("web", -1, "bill"), persona_id="bill")[0].perceived == -1


def test_the_worst_misjudged_comes_first_too_good_before_too_bad() -> None:
    found = rows(
        *(believes("A", place, 0) for place in ("web", "home", "t1", "t2")),
        says("web", 1),
        says("home", -1),
        says("t1", 2),
        says("t2", 0),
        ids=("web", "home", "t1", "t2"),
    )
    assert [(row.touchpoint_id, row.difference) for row in found] == [("t1", 2), ("home", -1), ("web", 1), ("t2", 0)]


def row_of(name: str, perceived: float | None, **guesses: float) -> Row:
    return Row(name, name, tuple(Guess(team, value) for team, value in guesses.items()), perceived)


HARD = (
    row_of("shop", 1.0, A=-2, B=1),
    row_of("call", -2.0, A=-1.5, B=0),
    row_of("wait", -1.0, A=0.0, B=-1),
    row_of("visit", -1.5, B=-1),
    row_of("unasked", None, A=-2, B=-2),
)


def test_each_team_is_right_where_it_is_less_than_a_step_off() -> None:
    assert [row.title for row in worst(HARD)] == ["call", "visit", "wait"]
    assert verdict(HARD, 1.0, "A") == Verdict(1, 3)  # half a step off at call, a whole one at wait, skipped visit
    assert verdict(HARD, 1.0, "B") == Verdict(2, 3)  # two off at call, half at visit, none at wait
    assert verdict(HARD, 1.0) == Verdict(2, 3)  # means −0.75, −1 and −0.5: 1.25 off, 0.5 and 0.5
    assert verdict(HARD, 0.5) == Verdict(0, 3)
    assert verdict(HARD, 1.0, "nobody") == Verdict(0, 3)


def test_decimals_a_step_apart_are_a_step_apart() -> None:
    assert verdict([row_of("call", -0.7, A=0.3)], 1.0, "A") == Verdict(0, 1)


def test_what_is_as_bad_as_the_third_is_asked_too() -> None:
    tied = (*HARD, row_of("ring", -1.0, A=-1), row_of("queue", -1.0, A=1))
    assert [row.title for row in worst(tied)] == ["call", "visit", "wait", "ring", "queue"]
    assert verdict(tied, 1.0, "A") == Verdict(2, 5)


def test_of_fewer_than_three_all_are_asked_and_of_none_none() -> None:
    assert verdict(HARD[:2], 1.0, "B") == Verdict(1, 2)
    assert worst(HARD[4:]) == ()
    assert verdict(HARD[4:], 1.0) == Verdict(0, 0)


def test_steps_to_guess_are_those_with_a_value_of_customers() -> None:
    found = view(*PEOPLE, *MORE, says("home", 1, "bill"), says("web", 0), says("t1", 1, evidence=Evidence.ASSUMED))
    assert suggested(found, None) == ("web",)
    assert suggested(found, "bill") == ("web", "home")


def test_steps_that_are_missing_or_that_the_persona_does_not_meet_are_not_guessed() -> None:
    records = (
        touchpoint("gone", "s2", existence=Existence.MISSING),
        touchpoint("hers", "s2", persona_ids=("jill",)),
        *(says(place, 0) for place in ("gone", "hers", "web")),
    )
    found = view(*PEOPLE, *records)
    assert suggested(found, "bill") == ("web",)
    assert suggested(found, "jill") == ("web", "hers")


def test_of_too_many_steps_the_moments_of_truth_stay_in_reading_order() -> None:
    many = [touchpoint(f"m{n:02}", "s2", order=f"M{n:02}1", moment_of_truth=n >= 18) for n in range(20)]
    found = suggested(view(*PEOPLE, *many, *(says(each.id, 0) for each in many)), None)
    assert found == (*(f"m{n:02}" for n in range(MOST - 2)), "m18", "m19")


def test_what_was_guessed_before_is_found_by_persona() -> None:
    found = view(*PEOPLE, believes("B", "home", 1), believes("A", "web", 1), believes("C", "web", 1, "bill"))
    assert guessed(found, None) == (("web", "home"), ("A", "B"))
    assert guessed(found, "bill") == (("web",), ("C",))
    assert guessed(found, "jill") == ((), ())


def test_measured_is_never_one_with_by_hand() -> None:
    believed = said_yes(20, 22, audience=Audience.EMPLOYEE, view=View.BELIEVED)
    records = (FIXED, believed, said_yes(40, 100), believes("A", "home", 2), says("home", -1))
    found = view(*PEOPLE, *records)
    (row,) = predicted(found, ["home"], None, ["A"])
    assert (row.mean, row.perceived) == (2, -1)
    (gap,) = asked_of_both(found, ["home"], None)
    assert (gap.metric_id, gap.a.value, gap.b.value, gap.b.n) == ("fcr", pytest.approx(20 / 22), 0.4, 100)
    assert asked_of_both(found, ["web"], None) == ()


STEP = st.integers(-20, 20).map(lambda tenths: tenths / 10)
ANY_ROWS = st.lists(
    st.builds(
        lambda perceived, guesses: row_of("step", perceived, **guesses),
        st.none() | STEP,
        st.dictionaries(st.sampled_from("ABC"), STEP),
    ),
    max_size=12,
)


@given(ANY_ROWS, st.floats(0.1, 4))
def test_nobody_is_right_more_often_than_asked(found: list[Row], step: float) -> None:
    for team in (None, "A", "B", "C"):
        told = verdict(found, step, team)
        assert 0 <= told.right <= told.of
    known = sum(row.perceived is not None for row in found)
    assert min(3, known) <= verdict(found, step).of <= known


@given(ANY_ROWS)
def test_who_says_what_customers_say_is_always_right(found: list[Row]) -> None:
    knowing = [row_of("step", row.perceived, A=row.perceived) for row in found if row.perceived is not None]
    told = verdict(knowing, 0.1, "A")
    assert told.right == told.of


@given(ANY_ROWS)
def test_the_mean_lies_between_the_guesses_and_the_spread_is_never_negative(found: list[Row]) -> None:
    for row in found:
        values = [guess.value for guess in row.guesses]
        if values:
            assert row.mean is not None
            assert min(values) - 1e-9 <= row.mean <= max(values) + 1e-9
            assert row.spread is not None
            assert 0 <= row.spread <= 4


@given(st.randoms(use_true_random=False))
def test_the_order_of_records_changes_nothing(random: Random) -> None:
    whole = project(*PEOPLE, *MORE, believes("A", "web", 1), believes("B", "web", -1), says("web", 0), says("home", -1))
    records = [record for table in whole.tables.values() for record in table.values()]
    random.shuffle(records)
    mixed = Project.build(records)
    ids = ("home", "web", "t1")
    expected = predicted(JourneyView(whole, whole.all(Journey)["j"], TODAY), ids, None, ("A", "B"))
    assert predicted(JourneyView(mixed, mixed.all(Journey)["j"], TODAY), ids, None, ("A", "B")) == expected


def test_no_evidence_is_taken_from_the_guesses_themselves() -> None:
    found = view(*PEOPLE, rated("web", View.PERCEIVED, 1, team="A", evidence=Evidence.OBSERVED))
    assert customers_say(found, "web", None) is None
