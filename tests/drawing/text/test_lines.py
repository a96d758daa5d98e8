import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetricsF

from cxmapper.drawing.text.fonts import FAMILIES, face_of
from cxmapper.drawing.text.lines import Line, Run, Style, ellipsize, missing_scripts, shape, width, wrap
from cxmapper.drawing.text.scripts import font_hint, graphemes
from cxmapper.painting.application import application

NAUGHTY = Path(__file__).parents[3].parent / "shared/data/hostile/naughty-strings.json"

PLAIN = Style(13)
# Qt cuts every advance down to 1/64 pixel, which is more than 0.1 % of a small letter: it is asked for a large one.
LARGE = 100


def texts(lines: tuple[Line, ...]) -> list[str]:
    return [line.text for line in lines]


def fonts(text: str) -> list[tuple[str, str]]:
    return [(run.text, run.font) for run in shape(text, PLAIN).runs]


def qt_width(run: Run, style: Style) -> float:
    application()
    bold, italic = face_of(run.font, bold=style.bold, italic=style.italic)
    font = QFont([run.font])
    font.setPixelSize(LARGE)
    font.setBold(bold)
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return QFontMetricsF(font).horizontalAdvance(run.text)


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("italic", [False, True])
@pytest.mark.parametrize(
    "text",
    [
        "Customer opens the box",
        "AVATAR, Toyota. We try “office” & affluent",
        "Straße, œuvre, 10–20 %, 4,20 €",
        "tiếng Việt a\u0308\u0323 e\u0301",
        "Привет мир, Ελληνικά",
        "مرحبا بالعالم العربي، لا إله",
        "شحن (3) متأخر",
        "שָׁלוֹם עולם 42",
        "👩‍💻👍🏽🇩🇪1️⃣❤️ fine",
    ],
)
@pytest.mark.usefixtures("qapp")
def test_widths_agree_with_qt(text: str, bold: bool, italic: bool) -> None:
    style = Style(LARGE, bold, italic)
    line = shape(text, style)
    assert line.width == pytest.approx(sum(qt_width(run, style) for run in line.runs), rel=0.001)


def test_width_grows_with_the_size() -> None:
    assert width("Customer", Style(26)) == pytest.approx(2 * width("Customer", PLAIN))


def test_bold_is_wider() -> None:
    assert width("Customer", Style(13, bold=True)) > width("Customer", PLAIN)


def test_arabic_letters_are_measured_joined() -> None:
    assert width("بيت", PLAIN) < 0.8 * sum(width(letter, PLAIN) for letter in "بيت")


def test_a_latin_title_is_one_run() -> None:
    assert fonts("Order arrives – 2 days late!") == [("Order arrives – 2 days late!", "Noto Sans")]


def test_runs_are_split_by_script() -> None:
    assert fonts("box мир") == [("box ", "Noto Sans"), ("мир", "Noto Sans")]


def test_runs_stand_side_by_side_from_left_to_right() -> None:
    line = shape("abc שלום 12 👍 中", PLAIN)
    assert line.runs[0].x == 0
    assert all(right.x == pytest.approx(left.x + left.width) for left, right in pairwise(line.runs))
    assert line.width == pytest.approx(line.runs[-1].x + line.runs[-1].width)


def test_a_right_to_left_line_shows_its_first_run_at_the_right_in_logical_order() -> None:
    line = shape("שלום ok", PLAIN)
    assert [(run.text, run.rtl) for run in line.runs] == [("ok", False), ("שלום ", True)]
    assert line.rtl


def test_spaces_and_digits_stay_with_the_font_before_them_where_it_has_them() -> None:
    assert sorted(fonts("بيت 12")) == sorted([("بيت ", "Noto Sans Arabic"), ("12", "Noto Sans Arabic")])
    assert ("12", "Noto Sans") in fonts("בית 12")


