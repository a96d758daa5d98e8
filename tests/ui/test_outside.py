"""Something else changes, deletes or hides the file that is open: it is noticed, said, and nothing is lost."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from cxmapper.editing.edits.fields import set_fields
from cxmapper.files.atomic import write_atomic
from cxmapper.files.cxmap import dumps, load, save
from cxmapper.files.recovery import list_recoverable
from cxmapper.model.records import Journey
from cxmapper.ui.window import Window
from tests.journeys import seeded_journey


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A map in a file, in a folder of its own."""
    (tmp_path / "maps").mkdir()
    path = tmp_path / "maps" / "a.cxmap"
    save(seeded_journey(5), path)
    return path


@pytest.fixture
def open_(window: Window, file: Path) -> Window:
    """A window on that file."""
    window.open_file(file)
    return window


def rename(window: Window, title: str) -> None:
    page = window.map
    assert page.do(f"Rename to {title}", set_fields(page.document.project, page.journey.id, title=title))


def title(file: Path) -> str:
    return next(iter(load(file).all(Journey).values())).title


def choices(window: Window) -> dict[str, QPushButton]:
    found = window.messages.findChildren(QPushButton)
    return {one.text().replace("&", ""): one for one in found if not one.isHidden()}


def by_something_else(file: Path) -> None:
    write_atomic(file, dumps(seeded_journey(3)))


def test_a_change_is_noticed_while_nobody_types_and_offers_what_loses_nothing(
    open_: Window, file: Path, qtbot: QtBot
) -> None:
    by_something_else(file)
    qtbot.waitUntil(lambda: bool(open_.messages.sentence), timeout=5000)
    assert open_.messages.sentence.startswith("a.cxmap was changed by something else.")
    assert list(choices(open_)) == ["Show what is there now", "Save mine as…"]


def test_a_change_is_noticed_when_the_window_is_come_back_to(open_: Window, file: Path) -> None:
    by_something_else(file)
    QApplication.sendEvent(open_, QEvent(QEvent.Type.ActivationChange))
    assert "changed by something else" in open_.messages.sentence


def test_a_second_replacing_is_noticed_too(open_: Window, file: Path) -> None:
    own = file.read_bytes()
    by_something_else(file)
    open_.map.document.look_outside()
    write_atomic(file, own)
    open_.map.document.look_outside()
    assert open_.messages.sentence == "a.cxmap is as you left it; every change is written there again."
    by_something_else(file)
    open_.map.document.look_outside()
    assert "changed by something else" in open_.messages.sentence


def test_own_savings_are_no_change_from_outside(open_: Window, file: Path) -> None:
    for number in range(3):
        rename(open_, f"Mine {number}")
        open_.map.document.save()
        open_.map.document.look_outside()
    assert open_.messages.sentence == ""
    assert title(file) == "Mine 2"


def test_showing_what_is_there_keeps_ones_own_as_untitled_work(open_: Window, file: Path, qtbot: QtBot) -> None:
    rename(open_, "Mine, saved")
    open_.map.document.save()
    rename(open_, "Mine, not saved")
    by_something_else(file)
    theirs = file.read_bytes()
    open_.map.document.look_outside()
    qtbot.mouseClick(choices(open_)["Show what is there now"], Qt.MouseButton.LeftButton)
    assert open_.map.journey.title == title(file)
    assert file.read_bytes() == theirs
    (work,) = list_recoverable(open_.map.document._places.journals)
    open_.open_work(work.folder)
    assert open_.map.journey.title == "Mine, not saved"
    open_.map.undo()
    assert open_.map.journey.title == "Mine, saved"


def test_what_is_there_is_not_shown_where_it_cannot_be_read(open_: Window, file: Path, qtbot: QtBot) -> None:
    rename(open_, "Mine")
    file.write_text("{}")
    open_.map.document.look_outside()
    qtbot.mouseClick(choices(open_)["Show what is there now"], Qt.MouseButton.LeftButton)
    assert open_.map.journey.title == "Mine"
    rename(open_, "Still mine")
    assert file.read_text() == "{}"


