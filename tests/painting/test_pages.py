import pytest

from cxmapper.errors import UserError
from cxmapper.painting.pages import PaperSize, PixelSize, parse_size


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("A3", PaperSize("A3")),
        (" a0 ", PaperSize("A0")),
        ("1920x1080", PixelSize(1920, 1080)),
        ("800X600", PixelSize(800, 600)),
        ("19866x28087", PixelSize(19866, 28087)),
    ],
)
def test_sizes_are_paper_or_pixels(text: str, size: PaperSize | PixelSize) -> None:
    assert parse_size(text) == size


@pytest.mark.parametrize("text", ["", "A6", "A", "B4", "10", "10x", "x10", "-1x5", "1.5x2", "٣x٣", "1e3x2", "10x10x10"])
def test_nonsense_is_refused_with_what_is_possible(text: str) -> None:
    with pytest.raises(UserError, match="give a paper size from A0 to A5 or pixels such as 1920x1080"):
        parse_size(text)


@pytest.mark.parametrize("text", ["0x10", "10x0", "0x0"])
def test_an_empty_picture_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="is empty"):
        parse_size(text)


@pytest.mark.parametrize("text", ["30001x1", "1x999999999", "30000x30000"])
def test_a_picture_beyond_all_measure_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="too large"):
        parse_size(text)


def test_paper_lies_or_stands_as_the_picture_does() -> None:
    assert PaperSize("A4").mm((2, 1)) == (297, 210)
    assert PaperSize("A4").mm((1, 2)) == (210, 297)


def test_a0_at_300_dpi_has_139_million_pixels() -> None:
    assert PaperSize("A0").pixels((1, 2), 300) == (9933, 14043)
