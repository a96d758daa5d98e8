import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QPainter

from cxmapper.drawing.shapes import Drawing
from cxmapper.errors import UserError
from cxmapper.painting.png import png, write_png
from tests.drawings import every_part, many_cards

GROUND = (0xF5, 0xF6, 0xF8)
PANEL = (255, 255, 255)


def picture(drawing: Drawing, width: int, height: int, band: int = 256) -> Image.Image:
    return Image.open(BytesIO(b"".join(png(drawing, width, height, 96, band)))).convert("RGB")


def test_a_picture_without_a_size_is_as_large_as_the_drawing_at_its_dpi(tmp_path: Path) -> None:
    write_png(every_part(), tmp_path / "map.png", dpi=192)
    with Image.open(tmp_path / "map.png") as image:
        assert image.size == (1040, 600)
        assert image.info["dpi"] == pytest.approx((192, 192), abs=0.05)


def test_a_picture_of_another_shape_has_the_ground_around_the_drawing() -> None:
    image = picture(every_part(), 520, 400)  # the drawing is 300 high, so 50 rows are left above and below it
    assert image.getpixel((500, 49 + 70)) == GROUND
    assert image.getpixel((510, 51 + 70)) == PANEL
    assert image.getpixel((5, 5)) == image.getpixel((515, 395)) == GROUND


@pytest.mark.parametrize("size", [(1040, 600), (777, 1234), (1920, 1080), (3000, 1731)])
@pytest.mark.parametrize("drawing", [every_part(), many_cards(30, in_row=6)], ids=["every part", "cards"])
def test_bands_leave_no_seams(drawing: Drawing, size: tuple[int, int]) -> None:
    assert picture(drawing, *size, band=64).tobytes() == picture(drawing, *size, band=10_000).tobytes()


def test_two_processes_write_the_same_bytes(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from tests.drawings import every_part;"
        "from cxmapper.painting.png import write_png; write_png(every_part(), Path(sys.argv[1]), (900, 700), 150)"
    )
    files = [tmp_path / "one.png", tmp_path / "two.png"]
    for file in files:
        subprocess.run([sys.executable, "-c", script, file], check=True, cwd=Path(__file__).parents[2])
    assert files[0].read_bytes() == files[1].read_bytes()


def test_a_picture_beyond_all_measure_is_refused_and_nothing_written(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="too large"):
        write_png(every_part(), tmp_path / "map.png", (40_000, 10))
    assert list(tmp_path.iterdir()) == []


def test_a_single_pixel_is_a_picture() -> None:
    assert picture(every_part(), 1, 1).size == (1, 1)


def test_who_is_interrupted_while_painting_puts_the_brush_down(monkeypatch: pytest.MonkeyPatch) -> None:
    held = []

    def interrupted(painter: QPainter, *_: object) -> None:
        held.append(painter)
        raise KeyboardInterrupt

    monkeypatch.setattr("cxmapper.painting.png.paint_items", interrupted)
    with pytest.raises(KeyboardInterrupt):
        picture(every_part(), 520, 300)
    assert not held[0].isActive()  # Qt aborts where an image goes that is still painted on
