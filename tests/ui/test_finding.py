"""The palette and the shortcuts: finding and doing anything without knowing where it is."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxmapper.model.records import Touchpoint
from cxmapper.ui.actions.table import ENTRIES
from cxmapper.ui.finding.matches import Thing, matching
from cxmapper.ui.finding.palette import Palette
from cxmapper.ui.finding.shortcuts import Shortcuts
from cxmapper.ui.places import places
from cxmapper.ui.window import Window

THINGS = [Thing(words, words, "x") for words in ("Pay by card", "Café Central", "Card is refused", "Repay")]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("pay", ["Pay by card", "Repay"]),
        ("card pay", ["Pay by card"]),
        ("CAFE", ["Café Central"]),
        ("zzz", []),
        ("", ["Pay by card", "Café Central", "Card is refused", "Repay"]),
    ],
)
def test_words_are_found_in_any_order_without_accents(typed: str, found: list[str]) -> None:
    assert [thing.words for thing in matching(typed, THINGS)] == found


def opened(window: Window, keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, keys, held)
    QApplication.processEvents()


def test_ctrl_k_finds_a_touchpoint_and_enter_shows_it(router: Window) -> None:
    opened(router, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = router.findChild(Palette)
    assert palette is not None
    QTest.keyClicks(palette.line, "helpl")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    touchpoint = router.map.document.project.get(Touchpoint, router.map.selection.focus)
    assert touchpoint is not None
    assert touchpoint.title == "Call the helpline"


def test_ctrl_k_finds_a_command_and_does_it(router: Window) -> None:
    opened(router, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = router.findChild(Palette)
    assert palette is not None
    QTest.keyClicks(palette.line, "evidence")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert router.map.look.lens == "evidence"


def test_a_key_can_be_changed_and_is_kept(router: Window, settings: QSettings) -> None:
    router.show_shortcuts()
    page = router.findChild(Shortcuts)
    assert page is not None
    edit = page._rows["fold"][1]
    QTest.keyClick(edit, Qt.Key.Key_F12)
    edit.editingFinished.emit()
    assert router.actions_by_id["fold"].shortcut().toString() == "F12"
    data = places(router._places.journals, router._places.journals)
    other = Window(settings, data)
    assert other.actions_by_id["fold"].shortcut().toString() == "F12"
    other.deleteLater()
    page.close()


def test_the_tool_bar_says_another_key_at_once(router: Window) -> None:
    router.show_shortcuts()
    dialog = router.findChild(Shortcuts)
    assert dialog is not None
    action = router.actions_by_id["add.touchpoint"]
    edit = dialog._rows["add.touchpoint"][1]
    edit.setKeySequence(QKeySequence("Ctrl+Alt+U"))
    edit.editingFinished.emit()
    assert action.iconText().endswith("Ctrl+Alt+U")
    assert action.toolTip() == "Touchpoint (Ctrl+Alt+U)"
    dialog.close()


@pytest.mark.parametrize("kept", ["nonsense", "Ctrl+", ["T", "S"], "None", "S", "Ctrl+Z", "Ctrl+Shift+Z"])
def test_what_is_no_key_of_its_own_in_the_settings_leaves_the_first_one(
    settings: QSettings, tmp_path: Path, qtbot: QtBot, kept: object
) -> None:
    settings.setValue("shortcuts/add.touchpoint", kept)
    window = Window(settings, places(tmp_path / "data", tmp_path / "cache"))
    qtbot.addWidget(window)
    assert window.actions_by_id["add.touchpoint"].shortcut().toString() == "T"
    assert window.actions_by_id["add.stage"].shortcut().toString() == "S"
    assert window.actions_by_id["undo"].shortcut().toString() == "Ctrl+Z"


def test_a_key_that_is_taken_stays_with_what_has_it(router: Window) -> None:
    router.show_shortcuts()
    page = router.findChild(Shortcuts)
    assert page is not None
    edit = page._rows["fold"][1]
    QTest.keyClick(edit, Qt.Key.Key_F4)
    edit.editingFinished.emit()
    assert page.said.text() == "F4 is the key of “Next insight” already."
    assert router.actions_by_id["fold"].shortcut().toString() == "Ctrl+Shift+F"
    page.close()


def test_keys_are_called_and_found_as_they_stand_on_a_german_keyboard(
    router: Window, request: pytest.FixtureRequest
) -> None:
    router.appearance.choose_language("de")
    request.addfinalizer(lambda: router.appearance.choose_language("en"))
    router.show_shortcuts()
    page = router.findChild(Shortcuts)
    assert page is not None
    QTest.keyClick(page._rows["fold"][1], Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    page._rows["fold"][1].editingFinished.emit()
    assert page.said.text().startswith("Strg+S ist schon die Taste von")
    QTest.keyClicks(page.search, "Strg+Umschalt+F")
    assert page._rows["fold"][1].isVisible()


def test_second_keys_stay_when_all_keys_are_as_at_first_again(router: Window) -> None:
    router.show_shortcuts()
    page = router.findChild(Shortcuts)
    assert page is not None
    page._reset()
    assert [keys.toString() for keys in router.actions_by_id["redo"].shortcuts()] == ["Ctrl+Y", "Ctrl+Shift+Z"]
    edit = page._rows["fold"][1]
    QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    edit.editingFinished.emit()
    assert page.said.text().startswith("Ctrl+Shift+Z is the key of")
    page.close()


def test_no_two_actions_have_the_same_key() -> None:
    counts = Counter(keys for entry in ENTRIES for keys in (entry.shortcut, entry.also) if keys)
    assert [keys for keys, count in counts.items() if count > 1] == []
