"""Running the window as a process of its own, where there is a screen."""

import os
import signal
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from cxmapper.collector import no_collector
from cxmapper.errors import UserError
from cxmapper.painting.libraries import missing_library

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from cxmapper.ui.window import Window


class NoScreenError(UserError):
    """Nobody could see a window here."""


WITHOUT_SCREEN = frozenset({"offscreen", "minimal"})
NO_SCREEN = "There is no screen here to show the window on; for the other commands see: cxmapper --help."


def run(file: Path | None = None, *, copy: bool = False) -> None:
    """Show the start page, the map in a file, or an untitled copy of it, until the window is closed.

    Raises NoScreenError where there is none, UserError where Qt cannot be loaded.
    """
    if not has_screen():
        raise NoScreenError(NO_SCREEN)
    with no_collector():  # what is loaded and made until then stays
        app, window = _shown(file, copy=copy)
    app.exec()
    window.deleteLater()
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _shown(file: Path | None, *, copy: bool) -> "tuple[QApplication, Window]":
    """The application and its window."""
    if file is not None:
        load_maps()
    try:
        from PySide6.QtCore import QSettings, qInstallMessageHandler
        from PySide6.QtWidgets import QApplication

        from cxmapper.ui.places import usual_places
        from cxmapper.ui.window import Window
    except ImportError as error:
        raise missing_library(error) from error

    before = qInstallMessageHandler(lambda *_: None)  # what is wrong is said in one line below
    app = QApplication(["cxmapper", *_platform()])
    qInstallMessageHandler(before)
    if app.platformName() in WITHOUT_SCREEN:
        raise NoScreenError(_what_is_missing() or NO_SCREEN)
    app.setApplicationName("cxmapper")
    app.setDesktopFileName("cxmapper")
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop would leave them to Python, which does not run in it
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "cxmapper", "cxmapper")
    window = Window(settings, usual_places())
    if file is not None:
        (window.open_copy if copy else window.open_file)(file)
    window.show()
    return app, window


_MAPS = (
    *("analysis.comparing_words", "analysis.course_messages", "analysis.waiving", "choosing", "drawing.charts.words"),
    *("drawing.order", "drawing.sheet.words", "drawing.compose", "editing.capture.outcomes", "editing.capture.places"),
    *("editing.nesting", "editing.tools.gripping", "editing.tools.selecting", "files.portraits", "files.recovery"),
    *("files.saving", "files.unfinished"),
)
"""What the window needs for a map, without what only commands and mouse need."""


def load_maps() -> None:
    """Load it before Qt for Python, which reads the source of every module that is loaded after it."""
    for name in _MAPS:
        import_module(f"cxmapper.{name}")
    import_module("uharfbuzz")


def has_screen() -> bool:
    """Whether a window can be seen here, as far as the environment says."""
    wanted = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if wanted:
        return wanted not in WITHOUT_SCREEN
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _what_is_missing() -> str:
    """Which library keeps Qt from a screen of X; the one that Linux installations usually lack."""
    if not sys.platform.startswith("linux") or not os.environ.get("DISPLAY"):
        return ""
    import ctypes

    try:
        ctypes.CDLL("libxcb-cursor.so.0")
    except OSError:
        library = "the system library libxcb-cursor.so.0 is missing; install the package libxcb-cursor0"
        return f"Qt cannot show a window because {library}."
    return ""


def _platform() -> list[str]:
    """Where no display answers Qt would end the process; with this after the others it comes back to say so."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = os.environ.get("QT_QPA_PLATFORM") or ("wayland;xcb" if os.environ.get("WAYLAND_DISPLAY") else "xcb")
    return ["-platform", f"{wanted};offscreen"]
