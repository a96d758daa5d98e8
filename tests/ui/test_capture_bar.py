"""Typing a journey into the capture bar, by the keys that a scribe presses."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cxmapper.model.records import Note, NoteKind, Opportunity, PainPoint, Stage, Touchpoint, Transition
from cxmapper.ui.start.page import template
from cxmapper.ui.window import Window


@pytest.fixture
def blank(window: Window, qtbot: QtBot) -> Window:
    """A window on an untitled map, with the keys going to the capture bar."""
    window.open_copy(template("blank"))
    qtbot.waitUntil(window.map.canvas.isVisible)
    window.map.canvas.setFocus()
    QApplication.processEvents()
    press(window, "Ctrl+L")
    return window


def press(window: Window, keys: str) -> None:
    """Press a key where the focus is."""
    combination = QKeySequence(keys)[0]
    QTest.keyClick(focus(window), combination.key(), combination.keyboardModifiers())
    QApplication.processEvents()


def focus(window: Window) -> QWidget:
    found = window.focusWidget()
    assert found is not None
    return found


def write(window: Window, *lines: str) -> int:
    """Type lines, each ended by Enter; returns how many keys that were."""
    for line in lines:
        QTest.keyClicks(focus(window), line)
        press(window, "Return")
    return sum(len(line) + 1 for line in lines)


def drawn(window: Window) -> dict[str, list[str]]:
    """The titles of the touchpoints of each stage that has a title of its own."""
    project = window.map.document.project
    stages = project.children(Stage, window.map.journey.id)
    titles = {stage.title: [one.title for one in project.children(Touchpoint, stage.id)] for stage in stages}
    return {title: steps for title, steps in titles.items() if title not in {"Before", "During", "After"}}


def selected(window: Window) -> str:
    touchpoint = window.map.document.project.get(Touchpoint, window.map.selection.focus)
    return touchpoint.title if touchpoint else ""


def test_a_key_leads_to_the_bar_and_esc_back_to_the_map(router: Window) -> None:
    assert not router.map.bar.typing.hasFocus()
    press(router, "Ctrl+L")
    assert router.map.bar.typing.hasFocus()
    press(router, "Escape")
    assert router.map.canvas.hasFocus()


def test_it_is_there_while_capturing_and_reviewing(router: Window) -> None:
    for keys in ("Ctrl+Shift+C", "Ctrl+Shift+R"):
        press(router, keys)
        assert router.map.bar.typing.isVisible()


def test_what_is_typed_is_drawn_and_the_next_line_can_be_typed(blank: Window) -> None:
    write(blank, "Order:", "- Pay @web")
    assert drawn(blank) == {"Order": ["Pay"]}
    assert selected(blank) == "Pay"
    bar = blank.map.bar
    assert bar.typing.hasFocus()
    assert bar.typing.text() == ""
    assert bar.typing.placeholderText() == "Order › Pay"
    assert bar.aside.text() == "first touchpoint of Order · Web"


def test_a_line_is_one_step_of_undo_by_the_same_keys_as_ever(blank: Window) -> None:
    write(blank, "Order:", "Pay")
    press(blank, "Ctrl+Z")
    assert drawn(blank) == {"Order": []}
    assert blank.map.bar.typing.placeholderText() == "Order › type what happens, and press Enter"
    assert blank.map.document.history.undone[-1].label == "Capture “Pay”"
    press(blank, "Ctrl+Y")
    assert drawn(blank) == {"Order": ["Pay"]}


def test_what_is_typed_is_undone_before_what_was_captured(blank: Window) -> None:
    write(blank, "Order:")
    QTest.keyClicks(focus(blank), "Pya")
    press(blank, "Ctrl+Z")
    assert blank.map.bar.typing.text() == ""
    assert drawn(blank) == {"Order": []}


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("!!", "pain at Pay, depth 4 of 5"),
        ('"Too slow', "quote at Pay"),
        ("? Who", "question at Pay"),
        ("+ Save", "idea at Pay"),
        ("= News", "missing touchpoint, after Pay"),
        ("// x", "parked for later"),
        ("Sign @app", "touchpoint behind Pay · App"),
        ("Later:", "new stage “Later”"),
        ("order:", "go to the stage “Order”"),
        ("> Fly", "This journey has no touchpoint called “Fly”; type its title, or the beginning of it."),
    ],
)
def test_while_typing_one_reads_what_the_line_will_become(blank: Window, line: str, words: str) -> None:
    write(blank, "Order:", "Pay")
    QTest.keyClicks(focus(blank), line)
    assert blank.map.bar.aside.text() == words
    assert blank.map.bar.aside.accessibleName() == words


def test_what_does_not_fit_stays_with_a_sentence_beside_it(blank: Window) -> None:
    write(blank, "Order:", "! Too slow")
    bar = blank.map.bar
    assert bar.typing.text() == "! Too slow"
    assert bar.aside.text() == "A pain belongs to a touchpoint; type that first, such as: - Pay @web."
    assert bar.aside.property("wrong") is True
    QTest.keyClicks(bar.typing, "!")
    assert bar.aside.property("wrong") is False


def test_up_and_down_walk_through_what_was_captured(blank: Window) -> None:
    write(blank, "Order:", "Pay")
    QTest.keyClicks(focus(blank), "Sig")
    seen = []
    for key in ("Up", "Up", "Up", "Down", "Down", "Down"):
        press(blank, key)
        seen.append(blank.map.bar.typing.text())
    assert seen == ["Pay", "Order:", "Order:", "Pay", "Sig", "Sig"]


def test_tab_takes_a_completion_and_the_next_one(blank: Window) -> None:
    write(blank, "Order:", "Pay")
    QTest.keyClicks(focus(blank), "- Sign @")
    proposals = blank.map.bar.typing.proposals
    assert proposals.isVisible()
    assert [proposals.item(row).text() for row in range(2)] == ["- Sign @Web", "- Sign @App"]
    press(blank, "Tab")
    press(blank, "Tab")
    assert blank.map.bar.typing.text() == "- Sign @App"
    press(blank, "Return")
    assert not proposals.isVisible()
    assert drawn(blank) == {"Order": ["Pay", "Sign"]}


def test_a_click_takes_a_completion_too(blank: Window) -> None:
    QTest.keyClicks(focus(blank), "@p")
    proposals = blank.map.bar.typing.proposals
    place = proposals.visualItemRect(proposals.item(0)).center()
    assert proposals.visualItemRect(proposals.item(0)).height() >= 24
    QTest.mouseClick(proposals.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert blank.map.bar.typing.text() == "@Phone"
    assert blank.map.bar.typing.hasFocus()


def test_completions_are_shown_in_the_room_too(router: Window) -> None:
    press(router, "F11")
    router.map.bar.take_focus()
    QTest.keyClicks(router.map.bar.typing, "> eng")
    assert router.map.bar.typing.proposals.isVisible()
    press(router, "Tab")
    assert router.map.bar.typing.text() == "> Engineer visits"
    press(router, "Return")
    assert router.map.bar.aside.text() == "go to Engineer visits"


def test_without_a_completion_tab_leads_on(blank: Window) -> None:
    press(blank, "Tab")
    assert not blank.map.bar.typing.hasFocus()


def test_a_pasted_list_is_captured_at_once_as_one_step(blank: Window) -> None:
    before = blank.map.document.project
    QApplication.clipboard().setText("Order\n\t• Choose\n\t• Pay @web\n\t! Slow\nSet up\n\t• Plug in\n")
    press(blank, "Ctrl+V")
    assert drawn(blank) == {"Order": ["Choose", "Pay"], "Set up": ["Plug in"]}
    bar = blank.map.bar
    assert bar.typing.text() == ""
    assert bar.aside.text() == "Captured 6 lines: 2 stages, 3 touchpoints, 1 pain; Ctrl+Z takes it back."
    press(blank, "Ctrl+Z")
    assert blank.map.document.project == before


def test_a_pasted_list_that_does_not_fit_stays_and_names_the_line_until_another_is_pasted(blank: Window) -> None:
    before = blank.map.document.project
    QApplication.clipboard().setText("Order:\n! Slow")
    press(blank, "Ctrl+V")
    assert blank.map.document.project == before
    assert blank.map.bar.aside.text().startswith("Line 2: A pain belongs to a touchpoint")
    assert "Slow" in blank.map.bar.typing.text()
    QApplication.clipboard().setText("Order:\n- Pay")
    press(blank, "Ctrl+A")
    press(blank, "Ctrl+V")
    assert drawn(blank) == {"Order": ["Pay"]}


def test_what_is_too_long_for_a_paste_is_refused_whole(blank: Window) -> None:
    QTest.keyClicks(focus(blank), "Pay")
    QApplication.clipboard().setText("step\n" * 30_000)
    press(blank, "Ctrl+V")
    assert blank.map.bar.typing.text() == "Pay"
    assert blank.map.bar.aside.text() == "That is too long for one paste; paste it in parts."


def test_a_name_puts_a_persona_in_focus_and_its_words_are_heard(router: Window) -> None:
    press(router, "Ctrl+L")
    write(router, "> Order", "Jill:", '"Why so long?"')
    assert router.map.focus is not None
    assert router.map.focus.name == "Jill"
    notes = router.map.document.project.all(Note).values()
    quote = next(note for note in notes if note.text == "Why so long?")
    assert (quote.subject_id, quote.persona_id, quote.kind) == ("place-order", "jill", NoteKind.QUOTE)


def test_what_is_chosen_on_the_map_is_where_the_next_line_goes(router: Window) -> None:
    router.map.select("guide")
    assert router.map.bar.typing.placeholderText() == "Set up › Follow the paper guide"
    press(router, "Ctrl+L")
    write(router, "! Too thin")
    pains = router.map.document.project.children(PainPoint, "guide")
    assert "Too thin" in [pain.text for pain in pains]


def test_a_new_card_comes_into_view_at_the_same_scale(router: Window) -> None:
    canvas = router.map.canvas
    canvas.show_natural()
    scale = canvas.view.scale
    press(router, "Ctrl+L")
    write(router, "Ten years later")
    place = canvas.place_of(router.map.selection.focus or "")
    assert place is not None
    assert canvas.rect().contains(QPoint(round(place.center().x()), round(place.center().y())))
    assert canvas.view.scale == scale


def test_a_card_in_view_moves_nothing(router: Window) -> None:
    router.map.canvas.show_all()
    press(router, "Ctrl+L")
    write(router, "> Order")
    before = router.map.canvas.view
    write(router, "> Renewal offer arrives", "! One more")
    assert router.map.canvas.view == before


def test_how_much_is_parked_is_said(blank: Window) -> None:
    bar = blank.map.bar
    assert "parked" not in [part.text() for part in bar.findChildren(type(bar.aside)) if part.isVisible()]
    write(blank, "// The invoice", "// Second homes")
    assert bar.parked.isVisible()
    assert bar.parked.text() == "parked 2"


def test_half_typed_text_is_kept_as_a_draft(blank: Window) -> None:
    write(blank, "Order:")
    QTest.keyClicks(focus(blank), "- Pay the dep")
    assert blank.map.document.drafted == "- Pay the dep"
    write(blank, "osit")
    assert blank.map.document.drafted == ""


def test_half_typed_text_stays_a_draft_while_something_on_the_map_is_named(blank: Window) -> None:
    QTest.keyClicks(focus(blank), "- Pay the dep")
    blank.map.canvas.setFocus()
    QTest.keyClick(blank.map.canvas, Qt.Key.Key_S)
    QTest.keyClicks(QApplication.focusWidget(), "Hope")
    assert blank.map.document.drafted == "- Pay the dep\nHope"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert blank.map.document.drafted == "- Pay the dep"


def test_the_sample_is_drawn_by_typing_its_touchpoints(blank: Window) -> None:
    write(
        blank,
        *("Discover:", "Compare plans on the website @web", "| Ask in the shop @shop"),
        *("Order:", "Order @web", "> Compare", "-> Order", "Prove who you are @web", "->"),
        *("Receive:", "Follow the parcel @app", "> Prove", "Receive:", "| news of his parcel @phone"),
        *("Set up:", "Plug in and scan the code @app"),
    )
    project = blank.map.document.project
    steps = {one.title: one for one in project.all(Touchpoint).values()}
    titles = {one.id: one.title for one in steps.values()}
    ways = {
        (titles[way.source_id], titles.get(way.target_id or "", ""), way.kind.value)
        for way in project.all(Transition).values()
    }
    assert steps["Ask in the shop"].channel == "Shop"
    assert ways == {
        ("Compare plans on the website", "Order", "next"),
        ("Ask in the shop", "Order", "next"),
        ("Order", "Prove who you are", "next"),
        ("Prove who you are", "", "leaves"),
        ("Prove who you are", "Follow the parcel", "next"),
        ("Prove who you are", "news of his parcel", "alternative"),
        ("news of his parcel", "Plug in and scan the code", "next"),
    }


def test_twelve_touchpoints_six_pains_and_four_quotes_take_few_keys(blank: Window) -> None:
    lines = (
        *("Discover:", "Compare plans @web", '"I knew in five minutes', "Order:", "Choose a plan @web"),
        *("Prove who you are @web", "! Asks three times", '"Why a third photo?', "Pay @web", "! Card only"),
        *("Receive:", "Follow the parcel @app", "Open the door @home", "! No time given"),
        *("Set up:", "Unpack @home", "Plug in @home", "! Cable missing", '"Which cable?', "Follow the guide @print"),
        *("Get help:", "Ask the chat @chat", "! Knows nothing", "Call @phone", "! Tell it again"),
        *('"I told it four times', "Engineer visits @home"),
    )
    keys = write(blank, *lines)
    project = blank.map.document.project
    assert len(project.all(Touchpoint)) == 12
    assert len(project.all(PainPoint)) == 6
    assert sum(note.kind is NoteKind.QUOTE for note in project.all(Note).values()) == 4
    words = sum(len(line.strip('!" :').partition(" @")[0]) for line in lines)
    channels = sum(len(line.partition("@")[2]) for line in lines)
    assert (keys, words, channels) == (436, 319, 45)  # and 72 for marks, blanks and Enter: 2.7 a line
    assert keys / 200 < 2.5  # minutes at 40 words a minute: half of five is left for listening


def test_a_room_reads_it_large(blank: Window) -> None:
    bar = blank.map.bar
    usual = bar.typing.fontInfo().pixelSize()
    bar.enlarge(large=True)
    assert bar.typing.fontInfo().pixelSize() >= 20 > usual
    assert bar.aside.fontInfo().pixelSize() >= 16
    assert bar.parked.fontInfo().pixelSize() >= 16
    QTest.keyClicks(bar.typing, "@")
    assert bar.typing.proposals.fontInfo().pixelSize() >= 16


def test_the_sample_answers_a_pain_with_an_idea(router: Window) -> None:
    router.map.select("guide")
    press(router, "Ctrl+L")
    write(router, "! Smells of glue", "+ Print it dry")
    project = router.map.document.project
    idea = next(one for one in project.all(Opportunity).values() if one.text == "Print it dry")
    assert [project.all(PainPoint)[id_].text for id_ in idea.pain_point_ids] == ["Smells of glue"]
