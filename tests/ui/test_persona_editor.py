"""The persona editor: personas added, described, given a face and deleted, with the sheet beside it always current."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image as Pillow
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from cxmapper.drawing.shapes import Label, Picture
from cxmapper.model.project import Project
from cxmapper.model.records import Evidence, Image, Journey, Persona, Trait
from cxmapper.ui.personas.cropping import Cropper
from cxmapper.ui.personas.dialog import PersonaEditor
from cxmapper.ui.window import Window

Key, No = Qt.Key, Qt.KeyboardModifier.NoModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def editor(router: Window, qtbot: QtBot) -> Iterator[PersonaEditor]:
    """The editor on the sample, on Jill."""
    QTest.keyClick(router, Key.Key_P, CTRL | Qt.KeyboardModifier.ShiftModifier)
    found = router.map.findChild(PersonaEditor)
    assert found is not None
    qtbot.waitUntil(found.isActiveWindow)
    found.show_persona("jill")
    yield found
    found.reject()


def project(editor: PersonaEditor) -> Project:
    return editor._document.project


def persona(editor: PersonaEditor) -> Persona:
    assert editor.persona is not None
    return editor.persona


def steps(editor: PersonaEditor) -> list[str]:
    return [entry.label for entry in editor._document.history.done]


def field(editor: PersonaEditor, name: str) -> QWidget:
    boxes = [*editor.known.findChildren(QLineEdit), *editor.known.findChildren(QPlainTextEdit)]
    found = [box for box in boxes if box.accessibleName() == name]
    assert len(found) == 1, (name, found)
    return found[0]


def write(editor: PersonaEditor, name: str, text: str) -> None:
    """Type into a field in place of what is there, and leave it with Tab."""
    box = field(editor, name)
    box.setFocus()
    QTest.keyClick(box, Key.Key_A, CTRL)
    for number, line in enumerate(text.split("\n")):
        if number:
            QTest.keyClick(box, Key.Key_Return)
        QTest.keyClicks(box, line)
    QTest.keyClick(QApplication.activePopupWidget() or box, Key.Key_Tab)


def press(button: QAbstractButton) -> None:
    button.setFocus()
    QTest.keyClick(button, Key.Key_Space)


def sheet(editor: PersonaEditor) -> list[str]:
    drawing = editor.sheet.view.drawing
    assert drawing is not None
    parts = (part for figure in drawing.figures for part in figure.parts)
    return [line.text for part in parts if isinstance(part, Label) for line in part.lines]


def photo(path: Path, width: int = 60, height: int = 60) -> Path:
    """Red at the left, blue at the right."""
    picture = Pillow.new("RGB", (width, height), "red")
    picture.paste("blue", (width // 2, 0, width, height))
    picture.save(path)
    return path


def portrait(editor: PersonaEditor) -> Image | None:
    return project(editor).get(Image, persona(editor).portrait_id)


def drop(editor: PersonaEditor, mime: QMimeData) -> bool:
    """Drag something over the portrait and drop it; whether it was let in."""
    box = editor.known.portrait
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(9, 9), actions, mime, buttons, No)
    enter.ignore()
    QApplication.sendEvent(box, enter)
    if enter.isAccepted():
        QApplication.sendEvent(box, QDropEvent(QPointF(9, 9), actions, mime, buttons, No))
    return enter.isAccepted()


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_it_opens_by_its_shortcut_on_the_persona_in_focus_and_leaves_the_map_usable(
    router: Window, qtbot: QtBot
) -> None:
    router.map.looking.focus_on("bill")
    QTest.keyClick(router, Key.Key_P, CTRL | Qt.KeyboardModifier.ShiftModifier)
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
    router.map.do("Age", lambda now: _with(now, "jill", age=30))
    assert "Jill, 30" in sheet(editor)
    assert field(editor, "Age").text() == "30"


def _with(now: Project, persona_id: str, **values: object) -> object:
    from cxmapper.model.change import Change

    return Change.updating(now.all(Persona)[persona_id], **values)


# Who there is


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


# Traits


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
    editor._do("Traits", lambda now: _with(now, "jill", traits=traits))
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


# Portraits


def test_a_square_photo_that_is_dropped_is_the_portrait_at_once(editor: PersonaEditor, tmp_path: Path) -> None:
    before = len(steps(editor))
    assert drop(editor, files(photo(tmp_path / "face.png")))
    found = portrait(editor)
    assert found is not None
    assert (found.width, found.height) == (60, 60)
    assert len(steps(editor)) == before + 1
    drawing = editor.sheet.view.drawing
    assert drawing is not None
    assert [part.data for figure in drawing.figures for part in figure.parts if isinstance(part, Picture)] == [
        found.data
    ]


def test_a_picture_on_the_clipboard_is_pasted(editor: PersonaEditor) -> None:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    QGuiApplication.clipboard().setImage(image)
    editor.people.setFocus()
    QTest.keyClick(editor.people, Key.Key_V, CTRL)
    found = portrait(editor)
    assert found is not None
    assert found.width == 40


def test_a_copied_file_is_pasted(editor: PersonaEditor, tmp_path: Path) -> None:
    QGuiApplication.clipboard().setMimeData(files(photo(tmp_path / "face.png")))
    press(editor.known.portrait.paste)
    assert portrait(editor) is not None


def test_a_file_is_chosen_among_pictures_only(editor: PersonaEditor, tmp_path: Path) -> None:
    press(editor.known.portrait.choose)
    dialog = editor.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.nameFilters() == ["Photos (*.png *.jpg *.jpeg *.webp)"]
    dialog.fileSelected.emit(str(photo(tmp_path / "face.png")))
    dialog.reject()
    assert portrait(editor) is not None


def test_what_is_no_photo_says_so_beside_the_portrait(editor: PersonaEditor, tmp_path: Path) -> None:
    (tmp_path / "face.png").write_text("hello")
    before = project(editor)
    drop(editor, files(tmp_path / "face.png"))
    assert editor.known.portrait.problem == "This is no picture that can be read; choose a PNG, JPEG or WebP file."
    remote = QMimeData()
    remote.setUrls([QUrl("https://example.org/face.png")])
    drop(editor, remote)
    assert "no file of this computer" in editor.known.portrait.problem
    QGuiApplication.clipboard().setText("hello")
    press(editor.known.portrait.paste)
    assert "No picture was copied" in editor.known.portrait.problem
    assert project(editor) is before


def test_text_is_not_let_in(editor: PersonaEditor) -> None:
    mime = QMimeData()
    mime.setText("hello")
    assert not drop(editor, mime)


def test_a_portrait_that_is_removed_takes_its_picture_along(editor: PersonaEditor, tmp_path: Path) -> None:
    assert not editor.known.portrait.remove.isEnabled()
    drop(editor, files(photo(tmp_path / "face.png")))
    press(editor.known.portrait.remove)
    assert persona(editor).portrait_id is None
    assert not project(editor).all(Image)


def cropper(editor: PersonaEditor) -> Cropper:
    found = editor.findChild(Cropper)
    assert found is not None
    return found


def pixel(image: Image) -> tuple[int, int, int]:
    from base64 import b64decode

    with Pillow.open(BytesIO(b64decode(image.data))) as shown:
        found: tuple[int, int, int] = shown.convert("RGB").getpixel((image.width // 2, image.height // 2))
        return found


def test_of_a_wide_photo_a_part_is_chosen_by_keys(editor: PersonaEditor, tmp_path: Path) -> None:
    drop(editor, files(photo(tmp_path / "wide.png", 240, 60)))
    assert portrait(editor) is None
    shown = cropper(editor)
    for _ in range(60):
        QTest.keyClick(shown, Key.Key_Right)
    QTest.keyClick(shown, Key.Key_Minus)
    QTest.keyClick(shown, Key.Key_Return)
    found = portrait(editor)
    assert found is not None
    assert found.width == 54
    assert pixel(found)[2] > 200


def test_of_a_wide_photo_a_part_is_chosen_by_mouse(editor: PersonaEditor, tmp_path: Path) -> None:
    drop(editor, files(photo(tmp_path / "wide.png", 240, 60)))
    shown = cropper(editor)
    middle, left = shown.square.center().toPoint(), QPoint(0, 60)
    QTest.mousePress(shown, Qt.MouseButton.LeftButton, No, middle)
    QTest.mouseMove(shown, left)
    QTest.mouseRelease(shown, Qt.MouseButton.LeftButton, No, left)
    assert shown.part.left == 0
    QTest.keyClick(shown, Key.Key_Return)
    found = portrait(editor)
    assert found is not None
    assert pixel(found)[0] > 200


def test_a_part_that_is_not_chosen_leaves_the_portrait_as_it_was(editor: PersonaEditor, tmp_path: Path) -> None:
    drop(editor, files(photo(tmp_path / "wide.png", 240, 60)))
    QTest.keyClick(cropper(editor), Key.Key_Escape)
    assert portrait(editor) is None
    assert editor.isVisible()


# The sheet


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
