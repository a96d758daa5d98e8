"""The lanes of the map in their dialog and on the map, by keys and mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QPushButton, QStyle, QStyleOptionViewItem

from cxmapper.editing.edits.fields import set_fields
from cxmapper.model.change import Change
from cxmapper.model.records import Lane, LaneKind, Note, NoteKind
from cxmapper.ui.lanes.dialog import LaneEditor
from cxmapper.ui.map_page import MapPage
from cxmapper.ui.window import Window
from tests.ui.mouse import LEFT, NONE, Hand
from tests.ui.test_keys import press

USUAL = [
    "Time",
    "Touchpoints",
    "Experience",
    "Doing",
    "Thinking",
    "In their words",
    "Images",
    "Pain points",
    "Ideas",
    "Backstage",
    "Measures",
]


@pytest.fixture
def editor(router: Window) -> LaneEditor:
    """The dialog on the sample, opened by its key."""
    press("Ctrl+Alt+Shift+L")
    (found,) = router.findChildren(LaneEditor)
    found.activateWindow()
    QApplication.processEvents()
    return found


def names(editor: LaneEditor) -> list[str]:
    return [editor.lanes.item(number).text() for number in range(editor.lanes.count())]


def ticked(editor: LaneEditor) -> list[str]:
    items = [editor.lanes.item(number) for number in range(editor.lanes.count())]
    return [item.text() for item in items if item.checkState() == Qt.CheckState.Checked]


def on_map(page: MapPage) -> list[str]:
    """The names at the left of the map, from above."""
    assert page.canvas.picture is not None
    return [figure.title for figure in page.canvas.picture.strips if figure.role == "lane"]


def go_to(editor: LaneEditor, name: str) -> None:
    editor.lanes.setFocus()
    press("Home", *["Down"] * names(editor).index(name))


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, LEFT)
    QApplication.processEvents()


def said(page: MapPage) -> str:
    """What undo would take back."""
    return page.document.history.done[-1].label


def test_the_dialog_lists_the_lanes_and_says_which_are_empty(router: Window, editor: LaneEditor) -> None:
    assert names(editor) == ticked(editor) == USUAL
    empty = {"Doing", "Thinking", "Images"}
    assert on_map(router.map) == [name for name in USUAL if name not in empty]
    interface = QAccessible.queryAccessibleInterface(editor.lanes)
    heard = [interface.child(number).text(QAccessible.Text.Name) for number in range(interface.childCount())]
    assert heard == [f"{name}, empty" if name in empty else name for name in USUAL]


def test_space_hides_a_lane_and_shows_it_again(router: Window, editor: LaneEditor) -> None:
    go_to(editor, "Ideas")
    press("Space")
    assert "Ideas" not in ticked(editor)
    assert "Ideas" not in on_map(router.map)
    assert said(router.map) == "Hide lane Ideas"
    press("Space")
    assert "Ideas" in on_map(router.map)
    assert editor.lanes.currentItem().text() == "Ideas"
    press("Ctrl+Z")
    assert "Ideas" not in on_map(router.map)
    assert "Ideas" not in ticked(editor)


def test_a_click_on_the_box_hides_a_lane(router: Window, editor: LaneEditor) -> None:
    lanes, item = editor.lanes, editor.lanes.item(USUAL.index("Measures"))
    option = QStyleOptionViewItem()
    lanes.initViewItemOption(option)
    option.rect = lanes.visualItemRect(item)
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    box = lanes.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, lanes)
    QTest.mouseClick(lanes.viewport(), LEFT, NONE, box.center())
    assert "Measures" not in on_map(router.map)


def test_a_lane_moves_by_keys_and_by_buttons_as_far_as_that_goes(router: Window, editor: LaneEditor) -> None:
    go_to(editor, "Pain points")
    press("Alt+Up", "Alt+Up")
    assert names(editor)[5:8] == ["Pain points", "In their words", "Images"]
    assert on_map(router.map)[3:5] == ["Pain points", "In their words"]
    press("Alt+Down")
    click(editor.down)
    assert names(editor) == USUAL
    go_to(editor, "Touchpoints")
    click(editor.up)
    assert names(editor)[:2] == ["Touchpoints", "Time"]
    assert not editor.up.isEnabled()
    press("Alt+Up")
    assert said(router.map) == "Move lane Touchpoints"
    go_to(editor, "Measures")
    assert not editor.down.isEnabled()
    press("Alt+Up", "Alt+Down")
    assert names(editor)[-1] == "Measures"


@pytest.mark.parametrize("key", ["F2", "Return"])
def test_a_lane_is_named_in_place_and_nothing_brings_its_usual_name_back(
    router: Window, editor: LaneEditor, key: str
) -> None:
    go_to(editor, "Ideas")
    press(key)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    assert (line.accessibleName(), line.selectedText()) == ("Name of the lane", "Ideas")
    press("'What we could do'", "Return")
    assert "What we could do" in on_map(router.map)
    assert said(router.map) == "Rename lane Ideas"
    assert editor.isVisible()
    press(key, "Del", "Return")
    assert names(editor) == USUAL
    assert "Ideas" in on_map(router.map)


def test_a_name_that_is_half_typed_stays_whatever_happens_to_the_map(router: Window, editor: LaneEditor) -> None:
    page = router.map
    go_to(editor, "Ideas")
    press("F2", "'What we could'")
    page.zoom(1)
    page.select("guide")
    page.do("Rename", set_fields(page.document.project, "guide", title="Read the guide"))
    press("' do'", "Return")
    assert "What we could do" in on_map(page)


def test_esc_in_a_name_leaves_it_and_then_closes_the_dialog(router: Window, editor: LaneEditor) -> None:
    go_to(editor, "Ideas")
    press("F2", "'No'", "Esc")
    assert editor.isVisible()
    assert names(editor) == USUAL
    press("Esc")
    assert router.findChildren(LaneEditor) == []
    assert not router.map.document.history.done


def test_a_lane_of_ones_own_is_added_stands_open_and_is_deleted(router: Window, editor: LaneEditor) -> None:
    editor.name.setFocus()
    press("Return")
    assert names(editor) == USUAL
    press("'Law'", "Return")
    assert editor.name.text() == ""
    assert editor.lanes.currentItem().text() == "Law"
    assert on_map(router.map)[-1] == "Law"
    go_to(editor, "Measures")
    press("Del")
    assert not editor.away.isEnabled()
    go_to(editor, "Law")
    press("Del")
    assert names(editor) == USUAL
    assert "Law" not in on_map(router.map)
    assert said(router.map) == "Delete lane Law"


def test_kinds_that_a_journey_has_not_are_rows_to_be_ticked(router: Window, editor: LaneEditor) -> None:
    page = router.map
    page.do("Have few lanes", Change.adding(Lane(id="own", journey_id=page.journey.id, kind=LaneKind.TOUCHPOINTS)))
    assert names(editor) == ["Touchpoints", *(name for name in USUAL if name != "Touchpoints")]
    assert ticked(editor) == ["Touchpoints"]
    go_to(editor, "Ideas")
    assert not any(button.isEnabled() for button in (editor.up, editor.down, editor.naming, editor.away))
    press("F2", "Alt+Up", "Space")
    assert said(page) == "Show lane Ideas"
    assert ticked(editor) == on_map(page) == ["Touchpoints", "Ideas"]
    assert editor.up.isEnabled()


def test_the_dialog_is_opened_once_and_goes_with_the_map(router: Window, editor: LaneEditor) -> None:
    router.map.canvas.setFocus()
    router.actions_by_id["lanes"].trigger()
    assert router.findChildren(LaneEditor) == [editor]
    router.show_start()
    QApplication.processEvents()
    assert router.findChildren(LaneEditor) == []


# What stands in them


def test_the_inspector_puts_words_into_a_lane_of_ones_own(router: Window, editor: LaneEditor) -> None:
    page = router.map
    editor.name.setFocus()
    press("'Law'", "Return", "Esc")
    quote = next(note for note in page.document.project.children(Note, "guide") if note.kind is NoteKind.QUOTE)
    page.select(quote.id)
    QApplication.processEvents()
    (fold,) = (button for button in page.findChildren(QPushButton, "fold") if button.isVisible())
    click(fold)
    (box,) = (box for box in page.findChildren(QComboBox) if box.accessibleName() == "Lane")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    QApplication.processEvents()
    (lane,) = (lane for lane in page.document.project.all(Lane).values() if lane.title == "Law")
    assert page.document.project.all(Note)[quote.id].lane_id == lane.id


def test_what_they_do_and_think_is_written_by_keys(router: Window) -> None:
    page = router.map
    page.select("guide")
    press("D", "'Reads it twice'", "Return")
    page.select("guide")
    press("Shift+D", "'Why so many steps?'", "Return")
    notes = {note.text: note for note in page.document.project.all(Note).values()}
    assert (notes["Reads it twice"].kind, notes["Reads it twice"].subject_id) == (NoteKind.DOING, "guide")
    assert notes["Why so many steps?"].kind is NoteKind.THINKING
    assert {"Doing", "Thinking"} <= {*on_map(page)}


def test_a_double_click_writes_into_a_lane_of_ones_own(router: Window, editor: LaneEditor) -> None:
    page = router.map
    editor.name.setFocus()
    press("'Law'", "Return", "Esc")
    for dock in page.docks.values():
        dock.hide()
    page.canvas.show_all()
    QApplication.processEvents()
    router.activateWindow()
    page.canvas.setFocus()
    hand = Hand(page)
    lane = hand.board.lanes[-1]
    hand.double_click((hand.on("plug-in")[0], (lane.top + lane.bottom) / 2))
    press("'14 days to withdraw'", "Return")
    (note,) = (note for note in page.document.project.all(Note).values() if note.lane_id == lane.key)
    assert (note.text, note.subject_id) == ("14 days to withdraw", "plug-in")


def menu_on(page: MapPage, at: QPoint) -> QMenu:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, page.canvas.mapToGlobal(at))
    QApplication.sendEvent(page.canvas, event)
    (menu,) = (menu for menu in page.findChildren(QMenu) if menu.accessibleName() == "What can be done here")
    return menu


@pytest.mark.parametrize("where", ["name", "ground"])
def test_the_menu_of_a_lane_hides_it(router: Window, where: str) -> None:
    page = router.map
    page.canvas.show_all()
    QApplication.processEvents()
    hand = Hand(page)
    lane = hand.board.lane("ideas")
    assert lane is not None
    x = 40.0 if where == "name" else hand.board.columns[0].left + 30
    menu = menu_on(page, hand.pixel((x, lane.bottom - 8)))
    texts = [action.text().replace("&", "") for action in menu.actions()]
    assert texts[-2:] == ["Lanes…", "Hide this lane"]
    QTest.keyClick(menu, Qt.Key.Key_L)
    QApplication.processEvents()
    assert "Ideas" not in on_map(page)
    page.undo()
    assert "Ideas" in on_map(page)


def test_what_is_added_to_a_hidden_lane_is_told_of(router: Window, editor: LaneEditor) -> None:
    go_to(editor, "Pain points")
    press("Space")
    editor.close()
    page = router.map
    page.messages.hide()
    page.bar.take_focus()
    QTest.keyClicks(page.bar.typing, "! It takes for ever")
    QTest.keyClick(page.bar.typing, Qt.Key.Key_Return)
    assert page.messages.sentence.startswith("The lane Pain points is hidden")
    QTest.keyClicks(page.bar.typing, "+ Answer within a day")
    QTest.keyClick(page.bar.typing, Qt.Key.Key_Return)
    page.messages.hide()
    QTest.keyClicks(page.bar.typing, "+ And on Sundays")
    QTest.keyClick(page.bar.typing, Qt.Key.Key_Return)
    assert page.messages.sentence == ""
