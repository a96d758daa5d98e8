"""Following a log of events in the window."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from cxmapper.feedback.events.guess import guessed_columns
from cxmapper.feedback.events.log import Columns
from cxmapper.model.project import Project
from cxmapper.model.records import Evidence, Source, Transition
from cxmapper.ui.commands.feedback import follow_log
from cxmapper.ui.feedback.log import LogDialog
from cxmapper.ui.window import Window
from tests.surveys import journey, write_csv
from tests.ui.feedback.conftest import Dialogs

EVENTS = [
    *((case, what, f"2026-09-0{day} 10:00") for case in "abcd" for day, what in enumerate(("order", "deliver it"), 1)),
    ("a", "returns", "2026-09-05 10:00"),
    ("e", "order", "2026-09-01 10:00"),
    ("e", "returns", "2026-09-02 10:00"),
    ("e", "shrug", "2026-09-03 10:00"),
]


@pytest.fixture
def shop() -> Project:
    return journey(
        ("Order", "Delivery", "Returns"),
        Transition(id="way", source_id="t0", target_id="t1"),
        Transition(id="idle", source_id="t2", target_id="t1"),
    )


@pytest.fixture
def log(map_window: Window, tmp_path: Path, dialog: Dialogs[LogDialog], qtbot: QtBot) -> LogDialog:
    follow_log(map_window.map, write_csv(tmp_path / "log.csv", ("customer", "event", "at"), EVENTS))
    made = dialog(LogDialog)
    qtbot.waitUntil(lambda: made.followed is not None, timeout=30_000)
    return made


def choose(log: LogDialog, activity: str, touchpoint: str) -> None:
    table = log.parts.table
    table.setCurrentCell(next(row for row in range(table.rowCount()) if table.item(row, 0).text() == activity), 0)
    log.parts.place.setCurrentIndex(log.parts.place.findText(touchpoint))
    log.parts.place.activated.emit(log.parts.place.currentIndex())


def test_columns_and_touchpoints_are_guessed(log: LogDialog) -> None:
    assert log.parts.columns == Columns("customer", "event", "at")
    assert (log.places["order"], log.places["returns"]) == ("t0", "t2")
    assert "shrug" not in log.places


def test_what_nobody_drew_and_nobody_takes_is_listed(log: LogDialog, qtbot: QtBot) -> None:
    choose(log, "deliver it", "Delivery")
    qtbot.waitUntil(lambda: log.followed is not None, timeout=10_000)
    said = log.parts.results.toPlainText()
    assert "2 of 2 drawn ways counted in 5 cases" in said
    assert "Order → Returns: 20 % of 5" in said
    assert "Drawn ways that nobody takes (1)\n   Returns → Delivery" in said
    assert "Activities that are on no touchpoint (1)\n   shrug" in said


def test_it_is_put_on_the_map_as_one_step(map_window: Window, log: LogDialog, qtbot: QtBot) -> None:
    document = map_window.map.document
    before = document.project
    choose(log, "deliver it", "Delivery")
    qtbot.waitUntil(lambda: log.followed is not None, timeout=10_000)
    qtbot.mouseClick(log.parts.foot.accept, Qt.MouseButton.LeftButton)
    way = document.project.all(Transition)["way"]
    assert (way.share, way.n, way.evidence) == (0.8, 5, Evidence.MEASURED)
    assert [one.title for one in document.project.all(Source).values()] == ["log.csv"]
    assert len(document.history.done) == 1
    map_window.map.undo()
    assert document.project == before


def test_ways_that_nobody_drew_are_added_from_the_share_that_is_chosen(
    map_window: Window, log: LogDialog, qtbot: QtBot
) -> None:
    choose(log, "deliver it", "Delivery")
    qtbot.waitUntil(lambda: log.followed is not None, timeout=10_000)
    qtbot.mouseClick(log.parts.add, Qt.MouseButton.LeftButton, pos=QPoint(8, log.parts.add.height() // 2))
    log.parts.least.setCurrentIndex(log.parts.least.findText("20 %"))
    log.put()
    ways = {
        (way.source_id, way.target_id): way.share for way in map_window.map.document.project.all(Transition).values()
    }
    assert ways["t0", "t2"] == 0.2


def test_no_touchpoint_at_all_is_one_sentence(log: LogDialog, qtbot: QtBot) -> None:
    log.parts.table.selectAll()
    log.parts.place.setCurrentIndex(0)
    log.parts.place.activated.emit(0)
    qtbot.waitUntil(log.parts.foot.problem.isVisible, timeout=10_000)
    assert log.parts.foot.problem.text() == "Say for at least one activity which touchpoint it stands for."
    assert not log.parts.foot.accept.isEnabled()


def test_escape_ends_the_thread(log: LogDialog, map_window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(log, Qt.Key.Key_Escape)
    qtbot.waitUntil(
        lambda: not any(one.name.startswith("cxmapper-worker") for one in threading.enumerate()), timeout=10_000
    )
    assert map_window.map.document.history.done == ()


def test_a_table_without_the_usual_names_lets_them_be_chosen(
    map_window: Window, tmp_path: Path, dialog: Dialogs[LogDialog], qtbot: QtBot
) -> None:
    follow_log(map_window.map, write_csv(tmp_path / "odd.csv", ("x", "y", "z"), EVENTS))
    made = dialog(LogDialog)
    qtbot.waitUntil(made.parts.foot.problem.isVisible, timeout=30_000)
    for box, name in ((made.parts.case, "x"), (made.parts.activity, "y"), (made.parts.time, "z")):
        box.setCurrentIndex(box.findText(name))
        box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: made.followed is not None, timeout=30_000)


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (
            ("time:timestamp", "concept:name", "case:concept:name"),
            ("case:concept:name", "concept:name", "time:timestamp"),
        ),
        (("Case ID", "Activity", "Complete Timestamp"), ("Case ID", "Activity", "Complete Timestamp")),
        (("session_id", "event_type", "event_time", "price"), ("session_id", "event_type", "event_time")),
        (("a", "b"), ("", "", "")),
    ],
)
def test_a_log_is_known_by_the_names_of_its_columns(names: tuple[str, ...], found: tuple[str, str, str]) -> None:
    assert guessed_columns(names) == Columns(*found)
