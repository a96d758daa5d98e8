from datetime import date

import pytest

from cxmapper.drawing.compose import Composition, composition
from cxmapper.drawing.look import Look
from cxmapper.model.records import Journey
from cxmapper.paging import Sheet, holds_legibly, is_illegible, one_page
from cxmapper.painting.pages import PixelSize
from tests.journeys import seeded_journey


@pytest.mark.parametrize("size", [PixelSize(640, 480), PixelSize(2000, 220), PixelSize(220, 2000)])
def test_where_a_hundred_cards_have_no_room_the_drawn_map_is_illegible(size: PixelSize) -> None:
    project = seeded_journey(100)

    def composed(look: Look) -> Composition:
        return composition(project, project.ordered(Journey)[0], (), look)

    assert not holds_legibly(100, size)
    assert is_illegible(one_page(composed, Look(date(2026, 11, 22)), Sheet(size)), Sheet(size))


def test_twenty_cards_have_room_on_any_usual_screen() -> None:
    assert holds_legibly(20, PixelSize(1024, 768))
