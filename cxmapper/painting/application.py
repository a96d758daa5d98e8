"""The running application with the bundled fonts: what a window needs of painting before there is anything to paint."""

import sys
from functools import cache

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFontDatabase, QGuiApplication

from cxmapper.errors import UserError
from cxmapper.resources import resource


@cache
def application() -> QGuiApplication:
    """The running application, or one that needs no screen; with the bundled fonts loaded."""
    running = QGuiApplication.instance()
    found = running if isinstance(running, QGuiApplication) else _offscreen()
    for file in sorted(resource("fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise UserError(f"The font {file.name} of cxmapper cannot be read; install cxmapper again.")
    return found


def _offscreen() -> QGuiApplication:
    before = qInstallMessageHandler(_say)
    try:
        # By argument, not by environment: what this process starts later may want a screen.
        return QGuiApplication(["cxmapper", "-platform", "offscreen"])
    finally:
        qInstallMessageHandler(before)


def _say(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt complains of, but for the locale, which it then sets itself: in a container it is often C."""
    if not message.startswith("Detected locale"):
        sys.stderr.write(f"{message}\n")
