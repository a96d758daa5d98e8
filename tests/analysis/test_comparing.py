from collections.abc import Sequence
from datetime import date

from cxmapper.analysis.comparing import Difference, Mark, compared, marks_of
from cxmapper.editing.edits.deleting import delete
from cxmapper.editing.edits.fields import set_fields
from cxmapper.editing.edits.stages import add_stage, move_stages
from cxmapper.editing.edits.touchpoints import add_touchpoint, move_touchpoints
from cxmapper.files.versions import differences
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.records import Note, NoteKind, PainPoint, Rating, Stage, Touchpoint, Transition
from tests.router import router

HOME = router()


def told(*changes: Change) -> Sequence[Difference]:
    after: Project = HOME
    for change in changes:
        after = after.apply(change)
    return compared(HOME, after, differences(HOME, after), "home")


def sentences(found: Sequence[Difference]) -> list[str]:
    return [f"{one.mark} {one.title}" for one in found]


def fields(found: Sequence[Difference]) -> list[str]:
    return [f"{field.name}: {field.before} → {field.after}" for one in found for field in one.fields]


def test_equal_states_do_not_differ() -> None:
    assert told() == ()


def test_a_field_is_told_by_its_name_and_both_values() -> None:
    assert fields(told(set_fields(HOME, "hotline", channel="chat", owner_id="care", due=date(2027, 3, 1)))) == [
        "Channel: phone → chat",
        "Owner: nobody → Care",
        "Due: nothing → 1 March 2027",
    ]


def test_personas_are_named_and_none_is_everyone() -> None:
    assert fields(told(set_fields(HOME, "web", persona_ids=("maria",)))) == ["Personas: everyone → Maria"]


def test_what_comes_and_goes_with_its_touchpoint_is_not_told_apart_from_it() -> None:
    new = Touchpoint(id="t", stage_id="setup", title="Ask")
    pain = PainPoint(id="p", touchpoint_id="t", text="Nobody answers")
    assert sentences(told(add_touchpoint(HOME, new), Change.adding(pain))) == ["added Ask"]
    assert "gone Call the hotline" in sentences(told(delete(HOME, "hotline")))
    assert "gone Twenty minutes of music" not in sentences(told(delete(HOME, "hotline")))


def test_a_stage_that_is_gone_is_told_once_and_stands_at_the_one_before_it() -> None:
    found = told(delete(HOME, "receive"))
    assert next((one.title, one.place_id) for one in found if one.mark is Mark.GONE) == ("Receive", "order")
    assert [one.place_id for one in told(delete(HOME, "order")) if isinstance(one.record, Stage)] == ["receive"]


def test_a_touchpoint_that_is_gone_stands_in_its_stage() -> None:
    marks = marks_of(told(delete(HOME, "shop")))
    assert [one.title for one in marks.gone["order"]] == ["Order in the shop"]


def test_what_is_new_is_marked_and_marks_its_touchpoint_as_changed() -> None:
    note = Note(id="n", kind=NoteKind.QUOTE, text="Oh", subject_id="web")
    marks = marks_of(told(Change.adding(note)))
    assert dict(marks.of) == {"n": Mark.ADDED, "web": Mark.CHANGED}


def test_ways_and_ratings_are_named_by_what_they_join_and_mean() -> None:
    way = Transition(id="w", source_id="web", target_id="install")
    felt = Rating(id="r", touchpoint_id="web", persona_id="bill", value=2)
    assert sentences(told(Change.adding(way, felt))) == [
        "added Order online → Plug it in",
        "added Order online: perceived emotion of Bill",
    ]


def test_only_what_was_moved_is_told_and_not_what_made_room() -> None:
    assert sentences(told(move_stages(HOME, ["setup"], "home", "receive"))) == ["changed Set up"]
    assert sentences(told(add_stage(HOME, Stage(id="s", journey_id="home", title="Early"), "order"))) == ["added Early"]


def test_another_stage_is_told_by_its_title() -> None:
    assert fields(told(move_touchpoints(HOME, ["film"], "receive"))) == ["Stage: Set up → Receive"]


def test_another_journey_is_not_told() -> None:
    assert told(set_fields(HOME, "menu", title="Press 2")) == ()
