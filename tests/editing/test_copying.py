import pytest

from cxmapper.editing.edits.copying import copy
from cxmapper.editing.edits.pasting import duplicate, paste
from cxmapper.errors import UserError
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Evidence,
    Image,
    Journey,
    Note,
    NoteKind,
    Opportunity,
    PainPoint,
    Persona,
    Rating,
    Score,
    Segment,
    Stage,
    Touchpoint,
    Transition,
    Wave,
)


def elsewhere(*records: object) -> Project:
    frame = (Journey(id="j", title="Other"), Stage(id="s", journey_id="j", title="Start"))
    return Project.build([*frame, *records])


def test_a_duplicate_stands_behind_its_original_with_its_annotations(router: Project) -> None:
    after = router.apply(duplicate(router, "new", "install"))
    assert [one.id for one in after.children(Touchpoint, "setup")] == ["install", "new", "hotline", "film"]
    assert after.all(Touchpoint)["new"].title == "Plug it in"
    assert [rating.value for rating in after.children(Rating, "new")] == [-1]
    assert [pain.text for pain in after.children(PainPoint, "new")] == ["Which cable?"]
    assert [note.text for note in after.children(Note, "new")] == ["I gave up"]


def test_nobody_asked_about_a_duplicate_yet(router: Project) -> None:
    after = router.apply(duplicate(router, "new", "install", "hotline"))
    assert after.all(Touchpoint)["new"].evidence is Evidence.ASSUMED
    assert after.children(Score, "new") == ()
    assert {way.share for way in after.children(Transition, "new.1")} == {None}


def test_ways_among_the_duplicated_are_duplicated_and_ways_out_of_them_are_not(router: Project) -> None:
    after = router.apply(duplicate(router, "new", "install", "hotline"))
    ways = [(way.source_id, way.target_id, way.kind.value) for way in after.all(Transition).values() if "new" in way.id]
    assert sorted(ways, key=str) == [
        ("new", "new.1", "alternative"),
        ("new.1", "new", "back"),
        ("new.1", None, "leaves"),
    ]


def test_a_duplicated_idea_answers_the_duplicated_pains_only(router: Project) -> None:
    after = router.apply(duplicate(router, "new", "install"))
    pain = after.children(PainPoint, "new")[0]
    answers = sorted(idea.text for idea in after.children(Opportunity, pain.id))
    assert answers == ["Call back", "Colour the plugs"]
    assert after.all(Opportunity)["callback"].pain_point_ids == ("cable", "queue")


def test_a_backstage_step_and_its_lane_notes_stay_tied_in_the_same_map(router: Project) -> None:
    after = router.apply(duplicate(router, "new", "dispatch"))
    assert after.all(Touchpoint)["new"].serves_ids == ("parcel",)
    noted = router.apply(duplicate(router, "copy", "question"))
    assert (noted.all(Note)["copy"].subject_id, noted.all(Note)["copy"].lane_id) == ("parcel", "lane")


def test_a_whole_journey_is_duplicated_behind_itself(router: Project) -> None:
    after = router.apply(duplicate(router, "new", "home"))
    assert [journey.id for journey in after.ordered(Journey)] == ["home", "new", "inside"]
    assert [stage.title for stage in after.children(Stage, "new")] == ["Order", "Receive", "Set up"]


def test_pasted_into_another_project_a_part_brings_whom_it_names(router: Project) -> None:
    target = elsewhere()
    after = target.apply(paste(target, copy(router, "install"), "new", "s"))
    assert after.all(Persona)["maria"].name == "Maria"
    assert after.all(Segment)["young"].name == "Under 30"
    assert after.children(Rating, "new")[0].persona_id == "maria"


def test_what_was_counted_comes_along_where_the_original_is_not(router: Project) -> None:
    target = elsewhere()
    after = target.apply(paste(target, copy(router, "install"), "new", "s"))
    score = after.children(Score, "new")[0]
    assert (score.metric_id, score.source_id, score.period) == ("nps", "survey", "Autumn")
    assert after.all(Touchpoint)["new"].evidence is Evidence.MEASURED
    assert set(after.all(Wave)) == {"wave"}


