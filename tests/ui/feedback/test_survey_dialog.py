"""Reading a survey in the window: guessed, changed by hand, stopped, refused, read in and taken back."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from cxmapper.feedback.mapping.rows import Use
from cxmapper.files.cxmap import save
from cxmapper.model.records import Score, Source
from cxmapper.ui.commands.feedback import read_survey
from cxmapper.ui.feedback.survey import SurveyDialog
from cxmapper.ui.start.new import New
from cxmapper.ui.window import Window
from tests.surveys import AIRPORT, SURVEYS, journey
from tests.ui.feedback.conftest import Dialogs, settle

LEFT = Qt.MouseButton.LeftButton
NAMES = ("Begin", "Cancel")


@pytest.fixture
def opened(map_window: Window, survey: Path, dialog: Dialogs[SurveyDialog], qtbot: QtBot) -> SurveyDialog:
    read_survey(map_window.map, survey)
    return settle(qtbot, dialog(SurveyDialog))


def cells(dialog: SurveyDialog, column: str) -> list[str]:
    table = dialog.parts.columns
    row = next(number for number in range(table.rowCount()) if table.item(number, 0).text() == column)
    return [table.item(row, place).text() for place in range(1, table.columnCount())]


def gone(qtbot: QtBot) -> None:
    """Wait until no thread of ours is left."""
    qtbot.waitUntil(
        lambda: not any(one.name.startswith("cxmapper-worker") for one in threading.enumerate()), timeout=10_000
    )


def test_the_guess_is_filled_in_with_how_each_column_was_answered(opened: SurveyDialog) -> None:
    assert cells(opened, "Order") == ["Order", "CSAT", "16", "0", "0", "0"]
    assert cells(opened, "Delivery")[:2] == ["Delivery", "CSAT"]
    assert cells(opened, "E-mail") == ["personal, not read", "", "", "", "", ""]
    assert cells(opened, "EndDate")[0] == "when they answered"


def test_nothing_is_in_the_project_before_it_is_read_in(map_window: Window, opened: SurveyDialog) -> None:
    assert opened.parts.foot.accept.isEnabled()
    assert map_window.map.document.history.done == ()


def test_one_step_of_undo_takes_all_of_it_back(map_window: Window, opened: SurveyDialog, qtbot: QtBot) -> None:
    document = map_window.map.document
    before = document.project
    qtbot.mouseClick(opened.parts.foot.accept, LEFT)
    assert len(document.history.done) == 1
    assert [one.title for one in document.project.all(Source).values()] == ["post-install_2026-09.csv"]
    assert {score.subject_id for score in document.project.all(Score).values()} == {"t0", "t1"}
    assert "undo takes all of it back" in map_window.map.messages.sentence
    map_window.map.undo()
    assert document.project == before
    gone(qtbot)


def test_codes_that_are_typed_are_counted_as_what_they_mean(opened: SurveyDialog, qtbot: QtBot) -> None:
    opened.parts.columns.choose("Delivery")
    details = opened.parts.details
    details.not_applicable.setFocus()
    details.not_applicable.selectAll()
    qtbot.keyClicks(details.not_applicable, "9; 4")
    qtbot.keyClick(details.not_applicable, Qt.Key.Key_Tab)
    assert opened.outcome is None  # the numbers before are those of another map
    settle(qtbot, opened)
    fours_and_nines = sum(row in (4, 9) for row in _column("Delivery"))
    assert cells(opened, "Delivery")[2:] == [str(16 - fours_and_nines), "0", str(fours_and_nines), "0"]


def _column(name: str) -> list[object]:
    from tests.ui.feedback.conftest import HEADER, ROWS

    return [row[HEADER.index(name)] for row in ROWS]


def test_the_touchpoint_is_found_by_typing_a_part_of_its_title(opened: SurveyDialog, qtbot: QtBot) -> None:
    opened.parts.columns.choose("Delivery")
    where = opened.parts.details.where
    where.setFocus()
    where.line.selectAll()
    qtbot.keyClicks(where.line, "turn")
    qtbot.keyClick(where.line, Qt.Key.Key_Return)
    where.line.clearFocus()
    assert opened.rows["Delivery"].name == "Returns"
    settle(qtbot, opened)
    assert cells(opened, "Delivery")[0] == "Returns"


def test_two_columns_of_one_score_are_refused_in_one_sentence(opened: SurveyDialog, qtbot: QtBot) -> None:
    opened.parts.columns.choose("Delivery")
    where = opened.parts.details.where
    where.setCurrentIndex(where.findText("Order"))
    where.activated.emit(where.currentIndex())
    qtbot.waitUntil(opened.parts.foot.problem.isVisible, timeout=10_000)
    assert "would both be CSAT at “Order”" in opened.parts.foot.problem.text()
    assert not opened.parts.foot.accept.isEnabled()


def test_without_a_period_nothing_is_counted_until_one_is_typed(opened: SurveyDialog, qtbot: QtBot) -> None:
    whole = opened.parts.whole
    whole.when.setCurrentIndex(0)
    whole.when.activated.emit(0)
    qtbot.waitUntil(whole.period.isVisible)
    whole.period.clear()
    qtbot.keyClicks(whole.period, "last autumn")
    qtbot.waitUntil(opened.parts.foot.problem.isVisible)
    assert opened.parts.foot.problem.text().startswith("“last autumn” is no period")
    whole.period.selectAll()
    qtbot.keyClicks(whole.period, "2026-Q3")
    settle(qtbot, opened)
    assert {score.period for score in opened.outcome.reading.scores} == {"2026-Q3"}


def test_the_same_file_again_is_read_in_only_in_place_of_what_it_brought(
    map_window: Window, opened: SurveyDialog, survey: Path, dialog: Dialogs[SurveyDialog], qtbot: QtBot
) -> None:
    opened.read()
    gone(qtbot)
    scores = len(map_window.map.document.project.all(Score))
    read_survey(map_window.map, survey)
    again = settle(qtbot, dialog(SurveyDialog))
    assert again.parts.hint.text() == "The map of post-install_2026-09.csv fits and is used again."
    assert not again.parts.foot.accept.isEnabled()
    qtbot.keyClick(again.parts.again, Qt.Key.Key_Space)
    again.read()
    assert len(map_window.map.document.project.all(Score)) == scores
    assert len(map_window.map.document.project.all(Source)) == 1


def test_cancelling_stops_the_thread_and_leaves_nothing(
    map_window: Window, survey: Path, dialog: Dialogs[SurveyDialog], qtbot: QtBot
) -> None:
    read_survey(map_window.map, survey)
    made = dialog(SurveyDialog)
    qtbot.keyClick(made, Qt.Key.Key_Escape)
    gone(qtbot)
    assert map_window.map.document.history.done == ()


def test_closing_the_map_ends_a_dialog_that_still_reads(
    map_window: Window, survey: Path, dialog: Dialogs[SurveyDialog]
) -> None:
    read_survey(map_window.map, survey)
    dialog(SurveyDialog)
    map_window.show_start()
    assert not any(one.name.startswith("cxmapper-worker") for one in threading.enumerate())


@pytest.mark.parametrize(
    ("content", "said"), [(None, "cannot be read"), (b"", "is empty"), (b"\x00\x01\x02" * 50, "")], ids=str
)
def test_what_is_no_survey_is_one_sentence(
    map_window: Window, tmp_path: Path, content: bytes | None, said: str, dialog: Dialogs[SurveyDialog], qtbot: QtBot
) -> None:
    path = tmp_path / "gone.csv"
    if content is not None:
        path.write_bytes(content)
    read_survey(map_window.map, path)
    made = dialog(SurveyDialog)
    qtbot.waitUntil(made.parts.foot.problem.isVisible, timeout=10_000)
    assert said in made.parts.foot.problem.text()
    assert "\n" not in made.parts.foot.problem.text()
    assert not made.parts.foot.accept.isEnabled()


def test_a_map_goes_into_a_file_and_comes_back_from_it(opened: SurveyDialog, tmp_path: Path) -> None:
    before = opened.survey_map
    opened.save_map(tmp_path / "map.toml")
    opened.rows["Order"] = opened.rows["Order"].__class__("Order")
    opened.load_map(tmp_path / "map.toml")
    assert opened.survey_map == before
    (tmp_path / "bad.toml").write_text("questions = 3", encoding="utf-8")
    opened.load_map(tmp_path / "bad.toml")
    assert opened.parts.foot.problem.text().startswith("bad.toml: ")
    assert opened.survey_map == before


def test_personal_columns_cannot_be_used_and_are_masked(opened: SurveyDialog) -> None:
    opened.parts.columns.choose("E-mail")
    assert opened.parts.details.use.count() == 1
    first = opened.parts.first
    shown = [first.item(row, column).text() for row in range(first.rowCount()) for column in range(first.columnCount())]
    assert not any("@" in text for text in shown)


def test_a_survey_dropped_onto_the_map_is_read(map_window: Window, survey: Path, dialog: Dialogs[SurveyDialog]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(survey))])
    what = (Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(200, 200), *what)
    QApplication.sendEvent(map_window.map, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(map_window.map, QDropEvent(QPointF(200, 200), *what))
    assert dialog(SurveyDialog).windowTitle() == "Read a survey"


def test_it_fits_a_small_screen(opened: SurveyDialog) -> None:
    opened.resize(1024, 640)
    assert (opened.width(), opened.height()) == (1024, 640)


def test_every_control_has_a_name(opened: SurveyDialog) -> None:
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit

    kinds = (QComboBox, QLineEdit, QAbstractItemView)
    nameless = [
        one
        for kind in kinds
        for one in opened.findChildren(kind)
        if one.isVisible() and not one.accessibleName() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert nameless == []
    buttons = [one for one in opened.findChildren(QAbstractButton) if one.isVisible()]
    assert [one for one in buttons if not (one.accessibleName() or one.text())] == []


@pytest.mark.skipif(not SURVEYS.exists(), reason="the surveys of an airport are not here")
def test_a_year_of_an_airport_is_read_in_and_taken_back(
    window: Window, tmp_path: Path, dialog: Dialogs[SurveyDialog], qtbot: QtBot
) -> None:
    save(journey(AIRPORT, title="The airport"), tmp_path / "airport.cxmap")
    window.open_file(tmp_path / "airport.cxmap")
    read_survey(window.map, SURVEYS / "sfo_2013_long.csv")
    made = settle(qtbot, dialog(SurveyDialog))
    assert sum(row.use is Use.SCORE for row in made.rows.values()) == 15
    assert cells(made, "ART")[2:] == ["2,656", "100", "779", "0"]
    made.read()
    scores = window.map.document.project.all(Score).values()
    assert (len(scores), {score.period for score in scores}) == (15, {"2013"})
    window.map.undo()
    assert not window.map.document.project.all(Score)


@pytest.mark.parametrize("width", [800, 1080, 1400])
def test_names_of_columns_can_be_told_apart_however_narrow_it_is(
    opened: SurveyDialog, qtbot: QtBot, width: int
) -> None:
    opened.resize(width, 600)
    across = opened.parts.columns.horizontalHeader()
    qtbot.waitUntil(lambda: opened.width() == width)
    QApplication.processEvents()
    assert across.sectionSize(0) >= 150
    assert across.sectionSize(0) == across.sectionSize(1)
    beyond = across.length() - opened.parts.columns.viewport().width()
    assert beyond in (0, -1) or across.sectionSize(0) == 150


def test_its_buttons_stand_in_the_order_of_other_dialogs(opened: SurveyDialog, map_window: Window) -> None:
    other = New(map_window, lambda *_: None)
    other.show()
    begin, cancel = (next(one for one in other.findChildren(QPushButton) if one.text() == text) for text in NAMES)
    foot = opened.parts.foot
    assert (foot.cancel.x() < foot.accept.x()) == (cancel.x() < begin.x())
    other.close()


def test_the_columns_have_the_keys_and_tab_leads_to_what_they_are(opened: SurveyDialog, qtbot: QtBot) -> None:
    opened.activateWindow()
    assert opened.focusWidget() is opened.parts.columns
    qtbot.keyClick(opened.parts.columns, Qt.Key.Key_Tab)
    assert opened.focusWidget() is opened.parts.details.use
