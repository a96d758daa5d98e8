"""What is parked: added, reworded, brought back, thrown away, by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from cxmapper.model.records import Note, NoteKind
from cxmapper.ui.panels.parking import Parking
from cxmapper.ui.window import Window


@pytest.fixture
def parking(router: Window, qtbot: QtBot) -> Parking:
    """The panel, which is hidden until F8."""
    panel = router.map.docks["parking"].widget()
    assert isinstance(panel, Parking)
    assert not panel.isVisible()
    qtbot.keyClick(router.map.canvas, Qt.Key.Key_F8)
    qtbot.waitUntil(panel.isVisible)
    return panel


def texts(parking: Parking) -> list[str]:
    return [parking.list.item(number).text() for number in range(parking.list.count())]


SECOND_HOMES = "Second homes and holiday flats: a journey of their own?"


def test_enter_parks_what_was_typed(router: Window, parking: Parking, qtbot: QtBot) -> None:
    qtbot.keyClicks(parking.line, "  Who pays   the courier? ")
    qtbot.keyClick(parking.line, Qt.Key.Key_Return)
    assert sorted(texts(parking)) == sorted([SECOND_HOMES, "Who pays the courier?"])
    assert parking.line.text() == ""
    made = next(note for note in router.map.document.project.all(Note).values() if note.text == "Who pays the courier?")
    assert (made.kind, made.subject_id) == (NoteKind.PARKING, None)


def test_an_empty_line_parks_nothing(router: Window, parking: Parking, qtbot: QtBot) -> None:
    qtbot.keyClicks(parking.line, "   ")
    qtbot.keyClick(parking.line, Qt.Key.Key_Return)
    assert router.map.document.history.done == ()


def test_enter_on_a_note_rewords_it(parking: Parking, qtbot: QtBot) -> None:
    parking.list.setFocus()
    qtbot.keyClick(parking.list, Qt.Key.Key_Return)
    editor = parking.list.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "Holiday flats?")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert texts(parking) == ["Holiday flats?"]


def test_delete_throws_a_note_away_and_undo_brings_it_back(router: Window, parking: Parking, qtbot: QtBot) -> None:
    parking.list.setFocus()
    qtbot.keyClick(parking.list, Qt.Key.Key_Delete)
    assert texts(parking) == []
    assert parking.empty.isVisible()
    router.map.undo()
    assert texts(parking) == [SECOND_HOMES]


def test_a_note_goes_back_to_the_selected_touchpoint(router: Window, parking: Parking) -> None:
    router.map.select()
    assert not parking.back.isEnabled()
    router.map.select("helpline")
    assert parking.back.isEnabled()
    assert parking.back.accessibleName() == "Bring back to Call the helpline"
    parking.bring_back(NoteKind.QUESTION)
    found = [note for note in router.map.document.project.children(Note, "helpline") if note.text == SECOND_HOMES]
    assert [note.kind for note in found] == [NoteKind.QUESTION]
    assert texts(parking) == []


def test_a_note_goes_back_to_the_stage_that_the_room_shows(router: Window, qtbot: QtBot) -> None:
    router.map.select("get-help")
    qtbot.keyClick(router.map.canvas, Qt.Key.Key_F11)
    room = router.workshop.room
    assert room is not None
    qtbot.mouseClick(router.map.bar.parked, Qt.MouseButton.LeftButton)
    assert room.parked.isVisible()
    assert room.parked.line.hasFocus()
    room.parked.bring_back(NoteKind.QUESTION)
    assert room.view.drawing is not None
    shown = [figure.title for figure in room.view.drawing.figures if figure.role == "note"]
    assert shown == [SECOND_HOMES]
    qtbot.keyClick(room.parked.line, Qt.Key.Key_F8)
    assert not room.parked.isVisible()
    assert room.view.hasFocus()


@pytest.mark.parametrize("width", [420, 330, 260, 240])
def test_a_long_note_is_shown_whole_however_narrow_the_panel_becomes(
    parking: Parking, width: int, qtbot: QtBot
) -> None:
    panel, words = Parking(parking._page), "Waiting for somebody who knows " * 5
    qtbot.addWidget(panel)
    panel.resize(500, 400)
    panel.show()
    panel.line.setText(words)
    qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    panel.resize(width, 400)
    place = panel.list.viewport().rect()
    item = panel.list.findItems(words.strip(), Qt.MatchFlag.MatchExactly)[0]
    qtbot.waitUntil(lambda: panel.list.visualItemRect(item).width() <= place.width())
    assert panel.list.horizontalScrollBar().maximum() == 0
    inside = panel.list.visualItemRect(item).adjusted(5, 5, -5, -5)  # the padding of the style sheet
    text = panel.list.fontMetrics().boundingRect(inside, Qt.TextFlag.TextWordWrap, words.strip())
    assert text.height() <= inside.height()
