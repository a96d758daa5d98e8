"""A hand that does anything: the project is whole after each thing, and nothing is complained of that should not be."""

from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cxmapper.model.project import Project
from cxmapper.ui.canvas.naming import Naming
from cxmapper.ui.window import Window
from tests.ui.mouse import NONE, Hand, Point

HELD = (NONE, NONE, NONE, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)


def place(hand: Hand, random: Random) -> Point:
    """Somewhere in view, mostly on something."""
    canvas, board = hand.canvas, hand.board
    spots = [thing.area.middle for thing in board.things]
    spots += [(card.area.right, card.area.middle[1]) for card in board.cards]
    spots += [(mark.x, mark.y) for mark in board.marks]
    spots += [point for wire in board.wires for point in (wire.points[0], wire.points[4], wire.points[-1])]
    shown = [spot for spot in spots if canvas.rect().contains(hand.pixel(spot))]
    if not shown or random.random() < 0.2:
        return canvas.view.on_map(random.uniform(0, canvas.width()), random.uniform(0, canvas.height()))
    return random.choice(shown)


def whole(project: Project) -> None:
    assert Project.build(record for table in project.tables.values() for record in table.values()) == project


@pytest.mark.parametrize("seed", range(3))
def test_whatever_the_mouse_does_the_project_stays_whole(router: Window, seed: int) -> None:
    page, random, hand = router.map, Random(seed), Hand(router.map)
    first = page.document.project
    for _ in range(100):
        start, end, held = place(hand, random), place(hand, random), random.choice(HELD)
        deed = random.choice(("click", "drag", "drag", "drag", "escape", "double", "zoom"))
        before = page.document.project, page.selection
        match deed:
            case "click":
                hand.click(start, held)
            case "drag":
                hand.drag(start, end, held)
            case "escape":
                hand.press(start, held)
                hand.move(end, held)
                holds = hand.holds  # not where the press has folded a stage: Esc selects nothing then
                QTest.keyClick(page.canvas, Qt.Key.Key_Escape)
                hand.release(end, held)
                assert not holds or (page.document.project, page.selection) == before
            case "double":
                hand.double_click(start)
            case _:
                page.canvas.zoom(random.choice((0.6, 1.5)))
        naming = page.canvas.findChild(Naming)
        if naming is not None and naming.isVisible():
            QTest.keyClicks(naming, "Step")
            QTest.keyClick(naming, random.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))
        QApplication.processEvents()
        whole(page.document.project)
        assert all(page.document.project.record(id_) is not None for id_ in page.selection.ids)
    assert page.document.project != first
    while page.document.undo():
        pass
    assert page.document.project == first
