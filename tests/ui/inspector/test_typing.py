"""What typing in the inspector stores, and when."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxmapper.editing.capture.places import parked
from cxmapper.editing.edits.deleting import delete
from cxmapper.editing.edits.fields import set_fields
from cxmapper.model.records import Opportunity, PainPoint, Touchpoint
from cxmapper.ui.inspector.inspector import Inspector
from cxmapper.ui.window import Window
from tests.ui.inspector.forms import GUIDE, field, guide, retype, said, steps, text_of


def test_enter_stores_a_title_as_one_step_to_undo(router: Window, inspector: Inspector) -> None:
    title = field(inspector, "Title")
    retype(title, "Read the guide")
    assert guide(router).title == "Follow the paper guide"
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert guide(router).title == "Read the guide"
    router.map.undo()
    assert guide(router).title == "Follow the paper guide"
    assert text_of(title) == "Follow the paper guide"


def test_a_pause_stores_what_is_typed_and_a_visit_stays_one_step(
    router: Window, inspector: Inspector, qtbot: QtBot
) -> None:
    before = steps(router)
    channel = field(inspector, "Channel")
    retype(channel, "Print and")
    qtbot.waitUntil(lambda: guide(router).channel == "Print and", timeout=3_000)
    QTest.keyClicks(channel, " film")
    QTest.keyClick(channel, Qt.Key.Key_Return)
    assert guide(router).channel == "Print and film"
    assert steps(router) == before + 1
    router.map.undo()
    assert guide(router).channel == "Print"


def test_what_is_typed_for_something_that_is_deleted_meanwhile_is_parked(
    router: Window, inspector: Inspector, qtbot: QtBot
) -> None:
    retype(field(inspector, "Channel"), "By post")
    router.map.do("Delete", lambda project: delete(project, GUIDE))
    qtbot.waitUntil(lambda: "By post" in [note.text for note in parked(router.map.document.project)])
    assert router.map.messages.sentence == "What “By post” was meant for was deleted meanwhile; it is parked."


def test_what_a_pause_stored_does_not_take_the_space_typed_last(
    router: Window, inspector: Inspector, qtbot: QtBot
) -> None:
    title = field(inspector, "Title")
    retype(title, "Read ")
    qtbot.waitUntil(lambda: guide(router).title == "Read", timeout=3_000)
    QTest.keyClicks(title, "it")
    assert text_of(title) == "Read it"


def test_leaving_a_field_stores_it(router: Window, inspector: Inspector) -> None:
    retype(field(inspector, "Channel"), "Post")
    field(inspector, "Title").setFocus()
    assert guide(router).channel == "Post"


def test_escape_brings_the_value_back(router: Window, inspector: Inspector) -> None:
    channel = field(inspector, "Channel")
    retype(channel, "Post")
    QTest.keyClick(channel, Qt.Key.Key_Escape)
    assert text_of(channel) == "Print"
    field(inspector, "Title").setFocus()
    assert guide(router).channel == "Print"


def test_a_refused_value_stays_with_its_sentence_below(router: Window, inspector: Inspector) -> None:
    router.map.select("idea-guide")
    due = field(inspector, "Due")
    retype(due, "soon")
    QTest.keyClick(due, Qt.Key.Key_Return)
    assert text_of(due) == "soon"
    assert "“soon” is no day; write one such as 2026-12-15 or 15 Dec 2026." in said(inspector)
    retype(due, "2027-01-31")
    QTest.keyClick(due, Qt.Key.Key_Return)
    assert text_of(due) == "31 Jan 2027"
    assert "“soon” is no day; write one such as 2026-12-15 or 15 Dec 2026." not in said(inspector)


def test_what_is_half_typed_survives_a_change_made_elsewhere(router: Window, inspector: Inspector) -> None:
    channel = field(inspector, "Channel")
    retype(channel, "Pos")
    project = router.map.document.project
    router.map.document.do("Elsewhere", set_fields(project, GUIDE, channel="Mail", duration="2 h"))
    assert text_of(channel) == "Pos"
    QTest.keyClicks(channel, "t")
    QTest.keyClick(channel, Qt.Key.Key_Return)
    assert guide(router).channel == "Post"


def test_what_is_half_typed_is_drafted_for_the_journal(router: Window, inspector: Inspector) -> None:
    router.map.document.draft("- Pay @web", "capture")
    retype(field(inspector, "Channel"), "Pos")
    assert router.map.document.drafted == "- Pay @web\nPos"
    QTest.keyClick(field(inspector, "Channel"), Qt.Key.Key_Return)
    assert router.map.document.drafted == "- Pay @web"


def test_another_selection_stores_what_was_half_typed_in_the_first(router: Window, inspector: Inspector) -> None:
    retype(field(inspector, "Channel"), "Post")
    router.map.select("helpline")
    assert guide(router).channel == "Post"
    assert router.map.document.project.all(Touchpoint)["helpline"].channel == "Phone"


def test_a_change_elsewhere_is_shown(router: Window, inspector: Inspector) -> None:
    router.map.document.do("Elsewhere", set_fields(router.map.document.project, GUIDE, channel="Mail"))
    assert text_of(field(inspector, "Channel")) == "Mail"


def test_undo_in_a_field_with_nothing_half_typed_is_the_documents(router: Window, inspector: Inspector) -> None:
    channel = field(inspector, "Channel")
    retype(channel, "Post")
    QTest.keyClick(channel, Qt.Key.Key_Return)
    QTest.keyClick(channel, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert guide(router).channel == "Print"
    assert text_of(channel) == "Print"


def test_a_share_is_typed_in_percent(router: Window, inspector: Inspector) -> None:
    router.map.select("pain-guide")
    share = field(inspector, "Hurts")
    assert text_of(share) == "20.5 %"
    retype(share, "130")
    QTest.keyClick(share, Qt.Key.Key_Return)
    assert "A share lies between 0 and 100 %." in said(inspector)
    retype(share, "31")
    QTest.keyClick(share, Qt.Key.Key_Return)
    assert router.map.document.project.all(PainPoint)["pain-guide"].share_affected == 0.31


def test_what_an_idea_is_expected_to_change_is_typed(router: Window, inspector: Inspector) -> None:
    router.map.select("idea-guide")
    expects = field(inspector, "Expects")
    assert text_of(expects) == "CES +1.9"
    retype(expects, "Fixed at once 12")
    QTest.keyClick(expects, Qt.Key.Key_Return)
    found = router.map.document.project.all(Opportunity)["idea-guide"].expects
    assert found is not None
    assert (found.metric_id, found.change) == ("fcr", 0.12)


def test_closing_the_window_stores_what_is_half_typed(router: Window, inspector: Inspector) -> None:
    document = router.map.document
    retype(field(inspector, "Channel"), "Post")
    router.close()
    assert document.project.all(Touchpoint)[GUIDE].channel == "Post"


@pytest.mark.parametrize("name", ["Owner", "Channel", "Due", "Tags"])
def test_what_is_far_too_long_is_refused_in_a_sentence_and_the_window_stays_as_wide(
    router: Window, inspector: Inspector, qtbot: QtBot, name: str
) -> None:
    QTest.keyClick(field(inspector, "More fields"), Qt.Key.Key_Space)
    QApplication.processEvents()
    before, box = guide(router), field(inspector, name)
    QApplication.clipboard().setText("x" * 3_000)
    retype(box, "")
    QTest.keySequence(box, QKeySequence(QKeySequence.StandardKey.Paste))
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(box.accessibleDescription()))
    wanted = f"“{'x' * 59}…” is no day" if name == "Due" else "This is longer than 2,000 characters; shorten it."
    assert box.accessibleDescription().startswith(wanted)
    QApplication.processEvents()
    assert router.size() == QSize(1440, 900)
    assert guide(router) == before
    retype(box, "")


def test_a_long_word_in_the_message_bar_does_not_widen_the_window(router: Window) -> None:
    router.messages.complain("x" * 3_000)
    QApplication.processEvents()
    assert router.size() == QSize(1440, 900)
