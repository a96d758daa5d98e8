"""Sentences that name the key of an action name the one that it has now."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from cxmapper.ui.window import Window


@pytest.mark.parametrize(("keys", "way"), [("F7", "F7"), ("", "To the next panel")])
def test_a_screen_reader_is_told_how_to_leave_the_map(router: Window, keys: str, way: str) -> None:
    canvas = router.map.canvas
    assert canvas.accessibleDescription() == "Plus and minus zoom; F6 leaves the map."
    router.actions_by_id["panel.next"].setShortcut(QKeySequence(keys))
    canvas.clearFocus()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert canvas.accessibleDescription() == f"Plus and minus zoom; {way} leaves the map."


def test_the_way_back_from_a_touchpoints_own_journey_is_named(router: Window) -> None:
    router.actions_by_id["details.back"].setShortcut(QKeySequence("Ctrl+B"))
    router.map.select("helpline")
    router.actions_by_id["details.open"].trigger()
    assert router.map.messages.sentence.endswith("Ctrl+B leads back.")


def test_the_way_to_an_insight_is_named(router: Window) -> None:
    router.actions_by_id["insight.next"].setShortcut(QKeySequence("F7"))
    router.actions_by_id["insight.aside"].trigger()
    assert router.map.messages.sentence == "Choose an insight first, with F7 or in its list."
