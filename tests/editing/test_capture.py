"""Lines that are typed become the journey that they say."""

import pytest

from cxmapper.editing.capture.capturing import captured
from cxmapper.editing.capture.outcomes import Became, Outcome
from cxmapper.editing.capture.places import Where, at_record, titles
from cxmapper.editing.edits.personas import take_out_of_journey
from cxmapper.errors import UserError
from cxmapper.model.change import NO_CHANGE
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Existence,
    Journey,
    Note,
    NoteKind,
    Opportunity,
    PainPoint,
    Stage,
    Touchpoint,
    Transition,
)
from tests.editing.capturing import EMPTY, HOME, INSTALL, WEB, new_ids, typed


def drawn(project: Project) -> list[tuple[str, list[str]]]:
    stages = project.children(Stage, "home")
    return [(stage.title, [one.title for one in project.children(Touchpoint, stage.id)]) for stage in stages]


def ways(project: Project) -> set[tuple[str, str, str]]:
    steps = project.all(Touchpoint)
    return {
        (steps[way.source_id].title, steps[way.target_id].title if way.target_id else "", way.kind.value)
        for way in project.all(Transition).values()
    }


def test_stages_and_touchpoints_stand_in_the_order_of_typing_each_with_a_way_to_the_next() -> None:
    project, got = typed(EMPTY, "Order:", "- Choose", "Pay @web", "Set up:", "Plug in")
    assert drawn(project) == [("Order", ["Choose", "Pay"]), ("Set up", ["Plug in"])]
    assert ways(project) == {("Choose", "Pay", "next"), ("Pay", "Plug in", "next")}
    assert titles(project, got.where) == ("Set up", "Plug in")


def test_a_pasted_list_is_the_same_as_its_lines_typed_and_one_change() -> None:
    lines = ["Order:", "- Pay @web", "! Slow", "+ Ask less", "Set up:", "- Plug in", '"At last']
    one_by_one, _ = typed(EMPTY, *lines)
    at_once, got = typed(EMPTY, "\n".join(lines))
    assert at_once == one_by_one
    assert len(got.outcomes) == 7


def test_a_touchpoint_goes_right_behind_the_one_where_we_are(router: Project) -> None:
    project, got = typed(router, "Sign", where=WEB)
    assert drawn(project)[0] == ("Order", ["Order online", "Sign", "Order in the shop"])
    assert ways(project) - ways(router) == {("Order online", "Sign", "next"), ("Sign", "Get the parcel", "next")}
    assert ways(router) - ways(project) == {("Order online", "Get the parcel", "next")}
    assert got.shown == got.where.touchpoint_id == "n1"


def test_the_first_touchpoint_of_a_stage_follows_the_last_of_the_stage_before(router: Project) -> None:
    project, _ = typed(router, "Wait:", "Look out of the window", where=WEB)
    assert [title for title, _ in drawn(project)] == ["Order", "Wait", "Receive", "Set up"]
    assert ways(project) - ways(router) == {("Order in the shop", "Look out of the window", "next")}


def test_no_way_begins_behind_the_stage(router: Project) -> None:
    backstage = at_record(router, HOME, "dispatch")
    project, _ = typed(router, "Unpack", where=backstage)
    assert ways(project) - ways(router) == {("Get the parcel", "Unpack", "next"), ("Unpack", "Plug it in", "next")}


def test_the_title_of_a_stage_that_is_there_leads_to_its_end(router: Project) -> None:
    project, got = typed(router, "receive :", where=INSTALL)
    assert project == router
    assert titles(project, got.where) == ("Receive", "Get the parcel")
    assert got.outcomes == (Outcome(Became.TO_STAGE, "Receive"),)


def test_before_any_stage_has_a_name_touchpoints_stand_in_one_without() -> None:
    project, _ = typed(EMPTY, "Choose", "Pay")
    assert drawn(project) == [("", ["Choose", "Pay"])]


def test_without_a_place_lines_go_to_the_end_of_what_is_drawn(router: Project) -> None:
    project, _ = typed(router, "Enjoy")
    assert drawn(project)[2] == ("Set up", ["Plug it in", "Call the hotline", "Watch a film", "Enjoy"])


