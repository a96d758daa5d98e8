"""The canvas's picture after an edit, of which most is taken over, is the one that is made anew."""

from collections.abc import Callable
from itertools import groupby

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from cxmapper.drawing.look import Lens, Look, Mode, Page
from cxmapper.drawing.order import painting_order
from cxmapper.drawing.shapes import Gathered, blocks_of
from cxmapper.model.project import Project
from cxmapper.ui.canvas.canvas import Canvas
from cxmapper.ui.canvas.picture import Picture
from tests.drawing.test_by_change import TODAY, edited, picture
from tests.journeys import seeded_journey
from tests.router import router

pytestmark = pytest.mark.usefixtures("qapp")


def same(one: Picture, other: Picture) -> bool:
    """Whether two pictures paint the same things in the same order in the same places, and find the same by record."""
    records = {figure.record_id for figure in one.drawing.figures if figure.record_id}
    ways = [link.id for link in one.drawing.links]
    return (
        [(item.thing, item.parts, item.box) for item in one.whole.items]
        == [(item.thing, item.parts, item.box) for item in other.whole.items]
        and one.whole.origins.tolist() == other.whole.origins.tolist()
        and one._bounds.tolist() == other._bounds.tolist()
        and all(one.figures_of(record_id) == other.figures_of(record_id) for record_id in records)
        and one.links_of(ways) == other.links_of(ways)
        and one.strips == other.strips
    )


@pytest.mark.parametrize("start", [router, lambda: seeded_journey(30), lambda: seeded_journey(40, personas=5)])
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(
    data=st.data(), look=st.sampled_from([Look(TODAY), Look(TODAY, Lens.DELIVERY, mode=Mode.CAPTURE, page=Page(1.6))])
)
def test_after_any_edits_it_is_the_picture_made_anew(
    start: Callable[[], Project], data: st.DataObject, look: Look
) -> None:
    project = start()
    drawing = picture(project, look)
    shown = Picture(drawing)
    for number in range(5):
        project = edited(data, project, number)
        drawing = picture(project, look, drawing)
        shown = Picture(drawing, shown)
        assert same(shown, Picture(drawing))
        assert [thing for thing, _ in groupby(item.thing for item in shown.whole.items)] == list(
            painting_order(drawing)
        )


def test_a_figure_and_a_link_are_found_by_what_they_show() -> None:
    drawing = picture(seeded_journey(30), Look(TODAY))
    shown, link = Picture(drawing), drawing.links[-1]
    card = next(figure for figure in drawing.figures if figure.role == "card")
    wanted = [figure for figure in drawing.figures if figure.record_id == card.record_id]
    assert shown.figures_of(card.record_id) == wanted
    assert shown.links_of(["nothing", link.id]) == [link]


def test_what_is_out_of_view_is_taken_apart_later(qtbot: QtBot) -> None:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    canvas.show_drawing(picture(seeded_journey(30), Look(TODAY)))
    canvas.show()
    qtbot.waitExposed(canvas)
    canvas.zoom(1 / canvas.view.scale)
    canvas.grab()
    assert canvas.picture is not None
    items = canvas.picture.whole.items
    assert 0 < sum(item._pieces is not None for item in items) < len(items)
    qtbot.waitUntil(lambda: all(item._pieces is not None for item in items))


def test_things_gathered_keep_their_blocks_and_any_other_tuple_is_one() -> None:
    first, second = ("a", "b"), ("c",)
    gathered = Gathered.of([Gathered.of([first, ()]), second])
    assert gathered == ("a", "b", "c")
    assert all(one is other for one, other in zip(blocks_of(gathered), (first, second), strict=True))
    assert blocks_of(gathered[:2]) == (("a", "b"),)
    assert blocks_of(()) == ()
