"""A map of many touchpoints: the picture follows an edit at once, findings and panels when nobody types."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxmapper.drawing.look import Lens
from cxmapper.editing.edits.fields import set_fields
from cxmapper.files.cxmap import dumps
from cxmapper.model.change import Change, updated
from cxmapper.model.records import Stage, Touchpoint
from cxmapper.ui.map_page import AT_ONCE
from cxmapper.ui.panels.controls import MANY
from cxmapper.ui.window import Window
from tests.journeys import seeded_journey


def test_the_picture_follows_at_once_and_the_findings_when_nobody_types(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "large.cxmap"
    file.write_bytes(dumps(seeded_journey(AT_ONCE + 20)))
    window.open_copy(file)
    page = window.map
    before = page.insights.rows.row(0).words, page.insights.rows.count
    unowned = next(id_ for id_ in ("t1", "t2", "t3", "t4", "t5") if page.document.project.record(id_).owner_id is None)
    page.do("Own", set_fields(page.document.project, unowned, owner_id="service", title="Unpack"))
    assert "Unpack" in page.canvas.picture.figures_of(unowned)[0].title
    assert page.insights.rows.count == before[1]
    qtbot.waitUntil(lambda: page.insights.rows.count == before[1] - 1)


def in_the_middle(window: Window) -> str:
    """The stage under the middle of the canvas."""
    canvas, project = window.map.canvas, window.map.document.project
    headers = ((stage.id, canvas.place_of(stage.id)) for stage in project.children(Stage, window.map.journey.id))
    middle = canvas.width() / 2
    return next(id_ for id_, place in headers if place and place.left() <= middle <= place.right())


def test_what_is_in_the_middle_stays_there_when_all_stages_are_folded_and_unfolded(
    window: Window, tmp_path: Path
) -> None:
    file = tmp_path / "large.cxmap"
    file.write_bytes(dumps(seeded_journey(400)))
    window.open_copy(file)
    page = window.map
    QApplication.processEvents()
    page.canvas.show_natural()
    for stage in ("s6", "s4"):
        page.canvas.centre_on(page.canvas.picture.rect(page.canvas.picture.figures_of(stage)[0]).center().x(), 300)
        assert in_the_middle(window) == stage
        page.looking.fold_all()
        QApplication.processEvents()
        assert in_the_middle(window) == stage
        page.looking.fold([])
        QApplication.processEvents()
        assert in_the_middle(window) == stage
    window.workshop.toggle_room()
    QApplication.processEvents()
    window.workshop.toggle_room()
    QApplication.processEvents()
    assert in_the_middle(window) == "s4"


def test_what_takes_a_while_is_shown_by_the_cursor_and_in_the_status_bar(window: Window, tmp_path: Path) -> None:
    file = tmp_path / "large.cxmap"
    file.write_bytes(dumps(seeded_journey(MANY + 10)))
    window.open_copy(file)
    seen: list[tuple[bool, str]] = []

    def look(_: object = None) -> None:
        seen.append((QApplication.overrideCursor() is not None, window.statusBar().currentMessage()))

    page = window.map
    page.changed.connect(look)
    page.looking.see(Lens.EVIDENCE)
    assert set(seen) == {(True, "Working …")}
    page.changed.disconnect(look)
    seen.clear()
    page.document.changed.connect(look)
    page.do("Rename", lambda project: set_fields(project, "t1", title="B"))
    every = [one for one in page.document.project.all(Touchpoint).values() if one.id != "t1"]
    page.do("Rename", Change(updated=tuple((one, updated(one, title="A")) for one in every)))
    page.undo()
    assert seen == [(False, ""), (True, "Working …"), (True, "Working …")]
    assert QApplication.overrideCursor() is None
    assert window.statusBar().currentMessage() == ""
