"""Pictures of touchpoints, dropped, pasted and chosen."""

from pathlib import Path

import pytest
from PIL import Image as Pillow
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from cxmapper.model.records import Image, Note, Touchpoint
from cxmapper.ui.map_page import MapPage
from cxmapper.ui.window import Window
from tests.ui.mouse import LEFT, NONE, Hand, Point
from tests.ui.personas.hands import files
from tests.ui.test_keys import press
from tests.ui.test_lanes import on_map


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A picture twice as wide as high."""
    path = tmp_path / "The box.png"
    Pillow.new("RGB", (1200, 600), "red").save(path)
    return path


@pytest.fixture
def page(router: Window) -> MapPage:
    router.map.canvas.show_all()
    QApplication.processEvents()
    return router.map


def shown(page: MapPage, touchpoint_id: str) -> list[Image]:
    project = page.document.project
    return [project.all(Image)[id_] for id_ in project.all(Touchpoint)[touchpoint_id].image_ids]


def drop(page: MapPage, at: Point, mime: QMimeData) -> bool:
    """Drag something over the map and drop it; whether it was let in."""
    place, copying = Hand(page).pixel(at), Qt.DropAction.CopyAction
    enter = QDragEnterEvent(place, copying, mime, LEFT, NONE)
    enter.ignore()
    QApplication.sendEvent(page.canvas, enter)
    if enter.isAccepted():
        QApplication.sendEvent(page.canvas, QDropEvent(QPointF(place), copying, mime, LEFT, NONE))
    return enter.isAccepted()


def test_a_file_that_is_dropped_on_a_card_is_shown_there(page: MapPage, photo: Path) -> None:
    assert "Images" not in on_map(page)
    assert drop(page, Hand(page).on("guide"), files(photo))
    (image,) = shown(page, "guide")
    assert (image.width, image.height, image.alt) == (512, 256, "The box")
    assert "Images" in on_map(page)
    assert page.selection.ids == (image.id,)
    assert page.document.history.done[-1].label == "Add a picture to Follow the paper guide"
    page.undo()
    assert shown(page, "guide") == []
    assert "Images" not in on_map(page)


def test_the_card_under_a_picture_that_is_dragged_is_pointed_at(page: MapPage, photo: Path) -> None:
    hand, mime, copying = Hand(page), files(photo), Qt.DropAction.CopyAction
    QApplication.sendEvent(page.canvas, QDragEnterEvent(QPoint(9, 9), copying, mime, LEFT, NONE))
    for record_id in ("guide", "plug-in"):
        place = hand.pixel(hand.on(record_id))
        QApplication.sendEvent(page.canvas, QDragMoveEvent(place, copying, mime, LEFT, NONE))
        assert page.canvas.overlay._pointed == record_id
    QApplication.sendEvent(page.canvas, QDragLeaveEvent())
    assert page.canvas.overlay._pointed == ""


def test_what_is_dropped_beside_cards_or_is_no_picture_changes_nothing(page: MapPage, tmp_path: Path) -> None:
    words = tmp_path / "words.txt"
    words.write_text("No", "utf-8")
    assert not drop(page, Hand(page).on("guide"), files(words))
    false = tmp_path / "false.png"
    false.write_text("No", "utf-8")
    assert drop(page, Hand(page).on("guide"), files(false))
    assert page.messages.sentence.startswith("This is no picture that can be read")
    assert drop(page, (20.0, 20.0), files(false))
    assert page.messages.sentence == "Drop a picture on the card of a touchpoint."
    assert not page.document.history.done


def test_what_was_copied_is_pasted_at_the_selected_touchpoint(page: MapPage, photo: Path) -> None:
    page.canvas.setFocus()
    page.select("guide")
    QGuiApplication.clipboard().setImage(QImage(str(photo)))
    press("Ctrl+V")
    page.select("guide")
    QGuiApplication.clipboard().setMimeData(files(photo))
    press("Ctrl+V")
    assert [image.alt for image in shown(page, "guide")] == ["", "The box"]
    page.select()
    press("Ctrl+V")
    assert page.messages.sentence.startswith("Select a touchpoint first")


def test_cells_that_come_with_their_picture_are_pasted_as_words(page: MapPage, photo: Path) -> None:
    page.canvas.setFocus()
    page.select("guide")
    cells = QMimeData()
    cells.setText("Set up\tRead it again\tPrint")
    cells.setImageData(QImage(str(photo)))
    QGuiApplication.clipboard().setMimeData(cells)
    press("Ctrl+V")
    assert shown(page, "guide") == []
    assert "Read it again" in {one.title for one in page.document.project.all(Touchpoint).values()}


def test_a_picture_is_chosen_named_and_removed_by_keys(router: Window, page: MapPage, photo: Path) -> None:
    page.canvas.setFocus()
    page.select("guide")
    press("Shift+I")
    (dialog,) = page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(photo))
    dialog.close()
    QApplication.processEvents()
    router.activateWindow()
    QApplication.processEvents()
    page.canvas.setFocus()
    (image,) = shown(page, "guide")
    press("Return", "'What came in the box'", "Return")
    assert shown(page, "guide")[0].alt == "What came in the box"
    press("Del")
    assert shown(page, "guide") == []
    assert page.document.project.get(Image, image.id) is None
    assert page.document.project.all(Note)
