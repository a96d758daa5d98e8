"""What choosing in the inspector does, of one record and of several."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
)

from cxmapper.model.records import Department, Note, Opportunity, PainPoint, Person, Touchpoint
from cxmapper.ui.inspector.inspector import Inspector
from cxmapper.ui.window import Window
from tests.ui.inspector.forms import GUIDE, field, guide, retype, said, steps, text_of


def test_a_stage_is_chosen_by_keys(router: Window, inspector: Inspector) -> None:
    stage = field(inspector, "Stage")
    stage.setFocus()
    QTest.keyClick(stage, Qt.Key.Key_Down)
    assert text_of(stage) == "Get help"
    project = router.map.document.project
    assert project.record(guide(router).stage_id).title == "Get help"


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
