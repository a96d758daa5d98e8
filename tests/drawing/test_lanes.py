"""Which lanes a map shows."""

from pathlib import Path

import pytest

from cxmapper.drawing.look import Look
from cxmapper.exporting import write_picture
from cxmapper.model.records import Journey, Lane, LaneKind, Note, NoteKind
from cxmapper.paging import Sheet
from tests.drawing.test_compose import TODAY, draw, role, router, texts


def test_lanes_without_anything_to_show_fold() -> None:
    assert [figure.id for figure in role(draw(router()), "lane")] == ["lane-touchpoints-0"]
    quoted = router(Note(id="q", kind=NoteKind.QUOTE, text="Why?", subject_id="web"))
    assert [figure.title for figure in role(draw(quoted), "lane")] == ["Touchpoints", "In their words"]
    assert "illustrative" in texts(draw(quoted))


def test_where_one_can_write_an_empty_lane_of_ones_own_has_ground_for_it() -> None:
    kinds = [LaneKind.TOUCHPOINTS, LaneKind.DOING, LaneKind.OWN, LaneKind.WORDS]
    lanes = [Lane(id=kind.value, journey_id="j", kind=kind, order=f"A{n}") for n, kind in enumerate(kinds, 1)]
    assert [figure.title for figure in role(draw(router(*lanes)), "lane")] == ["Touchpoints"]
    empty = role(draw(router(*lanes), editable=True), "lane")
    assert [figure.title for figure in empty] == ["Touchpoints", "Notes"]
    assert empty[1].rect.h > 20
    filled = router(*lanes, Note(id="n", kind=NoteKind.DOING, text="Once", subject_id="web", lane_id="own"))
    assert [figure.title for figure in role(draw(filled), "lane")] == ["Touchpoints", "Notes"]
    hidden = [*lanes[:2], lanes[2].model_copy(update={"hidden": True}), lanes[3]]
    assert [figure.title for figure in role(draw(router(*hidden), editable=True), "lane")] == ["Touchpoints"]


@pytest.mark.parametrize(
    "note", [(), (Note(id="n", kind=NoteKind.DOING, text="Once", subject_id="web", lane_id="own"),)]
)
def test_what_the_window_writes_has_no_empty_lanes(note: tuple[Note, ...], tmp_path: Path) -> None:
    own = Lane(id="own", journey_id="j", kind=LaneKind.OWN, title="Wishes")
    known, path = router(own, *note), tmp_path / "map.svg"
    write_picture(known, known.all(Journey)["j"], Look(TODAY, editable=True), Sheet(), path)
    assert ("Wishes" in path.read_text("utf-8")) is bool(note)
