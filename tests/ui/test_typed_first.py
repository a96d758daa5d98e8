"""AltGr, as Windows tells it: signs are typed where text is typed, and shortcuts of the same keys work elsewhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from cxmapper.ui.actions.table import ENTRIES
from cxmapper.ui.window import Window

ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
SIGNS = [(Qt.Key.Key_Q, "@"), (Qt.Key.Key_7, "{"), (Qt.Key.Key_0, "}"), (Qt.Key.Key_L, "ł"), (Qt.Key.Key_C, "ć")]
"""Of German and Polish keyboards; all these keys have shortcuts with Ctrl+Alt."""


def press(key: Qt.Key, sign: str, modifiers: Qt.KeyboardModifier = ALT_GR) -> None:
    """Press a key as a system does that has no AltGr: with Ctrl and Alt, and with what it types."""
    QTest.sendKeyEvent(QTest.KeyAction.Click, QApplication.focusWidget(), key, sign, modifiers)
    QApplication.processEvents()


def done(window: Window) -> list[str]:
    """What is done from now on."""
    found: list[str] = []
    for id_, action in window.actions_by_id.items():
        action.triggered.connect(lambda _=False, id_=id_: found.append(id_))
    return found


def test_the_keys_have_shortcuts() -> None:
    taken = {entry.shortcut for entry in ENTRIES}
    assert {f"Ctrl+Alt+{chr(key)}" for key, _ in SIGNS} <= taken


def test_signs_are_typed_into_the_capture_bar(router: Window) -> None:
    found = done(router)
    router.map.bar.take_focus()
    for key, sign in SIGNS:
        press(key, sign)
    press(Qt.Key.Key_Q, "Ω", ALT_GR | Qt.KeyboardModifier.ShiftModifier)
    assert router.map.bar.typing.text() == "@{}łćΩ"
    assert found == []


def test_signs_are_typed_into_the_inspector_and_the_search(router: Window) -> None:
    found = done(router)
    router.map.select(router.map.journey.id)
    lines = [line for line in router.findChildren(QLineEdit) if line.isVisible() and not line.isReadOnly()]
    assert len(lines) > 2
    for line in lines:
        line.setFocus()
        line.deselect()
        press(Qt.Key.Key_Q, "@")
        assert "@" in line.text()
    assert found == []


@pytest.mark.parametrize("on_map", [True, False])
def test_the_shortcut_works_where_no_sign_is_typed(router: Window, *, on_map: bool) -> None:
    found = done(router)
    if not on_map:
        router.map.bar.take_focus()
    press(Qt.Key.Key_Q, "@" if on_map else "\x11")
    assert found == ["insight.ask"]
