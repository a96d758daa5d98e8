"""The panel of insights by keys and mouse: places shown, findings set aside and brought back, questions copied."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QToolButton

from cxmapper.editing.edits.fields import set_fields
from cxmapper.model.change import Change
from cxmapper.model.records import PainPoint, Waiver
from cxmapper.ui.panels.insights import Insights
from cxmapper.ui.panels.setting_aside import SettingAside
from cxmapper.ui.window import Window
from tests.ui.test_keys import press

NOTED = "Call the helpline: “Tells the story at every transfer” (severity 5 of 5, measured)."


@pytest.fixture
def insights(router: Window) -> Insights:
    """The panel, nothing set aside, with the pain of the helpline chosen and the focus in the list."""
    router.map.do("Nothing is set aside", Change.removing(*router.map.document.project.all(Waiver).values()))
    found = router.map.insights
    found.rows.setFocus()
    found.rows.go_to(said(found).index(NOTED))
    return found


def said(insights: Insights) -> list[str]:
    return [insights.rows.row(number).words for number in range(insights.rows.count)]


def pill(insights: Insights, words: str) -> QToolButton:
    (found,) = (each for each in insights.pills.findChildren(QToolButton) if each.text() == words)
    return found


def set_aside(reason: str, day: str = "") -> None:
    press("Ctrl+Alt+X")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SettingAside)
    around = dialog.parentWidget()
    dialog.reason.setFocus()
    press(f"'{reason}'", "Tab", f"'{day}'", "Return")
    around.activateWindow()
    QApplication.processEvents()


def waivers(window: Window) -> list[tuple[str, str, date | None]]:
    return [(one.rule, one.reason, one.until) for one in window.map.document.project.all(Waiver).values()]


def test_each_row_says_on_what_it_rests_and_how_sure_it_is(insights: Insights) -> None:
    spoken = [insights.rows.row(number).spoken for number in range(insights.rows.count)]
    assert "target 70 %)., 141 answers · firm" in next(one for one in spoken if "target 70" in one)
    assert "22 staff · 288 answers" in next(one for one in spoken if "CES: we think 5.0" in one)
    assert "fixed., Get help · firm" in next(one for one in spoken if one.startswith("Missing: ") and "when it" in one)


@pytest.mark.usefixtures("insights")
def test_enter_shows_the_place(router: Window) -> None:
    press("Return")
    assert router.map.selection.ids == ("pain-helpline", "helpline")


def test_a_finding_is_set_aside_with_reason_and_day_and_one_undo_takes_it_back(
    router: Window, insights: Insights
) -> None:
    set_aside("new system in May", "2999-05-01")
    assert waivers(router) == [("pain.noted", "new system in May", date(2999, 5, 1))]
    assert NOTED not in said(insights)
    QTest.mouseClick(pill(insights, "Set aside (1)"), Qt.MouseButton.LeftButton)
    assert said(insights)[-3:] == ["Set aside", NOTED, "“new system in May”"]
    assert insights.rows.row(insights.rows.count - 2).spoken.endswith("1 May 2999")
    router.map.canvas.setFocus()
    press("Ctrl+Z")
    assert waivers(router) == []
    assert NOTED in said(insights)


@pytest.mark.usefixtures("insights")
def test_without_a_reason_or_with_a_wrong_day_it_is_said_and_nothing_is_set_aside(router: Window) -> None:
    press("Ctrl+Alt+X")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SettingAside)
    press("Return")
    assert "Say why" in dialog.problem.text()
    dialog.until.setFocus()
    press("'soon'", "Return")
    assert "is no day" in dialog.problem.text()
    dialog.until.clear()
    press("'2020-01-01'")
    dialog.reason.setFocus()
    press("'known'", "Return")
    assert "That day is over" in dialog.problem.text()
    press("Esc")
    assert waivers(router) == []


def test_what_was_set_aside_is_brought_back(router: Window, insights: Insights) -> None:
    set_aside("known")
    press("Ctrl+Alt+B")
    assert insights.chosen is not None
    assert insights.chosen.waiver is not None
    press("Ctrl+Alt+B")
    assert waivers(router) == []
    assert NOTED in said(insights)


def test_what_comes_back_because_its_evidence_changed_says_so_and_can_be_set_aside_again(
    router: Window, insights: Insights
) -> None:
    set_aside("known")
    router.map.do("Milder", set_fields(router.map.document.project, "pain-helpline", severity=4))
    place = said(insights).index(NOTED.replace("5 of 5", "4 of 5"))
    assert said(insights)[place + 1] == "Was set aside (“known”), and is back"
    insights.rows.setFocus()
    insights.rows.go_to(place)
    set_aside("still known")
    assert waivers(router) == [("pain.noted", "still known", None)]
    assert router.map.document.project.all(PainPoint)["pain-helpline"].severity == 4


def test_pills_filter_what_is_listed(insights: Insights) -> None:
    everything = said(insights)
    QTest.mouseClick(pill(insights, "Gaps"), Qt.MouseButton.LeftButton)
    assert 0 < len(said(insights)) < len(everything)
    assert all(line.finding is not None and line.finding.kind == "pain" for line in insights._lines)
    QTest.mouseClick(pill(insights, "Pains"), Qt.MouseButton.LeftButton)
    assert said(insights) == []


def test_the_questions_for_customers_are_listed_and_copied(insights: Insights) -> None:
    press("Ctrl+Alt+Q")
    listed = said(insights)
    place = listed.index("Ask customers first")
    assert listed[place + 1].startswith("1. ")
    assert QApplication.focusWidget() is insights.rows
    press("Ctrl+Alt+Shift+Q")
    copied = QApplication.clipboard().text().splitlines()
    assert copied == listed[place + 1 :]
    assert 0 < len(copied) <= 5


def test_f4_walks_through_what_is_open_round_and_round(insights: Insights) -> None:
    count = len(said(insights))
    press("Ctrl+Alt+Q")
    insights.rows.go_to(count - 1)
    press("F4")
    assert insights.rows.at == 0
    press("Shift+F4")
    assert insights.rows.at == count - 1


def test_the_context_menu_offers_what_fits_the_line(insights: Insights) -> None:
    insights.rows.customContextMenuRequested.emit(insights.rows.rect().center())
    menu = next(one for one in insights.findChildren(QMenu) if one.isVisible())
    assert [action.objectName() for action in menu.actions()] == ["insight.show", "insight.aside"]
    menu.close()


def test_nothing_chosen_is_one_sentence(router: Window) -> None:
    router.map.canvas.setFocus()
    press("Ctrl+Alt+X")
    assert "Choose an insight first" in router.messages.sentence
    assert router.findChild(QDialog) is None
    assert isinstance(router.findChild(QAction, "insight.aside"), QAction)
