"""The persona editor: personas added, described and deleted, with the sheet beside it always current."""

from pathlib import Path

import pytest
from PIL import Image as Pillow
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from cxmapper.model.records import Evidence, Journey, Persona, Touchpoint
from cxmapper.ui.personas.dialog import PersonaEditor
from cxmapper.ui.window import Window
from tests.ui.personas.hands import (
    ALT,
    CTRL,
    SHIFT,
    Key,
    field,
    persona,
    press,
    project,
    sheet,
    steps,
    with_fields,
    write,
)


def test_it_opens_by_its_shortcut_on_the_persona_in_focus_and_leaves_the_map_usable(
    router: Window, qtbot: QtBot
) -> None:
    router.map.looking.focus_on("bill")
    QTest.keyClick(router, Key.Key_P, CTRL | SHIFT)
    found = router.map.findChild(PersonaEditor)
    assert found is not None
    qtbot.waitUntil(found.isActiveWindow)
    assert not found.isModal()
    assert persona(found).name == "Bill"
    QTest.keyClick(found, Key.Key_Escape)
    assert not found.isVisible()


def test_the_keys_go_from_one_persona_to_the_next(editor: PersonaEditor) -> None:
    assert "Jill, 29" in sheet(editor)
    editor.people.setFocus()
    QTest.keyClick(editor.people, Key.Key_Down)
    assert persona(editor).name == "Bill"
    assert "Bill, 60" in sheet(editor)
    assert field(editor, "Role").text() == "School caretaker, lives with his wife"


@pytest.mark.parametrize(
    ("name", "typed", "stored"),
    [
        ("Name", "Gill", {"name": "Gill"}),
        ("Age", "in her thirties", {"age": "in her thirties"}),
        ("Age", "31", {"age": 31}),
        ("Role", "Nurse", {"role": "Nurse"}),
        ("Share", "12.5 %", {"share": 0.125}),
        ("Interviews", "7", {"interviews": 7}),
        ("Quote", "Quick, please.", {"quote": "Quick, please."}),
        ("About", "Works at night.", {"bio": "Works at night."}),
        ("Goals", "Sleep\nWork", {"goals": ("Sleep", "Work")}),
        ("Needs", "Silence", {"needs": ("Silence",)}),
        ("Expectations", "no calls\nno noise", {"expectations": ("no calls", "no noise")}),
        ("Frustrations", "The bell", {"frustrations": ("The bell",)}),
        ("Channels", "App, Chat", {"channels": ("App", "Chat")}),
    ],
)
def test_what_is_typed_into_a_field_is_one_step_and_stands_on_the_sheet(
    editor: PersonaEditor, name: str, typed: str, stored: dict[str, object]
) -> None:
    before = len(steps(editor))
    write(editor, name, typed)
    assert {key: getattr(persona(editor), key) for key in stored} == stored
    assert len(steps(editor)) == before + 1
    said = " ".join(sheet(editor))
    assert all(word in said or name == "Share" for word in typed.replace(",", "").split())


@pytest.mark.parametrize(("name", "typed"), [("Share", "140"), ("Share", "most"), ("Interviews", "-1")])
def test_a_value_that_is_refused_says_so_beside_the_field_and_changes_nothing(
    editor: PersonaEditor, name: str, typed: str
) -> None:
    before = persona(editor)
    write(editor, name, typed)
    assert persona(editor) == before
    assert editor.known.form.problem
    assert field(editor, name).accessibleDescription() == editor.known.form.problem


def test_undo_in_the_editor_takes_back_what_was_done_in_it(editor: PersonaEditor) -> None:
    write(editor, "Role", "Nurse")
    QTest.keyClick(editor, Key.Key_Z, CTRL)
    assert persona(editor).role != "Nurse"
    assert field(editor, "Role").text() == persona(editor).role


def test_closing_stores_what_is_half_typed(editor: PersonaEditor) -> None:
    box = field(editor, "Needs")
    box.setFocus()
    QTest.keyClick(box, Key.Key_A, CTRL)
    QTest.keyClicks(box, "Silence")
    editor.reject()
    assert persona(editor).needs == ("Silence",)


def test_an_edit_on_the_map_shows_in_the_editor(editor: PersonaEditor, router: Window) -> None:
    router.map.do("Age", lambda now: with_fields(now, "jill", age=30))
    assert "Jill, 30" in sheet(editor)
    assert field(editor, "Age").text() == "30"


def test_a_new_persona_is_on_the_journey_and_its_name_is_asked_first(editor: PersonaEditor, router: Window) -> None:
    press(editor.add)
    assert persona(editor).name == ""
    assert persona(editor).id in router.map.journey.persona_ids
    assert editor.focusWidget() is field(editor, "Name")
    QTest.keyClicks(field(editor, "Name"), "Mona")
    QTest.keyClick(field(editor, "Name"), Key.Key_Tab)
    assert persona(editor).name == "Mona"
    assert editor.people.item(2).text().startswith("Mona")


def test_a_duplicate_is_assumed_until_somebody_is_asked(editor: PersonaEditor) -> None:
    press(editor.duplicate)
    copy = persona(editor)
    assert (copy.name, copy.evidence, copy.interviews, copy.share) == ("Jill (copy)", Evidence.ASSUMED, None, None)


def test_a_deleted_persona_makes_room_for_the_next_and_comes_back(editor: PersonaEditor) -> None:
    before = project(editor)
    editor.people.setFocus()
    QTest.keyClick(editor.people, Key.Key_Delete)
    assert persona(editor).name == "Bill"
    assert "Jill" in editor.messages.sentence
    QTest.keyClick(editor, Key.Key_Z, CTRL)
    assert project(editor) == before