def test_a_persona_of_the_same_name_is_the_same_and_pasting_again_brings_nobody_twice(router: Project) -> None:
    target = elsewhere(Persona(id="m2", name="Maria"))
    clipping = copy(router, "install")
    once = target.apply(paste(target, clipping, "new", "s"))
    twice = once.apply(paste(once, clipping, "again", "s"))
    assert once.children(Rating, "new")[0].persona_id == "m2"
    assert sorted(twice.all(Persona)) == ["m2"]
    assert sorted(twice.all(Segment)) == ["young"]


def test_what_only_a_persona_names_who_is_there_already_is_not_brought(router: Project) -> None:
    target = elsewhere(Persona(id="m2", name="Maria"))
    assert not target.apply(paste(target, copy(router, "quote"), "new", "s")).all(Image)


def test_an_id_that_means_something_else_there_is_not_mistaken(router: Project) -> None:
    target = elsewhere(Persona(id="bill", name="William"))
    after = target.apply(paste(target, copy(router, "shop"), "new", "s"))
    (persona_id,) = after.all(Touchpoint)["new"].persona_ids
    assert persona_id != "bill"
    assert after.all(Persona)[persona_id].name == "Bill"


def test_places_of_the_other_map_are_left_out(router: Project) -> None:
    target = elsewhere()
    after = target.apply(paste(target, copy(router, "dispatch", "question"), "new", "s"))
    assert after.all(Touchpoint)["new"].serves_ids == ()
    assert after.all(Note)["new.1"].lane_id is None


def test_stages_are_pasted_behind_a_stage_and_touchpoints_behind_a_touchpoint(router: Project) -> None:
    stages = router.apply(paste(router, copy(router, "order"), "new", "receive"))
    assert [one.id for one in stages.children(Stage, "home")] == ["order", "receive", "new", "setup"]
    steps = router.apply(paste(router, copy(router, "hotline", "web"), "new", "parcel"))
    assert [one.title for one in steps.children(Touchpoint, "receive")] == [
        "Get the parcel",
        "Order online",
        "Call the hotline",
        "Send it",
    ]


def test_a_touchpoint_pasted_at_a_journey_goes_into_its_last_stage(router: Project) -> None:
    after = router.apply(paste(router, copy(router, "web"), "new", "home"))
    assert after.all(Touchpoint)["new"].stage_id == "setup"


def test_a_pain_and_a_note_are_pasted_onto_a_touchpoint(router: Project) -> None:
    after = router.apply(paste(router, copy(router, "queue", "quote"), "new", "web"))
    assert after.all(PainPoint)["new"].touchpoint_id == "web"
    assert after.all(Note)["new.1"].subject_id == "web"


def test_what_is_below_something_chosen_is_not_copied_twice(router: Project) -> None:
    assert [root.id for root in copy(router, "cable", "install", "setup").roots] == ["setup"]


def test_there_has_to_be_something_to_copy_and_somewhere_to_paste(router: Project) -> None:
    with pytest.raises(UserError, match="to copy"):
        copy(router, "bill")
    with pytest.raises(UserError, match="paste beside"):
        paste(router, copy(router, "web"), "new")
    with pytest.raises(UserError, match="choose one to paste"):
        paste(router, copy(router, "queue"), "new", "setup")
    empty = router.apply(Change.adding(Journey(id="empty", title="")))
    with pytest.raises(UserError, match="no stage yet"):
        paste(empty, copy(router, "web"), "new", "empty")


def test_a_parked_note_needs_no_place(router: Project) -> None:
    after = router.apply(duplicate(router, "new", "later"))
    assert after.all(Note)["new"] == Note(id="new", kind=NoteKind.PARKING, text="The invoice")
