"""The sample drawn by the capture bar, by keys on the map, and by mouse: one graph."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cxmapper.files.cxmap import load, save
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Line, Stage, Touchpoint, Transition, TransitionKind
from cxmapper.resources import resource
from cxmapper.ui.window import Window
from tests.ui.mouse import Hand

Step = tuple[str, str]
"""Titles of a stage and a touchpoint in it."""
Graph = tuple[dict[str, list[str]], set[tuple[Step, Step]], set[tuple[Step, Step]]]
"""Touchpoints by stage, the ways between them, and those of these that lead back."""


def sample() -> tuple[Project, Journey]:
    project = load(resource("samples/router.cxmap"))
    return project, project.ordered(Journey)[0]


def steps(project: Project, journey: Journey) -> dict[str, Step]:
    return {
        touchpoint.id: (stage.title, touchpoint.title)
        for stage in project.children(Stage, journey.id)
        for touchpoint in project.children(Touchpoint, stage.id)
        if touchpoint.line is Line.FRONTSTAGE
    }


def graph(project: Project, journey: Journey) -> Graph:
    """Ways to their own touchpoint and departures aside: the mouse draws from card to card."""
    found = steps(project, journey)
    between = [
        way
        for way in project.all(Transition).values()
        if way.source_id in found and way.target_id in found and way.target_id != way.source_id
    ]
    ends = {way.id: (found[way.source_id], found[way.target_id or ""]) for way in between}
    back = {ends[way.id] for way in between if way.kind is TransitionKind.BACK}
    titles = {stage.title: [title for at, title in found.values() if at == stage.title] for stage in stages(project)}
    return titles, set(ends.values()), back


def stages(project: Project) -> Sequence[Stage]:
    return project.children(Stage, project.ordered(Journey)[0].id)


def press(*keys: str) -> None:
    """Press keys, or type words in quotes, wherever the focus is."""
    for key in keys:
        widget = QApplication.focusWidget()
        assert isinstance(widget, QWidget)
        if key.startswith("'"):
            QTest.keyClicks(widget, key[1:])
        else:
            combination = QKeySequence(key)[0]  # type: ignore[index]  # the stubs do not know that it is a sequence
            QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())
        QApplication.processEvents()


def by_capture_bar(window: Window, wanted: Graph) -> None:
    """Stages and touchpoints a line each; then each way from its stage and touchpoint."""
    press("Ctrl+L")
    titles, ways, _ = wanted
    for stage, named in titles.items():
        press(f"'{stage}:", "Return")
        for title in named:
            press(f"'- {title}", "Return")
    forget_ways(window)
    for (_, source), (_, target) in sorted(ways):
        choose(window, source)
        press("Ctrl+L", f"'-> {target}", "Return")


def by_keys(window: Window, wanted: Graph) -> None:
    """T in the stage that has the focus, C to a title."""
    titles, ways, _ = wanted
    project = window.map.document.project
    for stage in project.children(Stage, window.map.journey.id):
        for title in titles[stage.title]:
            window.map.select(stage.id)
            window.map.canvas.setFocus()
            press("T", f"'{title}", "Return")
    forget_ways(window)
    for (_, source), (_, target) in sorted(ways):
        choose(window, source)
        press("C", f"'{target}", "Return")


def by_mouse(window: Window, wanted: Graph) -> None:
    """Double-clicks in the columns of the stages, and drags from card to card."""
    page, hand = window.map, Hand(window.map)
    for dock in page.docks.values():
        dock.hide()
    QApplication.processEvents()
    titles, ways, _ = wanted
    for stage in page.document.project.children(Stage, page.journey.id):
        for title in titles[stage.title]:
            page.canvas.bring_into_view(stage.id)
            column = next(column for column in hand.board.columns if column.stage_id == stage.id)
            cards = hand.board.cards_of(stage.id)
            x = column.left + 60 if not cards else max(card.area.right for card in cards) + 9
            hand.double_click((x, hand.board.top(0) + 85))
            press(f"'{title}", "Return")
    forget_ways(window)
    page.canvas.show_all()
    for source, target in sorted(ways):
        ids = {step: id_ for id_, step in steps(page.document.project, page.journey).items()}
        hand.hover(hand.on(ids[source]))
        hand.drag(hand.right_of(ids[source]), hand.on(ids[target]))


def forget_ways(window: Window) -> None:
    """Adding connects in a manner of its own each time; Del takes those ways, and all are drawn one by one."""
    for way in tuple(window.map.document.project.all(Transition)):
        window.map.select(way)
        window.map.canvas.setFocus()
        press("Del")
    assert not window.map.document.project.all(Transition)


def choose(window: Window, title: str) -> None:
    (id_,) = (one.id for one in window.map.document.project.all(Touchpoint).values() if one.title == title)
    window.map.select(id_)
    window.map.canvas.setFocus()


@pytest.mark.parametrize("draw", [by_capture_bar, by_keys, by_mouse])
def test_the_sample_drawn_in_each_way_is_the_same_graph(
    window: Window, tmp_path: Path, draw: Callable[[Window, Graph], None]
) -> None:
    project, journey = sample()
    wanted = graph(project, journey)
    bare = Project.build([Journey(id=journey.id, title=journey.title), *project.children(Stage, journey.id)])
    save(bare, tmp_path / "bare.cxmap")
    window.open_copy(tmp_path / "bare.cxmap")
    window.map.canvas.setFocus()
    QApplication.processEvents()

    draw(window, wanted)

    assert graph(window.map.document.project, window.map.journey) == wanted