def test_digits_after_an_emoji_are_not_keycaps() -> None:
    assert fonts("👍 5 of 10") == [("👍", "Noto Emoji"), (" 5 of 10", "Noto Sans")]


@pytest.mark.parametrize("emoji", ["👩‍💻", "👍🏽", "🇩🇪", "1️⃣", "❤️", "☀", "©️", "👨‍👩‍👧‍👦", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "❤️‍🔥"])  # fmt: skip
def test_an_emoji_sequence_is_one_run_of_one_glyph(emoji: str) -> None:
    line = shape(emoji, Style(100))
    assert [(run.text, run.font) for run in line.runs] == [(emoji, "Noto Emoji")]
    assert line.width == pytest.approx(127, abs=0.1)


def test_marks_and_joiners_stay_with_their_base() -> None:
    assert fonts("e\u0301\u200d x") == [("e\u0301\u200d x", "Noto Sans")]


@pytest.mark.parametrize(
    ("text", "font", "em"),
    [
        ("中文", "[Hans]", 2),
        ("テスト", "[Kana]", 3),
        ("한국", "[Hang]", 2),
        ("ไทย", "[Thai]", 1.8),
        ("กี่", "[Thai]", 0.6),
    ],
)
def test_a_script_that_is_not_bundled_gets_room_by_the_em(text: str, font: str, em: float) -> None:
    line = shape(text, Style(10))
    assert [(run.text, run.font) for run in line.runs] == [(text, font)]
    assert line.width == pytest.approx(10 * em)


def test_cjk_punctuation_stays_with_its_text() -> None:
    assert fonts("中，文。") == [("中，文。", "[Hans]")]


@pytest.mark.parametrize("char", ["\ue000", "\u0378", "\ufffe", "\ud800"])
def test_a_character_that_no_font_can_have_is_drawn_as_a_replacement_and_kept(char: str) -> None:
    line = shape(f"a{char}b", PLAIN)
    assert [(run.text, run.font) for run in line.runs] == [("a\ufffdb", "Noto Sans")]
    assert line.text == f"a{char}b"


def test_a_minus_is_drawn_in_a_bundled_font() -> None:
    assert fonts("NPS −8") == [("NPS –8", "Noto Sans")]


def test_controls_are_drawn_as_spaces() -> None:
    assert fonts("a\nb\x07c\u2028d") == [("a b c d", "Noto Sans")]


def test_no_text_is_an_empty_line() -> None:
    assert shape("", PLAIN) == Line("", (), 0.0)


def test_missing_scripts_are_named_once_in_their_order() -> None:
    lines = [shape("中文 ไทย", PLAIN), shape("abc 中", PLAIN), shape("한", PLAIN)]
    assert missing_scripts([run for line in lines for run in line.runs]) == ("Han", "Thai", "Hangul")


def test_bundled_scripts_are_not_missing() -> None:
    assert missing_scripts(shape("Latin Кириллица Ελληνικά عربي עברית 👍", PLAIN).runs) == ()


def test_hints_name_the_font_and_its_package() -> None:
    assert font_hint("Han") == "Chinese, Japanese or Korean text needs Noto Sans CJK (Debian: fonts-noto-cjk)"
    assert font_hint("Thai") == "Thai text needs Noto Sans Thai (Debian: fonts-noto-core)"
    assert "fonts-noto-core" in font_hint("Other")


def test_lines_are_as_full_as_they_go() -> None:
    lines = wrap("The customer opens the box and reads", PLAIN, 100, 9)
    assert texts(lines) == ["The customer", "opens the box", "and reads"]
    for line, following in pairwise(lines):
        assert width(f"{line.text} {following.text.split()[0]}", PLAIN) > 100


def test_lines_break_after_hyphens_and_slashes_between_letters() -> None:
    assert texts(wrap("self-service and/or 10-20", Style(10), 45, 9)) == ["self-", "service", "and/or", "10-20"]


