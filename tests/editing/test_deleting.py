import pytest

from cxmapper.editing.edits.deleting import delete, delete_touchpoint_keeping_flow
from cxmapper.editing.edits.fields import set_fields
from cxmapper.editing.history import Editor
from cxmapper.errors import UserError
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Evidence,
    Journey,
    Note,
    Opportunity,
    Persona,
    Score,
    Touchpoint,
    Transition,
    TransitionKind,
)


def removed(change: Change) -> set[str]:
    return {record.id for record in change.removed}


def test_a_touchpoint_goes_with_all_that_makes_no_sense_without_it(router: Project) -> None:
    change = delete(router, "install")
    assert removed(change) == {
        "install",
        "parcel-install",
        "install-hotline",
        "hotline-install",
        "maria-install",
        "aim",
        "nps-install",
        "cable",
        "dots",
        "colours",
        "quote",
    }


def test_an_idea_that_answers_another_pain_too_stays_for_that(router: Project) -> None:
    after = router.apply(delete(router, "install"))
    assert after.all(Opportunity)["callback"].pain_point_ids == ("queue",)


def test_undo_of_deleting_a_stage_brings_back_its_touchpoints_and_their_scores(router: Project) -> None:
    editor = Editor(router)
    editor.do("Delete stage", delete(editor.project, "setup"))
    assert not editor.project.all(Score)
    editor.undo()
    assert editor.project == router


def test_an_idea_without_its_last_pain_stays_at_the_touchpoint(router: Project) -> None:
    after = router.apply(delete(router, "cable"))
    assert after.all(Opportunity)["colours"].subject_id == "install"


def test_what_shows_a_touchpoint_in_detail_only_forgets_it(router: Project) -> None:
    after = router.apply(delete(router, "hotline"))
    assert after.all(Journey)["inside"].details_id is None


def test_what_only_a_deleted_persona_met_or_suffered_does_not_become_everyones(router: Project) -> None:
    assert "shop" in removed(delete(router, "bill"))
    assert removed(delete(router, "maria")) >= {"cable", "maria-install"}


def test_a_deleted_persona_is_taken_out_of_lists_and_words(router: Project) -> None:
    after = router.apply(delete(router, "maria"))
    assert after.all(Journey)["home"].persona_ids == ("bill",)
    assert after.all(Note)["quote"].persona_id is None


def test_an_idea_goes_with_the_touchpoint_of_its_pain_when_only_a_persona_is_deleted(router: Project) -> None:
    shown = router.apply(set_fields(router, "install", persona_ids=("maria",)))
    assert removed(delete(shown, "maria", "cable")) >= {"install", "colours"}


def test_a_deleted_department_owns_nothing_any_more(router: Project) -> None:
    after = router.apply(delete(router, "care"))
    assert after.all(Touchpoint)["web"].owner_id is None
    assert after.all(Opportunity)["colours"].owner_id is None


def test_a_deleted_metric_takes_its_scores_and_is_no_longer_expected_or_shown(router: Project) -> None:
    change = delete(router, "nps")
    after = router.apply(change)
    assert removed(change) == {"nps", "nps-install", "aim"}
    assert after.all(Opportunity)["colours"].expects is None
    assert after.all(Touchpoint)["install"].headline_metric_id is None


def test_a_deleted_wave_takes_the_scores_of_its_period(router: Project) -> None:
    assert removed(delete(router, "wave")) == {"wave", "nps-install"}


def test_an_image_is_taken_from_portraits_and_touchpoints(router: Project) -> None:
    after = router.apply(delete(router, "face"))
    assert after.all(Persona)["maria"].portrait_id is None
    assert after.all(Touchpoint)["parcel"].image_ids == ()


def test_everything_but_the_project_can_be_deleted_at_once(router: Project) -> None:
    ids = [record_id for name, table in router.tables.items() if name != "project" for record_id in table]
    after = router.apply(delete(router, *ids))
    assert {name for name, table in after.tables.items() if table} == {"project"}


def test_the_project_itself_and_what_is_gone_cannot_be_deleted(router: Project) -> None:
    with pytest.raises(UserError, match="project itself"):
        delete(router, "project")
    with pytest.raises(UserError, match="deleted meanwhile"):
        delete(router, "gone")


def test_keeping_the_flow_joins_the_one_way_in_with_the_one_way_on(router: Project) -> None:
    alone = router.apply(delete(router, "shop"))
    after = alone.apply(delete_touchpoint_keeping_flow(alone, "parcel"))
    way = after.all(Transition)["web-parcel"]
    assert (way.source_id, way.target_id, way.kind) == ("web", "install", TransitionKind.NEXT)
    assert way.evidence is Evidence.ASSUMED
    assert "parcel" not in after.all(Touchpoint)


def test_keeping_the_flow_of_a_persona_keeps_it_hers(router: Project) -> None:
    alone = router.apply(delete(router, "web"))
    after = alone.apply(delete_touchpoint_keeping_flow(alone, "parcel"))
    assert after.all(Transition)["shop-parcel"].persona_id == "bill"


def test_where_the_flow_is_ambiguous_nothing_is_joined(router: Project) -> None:
    assert delete_touchpoint_keeping_flow(router, "parcel") == delete(router, "parcel")
