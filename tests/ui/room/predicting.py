"""Guessing and revealing by keys, for tests of both."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxmapper.ui.predict.page import Predict
from cxmapper.ui.window import Window

STEPS = ("shop", "place-order", "identity", "guide", "helpline", "engineer", "renewal")
"""What is known of Bill, who is in focus."""


def opened(router: Window, qtbot: QtBot) -> Predict:
    qtbot.keyClick(router.map.canvas, Qt.Key.Key_F10)
    found = router.workshop.predicting
    assert found is not None
    router.setWindowState(Qt.WindowState.WindowNoState)
    router.resize(1280, 800)
    qtbot.waitUntil(lambda: found.width() == 1280)
    QApplication.processEvents()
    return found


def type_(qtbot: QtBot, *keys: str | Qt.Key) -> None:
    """Press keys wherever the focus is."""
    for key in keys:
        here = QApplication.focusWidget()
        assert here is not None
        if isinstance(key, str):
            qtbot.keyClicks(here, key)
        else:
            qtbot.keyClick(here, key)


ENTER, ESC, ON, BACK = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp


def set_up(qtbot: QtBot, teams: str = "Service, Sales") -> None:
    type_(qtbot, teams, ENTER)
