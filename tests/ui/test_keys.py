"""Drawing a journey by keys alone, with the focus on the map."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cxmapper.editing.capture.places import parked
from cxmapper.editing.edits.deleting import delete
from cxmapper.editing.edits.fields import set_fields
from cxmapper.model.project import Project
from cxmapper.model.record import View
from cxmapper.model.records import (
    Existence,
    Note,
    NoteKind,
    Opportunity,
    PainPoint,
    Rating,
    Stage,
    Touchpoint,
    Transition,
    TransitionKind,
)
from cxmapper.ui.canvas.naming import Naming
from cxmapper.ui.start.page import BLANK, template
from cxmapper.ui.window import Window


@pytest.fixture
def blank(window: Window) -> Window:
    """An empty map with the stages Before, During, After, its canvas having the focus."""
    window.open_copy(template(BLANK))
    window.map.canvas.setFocus()
    QApplication.processEvents()
    return window


def press(*keys: str) -> None:
    """Press keys, or type words in quotes, wherever the focus is."""
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        if key.startswith("'"):
            QTest.keyClicks(widget, key.strip("'"))
        else:
            combination = QKeySequence(key)[0]  # type: ignore[index]  # the stubs do not know that it is a sequence
            QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())
        QApplication.processEvents()


def naming(window: Window) -> Naming:
    """The line over the map."""
    found = window.map.canvas.findChild(Naming)
    assert isinstance(found, Naming)
    return found


@pytest.mark.parametrize("key", ["P", "I", "Q", "Tab", "Ctrl+Return", "Return", "C"])
def test_words_for_something_that_is_deleted_while_they_are_typed_are_parked(router: Window, key: str) -> None:
    page = router.map
    page.select("guide")
    press(key, "'Too late'")
    page.do("Delete", lambda project: delete(project, "guide"))
    QTest.keyClick(naming(router), Qt.Key.Key_Return)
    assert [note.text for note in parked(page.document.project)][-1].endswith("Too late")
    assert "deleted meanwhile; it is parked" in page.messages.sentence
    assert "guide" not in page.messages.sentence


def test_a_quote_is_of_nobody_unless_somebody_put_a_persona_in_focus(router: Window) -> None:
    page = router.map
    page.select("guide")
    press("Q", "'Whose?'", "Return")
    page.looking.focus_on("jill")
    page.select("guide")
    press("Q", "'Hers'", "Return")
    said = {note.text: note.persona_id for note in page.document.project.all(Note).values()}
    assert (said["Whose?"], said["Hers"]) == (None, "jill")


def test_rating_keeps_the_focus_on_the_persona_that_it_began_with(router: Window) -> None:
    page = router.map
    focus = page.focus
    assert focus is not None
    page.select("guide")
    press("5", "Alt+1")
    page.select("identity")
    press("5")
    assert page.focus is not None
    assert page.focus.id == focus.id
    assert page.looking.speaker == page.focus


def test_signs_that_nobody_sees_are_no_name(router: Window) -> None:
    router.map.select("guide")
    press("Return")
    naming(router).setText("\u200b\u2800 \u3164")
    QTest.keyClick(naming(router), Qt.Key.Key_Return)
    assert router.map.document.project.all(Touchpoint)["guide"].title == "Follow the paper guide"


def test_a_paste_that_is_too_long_for_a_name_is_said_and_changes_nothing(router: Window) -> None:
    router.map.select("guide")
    press("Return", "'Read it'")
    QApplication.clipboard().setText("x" * 2001)
    naming(router).paste()
    assert naming(router).text() == "Read it"
    assert router.map.messages.sentence == "That is too long for a name; paste less, or into the inspector."
    QApplication.clipboard().setText(" " + "x" * 1000)
    naming(router).paste()
    QTest.keyClick(naming(router), Qt.Key.Key_Return)
    assert router.map.document.project.all(Touchpoint)["guide"].title == "Read it " + "x" * 1000


@pytest.mark.parametrize("text", ["First\nsecond", "x" * 2001])
def test_what_a_line_would_cut_is_changed_in_the_inspector(router: Window, text: str) -> None:
    page = router.map
    page.do("Change", lambda project: set_fields(project, "pain-guide", text=text))
    page.select("pain-guide")
    press("Return")
    assert naming(router).isHidden()
    assert page.messages.sentence == "This text is long; change it in the inspector."
    page.canvas.setFocus()
    assert page.document.project.all(PainPoint)["pain-guide"].text == text


def named(project: Project, title: str) -> Touchpoint:
    """The one touchpoint of a title."""
    (found,) = (one for one in project.all(Touchpoint).values() if one.title == title)
    return found


def ways(project: Project) -> set[tuple[str, str, str]]:
    """Titles and kind of all ways."""
    title = {id_: one.title for id_, one in project.all(Touchpoint).items()}
    return {
        (title[way.source_id], title.get(way.target_id or "", ""), way.kind.value)
        for way in project.all(Transition).values()
    }


def test_tab_chains_touchpoints_and_ctrl_enter_branches(blank: Window) -> None:
    press("T", "'Search'", "Return", "Tab", "'Order'", "Tab", "'Pay'", "Return", "Ctrl+Return", "'Give up'", "Return")
    project = blank.map.document.project
    assert ways(project) == {
        ("Search", "Order", "next"),
        ("Order", "Pay", "next"),
        ("Pay", "Give up", "alternative"),
    }
    assert blank.map.selection.ids == (named(project, "Give up").id,)
    assert len(blank.map.document.history.done) == 4


def test_esc_while_naming_adds_nothing_and_gives_the_focus_back(blank: Window) -> None:
    press("T", "'Sea'", "Esc")
    assert blank.map.document.project.all(Touchpoint) == {}
    assert QApplication.focusWidget() is blank.map.canvas


def test_what_was_typed_is_kept_when_the_focus_leaves(blank: Window) -> None:
    press("T", "'Search'")
    blank.map.navigator.journeys.setFocus()
    assert named(blank.map.document.project, "Search")


def test_letters_add_pains_ideas_quotes_questions_and_what_is_missing(blank: Window) -> None:
    press("T", "'Pay'", "Return", "P", "'Card refused'", "Return", "I", "'Invoice'", "Return", ",")
    press("Q", "'Why?'", "Return", "Shift+Q", "'Who pays?'", "Return", "G", "'Receipt'", "Return", "Left", "M")
    project = blank.map.document.project
    (pain,) = project.all(PainPoint).values()
    (idea,) = project.all(Opportunity).values()
    assert (pain.text, pain.touchpoint_id) == ("Card refused", named(project, "Pay").id)
    assert (idea.text, idea.pain_point_ids) == ("Invoice", (pain.id,))
    assert {(note.kind, note.text) for note in project.all(Note).values()} == {
        (NoteKind.QUOTE, "Why?"),
        (NoteKind.QUESTION, "Who pays?"),
    }
    assert named(project, "Receipt").existence is Existence.MISSING
    assert named(project, "Pay").moment_of_truth


def test_stages_are_added_renamed_and_moved(blank: Window) -> None:
    press("S", "'Wait'", "Return", "Alt+Right", "Return")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press("'Hope'", "Return")
    stages = blank.map.document.project.children(Stage, blank.map.journey.id)
    assert [stage.title for stage in stages] == ["Before", "During", "Hope", "After"]


def test_numbers_say_what_the_persona_in_focus_felt_and_with_alt_expected(router: Window) -> None:
    project, bill = router.map.document.project, router.map.focus
    assert bill is not None
    at = named(project, "Call the helpline")
    router.map.select(at.id)
    press("5", "Alt+2")
    ratings = {
        rating.view: rating.value
        for rating in router.map.document.project.children(Rating, at.id)
        if rating.persona_id == bill.id and rating.aspect == "emotion" and rating.team is None
    }
    assert (ratings[View.PERCEIVED], ratings[View.EXPECTED]) == (2, -1)


def test_arrows_walk_the_graph_and_the_stops_of_a_touchpoint(router: Window) -> None:
    page = router.map
    press("Right")
    first = page.selection.focus
    press("Right")
    assert page.selection.focus not in (None, first)
    press("Left", "Backspace")
    assert page.document.project.get(Stage, page.selection.focus) is not None
    press("Right", "Down", "Shift+Right")
    assert len(page.selection.ids) == 2


def test_c_connects_by_title_and_a_way_to_what_was_before_is_one_back(blank: Window) -> None:
    press("T", "'Search'", "Return", "T", "'Order'", "Return", "C", "'search'", "Return")
    assert ways(blank.map.document.project) == {("Order", "Search", TransitionKind.BACK.value)}


def test_after_a_way_was_asked_for_the_next_words_are_asked_for_too(blank: Window) -> None:
    press(
        "T", "'Search'", "Return", "T", "'Order'", "Return", "C", "'Search'", "Return", "Left", "P", "'Slow'", "Return"
    )
    assert [pain.text for pain in blank.map.document.project.all(PainPoint).values()] == ["Slow"]


def test_undo_has_a_name_for_the_deletion_of_what_has_none(router: Window) -> None:
    page = router.map
    page.do("Rename", lambda project: set_fields(project, "shop", title=""))
    (way,) = page.document.project.children(Transition, "shop")
    for record_id, label in ((way.id, "Delete a way"), ("shop", "Delete unnamed")):
        page.select(record_id)
        press("Del")
        assert page.document.history.done[-1].label == label


def test_delete_closes_the_gap_and_undo_opens_it(blank: Window) -> None:
    press("T", "'A'", "Tab", "'B'", "Tab", "'C'", "Return", "Left", "Del")
    assert ways(blank.map.document.project) == {("A", "C", "next")}
    press("Ctrl+Z")
    assert ("B", "C", "next") in ways(blank.map.document.project)


def test_alt_arrows_move_a_touchpoint_into_the_next_stage(blank: Window) -> None:
    press("T", "'A'", "Return", "Alt+Right")
    project = blank.map.document.project
    stage = project.get(Stage, named(project, "A").stage_id)
    assert stage is not None
    assert stage.title == "During"


def test_one_names_on_after_choosing_among_known_titles(blank: Window) -> None:
    press("T", "'Search'", "Return", "T", "'Order'", "Return", "C", "'search'", "Return")
    press("Return", "' now'", "Return", "C", "'sea'", "Esc", "T", "'Pay'", "Return")
    assert named(blank.map.document.project, "Pay")


def test_keys_act_in_the_state_of_which_something_is_selected(router: Window) -> None:
    router.map.looking.stack(on=True)
    project = router.map.document.project
    current, future = router.map.looking.states or ()
    before = [stage.id for stage in project.children(Stage, future.id)]
    router.map.select(before[0])
    press("Alt+Right")
    press("S", "'Later'", "Return")
    stages = router.map.document.project.children(Stage, future.id)
    assert [stage.id for stage in stages][:2] == [before[1], before[0]]
    assert stages[2].title == "Later"
    assert router.map.document.project.children(Stage, current.id) == project.children(Stage, current.id)
