"""What one is told while typing, and what holds of any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxmapper.editing.capture.capturing import becoming, captured, label
from cxmapper.editing.capture.completing import completions
from cxmapper.editing.capture.outcomes import Became, Outcome
from cxmapper.editing.capture.places import Where
from cxmapper.errors import UserError
from cxmapper.model.project import Project
from tests.editing.capturing import EMPTY, HOME, INSTALL, WEB, new_ids, typed
from tests.router import router as router_journey


def test_while_typing_one_reads_what_the_line_will_become(router: Project) -> None:
    assert becoming(router, INSTALL, "!!") == (Outcome(Became.PAIN, "", "Plug it in", severity=4),)
    assert becoming(router, INSTALL, '"I') == (Outcome(Became.QUOTE_OF, "I", "Plug it in", "Bill"),)
    assert becoming(router, INSTALL, "+ C") == (Outcome(Became.ANSWER, "C", "Which cable?"),)
    assert becoming(router, WEB, "+ C") == (Outcome(Became.IDEA, "C", "Order online"),)
    assert becoming(router, WEB, "Rec") == (Outcome(Became.TOUCHPOINT, "Rec", "Order online"),)
    assert becoming(router, WEB, "Receive:") == (Outcome(Became.TO_STAGE, "Receive"),)
    assert becoming(router, WEB, "") == ()


def test_a_step_of_undo_is_called_as_its_line() -> None:
    assert label(captured(EMPTY, HOME, "- Pay @web").outcomes) == "Pay"
    assert label(captured(EMPTY, HOME, "Pay\nSign").outcomes) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ord", ("Order:", "> Order online", "> Order in the shop")),
        ("b", ("Bill:",)),
        ("hot", ("> Call the hotline",)),
        ("> call", ("> Call the hotline",)),
        ("-> Call", ("-> Call the hotline",)),
        ("- Pay @ph", ("- Pay @phone",)),
        ("@w", ("@web",)),
        ("// in", ("// The invoice",)),
        ("! Slow", ()),
        ("", ()),
        ("Order:", ()),
    ],
)
def test_a_line_is_completed_from_what_is_there(router: Project, text: str, expected: tuple[str, ...]) -> None:
    assert completions(router, WEB, text) == expected


def test_behind_the_at_sign_the_channels_used_most_come_first(router: Project) -> None:
    assert completions(router, WEB, "- Pay @")[:3] == ("- Pay @web", "- Pay @phone", "- Pay @App")


WORDS = st.text(st.characters(categories=("L", "N")), min_size=1, max_size=30).map(lambda one: f"w{one}")


@given(
    st.text(max_size=120), st.sampled_from([WEB, INSTALL, HOME, Where("home", "gone", "gone", "gone"), Where("inside")])
)
def test_any_text_is_a_change_that_applies_or_a_sentence(text: str, where: Where) -> None:
    project = router_journey()
    try:
        got = captured(project, where, text)
    except UserError:
        return
    after = project.apply(got.change)
    assert after.apply(got.change.inverse()) == project
    assert captured(after, got.where, "").where == got.where


@given(
    st.lists(
        st.sampled_from(
            [
                "Order:",
                "Bill:",
                "- a @web",
                "b",
                "! c",
                '"d"',
                "? e",
                "+ f",
                "= g",
                "// h",
                "| i",
                "-> a",
                "->",
                "> b",
                "@x",
                "\tz",
                "",
                "1. j",
            ]
        ),
        max_size=12,
    )
)
def test_any_list_does_what_its_lines_do_one_by_one(lines: list[str]) -> None:
    project = router_journey()
    try:
        at_once = captured(project, WEB, "\n".join(line.strip() for line in lines), new_ids())
    except UserError:
        return
    one_by_one, got = typed(project, *lines, where=WEB)
    assert project.apply(at_once.change) == one_by_one
    assert got.where == at_once.where or not lines


@given(st.sampled_from(["- ", "", "! ", '"', "? ", "+ ", "= ", "// ", "| "]), WORDS)
def test_what_is_typed_is_found_again(mark: str, words: str) -> None:
    project = router_journey()
    change = captured(project, INSTALL, mark + words).change
    said = [getattr(record, "title", None) or getattr(record, "text", None) for record in change.added]
    assert words in said
    assert captured(project, INSTALL, mark + words).outcomes[0].text == words


@given(st.text(max_size=40), st.sampled_from([WEB, INSTALL, HOME]))
def test_any_text_is_completed_by_lines_that_can_be_captured(text: str, where: Where) -> None:
    project = router_journey()
    for line in completions(project, where, text):
        captured(project, where, line)
