"""The panel of charts, by mouse and keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from cxmapper.model.records import Opportunity
from cxmapper.resources import resource
from cxmapper.ui.charts.kinds import KINDS
from cxmapper.ui.charts.panel import Charts
from cxmapper.ui.window import Window

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def charts(router: Window, qtbot: QtBot) -> Charts:
    """The panel, shown with a key."""
    QTest.keyClick(
        router.map.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    found = router.map.docks["charts"].widget()
    assert isinstance(found, Charts)
    qtbot.waitUntil(lambda: found.isVisible() and found.chart is not None)
    return found


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def title(charts: Charts) -> str:
    assert charts.chart is not None
    return charts.chart.drawing.title


def idea(window: Window, id_: str) -> Opportunity:
    return window.map.document.project.all(Opportunity)[id_]


def move(charts: Charts, at: QPointF, button: Qt.MouseButton = LEFT) -> None:
    """A move with the button down, which QTest's own moves are without."""
    around = QPointF(charts.view.mapToGlobal(at.toPoint()))
    event = QMouseEvent(QEvent.Type.MouseMove, at, around, Qt.MouseButton.NoButton, button, NONE)
    QApplication.sendEvent(charts.view, event)


def at_first(charts: Charts, kind: str) -> None:
    """Show a chart by its pill."""
    pills = [one for one in charts.kinds.findChildren(QToolButton) if one.isVisible()]
    place = [each.id for each in KINDS].index(kind)
    QTest.mouseClick(pills[place], LEFT)
    settle()


def test_the_panel_is_hidden_at_first_where_the_room_is_short(router: Window) -> None:
    assert router.map.docks["charts"].isHidden()


def test_it_follows_what_is_selected(router: Window, charts: Charts) -> None:
    router.map.select("guide")
    settle()
    assert title(charts) == "Follow the paper guide: CES, 1 – 7"
    router.map.select("helpline")
    settle()
    assert title(charts) == "Call the helpline: Fixed at once"


def test_a_stage_without_a_measure_shows_its_worst_step(router: Window, charts: Charts) -> None:
    stage = next(one for one in router.map.view.stages if one.title == "Set up")
    router.map.select(stage.id)
    settle()
    assert title(charts) == "Follow the paper guide: CES, 1 – 7"


def test_another_metric_is_chosen_by_keys_and_the_answers_have_it_too(router: Window, charts: Charts) -> None:
    router.map.select("guide")
    settle()
    charts.about.setFocus()
    QTest.keyClick(charts.about, Qt.Key.Key_Down)
    settle()
    assert title(charts) == "Follow the paper guide: CSAT, top 2 of 5"


@pytest.mark.parametrize("kind", ["trend", "distribution", "groups", "gaps", "matrix", "roadmap"])
def test_each_pill_shows_its_chart_with_words_for_those_who_do_not_see_it(charts: Charts, kind: str) -> None:
    at_first(charts, kind)
    assert charts.kind.id == kind
    assert charts.view.accessibleName() == title(charts)
    assert charts.view.accessibleDescription()


def point_of(charts: Charts, impact: float, effort: float) -> QPointF:
    """Where an impact and effort are on the matrix, in pixels."""
    assert charts.chart is not None
    assert charts.chart.plane is not None
    return QPointF(*charts.chart.plane.at(impact, effort)) * charts.view.scale()


def test_a_dot_that_is_dragged_is_shown_on_the_way_and_taken_back_in_one_step(router: Window, charts: Charts) -> None:
    at_first(charts, "matrix")
    before = len(router.map.document.history.done)
    start, end = charts.view.place_of("idea-guide"), point_of(charts, 3, 8)
    QTest.mousePress(charts.view, LEFT, NONE, start.toPoint())
    for part in (0.3, 0.6, 1.0):
        move(charts, start + (end - start) * part)
    assert (idea(router, "idea-guide").impact, idea(router, "idea-guide").effort) == (9, 2)
    assert charts.chart is not None
    assert any(row[1:3] == ("3", "8") for row in charts.chart.rows)
    QTest.mouseRelease(charts.view, LEFT, NONE, end.toPoint())
    settle()
    assert (idea(router, "idea-guide").impact, idea(router, "idea-guide").effort) == (3, 8)
    assert len(router.map.document.history.done) == before + 1
    router.actions_by_id["undo"].trigger()
    settle()
    assert (idea(router, "idea-guide").impact, idea(router, "idea-guide").effort) == (9, 2)
    assert charts.chart is not None
    assert not any(row[1:3] == ("3", "8") for row in charts.chart.rows)


