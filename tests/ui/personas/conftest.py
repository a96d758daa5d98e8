from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cxmapper.ui.personas.dialog import PersonaEditor
from cxmapper.ui.window import Window
from tests.ui.personas.hands import CTRL, SHIFT, Key


@pytest.fixture
def editor(router: Window, qtbot: QtBot) -> Iterator[PersonaEditor]:
    """The editor on the sample, on Jill."""
    QTest.keyClick(router, Key.Key_P, CTRL | SHIFT)
    found = router.map.findChild(PersonaEditor)
    assert found is not None
    qtbot.waitUntil(found.isActiveWindow)
    found.show_persona("jill")
    yield found
    found.reject()
