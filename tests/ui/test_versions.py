"""Named versions: saved, compared with on the map, returned to."""

import re
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from cxmapper.analysis.comparing import Mark
from cxmapper.files.backups import back_up
from cxmapper.files.cxmap import load, save
from cxmapper.model.project import Project
from cxmapper.model.records import Version
from cxmapper.resources import resource
from cxmapper.ui.panels.versions import Versions
from cxmapper.ui.window import Window
from tests.ui.test_keys import named, press


def project(window: Window) -> Project:
    return window.map.document.project


def panel(window: Window) -> Versions:
    found = window.map.docks["versions"].widget()
    assert isinstance(found, Versions)
    return found


def click(window: Window, words: str) -> None:
    (button,) = (each for each in window.findChildren(QPushButton) if each.text() == words and each.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def rows(window: Window) -> list[str]:
    listed = panel(window).rows
    return [listed.row(number).words for number in range(listed.count)]


def differences(window: Window) -> list[str]:
    listed = panel(window).differences
    return [listed.row(number).words.strip() for number in range(listed.count)]


@pytest.fixture
def before_lunch(router: Window, qtbot: QtBot) -> Window:
    """The sample with a version “before lunch”, its list open and the version chosen."""
    press("Ctrl+S", "'before lunch'", "Return", "Ctrl+Shift+H")
    qtbot.waitUntil(panel(router).isVisible)
    panel(router).rows.go_to(0)
    router.map.canvas.setFocus()
    return router


def test_a_version_is_saved_under_a_name_and_its_time_is_proposed(router: Window) -> None:
    press("Ctrl+S")
    assert QApplication.focusWidget().text()[:2] == "20"
    press("'before lunch'", "Return")
    assert "before lunch" in [one.title for one in project(router).all(Version).values()]
    assert "before lunch" in router.messages.sentence


def test_the_newest_version_stands_first_with_who_and_when(before_lunch: Window) -> None:
    assert rows(before_lunch)[0] == "before lunch"
    assert "·" in panel(before_lunch).rows.row(0).spoken


def test_what_is_added_gone_and_changed_since_is_listed_and_marked_on_the_map(before_lunch: Window) -> None:
    window = before_lunch
    window.map.select(named(project(window), "Call the helpline").id)
    press("'t'", "'Write to us'", "Return")
    window.map.select(named(project(window), "Engineer visits").id)
    press("Del")
    window.map.select(named(project(window), "Follow the paper guide").id)
    press("Return", "'Follow the film'", "Return")
    click(window, "Compare")
    told = differences(window)
    assert "+ Write to us" in told
    assert "− Engineer visits" in told
    assert "~ Follow the film" in told
    assert "Title: Follow the paper guide → Follow the film" in told
    assert panel(window).comparison.counts == "+ 1 new · − 1 gone · ~ 3 changed"
    marks = panel(window).comparison.found
    assert {one.mark for one in marks} == {Mark.ADDED, Mark.GONE, Mark.CHANGED}


def test_the_marks_are_painted_over_the_map_and_go_when_comparing_ends(before_lunch: Window) -> None:
    window = before_lunch
    window.map.select(named(project(window), "Call the helpline").id)
    press("'t'", "'Write to us'", "Return")
    window.map.select()
    plain = window.map.canvas.grab().toImage()
    click(window, "Compare")
    assert window.map.canvas.grab().toImage() != plain
    click(window, "Stop comparing")
    assert window.map.canvas.grab().toImage() == plain
    assert differences(window) == []


def test_what_differs_follows_edits_while_comparing(before_lunch: Window) -> None:
    window = before_lunch
    click(window, "Compare")
    assert differences(window) == []
    window.map.select(named(project(window), "Prove who you are").id)
    window.map.canvas.setFocus()
    press("'m'")
    assert differences(window) == ["~ Prove who you are", "Moment of truth: no → yes"]
    press("Ctrl+Z")
    assert differences(window) == []


def test_a_click_on_a_difference_shows_its_place(before_lunch: Window) -> None:
    window = before_lunch
    proof = named(project(window), "Prove who you are")
    window.map.select(proof.id)
    press("'m'")
    window.map.select()
    click(window, "Compare")
    listed = panel(window).differences
    middle = listed.visualRect(listed.model().index(1, 0)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert window.map.selection.ids == (proof.id,)


def test_returning_to_a_version_is_one_step_that_keeps_the_list_and_can_be_taken_back(before_lunch: Window) -> None:
    window = before_lunch
    window.map.select(named(project(window), "Engineer visits").id)
    press("Del")
    later = project(window)
    click(window, "Return to it")
    assert named(project(window), "Engineer visits").title == "Engineer visits"
    assert rows(window)[0] == "before lunch"
    window.map.canvas.setFocus()
    press("Ctrl+Z")
    assert project(window) == later


def test_a_version_is_renamed_and_deleted_and_comes_back(before_lunch: Window) -> None:
    window = before_lunch
    click(window, "Rename…")
    press("'before tea'", "Return")
    assert rows(window)[0] == "before tea"
    click(window, "Delete")
    assert "before tea" not in rows(window)
    window.map.canvas.setFocus()
    press("Ctrl+Z")
    assert rows(window)[0] == "before tea"


def test_a_version_that_is_not_on_this_computer_is_said(before_lunch: Window) -> None:
    window = before_lunch
    folder = window.map.document.folder
    assert folder is not None
    shutil.rmtree(folder / "versions")
    click(window, "Compare")
    assert "is not on this computer" in window.messages.sentence
    assert differences(window) == []


def test_the_file_as_it_was_before_today_can_be_compared_with(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "router.cxmap"
    save(load(resource("samples/router.cxmap")), file)
    back_up(file, tmp_path / "data" / "backups", datetime(2020, 1, 2, 15, tzinfo=UTC))
    window.open_file(file)
    qtbot.waitUntil(window.map.canvas.isVisible)
    window.map.canvas.setFocus()
    proof = named(project(window), "Prove who you are")
    window.map.select(proof.id)
    press("'m'", "Ctrl+Shift+H")
    panel(window).rows.go_to(panel(window).rows.count - 1)
    assert rows(window)[-1] == "File as of 2020-01-02 15h"
    click(window, "Compare")
    assert differences(window)[0] == "~ Prove who you are"


def test_the_day_of_a_version_is_written_as_in_the_language(router: Window, request: pytest.FixtureRequest) -> None:
    request.addfinalizer(lambda: router.appearance.choose_language("en"))
    router.appearance.choose_language("de")
    router.actions_by_id["versions"].trigger()
    said = panel(router).rows.row(0).aside
    assert re.fullmatch(r"1[123]\. Sept\. \d\d:\d\d", said)
