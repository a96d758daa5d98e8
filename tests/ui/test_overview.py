"""The overview in the corner of the canvas, with a real mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxmapper.ui.canvas.canvas import Canvas
from cxmapper.ui.window import Window
from tests.ui.pixels import on_screen


@pytest.fixture
def canvas(router: Window) -> Canvas:
    """The sample at three times its size."""
    found = router.map.canvas
    found.zoom(3.0 / found.view.scale)
    QApplication.processEvents()
    return found


def test_it_shows_while_the_map_is_much_larger_than_the_canvas(canvas: Canvas) -> None:
    assert canvas.overview.isVisible()
    canvas.show_all()
    assert not canvas.overview.isVisible()


def test_it_stands_clear_of_the_strips_in_the_lower_right_corner(canvas: Canvas) -> None:
    place = canvas.overview.geometry()
    assert (canvas.width() - place.right() - 1, canvas.height() - place.bottom() - 1) == (12, 12)
    assert place.left() > canvas.width() / 2


def fit(window: Window, wide: int, high: int) -> None:
    """Resize the window so that the canvas has so many pixels."""
    canvas = window.map.canvas
    window.resize(window.width() + wide - canvas.width(), window.height() + high - canvas.height())
    QApplication.processEvents()
    assert (canvas.width(), canvas.height()) == (wide, high)


def test_it_leaves_room_for_the_map(router: Window, canvas: Canvas) -> None:
    fit(router, 600, 240)
    assert canvas.overview.isVisible()
    assert canvas.overview.width() <= 0.4 * canvas.width()
    assert canvas.overview.height() <= 0.4 * canvas.height()


@pytest.mark.parametrize(("wide", "high"), [(600, 239), (479, 400)])
def test_it_is_not_there_on_a_small_canvas_and_comes_back_on_a_larger_one(
    router: Window, canvas: Canvas, wide: int, high: int
) -> None:
    fit(router, wide, high)
    assert not canvas.overview.isVisible()
    fit(router, 600, 400)
    assert canvas.overview.isVisible()


def test_a_click_brings_that_part_into_the_middle(canvas: Canvas) -> None:
    overview = canvas.overview
    QTest.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(overview.width() * 3 // 4, overview.height() // 2))
    assert canvas.picture is not None
    wide, high = canvas.picture.drawing.size
    middle = canvas.view.on_map(canvas.width() / 2, canvas.height() / 2)
    assert middle == (pytest.approx(0.75 * wide, abs=wide / 100), pytest.approx(0.5 * high, abs=high / 100))


def test_dragging_moves_the_map_along(canvas: Canvas) -> None:
    overview = canvas.overview
    QTest.mousePress(overview, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    before = canvas.view
    QTest.mouseMove(overview, QPoint(120, 60))
    assert canvas.view.x < before.x
    assert canvas.view.y == before.y
    QTest.mouseRelease(overview, Qt.MouseButton.LeftButton, pos=QPoint(120, 60))


def test_the_action_hides_it_and_shows_it_again(router: Window, canvas: Canvas) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert not canvas.overview.isVisible()
    canvas.pan(10, 10)
    assert not canvas.overview.isVisible()
    QTest.keyClick(canvas, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert canvas.overview.isVisible()
    assert router.map.canvas is canvas


def test_what_is_scrolled_under_it_looks_as_if_it_had_been_painted(canvas: Canvas, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not canvas.overview._idle.isActive())
    for across, down in ((-37, -23), (-60, 0), (90, 110)):
        canvas.pan(across, down)
        scrolled = on_screen(canvas)
        canvas.window().repaint()
        assert on_screen(canvas) == scrolled


def test_a_screen_reader_is_told_what_it_is(canvas: Canvas) -> None:
    assert canvas.overview.accessibleName() == "Overview of the map"
