import pytest

from cxmapper.analysis.flow import Reach
from cxmapper.analysis.reach import customers_hurt, reach, reach_of_pain, reach_of_way
from cxmapper.model.record import Record
from cxmapper.model.records import Journey, Line, PainPoint, Persona, Touchpoint, Transition, TransitionKind
from tests.whole_journey import BILL, JILL, touchpoint, view

BOTH = Journey(id="j", title="", persona_ids=("bill", "jill"), volume=1000)


def whole(touchpoint_id: str, *records: Record, whom: tuple[str, ...] = ()) -> Reach:
    seen = view(*records)
    return reach(seen, seen.project.all(Touchpoint)[touchpoint_id], whom)


def reach_of(touchpoint_id: str, *records: Record, whom: tuple[str, ...] = ()) -> float | None:
    return whole(touchpoint_id, *records, whom=whom).share


def test_without_personas_reach_is_the_share_arriving() -> None:
    leaves = Transition(id="away", source_id="web", target_id=None, kind=TransitionKind.LEAVES, share=0.25)
    assert reach_of("home", leaves) == 0.75


def test_what_everyone_meets_reaches_everyone_though_personas_stand_for_a_part_only() -> None:
    assert reach_of("home", BOTH, BILL, Persona(id="jill", name="Jill", share=0.1)) == 1.0


def test_what_one_persona_meets_reaches_its_share() -> None:
    guide = touchpoint("guide", "s2", persona_ids=("bill",))
    way = Transition(id="t", source_id="web", target_id="guide", persona_id="bill", share=0.5)
    assert reach_of("guide", BOTH, BILL, JILL, guide, way) == pytest.approx(0.2)


def test_a_personas_own_way_counts_instead_of_everyones() -> None:
    everyones = Transition(id="way", source_id="web", target_id="home", share=0.9)
    own = Transition(id="own", source_id="web", target_id="home", persona_id="bill", share=0.5)
    assert reach_of("home", BOTH, BILL, JILL, everyones, own, whom=("bill",)) == pytest.approx(0.2)
    assert reach_of("home", BOTH, BILL, JILL, everyones, own) == pytest.approx(0.4 * 0.5 + 0.6 * 0.9)


def test_reach_is_unknown_where_a_persona_has_no_share() -> None:
    assert reach_of("home", BOTH, JILL, Persona(id="bill", name="Bill"), whom=("bill",)) is None


def test_reach_is_unknown_where_no_way_leads() -> None:
    assert reach_of("chat", touchpoint("chat", "s2")) is None


def test_a_step_behind_the_stage_reaches_as_many_as_the_widest_that_it_serves() -> None:
    leaves = Transition(id="away", source_id="web", target_id=None, kind=TransitionKind.LEAVES, share=0.25)
    lost = touchpoint("lost", "s2")
    stock = touchpoint("stock", "s2", line=Line.BACKSTAGE, serves_ids=("home", "lost"))
    assert reach_of("stock", leaves, lost, stock) == 0.75


def test_of_personas_and_arrivals_what_is_known_bounds_the_reach() -> None:
    nobody_counted = Persona(id="bill", name="Bill")
    assert whole("home", BOTH, JILL, nobody_counted, whom=("bill",)).most == 1
    assert whole("chat", BOTH, BILL, JILL, touchpoint("chat", "s2"), whom=("bill",)) == Reach(None, 0.4)
    branches = [
        Transition(id="way", source_id="web", target_id="home", share=0.8),
        Transition(id="t1", source_id="web", target_id="chat"),
        Transition(id="t2", source_id="web", target_id="shop"),
    ]
    found = whole("chat", *branches, touchpoint("chat", "s2"), touchpoint("shop", "s2"))
    assert (found.share, found.most) == (None, pytest.approx(0.2))


def test_a_pain_of_which_nobody_counted_whom_it_hurts_hurts_at_most_all_who_come_by() -> None:
    away = Transition(id="away", source_id="web", target_id=None, kind=TransitionKind.LEAVES, share=0.25)
    pain = PainPoint(id="p", touchpoint_id="home", text="")
    assert reach_of_pain(view(away, pain), pain) == Reach(None, 0.75)
    told = pain.model_copy(update={"share_affected": 0.5})
    assert reach_of_pain(view(away, told), told) == Reach(0.375, 0.375)


def test_a_way_reaches_those_who_come_by_and_take_it() -> None:
    away = Transition(
        id="away", source_id="web", target_id=None, kind=TransitionKind.LEAVES, persona_id="bill", share=0.5
    )
    assert reach_of_way(view(BOTH, BILL, JILL, away), away).share == pytest.approx(0.2)


def test_customers_hurt_are_volume_times_arriving_times_affected() -> None:
    pain = PainPoint(id="p", touchpoint_id="home", text="", persona_ids=("bill",), share_affected=0.5)
    assert customers_hurt(view(BOTH, BILL, JILL, pain), pain) == pytest.approx(200)


@pytest.mark.parametrize(
    ("volume", "affected"),
    [pytest.param(None, 0.5, id="no volume"), pytest.param(1000, None, id="nobody counted whom it hurts")],
)
def test_customers_hurt_are_unknown_with_a_factor_unknown(volume: float | None, affected: float | None) -> None:
    pain = PainPoint(id="p", touchpoint_id="home", text="", share_affected=affected)
    assert customers_hurt(view(Journey(id="j", title="", volume=volume), pain), pain) is None
