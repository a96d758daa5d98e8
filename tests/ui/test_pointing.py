"""Drawing with a real mouse."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from cxmapper.editing.tools.board import Kind
from cxmapper.editing.tools.plan import Doing
from cxmapper.model.records import (
    Aspect,
    Line,
    PainPoint,
    Rating,
    Stage,
    Touchpoint,
    Transition,
    TransitionKind,
    View,
)
from cxmapper.ui.canvas.looks import LABELS
from cxmapper.ui.canvas.naming import Naming
from cxmapper.ui.map_page import MapPage
from cxmapper.ui.window import Window
from tests.ui.mouse import LEFT, NONE, Hand


@pytest.fixture
def page(router: Window) -> Iterator[MapPage]:
    """The sample at 100 %, with its beginning in view and room for the canvas."""
    found = router.map
    for dock in found.docks.values():
        dock.hide()
    QApplication.processEvents()
    found.canvas.show_natural()
    found.canvas.pan(10 - found.canvas.view.x, -100 - found.canvas.view.y)
    return found


@pytest.fixture
def hand(page: MapPage) -> Hand:
    return Hand(page)


def order(page: MapPage, stage_id: str) -> list[str]:
    steps = page.document.project.children(Touchpoint, stage_id)
    return [one.id for one in steps if one.line is Line.FRONTSTAGE]


def ways(page: MapPage) -> set[tuple[str, str | None]]:
    return {(way.source_id, way.target_id) for way in page.document.project.all(Transition).values()}


# Choosing


def test_a_click_chooses_a_card_and_a_click_on_the_ground_nothing(page: MapPage, hand: Hand) -> None:
    hand.click(hand.on("compare"))
    assert page.selection.ids == ("compare",)
    x, y = hand.on("compare")
    hand.click((x + 110, y + 60))
    assert page.selection.ids == ()


def test_a_click_on_a_way_chooses_it_and_delete_removes_it(page: MapPage, hand: Hand) -> None:
    wire = hand.board.wire("way-parcel-plug-in")
    assert wire is not None
    hand.click(wire.points[len(wire.points) // 2])
    assert page.selection.ids == ("way-parcel-plug-in",)
    QTest.keyClick(page.canvas, Qt.Key.Key_Delete)
    assert page.document.project.get(Transition, "way-parcel-plug-in") is None


def test_control_chooses_one_more_and_a_drag_moves_both(page: MapPage, hand: Hand) -> None:
    hand.click(hand.on("compare"))
    hand.click(hand.on("shop"), Qt.KeyboardModifier.ControlModifier)
    hand.drag(hand.on("shop"), hand.on("identity", 95, 20))
    assert order(page, "order") == ["place-order", "identity", "compare", "shop"]
    assert set(page.selection.ids) == {"compare", "shop"}


def test_a_frame_chooses_what_it_touches(page: MapPage, hand: Hand) -> None:
    x, y = hand.on("place-order")
    hand.drag((x - 95, y - 60), (x + 40, y + 30))
    assert page.selection.ids == ("place-order",)


def test_a_small_tremble_is_no_drag(page: MapPage, hand: Hand) -> None:
    before = page.document.project
    start = hand.on("compare")
    hand.press(start)
    hand.move((start[0] + 3, start[1]))
    hand.release((start[0] + 3, start[1]))
    assert page.document.project is before
    assert page.selection.ids == ("compare",)


# Moving


def test_a_card_dragged_into_another_stage_goes_there(page: MapPage, hand: Hand) -> None:
    hand.drag(hand.on("shop"), hand.on("place-order", -70, 30))
    assert order(page, "order") == ["shop", "place-order", "identity"]
    assert page.document.history.done[-1].label == "Move touchpoints"


def test_escape_takes_a_drag_back(page: MapPage, hand: Hand) -> None:
    hand.click(hand.on("compare"))
    before = page.document.project
    hand.press(hand.on("shop"))
    hand.move(hand.on("place-order", -70, 30))
    QTest.keyClick(page.canvas, Qt.Key.Key_Escape)
    hand.release(hand.on("place-order", -70, 30))
    assert page.document.project is before
    assert page.selection.ids == ("compare",)


def test_a_card_dropped_on_a_way_is_inserted(page: MapPage, hand: Hand) -> None:
    wire = hand.board.wire("way-place-order-identity")
    assert wire is not None
    hand.drag(hand.on("parcel-news"), wire.points[len(wire.points) // 2])
    assert {("place-order", "parcel-news"), ("parcel-news", "identity")} <= ways(page)
    assert ("place-order", "identity") not in ways(page)


def test_a_header_dragged_beyond_the_next_changes_the_order(page: MapPage, hand: Hand) -> None:
    hand.drag(hand.on("discover", -40, kind=Kind.HEADER), hand.on("order", 60, kind=Kind.HEADER))
    stages = [stage.id for stage in page.document.project.children(Stage, page.journey.id)]
    assert stages[:3] == ["order", "discover", "receive"]


def test_a_header_stuck_to_the_edge_is_dragged_too(page: MapPage, hand: Hand) -> None:
    page.canvas.pan(0, -400)
    y = page.canvas.view.on_map(0, 20)[1]
    hand.drag((hand.on("discover", kind=Kind.HEADER)[0], y), (hand.on("order", 60, kind=Kind.HEADER)[0], y))
    stages = [stage.id for stage in page.document.project.children(Stage, page.journey.id)]
    assert stages[:2] == ["order", "discover"]


def test_a_pain_dragged_onto_a_card_hurts_there(page: MapPage, hand: Hand) -> None:
    hand.drag(hand.on("pain-guide"), hand.on("compare"))
    assert page.document.project.all(PainPoint)["pain-guide"].touchpoint_id == "compare"


# Connecting


def test_a_way_is_drawn_from_the_dot_of_the_card_under_the_pointer(page: MapPage, hand: Hand) -> None:
    hand.hover(hand.on("shop"))
    hand.drag(hand.right_of("shop"), hand.on("identity"))
    way = next(way for way in page.document.project.children(Transition, "shop") if way.target_id == "identity")
    assert way.kind is TransitionKind.ALTERNATIVE


def test_a_way_onto_empty_ground_makes_a_touchpoint_that_is_named_at_once(
    page: MapPage, hand: Hand, qtbot: QtBot
) -> None:
    hand.hover(hand.on("shop"))
    x, y = hand.right_of("shop")
    hand.drag((x, y), (x + 110, y + 20))
    naming = page.canvas.findChild(Naming)
    assert naming is not None
    assert naming.hasFocus()
    qtbot.keyClicks(naming, "Pay the deposit")
    QTest.keyClick(naming, Qt.Key.Key_Return)
    (new_id,) = page.selection.ids
    new = page.document.project.all(Touchpoint)[new_id]
    assert (new.title, new.stage_id) == ("Pay the deposit", "order")
    assert ("shop", new_id) in ways(page)


def test_the_end_of_a_chosen_way_is_led_elsewhere(page: MapPage, hand: Hand) -> None:
    page.select("way-parcel-plug-in")
    wire = hand.board.wire("way-parcel-plug-in")
    assert wire is not None
    hand.drag(wire.points[-1], hand.on("guide"))
    assert page.document.project.all(Transition)["way-parcel-plug-in"].target_id == "guide"


def test_a_drag_ends_where_a_key_deletes_what_it_holds(page: MapPage, hand: Hand) -> None:
    hand.press(hand.on("shop"))
    hand.move(hand.on("identity"))
    QTest.keyClick(page.canvas, Qt.Key.Key_Delete)
    assert not hand.holds
    hand.release(hand.on("identity"))
    assert [entry.label for entry in page.document.history.done] == ["Delete Ask in the shop"]
    assert page.messages.sentence == ""


def test_a_drag_ends_where_a_key_opens_another_journey(page: MapPage, hand: Hand) -> None:
    hand.press(hand.on("shop"))
    hand.move(hand.on("identity"))
    QTest.keyClick(page.canvas, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert not hand.holds
    hand.release((400, 300))
    assert page.document.history.done == ()


def test_a_drag_ends_where_the_map_is_hidden(page: MapPage, hand: Hand) -> None:
    hand.press(hand.on("shop"))
    hand.move(hand.on("identity"))
    page.canvas.hide()
    assert not hand.holds
    page.canvas.show()


# The curve


def test_a_point_of_the_curve_is_dragged_to_another_value(page: MapPage, hand: Hand) -> None:
    about = ("identity", "bill", View.PERCEIVED)
    mark = next(one for one in hand.board.marks if (one.touchpoint_id, one.persona_id, one.view) == about)
    hand.drag((mark.x, mark.y), (mark.x, mark.height(1.0)))
    found = [one for one in page.document.project.children(Rating, "identity") if one.aspect is Aspect.EMOTION]
    assert {(one.persona_id, one.view): one.value for one in found}["bill", View.PERCEIVED] == 1.0


# Double clicks


def test_a_double_click_on_empty_ground_adds_a_touchpoint_there(page: MapPage, hand: Hand, qtbot: QtBot) -> None:
    x, y = hand.on("shop")
    hand.double_click((x + 210, y))
    naming = page.canvas.findChild(Naming)
    assert naming is not None
    qtbot.keyClicks(naming, "Ask a friend")
    QTest.keyClick(naming, Qt.Key.Key_Return)
    assert "Ask a friend" in [one.title for one in page.document.project.children(Touchpoint, "order")]


def test_what_is_added_and_named_by_mouse_is_one_step_to_take_back(page: MapPage, hand: Hand, qtbot: QtBot) -> None:
    before = page.document.project
    x, y = hand.on("shop")
    hand.double_click((x + 210, y))
    naming = page.canvas.findChild(Naming)
    assert naming is not None
    qtbot.keyClicks(naming, "Ask a friend")
    QTest.keyClick(naming, Qt.Key.Key_Return)
    assert [entry.label for entry in page.document.history.done] == ["Add a touchpoint"]
    (new_id,) = page.selection.ids
    assert page.document.project.all(Touchpoint)[new_id].title == "Ask a friend"
    page.undo()
    assert page.document.project == before
    page.redo()
    assert page.document.project.all(Touchpoint)[new_id].title == "Ask a friend"


def test_a_double_click_on_a_card_renames_it(page: MapPage, hand: Hand, qtbot: QtBot) -> None:
    hand.double_click(hand.on("shop"))
    naming = page.canvas.findChild(Naming)
    assert naming is not None
    qtbot.keyClicks(naming, "Ask at the counter")
    QTest.keyClick(naming, Qt.Key.Key_Return)
    assert page.document.project.all(Touchpoint)["shop"].title == "Ask at the counter"


def test_the_mark_in_a_header_folds_its_stage_and_a_double_click_unfolds_it(page: MapPage, hand: Hand) -> None:
    header = next(column.header for column in hand.board.columns if column.stage_id == "order")
    at = (header.right - 26, header.middle[1])
    hand.hover(at)
    hand.click(at)
    assert page.look.folded == {"order"}
    hand.double_click(hand.on("order", kind=Kind.SUMMARY))
    assert page.look.folded == set()


def test_undo_has_a_name_for_everything_that_the_mouse_does() -> None:
    assert set(LABELS) == set(Doing)


def test_a_release_that_somebody_else_was_told_of_ends_the_drag(page: MapPage, hand: Hand) -> None:
    before = page.document.project
    hand.press(hand.on("shop"))
    hand.move(hand.on("place-order", -70, 30))
    hand.hover(hand.on("place-order", -70, 30))
    hand.click(hand.on("compare"))
    assert page.document.project is before
    assert page.selection.ids == ("compare",)


# Context menus, panning


def menu_at(page: MapPage, at: QPoint) -> list[str]:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, page.canvas.mapToGlobal(at))
    QApplication.sendEvent(page.canvas, event)
    menu = page.findChild(QMenu)
    assert menu is not None
    found = [action.objectName() for action in menu.actions() if action.objectName()]
    menu.close()
    return found


def test_a_right_click_chooses_what_is_under_it_and_offers_what_can_be_done(page: MapPage, hand: Hand) -> None:
    offered = menu_at(page, hand.pixel(hand.on("shop")))
    assert page.selection.ids == ("shop",)
    assert {"rename", "add.pain", "delete"} <= set(offered)


def test_on_a_way_the_menu_is_another(page: MapPage, hand: Hand) -> None:
    wire = hand.board.wire("way-parcel-plug-in")
    assert wire is not None
    offered = menu_at(page, hand.pixel(wire.points[len(wire.points) // 2]))
    assert "reverse" in offered
    assert "add.pain" not in offered


def test_the_middle_button_still_drags_the_map(page: MapPage, hand: Hand) -> None:
    before = page.canvas.view
    QTest.mousePress(page.canvas, Qt.MouseButton.MiddleButton, NONE, QPoint(300, 300))
    hand._move((0, 0), Qt.MouseButton.MiddleButton, NONE)
    QTest.mouseRelease(page.canvas, Qt.MouseButton.MiddleButton, NONE, QPoint(300, 300))
    assert page.canvas.view != before
    assert page.selection.ids == ()


def test_with_space_the_left_one_does_too_and_chooses_nothing(page: MapPage, hand: Hand) -> None:
    QTest.keyPress(page.canvas, Qt.Key.Key_Space)
    at = hand.pixel(hand.on("shop"))
    QTest.mousePress(page.canvas, LEFT, NONE, at)
    QTest.mouseRelease(page.canvas, LEFT, NONE, at)
    QTest.keyRelease(page.canvas, Qt.Key.Key_Space)
    assert page.selection.ids == ()


def test_a_drag_near_the_rim_scrolls_the_map(page: MapPage, hand: Hand, qtbot: QtBot) -> None:
    before = page.canvas.view.x
    hand.press(hand.on("shop"))
    edge = page.canvas.view.on_map(page.canvas.width() - 4, 300)
    hand.move(edge)
    qtbot.waitUntil(lambda: page.canvas.view.x < before - 50)
    QTest.keyClick(page.canvas, Qt.Key.Key_Escape)
    hand.release(edge)
