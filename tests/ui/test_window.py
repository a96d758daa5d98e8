"""The window: every action of the table, and what is seen after it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from cxmapper.drawing.look import Lens, Mode
from cxmapper.files.cxmap import load, save
from cxmapper.model.change import Change
from cxmapper.model.records import Note, Opportunity, PainPoint, Stage, Touchpoint, Transition
from cxmapper.resources import resource
from cxmapper.ui.actions.entry import Entry
from cxmapper.ui.actions.table import ENTRIES
from cxmapper.ui.commands.feedback import watch
from cxmapper.ui.start.recent import recent
from cxmapper.ui.styles import THEMES
from cxmapper.ui.window import Window
from tests.journeys import seeded_journey


def press(window: Window, keys: str) -> None:
    """Press a shortcut where the focus is."""
    combination = QKeySequence(keys)[0]
    QTest.keyClick(window, combination.key(), combination.keyboardModifiers())
    QApplication.processEvents()


def seen(window: Window) -> QImage:
    QApplication.processEvents()
    return window.map.canvas.grab().toImage()


def selections(window: Window) -> Iterator[None]:
    """Select in turn one of each kind of thing, and several of it."""
    page = window.map
    yield
    for kind in (Touchpoint, Note, PainPoint, Opportunity, Transition, Stage):
        ids = list(page.document.project.all(kind))
        for count in (1, 2):
            page.select(*ids[:count])
            yield


def test_every_action_has_a_shortcut_of_its_own() -> None:
    shortcuts = [entry.shortcut for entry in ENTRIES]
    assert all(shortcuts)
    assert len(set(shortcuts)) == len(shortcuts)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_every_action_can_be_done_on_a_map(router: Window, entry: Entry, tmp_path: Path) -> None:
    page = router.map
    watch(page, tmp_path)
    page.do("Name it", Change.updating(page.journey, title="New"))
    page.undo()
    page.do("Name it otherwise", Change.updating(page.journey, title="Other"))
    page.do("Name it again", Change.updating(page.journey, title="Again"))
    page.undo()
    action = router.actions_by_id[entry.id]
    assert any(action.isEnabled() for _ in selections(router))
    action.trigger()
    QApplication.processEvents()
    assert "pen a map" not in router.messages.sentence
    for dialog in router.findChildren(QDialog):
        dialog.reject()


def test_on_the_start_page_only_what_needs_no_map_can_be_done(window: Window) -> None:
    assert {entry.id: window.actions_by_id[entry.id].isEnabled() for entry in ENTRIES} == {
        entry.id: not entry.on_map for entry in ENTRIES
    }


@pytest.mark.parametrize(
    ("keys", "lens"),
    [("Ctrl+Shift+B", Lens.EXPECTATION), ("Ctrl+Shift+T", Lens.DELIVERY), ("Ctrl+Shift+O", Lens.OWNERSHIP)],
)
def test_a_shortcut_switches_the_lens_and_the_cards_change_colour(router: Window, keys: str, lens: Lens) -> None:
    before = seen(router)
    press(router, keys)
    assert router.map.look.lens is lens
    assert router.actions_by_id[f"lens.{lens}"].isChecked()
    assert seen(router) != before


def test_capturing_shows_no_insights(router: Window) -> None:
    assert router.map.insights.isVisible()
    press(router, "Ctrl+Shift+C")
    assert router.map.look.mode is Mode.CAPTURE
    assert not router.map.insights.isVisible()
    assert not router.actions_by_id["insight.next"].isEnabled()


def test_the_next_persona_comes_into_focus(router: Window) -> None:
    assert [persona.name for persona in router.map.personas] == ["Jill", "Bill"]
    assert router.map.focus is router.map.personas[1]
    before = seen(router)
    press(router, "Alt+PgDown")
    assert router.map.focus is router.map.personas[0]
    assert seen(router) != before


def test_a_click_on_a_persona_puts_it_in_focus(router: Window) -> None:
    rows = router.map.navigator.personas
    place = rows.visualRect(rows.model().index(0, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert router.map.focus is router.map.personas[0]


def test_a_click_on_a_journey_shows_it(router: Window) -> None:
    rows = router.map.navigator.journeys
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.model().index(1, 0)).center())
    assert router.map.journey.title == "Moving house"
    assert router.map.canvas.accessibleName() == "Map of the journey Moving house"


def test_a_click_on_an_insight_brings_its_place_into_view_and_frames_it(router: Window) -> None:
    page = router.map
    page.canvas.show_natural()
    page.canvas.pan(5000, 5000)
    rows = page.insights.rows
    before = seen(router)
    number = next(n for n in range(rows.count) if "“Loyal customers pay more”" in rows.row(n).words)
    row = rows.model().index(number, 0)
    rows.scrollTo(row)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(row).center())
    pain = next(
        pain for pain in page.document.project.all(PainPoint).values() if pain.text == "Loyal customers pay more"
    )
    rect = page.canvas.picture.rect(page.canvas.picture.figures_of(pain.id)[0])
    x, y = page.canvas.view.on_canvas(rect.center().x(), rect.center().y())
    assert page.canvas.rect().contains(QPoint(round(x), round(y)))
    assert seen(router) != before
    framed = seen(router)
    page.canvas.setFocus()
    QTest.keyClick(page.canvas, Qt.Key.Key_Escape)
    assert seen(router) != framed


def test_an_insight_of_a_folded_stage_leads_to_its_card(router: Window) -> None:
    press(router, "Ctrl+Shift+F")
    router.map.canvas.pan(-5000, 0)
    before = router.map.canvas.view
    press(router, "F4")
    assert router.map.canvas.view != before


@pytest.mark.parametrize("choice", [*THEMES, "system"])
def test_the_theme_is_remembered(router: Window, settings: QSettings, choice: str) -> None:
    router.actions_by_id[f"theme.{choice}"].trigger()
    assert settings.value("theme") == choice
    assert router.map.look.theme == ("dark" if choice == "dark" else "light")


def test_dark_is_dark(router: Window) -> None:
    press(router, "Ctrl+Shift+D")
    assert seen(router).pixelColor(20, 20).lightness() < 60
    assert router.palette().window().color().lightness() < 60


def test_the_title_names_the_file(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "a & [*] b.cxmap"
    save(seeded_journey(5), path)
    window.open_file(path)
    assert window.windowTitle() == "a & [*] b.cxmap — cxmapper".replace("[*]", "[*][*]")


def test_a_sample_is_an_untitled_copy(router: Window, settings: QSettings) -> None:
    assert router.windowTitle().endswith("(untitled) — cxmapper")
    assert router.map.document.file is None
    assert recent(settings) == []


@pytest.mark.parametrize("suffix", ["png", "svg", "pdf"])
def test_a_picture_is_exported(router: Window, tmp_path: Path, suffix: str) -> None:
    router.actions_by_id["export"].trigger()
    dialog = router.findChild(QFileDialog)
    out = tmp_path / f"map.{suffix}"
    dialog.fileSelected.emit(str(out))
    dialog.reject()
    assert out.stat().st_size > 1000
    assert router.messages.sentence.startswith(f"Wrote map.{suffix}.")
    if suffix == "png":
        with Image.open(out) as picture:
            assert picture.width > 1000


@pytest.mark.parametrize("name", ["map.csv", "map", "nowhere/map.png"])
def test_a_picture_that_cannot_be_written_is_one_sentence(router: Window, tmp_path: Path, name: str) -> None:
    router.export(tmp_path / name)
    assert router.messages.sentence.count(".") >= 1
    assert "Wrote" not in router.messages.sentence
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("content", [b"", b"junk", b"\xff\xfe", b'{"format_version": 99, "project": {}}'])
def test_a_bad_file_is_one_sentence_and_what_was_open_stays(
    router: Window, tmp_path: Path, content: bytes, settings: QSettings
) -> None:
    path = tmp_path / "<b>bad<b>.cxmap"
    path.write_bytes(content)
    page = router.map
    router.open_file(path)
    assert router.map is page
    assert router.messages.isVisible()
    assert router.messages.sentence.startswith("<b>bad<b>.cxmap: ")
    assert recent(settings) == []


def test_all_text_is_plain(router: Window) -> None:
    rich = [label.text() for label in router.findChildren(QLabel) if label.textFormat() is not Qt.TextFormat.PlainText]
    assert [text for text in rich if text] == []


def test_every_control_has_a_name_and_room_to_be_hit(router: Window, qtbot: QtBot) -> None:
    qtbot.wait(20)
    controls: list[QWidget] = [button for button in router.findChildren(QAbstractButton) if button.isVisible()]
    controls += [widget for widget in router.findChildren(QWidget) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    own = [each for each in controls if not each.objectName().startswith("qt_") and not isinstance(each, QMenu)]
    assert [each for each in own if not each.accessibleName()] == []
    assert [each.accessibleName() for each in own if each.isVisible() and min(each.width(), each.height()) < 24] == []


def test_the_menus_within_menus_list_what_there_is(router: Window) -> None:
    listed = {}
    for menu in router.findChildren(QMenu):
        if menu.title() in {"&Journeys", "Persona &in focus"}:
            menu.aboutToShow.emit()
            listed[menu.title()] = [action.text() for action in menu.actions()]
            menu.actions()[0].trigger()
    assert listed["Persona &in focus"] == ["Jill", "Bill"]
    assert len(listed["&Journeys"]) == 4
    assert router.map.focus is router.map.personas[0]


def test_a_project_without_a_journey_is_one_sentence(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "none.cxmap"
    path.write_text('{"format_version": 1, "project": {"id": "p"}}')
    assert load(path).tables
    window.open_file(path)
    assert window.start.isVisible()
    assert window.messages.sentence


def test_opening_and_closing_leaves_nothing(window: Window) -> None:
    def widgets() -> int:
        window.show_start()
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, 52)
        return len(window.findChildren(QWidget))

    first = widgets()
    for _ in range(3):
        window.open_copy(resource("samples/online-order.cxmap"))
        QApplication.processEvents()
    assert widgets() == first
