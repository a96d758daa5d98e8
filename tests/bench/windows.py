"""A window in a process of its own that ends once it is painted: python -m tests.bench.windows empty | start | FILE."""

import sys
import tempfile
from pathlib import Path


def show(what: str, folder: Path) -> None:
    """Show an empty window of Qt, the start page or a file's map, and come back when all that was asked is painted."""
    if what == "empty":
        from PySide6.QtWidgets import QApplication, QMainWindow

        app, window = QApplication([]), QMainWindow()
        window.resize(1440, 900)
    else:
        from cxmapper.ui import app as starting

        if what != "start":
            starting.load_maps()
        from PySide6.QtCore import QSettings
        from PySide6.QtWidgets import QApplication

        from cxmapper.ui.places import places
        from cxmapper.ui.window import Window

        app = QApplication([])
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        window = Window(settings, places(folder / "data", folder / "cache"))
        if what != "start":
            window.open_copy(Path(what))
    window.show()
    app.processEvents()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        show(sys.argv[1], Path(place))
