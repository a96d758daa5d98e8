import pytest

from cxmapper.analysis.reach import customers_hurt, reach, reach_of_way
from cxmapper.model.record import Record
from cxmapper.model.records import Journey, Line, PainPoint, Persona, Touchpoint, Transition, TransitionKind
from tests.whole_journey import BILL, JILL, touchpoint, view

BOTH = Journey(id="j", title="", persona_ids=("bill", "jill"), volume=1000)


def reach_of(touchpoint_id: str, *records: Record, whom: tuple[str, ...] = ()) -> float | None:
    seen = view(*records)
    return reach(seen, seen.project.all(Touchpoint)[touchpoint_id], whom)


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


def test_a_way_reaches_those_who_come_by_and_take_it() -> None:
    away = Transition(
        id="away", source_id="web", target_id=None, kind=TransitionKind.LEAVES, persona_id="bill", share=0.5
    )
    assert reach_of_way(view(BOTH, BILL, JILL, away), away) == pytest.approx(0.2)


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
