"""What a screen reader finds of the map."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest

from cxmapper.editing.edits.deleting import delete
from cxmapper.model.records import Touchpoint
from cxmapper.ui.window import Window

Name, Words = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture
def tree(router: Window) -> QAccessibleInterface:
    """The map of the sample as a reader sees it."""
    QAccessible.setActive(True)
    return QAccessible.queryAccessibleInterface(router.map.canvas)


def titled(tree: QAccessibleInterface, title: str) -> QAccessibleInterface:
    for stage in map(tree.child, range(tree.childCount())):
        for thing in map(stage.child, range(stage.childCount())):
            if thing.text(Name) == title:
                return thing
    raise AssertionError(title)


def test_the_map_is_a_tree_of_stages_and_touchpoints(tree: QAccessibleInterface) -> None:
    assert tree.text(Name) == "Map of the journey Getting a new router working"
    stages = [tree.child(number) for number in range(tree.childCount())]
    assert [stage.text(Name) for stage in stages] == ["Discover", "Order", "Receive", "Set up", "Get help", "Stay"]
    assert stages[0].parent().object() is tree.object()
    assert stages[1].indexOfChild(stages[1].child(1)) == 1
    assert stages[0].child(0).parent().text(Name) == "Discover"


def test_a_touchpoint_says_all_that_its_card_shows(tree: QAccessibleInterface) -> None:
    said = titled(tree, "Call the helpline").text(Words)
    for part in (
        "Stage Get help",
        "Phone",
        "owner Service",
        "moment of truth",
        "48 %",
        "n 141",
        "Bill felt −1.6",
        "pain point: Tells the story at every transfer",
        "leads to Engineer visits",
    ):
        assert part in said


def test_the_selected_touchpoint_has_the_focus_and_is_where_it_is_seen(
    router: Window, tree: QAccessibleInterface
) -> None:
    QTest.keyClick(router.map.canvas, Qt.Key.Key_Right)
    focus = tree.focusChild()
    assert focus.state().focused
    assert focus.state().selected
    middle = focus.rect().center()
    assert tree.childAt(middle.x(), middle.y()).text(Name) == focus.text(Name)


def test_what_is_deleted_is_gone(router: Window, tree: QAccessibleInterface) -> None:
    page = router.map
    first = next(one for one in page.document.project.all(Touchpoint).values() if one.title == "Order")
    count = tree.child(1).childCount()
    page.do("Delete", delete(page.document.project, first.id))
    assert tree.child(1).childCount() == count - 1


def test_maps_come_and_go_while_a_reader_listens(router: Window) -> None:
    QAccessible.setActive(True)
    for _ in range(10):
        router.begin("Ann", "a", "b")
        tree = QAccessible.queryAccessibleInterface(router.map.canvas)
        assert tree.child(2).text(Name) == "After"
