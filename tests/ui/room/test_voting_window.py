"""Dot voting in the window: nothing is seen before it is revealed, and then it is one step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QScrollArea, QSpinBox
from pytestqt.qtbot import QtBot

from cxmapper.editing.edits.deleting import delete
from cxmapper.editing.edits.fields import set_fields
from cxmapper.model.records import Vote
from cxmapper.ui.room.timer import TimerWindow
from cxmapper.ui.room.voting import Voting
from cxmapper.ui.window import Window


def opened(router: Window) -> Voting:
    router.workshop.vote()
    found = router.findChildren(Voting)[-1]
    assert found.isVisible()
    return found


@pytest.fixture
def voting(router: Window, qtbot: QtBot) -> Voting:
    """Voting on the four pains of the journey, with 5 dots, begun by Enter."""
    qtbot.keyClick(router.map.canvas, Qt.Key.Key_F9)
    found = router.findChild(Voting)
    assert isinstance(found, Voting)
    qtbot.keyClick(found.dots, Qt.Key.Key_Return)
    assert list(found.fields) == ["pain-identity", "pain-guide", "pain-helpline", "pain-renewal"]
    return found


def vote(qtbot: QtBot, voting: Voting, *dots: str) -> None:
    for field, typed in zip(voting.fields.values(), dots, strict=False):
        qtbot.keyClicks(field, typed)
    qtbot.keyClick(next(iter(voting.fields.values())), Qt.Key.Key_Return)


def votes(router: Window) -> dict[str, float]:
    found: dict[str, float] = {}
    for one in router.map.document.project.all(Vote).values():
        found[one.subject_id] = found.get(one.subject_id, 0) + one.weight
    return found


def test_counts_are_typed_unseen_and_nothing_is_on_the_map(router: Window, voting: Voting, qtbot: QtBot) -> None:
    before = votes(router)
    field = voting.fields["pain-guide"]
    assert field.echoMode() is QLineEdit.EchoMode.Password
    vote(qtbot, voting, "1", "4")
    assert voting.said.text() == "0 of 5 dots given · 1 ballot is in"
    assert [each.text() for each in voting.fields.values()] == ["", "", "", ""]
    assert votes(router) == before
    assert router.map.document.history.done == ()


def test_numbers_to_be_typed_are_seen_before_they_are_typed(router: Window) -> None:
    voting = opened(router)
    timer = TimerWindow(router.workshop.countdown, router)
    timer.show()
    for box in (voting.dots, timer.minutes):
        line = box.lineEdit()
        assert line.width() >= line.fontMetrics().horizontalAdvance(box.text()) + 10
    timer.close()
    voting.close()


@pytest.mark.parametrize("text", ["w" * 80, "wide " * 15 + "wide", "w" * 20 + "\n" + "w" * 20])
def test_what_is_voted_on_is_seen_whole_without_scrolling_sideways(router: Window, qtbot: QtBot, text: str) -> None:
    router.map.do("Reword", lambda project: set_fields(project, "pain-guide", text=text))
    voting = opened(router)
    voting.begin.click()
    (area,) = (one for one in voting.findChildren(QScrollArea) if one.accessibleName() == "Dots")
    (words,) = (one for one in area.findChildren(QLabel) if one.text() == text)
    line = words.fontMetrics().height()
    qtbot.waitUntil(lambda: words.height() >= 2 * line)
    assert area.horizontalScrollBar().maximum() == 0
    assert words.mapTo(area.viewport(), words.rect().topRight()).x() <= area.viewport().width()
    seen = words.grab().toImage()
    ink = {
        y // line for y in range(seen.height()) for x in range(seen.width()) if seen.pixelColor(x, y).lightness() < 100
    }
    assert len(ink) >= 2


def test_more_dots_than_there_are_is_one_sentence(voting: Voting, qtbot: QtBot) -> None:
    vote(qtbot, voting, "3", "3")
    assert voting.problem.text() == "These are 6 dots, and each has 5; take some back."
    assert voting.fields["pain-identity"].text() == "3"


def test_revealing_ranks_and_writes_one_step_to_take_back(router: Window, voting: Voting, qtbot: QtBot) -> None:
    before = votes(router)
    vote(qtbot, voting, "1", "4")
    vote(qtbot, voting, "", "2", "3")
    voting.reveal.setFocus()
    qtbot.keyClick(voting.reveal, Qt.Key.Key_Space)
    shown = [voting.ranked.row(number).words for number in range(voting.ranked.count)]
    assert shown == [
        "Guide does not match the box",
        "Tells the story at every transfer",
        "Identity check asks three times",
        "Loyal customers pay more",
    ]
    assert {id_: got for id_, got in votes(router).items() if id_.startswith("pain")} == {
        "pain-guide": 6,
        "pain-helpline": 3,
        "pain-identity": 1,
    }
    assert [entry.label for entry in router.map.document.history.done] == ["Dot voting, 2 ballots"]
    router.map.undo()
    assert votes(router) == before


def test_a_round_goes_on_where_it_was_after_a_crash(router: Window, voting: Voting, qtbot: QtBot) -> None:
    vote(qtbot, voting, "5")
    again = opened(router)
    assert again.said.text() == "0 of 5 dots given · 1 ballot is in"
    assert "not finished" in again.problem.text()
    again.reveal.click()
    assert opened(router).round is None


def test_what_is_deleted_in_a_round_is_not_asked_for_any_more_and_the_rest_is_revealed(
    router: Window, voting: Voting, qtbot: QtBot
) -> None:
    vote(qtbot, voting, "2", "3")
    qtbot.keyClicks(voting.fields["pain-guide"], "4")
    qtbot.keyClicks(voting.voter, "Ana")
    router.map.do("Delete", lambda project: delete(project, "pain-identity"))
    assert list(voting.fields) == ["pain-guide", "pain-helpline", "pain-renewal"]
    assert voting.fields["pain-guide"].text() == "4"
    assert voting.voter.text() == "Ana"
    assert voting.problem.text() == "Deleted since the round began: 1. Dots on that are not counted."
    voting.reveal.click()
    assert votes(router)["pain-guide"] == 3
    assert "pain-identity" not in votes(router)
    assert not voting.problem.isVisible()


def test_undo_of_a_deletion_brings_back_the_dots_that_were_on_it(router: Window, voting: Voting, qtbot: QtBot) -> None:
    vote(qtbot, voting, "2", "3")
    router.map.do("Delete", lambda project: delete(project, "pain-identity"))
    router.map.undo()
    assert next(iter(voting.fields)) == "pain-identity"
    assert not voting.problem.isVisible()
    voting.reveal.click()
    assert votes(router)["pain-identity"] == 2


def test_a_round_of_which_nothing_is_left_says_so(router: Window, voting: Voting, qtbot: QtBot) -> None:
    vote(qtbot, voting, "2", "3")
    router.map.do("Delete", lambda project: delete(project, *voting.fields))
    assert voting.problem.text().startswith("All that was voted on was deleted")
    assert not voting.reveal.isEnabled()


def test_the_last_ballot_can_be_taken_back(voting: Voting, qtbot: QtBot) -> None:
    vote(qtbot, voting, "5")
    voting.undo.setFocus()
    qtbot.keyClick(voting.undo, Qt.Key.Key_Space)
    assert voting.said.text() == "0 of 5 dots given · 0 ballots are in"
    assert not voting.reveal.isEnabled()


def test_what_is_selected_is_voted_on(router: Window) -> None:
    router.map.select("pain-guide", "idea-guide")
    voting = opened(router)
    voting.begin.click()
    assert list(voting.fields) == ["pain-guide", "idea-guide"]


def test_one_thing_alone_is_not_voted_on(router: Window) -> None:
    router.map.select("pain-guide")
    voting = opened(router)
    voting.begin.click()
    assert "nothing to choose between" in voting.problem.text()


def test_every_control_of_timer_and_voting_has_a_name(router: Window, voting: Voting) -> None:
    router.workshop.set_timer()
    timer = router.findChild(TimerWindow)
    assert isinstance(timer, TimerWindow)
    kinds = (QAbstractButton, QLineEdit, QSpinBox, QComboBox)
    controls = [each for within in (voting, timer) for kind in kinds for each in within.findChildren(kind)]
    own = [each for each in controls if not each.objectName().startswith("qt_")]
    assert [each for each in own if not each.accessibleName()] == []