def test_a_deleted_file_is_written_again_only_when_that_is_chosen(open_: Window, file: Path, qtbot: QtBot) -> None:
    file.unlink()
    rename(open_, "Mine")
    open_.map.document.save()
    assert not file.exists()
    assert open_.messages.sentence.startswith("a.cxmap was deleted or moved by something else.")
    qtbot.mouseClick(choices(open_)["Write it again"], Qt.MouseButton.LeftButton)
    assert title(file) == "Mine"
    rename(open_, "Mine again")
    open_.map.document.save()
    assert title(file) == "Mine again"
    assert choices(open_) == {}


def test_a_folder_that_is_gone_cannot_be_written_to_and_when_it_is_back_all_is_written(
    open_: Window, file: Path, qtbot: QtBot
) -> None:
    away = file.parent.with_name("away")
    file.parent.rename(away)
    rename(open_, "Mine")
    open_.map.document.save()
    qtbot.mouseClick(choices(open_)["Write it again"], Qt.MouseButton.LeftButton)
    assert "could not be written" in open_.messages.sentence
    away.rename(file.parent)
    open_.map.document.look_outside()
    qtbot.waitUntil(lambda: open_.map.document.is_saved, timeout=4000)
    assert title(file) == "Mine"


def test_a_file_that_became_a_folder_is_said_and_nothing_is_lost(open_: Window, file: Path, tmp_path: Path) -> None:
    rename(open_, "Mine")
    file.unlink()
    file.mkdir()
    open_.map.document.save()
    assert "cannot be read any more" in open_.messages.sentence
    assert list(choices(open_)) == ["Save mine as…"]
    open_.save_as(tmp_path / "mine.cxmap")
    assert title(tmp_path / "mine.cxmap") == "Mine"
    assert open_.map.document.outside is None


def test_edits_that_a_changed_file_lacks_are_named_where_they_are_and_can_be_shown(
    open_: Window, file: Path, qtbot: QtBot
) -> None:
    rename(open_, "Mine")
    by_something_else(file)
    open_.show_start()
    open_.open_file(file)
    assert "on the start page" in open_.messages.sentence
    qtbot.mouseClick(choices(open_)["Show my edits"], Qt.MouseButton.LeftButton)
    assert open_.map.journey.title == "Mine"
    open_.open_file(file)
    assert open_.messages.sentence == ""


def test_a_file_that_is_broken_when_it_is_opened_is_explained_in_the_language_chosen(
    open_: Window, file: Path, request: pytest.FixtureRequest
) -> None:
    open_.appearance.choose_language("de")
    request.addfinalizer(lambda: open_.appearance.choose_language("en"))
    rename(open_, "Mine")
    open_.show_start()
    file.write_text("[]")
    open_.open_file(file)
    assert open_.map.journey.title == "Mine"
    assert open_.messages.sentence == (
        "a.cxmap: Das ist JSON, aber kein cxmapper-Projekt: Es ist kein einzelnes Objekt. "
        "Das ist Ihre Arbeit nach dem Protokoll, ohne Titel."
    )


def test_the_choices_stay_in_another_language_and_size(open_: Window, file: Path) -> None:
    file.unlink()
    open_.map.document.look_outside()
    open_.appearance.choose_size("130")
    assert list(choices(open_)) == ["Write it again", "Save mine as…"]


def test_named_versions_stay_with_the_file_that_is_shown_anew(open_: Window, file: Path, qtbot: QtBot) -> None:
    rename(open_, "Mine")
    folder = open_.map.document.begun()
    (folder / "versions").mkdir(exist_ok=True)
    (folder / "versions" / "kept").write_text("kept")
    by_something_else(file)
    open_.map.document.look_outside()
    qtbot.mouseClick(choices(open_)["Show what is there now"], Qt.MouseButton.LeftButton)
    assert (folder / "versions" / "kept").exists()
    shutil.rmtree(folder / "versions")