def test_lines_break_between_chinese_characters_but_not_before_a_stop() -> None:
    assert texts(wrap("客户打开。盒子", Style(10), 40, 9)) == ["客户打", "开。盒子"]


def test_no_break_spaces_hold() -> None:
    assert texts(wrap("about 20\u00a0min", Style(10), 45, 9)) == ["about", "20\u00a0min"]


def test_a_word_that_is_too_long_breaks_between_graphemes() -> None:
    lines = wrap("👨‍👩‍👧‍👦" * 3 + "e\u0301" * 9, Style(10), 30, 99)
    assert texts(lines)[0] == "👨‍👩‍👧‍👦" * 2
    assert [part for line in lines for part in graphemes(line.text)] == ["👨‍👩‍👧‍👦"] * 3 + ["e\u0301"] * 9


def test_a_single_grapheme_may_be_wider() -> None:
    assert texts(wrap("WW", Style(10), 1, 9)) == ["W", "W"]


def test_what_does_not_fit_ends_with_an_ellipsis_and_fits() -> None:
    lines = wrap("The customer opens the box and reads", PLAIN, 100, 2)
    assert texts(lines) == ["The customer", "opens the box…"]
    assert lines[1].width <= 100


def test_nothing_is_cut_that_fits() -> None:
    line = shape("The customer", PLAIN)
    assert ellipsize("The customer", PLAIN, line.width) == line


def test_a_line_too_narrow_for_any_letter_shows_the_ellipsis_alone() -> None:
    assert ellipsize("The customer", PLAIN, 12).text == "…"


def test_an_ellipsis_never_follows_a_space() -> None:
    assert not any(" …" in ellipsize("a b c d e f", PLAIN, room).text for room in range(20, 60))


@pytest.mark.parametrize("text", ["", " ", "\n\t \x00"])
def test_empty_text_has_no_lines(text: str) -> None:
    assert wrap(text, PLAIN, 100, 3) == ()
    assert ellipsize(text, PLAIN, 100).runs == ()


def test_newlines_and_several_spaces_count_as_one() -> None:
    assert texts(wrap("  a\r\n\tb  \x00 c ", PLAIN, 100, 9)) == ["a b c"]


def test_all_lines_of_a_paragraph_have_its_direction() -> None:
    lines = wrap("مرحبا router Wi-Fi", Style(10), 40, 9)
    assert texts(lines) == ["مرحبا", "router", "Wi-Fi"]
    assert [line.rtl for line in lines] == [True, True, True]


def test_a_word_of_a_hundred_thousand_characters_is_broken_in_time_that_grows_with_its_length() -> None:
    lines = wrap("x" * 100_000, PLAIN, 100, 1_000_000)
    assert sum(len(line.text) for line in lines) == 100_000


def assert_wraps_well(text: str, room: float) -> None:
    lines = wrap(text, PLAIN, room, 1_000_000)
    spaces = " \t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a"
    kept = (c for c in text if c not in spaces + "\u2028\u2029\u205f\u3000" and not (c < " " or "\x7f" <= c < "\xa0"))
    assert "".join(texts(lines)).replace(" ", "") == "".join(kept)
    for line in (*lines, ellipsize(text, PLAIN, room)):
        assert line.width <= room or len(graphemes(line.text)) == 1
        assert all(run.font in FAMILIES or run.font.startswith("[") for run in line.runs)


@settings(max_examples=150)
@given(st.text(max_size=40), st.sampled_from([1, 40, 200]))
def test_any_text_wraps_without_loss(text: str, room: float) -> None:
    assert_wraps_well(text, room)


@pytest.mark.skipif(not NAUGHTY.exists(), reason="the shared data is not here")
@pytest.mark.parametrize("room", [40, 120, 300])
def test_naughty_strings_wrap_without_loss(room: float) -> None:
    for text in json.loads(NAUGHTY.read_text(encoding="utf-8")):
        assert_wraps_well(text, room)