def test_what_goes_with_a_persona_is_said(editor: PersonaEditor) -> None:
    steps_of_jill = [one for one in project(editor).all(Touchpoint).values() if one.persona_ids == ("jill",)]
    assert len(steps_of_jill) == 9
    press(editor.delete)
    end = "Ctrl+Z brings everything back."
    assert editor.messages.sentence == f"Deleted Jill and 9 touchpoints that nobody else meets; {end}"
    press(editor.add)
    press(editor.delete)
    assert editor.messages.sentence == f"Deleted unnamed; {end}"


def test_without_personas_it_asks_who_this_is_for_and_one_button_adds_the_first(editor: PersonaEditor) -> None:
    press(editor.delete)
    press(editor.delete)
    assert not project(editor).all(Persona)
    assert editor.first.isVisible()
    assert not editor.people.isVisible()
    press(editor.first)
    assert len(project(editor).all(Persona)) == 1
    assert field(editor, "Name").isVisible()


def test_alt_and_an_arrow_move_a_persona_along_the_journey(editor: PersonaEditor, router: Window) -> None:
    editor.people.setFocus()
    QTest.keyClick(editor.people, Key.Key_Down, ALT)
    assert router.map.journey.persona_ids == ("bill", "jill")
    assert persona(editor).name == "Jill"
    assert editor.people.currentRow() == 1
    QTest.keyClick(editor.people, Key.Key_Down, ALT)
    assert router.map.journey.persona_ids == ("bill", "jill")


def test_a_journey_is_drawn_for_a_persona_or_not(editor: PersonaEditor, router: Window) -> None:
    title = router.map.journey.title
    pill = next(one for one in editor.known.journeys.findChildren(QAbstractButton) if title in one.accessibleName())
    press(pill)
    assert "jill" not in project(editor).all(Journey)[router.map.journey.id].persona_ids
    assert persona(editor).name == "Jill"
    assert "not on this journey" in editor.people.item(1).text()
    press(pill)
    assert "jill" in project(editor).all(Journey)[router.map.journey.id].persona_ids


def test_the_sheet_is_exported_as_it_is_shown(editor: PersonaEditor, tmp_path: Path) -> None:
    editor.sheet.export(tmp_path / "jill.pdf")
    assert (tmp_path / "jill.pdf").read_bytes().startswith(b"%PDF")
    wide = next(one for one in editor.sheet.shape.findChildren(QAbstractButton) if one.text() == "Screen")
    press(wide)
    editor.sheet.export(tmp_path / "jill.png")
    with Pillow.open(tmp_path / "jill.png") as picture:
        assert picture.size == (1920, 1080)
    assert editor.messages.sentence == "Wrote jill.png."


def test_the_export_asks_where_and_refuses_other_formats(editor: PersonaEditor, tmp_path: Path) -> None:
    press(editor.sheet.export_button)
    dialog = editor.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "jill.docx"))
    dialog.reject()
    assert editor.messages.sentence == "jill.docx: end the name with .png, .svg or .pdf."


def test_the_sheet_says_in_words_what_it_shows(editor: PersonaEditor) -> None:
    said = editor.sheet.view.accessibleDescription()
    assert said.startswith("Jill, 29")
    assert "Goals: " in said


def test_every_control_has_a_name_and_is_large_enough_to_be_pointed_at(editor: PersonaEditor) -> None:
    controls = [
        each
        for each in editor.findChildren(QWidget)
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    nameless = [each for each in controls if not each.accessibleName() and not getattr(each, "text", str)()]
    assert nameless == []
    assert [each for each in controls if min(each.width(), each.height()) < 24] == []


def test_everything_is_reached_by_tab(editor: PersonaEditor) -> None:
    editor.people.setFocus()
    reached = set()
    for _ in range(80):
        reached.add(editor.focusWidget())
        QTest.keyClick(editor.focusWidget(), Key.Key_Tab)
    wanted = {editor.add, editor.known.portrait.choose, field(editor, "Goals"), editor.known.traits.add}
    assert wanted | {editor.sheet.export_button} <= reached


def test_closing_leaves_no_dialog_behind(editor: PersonaEditor) -> None:
    editor.reject()
    assert [one for one in editor.findChildren(QDialog) if one.isVisible()] == []


def test_tab_goes_down_one_persona_and_then_to_its_sheet(editor: PersonaEditor) -> None:
    press(editor.known.traits.add)
    QTest.keyClicks(editor.known.traits._rows[-1].name, "curiosity")
    editor.known.traits.add.setFocus()
    found = []
    for _ in range(7):
        QTest.keyClick(editor.focusWidget(), Key.Key_Tab)
        found.append(editor.focusWidget().accessibleName() or editor.focusWidget().text())
    assert found[:4] == [f"Journeys: {one.title}" for one in project(editor).ordered(Journey)]
    assert found[4:] == ["Shape of the sheet: A4", "Shape of the sheet: Screen", "Export persona sheet…"]


def test_the_shapes_of_the_sheet_stand_above_its_export_where_there_is_no_room_beside_it(
    editor: PersonaEditor, qtbot: QtBot
) -> None:
    shapes = [one for one in editor.sheet.shape.findChildren(QAbstractButton) if one.text()]
    button = editor.sheet.export_button
    editor.resize(1240, 720)
    qtbot.waitUntil(lambda: button.x() > shapes[-1].geometry().right())
    editor.resize(editor.minimumSizeHint())
    qtbot.waitUntil(lambda: button.y() > editor.sheet.shape.geometry().bottom())
    assert len({one.y() for one in shapes}) == 1
    assert all(one.width() >= one.sizeHint().width() for one in (*shapes, button))
