"""Navigator, filter and docks by keys and mouse."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from cxmapper.drawing.theme import theme
from cxmapper.editing.edits.fields import set_fields
from cxmapper.model.records import Score, Touchpoint
from cxmapper.resources import resource
from cxmapper.ui.actions.tool_bar import ToolBar
from cxmapper.ui.panels.choice import Choice
from cxmapper.ui.panels.filters import Filters
from cxmapper.ui.panels.rows import Row, Rows
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


def test_nothing_overlaps_in_the_filter_of_a_small_window_with_large_text(
    router: Window, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    request.addfinalizer(lambda: (router.appearance.choose_size("100"), router.appearance.choose_language("en")))
    router.appearance.choose_language("de")
    router.appearance.choose_size("150")
    router.resize(1366, 768)
    router.actions_by_id["panel.filter"].trigger()
    qtbot.waitUntil(filters(router).isVisible)
    parts = [part for part in filters(router).findChildren(QWidget) if isinstance(part, QLabel | Choice | QPushButton)]
    assert len(parts) == 10
    places = [QRect(part.mapTo(filters(router), QPoint(0, 0)), part.size()) for part in parts]
    assert [pair for pair in combinations(places, 2) if pair[0].intersects(pair[1])] == []
    assert router.size() == QSize(1366, 768)


def test_f6_goes_round_the_panels_and_comes_back_to_the_map(router: Window) -> None:
    seen = []
    for _ in range(12):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        QApplication.processEvents()
        seen.append(QApplication.focusWidget())
    assert router.map.canvas in seen
    assert len(set(seen)) >= 4


def test_f6_leads_from_the_map_to_the_line_where_one_types(router: Window) -> None:
    assert router.map.bar.parked.isVisible()
    QTest.keyClick(router.map.canvas, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is router.map.bar.typing


def test_a_panel_behind_another_ones_tab_is_brought_to_the_front_with_the_focus_before_it_is_hidden(
    router: Window, qtbot: QtBot
) -> None:
    parking = router.map.docks["parking"]
    QTest.keyClick(router.map.canvas, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: parking.isAncestorOf(QApplication.focusWidget()))
    router.map.docks["inspector"].raise_()
    qtbot.waitUntil(lambda: parking.visibleRegion().isEmpty())
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: parking.isAncestorOf(QApplication.focusWidget()))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F8)
    assert parking.isHidden()
    assert router.map.canvas.hasFocus()


def test_a_dock_that_was_hidden_stays_hidden_in_the_next_window(router: Window) -> None:
    router.actions_by_id["panel.navigator"].trigger()
    assert router.map.docks["navigator"].isHidden()
    router.open_copy(resource("samples/online-order.cxmap"))
    assert router.map.docks["navigator"].isHidden()


def test_a_source_selects_what_has_scores_from_it(router: Window) -> None:
    sources = router.map.navigator.sources
    titles = [sources.row(row).words for row in range(sources.count)]
    assert titles == ["Helpline log", "Staff survey", "Post-install survey", "Read a survey…"]
    sources.chosen.emit(sources.row(0).id)
    scores = router.map.document.project.all(Score).values()
    scored = {score.subject_id for score in scores if score.source_id == "helpline-log"}
    assert scored
    assert set(router.map.selection.ids) == scored


def test_the_strategy_shows_the_vision_the_owners_and_what_is_not_done(router: Window) -> None:
    rows, page = router.map.navigator.strategy, router.map
    said = {rows.row(row).words: rows.row(row).aside for row in range(rows.count)}
    assert said == {"Vision": "", "Owners": "1 missing", "Actions": "0 / 4"}
    rows.chosen.emit(rows.row(2).id)
    assert {page.document.project.record(id_).table for id_ in page.selection.ids} == {"opportunities"}
    assert len(page.selection.ids) == 4
    rows.chosen.emit(rows.row(1).id)
    assert router.actions_by_id["lens.ownership"].isChecked()
    rows.chosen.emit(rows.row(0).id)
    assert page.selection.ids == ()


def test_a_project_without_feedback_says_how_to_read_some(window: Window) -> None:
    window.begin("Ann", "a", "b")
    sources = window.map.navigator.sources
    assert [sources.row(row).words for row in range(sources.count)] == ["Read a survey…"]


def test_one_is_counted_in_the_singular(window: Window) -> None:
    window.begin("Ann", "a", "b")
    window.map.bar.typing.setText("Ring the shop")
    window.map.bar.capture()
    assert window.map.summary == "1 touchpoint · 0 transitions · 3 stages · 1 persona · 100 % assumed"


def test_the_tool_bar_names_a_lens_that_is_not_among_its_first(router: Window) -> None:
    router.actions_by_id["lens.periods"].trigger()
    QApplication.processEvents()
    names = [button.accessibleName() for button in router.findChildren(QToolButton) if button.isVisible()]
    assert "Lens: Before and now" in names
    router.actions_by_id["lens.experience"].trigger()
    QApplication.processEvents()
    names = [button.accessibleName() for button in router.findChildren(QToolButton) if button.isVisible()]
    assert not any(name.startswith("Lens: ") for name in names)


def test_the_tool_bar_speaks_in_words_where_they_fit(router: Window) -> None:
    bar = router.findChild(ToolBar)
    assert bar is not None

    def said() -> list[str]:
        QApplication.processEvents()
        return [button.text() for button in bar.findChildren(QToolButton)]

    router.resize(1920, 1000)
    assert {"Touchpoint  T", "Pain  P", "Moment  M", "Room  F11"} <= set(said())
    router.resize(1280, 800)
    assert {"T", "P", "M", "F11"} <= set(said())


def test_in_a_small_window_panels_take_less_and_a_photo_no_more_than_the_inspector(
    window: Window, qtbot: QtBot
) -> None:
    window.resize(1024, 640)
    QApplication.processEvents()
    window.open_copy(resource("samples/router.cxmap"))
    docks = window.map.docks
    qtbot.waitUntil(lambda: docks["navigator"].width() == 204 and docks["inspector"].width() < 300)
    assert window.map.canvas.width() > 470
    before = docks["inspector"].width()
    docks["photo"].show()
    QApplication.processEvents()
    docks["photo"].close()
    QApplication.processEvents()
    assert docks["inspector"].width() == before


@pytest.mark.parametrize("width", [900, 1024, 1280])
def test_no_word_of_the_tool_bar_is_cut_in_a_small_window(router: Window, width: int) -> None:
    router.resize(width, 640)
    QApplication.processEvents()
    bar = router.around.tools
    cut = [each.accessibleName() for each in bar.findChildren(QToolButton) if each.isVisible() and _is_cut(each)]
    assert cut == []


def _is_cut(button: QToolButton) -> bool:
    """Whether what is painted is wider than the button, or the button ends behind the window."""
    has_words = button.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly
    has_icon = button.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonTextOnly and not button.icon().isNull()
    words = button.fontMetrics().horizontalAdvance(button.text()) if has_words else 0
    wanted = words + (button.iconSize().width() if has_icon else 0)
    end = button.mapTo(button.window(), button.rect().topRight()).x()
    return button.width() < wanted + 4 or end >= button.window().width()


def test_insights_that_were_hidden_stay_hidden_with_the_next_change(router: Window) -> None:
    close = router.map.docks["insights"].titleBarWidget().findChild(QToolButton)
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    QTest.keyClick(router.map.canvas, Qt.Key.Key_T, Qt.KeyboardModifier.NoModifier)
    QTest.keyClicks(QApplication.focusWidget(), "Pay")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert any(one.title == "Pay" for one in router.map.document.project.all(Touchpoint).values())
    assert router.map.docks["insights"].isHidden()
    router.actions_by_id["mode.capture"].trigger()
    router.actions_by_id["mode.review"].trigger()
    assert router.map.insights.isVisible()


def test_a_map_that_is_opened_while_another_is_captured_has_its_insights(router: Window) -> None:
    router.actions_by_id["mode.capture"].trigger()
    assert not router.map.insights.isVisible()
    router.open_copy(resource("samples/online-order.cxmap"))
    QApplication.processEvents()
    assert router.map.insights.isVisible()


def test_pills_are_seen_after_capturing_without_any_answers(window: Window, qtbot: QtBot) -> None:
    window.begin("", "", "")
    QTest.keyClicks(window.map.bar.typing, "- Pay")
    QTest.keyClick(window.map.bar.typing, Qt.Key.Key_Return)
    window.actions_by_id["mode.review"].trigger()
    panel = window.map.insights
    qtbot.waitUntil(panel.pills.isVisible)
    pills = [one for one in panel.pills.findChildren(QToolButton) if one.isVisible()]
    qtbot.waitUntil(lambda: len({one.y() for one in pills}) == 1)
    assert panel.pills.geometry().right() <= panel.width()
    assert panel.height() < 200  # the map keeps the most of the page


@pytest.mark.parametrize("language", ["en", "de"])
def test_insights_keep_their_words_and_pills_where_there_is_little_room(
    window: Window, qtbot: QtBot, language: str
) -> None:
    window.appearance.choose_language(language)
    window.resize(1024, 700)
    window.open_copy(resource("samples/router.cxmap"))
    qtbot.waitUntil(window.map.canvas.isVisible)
    QApplication.processEvents()
    panel = window.map.insights
    pills = [one for one in panel.pills.findChildren(QToolButton) if one.isVisible()]
    assert len({one.y() for one in pills}) == 1
    assert all(one.width() >= one.sizeHint().width() for one in pills)
    qtbot.waitUntil(lambda: panel.rows.height() >= panel.rows.sizeHintForRow(0) * 2)
    window.appearance.choose_language("en")


def test_words_of_a_row_keep_half_of_it_whatever_stands_at_its_right(qtbot: QtBot) -> None:
    narrow = Rows("Rows")
    qtbot.addWidget(narrow)
    narrow.dress(theme("light"))
    narrow.resize(240, 80)

    def painted(aside: str) -> set[int]:
        """The pixels across, left of the middle, that words or what stands beside them change."""
        narrow.show_rows([Row("a", "Missing: nobody says when", "pain", aside=aside, bar=0.5)])
        image = narrow.grab().toImage()
        return {x for x in range(120) for y in range(4, 28) if image.pixelColor(x, y).lightness() < 120}

    assert len(painted("workshop estimate · too few answers")) > 0.9 * len(painted("22 answers · firm"))


def test_in_a_small_window_charts_are_a_tab_behind_the_insights_and_the_window_grows_not(
    router: Window, qtbot: QtBot
) -> None:
    docks, size = router.map.docks, router.size()
    QApplication.processEvents()  # docks have their first sizes then
    router.actions_by_id["panel.charts"].trigger()
    qtbot.waitUntil(lambda: docks["charts"].height() >= 250)
    assert docks["charts"] in router.map.tabifiedDockWidgets(docks["insights"])
    assert docks["charts"].width() > router.width() // 2
    assert not docks["charts"].visibleRegion().isEmpty()
    assert router.size() == size


def test_the_worst_path_makes_no_window_wider(window: Window, qtbot: QtBot) -> None:
    window.appearance.choose_size("150")
    window.resize(1024, 700)
    window.open_copy(resource("samples/router.cxmap"))
    qtbot.waitUntil(lambda: bool(window.map.paths.worst))
    window.map.changed.emit()
    QApplication.processEvents()
    assert window.size() == QSize(1024, 700)
    window.appearance.choose_size("100")


def test_a_long_title_of_where_one_is_makes_no_window_wider(router: Window) -> None:
    project = router.map.document.project
    router.map.do("Rename", set_fields(project, router.map.journey.id, title="long " * 100))
    inner = next(one for one in project.all(Touchpoint).values() if one.title == "Call the helpline")
    router.map.select(inner.id)
    router.actions_by_id["details.open"].trigger()
    router.map.do("Rename", set_fields(router.map.document.project, inner.id, title="long " * 100))
    QApplication.processEvents()
    assert router.size() == QSize(1440, 900)


def test_f6_enters_the_inspector_at_its_top(router: Window) -> None:
    inspector = router.map.docks["inspector"].widget()
    found = next(one for one in router.map.document.project.all(Touchpoint).values() if one.title == "Order")
    router.map.select(found.id)
    QApplication.processEvents()
    for _ in range(6):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        if inspector.isAncestorOf(QApplication.focusWidget()):
            break
    assert QApplication.focusWidget().accessibleName() == "Title"
    assert QApplication.focusWidget().toPlainText() == "Order"


def test_what_stands_beside_the_bars_begins_at_one_place(qtbot: QtBot) -> None:
    rows = Rows("Rows")
    qtbot.addWidget(rows)
    rows.dress(theme("light"))
    rows.resize(700, 80)
    asides = ("Likely", "Likely, as 288 answers say")
    rows.show_rows([Row(str(n), "x", "pain", aside=aside, bar=0.5) for n, aside in enumerate(asides)])
    image = rows.grab().toImage()
    begins = [
        next(x for x in range(200, 700) if any(image.pixelColor(x, y).lightness() < 200 for y in range(top, top + 20)))
        for top in (4, 32)
    ]
    assert begins[0] == begins[1]


def test_of_many_rows_those_are_written_that_one_sees(qtbot: QtBot) -> None:
    rows = Rows("Rows")
    qtbot.addWidget(rows)
    rows.dress(theme("light"))
    rows.resize(700, 280)
    written: list[int] = []

    def write(number: int) -> Row:
        written.append(number)
        return Row(str(number), f"Row {number}", "pain")

    rows.show_many(5_000, write, at=4_000)
    rows.show()
    QApplication.processEvents()
    rows.grab()
    seen = rows.row(4_000)
    assert rows.current == seen
    assert 4_000 in written
    assert len(written) == len(set(written)) < 200
