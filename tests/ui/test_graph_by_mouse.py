"""The sample's touchpoints and the ways between them, drawn with nothing but the mouse and their names."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxmapper.files.cxmap import load, save
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Line, Stage, Touchpoint, Transition
from cxmapper.resources import resource
from cxmapper.ui.canvas.naming import Naming
from cxmapper.ui.map_page import MapPage
from cxmapper.ui.window import Window
from tests.ui.mouse import Hand

Step = tuple[str, str]
"""Titles of a stage and a touchpoint in it."""


def steps(project: Project, journey_id: str) -> dict[str, Step]:
    return {
        touchpoint.id: (stage.title, touchpoint.title)
        for stage in project.children(Stage, journey_id)
        for touchpoint in project.children(Touchpoint, stage.id)
        if touchpoint.line is Line.FRONTSTAGE
    }


def ways(project: Project, journey_id: str) -> list[tuple[Step, Step]]:
    """Between two touchpoints: a loop to its own card and a departure are no drags from card to card."""
    found = steps(project, journey_id)
    return [
        (found[way.source_id], found[way.target_id])
        for way in sorted(project.all(Transition).values(), key=lambda way: way.id)
        if way.source_id in found and way.target_id is not None and way.target_id != way.source_id
    ]


def add(page: MapPage, hand: Hand, qtbot: QtBot, stage_id: str, title: str) -> None:
    """Double-click where the stage is empty, or right of its last card, and type the title."""
    column = next(column for column in hand.board.columns if column.stage_id == stage_id)
    page.canvas.bring_into_view(stage_id)
    cards = hand.board.cards_of(stage_id)
    x = column.left + 60 if not cards else max(card.area.right for card in cards) + 9
    hand.double_click((x, hand.board.top(0) + 85))
    naming = page.canvas.findChild(Naming)
    assert naming is not None
    qtbot.keyClicks(naming, title)
    QTest.keyClick(naming, Qt.Key.Key_Return)


def test_the_graph_drawn_by_mouse_is_that_of_the_sample(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    sample = load(resource("samples/router.cxmap"))
    journey = sample.ordered(Journey)[0]
    stages = sample.children(Stage, journey.id)
    bare = Project.build([Journey(id=journey.id, title=journey.title), *stages])
    save(bare, tmp_path / "bare.cxmap")
    window.open_copy(tmp_path / "bare.cxmap")
    page = window.map
    for dock in page.docks.values():
        dock.hide()
    QApplication.processEvents()
    hand = Hand(page)

    for id_, (_, title) in steps(sample, journey.id).items():
        add(page, hand, qtbot, sample.all(Touchpoint)[id_].stage_id, title)
    page.canvas.show_all()
    for source, target in ways(sample, journey.id):
        ids = {step: id_ for id_, step in steps(page.document.project, journey.id).items()}
        hand.hover(hand.on(ids[source]))
        hand.drag(hand.right_of(ids[source]), hand.on(ids[target]))

    drawn = page.document.project
    assert list(steps(drawn, journey.id).values()) == list(steps(sample, journey.id).values())
    assert set(ways(drawn, journey.id)) == set(ways(sample, journey.id))
