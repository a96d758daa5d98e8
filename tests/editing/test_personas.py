import pytest

from cxmapper.editing.edits.personas import (
    add_persona,
    duplicate_persona,
    let_meet,
    let_pass_by,
    put_in_journey,
    take_out_of_journey,
)
from cxmapper.errors import UserError
from cxmapper.model.change import NO_CHANGE, Change
from cxmapper.model.project import Project
from cxmapper.model.records import Evidence, Journey, Persona, Rating, Touchpoint, Transition


def test_a_persona_is_added_to_journeys(router: Project) -> None:
    after = router.apply(add_persona(router, Persona(id="ruth", name="Ruth"), "home", "inside"))
    assert after.all(Journey)["home"].persona_ids == ("maria", "bill", "ruth")
    assert after.all(Journey)["inside"].persona_ids == ("ruth",)


def test_out_of_a_journey_and_back_nothing_is_lost(router: Project) -> None:
    out = router.apply(take_out_of_journey(router, "bill", "home"))
    assert out.all(Journey)["home"].persona_ids == ("maria",)
    assert out.apply(put_in_journey(out, "bill", "home")) == router
    assert put_in_journey(router, "bill", "home") == NO_CHANGE


def test_a_variation_of_a_persona_goes_the_same_way_but_nobody_asked_it(router: Project) -> None:
    after = router.apply(duplicate_persona(router, "bill", "will", "Will"))
    will = after.all(Persona)["will"]
    assert (will.name, will.share, will.evidence) == ("Will", None, Evidence.ASSUMED)
    assert after.all(Journey)["home"].persona_ids == ("maria", "bill", "will")
    assert after.all(Touchpoint)["shop"].persona_ids == ("bill", "will")
    assert [way.target_id for way in after.all(Transition).values() if way.persona_id == "will"] == ["parcel"]
    assert not [rating for rating in after.all(Rating).values() if rating.persona_id == "will"]


def test_passing_by_what_everyone_meets_leaves_it_to_the_others_of_the_journey(router: Project) -> None:
    after = router.apply(let_pass_by(router, "bill", "web", "parcel"))
    assert after.all(Touchpoint)["web"].persona_ids == ("maria",)
    assert after.all(Touchpoint)["parcel"].persona_ids == ("maria",)


def test_met_by_all_of_the_journey_a_touchpoint_is_everyones(router: Project) -> None:
    after = router.apply(let_meet(router, "maria", "shop"))
    assert after.all(Touchpoint)["shop"].persona_ids == ()


def test_met_by_some_a_touchpoint_names_them(router: Project) -> None:
    three = router.apply(add_persona(router, Persona(id="ruth", name="Ruth"), "home"))
    after = three.apply(let_meet(three, "maria", "shop"))
    assert after.all(Touchpoint)["shop"].persona_ids == ("bill", "maria")


def test_in_a_journey_without_personas_nobody_becomes_everyone(router: Project) -> None:
    menu = router.all(Touchpoint)["menu"]
    hers = router.apply(Change.updating(menu, persona_ids=("maria",)))
    assert hers.apply(let_meet(hers, "bill", "menu")).all(Touchpoint)["menu"].persona_ids == ("maria", "bill")


def test_somebody_has_to_meet_a_touchpoint(router: Project) -> None:
    with pytest.raises(UserError, match="Somebody has to meet “Order in the shop”"):
        let_pass_by(router, "bill", "shop")
