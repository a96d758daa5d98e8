"""What the tests of the persona editor do with its controls, and read from it."""

from pathlib import Path

from PIL import Image as Pillow
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from cxmapper.drawing.shapes import Label
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.records import Image, Persona
from cxmapper.ui.personas.dialog import PersonaEditor

Key, No = Qt.Key, Qt.KeyboardModifier.NoModifier
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


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


def with_fields(now: Project, persona_id: str, **values: object) -> Change:
    """The change of some fields of a persona."""
    return Change.updating(now.all(Persona)[persona_id], **values)