def test_a_channel_is_spelled_as_the_project_spells_it(router: Project) -> None:
    project, _ = typed(router, "- Pay @WEB", "- Sign @app", "- Chat @Signal group", where=WEB)
    channels = [project.all(Touchpoint)[id_].channel for id_ in ("n1", "n4", "n7")]
    assert channels == ["web", "App", "Signal group"]


def test_a_channel_alone_is_that_of_the_touchpoint(router: Project) -> None:
    project, _ = typed(router, "@App", where=INSTALL)
    assert project.all(Touchpoint)["install"].channel == "App"


def test_a_pain_belongs_to_the_touchpoint_and_an_idea_answers_the_last_of_its_pains(router: Project) -> None:
    project, _ = typed(router, "!! No light", "! No picture", "+ Print a picture", where=INSTALL)
    pains = {pain.text: pain for pain in project.children(PainPoint, "install")}
    assert pains["No light"].severity == 4
    assert project.all(Opportunity)["n3"].pain_point_ids == (pains["No picture"].id,)


def test_an_idea_where_nothing_hurts_stands_at_the_touchpoint(router: Project) -> None:
    project, _ = typed(router, "+ Remember the address", where=WEB)
    idea = project.all(Opportunity)["n1"]
    assert (idea.subject_id, idea.pain_point_ids) == ("web", ())


def test_a_pain_needs_a_touchpoint() -> None:
    with pytest.raises(UserError, match=r"A pain belongs to a touchpoint; type that first, such as: - Pay @web\."):
        captured(EMPTY, HOME, "! Slow", new_ids())


def test_a_quote_is_of_the_persona_in_focus_and_a_question_of_nobody(router: Project) -> None:
    project, _ = typed(router, "“I gave up”", "? Who helps?", where=INSTALL)
    quote, question = project.all(Note)["n1"], project.all(Note)["n2"]
    assert (quote.kind, quote.subject_id, quote.persona_id) == (NoteKind.QUOTE, "install", "bill")
    assert (question.kind, question.subject_id, question.persona_id) == (NoteKind.QUESTION, "install", None)


def test_who_said_it_and_where_can_stand_behind_a_quote(router: Project) -> None:
    project, _ = typed(router, '"Hm" - Maria, interview 7', '"Oh" (diary)', where=INSTALL)
    assert (project.all(Note)["n1"].persona_id, project.all(Note)["n1"].source) == ("maria", "interview 7")
    assert (project.all(Note)["n2"].persona_id, project.all(Note)["n2"].source) == ("bill", "diary")


def test_notes_before_any_touchpoint_stand_at_the_stage_or_the_journey() -> None:
    project, _ = typed(EMPTY, "? Who are they?", "Order:", '"Hello')
    assert [note.subject_id for note in project.all(Note).values()] == ["home", "n2"]


def test_the_name_of_a_persona_puts_it_in_focus_any_other_makes_a_stage(router: Project) -> None:
    project, got = typed(router, "bill:", where=WEB)
    assert (project, got.where.persona_id) == (router, "bill")
    project, got = typed(router, "Carla:", where=WEB)
    assert got.outcomes[0].became is Became.STAGE


def test_a_persona_of_another_journey_joins_this_one(router: Project) -> None:
    apart = router.apply(take_out_of_journey(router, "bill", "home"))
    project, _ = typed(apart, "Bill:")
    assert project.all(Journey)["home"].persona_ids == ("maria", "bill")


def test_what_follows_a_known_name_and_a_colon_is_a_line_of_its_own(router: Project) -> None:
    project, got = typed(router, 'Maria: "Which cable?', where=INSTALL)
    assert project.all(Note)["n1"].persona_id == "maria"
    assert got.where.persona_id == "maria"
    project, _ = typed(router, "Terms: read them", where=WEB)
    assert project.all(Touchpoint)["n1"].title == "Terms: read them"


