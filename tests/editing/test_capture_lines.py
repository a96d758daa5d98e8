"""What a line says, whoever typed or pasted it."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cxmapper.editing.capture.lines import Kind, parsed, said
from cxmapper.errors import UserError


def kinds(text: str) -> list[tuple[Kind, str]]:
    return [(line.kind, line.text) for line in parsed(text)]


@pytest.mark.parametrize(
    ("typed", "kind", "text"),
    [
        ("Order:", Kind.NAME, "Order"),
        ("# Order", Kind.NAME, "Order"),
        ("- Pay", Kind.TOUCHPOINT, "Pay"),
        ("Pay", Kind.TOUCHPOINT, "Pay"),
        ("! Too slow", Kind.PAIN, "Too slow"),
        ("!Too slow!", Kind.PAIN, "Too slow!"),
        ("? Who says so?", Kind.QUESTION, "Who says so?"),
        ("+ Call back", Kind.IDEA, "Call back"),
        ("= News of the parcel", Kind.MISSING, "News of the parcel"),
        ("// The invoice", Kind.PARKING, "The invoice"),
        ("| Ask in the shop", Kind.BRANCH, "Ask in the shop"),
        ("> Pay", Kind.GO, "Pay"),
        ("-> Pay", Kind.WAY, "Pay"),
        ("→ Pay", Kind.WAY, "Pay"),
        ("->", Kind.WAY, ""),
        ("@web", Kind.CHANNEL, "web"),
    ],
)
def test_the_mark_says_what_a_line_is(typed: str, kind: Kind, text: str) -> None:
    assert (said(typed).kind, said(typed).text) == (kind, text)


@pytest.mark.parametrize("typed", ["！ 遅い", "¿ Quién?", "＋ 折り返し", "＝ 案内", "？ なぜ", "／／ 請求", "注文："])
def test_marks_of_other_keyboards_are_marks_too(typed: str) -> None:
    assert said(typed).kind is not Kind.TOUCHPOINT


def test_a_mark_behind_a_sign_of_the_direction_of_reading_is_one() -> None:
    assert kinds("\u200f! איטי מדי\u200f") == [(Kind.PAIN, "איטי מדי")]


@pytest.mark.parametrize(
    "typed",
    [
        '"I gave up',
        '"I gave up"',
        "“I gave up”",
        "„I gave up“",
        "»I gave up«",
        "« I gave up »",
        '“I gave up"',
        "”I gave up”",
    ],
)
def test_a_quote_begins_with_any_quotation_mark_and_may_end_with_one(typed: str) -> None:
    assert kinds(typed) == [(Kind.QUOTE, "I gave up")]


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ('"She said "no"', 'She said "no"'),
        ('"She said "no" to me"', 'She said "no" to me'),
        ('"No" is all they say', 'No" is all they say'),
    ],
)
def test_quotation_marks_within_a_quote_stay(typed: str, text: str) -> None:
    assert said(typed).text == text


@pytest.mark.parametrize(
    "typed", ['"I gave up" - Interview 12', '"I gave up" (Interview 12)', "“I gave up.” — Interview 12."]
)
def test_what_a_dash_or_bracket_sets_apart_behind_a_quote_is_not_of_it(typed: str) -> None:
    assert said(typed).text.rstrip(".") == "I gave up"
    assert said(typed).said == "Interview 12"


@pytest.mark.parametrize(
    ("typed", "title", "channel"),
    [
        ("- Pay @web", "Pay", "web"),
        ("= Reminder @ Text message ", "Reminder", "Text message"),
        ("Write to help@shop.example", "Write to help@shop.example", ""),
        ("Pay ＠web", "Pay", "web"),
        ("Pay @", "Pay", ""),
    ],
)
def test_a_channel_follows_the_last_at_sign_that_begins_a_word(typed: str, title: str, channel: str) -> None:
    assert (said(typed).text, said(typed).channel) == (title, channel)


def test_more_exclamation_marks_hurt_more() -> None:
    assert [said(f"{'!' * n} x").severity for n in (1, 2, 3, 7)] == [3, 4, 5, 5]


@pytest.mark.parametrize(
    "bullet",
    ["- ", "* ", "• ", "•\t", "·\t", "1. ", "12) ", "(3) ", "a) ", "o\t", "\uf0b7\t", "– ", "- [ ] ", "* [x] "],
)
def test_bullets_and_numbers_of_a_pasted_list_go(bullet: str) -> None:
    assert kinds(f"  {bullet}Pay") == [(Kind.TOUCHPOINT, "Pay")]
    assert kinds(f"{bullet}! Too slow") == [(Kind.PAIN, "Too slow")]


@pytest.mark.parametrize(
    "typed", ["24 h hotline", "-5 % for loyal customers", "1.5 hours of waiting", "o clock", "a chat"]
)
def test_what_only_looks_like_a_bullet_stays(typed: str) -> None:
    assert kinds(typed) == [(Kind.TOUCHPOINT, typed)]


def test_behind_a_backslash_nothing_is_a_mark() -> None:
    assert kinds("\\+1 hotline:") == [(Kind.TOUCHPOINT, "+1 hotline:")]
    assert kinds("- \\? at the till") == [(Kind.TOUCHPOINT, "? at the till")]


def test_an_outermost_line_above_a_deeper_one_names_a_stage() -> None:
    assert kinds("Order\n  Choose\n  ! Slow\n    Pay\nSet up\n\tPlug in") == [
        (Kind.NAME, "Order"),
        (Kind.TOUCHPOINT, "Choose"),
        (Kind.PAIN, "Slow"),
        (Kind.TOUCHPOINT, "Pay"),
        (Kind.NAME, "Set up"),
        (Kind.TOUCHPOINT, "Plug in"),
    ]


def test_a_line_with_only_marks_below_it_is_no_stage() -> None:
    assert kinds("- Pay\n  ! Slow\n- Sign") == [
        (Kind.TOUCHPOINT, "Pay"),
        (Kind.PAIN, "Slow"),
        (Kind.TOUCHPOINT, "Sign"),
    ]


def test_a_list_in_markdown_is_read_with_its_headings_and_without_its_rules() -> None:
    assert kinds("# Order\n\n---\n\n* Pay\n    * ! Slow\n") == [
        (Kind.NAME, "Order"),
        (Kind.TOUCHPOINT, "Pay"),
        (Kind.PAIN, "Slow"),
    ]


def test_cells_of_a_spreadsheet_are_stage_touchpoint_and_channel() -> None:
    assert kinds("Order\tPay\tWeb\t! Slow\r\n\tSign\tHelp\r\nSet up\tPlug in\r\n") == [
        (Kind.NAME, "Order"),
        (Kind.TOUCHPOINT, "Pay"),
        (Kind.CHANNEL, "Web"),
        (Kind.PAIN, "Slow"),
        (Kind.TOUCHPOINT, "Sign"),
        (Kind.CHANNEL, "Help"),
        (Kind.NAME, "Set up"),
        (Kind.TOUCHPOINT, "Plug in"),
    ]


def test_a_line_that_no_title_takes_is_refused_by_its_number() -> None:
    with pytest.raises(UserError, match="Line 2 is longer than 2,000"):
        parsed(f"Pay\n{'x' * 2_001}")


def test_a_list_that_takes_too_long_is_refused() -> None:
    with pytest.raises(UserError, match="2,000 lines"):
        parsed("Pay\n" * 2_001)


@given(st.text(max_size=200))
@example('"')
@example("\ud800! x")
def test_any_text_is_lines_of_printable_words(text: str) -> None:
    for line in parsed(text):
        for words in (line.text, line.channel, line.said):
            words.encode()
            assert "\n" not in words
            assert words == words.strip(" \t")
