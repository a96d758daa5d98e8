import pytest
from pytestqt.qtbot import QtBot

from cxmapper.ui.predict.page import Predict
from cxmapper.ui.predict.revealing import RevealView
from cxmapper.ui.window import Window
from tests.ui.room.predicting import opened


@pytest.fixture(autouse=True)
def still(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing moves."""
    monkeypatch.setattr(RevealView, "moves", property(lambda _: False))


@pytest.fixture
def predict(router: Window, qtbot: QtBot) -> Predict:
    """Set up, before anything was typed."""
    router.map.looking.focus_on("bill")
    return opened(router, qtbot)