def test_escape_takes_back_what_is_being_dragged(router: Window, charts: Charts) -> None:
    at_first(charts, "matrix")
    before = len(router.map.document.history.done)
    start, end = charts.view.place_of("idea-guide"), point_of(charts, 3, 8)
    QTest.mousePress(charts.view, LEFT, NONE, start.toPoint())
    move(charts, end)
    QTest.keyClick(charts.view, Qt.Key.Key_Escape)
    move(charts, end)
    QTest.mouseRelease(charts.view, LEFT, NONE, end.toPoint())
    settle()
    assert idea(router, "idea-guide").impact == 9
    assert len(router.map.document.history.done) == before
    assert charts.chart is not None
    assert not any(row[1:3] == ("3", "8") for row in charts.chart.rows)


def test_arrow_keys_move_a_dot_by_one(router: Window, charts: Charts) -> None:
    at_first(charts, "matrix")
    charts.view.setFocus()
    while charts.view.at != "idea-guide":
        QTest.keyClick(charts.view, Qt.Key.Key_Period)
    assert router.map.selection.focus == "idea-guide"
    before = len(router.map.document.history.done)
    QTest.keyClick(charts.view, Qt.Key.Key_Up)
    QTest.keyClick(charts.view, Qt.Key.Key_Right)
    settle()
    assert (idea(router, "idea-guide").impact, idea(router, "idea-guide").effort) == (10, 3)
    assert len(router.map.document.history.done) == before + 2
    QTest.keyClick(charts.view, Qt.Key.Key_Up)
    assert len(router.map.document.history.done) == before + 2


def test_a_key_that_is_held_down_is_one_step_to_take_back(router: Window, charts: Charts) -> None:
    at_first(charts, "matrix")
    charts.view.setFocus()
    charts.view.mark("idea-guide")
    before = len(router.map.document.history.done)
    for _ in range(4):
        QTest.keyPress(charts.view, Qt.Key.Key_Down)
    assert idea(router, "idea-guide").impact == 9
    QTest.keyRelease(charts.view, Qt.Key.Key_Down)
    assert idea(router, "idea-guide").impact == 5
    assert len(router.map.document.history.done) == before + 1


def test_enter_opens_an_idea_in_the_inspector(router: Window, charts: Charts) -> None:
    router.map.docks["inspector"].hide()
    at_first(charts, "matrix")
    charts.view.setFocus()
    charts.view.mark("idea-guide")
    QTest.keyClick(charts.view, Qt.Key.Key_Return)
    settle()
    assert router.map.selection.ids == ("idea-guide",)
    assert router.map.docks["inspector"].isVisible()
    assert router.map.docks["inspector"].isAncestorOf(QApplication.focusWidget())


def test_a_double_click_opens_an_idea_in_the_inspector(router: Window, charts: Charts) -> None:
    at_first(charts, "matrix")
    at = charts.view.place_of("idea-price").toPoint()
    QTest.mouseDClick(charts.view, LEFT, NONE, at)
    settle()
    assert router.map.selection.ids == ("idea-price",)


def test_a_click_in_the_roadmap_and_on_a_gap_selects_its_place_on_the_map(router: Window, charts: Charts) -> None:
    at_first(charts, "roadmap")
    QTest.mouseClick(charts.view, LEFT, NONE, charts.view.place_of("idea-price").toPoint())
    assert router.map.selection.ids == ("idea-price",)
    at_first(charts, "gaps")
    QTest.mouseClick(charts.view, LEFT, NONE, charts.view.place_of("helpline").toPoint())
    assert router.map.selection.ids == ("helpline",)


