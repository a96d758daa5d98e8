"""Navigator, filter and docks by keys and mouse."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cxmapper.model.records import Touchpoint
from cxmapper.resources import resource
from cxmapper.ui.panels.filters import Filters
from cxmapper.ui.window import Window


def filters(window: Window) -> Filters:
    found = window.map.docks["filter"].widget()
    assert isinstance(found, Filters)
    return found


def test_typing_in_the_navigator_finds_a_touchpoint_and_enter_shows_it(router: Window) -> None:
    router.actions_by_id["search"].trigger()
    QTest.keyClicks(QApplication.focusWidget(), "helpline")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    found = router.map.document.project.get(Touchpoint, router.map.selection.focus)
    assert found is not None
    assert found.title == "Call the helpline"


def test_a_channel_veils_everything_else_and_showing_all_lifts_the_veil(router: Window) -> None:
    router.actions_by_id["panel.filter"].trigger()
    before = router.map.canvas.grab().toImage()
    box = filters(router).channel
    box.setFocus()
    QTest.keyClicks(box, "Phone")
    assert box.currentText() == "Phone"
    box.activated.emit(box.currentIndex())
    assert filters(router).said.text() == "1 of 23 touchpoints"
    assert router.map.canvas.grab().toImage() != before
    QTest.mouseClick(filters(router).all, Qt.MouseButton.LeftButton)
    assert router.map.canvas.grab().toImage() == before


def test_f6_goes_round_the_panels_and_comes_back_to_the_map(router: Window) -> None:
    seen = []
    for _ in range(12):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        QApplication.processEvents()
        seen.append(QApplication.focusWidget())
    assert router.map.canvas in seen
    assert len(set(seen)) >= 4


def test_a_dock_that_was_hidden_stays_hidden_in_the_next_window(router: Window) -> None:
    router.actions_by_id["panel.navigator"].trigger()
    assert router.map.docks["navigator"].isHidden()
    router.open_copy(resource("samples/online-order.cxmap"))
    assert router.map.docks["navigator"].isHidden()
