"""A persona's traits: named, moved and removed, one step to undo for a visit to a slider."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxmapper.model.records import Trait
from cxmapper.ui.personas.dialog import PersonaEditor
from tests.ui.personas.hands import (
    CTRL,
    Key,
    persona,
    press,
    sheet,
    steps,
    with_fields,
    write,
)


def rows(editor: PersonaEditor) -> list[str]:
    return [row.said for row in editor.known.traits._rows]


def test_a_trait_is_added_by_name_and_moved_by_keys(editor: PersonaEditor, qtbot: QtBot) -> None:
    count = len(persona(editor).traits)
    press(editor.known.traits.add)
    row = editor.known.traits._rows[-1]
    assert editor.focusWidget() is row.name
    QTest.keyClicks(row.name, "curiosity")
    QTest.keyClick(row.name, Key.Key_Tab)
    assert persona(editor).traits[count:] == (Trait(name="curiosity", value=0.5),)
    assert editor.focusWidget() is row.slider
    assert row.slider.accessibleName() == "curiosity: how much"
    before = len(steps(editor))
    for _ in range(3):
        QTest.keyClick(row.slider, Key.Key_Right)
        qtbot.waitUntil(lambda: not row._settled.isActive())
    assert persona(editor).traits[count].value == pytest.approx(0.65)
    assert len(steps(editor)) == before + 1
    assert "curiosity" in sheet(editor)


def test_another_visit_to_a_slider_is_another_step(editor: PersonaEditor) -> None:
    slider, other = (row.slider for row in editor.known.traits._rows[:2])
    before = len(steps(editor))
    for one in (slider, other, slider):
        one.setFocus()
        QTest.keyClick(one, Key.Key_Right)
    editor.people.setFocus()
    assert len(steps(editor)) == before + 3


def test_a_value_between_two_places_of_the_slider_stays_until_it_is_moved(editor: PersonaEditor) -> None:
    traits = (Trait(name="patience", value=0.333), Trait(name="curiosity", value=0.5))
    editor._do("Traits", lambda now: with_fields(now, "jill", traits=traits))
    write(editor, "Role", "Nurse")
    row = editor.known.traits._rows[1]
    row.slider.setFocus()
    QTest.keyClick(row.slider, Key.Key_Right)
    editor.people.setFocus()
    assert [trait.value for trait in persona(editor).traits] == [0.333, 0.55]


def test_a_trait_is_removed_by_its_button_or_by_its_name(editor: PersonaEditor) -> None:
    first, second, *others = rows(editor)
    press(editor.known.traits._rows[0].remove)
    assert rows(editor) == [second, *others]
    name = editor.known.traits._rows[0].name
    name.setFocus()
    QTest.keyClick(name, Key.Key_A, CTRL)
    QTest.keyClick(name, Key.Key_Delete)
    QTest.keyClick(name, Key.Key_Tab)
    assert [trait.name for trait in persona(editor).traits] == others
    assert first not in rows(editor)


def test_a_name_longer_than_a_file_can_hold_is_cut(editor: PersonaEditor) -> None:
    press(editor.known.traits.add)
    row = editor.known.traits._rows[-1]
    QApplication.clipboard().setText("w" * 10_000)
    row.name.paste()
    QTest.keyClick(row.name, Key.Key_Tab)
    assert persona(editor).traits[-1] == Trait(name="w" * 2_000, value=0.5)
