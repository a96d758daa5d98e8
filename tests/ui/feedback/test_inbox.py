"""Comments looked through by keys: what is taken is on the map, what is skipped is nowhere."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cxmapper.feedback.mapping.rows import Use
from cxmapper.files.cxmap import save
from cxmapper.model.records import Evidence, Note, NoteKind, PainPoint
from cxmapper.ui.commands.feedback import read_survey
from cxmapper.ui.feedback.inbox import Inbox
from cxmapper.ui.feedback.survey import SurveyDialog
from cxmapper.ui.window import Window
from tests.surveys import journey
from tests.ui.feedback.conftest import Dialogs, settle

SHIFT = Qt.KeyboardModifier.ShiftModifier
LATE, MAIL, EASY = "The delivery came two days late", "Mail me at ▇▇▇ please", "Ordering was easy"


LEFT = "3 comments were not looked through and are kept nowhere; read the file to go on."


@pytest.fixture
def inbox(map_window: Window, survey: Path, dialog: Dialogs[SurveyDialog], qtbot: QtBot) -> Inbox:
    """The comments of the survey, chosen in the dialog by hand."""
    return read_comments(map_window, survey, dialog, qtbot)


def read_comments(window: Window, survey: Path, dialog: Dialogs[SurveyDialog], qtbot: QtBot) -> Inbox:
    read_survey(window.map, survey)
    made = settle(qtbot, dialog(SurveyDialog))
    for column, use in (("Comment", Use.COMMENTS), ("Who", Use.WHO)):
        made.parts.columns.choose(column)
        box = made.parts.details.use
        box.setCurrentIndex(box.findData(use))
        box.activated.emit(box.currentIndex())
    settle(qtbot, made)
    made.read()
    found = inbox_of(window)
    qtbot.waitUntil(lambda: bool(found.waiting) and not made.isVisible(), timeout=10_000)
    return found


def inbox_of(window: Window) -> Inbox:
    found = window.map.docks["comments"].widget()
    assert isinstance(found, Inbox)
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
    after = inbox_of(map_window)
    assert after is not inbox
    assert texts(after) == [MAIL, EASY]
    map_window.map.select("t1")
    qtbot.keyClick(after.list, Qt.Key.Key_Q)
    assert len(map_window.map.document.project.all(Note)) == 1
    map_window.appearance.choose_size("100")


def test_what_waits_when_the_map_is_left_is_told(map_window: Window, inbox: Inbox) -> None:
    assert len(inbox.waiting) == 3
    map_window.show_start()
    assert map_window.start.messages.sentence == LEFT


def test_what_waits_when_another_map_is_opened_is_told_there(map_window: Window, inbox: Inbox, tmp_path: Path) -> None:
    assert len(inbox.waiting) == 3
    save(journey(("Look",)), tmp_path / "other.cxmap")
    map_window.open_file(tmp_path / "other.cxmap")
    assert map_window.map.messages.sentence == LEFT
    assert inbox_of(map_window).waiting == []


def test_what_waits_when_another_survey_comes_is_told_beside_its_scores(
    map_window: Window, inbox: Inbox, survey: Path, tmp_path: Path, dialog: Dialogs[SurveyDialog], qtbot: QtBot
) -> None:
    assert len(inbox.waiting) == 3
    other = tmp_path / "post-install_2026-10.csv"
    other.write_bytes(survey.read_bytes().replace(b"2026-09", b"2026-10").replace(b"easy", b"hard"))
    assert texts(read_comments(map_window, other, dialog, qtbot))[-1] == "Ordering was hard"
    said = map_window.map.messages.sentence
    assert said.endswith(f"; undo takes all of it back. {LEFT}")


def test_what_waits_still_waits_where_the_file_is_shown_anew(map_window: Window, inbox: Inbox, tmp_path: Path) -> None:
    before = texts(inbox)
    save(journey(("Order", "Delivery", "Returns", "Repair")), tmp_path / "shop.cxmap")
    map_window.map.document.look_outside()
    offered = {one.text().replace("&", ""): one for one in map_window.map.messages.findChildren(QPushButton)}
    offered["Show what is there now"].click()
    assert map_window.map.messages.sentence.startswith("This is shop.cxmap as it is now.")
    assert texts(inbox_of(map_window)) == before
