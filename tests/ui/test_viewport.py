import pytest

from cxmapper.ui.canvas.viewport import KEPT, LARGEST, SMALLEST, Viewport, fitting, opening


def test_a_point_of_the_map_is_found_on_the_canvas_and_back() -> None:
    view = Viewport(2.0, 10, 20)
    assert view.on_canvas(5, 6) == (20, 32)
    assert view.on_map(20, 32) == (5, 6)


def test_zooming_keeps_the_point_under_the_pointer() -> None:
    view = Viewport(1.0, 0, 0).zoomed(1.5, (300, 200))
    assert view == Viewport(1.5, -150, -100)


@pytest.mark.parametrize(("factor", "scale"), [(1e9, LARGEST), (1e-9, SMALLEST)])
def test_zooming_ends_somewhere(factor: float, scale: float) -> None:
    assert Viewport().zoomed(factor, (0, 0)).scale == scale


def test_a_map_that_fits_is_shown_at_its_size_in_the_middle() -> None:
    assert fitting((400, 300), (1000, 800)) == Viewport(1.0, 300, 250)


def test_a_larger_map_is_made_smaller_to_fit() -> None:
    assert fitting((2000, 100), (1032, 800)) == Viewport(0.516 - 0.016, 16, 375)


def test_a_high_map_is_opened_in_its_whole_width() -> None:
    assert opening((1000, 3000), (1032, 800)) == Viewport(1.0, 16, 16)


def test_a_very_wide_map_is_opened_at_its_beginning() -> None:
    assert opening((100_000, 768), (1032, 800)) == Viewport(1.0, 16, 16)


def test_some_of_the_map_stays_in_view() -> None:
    away = Viewport(1.0, 5000, -5000).held((400, 300), (1000, 800))
    assert away == Viewport(1.0, 1000 - KEPT, KEPT - 300)
