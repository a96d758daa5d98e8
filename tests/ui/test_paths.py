"""Paths through the journey: shown over the map, told above it, the worst one in the status bar."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from cxmapper.ui.panels.status import StatusBar
from cxmapper.ui.paths import PathStrip
from cxmapper.ui.window import Window
from tests.ui.mouse import Hand
from tests.ui.test_keys import named, press


def told(window: Window) -> str:
    strip = window.findChild(PathStrip)
    assert strip is not None
    return window.map.paths.sentence if strip.isVisible() else ""


def steps(window: Window) -> list[str]:
    all_ = {one.id: one.title for one in window.map.view.touchpoints}
    return [all_[id_] for one in window.map.paths.found for id_ in one.touchpoint_ids]


def test_the_worst_path_of_the_persona_in_focus_is_shown_and_told_and_ends(router: Window) -> None:
    press("Ctrl+0")
    plain = router.map.canvas.grab().toImage()
    press("Ctrl+Alt+1")
    assert told(router) == "The worst path of Bill is felt as −0.2 on average (7 of 8 steps known)."
    assert steps(router)[0] == "Ask in the shop"
    assert "Follow the paper guide" in steps(router)
    shown = router.map.canvas.grab().toImage()
    assert shown != plain
    stop = next(each for each in router.findChildren(QPushButton) if each.text() == "Stop showing")
    QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert told(router) == ""
    press("Ctrl+0")
    assert router.map.canvas.grab().toImage() == plain


def test_escape_ends_the_path_and_only_then_what_is_selected(router: Window) -> None:
    router.map.select("guide")
    press("Ctrl+Alt+1")
    press("Escape")
    assert told(router) == ""
    assert router.map.selection.ids == ("guide",)
    press("Escape")
    assert router.map.selection.ids == ()


def test_escape_takes_back_what_is_half_typed_or_dragged_before_it_ends_the_path(router: Window) -> None:
    page = router.map
    page.select("guide")
    press("Ctrl+Alt+1")
    press("P", "'Half'", "Escape")
    assert told(router)
    page.canvas.setFocus()
    hand = Hand(page)
    before = page.document.project
    hand.press(hand.on("shop"))
    hand.move(hand.on("place-order", -70, 30))
    press("Escape")
    assert told(router)
    hand.release(hand.on("place-order", -70, 30))
    assert page.document.project is before
    press("Escape")
    assert told(router) == ""


def test_each_kind_of_path_has_its_key(router: Window) -> None:
    seen = []
    for number in range(2, 7):
        press(f"Ctrl+Alt+{number}")
        seen.append((router.map.paths.kind, told(router)))
    assert [kind for kind, _ in seen] == ["travelled", "own", "loops", "lost", "drags"]
    assert dict(seen)["loops"] == "Call the helpline: 34 % of customers like Bill go round again (9,310 counted)."
    assert dict(seen)["lost"].startswith("Prove who you are: 17 % of all customers like Bill are lost here")
    press("Ctrl+Alt+0")
    assert told(router) == ""


def test_mending_the_selected_touchpoint_is_told_from_end_to_end(router: Window) -> None:
    assert not router.actions_by_id["path.mended"].isEnabled()
    router.map.select(named(router.map.document.project, "Call the helpline").id)
    press("Ctrl+Alt+7")
    assert told(router).startswith("Call the helpline mended: the journey is felt as")
    assert steps(router) == ["Call the helpline"]


def test_what_is_shown_follows_edits_and_the_persona_in_focus(router: Window) -> None:
    press("Ctrl+Alt+1")
    before = steps(router)
    router.map.select(named(router.map.document.project, "Follow the paper guide").id)
    press("Del")
    assert "Follow the paper guide" not in steps(router)
    press("Ctrl+Z")
    assert steps(router) == before
    press("Alt+PgDown")
    assert "Bill" not in told(router)


def test_where_there_is_none_it_is_one_sentence(window: Window) -> None:
    window.begin("Ann", "a", "b")
    window.map.canvas.setFocus()
    press("Ctrl+Alt+1")
    assert "there is no worst path" in window.messages.sentence
    assert told(window) == ""


def test_the_status_bar_names_the_worst_path_once_nobody_types_and_a_click_shows_it(
    router: Window, qtbot: QtBot
) -> None:
    bar = router.statusBar()
    assert isinstance(bar, StatusBar)
    qtbot.waitUntil(bar.worst.isVisible)
    assert bar.worst.accessibleName().startswith("worst path: Ask in the shop → Order → Prove who you are")
    QTest.mouseClick(bar.worst, Qt.MouseButton.LeftButton)
    assert router.map.paths.kind == "worst"
    press("Ctrl+Shift+C")
    qtbot.waitUntil(lambda: not bar.worst.isVisible())


def test_a_long_worst_path_leaves_the_window_as_narrow_as_one_likes(router: Window, qtbot: QtBot) -> None:
    bar = router.findChild(StatusBar)
    assert bar is not None
    router.resize(1440, 900)
    qtbot.waitUntil(bar.worst.isVisible)
    router.resize(1024, 700)
    qtbot.waitUntil(lambda: router.width() == 1024)
    QApplication.processEvents()
    shown = bar.worst.fontMetrics().horizontalAdvance(bar.worst.text())
    assert bar.worst.text().startswith("worst path: ")
    assert shown <= bar.worst.width()


def test_what_is_shown_ends_when_capturing_begins(router: Window) -> None:
    press("Ctrl+Alt+1")
    assert told(router)
    router.actions_by_id["mode.capture"].trigger()
    QApplication.processEvents()
    assert told(router) == ""
    press("Ctrl+Alt+1")
    assert told(router)
