from datetime import date

import pytest

from cxmapper.editing.edits.feelings import clear_rating, rate
from cxmapper.editing.edits.fields import set_fields
from cxmapper.editing.edits.notes import move_to, park, unpark
from cxmapper.editing.edits.pains import answer, follow_up, let_answer, let_not_answer
from cxmapper.editing.edits.scores import put_score
from cxmapper.editing.edits.turning import decide, note_to_pain, pain_to_idea
from cxmapper.errors import UserError
from cxmapper.model.change import NO_CHANGE, Change
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Count,
    Evidence,
    FollowUp,
    Note,
    NoteKind,
    Opportunity,
    PainPoint,
    Rating,
    Score,
    Touchpoint,
    Transition,
    View,
    Vote,
)


def test_rated_again_a_feeling_keeps_its_words_but_not_its_source(router: Project) -> None:
    seen = router.apply(set_fields(router, "maria-install", evidence=Evidence.OBSERVED, source="Interview 3"))
    after = seen.apply(rate(seen, "install", 1.5, id="new", persona_id="maria"))
    assert after.all(Rating)["maria-install"] == Rating(
        id="maria-install", touchpoint_id="install", persona_id="maria", value=1.5, feelings=("lost",)
    )


def test_rated_the_same_a_feeling_keeps_its_evidence(router: Project) -> None:
    assert rate(router, "install", -1, id="new", persona_id="maria") == NO_CHANGE


def test_a_rating_about_something_else_is_a_new_one(router: Project) -> None:
    after = router.apply(rate(router, "install", 2, id="new", persona_id="maria", view=View.EXPECTED))
    assert (after.all(Rating)["new"].value, after.all(Rating)["maria-install"].value) == (2, -1)


def test_off_the_scale_nothing_is_rated(router: Project) -> None:
    with pytest.raises(UserError, match="This is more than 2"):
        rate(router, "install", 3, id="new")


def test_a_cleared_rating_is_gone(router: Project) -> None:
    like = Rating(id="x", touchpoint_id="install", persona_id="maria", value=0)
    assert "maria-install" not in router.apply(clear_rating(router, like)).all(Rating)
    assert clear_rating(router, Rating(id="x", touchpoint_id="web", value=0)) == NO_CHANGE


def test_a_score_counted_again_replaces_the_first_count(router: Project) -> None:
    old = router.all(Score)["nps-install"]
    after = router.apply(put_score(router, old.model_copy(update={"id": "new", "counts": (Count(10, 1, 1, 1),)})))
    assert after.all(Score)["nps-install"].counts == (Count(10, 1, 1, 1),)
    other = router.apply(put_score(router, old.model_copy(update={"id": "new", "period": "2026"})))
    assert set(other.all(Score)) == {"nps-install", "new"}


def test_plain_fields_are_set_on_several_at_once(router: Project) -> None:
    after = router.apply(set_fields(router, "web", "shop", moment_of_truth=True))
    assert [id_ for id_, one in sorted(after.all(Touchpoint).items()) if one.moment_of_truth] == ["shop", "web"]
    assert set_fields(router, "web", channel="web") == NO_CHANGE


def test_a_value_out_of_bounds_is_refused_in_a_sentence(router: Project) -> None:
    with pytest.raises(UserError, match="This is more than 1; lower it"):
        set_fields(router, "web-parcel", share=1.5)


@pytest.mark.parametrize(
    ("record_id", "field"),
    [("web", "order"), ("web", "stage_id"), ("web-parcel", "kind"), ("cable", "touchpoint_id")],
)
def test_fields_with_an_edit_of_their_own_are_not_set_plainly(router: Project, record_id: str, field: str) -> None:
    with pytest.raises(ValueError, match="has an edit of its own"):
        set_fields(router, record_id, **{field: "x"})


def test_a_quote_becomes_a_pain_of_who_said_it_with_its_votes(router: Project) -> None:
    voted = router.apply(
        Change.adding(Vote(id="v", subject_id="quote", weight=2)).then(
            set_fields(router, "quote", source="Interview 3")
        )
    )
    after = voted.apply(note_to_pain(voted, "quote", "pain", severity=4))
    pain = after.all(PainPoint)["pain"]
    assert (pain.touchpoint_id, pain.text, pain.severity, pain.persona_ids) == ("install", "I gave up", 4, ("maria",))
    assert (pain.evidence, pain.links) == (Evidence.OBSERVED, ("Interview 3",))
    assert after.all(Vote)["v"].subject_id == "pain"
    assert "quote" not in after.all(Note)


