"""The canvas with real wheels, drags and keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxmapper.drawing.frame import NOTCH
from cxmapper.drawing.grid import LEFT
from cxmapper.model.records import Stage
from cxmapper.ui.canvas.canvas import Canvas
from cxmapper.ui.canvas.overlay import CHEVRON
from cxmapper.ui.canvas.zooming import REST
from cxmapper.ui.window import Window
from tests.ui.pixels import are_alike, on_screen


@pytest.fixture
def canvas(router: Window) -> Canvas:
    """Without the overview, which is painted when nothing has happened for a while."""
    found = router.map.canvas
    found.overview.turn()
    return found


def turn(canvas: Canvas, at: QPoint, x: int, y: int, held: Qt.KeyboardModifier) -> None:
    """Turn the wheel by eighths of a degree."""
    event = QWheelEvent(
        QPointF(at),
        QPointF(canvas.mapToGlobal(at)),
        QPoint(),
        QPoint(x, y),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def seen(canvas: Canvas) -> QImage:
    QApplication.processEvents()
    return canvas.grab().toImage()


def wait_until_it_is_painted_anew(canvas: Canvas) -> None:
    """Until the first strip of it is; the whole takes no longer than a tick of qtbot's."""
    while canvas._zooming._next is None:
        QApplication.processEvents()


def test_the_wheel_pans(canvas: Canvas) -> None:
    before = canvas.view
    turn(canvas, QPoint(300, 300), 0, -120, Qt.KeyboardModifier.NoModifier)
    assert (canvas.view.x, canvas.view.y) == (before.x, before.y - 60)


def test_the_wheel_pans_sideways_with_shift(canvas: Canvas) -> None:
    before = canvas.view
    turn(canvas, QPoint(300, 300), 0, -120, Qt.KeyboardModifier.ShiftModifier)
    assert (canvas.view.x, canvas.view.y) == (before.x - 60, before.y)


def test_the_wheel_zooms_with_control_and_keeps_the_point_under_it(canvas: Canvas) -> None:
    at = QPoint(411, 257)
    before = canvas.view.on_map(at.x(), at.y())
    for _ in range(5):
        turn(canvas, at, 0, 120, Qt.KeyboardModifier.ControlModifier)
    x, y = canvas.view.on_canvas(*before)
    assert (x, y) == (pytest.approx(411, abs=3), pytest.approx(257, abs=3))


def test_a_pinch_zooms_and_keeps_the_point_between_the_fingers(canvas: Canvas) -> None:
    at = QPointF(400, 300)
    before, scale = canvas.view.on_map(400, 300), canvas.view.scale
    gesture = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        at,
        at,
        QPointF(canvas.mapToGlobal(at.toPoint())),
        0.25,
        QPointF(),
    )
    QApplication.sendEvent(canvas, gesture)
    assert canvas.view.scale == pytest.approx(scale * 1.25)
    assert canvas.view.on_canvas(*before) == (pytest.approx(400, abs=1), pytest.approx(300, abs=1))


def test_when_the_wheel_rests_the_map_is_painted_anew(canvas: Canvas, qtbot: QtBot) -> None:
    turn(canvas, QPoint(400, 300), 0, 360, Qt.KeyboardModifier.ControlModifier)
    scaled = seen(canvas)
    qtbot.waitUntil(lambda: not canvas._zooming._rest.isActive())
    painted = seen(canvas)
    assert not are_alike(scaled, painted)
    canvas.repaint()
    assert are_alike(seen(canvas), painted)


def test_the_scaled_map_is_seen_until_all_of_it_is_painted_anew(
    canvas: Canvas, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cxmapper.ui.canvas.zooming.SLICE", 0.0)
    turn(canvas, QPoint(400, 300), 0, 360, Qt.KeyboardModifier.ControlModifier)
    scaled = seen(canvas)
    wait_until_it_is_painted_anew(canvas)
    while canvas._zooming._next is not None:
        assert canvas.grab().toImage() == scaled
        QApplication.processEvents()
    assert seen(canvas) != scaled


@pytest.mark.parametrize("meanwhile", [lambda canvas: canvas.pan(-40, -30), lambda canvas: canvas.resize(700, 500)])
def test_what_is_moved_while_it_is_painted_anew_is_seen_whole(
    canvas: Canvas, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, meanwhile: Callable[[Canvas], None]
) -> None:
    monkeypatch.setattr("cxmapper.ui.canvas.zooming.SLICE", 0.0)
    turn(canvas, QPoint(400, 300), 0, 360, Qt.KeyboardModifier.ControlModifier)
    wait_until_it_is_painted_anew(canvas)
    meanwhile(canvas)
    qtbot.waitUntil(lambda: canvas._zooming._next is None)
    painted = seen(canvas)
    canvas.repaint()
    assert are_alike(seen(canvas), painted)


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton])
def test_space_or_the_middle_button_drags_the_map(canvas: Canvas, button: Qt.MouseButton) -> None:
    before = canvas.view
    if button is Qt.MouseButton.LeftButton:
        QTest.keyPress(canvas, Qt.Key.Key_Space)
    QTest.mousePress(canvas, button, pos=QPoint(300, 300))
    QTest.mouseMove(canvas, QPoint(280, 250))
    QTest.mouseRelease(canvas, button, pos=QPoint(280, 250))
    assert (canvas.view.x, canvas.view.y) == (before.x - 20, before.y - 50)


