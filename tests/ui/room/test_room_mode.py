"""Room mode by keys and mouse: one stage at a time, stepped by any remote control, and out of it again unharmed."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxmapper.editing.edits.deleting import delete
from cxmapper.model.change import Change
from cxmapper.model.records import PainPoint, Stage, Touchpoint
from cxmapper.resources import resource
from cxmapper.ui.room.room import Room
from cxmapper.ui.window import Window

STAGES = ["discover", "order", "receive", "set-up", "get-help", "stay"]


@pytest.fixture
def room(router: Window, qtbot: QtBot) -> Room:
    """Room mode on the sample, at 1280 × 800."""
    qtbot.keyClick(router.map.canvas, Qt.Key.Key_F11)
    found = router.workshop.room
    assert found is not None
    router.setWindowState(Qt.WindowState.WindowNoState)
    router.resize(1280, 800)
    qtbot.waitUntil(lambda: router.width() == 1280 and found.width() == 1280)
    QApplication.processEvents()
    return found


def press(qtbot: QtBot, room: Room, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(room.view, key)


def test_f11_shows_the_stages_with_nothing_around_and_esc_brings_everything_back(
    router: Window, room: Room, qtbot: QtBot
) -> None:
    assert room.isVisible()
    assert room.view.hasFocus()
    assert not router.menuBar().isVisible()
    assert not router.statusBar().isVisible()
    assert not router.map.canvas.isVisible()
    press(qtbot, room, Qt.Key.Key_Escape)
    assert router.workshop.room is None
    assert router.menuBar().isVisible()
    assert router.statusBar().isVisible()
    assert router.map.canvas.isVisible()
    assert router.map.bar.isVisible()
    assert not router.isFullScreen()


@pytest.mark.usefixtures("room")
def test_f11_leaves_too_wherever_the_focus_is(router: Window, qtbot: QtBot) -> None:
    router.map.bar.take_focus()
    qtbot.keyClick(router.map.bar.typing, Qt.Key.Key_F11)
    assert router.workshop.room is None


@pytest.mark.parametrize("on", [Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Space])
@pytest.mark.parametrize("back", [Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace])
def test_any_remote_control_steps_through_the_stages(room: Room, qtbot: QtBot, on: Qt.Key, back: Qt.Key) -> None:
    seen = [room.stage_id]
    for _ in range(7):
        press(qtbot, room, on)
        seen.append(room.stage_id)
    assert seen == [*STAGES, "stay", "stay"]
    press(qtbot, room, back)
    assert room.stage_id == "get-help"


def test_home_and_end_go_to_the_first_and_the_last_stage(room: Room, qtbot: QtBot) -> None:
    press(qtbot, room, Qt.Key.Key_End)
    assert room.stage_id == "stay"
    press(qtbot, room, Qt.Key.Key_Home)
    assert room.stage_id == "discover"


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_Period])
def test_a_blank_screen_shows_nothing_until_the_next_step_which_goes_nowhere(
    router: Window, room: Room, qtbot: QtBot, key: Qt.Key
) -> None:
    press(qtbot, room, key)
    picture = room.grab().toImage()
    assert {picture.pixelColor(x, y).name() for x in range(5, 1280, 97) for y in range(5, 700, 71)} == {"#000000"}
    assert not router.map.bar.isVisible()
    press(qtbot, room, Qt.Key.Key_PageDown)
    assert room.stage_id == "discover"
    assert room.view.grab().toImage().pixelColor(2, 2) == QColor("#F5F6F8")
    assert router.map.bar.isVisible()


def test_a_click_on_the_strip_goes_to_that_stage(room: Room, qtbot: QtBot) -> None:
    at = room.view.rect_of("stage-get-help").center().toPoint()
    qtbot.mouseClick(room.view, Qt.MouseButton.LeftButton, pos=at)
    assert room.stage_id == "get-help"


def test_a_swipe_steps(room: Room, qtbot: QtBot) -> None:
    qtbot.mousePress(room.view, Qt.MouseButton.LeftButton, pos=QPoint(900, 600))
    qtbot.mouseRelease(room.view, Qt.MouseButton.LeftButton, pos=QPoint(500, 600))
    assert room.stage_id == "order"


def test_stages_are_at_least_40_pixels_high_to_touch(room: Room) -> None:
    assert room.view.rect_of("stage-order").height() >= 40


def test_a_long_stage_is_stepped_page_by_page(router: Window, room: Room, qtbot: QtBot) -> None:
    long = next(stage for stage in router.map.document.project.ordered(Stage) if stage.id == "order")
    lines = "\n".join(f"- Step {number}" for number in range(12))
    router.map.select(long.id)
    router.map.bar.typing.setText(lines)
    router.map.bar.capture()
    press(qtbot, room, Qt.Key.Key_Home, Qt.Key.Key_Right)
    numbers = [room.number]
    while room.stage_id == "order":
        press(qtbot, room, Qt.Key.Key_Right)
        numbers.append(room.number)
    assert numbers[:3] == [0, 1, 2]
    press(qtbot, room, Qt.Key.Key_Left)
    assert (room.stage_id, room.number) == ("order", len(numbers) - 2)


def test_keys_typed_into_the_capture_bar_step_nowhere_and_belong_to_the_stage_shown(
    router: Window, room: Room, qtbot: QtBot
) -> None:
    press(qtbot, room, Qt.Key.Key_Right, Qt.Key.Key_Right)
    typing = router.map.bar.typing
    typing.setFocus()
    qtbot.keyClicks(typing, "! B. in the rain")
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        qtbot.keyClick(typing, key)
    assert (room.stage_id, room.view.is_blank) == ("receive", False)
    qtbot.keyClick(typing, Qt.Key.Key_Return)
    pain = next(pain for pain in router.map.document.project.all(PainPoint).values() if pain.text == "B. in the rain")
    assert router.map.document.project.all(Touchpoint)[pain.touchpoint_id].stage_id == "receive"
    assert room.view.rect_of(f"room-{pain.id}").isValid()
    qtbot.keyClick(typing, Qt.Key.Key_Escape)
    assert room.view.hasFocus()


def test_what_is_selected_elsewhere_is_shown(router: Window, room: Room) -> None:
    router.map.select("engineer")
    assert room.stage_id == "get-help"
    assert room.view.rect_of("engineer").isValid()


def test_arrows_up_and_down_walk_through_the_cards(router: Window, room: Room, qtbot: QtBot) -> None:
    press(qtbot, room, Qt.Key.Key_Down)
    first = router.map.selection.focus
    press(qtbot, room, Qt.Key.Key_Down)
    assert first == "compare"
    assert router.map.selection.focus == "shop"


def test_lenses_and_capture_still_go_by_their_keys(router: Window, room: Room, qtbot: QtBot) -> None:
    before = room.view.drawing
    qtbot.keyClick(room.view, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert router.map.look.lens == "ownership"
    assert room.view.drawing != before
    qtbot.keyClick(room.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert router.map.look.mode == "capture"


def test_undo_works_in_the_room(router: Window, room: Room, qtbot: QtBot) -> None:
    project = router.map.document.project
    router.map.do("Rename", Change.updating(project.all(Stage)["discover"], title="Look around"))
    assert room.view.drawing is not None
    assert room.view.drawing.title == "Look around"
    qtbot.keyClick(room.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert room.view.drawing.title == "Discover"


@pytest.mark.usefixtures("room")
def test_what_goes_wrong_is_said_in_the_room(router: Window) -> None:
    router.messages.complain("Something is wrong.")
    assert router.messages.isVisible()
    router.workshop.leave_room()
    assert router.messages.isVisible()


def test_nothing_is_under_16_pixels(room: Room) -> None:
    sizes = [
        child.fontInfo().pixelSize()
        for child in room.findChildren(type(room.pill)) + room.findChildren(type(room.parked.line))
        if child.isVisibleTo(room)
    ]
    assert min(sizes) >= 16


def test_a_screen_reader_hears_which_stage_it_is_and_what_is_there(room: Room) -> None:
    assert room.view.accessibleName() == "Stage Discover, 1 of 6"
    assert "Compare plans on the website, Web, Marketing" in room.view.accessibleDescription()


@pytest.mark.usefixtures("room")
def test_closing_the_map_leaves_the_room(router: Window) -> None:
    router.show_start()
    assert router.workshop.room is None
    assert router.menuBar().isVisible()
    assert router.start.isVisible()


def test_the_timer_shows_in_the_room_and_in_the_status_bar(router: Window, room: Room, qtbot: QtBot) -> None:
    router.workshop.countdown.start(10)
    assert room.pill.isVisible()
    assert room.pill.text() == "10:00"
    press(qtbot, room, Qt.Key.Key_Escape)
    assert [pill.text() for pill in router.statusBar().findChildren(type(room.pill)) if pill.isVisible()] == ["10:00"]
    router.workshop.countdown.hold()


def test_without_stages_it_says_how_to_begin_and_the_first_one_is_shown(
    router: Window, room: Room, qtbot: QtBot
) -> None:
    router.map.do("Delete all", lambda project: delete(project, *STAGES))
    assert room.stage_id is None
    assert "no stages yet" in room.view.accessibleName()
    press(qtbot, room, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_Down)
    router.map.bar.take_focus()
    qtbot.keyClicks(router.map.bar.typing, "Order:")
    qtbot.keyClick(router.map.bar.typing, Qt.Key.Key_Return)
    assert room.view.accessibleName() == "Stage Order, 1 of 1"


def test_another_journey_begins_with_its_first_stage(router: Window, room: Room, qtbot: QtBot) -> None:
    qtbot.keyClick(room.view, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert router.map.journey.id != "router"
    assert room.view.accessibleName().startswith("Stage Plan, 1 of")


@pytest.mark.usefixtures("room")
def test_another_map_opened_from_the_room_is_shown_as_a_map(router: Window, qtbot: QtBot) -> None:
    before = router.map
    router.open_copy(resource("samples/online-order.cxmap"))
    qtbot.waitUntil(router.map.canvas.isVisible)
    assert router.map is not before
    assert router.workshop.room is None
    assert router.menuBar().isVisible()


def test_the_capture_line_is_whole_on_a_small_screen(router: Window, room: Room, qtbot: QtBot) -> None:
    room.setFixedSize(640, 480)
    typing = router.map.bar.typing
    qtbot.waitUntil(lambda: typing.height() >= typing.sizeHint().height())
    assert typing.geometry().bottom() <= router.map.bar.height()


@pytest.mark.parametrize(
    ("shortcut", "name"),
    [("search", "Search this map"), ("journey.new", "Name of the new journey"), ("panel.filter", "Persona")],
)
@pytest.mark.usefixtures("room")
def test_what_leads_to_something_that_the_room_covers_shows_it(router: Window, shortcut: str, name: str) -> None:
    router.actions_by_id[shortcut].trigger()
    focus = QApplication.focusWidget()
    assert focus.isVisible()
    assert focus.accessibleName() == name
    assert router.workshop.room is None


@pytest.mark.parametrize("in_list", [False, True])
def test_esc_in_what_is_parked_gives_the_keys_back_to_the_remote_control(
    room: Room, qtbot: QtBot, *, in_list: bool
) -> None:
    room.toggle_parking()
    if in_list:
        room.parked.list.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert room.view.hasFocus()
    assert room.parked.isVisible()


@pytest.mark.usefixtures("room")
def test_another_map_that_is_opened_from_the_room_has_the_focus(router: Window) -> None:
    router.open_copy(resource("samples/online-order.cxmap"))
    assert router.workshop.room is None
    assert router.map.canvas.hasFocus()


@pytest.mark.usefixtures("room")
def test_the_start_page_has_the_focus_after_the_room(router: Window) -> None:
    router.show_start()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert router.start.isAncestorOf(focus) or focus is router.start