def test_a_note_without_a_touchpoint_becomes_no_pain(router: Project) -> None:
    with pytest.raises(UserError, match="stands at a touchpoint"):
        note_to_pain(router, "later", "pain")


def test_a_pain_becomes_an_idea_at_its_touchpoint(router: Project) -> None:
    after = router.apply(pain_to_idea(router, "cable", "idea"))
    assert (after.all(Opportunity)["idea"].text, after.all(Opportunity)["idea"].subject_id) == (
        "Which cable?",
        "install",
    )
    assert after.all(Vote)["dots"].subject_id == "idea"
    assert after.all(Opportunity)["colours"].subject_id == "install"


def test_a_question_is_decided(router: Project) -> None:
    note = router.apply(decide(router, "question", "The depot sends it")).all(Note)["question"]
    assert (note.kind, note.text, note.subject_id) == (NoteKind.DECISION, "The depot sends it", "parcel")


def test_a_parked_note_keeps_its_kind_and_comes_back_as_what_it_is_called(router: Project) -> None:
    parked = router.apply(park(router, "quote"))
    assert (parked.all(Note)["quote"].subject_id, parked.all(Note)["quote"].kind) == (None, NoteKind.QUOTE)
    back = parked.apply(unpark(parked, "later", "web", NoteKind.QUESTION))
    assert (back.all(Note)["later"].subject_id, back.all(Note)["later"].kind) == ("web", NoteKind.QUESTION)


def test_notes_pains_and_ideas_move_to_another_card(router: Project) -> None:
    after = router.apply(move_to(router, "web", "quote", "cable", "callback"))
    assert after.all(Note)["quote"].subject_id == "web"
    assert after.all(PainPoint)["cable"].touchpoint_id == "web"
    assert (after.all(Opportunity)["callback"].subject_id, after.all(Opportunity)["callback"].pain_point_ids) == (
        "web",
        (),
    )


def test_a_note_leaves_a_lane_that_the_other_journey_has_not(router: Project) -> None:
    assert router.apply(move_to(router, "web", "question")).all(Note)["question"].lane_id == "lane"
    assert router.apply(move_to(router, "menu", "question")).all(Note)["question"].lane_id is None


def test_pains_do_not_move_to_a_stage_and_nothing_moves_to_a_persona(router: Project) -> None:
    with pytest.raises(UserError, match="stands at a touchpoint"):
        move_to(router, "setup", "cable")
    with pytest.raises(UserError, match="choose one of these"):
        move_to(router, "bill", "quote")


def test_an_idea_that_answers_a_pain_stands_under_it(router: Project) -> None:
    idea = Opportunity(id="new", text="A film", subject_id="web")
    after = router.apply(answer(router, idea, "cable"))
    assert (after.all(Opportunity)["new"].pain_point_ids, after.all(Opportunity)["new"].subject_id) == (
        ("cable",),
        None,
    )


def test_an_idea_answers_more_pains_or_fewer(router: Project) -> None:
    more = router.apply(let_answer(router, "colours", "queue"))
    assert more.all(Opportunity)["colours"].pain_point_ids == ("cable", "queue")
    less = router.apply(let_not_answer(router, "colours", "cable"))
    assert (less.all(Opportunity)["colours"].pain_point_ids, less.all(Opportunity)["colours"].subject_id) == (
        (),
        "install",
    )


def test_follow_ups_stay_in_the_order_of_days(router: Project) -> None:
    may, june = FollowUp(on=date(2026, 5, 1), text="Ordered"), FollowUp(on=date(2026, 6, 1), text="Here")
    later = router.apply(follow_up(router, "callback", june))
    assert later.apply(follow_up(later, "callback", may)).all(Opportunity)["callback"].follow_ups == (may, june)


def test_what_is_gone_cannot_be_edited(router: Project) -> None:
    with pytest.raises(UserError, match="deleted meanwhile"):
        set_fields(router, "gone", title="")
    with pytest.raises(UserError, match="deleted meanwhile"):
        pain_to_idea(router, "gone", "x")
    assert "gone" not in router.all(Transition)
