import pytest
from bidi import get_base_level, get_display
from hypothesis import given, settings
from hypothesis import strategies as st

from cxmapper.drawing.text.bidi import base_level, levels, set_apart, visual_order

# No tab: the oracle forgets to reset it to the paragraph's level where all the rest of the line has one level.
MIXED = st.text(
    alphabet="abcXYZ אבגד ابتم 0123 ٠١٢ ()[]{}«» .,:;/-+%$€#!?–… \u0301\u05b0\u064b\u200e\u200f", max_size=30
)


def as_seen(text: str, base: int) -> str:
    return "".join(text[index] for index in visual_order(levels(text, base)))


@settings(max_examples=400)
@given(text=MIXED, base=st.sampled_from([0, 1]))
def test_order_agrees_with_python_bidi(text: str, base: int) -> None:
    assert as_seen(text, base) == get_display(text, base_dir="LR"[base])


@settings(max_examples=100)
@given(MIXED.filter(bool))
def test_the_first_strong_character_gives_the_direction_as_in_python_bidi(text: str) -> None:
    assert base_level(text) == get_base_level(text)


@pytest.mark.parametrize("text", ["", "123 (…)", "\u200b"])
def test_text_without_letters_runs_from_left_to_right(text: str) -> None:
    assert base_level(text) == 0


def test_numbers_run_from_left_to_right_within_arabic() -> None:
    assert levels("بعد 12 يوم", 1) == [1, 1, 1, 1, 2, 2, 1, 1, 1, 1]


def test_brackets_around_a_latin_word_stay_with_the_hebrew_sentence() -> None:
    assert levels("א (b) ג", 1) == [1, 1, 1, 2, 1, 1, 1]


def test_a_pasted_override_turns_nothing_around() -> None:
    assert as_seen("ab\u202ecd\u202c ef", 0) == "ab\u202ecd\u202c ef"


def test_more_open_brackets_than_the_algorithm_keeps_are_plain_neutrals() -> None:
    assert levels("א" + "(" * 64 + "b" + ")" * 64, 1)[1:65] == [1] * 64


def test_runs_are_reversed_level_by_level() -> None:
    assert visual_order([0, 1, 2, 1, 0]) == [0, 3, 2, 1, 4]


@pytest.mark.parametrize(
    ("name", "seen"), [("שלום", "םולש · 40 %"), ('"שלום" א', 'א "םולש" · 40 %'), ("Jill", "Jill · 40 %")]
)
def test_a_name_set_apart_turns_nothing_of_the_line_around_it(name: str, seen: str) -> None:
    line = f"{set_apart(name)} · 40 %"
    assert base_level(line) == 0
    assert as_seen(line, 0).translate({0x200E: None, 0x200F: None}) == seen