def test_without_space_the_left_button_drags_nothing(canvas: Canvas) -> None:
    before = canvas.view
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    QTest.mouseMove(canvas, QPoint(280, 250))
    assert canvas.view == before


@pytest.mark.parametrize(
    ("key", "across", "down"),
    [(Qt.Key.Key_Left, 60, 0), (Qt.Key.Key_Right, -60, 0), (Qt.Key.Key_Up, 0, 60), (Qt.Key.Key_Down, 0, -60)],
)
def test_arrows_pan(canvas: Canvas, key: Qt.Key, across: int, down: int) -> None:
    before = canvas.view
    QTest.keyClick(canvas, key, Qt.KeyboardModifier.ControlModifier)
    assert (canvas.view.x, canvas.view.y) == (before.x + across, before.y + down)


def test_plus_and_minus_zoom_from_100_percent(canvas: Canvas) -> None:
    canvas.show_natural()
    assert canvas.view.scale == 1.0
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.view.scale == 1.25
    QTest.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.view.scale == pytest.approx(1.0)
    canvas.show_all()
    assert canvas.picture is not None
    wide, high = (side * canvas.view.scale for side in canvas.picture.drawing.size)
    assert wide <= canvas.width()
    assert high <= canvas.height()


def test_what_is_scrolled_looks_as_if_it_had_been_painted(canvas: Canvas) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_1)
    QApplication.processEvents()
    for across, down in ((-37, -23), (-200, -350), (90, 110), (-5, 0), (500, 400)):
        canvas.pan(across, down)
        scrolled = on_screen(canvas)
        canvas.window().repaint()
        assert on_screen(canvas) == scrolled


def test_headers_and_lane_names_stay_at_the_edge(canvas: Canvas) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_1)
    canvas.pan(-10_000, -10_000)
    canvas.pan(500, 300)
    image = seen(canvas)
    ground = canvas.picture.drawing.theme.colours["ground"]  # type: ignore[union-attr]
    assert image.pixelColor(5, 5).name().upper() == ground
    left = {image.pixelColor(x, y).name() for x in range(20, 140) for y in range(60, canvas.height() - 10)}
    assert len(left) > 10


def test_the_title_of_a_stage_stays_in_view_as_long_as_some_of_the_stage_does(canvas: Canvas) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_1)
    stage = max((f for f in canvas.picture.drawing.figures if f.role == "stage"), key=lambda f: f.rect.w)
    for beyond in (0, 100, 250):
        left, _ = canvas.view.on_canvas(canvas.picture.rect(stage).left(), 0)
        canvas.pan(LEFT - left - beyond, -canvas.view.y - 400)
        header = seen(canvas).copy(int(LEFT) + 2, 0, 170, 40)
        assert min(header.pixelColor(x, y).lightness() for x in range(170) for y in range(40)) < 150


def test_the_mark_in_a_stages_header_folds_it_and_again_unfolds_it(router: Window, canvas: Canvas) -> None:
    page = router.map
    stage = page.document.project.children(Stage, page.journey.id)[1]

    def header() -> QRectF:
        return canvas.picture.rect(next(one for one in canvas.picture.figures_of(stage.id) if one.role == "stage"))

    for folded in (frozenset({stage.id}), frozenset()):
        before = canvas.view.on_canvas(header().x(), header().y())
        right, middle = canvas.view.on_canvas(header().right(), header().center().y())
        place = QPointF(right - NOTCH * canvas.view.scale - CHEVRON / 2, middle).toPoint()
        QTest.mouseMove(canvas, place)
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place)
        assert page.look.folded == folded
        assert canvas.view.on_canvas(header().x(), header().y()) == pytest.approx(before, abs=1.1)


def test_the_focus_shows_where_it_came_by_key_and_not_by_mouse(router: Window, canvas: Canvas) -> None:
    canvas.clearFocus()
    canvas.setFocus(Qt.FocusReason.MouseFocusReason)
    pointed = seen(canvas)
    canvas.clearFocus()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert seen(canvas) != pointed
    assert router.focusWidget() is canvas


def test_a_screen_reader_is_told_what_it_is(canvas: Canvas) -> None:
    assert canvas.accessibleName() == "Map of the journey Getting a new router working"


def test_nothing_is_left_of_a_turn_of_the_wheel_when_the_map_is_closed(router: Window, qtbot: QtBot) -> None:
    turn(router.map.canvas, QPoint(400, 300), 0, 360, Qt.KeyboardModifier.ControlModifier)
    router.show_start()
    qtbot.wait(REST + 60)
    assert router.start.isVisible()


def test_a_map_too_small_to_read_keeps_its_cards_and_lanes(canvas: Canvas) -> None:
    while canvas.view.scale > 0.09:
        QTest.keyClick(canvas, Qt.Key.Key_Minus)
    image = seen(canvas)
    assert canvas.picture is not None
    card = next(f for f in canvas.picture.drawing.figures if f.role == "card")
    middle = canvas.picture.rect(card).center()
    x, y = canvas.view.on_canvas(middle.x(), middle.y())
    panel = canvas.picture.drawing.theme.colours["panel"]
    assert image.pixelColor(round(x), round(y)).name().upper() == panel
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert 10 < len(colours) < 60
