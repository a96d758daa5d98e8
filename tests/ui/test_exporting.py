"""Exporting a large map: how far it is, and a way out."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton

from cxmapper.ui.window import Window

SUFFIXES = pytest.mark.parametrize("suffix", ["png", "svg", "pdf"])


@pytest.fixture(autouse=True)
def told_of_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sample is written in no time."""
    monkeypatch.setattr("cxmapper.ui.panels.progress.SHOWN_AFTER", 0)
    monkeypatch.setattr("cxmapper.telling.SOME", 1)


@pytest.fixture
def meanwhile() -> Iterator[Callable[[Callable[[QProgressDialog], None]], None]]:
    """Do something with the dialog as long as it is there."""
    timer = QTimer(interval=0)

    def do(what: Callable[[QProgressDialog], None]) -> None:
        def act() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QProgressDialog):
                what(dialog)

        timer.timeout.connect(act)
        timer.start()

    yield do
    timer.stop()


Meanwhile = Callable[[Callable[[QProgressDialog], None]], None]


@SUFFIXES
def test_it_tells_how_far_it_is(router: Window, tmp_path: Path, meanwhile: Meanwhile, suffix: str) -> None:
    said: list[int] = []
    meanwhile(lambda dialog: said.append(dialog.value()))
    router.export(tmp_path / f"map.{suffix}")
    assert said == sorted(said)
    assert len(set(said)) > 1
    assert QApplication.activeModalWidget() is None
    assert QApplication.overrideCursor() is None
    assert router.messages.sentence.startswith(f"Wrote map.{suffix}.")


@SUFFIXES
@pytest.mark.parametrize("by_key", [False, True])
def test_cancelled_it_leaves_what_was_there_and_nothing_else(
    router: Window, tmp_path: Path, meanwhile: Meanwhile, suffix: str, by_key: bool
) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    file = folder / f"map.{suffix}"
    file.write_bytes(b"before")

    def cancel(dialog: QProgressDialog) -> None:
        if by_key:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        else:
            QTest.mouseClick(dialog.findChild(QPushButton), Qt.MouseButton.LeftButton)

    meanwhile(cancel)
    router.export(file)
    assert list(folder.iterdir()) == [file]
    assert file.read_bytes() == b"before"
    assert router.messages.sentence == f"Cancelled; map.{suffix} was not written."
    assert QApplication.overrideCursor() is None


def test_meanwhile_nothing_else_can_be_done(router: Window, tmp_path: Path, meanwhile: Meanwhile) -> None:
    router.map.bar.typing.setText("Later:")
    router.map.bar.capture()
    router.map.canvas.setFocus()
    tried: list[QProgressDialog] = []

    def undo(dialog: QProgressDialog) -> None:
        tried.append(dialog)
        QTest.keyClick(router.map.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    meanwhile(undo)
    router.export(tmp_path / "map.svg")
    assert tried
    assert router.map.document.history.done
    router.activateWindow()  # as a window manager would
    QApplication.processEvents()
    QTest.keyClick(router.map.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not router.map.document.history.done
