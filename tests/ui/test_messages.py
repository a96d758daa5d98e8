"""What was refused is said until something else is done; what still holds stays."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from cxmapper.ui.panels.messages import Messages
from cxmapper.ui.window import Window
from tests.ui.test_keys import press

REFUSED = "Nothing on the clipboard"


def refused(window: Window) -> None:
    """Ask for what cannot be done."""
    QApplication.clipboard().clear()
    press("Ctrl+V")
    assert REFUSED in window.messages.sentence


def test_a_key_that_does_something_ends_the_refusal_before_it(router: Window) -> None:
    refused(router)
    router.map.select("guide")
    press("Del")
    assert "guide" not in {one.id for one in router.map.view.touchpoints}
    assert router.messages.sentence == ""


def test_taking_back_ends_the_refusal_before_it(router: Window) -> None:
    router.map.select("guide")
    press("Del")
    refused(router)
    press("Ctrl+Z")
    assert router.messages.sentence == ""


def test_words_typed_over_the_map_end_the_refusal_before_them(router: Window) -> None:
    router.map.select("guide")
    press("P")
    router.messages.refuse("No.")
    press("'It hurts'", "Return")
    assert router.messages.sentence == ""


def test_a_second_refusal_takes_the_place_of_the_first(router: Window) -> None:
    refused(router)
    router.map.select()
    press("Ctrl+Alt+X")
    assert router.messages.sentence.startswith("Choose an insight first")
    refused(router)


def test_what_still_holds_is_said_on_after_something_was_done(router: Window) -> None:
    router.messages.complain("The disk is full.")
    router.map.select("guide")
    press("Del")
    assert router.messages.sentence == "The disk is full."


def test_good_news_stay_after_something_was_done(router: Window) -> None:
    router.messages.refuse("No.")
    router.messages.tell("Done.")
    router.map.select("guide")
    press("Del")
    assert router.messages.sentence == "Done."


def test_what_holds_is_said_in_place_of_a_refusal_and_stays(router: Window) -> None:
    refused(router)
    router.messages.complain("The disk is full.")
    press("Ctrl+0")
    assert router.messages.sentence == "The disk is full."


def test_a_refusal_that_was_closed_does_not_come_back(router: Window) -> None:
    refused(router)
    bar = router.messages
    assert isinstance(bar, Messages)
    close = bar.findChild(QToolButton)
    assert close is not None
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    press("Ctrl+0")
    assert bar.sentence == ""
