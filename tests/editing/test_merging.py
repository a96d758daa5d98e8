from datetime import date

import pytest

from cxmapper.editing.edits.merging import merge_touchpoints
from cxmapper.errors import UserError
from cxmapper.model.change import NO_CHANGE, Change
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Journey,
    Note,
    PainPoint,
    Rating,
    Score,
    Target,
    Touchpoint,
    Transition,
    TransitionKind,
    Vote,
)


def test_what_named_the_others_names_the_kept_one(router: Project) -> None:
    after = router.apply(merge_touchpoints(router, "hotline", "install"))
    assert after.all(PainPoint)["cable"].touchpoint_id == "hotline"
    assert after.all(Note)["quote"].subject_id == "hotline"
    assert after.all(Score)["nps-install"].subject_id == "hotline"
    assert after.all(Transition)["parcel-install"].target_id == "hotline"
    assert "install" not in after.all(Touchpoint)


def test_a_detail_of_a_merged_touchpoint_is_one_of_the_kept(router: Project) -> None:
    after = router.apply(merge_touchpoints(router, "install", "hotline"))
    assert after.all(Journey)["inside"].details_id == "install"


def test_ways_among_the_merged_go_and_ways_that_say_the_same_stay_once(router: Project) -> None:
    after = router.apply(merge_touchpoints(router, "install", "hotline"))
    assert set(after.all(Transition)) == {"web-parcel", "shop-parcel", "parcel-install", "gives-up", "menu-agent"}
    both = router.apply(Change.adding(Transition(id="direct", source_id="parcel", target_id="hotline")))
    assert "direct" not in both.apply(merge_touchpoints(both, "install", "hotline")).all(Transition)


def test_a_loop_stays_a_loop(router: Project) -> None:
    loop = Transition(id="again", source_id="hotline", target_id="hotline", kind=TransitionKind.BACK)
    looped = router.apply(Change.adding(loop))
    way = looped.apply(merge_touchpoints(looped, "install", "hotline")).all(Transition)["again"]
    assert (way.source_id, way.target_id) == ("install", "install")


def test_of_ratings_about_the_same_the_kept_ones_stays_and_votes_on_the_other_go(router: Project) -> None:
    rated = router.apply(
        Change.adding(
            Rating(id="rival", touchpoint_id="hotline", persona_id="maria", value=2),
            Vote(id="on-rival", subject_id="rival"),
        )
    )
    after = rated.apply(merge_touchpoints(rated, "install", "hotline"))
    assert {id_: rating.value for id_, rating in after.all(Rating).items()} == {"maria-install": -1, "all-hotline": 1}
    assert "on-rival" not in after.all(Vote)


def test_targets_for_other_days_stay_beside_the_kept_ones(router: Project) -> None:
    days = {"kept": ("install", 6), "same": ("hotline", 6), "winter": ("hotline", 12)}
    wanted = router.apply(
        Change.adding(
            *(
                Target(id=id_, metric_id="nps", subject_id=at, value=50, by=date(2026, month, 30))
                for id_, (at, month) in days.items()
            )
        )
    )
    after = wanted.apply(merge_touchpoints(wanted, "install", "hotline")).all(Target)
    assert set(after) == {"aim", "kept", "winter"}
    assert {target.subject_id for target in after.values()} == {"install"}


def test_of_several_others_the_first_named_wins(router: Project) -> None:
    rated = router.apply(
        Change.adding(
            Rating(id="a", touchpoint_id="hotline", value=2),
            Rating(id="b", touchpoint_id="film", value=-2),
        )
    )
    assert "b" in rated.apply(merge_touchpoints(rated, "install", "film", "hotline")).all(Rating)
    assert "a" in rated.apply(merge_touchpoints(rated, "install", "hotline", "film")).all(Rating)


def test_personas_are_put_together_and_everyone_wins(router: Project) -> None:
    assert router.apply(merge_touchpoints(router, "shop", "web")).all(Touchpoint)["shop"].persona_ids == ()
    named = router.apply(Change.updating(router.all(Touchpoint)["web"], persona_ids=("maria",)))
    assert named.apply(merge_touchpoints(named, "shop", "web")).all(Touchpoint)["shop"].persona_ids == ("bill", "maria")


def test_descriptions_images_and_tags_are_put_together(router: Project) -> None:
    touchpoints = router.all(Touchpoint)
    told = router.apply(
        Change(
            updated=tuple(
                (touchpoints[id_], touchpoints[id_].model_copy(update={"description": text, "tags": (id_,)}))
                for id_, text in (("web", "Long form."), ("parcel", "Heavy."))
            )
        )
    )
    web = told.apply(merge_touchpoints(told, "web", "parcel")).all(Touchpoint)["web"]
    assert (web.description, web.tags, web.image_ids) == ("Long form.\n\nHeavy.", ("web", "parcel"), ("face",))


def test_a_backstage_step_merged_with_what_it_serves_does_not_serve_itself(router: Project) -> None:
    after = router.apply(merge_touchpoints(router, "parcel", "dispatch"))
    assert after.all(Touchpoint)["parcel"].serves_ids == ()


def test_touchpoints_of_two_journeys_are_not_merged(router: Project) -> None:
    with pytest.raises(UserError, match="two journeys"):
        merge_touchpoints(router, "install", "menu")


def test_merged_with_itself_a_touchpoint_does_not_change(router: Project) -> None:
    assert merge_touchpoints(router, "install", "install") == NO_CHANGE
