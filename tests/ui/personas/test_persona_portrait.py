"""A persona's portrait: chosen, pasted or dropped, and of a wide photo the part that shows the face."""

from base64 import b64decode
from io import BytesIO
from pathlib import Path

from PIL import Image as Pillow
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from cxmapper.drawing.shapes import Picture
from cxmapper.model.records import Image
from cxmapper.ui.personas.cropping import Cropper
from cxmapper.ui.personas.dialog import PersonaEditor
from tests.ui.personas.hands import (
    CTRL,
    Key,
    No,
    drop,
    files,
    persona,
    photo,
    portrait,
    press,
    project,
    steps,
)


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
