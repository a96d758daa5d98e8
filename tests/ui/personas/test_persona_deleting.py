"""Deleting personas on the map: what goes with them is said there as in their editor."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from cxmapper.model.records import Persona
from cxmapper.ui.window import Window


def test_what_goes_with_a_persona_is_said_on_the_map_too(router: Window) -> None:
    router.map.select("jill")
    QTest.keyClick(router.map.canvas, Qt.Key.Key_Delete)
    assert set(router.map.document.project.all(Persona)) == {"bill"}
    said = "Deleted Jill and 9 touchpoints that nobody else meets; Ctrl+Z brings everything back."
    assert router.map.messages.sentence == said


def test_undo_is_named_by_the_keys_that_it_has_now(router: Window) -> None:
    router.actions_by_id["undo"].setShortcut(QKeySequence("Ctrl+U"))
    router.map.select("jill")
    router.actions_by_id["delete"].trigger()
    assert router.map.messages.sentence.endswith("; Ctrl+U brings everything back.")


def test_a_menu_names_undo_where_it_has_no_keys(router: Window) -> None:
    router.actions_by_id["undo"].setShortcuts([])
    router.map.select("jill")
    router.actions_by_id["delete"].trigger()
    assert router.map.messages.sentence.endswith("; Undo Delete Jill brings everything back.")
