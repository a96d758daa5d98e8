"""A window in a process of its own that ends once it is painted: python -m tests.bench.windows empty | start | FILE."""

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QMainWindow


def show_empty() -> None:
    """Show an empty window of Qt, with nothing loaded that it does not need, until it is painted."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Empty(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            QTimer.singleShot(0, lambda: os._exit(0))

    app, window = QApplication([]), Empty()
    window.resize(1440, 900)
    window.show()
    app.exec()


def show(what: str, folder: Path) -> None:
    """Show the start page or a file's map as the application does, until the whole window is painted and no longer."""
    from cxmapper.collector import no_collector
    from cxmapper.ui.app import load_maps

    with no_collector():
        if what != "start":
            load_maps()
        from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
        from PySide6.QtWidgets import QApplication

        class Watch(QObject):
            """Asks, when something is painted, to be told once everything is, and before anything else happens."""

            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint:
                    QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), 1)
                return super().eventFilter(watched, event)

            def event(self, event: QEvent) -> bool:
                if event.type() == QEvent.Type.User:
                    os._exit(0)
                return super().event(event)

        app, watch = QApplication([]), Watch()
        window, painted = _window(what, folder)
        painted.installEventFilter(watch)
        window.show()
        for timer in window.findChildren(QTimer):
            if timer.interval():  # what waits until somebody rests would not wait where valgrind makes all this slow
                timer.stop()
    app.exec()


def _window(what: str, folder: Path) -> "tuple[QMainWindow, QObject]":
    """A window, and what of it shows that it is painted."""
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
        if sys.argv[1] == "empty":
            show_empty()
        else:
            show(sys.argv[1], Path(place))
