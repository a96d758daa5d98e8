"""The inspector: what is shown of what is selected, and what typing and choosing do to it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cxmapper.editing.edits.fields import set_fields
from cxmapper.model.record import Record
from cxmapper.model.records import Department, Note, Opportunity, PainPoint, Person, Touchpoint
from cxmapper.ui.inspector.fields import FORMS
from cxmapper.ui.inspector.inspector import Inspector
from cxmapper.ui.window import Window

GUIDE = "guide"


@pytest.fixture
def inspector(router: Window) -> Inspector:
    """The inspector of a window on the sample, with the paper guide selected."""
    router.map.docks["inspector"].resize(330, 800)
    found = router.map.findChild(Inspector)
    assert found is not None
    router.map.select(GUIDE)
    QApplication.processEvents()
    return found


def field(inspector: Inspector, name: str) -> QWidget:
    """The editor of a field that is shown, by its label."""
    shown = [
        each
        for each in inspector.findChildren(QWidget)
        if each.accessibleName() == name and each.isVisibleTo(inspector)
    ]
    return shown[0]


def retype(widget: QWidget, text: str) -> None:
    widget.setFocus()
    QTest.keySequence(widget, QKeySequence(QKeySequence.StandardKey.SelectAll))
    QTest.keyClick(widget, Qt.Key.Key_Delete)
    QTest.keyClicks(widget, text)


def guide(window: Window) -> Touchpoint:
    return window.map.document.project.all(Touchpoint)[GUIDE]


def said(inspector: Inspector) -> list[str]:
    return [label.text() for label in inspector.findChildren(QLabel) if label.isVisibleTo(inspector) and label.text()]


def text_of(widget: QWidget) -> str:
    match widget:
        case QLineEdit():
            return widget.text()
        case QPlainTextEdit():
            return widget.toPlainText()
        case QComboBox():
            return widget.currentText()
    raise AssertionError(widget)


def steps(window: Window) -> int:
    return len(window.map.document.history.done)


def test_a_touchpoint_is_shown_with_the_words_of_its_fields(inspector: Inspector) -> None:
    names = ("Title", "Stage", "Channel", "Owner", "Evidence")
    assert [text_of(field(inspector, name)) for name in names] == [
        "Follow the paper guide",
        "Set up",
        "Print",
        "",
        "measured · 83 answers",
    ]
    owner = field(inspector, "Owner")
    assert isinstance(owner, QLineEdit)
    assert owner.placeholderText() == "nobody yet: choose…"


def test_nothing_selected_shows_the_project_and_the_journey(router: Window, inspector: Inspector) -> None:
    router.map.select()
    assert [sheet.form.records[0].id for sheet in inspector.sheets] == ["project", "router"]
    titles = [text_of(sheet.form.findChildren(QPlainTextEdit)[0]) for sheet in inspector.sheets]
    assert titles == ["Broadband at home", "Getting a new router working"]


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
    router.map.document.draft("- Pay @web")
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


def test_a_stage_is_chosen_by_keys(router: Window, inspector: Inspector) -> None:
    stage = field(inspector, "Stage")
    stage.setFocus()
    QTest.keyClick(stage, Qt.Key.Key_Down)
    assert text_of(stage) == "Get help"
    project = router.map.document.project
    assert project.record(guide(router).stage_id).title == "Get help"


def test_undo_in_a_field_with_nothing_half_typed_is_the_documents(router: Window, inspector: Inspector) -> None:
    channel = field(inspector, "Channel")
    retype(channel, "Post")
    QTest.keyClick(channel, Qt.Key.Key_Return)
    QTest.keyClick(channel, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert guide(router).channel == "Print"
    assert text_of(channel) == "Print"


def test_an_owner_is_found_by_name(router: Window, inspector: Inspector) -> None:
    owner = field(inspector, "Owner")
    retype(owner, "product")
    QTest.keyClick(owner, Qt.Key.Key_Return)
    assert guide(router).owner_id == "product"
    assert text_of(owner) == "Product"


def test_a_new_name_makes_a_department_that_owns_it(router: Window, inspector: Inspector) -> None:
    owner = field(inspector, "Owner")
    retype(owner, "Printing")
    QTest.keyClick(owner, Qt.Key.Key_Return)
    made = router.map.document.project.all(Department)[guide(router).owner_id or ""]
    assert made.name == "Printing"
    router.map.undo()
    assert guide(router).owner_id is None
    assert "Printing" not in {one.name for one in router.map.document.project.all(Department).values()}


def test_a_new_person_is_offered_too(router: Window, inspector: Inspector) -> None:
    owner = field(inspector, "Owner")
    assert isinstance(owner, QLineEdit)
    retype(owner, "Ada")
    popup = owner.completer().popup()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert router.map.document.project.all(Person)[guide(router).owner_id or ""].name == "Ada"


def test_several_show_what_they_share_and_are_set_in_one_step(router: Window, inspector: Inspector) -> None:
    before = steps(router)
    router.map.select(GUIDE, "helpline", "chat")
    channel = field(inspector, "Channel")
    assert isinstance(channel, QLineEdit)
    assert (channel.text(), channel.placeholderText()) == ("", "several values")
    assert "3 selected" in said(inspector)
    retype(channel, "Everywhere")
    QTest.keyClick(channel, Qt.Key.Key_Return)
    touchpoints = router.map.document.project.all(Touchpoint)
    assert {touchpoints[id_].channel for id_ in (GUIDE, "helpline", "chat")} == {"Everywhere"}
    assert steps(router) == before + 1


def test_several_are_left_as_they_are_by_passing_through(router: Window, inspector: Inspector) -> None:
    router.map.select(GUIDE, "helpline")
    before = steps(router)
    field(inspector, "Channel").setFocus()
    for _ in range(6):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert steps(router) == before


def test_of_different_kinds_the_fields_in_common_are_shown(router: Window, inspector: Inspector) -> None:
    router.map.select(GUIDE, "pain-guide")
    names = {label.text() for label in inspector.findChildren(QLabel, "fieldName") if label.isVisibleTo(inspector)}
    assert names == {"Evidence", "Who meets it"}


def test_a_check_and_a_pill_set_their_fields(router: Window, inspector: Inspector) -> None:
    QTest.keyClick(field(inspector, "Moment of truth: no"), Qt.Key.Key_Space)
    assert not guide(router).moment_of_truth
    QTest.keyClick(field(inspector, "Who meets it: Jill"), Qt.Key.Key_Space)
    assert guide(router).persona_ids == ("bill", "jill")
    QTest.keyClick(field(inspector, "Who meets it: everyone"), Qt.Key.Key_Space)
    assert guide(router).persona_ids == ()


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


def test_a_quote_is_turned_into_a_pain_which_is_selected_then(router: Window, inspector: Inspector) -> None:
    router.map.select("quote-guide")
    kind = field(inspector, "Kind")
    kind.setFocus()
    for _ in range(4):
        QTest.keyClick(kind, Qt.Key.Key_Down)
    project = router.map.document.project
    assert project.get(Note, "quote-guide") is None
    pain = project.all(PainPoint)[router.map.selection.ids[0]]
    assert pain.text == "Step 4 shows a cable that isn’t in the box."
    assert text_of(field(inspector, "Text")) == pain.text


def test_a_pain_that_an_idea_answers_is_taken_away_and_found_again(router: Window, inspector: Inspector) -> None:
    router.map.select("idea-guide")
    QTest.keyClick(field(inspector, "Answers: take “Guide does not match the box” away"), Qt.Key.Key_Space)
    assert router.map.document.project.all(Opportunity)["idea-guide"].pain_point_ids == ()
    line = field(inspector, "Answers: add")
    retype(line, "guide does not")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert router.map.document.project.all(Opportunity)["idea-guide"].pain_point_ids == ("pain-guide",)


def test_what_an_idea_is_expected_to_change_is_typed(router: Window, inspector: Inspector) -> None:
    router.map.select("idea-guide")
    expects = field(inspector, "Expects")
    assert text_of(expects) == "CES +1.9"
    retype(expects, "Fixed at once 12")
    QTest.keyClick(expects, Qt.Key.Key_Return)
    found = router.map.document.project.all(Opportunity)["idea-guide"].expects
    assert found is not None
    assert (found.metric_id, found.change) == ("fcr", 0.12)


def test_a_card_opens_its_pain_and_the_place_above_leads_back(router: Window, inspector: Inspector) -> None:
    QTest.mouseClick(field(inspector, "Guide does not match the box, depth 5 · 730 a month"), Qt.MouseButton.LeftButton)
    assert router.map.selection.ids == ("pain-guide",)
    QTest.keyClick(field(inspector, "Back to Set up › Follow the paper guide"), Qt.Key.Key_Space)
    assert router.map.selection.ids == (GUIDE,)


def test_pains_are_added_one_after_the_other(router: Window, inspector: Inspector) -> None:
    add = next(each for each in inspector.findChildren(QAbstractButton) if each.accessibleName() == "Add a pain point")
    QTest.keyClick(add, Qt.Key.Key_Space)
    line = QApplication.focusWidget()
    QTest.keyClicks(line, "Too small")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClicks(line, "Too long")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClick(line, Qt.Key.Key_Escape)
    pains = router.map.document.project.children(PainPoint, GUIDE)
    assert {pain.text for pain in pains} == {"Guide does not match the box", "Too small", "Too long"}
    assert not line.isVisible()


def test_more_fields_are_unfolded(router: Window, inspector: Inspector) -> None:
    QTest.keyClick(field(inspector, "More fields"), Qt.Key.Key_Space)
    QApplication.processEvents()
    takes = field(inspector, "Takes")
    retype(takes, "2 h")
    QTest.keyClick(takes, Qt.Key.Key_Return)
    assert guide(router).duration == "2 h"


def tabbed(times: int) -> list[str]:
    names = []
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().accessibleName())
    return names


def test_tab_goes_down_the_form(inspector: Inspector) -> None:
    field(inspector, "Title").setFocus()
    assert tabbed(6) == ["Stage", "Channel", "Owner", "Moment of truth: yes", "Moment of truth: no", "Evidence"]


def test_tab_goes_into_the_fields_that_were_unfolded(inspector: Inspector) -> None:
    fold = field(inspector, "More fields")
    QTest.keyClick(fold, Qt.Key.Key_Space)
    QApplication.processEvents()
    fold.setFocus()
    assert tabbed(3) == ["Description", "Exists", "Due"]


def test_a_persona_is_opened(router: Window, inspector: Inspector, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(type(router.map), "edit_persona", lambda _, id_: opened.append(id_), raising=False)
    router.map.select("bill")
    button = next(each for each in inspector.findChildren(QAbstractButton) if each.text() == "Open persona…")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened == ["bill"]


def test_whatever_is_deleted_while_it_is_shown_is_shown_no_more(router: Window, inspector: Inspector) -> None:
    from cxmapper.editing.edits.deleting import delete

    router.map.do("Delete", delete(router.map.document.project, GUIDE))
    assert [sheet.form.records[0].id for sheet in inspector.sheets] == ["project", "router"]


def test_every_record_of_the_sample_can_be_shown(router: Window, inspector: Inspector) -> None:
    project = router.map.document.project
    for kind in FORMS:
        for record_id in project.all(kind):
            router.map.select(record_id)
            assert inspector.sheets[0].record_ids == (record_id,)


def test_every_control_has_a_name_and_can_be_hit(router: Window, inspector: Inspector) -> None:
    for ids in ((GUIDE,), ("pain-guide",), ("idea-guide",), ("way-first-evening-renewal",), (), (GUIDE, "helpline")):
        router.map.select(*ids)
        for button in inspector.findChildren(QAbstractButton, "fold"):
            if button.isVisibleTo(inspector):
                button.setChecked(True)
        QApplication.processEvents()
        for control in inspector.findChildren(QWidget):
            if control.focusPolicy() is Qt.FocusPolicy.NoFocus or not control.isVisible():
                continue
            assert control.accessibleName() or isinstance(control, QAbstractButton), control
            assert control.height() >= 24, control
            assert control.width() >= 24, control


def test_a_narrow_panel_needs_no_scrolling_sideways(router: Window, inspector: Inspector) -> None:
    inside = inspector.widget()
    for ids in ((GUIDE,), ("idea-guide",), (), (GUIDE, "helpline")):
        router.map.select(*ids)
        QApplication.processEvents()
        assert inside.minimumSizeHint().width() <= 250, ids


SHOWN_ELSEWHERE: dict[str, set[str]] = {
    "touchpoints": {"image_ids"},
    "journeys": set(),
    "personas": {
        *("segment_id", "portrait_id", "bio", "goals", "needs", "expectations", "frustrations", "channels", "traits")
    },
    "opportunities": {"subject_id", "follow_ups"},
    "project": {"settings"},
    "ratings": {"touchpoint_id", "persona_id", "view", "aspect", "value", "team", "tags", "links"},
    "lanes": {"journey_id", "kind"},
    "stages": {"journey_id"},
}
"""Fields with a place of their own: the axes, the cards, the persona editor, and what a record stands in."""


@pytest.mark.parametrize("kind", FORMS, ids=lambda kind: kind.table)
def test_every_field_of_a_record_is_on_its_form(kind: type[Record]) -> None:
    named = {spec.name for spec in FORMS[kind]}
    assert set(kind.model_fields) - {"id", "order"} - SHOWN_ELSEWHERE.get(kind.table, set()) == {
        name for name in named if "." not in name
    }


def test_closing_the_window_stores_what_is_half_typed(router: Window, inspector: Inspector) -> None:
    document = router.map.document
    retype(field(inspector, "Channel"), "Post")
    router.close()
    assert document.project.all(Touchpoint)[GUIDE].channel == "Post"


def test_a_hidden_panel_shows_what_is_selected_once_it_is_shown(router: Window, inspector: Inspector) -> None:
    dock = router.map.docks["inspector"]
    dock.hide()
    router.map.select("helpline")
    dock.show()
    QApplication.processEvents()
    assert text_of(field(inspector, "Title")) == "Call the helpline"


def test_while_capturing_no_pain_is_red(router: Window, inspector: Inspector) -> None:
    card = field(inspector, "Guide does not match the box, depth 5 · 730 a month")
    assert card.objectName() == "painCard"
    router.turn_to("capture")
    assert card.objectName() == "wordsCard"
