"""Where the keys go when what had the focus goes away: to the map, never to a button that was not chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from cxmapper.ui.window import Window


def press(window: Window, name: str) -> None:
    """Press a button by keys."""
    named = (each for each in window.findChildren(QAbstractButton) if each.accessibleName() == name)
    button = next(each for each in named if each.isVisible())
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    QApplication.processEvents()


@pytest.mark.parametrize("name", ["Hide Navigator", "Hide Inspector", "Show all", "To Getting a new router working"])
def test_the_map_has_the_focus_after_a_button_that_takes_itself_away(router: Window, name: str) -> None:
    router.actions_by_id["panel.filter"].trigger()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    router.map.select("helpline")
    if name.startswith("To "):
        router.actions_by_id["details.open"].trigger()
    press(router, name)
    assert router.map.canvas.hasFocus()


@pytest.mark.parametrize("name", ["In future", "Both"])
def test_a_state_that_is_chosen_by_keys_keeps_the_focus(router: Window, name: str) -> None:
    press(router, name)
    assert QApplication.focusWidget().accessibleName() == name
    press(router, "Today")
    assert QApplication.focusWidget().accessibleName() == "Today"
