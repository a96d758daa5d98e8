"""A picture that takes over what an edit has not touched is the picture made anew."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from cxmapper.analysis.findings import findings
from cxmapper.drawing.compose import compose
from cxmapper.drawing.grid import GAP
from cxmapper.drawing.look import Lens, Look, Mode, Page
from cxmapper.drawing.shapes import Drawing
from cxmapper.editing.edits.fields import set_fields
from cxmapper.editing.edits.splitting import insert_on_link
from cxmapper.editing.edits.touchpoints import add_connected
from cxmapper.editing.edits.transitions import connect
from cxmapper.errors import UserError
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Stage, Touchpoint, Transition
from tests.editing.every_edit import EDITS
from tests.editing.pick import NothingToPickError, Pick
from tests.journeys import seeded_journey
from tests.router import router

TODAY = date(2026, 11, 22)
LOOKS = (
    Look(TODAY),
    Look(TODAY, lens=Lens.DELIVERY, mode=Mode.CAPTURE),
    Look(TODAY, lens=Lens.STATES),
    Look(TODAY, lens=Lens.PERIODS, page=Page(1.6)),
)


def picture(project: Project, look: Look, previous: Drawing | None = None) -> Drawing:
    journey = project.ordered(Journey)[0]
    return compose(project, journey, findings(project, TODAY, journey.id), look, previous=previous)


def anew(project: Project, look: Look, previous: Drawing) -> Drawing:
    """With the rows that the previous picture had, and nothing else of it."""
    return picture(project, look, replace(previous, memory=None))


def edited(data: st.DataObject, project: Project, number: int) -> Project:
    """The project after any edit, itself where that one is not possible."""
    edit = EDITS[data.draw(st.sampled_from(sorted(EDITS)))]
    try:
        return project.apply(edit(Pick(project, data.draw), f"new{number}"))
    except (NothingToPickError, UserError):
        return project


@pytest.mark.parametrize("start", [router, lambda: seeded_journey(30), lambda: seeded_journey(40, personas=5)])
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data(), look=st.sampled_from(LOOKS))
def test_after_any_edits_it_is_the_picture_made_anew(
    start: Callable[[], Project], data: st.DataObject, look: Look
) -> None:
    project = start()
    before = picture(project, look)
    for number in range(6):
        project = edited(data, project, number)
        stages = [stage.id for stage in project.children(Stage, project.ordered(Journey)[0].id)]
        if stages and data.draw(st.integers(0, 4)) == 0:
            look = replace(look, folded=look.folded ^ {data.draw(st.sampled_from(stages))})
        expected = anew(project, look, before)
        before = picture(project, look, before)
        assert before == expected


def test_an_edit_leaves_all_other_figures_the_very_same_objects() -> None:
    project = seeded_journey(100)
    before = picture(project, Look(TODAY))
    renamed = project.apply(set_fields(project, "t50", title="Unpack"))
    after = picture(renamed, Look(TODAY), before)
    stage = project.all(Touchpoint)["t50"].stage_id
    kept = {figure.id for one, figure in zip(before.figures, after.figures, strict=True) if one is figure}
    others = [figure.id for figure in after.figures if not figure.cell.endswith(f"/{stage}") and figure.cell != "page"]
    assert {id_ for id_ in others if not id_.startswith("lane-")} <= kept
    assert all(one is two for one, two in zip(before.links, after.links, strict=True))


def test_a_touchpoint_added_at_the_front_moves_cells_but_makes_no_card_of_another_stage_anew() -> None:
    project = seeded_journey(100)
    before = picture(project, Look(TODAY))
    first = project.children(Touchpoint, "s0")[0].id
    new = Touchpoint(id="new", stage_id="s0", title="New")
    after = picture(project.apply(add_connected(project, new, "way", first)), Look(TODAY), before)
    cards = {figure.id: figure for figure in before.figures if figure.role == "card" and figure.cell[-3:] != "/s0"}
    assert all(cards.get(figure.id, figure) is figure for figure in after.figures if figure.role == "card")


def test_a_picture_of_what_has_not_changed_makes_nothing_anew() -> None:
    project = seeded_journey(100)
    before = picture(project, Look(TODAY))
    after = compose(project, project.ordered(Journey)[0], (), Look(TODAY), previous=before)
    again = compose(project, project.ordered(Journey)[0], (), Look(TODAY), previous=after)
    assert after.memory is not None
    assert again.memory is not None
    handed_on = {"seen", "rows"}  # which each picture puts there for the next
    made = {name for name, kept in again.memory.things.items() if after.memory.things.get(name) is not kept}
    assert made == handed_on


def test_a_way_drawn_after_edits_of_other_things_leaves_the_links_of_other_stages_the_very_same_objects() -> None:
    project = seeded_journey(100)
    first = picture(project, Look(TODAY))
    renamed = project.apply(set_fields(project, "t5", title="Unpack"))
    before = picture(renamed, Look(TODAY), first)
    new = Transition(id="new-way", source_id="t1", target_id="t5")
    after = picture(renamed.apply(connect(renamed, new)), Look(TODAY), before)
    old = {link.id: link for link in before.links}
    others = [link for link in after.links if not link.cell.endswith(("/s0", "/s1"))]
    assert others
    assert all(old[link.id] is link for link in others)


def test_links_below_a_gap_that_grows_keep_the_very_same_lines() -> None:
    project = seeded_journey(100, personas=1)
    before = picture(project, Look(TODAY))
    over = Transition(id="new-way", source_id="t0", target_id="t9")
    after = picture(project.apply(connect(project, over)), Look(TODAY), before)
    old = {link.id: link for link in before.links}
    was, now = (next(figure.rect.y for figure in each.figures if figure.id == "t50") for each in (before, after))
    moved = [link for link in after.links if link.cell.endswith(("/s4", "/s5", "/s6"))]
    assert now > was
    assert all(link.y - old[link.id].y == now - was for link in moved)
    kept = [link for link in moved if link.line is old[link.id].line]
    assert len(kept) > 0.9 * len(moved)


def test_links_that_a_new_column_only_shifts_keep_the_very_same_lines() -> None:
    project = seeded_journey(100)
    before = picture(project, Look(TODAY))
    new = Touchpoint(id="new", stage_id="s5", title="New")
    after = picture(project.apply(insert_on_link(project, "t63.next", new, "way")), Look(TODAY), before)
    old = {link.id: link for link in before.links}
    shifted = [link for link in after.links if link.source in {f"t{number}" for number in range(70, 75)}]
    assert len(shifted) > 5
    pitch = before.rect_of(next(figure for figure in before.figures if figure.id == "t64")).w + GAP
    assert all(link.x == old[link.id].x + pitch and link.line is old[link.id].line for link in shifted)
