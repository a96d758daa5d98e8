from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxmapper.resources import resource
from cxmapper.ui.places import places
from cxmapper.ui.window import Window


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """Settings of nobody."""
    found = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    found.setValue("theme", "light")
    found.setValue("language", "en")
    return found


@pytest.fixture
def window(qtbot: QtBot, settings: QSettings, tmp_path: Path) -> Iterator[Window]:
    """A window at its start page, shown and active; after it nothing of it is left."""
    before = set(QApplication.topLevelWidgets())
    made = Window(settings, places(tmp_path / "data", tmp_path / "cache"))
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    QApplication.clipboard().clear()  # the offscreen plug-in crashes at the end over what was copied
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert set(QApplication.topLevelWidgets()) - before == set()


@pytest.fixture
def router(window: Window, qtbot: QtBot) -> Window:
    """A window on the sample."""
    window.open_copy(resource("samples/router.cxmap"))
    qtbot.waitUntil(window.map.canvas.isVisible)
    window.map.canvas.setFocus()
    QApplication.processEvents()
    return window
