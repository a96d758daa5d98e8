"""Sizes of pictures: paper in millimetres, screens in pixels."""

import re

from msgspec import Struct

from cxmapper.errors import UserError

MOST_PIXELS = 600_000_000
"""A0 at 600 dpi and no more."""

MOST_PIXELS_A_SIDE = 30_000
"""Beyond 32,767 most viewers, and Qt's rasteriser, fail."""

INCH_MM = 25.4

UNITS_PER_INCH = 96
"""Of a map at 100 %."""

_PAPER_MM = {
    "A0": (841, 1189),
    "A1": (594, 841),
    "A2": (420, 594),
    "A3": (297, 420),
    "A4": (210, 297),
    "A5": (148, 210),
}
"""ISO 216, upright."""


class PaperSize(Struct, frozen=True):
    """A sheet of ISO 216, such as A3."""

    name: str

    def mm(self, shape: tuple[float, float]) -> tuple[float, float]:
        """Width and height, lying or upright as the picture of that shape (width, height) is."""
        short, long = _PAPER_MM[self.name]
        return (long, short) if shape[0] > shape[1] else (short, long)

    def pixels(self, shape: tuple[float, float], dpi: float) -> tuple[int, int]:
        """Width and height in pixels, lying or upright as the picture is."""
        width, height = self.mm(shape)
        return round(width / INCH_MM * dpi), round(height / INCH_MM * dpi)


class PixelSize(Struct, frozen=True):
    """Width and height in pixels."""

    width: int
    height: int


def parse_size(text: str) -> PaperSize | PixelSize:
    """Read "A3" or "1920x1080"; raises UserError for anything else, zero, or more than can be painted."""
    name = text.strip().upper()
    if name in _PAPER_MM:
        return PaperSize(name)
    pixels = re.fullmatch(r"([0-9]{1,9})[X×]([0-9]{1,9})", name)
    if pixels is None:
        raise UserError("“{text}” is no size; give a paper size from A0 to A5 or pixels such as 1920x1080.", text=text)
    width, height = int(pixels[1]), int(pixels[2])
    check_pixels(width, height)
    return PixelSize(width, height)


def check_pixels(width: int, height: int) -> None:
    """Raise UserError where no picture of so many pixels can be painted."""
    if width < 1 or height < 1:
        raise UserError(
            "A picture of {width} × {height} pixels is empty; choose a larger size.", width=width, height=height
        )
    if max(width, height) > MOST_PIXELS_A_SIDE or width * height > MOST_PIXELS:
        raise UserError(
            "A picture of {width} × {height} pixels is too large; choose a smaller size or fewer dpi "
            "(at most {a_side} a side and {most} million together).",
            width=f"{width:,}",
            height=f"{height:,}",
            a_side=f"{MOST_PIXELS_A_SIDE:,}",
            most=MOST_PIXELS // 1_000_000,
        )
