"""Several journeys: within touchpoints, today and in future, added, named, ordered."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from cxmapper.editing.edits.fields import set_fields
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Stage, State, Touchpoint
from cxmapper.ui.panels.crumbs import Crumbs
from cxmapper.ui.window import Window
from tests.ui.test_keys import press


def project(window: Window) -> Project:
    return window.map.document.project


def helpline(window: Window) -> Touchpoint:
    stages = project(window).children(Stage, window.map.journey.id)
    steps = (one for stage in stages for one in project(window).children(Touchpoint, stage.id))
    return next(one for one in steps if one.title == "Call the helpline")


def crumbs(window: Window) -> list[str]:
    (bar,) = window.findChildren(Crumbs)
    if not bar.isVisible():
        return []
    parts = [each for each in bar.children() if isinstance(each, QAbstractButton | QLabel) and each.isVisible()]
    return [each.text() for each in parts]


def click(window: Window, words: str) -> None:
    (bar,) = window.findChildren(Crumbs)
    (button,) = (each for each in bar.findChildren(QAbstractButton) if each.text() == words and each.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def titles(window: Window) -> list[str]:
    return [journey.title for journey in project(window).ordered(Journey)]


def test_a_touchpoints_own_journey_is_made_when_it_is_first_opened_and_undo_takes_it_back(router: Window) -> None:
    outer = router.map.journey
    step = helpline(router)
    router.map.select(step.id)
    press("Alt+Return")
    assert (router.map.journey.title, router.map.journey.details_id) == ("Call the helpline", step.id)
    assert crumbs(router) == ["Getting a new router working", "›", "Call the helpline"]
    press("Ctrl+Z")
    assert router.map.journey.id == outer.id


def test_the_future_of_an_untitled_journey_has_a_name(router: Window) -> None:
    page = router.map
    page.do("Untitle", lambda now: set_fields(now, page.journey.id, title=""))
    press("Ctrl+Shift+A")
    assert "Untitled journey, in future" in titles(router)


def test_ctrl_up_leads_back_to_the_touchpoint_and_ctrl_down_to_the_same_journey_again(router: Window) -> None:
    step = helpline(router)
    router.map.select(step.id)
    press("Alt+Return")
    inner = router.map.journey.id
    press("Alt+Backspace")
    assert router.map.selection.ids == (step.id,)
    assert crumbs(router) == []
    count = len(titles(router))
    press("Alt+Return")
    assert router.map.journey.id == inner
    assert len(titles(router)) == count


def test_a_crumb_leads_back_to_the_journey_around(router: Window) -> None:
    outer = router.map.journey.id
    router.map.select(helpline(router).id)
    press("Alt+Return")
    click(router, "Getting a new router working")
    assert router.map.journey.id == outer


def test_a_future_state_is_added_and_shown_below_the_current_one(router: Window) -> None:
    current = router.map.journey
    press("Ctrl+Shift+A")
    future = router.map.journey
    assert (future.state, future.future_of_id) == (State.FUTURE, current.id)
    picture = router.map.canvas.picture
    assert picture is not None
    shown = {figure.id for figure in picture.drawing.figures if figure.role == "state"}
    assert shown == {f"state-{current.id}", f"state-{future.id}"}
    assert router.map.canvas.place_of(helpline(router).id) is not None


def test_today_in_future_and_both_are_a_click_away(router: Window) -> None:
    current = router.map.journey
    press("Ctrl+Shift+A")
    future = router.map.journey
    click(router, "Today")
    assert (router.map.journey.id, router.map.looking.states) == (current.id, None)
    click(router, "In future")
    assert router.map.journey.id == future.id
    click(router, "Both")
    assert router.map.looking.states == (current, future)
    press("Ctrl+Shift+G")
    assert router.map.looking.states is None


def test_what_is_edited_in_one_state_is_marked_against_the_other(router: Window) -> None:
    press("Ctrl+Shift+A")
    router.map.select(helpline(router).id)
    router.map.canvas.setFocus()
    press("Del")
    picture = router.map.canvas.picture
    assert picture is not None
    gone = [figure.title for figure in picture.drawing.figures if figure.title.endswith("− not in future")]
    assert len(gone) == 1
    assert gone[0].startswith("Call the helpline")


def test_both_states_are_exported_as_one_picture(router: Window, tmp_path: Path) -> None:
    press("Ctrl+Shift+A")
    router.export(tmp_path / "both.svg")
    text = (tmp_path / "both.svg").read_text("utf-8")
    assert "In future" in text
    assert "Today" in text


def test_a_journey_is_added_behind_this_one_and_shown(router: Window) -> None:
    press("Ctrl+Shift+J", "'Paying the bill'", "Return")
    assert titles(router)[1] == "Paying the bill"
    assert router.map.journey.title == "Paying the bill"
    assert [stage.title for stage in project(router).children(Stage, router.map.journey.id)] == [
        "Before",
        "During",
        "After",
    ]


def test_this_journey_is_renamed_duplicated_moved_and_deleted_by_keys(router: Window) -> None:
    before = titles(router)
    press("Shift+F2", "'Online'", "Return")
    assert router.map.journey.title == "Online"
    press("Ctrl+Shift+I")
    assert titles(router)[:2] == ["Online", "Online (copy)"]
    press("Ctrl+Alt+PgUp")
    assert titles(router)[:2] == ["Online (copy)", "Online"]
    press("Ctrl+Alt+PgDown")
    assert titles(router)[:2] == ["Online", "Online (copy)"]
    press("Ctrl+Shift+Del")
    assert titles(router) == ["Online", *before[1:]]
    press("Ctrl+Z")
    assert router.map.journey.title == "Online (copy)"


def test_the_last_journey_stays(router: Window) -> None:
    for _ in range(len(titles(router)) + 1):
        press("Ctrl+Shift+Del")
    assert len(titles(router)) == 1
    assert "needs a journey" in router.messages.sentence


def test_however_deep_a_journey_is_the_way_in_has_room_above_it(router: Window) -> None:
    page = router.map
    page.select("shop")
    for depth in range(7):
        router.actions_by_id["details.open"].trigger()
        page.bar.typing.setText(f"- Step {depth} & whatever else there is to say of it")
        page.bar.capture()
    QApplication.processEvents()
    assert router.size() == QSize(1440, 900)
    (bar,) = page.findChildren(Crumbs)
    parts = [part for part in bar.findChildren(QWidget) if part.isVisible()]
    assert len(parts) == 2 * 7 + 1  # eight titles and the signs between them
    assert all(part.width() >= part.sizeHint().width() for part in parts)
    assert all(bar.rect().contains(part.geometry()) for part in parts)
    deepest = crumbs(router)[-1]
    assert deepest.endswith("…")
    assert "Step 5 & whatever else there is to say of it".startswith(deepest[:-1])
