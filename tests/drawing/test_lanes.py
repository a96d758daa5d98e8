"""Which lanes a map shows."""

from cxmapper.model.records import Lane, LaneKind, Note, NoteKind
from tests.drawing.test_compose import draw, role, router, texts


def test_lanes_without_anything_to_show_fold() -> None:
    assert [figure.id for figure in role(draw(router()), "lane")] == ["lane-touchpoints-0"]
    quoted = router(Note(id="q", kind=NoteKind.QUOTE, text="Why?", subject_id="web"))
    assert [figure.title for figure in role(draw(quoted), "lane")] == ["Touchpoints", "In their words"]
    assert "illustrative" in texts(draw(quoted))


def test_a_lane_of_ones_own_has_ground_to_write_on_before_anything_stands_in_it() -> None:
    kinds = [LaneKind.TOUCHPOINTS, LaneKind.DOING, LaneKind.OWN, LaneKind.WORDS]
    lanes = [Lane(id=kind.value, journey_id="j", kind=kind, order=f"A{n}") for n, kind in enumerate(kinds, 1)]
    empty = role(draw(router(*lanes)), "lane")
    assert [figure.title for figure in empty] == ["Touchpoints", "Notes"]
    assert empty[1].rect.h > 20
    filled = router(*lanes, Note(id="n", kind=NoteKind.DOING, text="Once", subject_id="web", lane_id="own"))
    assert [figure.title for figure in role(draw(filled), "lane")] == ["Touchpoints", "Notes"]
    hidden = [*lanes[:2], lanes[2].model_copy(update={"hidden": True}), lanes[3]]
    assert [figure.title for figure in role(draw(router(*hidden)), "lane")] == ["Touchpoints"]
