"""Figures taken apart for a screen."""

from cxmapper.drawing.order import HAN
from cxmapper.drawing.shapes import Box, Rect
from cxmapper.drawing.theme import theme
from cxmapper.painting.display import Palette
from cxmapper.painting.pieces import Workshop

PARTS = (Box(Rect(0, 0, 40, 30), "panel"),)


def test_figures_that_look_the_same_have_one_shape_for_as_long_as_there_is_such_a_figure() -> None:
    workshop = Workshop(Palette(theme("light").colours, HAN))
    first, second = workshop.pieces(PARTS), workshop.pieces(PARTS)
    (shape,) = first.shapes
    assert second.shapes == (shape,)
    assert shape.uses == 2
    del first, second, shape
    assert workshop.pieces(PARTS).shapes[0].uses == 1
