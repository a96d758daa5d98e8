"""The start page, and getting there from the command line."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from cxmapper.editing.edits.fields import set_fields
from cxmapper.errors import UserError
from cxmapper.files.cxmap import save
from cxmapper.model.records import Persona, Stage, Touchpoint
from cxmapper.resources import resource
from cxmapper.ui import app
from cxmapper.ui.panels.navigator import ADD
from cxmapper.ui.panels.rows import Rows
from cxmapper.ui.panels.tiles import Tiles
from cxmapper.ui.personas.dialog import PersonaEditor
from cxmapper.ui.start.new import New
from cxmapper.ui.start.page import SAMPLES, TEMPLATES
from cxmapper.ui.start.recent import MOST, recent, remember
from cxmapper.ui.window import Window
from tests.journeys import seeded_journey

ROOT = Path(__file__).parents[2]


def click(rows: Rows | Tiles, number: int) -> None:
    QTest.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.model().index(number, 0)).center()
    )


def test_a_click_opens_a_sample(window: Window) -> None:
    click(window.start.samples, 0)
    assert window.map.journey.title == "Getting a new router working"


def test_once_the_page_is_painted_menus_are_full_and_keys_work(window: Window, qtbot: QtBot) -> None:
    bar = window.menuBar()
    menus = [menu for menu in bar.findChildren(QMenu) if menu.menuAction() in bar.actions()]
    assert len(menus) == 9
    qtbot.waitUntil(lambda: not any(menu.isEmpty() for menu in menus))
    QTest.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert window.appearance.theme.name == "dark"


def test_a_key_opens_a_template(window: Window) -> None:
    window.start.templates.setFocus()
    window.start.templates.go_to(2)
    QTest.keyClick(window.start.templates, Qt.Key.Key_Return)
    assert window.map.document.file is None
    assert "Health" in window.windowTitle() or window.map.journey.title


def test_new_asks_who_from_and_until_and_begins_with_three_stages_and_the_focus_on_capturing(window: Window) -> None:
    QTest.mouseClick(window.start.new, Qt.MouseButton.LeftButton)
    dialog = window.findChild(New)
    assert dialog is not None
    for line, words in ((dialog.who, "Bill, 60"), (dialog.start, "I need a router"), (dialog.end, "it works")):
        QTest.keyClicks(line, words)
    QTest.keyClick(dialog.end, Qt.Key.Key_Return)
    page = window.map
    assert page.document.file is None
    assert [(persona.name, persona.age) for persona in page.personas] == [("Bill", 60)]
    assert page.journey.scenario == "From “I need a router” until “it works”"
    assert [stage.title for stage in page.document.project.ordered(Stage)] == ["Before", "During", "After"]
    assert page.look.mode == "capture"


def test_new_begins_with_nothing_answered_too(window: Window) -> None:
    window.begin("", "", "")
    assert window.map.personas == ()


def test_who_has_just_begun_is_told_what_to_type_and_can_type_at_once(window: Window) -> None:
    window.begin("Ann", "a", "b")
    bar = window.map.bar
    assert QApplication.focusWidget() is bar.typing
    assert bar.typing.placeholderText() == "Before › type what happens, and press Enter"
    assert "! pain" in bar.aside.text()
    QTest.keyClicks(bar.typing, "Ring the shop")
    QTest.keyClick(bar.typing, Qt.Key.Key_Return)
    assert [one.title for one in window.map.document.project.all(Touchpoint).values()] == ["Ring the shop"]
    assert bar.typing.placeholderText() == "Before › Ring the shop"
    QTest.keyClick(bar.typing, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.map.canvas


def test_something_missing_that_is_captured_is_said_to_show_in_review(window: Window) -> None:
    window.begin("Ann", "a", "b")
    bar = window.map.bar
    bar.typing.setText("= News of the parcel")
    bar.capture()
    assert bar.aside.text().endswith("; it shows in review")
    window.actions_by_id["mode.review"].trigger()
    bar.typing.setText("= An answer")
    bar.capture()
    assert "review" not in bar.aside.text()


def test_what_was_captured_is_not_said_any_more_after_undo(window: Window) -> None:
    window.begin("Ann", "a", "b")
    bar = window.map.bar
    hint = bar.aside.text()
    QTest.keyClicks(bar.typing, "Ring the shop")
    QTest.keyClick(bar.typing, Qt.Key.Key_Return)
    assert bar.aside.text() == "first touchpoint of Before"
    window.map.undo()
    assert bar.aside.text() == hint


def test_work_that_is_in_no_file_is_listed_and_comes_back(window: Window, qtbot: QtBot) -> None:
    window.begin("Ann", "a", "b")
    page = window.map
    page.do("Rename", set_fields(page.document.project, page.journey.id, title="Unsaved"))
    window.show_start()
    qtbot.waitUntil(window.start.work.isVisible)
    click(window.start.work, 0)
    assert window.map.journey.title == "Unsaved"
    window.map.undo()
    assert window.map.journey.title == "a"


def test_a_recent_file_has_a_picture(window: Window, tmp_path: Path) -> None:
    save(seeded_journey(5), tmp_path / "a.cxmap")
    window.open_file(tmp_path / "a.cxmap")
    window.show_start()
    picture = window.start.recent.item(0).data(Qt.ItemDataRole.DecorationRole)
    assert not picture.isNull()


def test_every_sample_and_template_is_offered_and_no_other() -> None:
    assert {path.stem for path in resource("samples").glob("*.cxmap")} == set(SAMPLES)
    assert {path.stem for path in resource("templates").glob("*.cxmap")} == {*TEMPLATES, "blank"}


def test_what_was_opened_is_listed_the_latest_first(window: Window, tmp_path: Path) -> None:
    for name in ("a.cxmap", "b.cxmap"):
        save(seeded_journey(3), tmp_path / name)
        window.open_file(tmp_path / name)
    window.show_start()
    rows = window.start.recent
    assert [rows.item(number).text() for number in range(rows.count())] == ["b", "a"]
    click(rows, 1)
    assert window.map.document.name == "a.cxmap"


def test_files_that_are_gone_are_not_listed(settings: QSettings, tmp_path: Path) -> None:
    for number in range(MOST + 3):
        (tmp_path / str(number)).touch()
        remember(settings, tmp_path / str(number))
    assert len(recent(settings)) == MOST
    (tmp_path / str(MOST)).unlink()
    assert len(recent(settings)) == MOST - 1


def test_it_needs_nothing_that_is_slow_to_load(tmp_path: Path) -> None:
    script = (
        "import sys\nfrom PySide6.QtCore import QSettings\nfrom PySide6.QtWidgets import QApplication\n"
        "from pathlib import Path\nfrom cxmapper.ui.places import places\n"
        "app = QApplication([])\nimport cxmapper.commands.window\nfrom cxmapper.ui.window import Window\n"
        "here = Path(sys.argv[1])\n"
        "settings = QSettings(str(here / 's.ini'), QSettings.Format.IniFormat)\n"
        "window = Window(settings, places(here, here))\nwindow.show()\napp.processEvents()\n"
        "slow = {'pydantic', 'numpy', 'networkx', 'uharfbuzz', 'PIL', 'dataclasses', 'msgspec', 'tomllib', 'hashlib'}\n"
        "print(sorted(slow & set(sys.modules)))\n"
        "window.close()\ndel window"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], capture_output=True, check=True, env=environment, text=True
    )
    assert done.stdout == "[]\n"


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "offscreen:fontdb", "minimal;xcb"])
def test_platforms_without_a_screen_show_no_window(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    with pytest.raises(UserError, match="There is no screen here"):
        app.run()


def test_neither_does_linux_without_a_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not app.has_screen()
    monkeypatch.setenv("DISPLAY", ":0")
    assert app.has_screen()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="DISPLAY is of X11")
def test_a_display_that_does_not_answer_is_one_line_and_no_crash() -> None:
    kept = {name: value for name, value in os.environ.items() if name not in {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY"}}
    environment = {**kept, "PYTHONPATH": str(ROOT), "DISPLAY": ":9876"}
    done = subprocess.run(
        [sys.executable, "-m", "cxmapper"], capture_output=True, check=False, env=environment, text=True
    )
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("cxmapper: ")


def test_who_has_no_persona_yet_is_led_to_one(window: Window) -> None:
    window.begin("", "", "")
    rows = window.map.navigator.personas
    assert [rows.row(number).words for number in range(rows.count)] == ["Add a persona…"]
    rows.setFocus()
    rows.go_to(0)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    (editor,) = window.findChildren(PersonaEditor)
    QTest.keyClick(editor.first, Qt.Key.Key_Space)
    editor.close()
    assert len(window.map.document.project.all(Persona)) == 1
    assert ADD not in [rows.row(number).id for number in range(rows.count)]


def test_the_first_line_is_asked_for_in_whole_however_many_marks_there_are(window: Window, qtbot: QtBot) -> None:
    window.begin("", "", "")
    typing = window.map.bar.typing
    qtbot.waitUntil(typing.hasFocus)
    assert typing.placeholderText() == "Before › type what happens, and press Enter"
    qtbot.waitUntil(lambda: typing.width() >= typing.fontMetrics().horizontalAdvance(typing.placeholderText()))
    beside = window.map.bar.aside
    qtbot.waitUntil(lambda: 200 < beside.width() < beside.sizeHint().width())
    QTest.keyClicks(typing, "! nothing to complain of yet")
    qtbot.waitUntil(lambda: beside.width() >= min(beside.sizeHint().width(), window.map.bar.width() // 2))


def test_a_chart_of_a_journey_without_a_title_calls_it_as_the_map_does(window: Window, qtbot: QtBot) -> None:
    window.begin("", "", "")
    window.actions_by_id["panel.charts"].trigger()
    panel = window.map.docks["charts"].widget()
    qtbot.waitUntil(lambda: panel.chart is not None)
    assert panel.chart.drawing.title == "Untitled journey"
