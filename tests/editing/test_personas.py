from cxmapper.editing.edits.personas import (
    add_persona,
    duplicate_persona,
    put_in_journey,
    take_out_of_journey,
)
from cxmapper.model.change import NO_CHANGE
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
