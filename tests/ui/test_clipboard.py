"""Cut, copy, paste and duplicate by keys, between windows and from other programs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QSettings
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxmapper.files.clipping import MIME
from cxmapper.model.project import Project
from cxmapper.model.records import Rating, Stage, Touchpoint, Transition
from cxmapper.ui.places import places
from cxmapper.ui.start.page import BLANK, template
from cxmapper.ui.window import Window
from tests.ui.test_keys import named, press


@pytest.fixture(autouse=True)
def clipboard() -> Iterator[None]:
    """A clipboard with nothing on it, before and after."""
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


def project(window: Window) -> Project:
    return window.map.document.project


def selected(window: Window) -> list[str]:
    found = (project(window).get(Touchpoint, id_) for id_ in window.map.selection.ids)
    return [one.title for one in found if one is not None]


def choose(window: Window, title: str) -> Touchpoint:
    one = named(project(window), title)
    window.map.select(one.id)
    window.map.canvas.setFocus()
    return one


def test_copy_and_paste_put_a_copy_behind_the_selected_touchpoint(router: Window) -> None:
    proof = choose(router, "Prove who you are")
    press("Ctrl+C")
    press("Ctrl+V")
    steps = [one.title for one in project(router).children(Touchpoint, proof.stage_id)]
    assert steps[1:3] == ["Prove who you are", "Prove who you are"]
    assert selected(router) == ["Prove who you are"]
    assert router.map.selection.ids != (proof.id,)
    assert router.actions_by_id["undo"].text() == "&Undo Paste Prove who you are"
    press("Ctrl+Z")
    assert named(project(router), "Prove who you are") == proof


def test_what_is_cut_goes_and_comes_back_with_what_was_counted(router: Window) -> None:
    before = choose(router, "Follow the paper guide")
    ratings = sorted(one.value for one in project(router).children(Rating, before.id))
    press("Ctrl+X")
    assert project(router).get(Touchpoint, before.id) is None
    stage = project(router).children(Stage, router.map.journey.id)[0]
    router.map.select(stage.id)
    press("Ctrl+V")
    after = named(project(router), "Follow the paper guide")
    assert (after.stage_id, after.evidence) == (stage.id, before.evidence)
    assert sorted(one.value for one in project(router).children(Rating, after.id)) == ratings


def test_cutting_is_one_step_and_undo_says_what(router: Window) -> None:
    choose(router, "Prove who you are")
    press("Ctrl+X")
    assert router.actions_by_id["undo"].text() == "&Undo Cut Prove who you are"
    press("Ctrl+Z")
    assert named(project(router), "Prove who you are").evidence == "measured"


def test_another_window_gets_the_records(router: Window, qtbot: QtBot, settings: QSettings, tmp_path: Path) -> None:
    choose(router, "Call the helpline")
    press("Ctrl+C")
    other = Window(settings, places(tmp_path / "other", tmp_path / "cache2"))
    qtbot.addWidget(other)
    other.open_copy(template(BLANK))
    other.show()
    qtbot.waitExposed(other)
    other.activateWindow()
    other.map.canvas.setFocus()
    QApplication.processEvents()
    press("Ctrl+V")
    pasted = named(project(other), "Call the helpline")
    assert [one.value for one in project(other).children(Rating, pasted.id)] != []
    other.close()


def test_other_programs_get_lines_of_text(router: Window) -> None:
    choose(router, "Call the helpline")
    press("Ctrl+C")
    assert QGuiApplication.clipboard().text() == "Get help\tCall the helpline\tPhone"


def test_lines_of_text_become_connected_touchpoints_in_one_step(router: Window) -> None:
    renewal = choose(router, "Renewal offer arrives")
    QGuiApplication.clipboard().setText("Compare offers\nCancel\n")
    press("Ctrl+V")
    new = [named(project(router), title) for title in ("Compare offers", "Cancel")]
    chain = {(way.source_id, way.target_id) for way in project(router).all(Transition).values()}
    assert {(renewal.id, new[0].id), (new[0].id, new[1].id)} <= chain
    assert selected(router) == ["Compare offers", "Cancel"]
    press("Ctrl+Z")
    assert not [one for one in project(router).all(Touchpoint).values() if one.title == "Cancel"]


def test_cells_of_a_spreadsheet_come_with_their_text_and_the_picture_beside_it_is_ignored(router: Window) -> None:
    data = QMimeData()
    data.setText("Stage\tTouchpoint\tChannel\nOrder\tPay\tWeb\n")
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    QGuiApplication.clipboard().setMimeData(data)
    router.map.canvas.setFocus()
    press("Ctrl+V")
    assert named(project(router), "Pay").channel == "Web"


def test_an_empty_clipboard_is_said_and_a_picture_that_has_no_place(router: Window) -> None:
    press("Ctrl+V")
    assert "Nothing on the clipboard" in router.messages.sentence
    QGuiApplication.clipboard().setImage(QImage(4, 4, QImage.Format.Format_RGB32))
    press("Ctrl+V")
    assert "Select a touchpoint first" in router.messages.sentence


def test_hostile_records_on_the_clipboard_change_nothing_and_are_said(router: Window) -> None:
    before = project(router)
    data = QMimeData()
    data.setData(MIME, QByteArray(b'{"clipping": {"roots": ["x"], "named": []}, "format_version": 1, "project": {}}'))
    QGuiApplication.clipboard().setMimeData(data)
    press("Ctrl+V")
    assert router.messages.sentence
    assert project(router) == before


def test_duplicate_leaves_the_clipboard_alone(router: Window) -> None:
    QGuiApplication.clipboard().setText("mine")
    choose(router, "Prove who you are")
    press("Ctrl+D")
    assert sum(one.title == "Prove who you are" for one in project(router).all(Touchpoint).values()) == 2
    assert QGuiApplication.clipboard().text() == "mine"


def test_select_all_selects_every_touchpoint_of_the_journey_and_they_are_copied_together(router: Window) -> None:
    router.map.canvas.setFocus()
    press("Ctrl+A")
    count = len(router.map.selection.ids)
    assert count == 23
    press("Ctrl+C")
    assert router.messages.sentence == f"Copied {count} things."


def test_redo_has_two_shortcuts(router: Window) -> None:
    choose(router, "Prove who you are")
    press("Ctrl+D")
    for redo in ("Ctrl+Y", "Ctrl+Shift+Z"):
        press("Ctrl+Z")
        assert sum(one.title == "Prove who you are" for one in project(router).all(Touchpoint).values()) == 1
        press(redo)
        assert sum(one.title == "Prove who you are" for one in project(router).all(Touchpoint).values()) == 2
