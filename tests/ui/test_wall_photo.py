"""A photo of the wall beside the capture bar."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton

from cxmapper.ui.capture.photo import Photo
from cxmapper.ui.capture.photo_panel import PhotoPanel
from cxmapper.ui.window import Window


@pytest.fixture
def wall(tmp_path: Path) -> Path:
    """A photo, 400 × 200, red at the left and blue at the right."""
    path = tmp_path / "wall.jpg"
    photo = Image.new("RGB", (400, 200), (200, 0, 0))
    photo.paste((0, 0, 200), (200, 0, 400, 200))
    photo.save(path, quality=95)
    return path


@pytest.fixture
def photo(router: Window) -> Photo:
    """The photo's place, shown."""
    router.actions_by_id["photo"].trigger()
    for dialog in router.findChildren(QFileDialog):
        dialog.reject()
    panel = router.map.docks["photo"].widget()
    assert isinstance(panel, PhotoPanel)
    QApplication.processEvents()
    return panel.photo


def drop(photo: Photo, data: QMimeData) -> None:
    """Drag something there and let it go; Qt drops only on what it was dragged into."""
    how = data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(photo, QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, *how))
    QApplication.sendEvent(photo, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, *how))


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_the_action_shows_the_panel_and_asks_for_a_photo(router: Window) -> None:
    assert not router.map.docks["photo"].isVisible()
    router.actions_by_id["photo"].trigger()
    assert router.map.docks["photo"].isVisible()
    dialogs = router.findChildren(QFileDialog)
    assert [dialog.windowTitle() for dialog in dialogs] == ["Open a photo of the wall"]
    dialogs[0].reject()


def test_a_photo_is_dropped_and_seen_whole(photo: Photo, wall: Path) -> None:
    drop(photo, files(wall))
    assert photo.size_of_photo == (400, 200)
    seen = photo.grab().toImage()
    middle = round(photo.view.y + 100 * photo.view.scale)
    left, right = (seen.pixelColor(round(photo.view.x + x * photo.view.scale), middle) for x in (50, 350))
    assert left.red() > 150 > left.blue()
    assert right.blue() > 150 > right.red()


def test_a_picture_or_a_file_is_pasted(photo: Photo, wall: Path) -> None:
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.green)
    QApplication.clipboard().setImage(image)
    QTest.keyClick(photo, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert photo.size_of_photo == (30, 20)
    QApplication.clipboard().setMimeData(files(wall))
    QTest.keyClick(photo, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert photo.size_of_photo == (400, 200)


def test_what_is_no_photo_is_said_and_the_photo_stays(router: Window, photo: Photo, wall: Path, tmp_path: Path) -> None:
    drop(photo, files(wall))
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n and then nothing")
    drop(photo, files(broken))
    assert router.messages.sentence == "This is no picture that can be read; choose a PNG, JPEG or WebP file."
    assert photo.size_of_photo == (400, 200)


def test_that_one_was_no_photo_is_past_once_another_is_shown(
    router: Window, photo: Photo, wall: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    drop(photo, files(broken))
    assert router.messages.sentence != ""
    drop(photo, files(wall))
    assert router.messages.sentence == ""


def test_a_picture_of_another_kind_is_refused_whatever_it_is_called(
    router: Window, photo: Photo, tmp_path: Path
) -> None:
    disguised = tmp_path / "wall.png"
    Image.new("RGB", (8, 8)).save(disguised, format="BMP")
    drop(photo, files(disguised))
    assert photo.is_empty
    assert "PNG, JPEG or WebP" in router.messages.sentence


def test_it_is_turned_by_keys_and_buttons(router: Window, photo: Photo, wall: Path) -> None:
    drop(photo, files(wall))
    QTest.keyClicks(photo, "r")
    assert photo.size_of_photo == (200, 400)
    turn_left = next(
        button
        for button in router.map.docks["photo"].findChildren(QToolButton)
        if button.accessibleName() == "Turn left"
    )
    QTest.mouseClick(turn_left, Qt.MouseButton.LeftButton)
    assert photo.size_of_photo == (400, 200)


def test_it_is_zoomed_at_the_pointer_and_dragged(photo: Photo, wall: Path) -> None:
    drop(photo, files(wall))
    at = QPointF(60, 70)
    before = photo.view.on_map(at.x(), at.y())
    turn = QWheelEvent(
        at,
        photo.mapToGlobal(at),
        QPoint(0, 0),
        QPoint(0, 480),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    scale = photo.view.scale
    QApplication.sendEvent(photo, turn)
    assert photo.view.scale > 2 * scale
    assert photo.view.on_map(at.x(), at.y()) == pytest.approx(before, abs=1)
    x, y = photo.view.x, photo.view.y
    QTest.mousePress(photo, Qt.MouseButton.LeftButton, pos=QPoint(60, 70))
    QTest.mouseMove(photo, QPoint(40, 50))
    QTest.mouseRelease(photo, Qt.MouseButton.LeftButton, pos=QPoint(40, 50))
    assert (photo.view.x, photo.view.y) == (x - 20, y - 20)
    QTest.keyClicks(photo, "0")
    assert photo.view.scale == scale


def test_it_is_no_part_of_the_project(router: Window, photo: Photo, wall: Path) -> None:
    before = router.map.document.project
    drop(photo, files(wall))
    assert router.map.document.project is before
    assert not router.map.document.history.done
