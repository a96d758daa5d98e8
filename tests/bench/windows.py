"""A window in a process of its own that ends once it is painted: python -m tests.bench.windows empty | start | FILE."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow


def show(what: str, folder: Path, done: Callable[[], None]) -> None:
    """Show an empty window of Qt, the start page or a file's map; `done` once it is painted, before anything else."""
    if what != "empty":
        from cxmapper.ui import app as starting

        if what != "start":
            starting.load_maps()
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
    from PySide6.QtWidgets import QApplication

    class Watch(QObject):
        """Asks, when something is painted, to be told after the whole window is."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
            return super().eventFilter(watched, event)

        def event(self, event: QEvent) -> bool:
            if event.type() == QEvent.Type.User:
                done()
            return super().event(event)

    app, watch = QApplication([]), Watch()
    window, painted = _window(what, folder)
    painted.installEventFilter(watch)
    window.show()
    app.exec()


def _window(what: str, folder: Path) -> "tuple[QMainWindow, QObject]":
    """A window, and what of it is painted last of all that is waited for."""
    if what == "empty":
        from PySide6.QtWidgets import QMainWindow

        empty = QMainWindow()
        empty.resize(1440, 900)
        return empty, empty
    from PySide6.QtCore import QSettings

    from cxmapper.ui.places import places
    from cxmapper.ui.window import Window

    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    window = Window(settings, places(folder / "data", folder / "cache"))
    if what == "start":
        return window, window.start
    window.open_copy(Path(what))
    return window, window.map.canvas


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        show(sys.argv[1], Path(place), done=lambda: os._exit(0))
