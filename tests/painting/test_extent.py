"""What is said to be covered before anything is painted is what the paint covers."""

import pytest
from PySide6.QtCore import QRectF

from cxmapper.drawing.look import Look
from cxmapper.drawing.order import parts_of
from cxmapper.drawing.shapes import Label
from cxmapper.drawing.text.lines import Style
from cxmapper.painting.display import Palette, painted
from cxmapper.painting.extent import extent
from cxmapper.painting.pieces import Workshop
from tests.drawing.test_by_change import TODAY, picture
from tests.journeys import seeded_journey
from tests.router import router

pytestmark = pytest.mark.usefixtures("qapp")


def test_every_figure_and_link_covers_what_its_paint_does() -> None:
    for project in (router(), seeded_journey(40, personas=2)):
        drawing = picture(project, Look(TODAY))
        palette = Palette(drawing.theme.colours, "[Hans]")
        for thing in (*drawing.figures, *drawing.links):
            parts = parts_of(thing)
            bounds = QRectF()
            for part in parts:
                bounds = bounds.united(painted(part, palette)[1])
            found = extent(parts)
            assert tuple(found[:4]) == pytest.approx((bounds.left(), bounds.top(), bounds.right(), bounds.bottom()))
            pieces = Workshop(palette).pieces(parts)
            sizes = [piece.size for piece in (*pieces.shapes, *pieces.words)]
            assert found.size == pytest.approx(max(sizes, default=0.0))


def test_nothing_covers_nothing() -> None:
    assert extent(()) == (0, 0, 0, 0, 0)
    assert extent((Label(5, 5, (), Style(10), "ink"),)) == (0, 0, 0, 0, 0)
