"""Comments looked through by keys: what is taken is on the map, what is skipped is nowhere."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from cxmapper.feedback.mapping.rows import Use
from cxmapper.model.records import Evidence, Note, NoteKind, PainPoint
from cxmapper.ui.commands.feedback import read_survey
from cxmapper.ui.feedback.inbox import Inbox
from cxmapper.ui.feedback.survey import SurveyDialog
from cxmapper.ui.window import Window
from tests.ui.feedback.conftest import Dialogs, settle

SHIFT = Qt.KeyboardModifier.ShiftModifier
LATE, MAIL, EASY = "The delivery came two days late", "Mail me at ▇▇▇ please", "Ordering was easy"


@pytest.fixture
def inbox(map_window: Window, survey: Path, dialog: Dialogs[SurveyDialog], qtbot: QtBot) -> Inbox:
    """The comments of the survey, chosen in the dialog by hand."""
    read_survey(map_window.map, survey)
    made = settle(qtbot, dialog(SurveyDialog))
    for column, use in (("Comment", Use.COMMENTS), ("Who", Use.WHO)):
        made.parts.columns.choose(column)
        box = made.parts.details.use
        box.setCurrentIndex(box.findData(use))
        box.activated.emit(box.currentIndex())
    settle(qtbot, made)
    made.read()
    found = map_window.map.docks["comments"].widget()
    assert isinstance(found, Inbox)
    qtbot.waitUntil(lambda: bool(found.waiting), timeout=10_000)
    return found


def texts(inbox: Inbox) -> list[str]:
    return [inbox.list.item(row).text() for row in range(inbox.list.count())]


def test_each_comment_is_there_once_and_masked(inbox: Inbox) -> None:
    assert texts(inbox) == [LATE, MAIL, EASY]
    assert inbox.about.text() == "Ann · 2026-09-03"


def test_the_touchpoint_is_suggested_by_its_words_and_the_selected_one_goes_first(
    map_window: Window, inbox: Inbox
) -> None:
    assert inbox.where.currentText() == "Delivery"
    map_window.map.select("t2")
    assert inbox.where.currentText() == "Returns"


def test_q_makes_a_quote_with_source_persona_and_day(map_window: Window, inbox: Inbox, qtbot: QtBot) -> None:
    qtbot.keyClick(inbox.list, Qt.Key.Key_Q)
    (note,) = map_window.map.document.project.children(Note, "t1")
    assert (note.kind, note.text, note.persona_id) == (NoteKind.QUOTE, LATE, "ann")
    assert note.source == "post-install_2026-09.csv, 2026-09-03"
    assert texts(inbox) == [MAIL, EASY]
    map_window.map.undo()
    assert map_window.map.document.project.children(Note, "t1") == ()


def test_p_makes_a_pain_and_shift_q_a_question(map_window: Window, inbox: Inbox, qtbot: QtBot) -> None:
    map_window.map.select("t2")
    qtbot.keyClick(inbox.list, Qt.Key.Key_P)
    qtbot.keyClick(inbox.list, Qt.Key.Key_Q, SHIFT)
    project = map_window.map.document.project
    (pain,) = project.children(PainPoint, "t2")
    assert (pain.text, pain.evidence, pain.persona_ids) == (LATE, Evidence.OBSERVED, ("ann",))
    assert [note.kind for note in project.children(Note, "t2")] == [NoteKind.QUESTION]


def test_s_and_space_skip_and_backspace_goes_back(map_window: Window, inbox: Inbox, qtbot: QtBot) -> None:
    before = map_window.map.document.history.done
    qtbot.keyClick(inbox.list, Qt.Key.Key_S)
    qtbot.keyClick(inbox.list, Qt.Key.Key_Space)
    assert texts(inbox) == [EASY]
    qtbot.keyClick(inbox.list, Qt.Key.Key_Backspace)
    assert texts(inbox) == [MAIL, EASY]
    assert inbox.current is not None
    assert inbox.current.text == MAIL
    assert map_window.map.document.history.done == before


def test_a_comment_about_nothing_on_the_map_asks_where(map_window: Window, inbox: Inbox, qtbot: QtBot) -> None:
    qtbot.keyClick(inbox.list, Qt.Key.Key_S)
    assert inbox.where.currentIndex() == -1
    qtbot.keyClick(inbox.list, Qt.Key.Key_Q)
    assert map_window.map.messages.sentence == "Choose the touchpoint that this is about, here or on the map."
    assert texts(inbox) == [MAIL, EASY]


def test_what_is_skipped_or_left_is_stored_nowhere(
    map_window: Window, inbox: Inbox, tmp_path: Path, settings: QSettings, qtbot: QtBot
) -> None:
    qtbot.keyClick(inbox.list, Qt.Key.Key_Q)
    qtbot.keyClick(inbox.list, Qt.Key.Key_S)
    map_window.map.docks["comments"].close()
    assert (
        map_window.map.messages.sentence
        == "1 comment was not looked through and is kept nowhere; read the file to go on."
    )
    assert inbox.waiting == []
    map_window.show_start()
    settings.sync()
    kept = [path for path in tmp_path.rglob("*") if path.is_file() and path.suffix != ".csv"]
    data = b"".join(path.read_bytes() for path in kept)
    assert LATE.encode() in data  # the quote is there
    assert EASY.encode() not in data
    assert b"Mail me at" not in data


def test_what_waits_still_waits_in_larger_text(map_window: Window, inbox: Inbox, qtbot: QtBot) -> None:
    qtbot.keyClick(inbox.list, Qt.Key.Key_S)
    map_window.actions_by_id["text.115"].trigger()
    after = map_window.map.docks["comments"].widget()
    assert isinstance(after, Inbox)
    assert after is not inbox
    assert texts(after) == [MAIL, EASY]
    map_window.map.select("t1")
    qtbot.keyClick(after.list, Qt.Key.Key_Q)
    assert len(map_window.map.document.project.all(Note)) == 1
    map_window.appearance.choose_size("100")
