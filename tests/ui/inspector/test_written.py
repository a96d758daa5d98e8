"""Values as they are typed into the inspector, and read again."""

from datetime import date

import pytest

from cxmapper.errors import UserError
from cxmapper.ui.inspector import written


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-12-15", date(2026, 12, 15)),
        ("15 Dec 2026", date(2026, 12, 15)),
        ("15 december 2026", date(2026, 12, 15)),
        ("15.12.2026", date(2026, 12, 15)),
        ("  ", None),
    ],
)
def test_a_day_is_read_however_it_is_written(text: str, day: date | None) -> None:
    assert written.read_day(text) == day


@pytest.mark.parametrize("text", ["soon", "2026-13-01", "31.2.2026", "15 Xyz 2026"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="is no day"):
        written.read_day(text)


@pytest.mark.parametrize(
    ("text", "number"), [("1,284", 1284.0), ("−0.5", -0.5), ("-0.5", -0.5), ("11 300", 11300.0), ("", None)]
)
def test_a_number_is_read_however_it_is_written(text: str, number: float | None) -> None:
    assert written.read_number(text) == number


@pytest.mark.parametrize(("text", "quoted"), [("many", "many"), ("9" * 400, "9" * 59 + "…")])
def test_what_is_no_number_is_refused(text: str, quoted: str) -> None:
    with pytest.raises(UserError, match=f"“{quoted}” is no number"):
        written.COUNT.read(text)


def test_a_share_is_written_in_percent_and_read_back() -> None:
    assert written.SHARE.write(0.205) == "20.5 %"
    assert written.SHARE.read("20.5 %") == 0.205
    assert written.SHARE.read("") is None


def test_words_and_lines_are_lists_without_blanks_and_doubles() -> None:
    assert written.WORDS.read("stuck, , angry,stuck") == ("stuck", "angry")
    assert written.LINES.read("one, two\n\nthree\n") == ("one, two", "three")
    assert written.WORDS.write(("stuck", "angry")) == "stuck, angry"


def test_a_count_is_whole() -> None:
    assert written.COUNT.read("83") == 83
    with pytest.raises(UserError, match="whole number"):
        written.COUNT.read("8.5")


def test_an_age_is_a_number_or_words() -> None:
    assert written.AGE.read("60") == 60
    assert written.AGE.read("in their 60s") == "in their 60s"