def test_the_table_has_the_same_numbers_and_copies_them(router: Window, charts: Charts) -> None:
    router.map.select("guide")
    settle()
    router.actions_by_id["chart.table"].trigger()
    assert charts.table.isVisible()
    assert not charts.view.isVisible()
    assert charts.table.item(charts.table.rowCount() - 1, 2).text() == "2.6 of 7"
    assert charts.table.hasFocus()
    QTest.keyClick(charts.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QApplication.clipboard().text().splitlines()
    assert copied[0] == "Who\tPeriod\tValue\t95 % interval\tAnswers\tChange"
    assert copied[-1].startswith("Everyone\tQ3 2026\t2.6 of 7\t2.3 – 2.9\t83")
    router.actions_by_id["chart.table"].trigger()
    assert charts.view.isVisible()


@pytest.mark.parametrize("suffix", ["png", "svg", "pdf"])
def test_the_chart_is_exported(router: Window, charts: Charts, tmp_path: Path, suffix: str) -> None:
    router.map.select("guide")
    settle()
    path = tmp_path / f"chart.{suffix}"
    charts.export(path)
    assert path.stat().st_size > 2_000
    if suffix == "svg":
        text = path.read_text("utf-8")
        assert "<title>Follow the paper guide: CES, 1 – 7</title>" in text
        assert "Period: Q3 2026, Value: 2.6 of 7" in text
        assert " · 83 % measured, 8 % observed, 9 % assumed · " in text


def test_another_suffix_is_refused_with_a_sentence(router: Window, charts: Charts, tmp_path: Path) -> None:
    charts.export(tmp_path / "chart.bmp")
    assert router.map.messages.sentence == "chart.bmp: end the name with .png, .svg or .pdf."


def test_what_a_lens_compares_is_ranked_in_a_table_and_a_click_shows_the_place(router: Window, charts: Charts) -> None:
    router.actions_by_id["lens.periods"].trigger()
    router.actions_by_id["lens.table"].trigger()
    assert charts.kind.id == "gaps"
    table = charts.table
    assert table.isVisible()
    assert table.item(0, 0).text() == "Prove who you are"
    QTest.mouseClick(table.viewport(), LEFT, pos=table.visualItemRect(table.item(0, 0)).center())
    assert router.map.selection.ids == ("identity",)


def test_a_lens_that_compares_nothing_has_no_table(router: Window, charts: Charts) -> None:
    router.actions_by_id["lens.ownership"].trigger()
    router.actions_by_id["lens.table"].trigger()
    assert "compares nothing" in router.map.messages.sentence
    assert charts.kind.id == "trend"


def test_keys_go_through_the_charts(router: Window, charts: Charts) -> None:
    router.actions_by_id["chart.next"].trigger()
    assert charts.kind.id == "distribution"
    router.actions_by_id["chart.before"].trigger()
    router.actions_by_id["chart.before"].trigger()
    assert charts.kind.id == "roadmap"


def test_gaps_can_be_those_that_both_sides_were_asked_about(router: Window, charts: Charts) -> None:
    at_first(charts, "gaps")
    charts.about.setFocus()
    while charts.about.currentText() != "We think / they say: CES, 1 – 7":
        QTest.keyClick(charts.about, Qt.Key.Key_Down)
    settle()
    assert title(charts) == "We think / they say: CES, 1 – 7"
    QTest.mouseClick(charts.view, LEFT, NONE, charts.view.place_of("identity").toPoint())
    assert router.map.selection.ids == ("identity",)


@pytest.mark.parametrize("kind", ["gaps", "matrix", "roadmap"])
def test_a_selection_draws_no_chart_anew_that_is_not_of_what_is_selected(
    router: Window, charts: Charts, kind: str
) -> None:
    at_first(charts, kind)
    before = charts.chart
    for id_ in ("helpline", "guide"):
        router.map.select(id_)
        settle()
    assert charts.chart is before


@pytest.mark.parametrize("kind", ["trend", "gaps"])
def test_no_pill_is_cut_where_text_is_large_and_the_panel_as_low_as_it_can_be(window: Window, kind: str) -> None:
    window.appearance.choose_size("150")
    window.resize(1366, 768)
    window.open_copy(resource("samples/router.cxmap"))
    settle()
    dock = window.map.docks["charts"]
    charts = dock.widget()
    assert isinstance(charts, Charts)
    dock.show()
    dock.raise_()
    settle()
    at_first(charts, kind)
    window.map.resizeDocks([dock], [1], Qt.Orientation.Vertical)
    settle()
    pills = [one.geometry() for one in charts.kinds.findChildren(QToolButton) if one.isVisible()]
    assert len({pill.top() for pill in pills}) == 2  # lines
    assert max(pill.bottom() for pill in pills) < charts.kinds.height()
    assert window.height() == 768
