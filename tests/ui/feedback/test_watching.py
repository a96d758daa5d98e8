"""A folder that is watched: what is new is offered once it is whole, and nothing of it is in the project."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cxmapper.ui.commands.feedback import unwatch, watch
from cxmapper.ui.commands.here import is_watching
from cxmapper.ui.feedback.survey import SurveyDialog
from cxmapper.ui.feedback.watching import Watch
from cxmapper.ui.window import Window
from tests.surveys import write_csv
from tests.ui.feedback.conftest import HEADER, ROWS, Dialogs


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "exports"
    made.mkdir()
    write_csv(made / "old.csv", HEADER, ROWS)
    return made


@pytest.fixture
def watched(map_window: Window, folder: Path) -> Window:
    watch(map_window.map, folder)
    map_window.map.messages.hide()
    return map_window


def offered(window: Window, qtbot: QtBot, name: str) -> None:
    qtbot.waitUntil(lambda: window.map.messages.sentence == f"{name} is new in exports.", timeout=10_000)


def test_nothing_is_watched_until_somebody_chooses(map_window: Window) -> None:
    assert not is_watching(map_window.map)
    assert not map_window.actions_by_id["feedback.unwatch"].isEnabled()


def test_a_new_export_is_offered_and_read_by_its_button(
    watched: Window, folder: Path, dialog: Dialogs[SurveyDialog], qtbot: QtBot
) -> None:
    write_csv(folder / "new.csv", HEADER, ROWS)
    offered(watched, qtbot, "new.csv")
    qtbot.mouseClick(next(iter(watched.map.messages.findChildren(QPushButton))), Qt.MouseButton.LeftButton)
    assert dialog(SurveyDialog)
    assert watched.map.document.history.done == ()


def test_a_file_that_is_still_written_is_waited_for(watched: Window, folder: Path, qtbot: QtBot) -> None:
    with (folder / "slow.csv").open("w", encoding="utf-8") as file:
        for _ in range(6):
            file.write("Order,Delivery\n")
            file.flush()
            qtbot.wait(400)
            assert watched.map.messages.sentence == ""
    offered(watched, qtbot, "slow.csv")


def test_a_file_put_in_the_place_of_another_is_offered(watched: Window, folder: Path, qtbot: QtBot) -> None:
    write_csv(folder / "old.part", HEADER, ROWS[:5])
    (folder / "old.part").replace(folder / "old.csv")
    offered(watched, qtbot, "old.csv")


def test_what_is_no_table_is_not_offered(watched: Window, folder: Path, qtbot: QtBot) -> None:
    for name in ("notes.docx", ".hidden.csv", "~$open.xlsx"):
        (folder / name).write_bytes(b"something")
    qtbot.wait(2_500)
    assert watched.map.messages.sentence == ""


def test_the_folder_is_kept_with_the_settings_and_not_in_the_project(
    watched: Window, folder: Path, tmp_path: Path, settings: QSettings, qtbot: QtBot
) -> None:
    watched.show_start()
    assert str(folder) not in (tmp_path / "shop.cxmap").read_text("utf-8")
    write_csv(folder / "while-away.csv", HEADER, ROWS)
    watched.open_file(tmp_path / "shop.cxmap")
    offered(watched, qtbot, "while-away.csv")
    unwatch(watched.map)
    settings.sync()
    assert str(folder) not in (tmp_path / "settings.ini").read_text("utf-8")
    assert not is_watching(watched.map)


def test_a_folder_that_goes_away_is_told_once(watched: Window, folder: Path, qtbot: QtBot) -> None:
    (folder / "old.csv").unlink()
    folder.rmdir()
    qtbot.waitUntil(
        lambda: watched.map.messages.sentence == "exports is not there any more, and no longer watched.", timeout=10_000
    )
    assert not is_watching(watched.map)


def test_a_closed_map_watches_nothing(watched: Window) -> None:
    found = watched.map.findChild(Watch)
    assert isinstance(found, Watch)
    watched.show_start()
    assert found._watcher.directories() == []