def test_what_is_missing_stands_in_the_line_of_touchpoints(router: Project) -> None:
    project, _ = typed(router, "= News of the parcel @app", where=WEB)
    step = project.all(Touchpoint)["n1"]
    assert (step.existence, step.channel) == (Existence.MISSING, "App")
    assert ("Order online", "News of the parcel", "next") in ways(project)


def test_what_is_parked_has_no_place_and_is_parked_once(router: Project) -> None:
    project, got = typed(router, "// Second homes", "//second  homes", where=WEB)
    notes = [note for note in project.all(Note).values() if note.text == "Second homes"]
    assert [(note.kind, note.subject_id) for note in notes] == [(NoteKind.PARKING, None)]
    assert got.outcomes[0].became is Became.PARKED_ALREADY


def test_an_alternative_is_reached_by_a_branch_from_what_leads_to_its_neighbour(router: Project) -> None:
    project, got = typed(router, "| Ask a neighbour", where=INSTALL)
    assert ways(project) - ways(router) == {
        ("Get the parcel", "Ask a neighbour", "alternative"),
    }
    assert titles(project, got.where) == ("Set up", "Ask a neighbour")


def test_a_way_leads_on_to_what_is_there_and_so_do_we(router: Project) -> None:
    project, got = typed(router, "-> watch", where=INSTALL)
    assert ways(project) - ways(router) == {("Plug it in", "Watch a film", "next")}
    assert got.where.touchpoint_id == "film"


def test_a_way_to_what_is_before_leads_back_and_we_stay(router: Project) -> None:
    project, got = typed(router, "-> Order online", where=INSTALL)
    assert ways(project) - ways(router) == {("Plug it in", "Order online", "back")}
    assert got.where.touchpoint_id == "install"


def test_a_way_that_leads_nowhere_is_a_departure(router: Project) -> None:
    project, _ = typed(router, "->", where=WEB)
    assert ways(project) - ways(router) == {("Order online", "", "leaves")}


def test_one_goes_to_a_touchpoint_or_stage_by_its_title_or_part_of_it(router: Project) -> None:
    for line, title in (
        ("> hotline", "Call the hotline"),
        ("> PLUG IT IN", "Plug it in"),
        ("> Order online", "Order online"),
    ):
        assert titles(router, captured(router, HOME, line).where)[1] == title
    assert titles(router, captured(router, HOME, "> Receive").where)[0] == "Receive"


def test_where_the_title_is_not_clear_one_goes_nowhere(router: Project) -> None:
    with pytest.raises(UserError, match="Several touchpoints"):
        captured(router, HOME, "> t")
    with pytest.raises(UserError, match="no touchpoint called “Fly”"):
        captured(router, HOME, "> Fly")


def test_a_mark_without_words_is_asked_for_them(router: Project) -> None:
    with pytest.raises(UserError, match=r"Type what hurts after the !\."):
        captured(router, WEB, "!")


def test_a_list_with_a_line_that_does_not_fit_is_refused_whole_and_names_it(router: Project) -> None:
    with pytest.raises(UserError, match=r"Line 3: .*no touchpoint called “Fly”"):
        captured(router, WEB, "Pay\n! Slow\n> Fly")


def test_nothing_typed_changes_nothing(router: Project) -> None:
    assert captured(router, WEB, " \n\n").change == NO_CHANGE


def test_a_place_that_was_taken_back_is_the_end_of_its_stage(router: Project) -> None:
    gone = Where("home", "receive", "was-here", "nobody")
    assert captured(router, gone, "").where == Where("home", "receive", "parcel")


def test_a_journey_that_is_gone_is_said(router: Project) -> None:
    with pytest.raises(UserError, match="journey is not there"):
        captured(router, Where("gone"), "Pay")


def test_what_is_chosen_on_the_map_is_where_the_next_line_goes(router: Project) -> None:
    at = {
        "queue": "hotline",  # a pain
        "colours": "install",  # an idea
        "quote": "install",
        "web-parcel": "parcel",
        "receive": "parcel",
        "maria": "web",  # a persona has no place
        "menu": "web",  # of another journey
    }
    assert {id_: at_record(router, WEB, id_).touchpoint_id for id_ in at} == at
