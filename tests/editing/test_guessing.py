"""Blind guesses: team after team, kept apart, written as a step for each, and agreed on if they want."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxmapper.editing.edits.guesses import agree, write_guesses
from cxmapper.editing.guessing import (
    VALUES,
    Guessing,
    begin,
    dumps,
    guess,
    hand_on,
    loads,
    take_back,
    team_names,
)
from cxmapper.editing.history import Editor
from cxmapper.errors import UserError
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.record import Evidence, View
from cxmapper.model.records import Rating

ROUND = Guessing("home", "bill", ("web", "hotline"), ("Service", "Sales"))


def believed(project: Project, team: str | None, persona_id: str | None = "bill") -> dict[str, Rating]:
    return {
        rating.touchpoint_id: rating
        for rating in project.all(Rating).values()
        if (rating.team, rating.persona_id, rating.view) == (team, persona_id, View.BELIEVED)
    }


def test_teams_have_their_turns_one_after_the_other() -> None:
    round_ = guess(guess(ROUND, "web", 2), "hotline", -1)
    assert (round_.team, round_.now) == ("Service", {"web": 2, "hotline": -1})
    round_ = hand_on(round_)
    assert (round_.team, round_.now, round_.is_over) == ("Sales", {}, False)
    round_ = hand_on(round_)
    assert (round_.team, round_.done, round_.is_over) == (None, ({"web": 2, "hotline": -1}, {}), True)


def test_a_step_is_skipped_by_no_value() -> None:
    assert guess(guess(ROUND, "web", 2), "web", None).now == {}


def test_the_last_team_gets_its_turn_back_with_what_it_guessed() -> None:
    assert take_back(hand_on(guess(ROUND, "web", 1))) == guess(ROUND, "web", 1)
    assert take_back(ROUND) == ROUND


def test_names_are_parted_by_commas_semicolons_and_lines() -> None:
    assert team_names(" Service,Sales ;  Field  team\n,") == ("Service", "Sales", "Field team")


@pytest.mark.parametrize("typed", ["", " , ;", "A,a", ",".join("ABCDEFGHI"), "x" * 41])
def test_what_are_no_teams_is_refused(typed: str) -> None:
    with pytest.raises(UserError):
        begin("home", None, ("web",), typed)


def test_without_steps_there_is_nothing_to_guess() -> None:
    with pytest.raises(UserError, match="nothing to guess"):
        begin("home", None, (), "Service")


GIVEN = st.dictionaries(st.sampled_from(("web", "hotline")), st.sampled_from(VALUES))


@given(st.lists(GIVEN, max_size=2), GIVEN, st.sampled_from((None, "bill")))
def test_a_round_that_was_kept_goes_on(done: list[dict[str, int]], now: dict[str, int], persona_id: str | None) -> None:
    round_ = Guessing("home", persona_id, ("web", "hotline"), ("Service", "Sales"), tuple(done), now)
    assert loads(dumps(round_)) == round_


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "[" * 100_000,
        dumps(ROUND).replace('"now": {}', '"now": {"web": 3}'),
        dumps(ROUND).replace('"now": {}', '"now": {"web": NaN}'),
        dumps(ROUND).replace('"done": []', '"done": [{}, {}, {}]'),
        dumps(ROUND).replace('"done": []', '"done": [[]]'),
    ],
)
def test_what_is_no_round_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(UserError, match="let the teams guess again"):
        loads(text)


def test_guesses_are_kept_apart_by_team_and_from_what_is_agreed(router: Project) -> None:
    before = believed(router, None)
    once = router.apply(write_guesses(router, ("web", "hotline"), "bill", "New", {"web": 2, "hotline": -1}))
    twice = once.apply(write_guesses(once, ("web", "hotline"), "bill", "Other", {"web": 0}))
    assert {id_: one.value for id_, one in believed(twice, "New").items()} == {"web": 2, "hotline": -1}
    assert {id_: one.value for id_, one in believed(twice, "Other").items()} == {"web": 0}
    assert {one.evidence for one in believed(twice, "New").values()} == {Evidence.ASSUMED}
    assert believed(twice, None) == before


def test_a_second_round_takes_the_place_of_the_teams_first_one_also_where_it_skips(router: Project) -> None:
    steps = ("web", "hotline")
    once = router.apply(write_guesses(router, steps, "bill", "New", {"web": 2, "hotline": -1}))
    twice = once.apply(write_guesses(once, steps, "bill", "New", {"web": 1}))
    assert {id_: one.value for id_, one in believed(twice, "New").items()} == {"web": 1}
    assert believed(twice, "New")["web"].id == believed(once, "New")["web"].id


def test_what_is_guessed_already_is_no_change(router: Project) -> None:
    once = router.apply(write_guesses(router, ("web",), "bill", "New", {"web": 2}))
    assert not write_guesses(once, ("web", "hotline"), "bill", "New", {"web": 2})


def test_the_mean_is_agreed_on_in_one_step_that_undo_takes_back(router: Project) -> None:
    editor = Editor(router)
    editor.do("Agree", agree(router, "bill", {"web": 2 / 3, "hotline": -0.04}, "Mean of the teams"))
    found = believed(editor.project, None)
    assert {id_: (one.value, one.source) for id_, one in found.items()} == {
        "web": (0.7, "Mean of the teams"),
        "hotline": (0.0, "Mean of the teams"),
    }
    editor.undo()
    assert editor.project == router


def test_agreeing_keeps_the_words_of_a_rating_and_drops_how_the_old_value_was_known(router: Project) -> None:
    there = Rating(
        id="r",
        touchpoint_id="web",
        persona_id="bill",
        view=View.BELIEVED,
        value=2,
        feelings=("proud",),
        evidence=Evidence.OBSERVED,
        source="Somebody",
    )
    project = router.apply(Change.adding(there))
    after = project.apply(agree(project, "bill", {"web": -1}, "Mean"))
    rating = believed(after, None)["web"]
    assert (rating.value, rating.feelings, rating.evidence, rating.source) == (-1, ("proud",), Evidence.ASSUMED, "Mean")


def test_a_step_that_was_deleted_meanwhile_is_refused(router: Project) -> None:
    with pytest.raises(UserError):
        write_guesses(router, ["gone"], None, "Service", {})
    with pytest.raises(UserError):
        agree(router, None, {"gone": 1}, "")
