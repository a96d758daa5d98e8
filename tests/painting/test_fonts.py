import pytest
from PySide6.QtGui import QFontDatabase, QRawFont

from cxmapper.drawing.text.fonts import file_of
from cxmapper.drawing.text.lines import Run, Style, shape
from cxmapper.painting import fonts
from cxmapper.painting.application import application
from cxmapper.painting.fonts import family, font, unavailable
from cxmapper.painting.glyphs import glyphs
from tests.drawings import every_part

CHINESE = Run("用户", "[Hans]", 0, 28)


@pytest.fixture(autouse=True)
def _loaded() -> None:
    application()


@pytest.mark.parametrize("style", [Style(12), Style(12, bold=True), Style(12, italic=True), Style(12, True, True)])
@pytest.mark.parametrize("name", ["Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Emoji"])
def test_bundled_families_are_the_bundled_files(name: str, style: Style) -> None:
    fontTools = pytest.importorskip("fontTools.ttLib")  # noqa: N806
    used = QRawFont.fromFont(font(name, style))
    file = fontTools.TTFont(file_of(name, bold=style.bold, italic=style.italic))
    assert bytes(used.fontTable("head").data()) == file.reader["head"]


@pytest.mark.parametrize(
    "text",
    [
        "Getting a new router working",
        "AVATAR Type fi ffi",
        " spaces  around ",
        "خدمة العملاء",
        "نتب!",
        "נתב חדש",
        "😀👍🏽❤️",
    ],
)
@pytest.mark.parametrize("style", [Style(9.5), Style(12.5, bold=True), Style(37, italic=True)])
def test_runs_are_as_wide_as_they_were_measured(text: str, style: Style) -> None:
    for run in shape(text, style).runs:
        assert glyphs(run.text, run.font, style, rtl=run.rtl).width == pytest.approx(run.width, rel=2e-3)


def test_punctuation_of_a_run_from_right_to_left_stays_at_its_left() -> None:
    (run,) = glyphs("(א!", "Noto Sans", Style(100), rtl=True).runs[-1:]
    whole = glyphs("!)", "Noto Sans", Style(100), rtl=True).runs[0]
    positions = [round(position.x()) for position in whole.positions()]
    assert positions == [30, 0]
    assert run.isRightToLeft()


def test_nothing_is_slanted_that_nobody_drew() -> None:
    assert not font("Noto Sans Arabic", Style(12, italic=True)).italic()
    assert not font("Noto Emoji", Style(12, bold=True)).bold()


def test_chinese_is_shown_in_noto_sans_where_it_is_installed() -> None:
    if "Noto Sans CJK SC" not in QFontDatabase.families():
        pytest.skip("Noto Sans CJK is not installed")
    assert family(CHINESE, "[Hans]") == "Noto Sans CJK SC"
    assert family(CHINESE, "[Kana]") == "Noto Sans CJK JP"
    assert unavailable(every_part()) == ()


def test_a_script_without_a_font_is_said_with_the_font_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "_system_family", lambda *_: None)
    (warning,) = unavailable(every_part())
    assert warning.startswith("Chinese, Japanese or Korean text needs Noto Sans CJK (Debian: fonts-noto-cjk)")
