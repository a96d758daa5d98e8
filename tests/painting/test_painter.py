from base64 import b64encode

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from cxmapper.drawing.shapes import Box, Drawing, Figure, Label, Link, Part, Path, Picture, Rect
from cxmapper.drawing.text.lines import Line, Run, Style
from cxmapper.drawing.theme import Theme
from cxmapper.painting import display
from cxmapper.painting.painter import paint
from tests.drawings import every_part, portrait

RED, GREEN, BLUE, WHITE = "#ff0000", "#00ff00", "#0000ff", "#ffffff"
COLOURS = Theme("test", {"red": RED, "green": GREEN, "blue": BLUE, "ink": "#000000", "tick": BLUE, "ground": WHITE})


def figure(*parts: Part, role: str = "card") -> Figure:
    return Figure(role, role, "all", Rect(0, 0, 40, 40), parts)


def drawing(*figures: Figure, links: tuple[Link, ...] = ()) -> Drawing:
    return Drawing("Test", (40, 40), COLOURS, figures, links, {"all": (0, 0)})


def painted(shown: Drawing, clip: QRectF | None = None, scale: float = 1) -> QImage:
    image = QImage(round(shown.size[0] * scale), round(shown.size[1] * scale), QImage.Format.Format_RGB32)
    image.fill(QColor(WHITE))
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint(painter, shown, clip)
    painter.end()
    return image


def colour(image: QImage, x: int, y: int) -> str:
    return image.pixelColor(x, y).name()


def dark_columns(image: QImage) -> list[int]:
    return [
        x for x in range(image.width()) if any(image.pixelColor(x, y).lightness() < 160 for y in range(image.height()))
    ]


def test_links_lie_over_the_lanes_and_under_the_cards() -> None:
    card = figure(Box(Rect(0, 0, 10, 40), fill="red"))
    lane = figure(Box(Rect(0, 0, 40, 40), fill="green"), role="lane")
    way = Link("way", "next", "card", "", "all", Path((("M", 0, 20), ("L", 40, 20)), stroke="blue", width=4))
    image = painted(drawing(card, lane, links=(way,)))
    assert [colour(image, x, 20) for x in (5, 30)] == [RED, BLUE]
    assert colour(image, 30, 5) == GREEN


def test_a_clip_paints_there_what_the_whole_has_there() -> None:
    whole, part = painted(every_part(), scale=2), painted(every_part(), QRectF(150, 80, 100, 60), scale=2)
    assert whole.copy(300, 160, 200, 120) == part.copy(300, 160, 200, 120)
    assert colour(whole, 60, 40) == RED
    assert colour(part, 60, 40) == WHITE


def test_dashes_have_the_same_length_in_every_width_of_line() -> None:
    line = Path((("M", 0, 20), ("L", 40, 20)), stroke="ink", width=2, dash=(5, 3))
    columns = dark_columns(painted(drawing(figure(line))))
    assert columns == [x for x in range(40) if x % 8 < 5]


def test_a_run_wider_than_measured_is_squeezed_into_its_width() -> None:
    label = Label(5, 25, (Line("mmmmmm", (Run("mmmmmm", "Noto Sans", 0, 30),), 30),), Style(16), "ink")
    columns = dark_columns(painted(drawing(figure(label))))
    assert columns[0] >= 5
    assert 30 <= columns[-1] <= 35


def test_text_without_a_font_is_a_dotted_frame(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "family", lambda *_: None)
    label = Label(5, 30, (Line("用户", (Run("用户", "[Hans]", 0, 30),), 30),), Style(20), "red")
    image = painted(drawing(figure(label)), scale=4)
    top = [colour(image, x, 4 * 14) for x in range(40, 120)]
    assert {RED, WHITE} <= set(top)
    assert colour(image, 80, 100) == WHITE


def test_a_picture_covers_its_place_and_is_cut_round() -> None:
    image = painted(drawing(figure(portrait())), scale=4)
    assert [colour(image, x, 80) for x in (20, 80, 140)] == [RED, WHITE, BLUE]
    assert colour(image, 2, 2) == colour(image, 157, 157) == WHITE


@pytest.mark.parametrize(
    ("media_type", "data"),
    [
        (
            "image/png",
            b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
        ),
        ("image/svg+xml", b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
        ("application/pdf", b"%PDF-1.4"),
        ("image/jpeg", b"no picture"),
        ("image/png", b""),
    ],
)
def test_what_is_no_allowed_picture_is_a_dotted_frame(media_type: str, data: bytes) -> None:
    picture = replace(portrait(), media_type=media_type, data=b64encode(data).decode(), round=False)
    image = painted(drawing(figure(picture)))
    assert colour(image, 20, 20) == WHITE
    assert any(colour(image, x, 0) != WHITE for x in range(10, 30))


def test_data_that_is_no_base64_is_a_dotted_frame() -> None:
    picture = replace(portrait(), data="no base64")
    assert colour(painted(drawing(figure(picture))), 20, 20) == WHITE


def test_a_picture_shrunk_to_a_sixteenth_keeps_its_mean_colour() -> None:
    stripes = QImage(512, 512, QImage.Format.Format_RGB32)
    for x in range(512):
        for y in range(512):
            stripes.setPixelColor(x, y, QColor(RED if x % 2 else BLUE))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    stripes.save(buffer, "PNG")
    picture = Picture(Rect(0, 0, 32, 32), "image/png", b64encode(buffer.data().data()).decode())
    mean = painted(drawing(figure(picture))).pixelColor(16, 16)
    assert mean.red() == pytest.approx(128, abs=3)
    assert mean.blue() == pytest.approx(128, abs=3)


@pytest.mark.parametrize("size", [24.0, 40.5, 70.0, 100.0])
def test_words_are_there_at_every_scale(size: float) -> None:
    # Above 64 pixels Qt paints outlines, and has none of a font whose size was set after it was loaded.
    word = Label(2, 30, (Line("l", (Run("l", "Noto Sans", 0, size, rtl=False),), size),), Style(size, bold=True), "ink")
    shown = drawing(figure(word))
    for scale in (1, 1.5, 3, 6):
        image = painted(shown, scale=scale)
        assert dark_columns(image), scale
